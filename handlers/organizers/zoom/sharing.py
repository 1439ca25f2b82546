"""Several people at one device: chosen one after another, all of them were there."""

from __future__ import annotations

from bot import people as search
from bot.delivery.messages import Button, Message
from handlers.events import Event
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers.sessions import known, place_of
from handlers.organizers.zoom import queue
from handlers.replies import Reply
from handlers.visit import Visit
from storage import finding, tasks, zoom
from storage.tables import Registration, Task, ZoomGuest

SHARE = "zoom.share"
MOST = 10
"""So many at one device."""


def begin(visit: Visit, guest_id: str) -> Reply:
    """Who sat there?"""
    guest = zoom.guest(visit.tx, int(guest_id))
    return Reply(edit=_page(visit, _begun(visit, guest), guest))


def _begun(visit: Visit, guest: ZoomGuest) -> Task:
    session = known(visit, str(guest.session_id))
    listed = [one.id for _, one in queue.candidates(visit, session, guest)]
    return guard.begin(visit, SHARE, place_of(session), guest=guest.id, chosen=[], listed=listed)


def _current(visit: Visit, guest_id: str) -> Task | None:
    task = tasks.current(visit.tx, visit.person.id)
    fits = task is not None and task.kind == SHARE and task.state["guest"] == int(guest_id)
    return task if fits else None


def toggle(visit: Visit, guest_id: str, registration_id: str) -> Reply:
    """Somebody sat there, or did not; on an old page the choosing begins with them."""
    guest = zoom.guest(visit.tx, int(guest_id))
    task = _current(visit, guest_id) or _begun(visit, guest)
    id, chosen = int(registration_id), list(task.state["chosen"])
    chosen = [one for one in chosen if one != id] if id in chosen else [*chosen, id][:MOST]
    tasks.update(visit.tx, task, {"chosen": chosen}, visit.now)
    return Reply(edit=_page(visit, task, guest))


def take_who(visit: Visit, task: Task, event: Event) -> Reply:
    """More people to choose from."""
    guest_id = int(task.state["guest"])
    if not zoom.is_there(visit.tx, guest_id):
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "zoom-guest-gone")
    typed = queue.typed_of(event)
    if not typed:
        return Reply.text(visit.texts, "people-type")
    place = int(task.state["programme_id"]), task.state["series_id"]
    found = [one.id for one in search.find(visit.tx, place, typed, 0, 6).people]
    if not found:
        return Reply.text(visit.texts, "people-nobody", typed=typed)
    kept = [*task.state["chosen"], *found]
    tasks.update(visit.tx, task, {"listed": list(dict.fromkeys(kept))}, visit.now)
    return Reply(say=(_page(visit, task, zoom.guest(visit.tx, guest_id)),))


def _people(visit: Visit, task: Task) -> list[Registration]:
    ids = list(dict.fromkeys([*task.state["chosen"], *task.state["listed"]]))
    return finding.by_ids(visit.tx, ids)


def _page(visit: Visit, task: Task, guest: ZoomGuest) -> Message:
    texts, chosen = visit.texts, set(task.state["chosen"])
    buttons = [
        Button(
            f"{'☑️' if one.id in chosen else '⬜️'} {queue.hit(visit, one)}"[:60],
            press=f"zoomt:{guest.id}:{one.id}",
        )
        for one in _people(visit, task)
    ]
    end = (
        [button(texts, "zoom-share-done", "zoomk", guest.id, count=len(chosen), style="success")]
        if chosen
        else []
    )
    back = (button(texts, "zoom-back-guest", "zoomg", guest.id),)
    return Message(texts("zoom-ask-share", name=guest.name), (*column(buttons), *column(end), back))


def done(visit: Visit, guest_id: str) -> Reply:
    """Those who are chosen sat there, all the time of this device."""
    task = _current(visit, guest_id)
    if task is None or not task.state["chosen"]:
        return begin(visit, guest_id)
    chosen = set(task.state["chosen"])
    there = [one for one in _people(visit, task) if one.id in chosen]
    return queue.settled(visit, guest_id, there)
