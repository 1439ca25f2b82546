"""The seats of a series at the desk: how full it is, who is next, and what an organizer can set."""

from __future__ import annotations

from dataclasses import replace

from bot import registrations as registration_rules
from bot import seats as rules
from bot import sessions as session_rules
from bot.delivery.messages import Button, Message
from bot.forms.figures import readings
from bot.registrations import printed_name
from bot.seats import Room
from bot.texts.dates import short_moment
from handlers.events import Event, Wrote
from handlers.keyboards import button, pairs
from handlers.organizers import guard, log
from handlers.replies import Reply
from handlers.visit import Visit
from storage import seats, series, tasks
from storage.tables import Action, Registration, Series, Task

NEXT = 5
"""So many of the line are named."""
LATEST = 5
"""So much of what was done is told."""


def show(visit: Visit, series_id: str) -> Reply:
    """The page."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=page(visit, int(series_id)))


def page(visit: Visit, series_id: int) -> Message:
    """Everything about the seats of one series."""
    texts, wanted = visit.texts, series.known(visit.tx, series_id)
    room = rules.room(visit.tx, wanted)
    parts = [
        texts("seats-desk-title", title=texts.plain_pick(wanted.title)),
        "\n".join([_door(visit, wanted), _figures(visit, room), *_strains(visit, room)]),
        texts("seats-desk-approval-on" if wanted.approval else "seats-desk-approval-off"),
        *_line(visit, wanted, room),
        *_history(visit, wanted),
    ]
    return Message("\n\n".join(parts), _rows(visit, wanted, room))


def _door(visit: Visit, wanted: Series) -> str:
    """Whether one can register now, and whose word that is."""
    why = registration_rules.refused(visit.tx, wanted, visit.now) or "open"
    whose = visit.texts("seats-desk-by-hand" if wanted.gate else "seats-desk-by-dates")
    return visit.texts(f"seats-desk-{why}", whose=whose)


def _figures(visit: Visit, room: Room) -> str:
    limit = visit.texts("seats-desk-no-limit") if room.capacity is None else str(room.capacity)
    return visit.texts(
        "seats-desk-figures",
        capacity=limit,
        registered=room.registered,
        offered=room.offered,
        waiting=room.waiting,
        asked=room.asked,
    )


def _strains(visit: Visit, room: Room) -> list[str]:
    """More people have a seat than there are."""
    taken = room.registered + room.offered
    if room.capacity is None or taken <= room.capacity:
        return []
    return [visit.texts("seats-desk-over-full", count=taken - room.capacity)]


def _line(visit: Visit, wanted: Series, room: Room) -> list[str]:
    first = seats.line(visit.tx, wanted.id, NEXT)
    if not first:
        return []
    lines = [_person(visit, wanted, place, one) for place, one in enumerate(first, 1)]
    more = room.waiting - len(first)
    lines += [visit.texts("staff-more", count=more)] if more > 0 else []
    return ["\n".join([visit.texts("seats-desk-line"), *lines])]


def _person(visit: Visit, wanted: Series, place: int, one: Registration) -> str:
    since = short_moment(one.waiting_since or one.changed_at, session_rules.zone_of(wanted), visit.texts)
    return visit.texts("seats-desk-person", place=str(place), name=printed_name(one), since=since)


def _history(visit: Visit, wanted: Series) -> list[str]:
    done = seats.history(visit.tx, wanted.id, LATEST)
    lines = [_done(visit, wanted, one) for one in done]
    return ["\n".join([visit.texts("seats-desk-history"), *lines])] if lines else []


def _done(visit: Visit, wanted: Series, one: Action) -> str:
    texts = visit.texts
    when = short_moment(one.at, session_rules.zone_of(wanted), texts)
    what = log.told(visit, one)
    if one.kind == "seat-capacity":
        what += f" ({_limit(one.details['before'])} → {_limit(one.details['after'])})"
    elif "number" in one.details:
        what += f" ({one.details['number']:04d})"
    return texts("seats-desk-done", when=when, who=log.who(visit, one), what=what)


def _limit(capacity: int | None) -> str:
    return "∞" if capacity is None else str(capacity)


def _rows(visit: Visit, wanted: Series, room: Room) -> tuple[tuple[Button, ...], ...]:
    texts, id = visit.texts, wanted.id
    asked = room.asked
    first = [button(texts, "seats-requests", "seatr", id, 0, style="primary", count=asked)] if asked else []
    is_open = registration_rules.refused(visit.tx, wanted, visit.now) is None
    doors = [button(texts, "seats-close" if is_open else "seats-open", "seatg", id, _other(is_open))]
    doors += [button(texts, "seats-plan", "seatg", id, "plan")] if wanted.gate else []
    approval = "seats-approval-stop" if wanted.approval else "seats-approval-start"
    terms = [
        button(texts, "seats-set-capacity", "seatc", id),
        button(texts, approval, "seata", id, "off" if wanted.approval else "on"),
    ]
    back = button(texts, "desk-back", "desk1", id)
    return (*((one,) for one in first), *pairs(doors), *pairs(terms), (back,))


def _other(is_open: bool) -> str:
    return "closed" if is_open else "open"


def set_gate(visit: Visit, series_id: str, word: str) -> Reply:
    """Open, close, or leave it to the dates."""
    if word not in rules.GATES:
        return Reply.hint(visit.texts, "forms-old-button")
    rules.set_gate(visit.tx, int(series_id), word, visit.person, visit.now)
    told = visit.texts.plain(f"seats-gate-{word}")
    return Reply(edit=page(visit, int(series_id)), toast=told)


def set_approval(visit: Visit, series_id: str, word: str) -> Reply:
    """Decide on each registration from now on, or let people in."""
    if word not in ("on", "off"):
        return Reply.hint(visit.texts, "forms-old-button")
    rules.set_approval(visit.tx, int(series_id), word == "on", visit.person, visit.now)
    asked = rules.room(visit.tx, series.known(visit.tx, int(series_id))).asked
    told = visit.texts.plain(f"seats-approval-is-{word}", asked=asked)
    return Reply(edit=page(visit, int(series_id)), toast=told, alert=bool(asked and word == "off"))


def ask_capacity(visit: Visit, series_id: str) -> Reply:
    """How many seats?"""
    wanted = series.known(visit.tx, int(series_id))
    guard.begin(visit, "seats.capacity", (wanted.programme_id, wanted.id))
    texts, room = visit.texts, rules.room(visit.tx, wanted)
    rows = (
        (button(texts, "seats-unlimited", "seatn", wanted.id),),
        (button(texts, "seats-back", "seat", wanted.id),),
    )
    return Reply(edit=Message(texts("seats-ask-capacity", taken=room.registered + room.offered), rows))


def take_capacity(visit: Visit, task: Task, event: Event) -> Reply:
    """The number as it was typed."""
    found = readings(event.text) if isinstance(event, Wrote) else []
    fitting = [int(one) for one in found if one == int(one) and 1 <= one <= rules.MOST]
    if not fitting:
        return Reply.text(visit.texts, "seats-no-number", most=f"{rules.MOST:,}".replace(",", "."))
    tasks.drop(visit.tx, visit.person.id)
    said = _resized(visit, int(task.state["series_id"]), fitting[0])
    return Reply(say=(said,), wake=True)


def no_limit(visit: Visit, series_id: str) -> Reply:
    """As many as want to."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_resized(visit, int(series_id), None), wake=True)


def _resized(visit: Visit, series_id: int, capacity: int | None) -> Message:
    rules.set_capacity(visit.tx, series_id, capacity, visit.person, visit.now)
    shown = page(visit, series_id)
    return replace(shown, text=f"{visit.texts('seats-resized')}\n\n{shown.text}")
