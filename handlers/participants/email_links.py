"""Links in mails open the bot: at one's address, at the certificate, or with the code in hand."""

from __future__ import annotations

from bot import emails as rules
from bot.emails import LINK
from handlers.participants import emails, home, shortcuts
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
    if not visit.mail or not registrations.standing(visit.tx, visit.person.id):
        return Reply(say=(home.front(visit),))
    code = rules.digits(what)
    return emails.confirm(visit, code) if code else Reply(say=(emails.page(visit),))
