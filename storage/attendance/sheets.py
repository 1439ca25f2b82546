"""The attendance of a session as a whole: closed and opened again, with the verdicts that then stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import delete, insert, select

from storage import campaigns
from storage.database import Transaction
from storage.tables import AttendanceSheet, Campaign, Person, Registration, Session, Verdict

RULE, STAFF = "rule", "staff"
AT_ONCE = 5000
"""So many people are named in one statement."""


def registered(tx: Transaction, series_id: int) -> set[int]:
    """The people whose attendance there is."""
    wanted = select(Registration.person_id).where(
        Registration.series_id == series_id, Registration.state == "registered"
    )
    return set(tx.scalars(wanted))


def known_sheet(tx: Transaction, session_id: int) -> AttendanceSheet | None:
    return tx.get(AttendanceSheet, session_id)


def sheet(tx: Transaction, session_id: int) -> AttendanceSheet:
    """The session's, made as soon as somebody asks for it."""
    known = tx.get(AttendanceSheet, session_id)
    if known is None:
        known = AttendanceSheet(session_id=session_id)
        tx.add(known)
        tx.flush()
    return known


def hold(tx: Transaction, session_id: int) -> AttendanceSheet:
    """The same, locked until the end: it is closed by one at a time."""
    tx.execute(select(Session.id).where(Session.id == session_id).with_for_update())
    known = sheet(tx, session_id)
    tx.refresh(known)
    return known


class Decision(NamedTuple):
    """A verdict as it is judged by; of a closed sheet there is one for everybody."""

    present: bool
    way: str
    reason: str | None


def decided(
    tx: Transaction, *, series_id: int, session_id: int | None = None, person_id: int | None = None
) -> dict[tuple[int, int], Decision]:
    """The verdicts that stand whatever the evidence says, by session and person."""
    columns = Verdict.session_id, Verdict.person_id, Verdict.present, Verdict.way, Verdict.reason
    wanted = select(*columns).join(Session, Session.id == Verdict.session_id)
    wanted = wanted.where(Session.series_id == series_id)
    if session_id is not None:
        wanted = wanted.where(Session.id == session_id)
    if person_id is not None:
        wanted = wanted.where(Verdict.person_id == person_id)
    return {
        (session, person): Decision(present, way, reason)
        for session, person, present, way, reason in tx.execute(wanted)
    }


def freeze(
    tx: Transaction, session_id: int, verdicts: Iterable[tuple[int, bool]], by: int, now: dt.datetime
) -> None:
    """Keep what the rule says of these people."""
    rows = [
        {
            "session_id": session_id,
            "person_id": person_id,
            "present": present,
            "way": RULE,
            "decided_by": by,
            "decided_at": now,
        }
        for person_id, present in verdicts
    ]
    if rows:
        tx.execute(insert(Verdict), rows)


def thaw(tx: Transaction, session_id: int) -> None:
    """Forget what the rule said; what organizers decided stays."""
    tx.execute(delete(Verdict).where(Verdict.session_id == session_id, Verdict.way == RULE))


def tell(tx: Transaction, campaign: Campaign, people: Sequence[int], due: dt.datetime) -> None:
    """Let these people have a campaign, each of them once."""
    for at in range(0, len(people), AT_ONCE):
        chosen = Person.id.in_(people[at : at + AT_ONCE])
        campaigns.again(tx, campaign, select(Person.id).where(chosen, Person.telegram_id.is_not(None)), due)


def word(
    tx: Transaction, session_id: int, person_id: int, *, present: bool, reason: str, by: int, now: dt.datetime
) -> Verdict:
    """An organizer's decision, in place of whatever was."""
    wanted = select(Verdict).where(Verdict.session_id == session_id, Verdict.person_id == person_id)
    one = tx.scalars(wanted).one_or_none()
    if one is None:
        one = Verdict(session_id=session_id, person_id=person_id)
        tx.add(one)
    one.present, one.way, one.reason, one.decided_by, one.decided_at = present, STAFF, reason, by, now
    tx.flush()
    return one
