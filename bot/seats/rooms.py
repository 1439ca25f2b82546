"""How full a series is, and what one more registration becomes in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from bot import reminders
from bot.materials import late
from storage import Transaction, seats
from storage.tables import Registration, Series

HELD = ("registered", "waiting", "offered", "asked")
"""States of a registration that stands: its answers can be changed, it can be withdrawn."""
PENDING = ("waiting", "offered", "asked")
"""Those of them that are no seat yet."""


@dataclass(slots=True)
class Room:
    """How full a series is. `enter` counts along: many can be let in after one look, while the series is
    held (`storage.registrations.hold`)."""

    capacity: int | None
    approval: bool = False
    registered: int = 0
    offered: int = 0
    waiting: int = 0
    asked: int = 0

    @property
    def free(self) -> int | None:
        """Seats that nobody has and that are offered to nobody; None for no limit."""
        return None if self.capacity is None else max(0, self.capacity - self.registered - self.offered)

    def becomes(self, *, approved: bool = False) -> str:
        """What one more registration would be now: «registered», «waiting» or «asked». `approved`: by an
        organizer's word, which makes no room; nobody passes those who stand in line."""
        if self.approval and not approved:
            return "asked"
        return "registered" if self.free is None or self.free > self.waiting else "waiting"

    def enter(self, *, approved: bool = False) -> str:
        """The same, and it is one more from now on."""
        state = self.becomes(approved=approved)
        setattr(self, state, getattr(self, state) + 1)
        return state


def room(tx: Transaction, series: Series) -> Room:
    """How full a series is; hold it first if anybody is to be let in."""
    return room_of(series, seats.counts(tx, series.id))


def room_of(series: Series, counts: Mapping[str, int]) -> Room:
    """The same, from how many registrations there are by state."""
    return Room(series.capacity, series.approval, **{state: counts.get(state, 0) for state in HELD})


def state_for(tx: Transaction, series: Series, before: str | None) -> str:
    """What a registration in the state `before` (None: a new one) is once its person hands the form in. Who
    stands stays as they are; a refused one asks again, whatever the series wants of others."""
    if before in HELD:
        return str(before)
    return "asked" if before == "refused" else room(tx, series).becomes()


def settle(tx: Transaction, series: Series, registration: Registration, state: str, now: dt.datetime) -> None:
    """Give a registration one of the states that `Room` tells, from now on; who gets in late gets what still
    matters of what the others had."""
    registration.state, registration.reason = state, None
    registration.withdrawn_at = registration.offer_until = None
    registration.waiting_since = None if state == "registered" else now
    registration.changed_at = now
    if state == "registered":
        registration.registered_at = now
        reminders.catch_up(tx, registration.person_id, series, now)
        late.catch_up(tx, registration.person_id, series, now)
    tx.flush()
