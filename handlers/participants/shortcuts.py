"""Commands that lead to one's questions, materials, attendance, surveys, certificate and data."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.delivery.messages import Message
from bot.seats import HELD
from handlers.participants import (
    certificates,
    home,
    materials,
    menu,
    presence,
    questions,
    registrations,
    surveys,
)
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations as stored


def _of_series(
    visit: Visit, action: Callable[[Visit, str], Reply], states: Sequence[str] = ("registered",)
) -> Reply:
    held = [one for one in stored.standing(visit.tx, visit.person.id) if one.state in states]
    if not held:
        return _nowhere(visit)
    if len(held) > 1:
        return Reply(say=(menu.card(visit),))
    reply = action(visit, str(held[0].series_id))
    if not reply.edit and not reply.say and reply.toast:
        return Reply.text(visit.texts, "shortcuts-told", text=reply.toast)
    return reply


def _nowhere(visit: Visit) -> Reply:
    """For who is not registered, or not yet: where they stand, and the way to register."""
    standing = stored.standing(visit.tx, visit.person.id)
    told = () if standing else (Message(visit.texts("menu-not-registered")),)
    return Reply(say=(*told, home.front(visit)))


def ask(visit: Visit, argument: str) -> Reply:
    standing = stored.standing(visit.tx, visit.person.id)
    may = any(one.state == "registered" for one in standing)
    return questions.open_hub(visit, argument) if may else _nowhere(visit)


def attendance(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, presence.overview)


def surveys_(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, surveys.overview)


def materials_(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, materials.shelf)


def certificate(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, certificates.show)


def mine(visit: Visit, _argument: str) -> Reply:
    return _of_series(visit, registrations.mine, HELD)
