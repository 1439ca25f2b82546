"""Registrations that wait for an organizer's yes: decided one by one; the staff hears that there are some."""

from __future__ import annotations

import datetime as dt

from bot.roles import RIGHTS, note
from bot.seats.offers import awake, tell
from bot.seats.rooms import room, settle
from storage import Transaction, campaigns, registrations, seats
from storage import series as stored_series
from storage.campaigns import Planned
from storage.tables import Person, Registration

REASONS = ("audience", "answers", "twice")
"""Reasons against a registration that organizers choose from; kept as «:audience:», others as typed."""
DECIDERS = tuple(role for role, rights in RIGHTS.items() if "people" in rights)
AGAIN = dt.timedelta(hours=1)
"""So often at most one member of the staff hears of new requests."""


def approve(tx: Transaction, registration_id: int, by: Person, now: dt.datetime) -> str | None:
    """An organizer's yes: a seat, or the end of the line where there is none; the state it leads to. None if
    the registration does not ask any more."""
    known = _asking(tx, registration_id)
    if known is None:
        return None
    state = room(tx, known.series).becomes(approved=True)
    settle(tx, known.series, known, state, now)
    tell(tx, "seat-yes" if state == "registered" else "seat-line", known, now)
    _note(tx, known, by, "seat-approved", now)
    return state


def refuse(tx: Transaction, registration_id: int, reason: str, by: Person, now: dt.datetime) -> bool:
    """An organizer's no, with the reason that the person is told; False if it does not ask any more."""
    known = _asking(tx, registration_id)
    if known is None:
        return False
    known.state, known.reason, known.changed_at = "refused", reason, now
    registrations.drop_dialogs(tx, known.person_id, known.series_id)
    tell(tx, "seat-no", known, now)
    _note(tx, known, by, "seat-refused", now, reason=reason)
    return True


def _asking(tx: Transaction, registration_id: int) -> Registration | None:
    known = seats.locked(tx, registration_id)
    return known if known is not None and known.state == "asked" else None


def _note(
    tx: Transaction, known: Registration, by: Person, kind: str, now: dt.datetime, **details: str
) -> None:
    place = known.series.programme_id, known.series_id
    note(tx, by.id, place, kind, f"registration:{known.id}", now, number=known.number, **details)


def tell_staff(tx: Transaction, now: dt.datetime) -> bool:
    """Let organizers know that somebody asked since they last heard, at most once an hour each and not at
    night; whether there is now something to send."""
    asking = seats.asking(tx)
    told: set[int] = set()
    for role, series_id in seats.untold(tx, asking, DECIDERS, now - AGAIN) if asking else ():
        known = stored_series.known(tx, series_id)
        if role.person_id in told or awake(known, now) > now:
            continue
        told.add(role.person_id)
        seats.note_told(tx, role.person_id, now)
        campaigns.for_one(tx, _notice(role.person_id, role.programme_id, now), role.person_id, now)
    return bool(told)


def _notice(person_id: int, programme_id: int, now: dt.datetime) -> Planned:
    return Planned(
        key=f"seat-requests:{person_id}:{now.isoformat()}",
        kind="seat-requests",
        series_id=None,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=now + dt.timedelta(hours=12),
        content={"programme": programme_id},
        resend=False,
    )
