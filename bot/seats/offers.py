"""Seats that get free are offered, one after another, to who is first in line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot import reminders
from bot.seats.rooms import room, settle
from storage import Transaction, campaigns, registrations, seats
from storage import series as stored_series
from storage.campaigns import Planned
from storage.tables import Registration, Series, Session

HOLD = dt.timedelta(hours=24)
"""How long an offered seat is held, unless the programme file says otherwise."""
BATCH = 200
"""So many seats are offered in one transaction; the next tick goes on."""
WAKING = dt.timedelta(hours=1)
"""An offer that would run out in the night is held so long after it."""


def run_due(tx: Transaction, now: dt.datetime) -> bool:
    """Let offers go whose time is over, offer seats that are free; whether there is now something to send."""
    stirred = False
    for series_id in seats.stirring(tx, now):
        held = registrations.hold(tx, series_id)
        lapsed = _let_go(tx, held, now)
        stirred = offer_free(tx, held, now) or lapsed or stirred
    return stirred


def _let_go(tx: Transaction, held: Series, now: dt.datetime) -> bool:
    """Whoever did not answer in time gives the seat up, is told, and may stand in line again."""
    over = seats.run_out(tx, held.id, now)
    for registration in over:
        registration.state, registration.withdrawn_at, registration.changed_at = "withdrawn", now, now
        tell(tx, "seat-lapsed", registration, now)
    tx.flush()
    return bool(over)


def offer_free(tx: Transaction, held: Series, now: dt.datetime) -> bool:
    """Offer each free seat to who is first in line, unless it is night or all is over; whether anybody was
    made happy. The series is held. Who has no Telegram cannot answer and gets the seat at once."""
    waiting = seats.line(tx, held.id, 1)
    sessions = stored_series.sessions(tx, held.id) if waiting else []
    if not _may_offer(held, sessions, now):
        return False
    free = room(tx, held).free
    found = seats.line(tx, held.id, BATCH if free is None else min(free, BATCH))
    for registration in found:
        if registration.person.telegram_id is None:
            settle(tx, held, registration, "registered", now)
            continue
        registration.state, registration.changed_at = "offered", now
        registration.offer_until = held_until(held, sessions, now)
        tell(tx, seats.OFFER, registration, now, urgent=True)
    tx.flush()
    return bool(found)


def _may_offer(held: Series, sessions: Sequence[Session], now: dt.datetime) -> bool:
    ahead = any(one.state == "planned" and one.ends_at > now for one in sessions)
    return held.state == "open" and ahead and awake(held, now) <= now


def awake(series: Series, now: dt.datetime) -> dt.datetime:
    """Now, or the end of the series' quiet hours if they are on."""
    return reminders.quiet_of(series).awake_from(now, ZoneInfo(series.programme.timezone))


def hold_of(series: Series) -> dt.timedelta:
    """How long an offered seat is held."""
    return dt.timedelta(seconds=series.offer_seconds) if series.offer_seconds else HOLD


def held_until(series: Series, sessions: Sequence[Session], now: dt.datetime) -> dt.datetime:
    """Until when a seat that is offered now is held: not beyond the last session, not into the night."""
    meant = now + hold_of(series)
    morning = awake(series, meant)
    last = max((one.ends_at for one in sessions if one.state == "planned"), default=meant)
    return min(last, meant if morning == meant else morning + WAKING)


def accept(tx: Transaction, person_id: int, series_id: int, now: dt.datetime) -> Registration | None:
    """The person takes the seat that is offered; None if none is. It is theirs as long as it was not taken
    back, be it a moment after its time."""
    known = seats.of(tx, person_id, series_id)
    if known is None or known.state != "offered" or known.series.state != "open":
        return None
    settle(tx, known.series, known, "registered", now)
    return known


def missed(registration: Registration) -> bool:
    """Whether an offer ran out last: then one press leads to the end of the line."""
    return registration.state == "withdrawn" and registration.offer_until is not None


def stand_again(tx: Transaction, registration: Registration, now: dt.datetime) -> None:
    """Whoever missed an offer stands in line again, or is in if there is room. The series is held."""
    state = room(tx, registration.series).becomes(approved=True)
    settle(tx, registration.series, registration, state, now)


def tell(
    tx: Transaction, kind: str, registration: Registration, now: dt.datetime, *, urgent: bool = False
) -> None:
    """A message to one person about their registration; `since` tells one time in line from another."""
    since = registration.waiting_since or now
    planned = Planned(
        key=f"{kind}:{registration.id}:{now.isoformat()}",
        kind=kind,
        series_id=registration.series_id,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=None,
        content={"registration": registration.id, "since": since.isoformat()},
        urgent=urgent,
    )
    campaigns.for_one(tx, planned, registration.person_id, now)
