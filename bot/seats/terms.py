"""What organizers set at any time: whether one can register, for how many seats, and who decides."""

from __future__ import annotations

import datetime as dt

from bot.roles import note
from bot.seats.offers import offer_free
from storage import Transaction, registrations
from storage.tables import Person, Series

MOST = 1_000_000
GATES = {"open": "open", "closed": "closed", "plan": None}
"""Words for `Series.gate`; «plan»: as the dates of the programme file say."""
NOTED = {"open": "seat-opened", "closed": "seat-closed", "plan": "seat-planned"}
"""What the log calls it."""


def set_gate(tx: Transaction, series_id: int, word: str, by: Person, now: dt.datetime) -> bool:
    """Open or close registration, or leave it to the dates again; whether that is new. Who stands in line or
    is offered a seat is not touched by it."""
    held = registrations.hold(tx, series_id)
    if held.gate == GATES[word]:
        return False
    held.gate = GATES[word]
    _note(tx, held, by, NOTED[word], now)
    return True


def set_capacity(tx: Transaction, series_id: int, capacity: int | None, by: Person, now: dt.datetime) -> bool:
    """So many seats from now on, None for no limit; whether that is new. More seats are offered at once;
    fewer than are taken take nobody's away."""
    held = registrations.hold(tx, series_id)
    before = held.capacity
    if before == capacity:
        return False
    held.capacity = capacity
    _note(tx, held, by, "seat-capacity", now, before=before, after=capacity)
    offer_free(tx, held, now)
    return True


def set_approval(tx: Transaction, series_id: int, wanted: bool, by: Person, now: dt.datetime) -> bool:
    """Whether an organizer decides on each registration from now on; whether that is new. Who asked already
    still waits for the answer."""
    held = registrations.hold(tx, series_id)
    if held.approval == wanted:
        return False
    held.approval = wanted
    _note(tx, held, by, "seat-approval-on" if wanted else "seat-approval-off", now)
    return True


def _note(
    tx: Transaction, held: Series, by: Person, kind: str, now: dt.datetime, **details: int | None
) -> None:
    tx.flush()
    note(tx, by.id, (held.programme_id, held.id), kind, f"series:{held.id}", now, **details)
