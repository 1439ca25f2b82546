"""Commands that lead to one's own survey, certificate and data; with several series, to the choice first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.delivery.messages import Message
from bot.seats import HELD
from handlers.participants import certificates, home, menu, registrations, surveys
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations as stored


def _of_series(
    visit: Visit, action: Callable[[Visit, str], Reply], states: Sequence[str] = ("registered",)
) -> Reply:
    standing = stored.standing(visit.tx, visit.person.id)
    held = [one for one in standing if one.state in states]
    if not held:
        told = () if standing else (Message(visit.texts("menu-not-registered")),)
        return Reply(say=(*told, home.front(visit)))
    if len(held) > 1:
        return Reply(say=(menu.card(visit),))
    reply = action(visit, str(held[0].series_id))
    if not reply.edit and not reply.say and reply.toast:
        return Reply.text(visit.texts, "shortcuts-told", text=reply.toast)
    return reply


def surveys_(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, surveys.overview)


def certificate(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, certificates.show)


def mine(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, registrations.mine, HELD)
