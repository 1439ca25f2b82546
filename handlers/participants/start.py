"""/start: welcome, and deep links straight to a series or to the check of a certificate."""

from __future__ import annotations

from bot.certificates import PREFIX
from bot.delivery.messages import Message
from handlers.organizers.desk import accepted, is_invitation
from handlers.participants import certificates, claims, doors, email_links, home
from handlers.participants.questions import links as question_links
from handlers.replies import Reply
from handlers.visit import Visit
from storage import series


def start(visit: Visit, argument: str) -> Reply:
    """What a person sees first; `argument` is what the link they came by says."""
    if argument.startswith(PREFIX):
        return certificates.check(visit, argument.removeprefix(PREFIX))
    if is_invitation(argument):
        return accepted(visit, argument)
    if claims.is_claim(argument):
        return claims.opened(visit, argument)
    if question_links.is_link(argument):
        return question_links.opened(visit, argument)
    if email_links.is_link(argument):
        return email_links.opened(visit, argument)
    if doors.is_door(argument):
        return doors.entered(visit, argument)
    if not argument:
        return Reply(say=(home.front(visit),))
    wanted = series.by_key(visit.tx, argument)
    if wanted is None:
        return Reply(say=(Message(visit.texts("start-unknown-link")), home.front(visit)))
    return Reply(say=(home.greeted(visit, wanted),))
