"""The door of the desk: no entry is called for somebody who has not the right where the thing belongs."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass

from bot.roles import Right, may
from handlers.events import Event
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, places, roles, tasks
from storage.places import Place
from storage.tables import Role, Task

PLACED = "_id"


@dataclass(frozen=True, slots=True)
class Entry:
    """A button of the desk: what it takes and who answers it. The handler's parameters whose names end in
    `_id` say what it is about («session_id»), and there the right is asked for; one without any is about
    nothing in particular, and any role with the right will do."""

    right: Right
    handler: Callable[..., Reply]


@dataclass(frozen=True, slots=True)
class Taker:
    """Who takes what is typed or sent in the midst of a task, whose state has `programme_id`, `series_id`."""

    right: Right
    handler: Callable[[Visit, Task, Event], Reply]


def enter(visit: Visit, entry: Entry, parts: list[str]) -> Reply:
    """The entry's answer; for everybody else the word for an old button, as if there were no desk."""
    given = inspect.signature(entry.handler).bind(None, *parts).arguments
    held = roles.held(visit.tx, visit.person.id)
    things = {name: int(value) for name, value in given.items() if name.endswith(PLACED)}
    found = [places.of(visit.tx, name, id) for name, id in things.items()]
    if not held or None in found:
        return Reply.hint(visit.texts, "forms-old-button")
    allowed = (
        all(may(held, entry.right, place) for place in found if place) if found else _anywhere(held, entry)
    )
    return entry.handler(visit, *parts) if allowed else Reply.hint(visit.texts, "desk-not-yours")


def _anywhere(held: list[Role], entry: Entry) -> bool:
    return any(may([role], entry.right, (role.programme_id, role.series_id)) for role in held)


def begin(visit: Visit, kind: str, place: Place, **state: object) -> Task:
    """Begin a task at the desk; a form the person was filling in is put aside meanwhile."""
    dialogs.pause(visit.tx, visit.person.id)
    programme_id, series_id = place
    whole = {"programme_id": programme_id, "series_id": series_id, **state}
    return tasks.begin(visit.tx, visit.person.id, kind, whole, visit.now)


def take(visit: Visit, task: Task, taker: Taker, event: Event) -> Reply:
    """What was typed or sent in the midst of a task; nothing of it counts once the right is gone."""
    place = int(task.state["programme_id"]), task.state["series_id"]
    if not may(roles.held(visit.tx, visit.person.id), taker.right, place):
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "desk-not-yours")
    return taker.handler(visit, task, event)
