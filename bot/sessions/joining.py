"""What people hold of the ways into a session: messages that were delivered lead to what is live now."""

from __future__ import annotations

import datetime as dt

from bot import reminders
from bot.roles import note
from bot.sessions.holding import Refusal
from bot.sessions.meeting import DOORS, zone_of
from storage import Transaction, campaigns
from storage.campaigns import Planned
from storage.tables import Person, Session

REJOIN = "rejoin"
"""A campaign that puts the ways in as they are now into messages of another one."""
WAYS = "ways"
"""An organizer's notice of a new way in."""
HOLDING = (reminders.JOIN, WAYS)
"""What people are sent that has buttons into a session."""
OPEN = ("planned", "running")


def refresh(tx: Transaction, session: Session, now: dt.datetime) -> None:
    """Have rewritten what people have, as long as it matters. The words are made when each is sent, so of
    several changes in a row only the last is told: an earlier rewriting that is not through is given up."""
    for earlier in campaigns.of_session(tx, session.id, (REJOIN,)):
        if earlier.state in OPEN:
            campaigns.cancel(tx, earlier, "superseded")
    if session.ends_at <= now:
        return
    for shown in campaigns.of_session(tx, session.id, HOLDING):
        if shown.state != "planned":
            campaigns.create(tx, _rewriting(session, shown.id, now), now)


def _rewriting(session: Session, of: int, now: dt.datetime) -> Planned:
    return Planned(
        key=f"{REJOIN}:{of}:{session.sequence}",
        kind=REJOIN,
        series_id=session.series_id,
        session_id=session.id,
        audience="recipients",
        due_at=now,
        expires_at=session.ends_at,
        content={"of": of},
        urgent=True,
    )


def announce(tx: Transaction, session: Session, by: Person, now: dt.datetime) -> dt.datetime:
    """Tell everybody registered of the ways in as they are; when they hear of it. Raises Refusal («over»,
    «cancelled», «told» when they were told already)."""
    if session.state != "planned":
        raise Refusal("cancelled")
    if session.ends_at <= now:
        raise Refusal("over")
    known = campaigns.of_session(tx, session.id, (WAYS,))
    planned = _notice(session, now)
    if any(one.key == planned.key for one in known):
        raise Refusal("told")
    for earlier in known:
        if earlier.state == "planned":
            campaigns.cancel(tx, earlier, "superseded")
    campaigns.create(tx, planned, now)
    note(
        tx,
        by.id,
        (session.series.programme_id, session.series_id),
        "session-told",
        f"session:{session.id}",
        now,
    )
    return planned.due_at


def _notice(session: Session, now: dt.datetime) -> Planned:
    """It waits for the morning, unless the doors open before."""
    wanted = session.series
    awake = reminders.quiet_of(wanted).awake_from(now, zone_of(wanted))
    urgent = awake > session.starts_at - DOORS
    return Planned(
        key=f"{wanted.programme.key}:{wanted.key}:{session.key}:{WAYS}:{session.sequence}",
        kind=WAYS,
        series_id=wanted.id,
        session_id=session.id,
        audience="registered",
        due_at=now if urgent else awake,
        expires_at=session.ends_at,
        content={},
        urgent=urgent,
    )
