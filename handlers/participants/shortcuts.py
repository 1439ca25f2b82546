"""Commands that lead to one's own survey, certificate and data; with several series, to the choice first."""

from __future__ import annotations

from collections.abc import Callable

from bot.delivery.messages import Message
from handlers.participants import certificates, home, menu, registrations, surveys
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations as stored


def _of_series(visit: Visit, action: Callable[[Visit, str], Reply]) -> Reply:
    held = stored.of_person(visit.tx, visit.person.id)
    if not held:
        return Reply(say=(Message(visit.texts("menu-not-registered")), home.front(visit)))
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
    return _of_series(visit, registrations.mine)
