"""What organizers say of doubtful guests: it holds at once, and for the next reports of the series too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.roles import note
from bot.zoom import taking, weighing
from bot.zoom.joining import Guest
from bot.zoom.matching import LIKELY, SURE
from bot.zoom.weighing import DECIDED, DOUBTFUL, IGNORED, MATCHED
from storage import Transaction, zoom
from storage.tables import Person, Session, ZoomGuest


class Decided(Exception):
    """Somebody else was quicker."""


def decide(
    tx: Transaction, guest_id: int, people: Sequence[int], by: Person, now: dt.datetime
) -> tuple[Session, ZoomGuest]:
    """The guest is these people, who sat at one device; nobody: nobody of ours. Raises Decided when that was
    said already."""
    session, guest = _held(tx, guest_id)
    if is_decided(tx, guest):
        raise Decided
    _settle(tx, session, guest, people, by, now)
    kind = "guest-decided" if people else "guest-ignored"
    _note(tx, session, by, kind, now, people=len(people))
    taking.count(tx, session)
    return session, guest


def _settle(
    tx: Transaction, session: Session, guest: ZoomGuest, people: Sequence[int], by: Person, now: dt.datetime
) -> None:
    ids = list(dict.fromkeys(people))
    rows = [
        {"guest_id": guest.id, "person_id": one, "way": DECIDED, "score": SURE, "holds": True} for one in ids
    ]
    zoom.set_matches(tx, [guest.id], rows)
    guest.state, guest.decided_by = MATCHED if ids else IGNORED, by.id
    tx.flush()
    zoom.remember(tx, session.series_id, guest.key, ids or [None], by.id, now)


def _held(tx: Transaction, guest_id: int) -> tuple[Session, ZoomGuest]:
    """Session and guest, locked in this order, as taking in a report does."""
    session = zoom.hold(tx, zoom.session_of(tx, guest_id))
    return session, zoom.locked(tx, guest_id)


def is_decided(tx: Transaction, guest: ZoomGuest) -> bool:
    """Whether an organizer spoke of this guest, or nothing is to be said."""
    if guest.state in (IGNORED, MATCHED):
        return guest.state == IGNORED or any(one.holds for one in zoom.matches(tx, guest.id))
    return False


def reopen(tx: Transaction, guest_id: int, by: Person, now: dt.datetime) -> tuple[Session, ZoomGuest]:
    """What was said of a guest is taken back; they are weighed as if for the first time, and never sure."""
    session, guest = _held(tx, guest_id)
    zoom.remember(tx, session.series_id, guest.key, [], by.id, now)
    one = Guest(guest.key, guest.name, guest.email or "", intervals=guest.intervals, total=guest.total)
    found = weighing.weigh([one], weighing.people(tx, session.series_id), {})[guest.key]
    rows = [
        {
            "guest_id": guest.id,
            "person_id": it.person_id,
            "way": it.way,
            "score": min(it.score, LIKELY - 1),
            "holds": False,
        }
        for it in found.matches
    ]
    zoom.set_matches(tx, [guest.id], rows)
    guest.state, guest.decided_by = DOUBTFUL, None
    tx.flush()
    _note(tx, session, by, "guest-reopened", now)
    taking.count(tx, session)
    return session, guest


def take_likely(tx: Transaction, session_id: int, by: Person, now: dt.datetime) -> int:
    """All who have the whole name of one registrant are taken for them; how many."""
    session = zoom.hold(tx, session_id)
    found = dict(zoom.likely(tx, session_id, LIKELY))
    guests = {one.id: one for one in zoom.guests(tx, session_id) if one.id in found}
    for id, person_id in found.items():
        _settle(tx, session, guests[id], [person_id], by, now)
    if found:
        _note(tx, session, by, "guests-likely", now, count=len(found))
        taking.count(tx, session)
    return len(found)


def _note(tx: Transaction, session: Session, by: Person, kind: str, now: dt.datetime, **details: int) -> None:
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, kind, f"session:{session.id}", now, **details)
