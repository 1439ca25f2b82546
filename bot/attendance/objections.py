"""A person says they were there after all: made in one tap, heard by the staff, decided with a reason."""

from __future__ import annotations

import datetime as dt

from bot.attendance.sheets import say
from bot.attendance.verdicts import Finding
from bot.roles import RIGHTS, note
from bot.seats import awake
from storage import Transaction, campaigns
from storage import series as stored_series
from storage.attendance import objections as stored
from storage.campaigns import Planned
from storage.tables import Objection, Person, Session

WINDOW = dt.timedelta(days=14)
"""So long after a session, or after its sheet was closed, one may object."""
LONGEST = 500
"""Characters of what a person adds, and of a reason."""
AGAIN = dt.timedelta(hours=1)
"""So often at most one member of the staff hears of new objections."""
VALID = dt.timedelta(days=3)
DECIDERS = tuple(role for role, rights in RIGHTS.items() if "people" in rights)
NOTICE, ANSWER = "objections", "objection"
"""Campaigns: to the staff that there are some; to the person what became of theirs."""


def may_object(session: Session, found: Finding, known: Objection | None, now: dt.datetime) -> bool:
    """Whether somebody who does not count as present may say so now: once, after the session, for a while."""
    until = max(session.ends_at, found.closed_at or session.ends_at) + WINDOW
    fits = session.state == "planned" and session.ends_at <= now < until
    return fits and known is None and not found.present and not found.by_staff


def make(tx: Transaction, session: Session, person_id: int, found: Finding, now: dt.datetime) -> bool:
    """A person says they were there; False if they may not, or did before."""
    known = stored.get(tx, session.id, person_id)
    if not may_object(session, found, known, now):
        return False
    stored.add(tx, session.id, person_id, now)
    return True


def explain(tx: Transaction, session_id: int, person_id: int, words: str) -> bool:
    """They add a few words; False if it was decided meanwhile."""
    known = stored.get(tx, session_id, person_id)
    if known is None or known.state != "open":
        return False
    known.text = words
    tx.flush()
    return True


def decide(
    tx: Transaction, objection_id: int, reason: str, by: Person, now: dt.datetime, *, accepted: bool
) -> bool:
    """An organizer's decision, with the reason that the person is told; False if it was decided already."""
    one = stored.locked(tx, objection_id)
    if one.state != "open":
        return False
    one.state, one.reason = ("accepted" if accepted else "declined"), reason
    one.decided_by, one.decided_at = by.id, now
    session = stored_series.session(tx, one.session_id)
    assert session is not None
    if accepted:
        say(tx, session, one.person_id, reason, by, now, present=True)
    place = session.series.programme_id, session.series_id
    kind = "objection-accepted" if accepted else "objection-declined"
    note(tx, by.id, place, kind, f"session:{session.id}", now, person=one.person_id)
    answer = _answer(session, one, now)
    campaigns.for_one(tx, answer, one.person_id, answer.due_at)
    return True


def _answer(session: Session, one: Objection, now: dt.datetime) -> Planned:
    due = awake(session.series, now)
    return Planned(
        key=f"{ANSWER}:{one.id}",
        kind=ANSWER,
        series_id=session.series_id,
        session_id=None,
        audience="person",
        due_at=due,
        expires_at=due + VALID,
        content={"objection": one.id},
    )


def tell_staff(tx: Transaction, now: dt.datetime) -> bool:
    """Let organizers know that somebody objected since they last heard, at most once an hour each and not at
    night; whether there is now something to send."""
    told: set[int] = set()
    for role, series_id in stored.untold(tx, DECIDERS, now - AGAIN) if stored.by_series(tx) else ():
        known = stored_series.known(tx, series_id)
        if role.person_id in told or awake(known, now) > now:
            continue
        told.add(role.person_id)
        stored.note_told(tx, role.person_id, now)
        campaigns.for_one(tx, _notice(role.person_id, role.programme_id, now), role.person_id, now)
    return bool(told)


def _notice(person_id: int, programme_id: int, now: dt.datetime) -> Planned:
    return Planned(
        key=f"{NOTICE}:{person_id}:{now.isoformat()}",
        kind=NOTICE,
        series_id=None,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=now + dt.timedelta(hours=12),
        content={"programme": programme_id},
        resend=False,
    )
