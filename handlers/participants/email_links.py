"""Links in mails open the bot: at one's address, at the certificate, or with the code in hand."""

from __future__ import annotations

from bot import emails as rules
from bot.delivery.messages import Message
from bot.emails import LINK
from handlers.participants import emails, home, materials, shortcuts
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations


def is_link(argument: str) -> bool:
    """Whether somebody comes by a link of one of our mails."""
    return argument.startswith(LINK)


def opened(visit: Visit, argument: str) -> Reply:
    what = argument.removeprefix(LINK)
    if what == rules.CERTIFICATE:
        return shortcuts.certificate(visit, "")
    material = what.removeprefix(rules.MATERIAL)
    if what.startswith(rules.MATERIAL) and material.isascii() and material.isdigit() and len(material) < 19:
        return _told(visit, materials.fetch(visit, material))
    if not visit.mail or not registrations.standing(visit.tx, visit.person.id):
        return Reply(say=(home.front(visit),))
    code = rules.digits(what)
    return emails.confirm(visit, code) if code else Reply(say=(emails.page(visit),))


def _told(visit: Visit, reply: Reply) -> Reply:
    """Who came by a link pressed no button that a toast could answer."""
    return Reply(say=(Message(reply.toast), home.front(visit))) if reply.toast and not reply.say else reply
