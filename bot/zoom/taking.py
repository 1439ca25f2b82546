"""Reports are taken in: the guests of a session are made from all of its reports, weighed, and become
evidence.

Everything follows from the reports and the decisions, so that taking in one twice, in another layout, or
taking it back leaves no trace of the order in which it happened.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.zoom.joining import Guest, Interval, Stay, stay, union
from bot.zoom.weighing import DECIDED, HOST, IGNORED, Weighed
from storage import Transaction, zoom
from storage.tables import Session, ZoomReport

Weighing = Mapping[str, Weighed]


def packed(guests: Iterable[Guest]) -> list[list[Any]]:
    """Guests as a report's row keeps them."""
    return [[one.key, one.name, one.email, one.host, one.intervals, one.total] for one in guests]


def merged(reports: Iterable[ZoomReport], more: Iterable[Guest] = ()) -> list[Guest]:
    """The guests of several reports: the same time is the same time, in whatever report it stands. Where one
    tells joins and another but a total, the joins count."""
    found: dict[str, Guest] = {}
    for one in (*(Guest(*row) for report in reports for row in report.details["guests"]), *more):
        known = found.get(one.key)
        if known is None:
            found[one.key] = Guest(one.key, one.name, one.email, one.host, list(one.intervals), one.total)
            continue
        known.intervals = union([*known.intervals, *one.intervals])
        known.total = max((total for total in (known.total, one.total) if total is not None), default=None)
        known.host = known.host or one.host
    for one in found.values():
        one.intervals = [(begin, end) for begin, end in one.intervals]
        one.total = None if one.intervals else one.total
    return list(found.values())


def write(tx: Transaction, session: Session, guests: Sequence[Guest], weighed: Weighing) -> None:
    """Make the guests of a session these, as weighed; the session is held. What organizers decided of a guest
    stays."""
    before = {one.key: one for one in zoom.guests(tx, session.id)}
    settled = _decided(tx, session.id)
    there = {one.key for one in guests}
    zoom.drop_guests(tx, [one.id for key, one in before.items() if key not in there])
    open_ = {one.key: one for one in guests if one.key not in before or before[one.key].id not in settled}
    fresh = [_row(session.id, one, weighed[one.key]) for one in guests if one.key not in before]
    changed = [
        _change(
            before[one.key].id, one, weighed[one.key].state if one.key in open_ else before[one.key].state
        )
        for one in guests
        if one.key in before
    ]
    zoom.add_guests(tx, fresh)
    zoom.change_guests(tx, changed)
    ids = zoom.ids_by_key(tx, session.id)
    zoom.set_matches(tx, [ids[key] for key in open_], list(_matches(open_, ids, weighed)))
    count(tx, session)


def _decided(tx: Transaction, session_id: int) -> set[int]:
    """Guests of whom an organizer spoke."""
    ignored = {one.id for one in zoom.guests(tx, session_id) if one.state == IGNORED}
    return ignored | {
        row.guest_id for row in zoom.matches_of_session(tx, session_id) if row.holds and row.way == DECIDED
    }


def _row(session_id: int, one: Guest, weighed: Weighed) -> dict[str, Any]:
    told = {"name": one.name, "email": one.email or None, "intervals": one.intervals, "total": one.total}
    return {"session_id": session_id, "key": one.key, **told, "state": weighed.state}


def _change(id: int, one: Guest, state: str) -> dict[str, Any]:
    state = HOST if one.host else state
    told = {"name": one.name, "email": one.email or None, "intervals": one.intervals, "total": one.total}
    return {"row": id, **{f"new_{name}": value for name, value in told.items()}, "new_state": state}


def _matches(keys: Iterable[str], ids: Mapping[str, int], weighed: Weighing) -> Iterable[dict[str, Any]]:
    for key in keys:
        for one in weighed[key].matches:
            said = {"person_id": one.person_id, "way": one.way, "score": one.score, "holds": one.holds}
            yield {"guest_id": ids[key], **said}


def window(session: Session) -> Interval:
    return int(session.starts_at.timestamp()), int(session.ends_at.timestamp())


def stays(tx: Transaction, session: Session) -> dict[int, Stay]:
    """How long everybody who was recognised was there, at all of their devices together."""
    devices: dict[int, list[tuple[Sequence[Sequence[int]], int | None]]] = {}
    for row in zoom.held(tx, session.id):
        devices.setdefault(row.person_id, []).append((row.intervals, row.total))
    return {person: stay(parts, *window(session)) for person, parts in devices.items()}


def count(tx: Transaction, session: Session) -> int:
    """Bring the evidence up to date with the guests; for how many people there is any."""
    found = {person: one for person, one in stays(tx, session).items() if one.seconds > 0}
    there = zoom.evidence(tx, session.id)
    fresh, changed = [], []
    for person, one in found.items():
        at = dt.datetime.fromtimestamp(one.since, dt.UTC) if one.since is not None else session.starts_at
        if person not in there:
            said = {"session_id": session.id, "person_id": person, "kind": zoom.KIND, "platform": zoom.KIND}
            fresh.append({**said, "at": at, "seconds": one.seconds})
        elif there[person][1:] != (one.seconds, at):
            changed.append({"row": there[person][0], "new_seconds": one.seconds, "new_at": at})
    gone = [row for person, (row, _, _) in there.items() if person not in found]
    zoom.write_evidence(tx, fresh, changed, gone)
    return len(found)


def retimed(tx: Transaction, session: Session) -> None:
    """The session is at another time: what of everybody's stay lies in it is counted again, unless its
    attendance is closed."""
    tx.flush()
    if zoom.counts(tx, session.id) and not zoom.is_closed(tx, session.id):
        count(tx, zoom.hold(tx, session.id))


def recount(tx: Transaction, person_id: int) -> None:
    """Somebody became one with somebody else: what both were there is joined, in every session."""
    for session_id in zoom.sessions_of(tx, person_id):
        count(tx, zoom.hold(tx, session_id))
