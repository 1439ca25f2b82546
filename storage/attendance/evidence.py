"""Evidence that people took part in sessions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from sqlalchemy import delete, func, select

from storage.database import Transaction
from storage.tables import Attendance, AttendanceSheet, Registration, Session


def note(
    tx: Transaction,
    person_id: int,
    session_id: int,
    kind: str,
    platform: str | None,
    now: dt.datetime,
    *,
    reason: str | None = None,
    noted_by: int | None = None,
) -> bool:
    """Keep a piece of evidence; False if there was one of this kind already, which may learn its platform."""
    known = _known(tx, person_id, session_id, kind)
    if known is not None:
        known.platform = known.platform or platform
        return False
    made = Attendance(session_id=session_id, person_id=person_id, kind=kind, platform=platform, at=now)
    made.reason, made.noted_by = reason, noted_by
    tx.add(made)
    tx.flush()
    return True


def _known(tx: Transaction, person_id: int, session_id: int, kind: str) -> Attendance | None:
    wanted = select(Attendance).where(
        Attendance.session_id == session_id, Attendance.person_id == person_id, Attendance.kind == kind
    )
    return tx.scalars(wanted).one_or_none()


def withdraw(tx: Transaction, person_id: int, session_id: int, kind: str) -> None:
    """What was noted by mistake is no evidence any more."""
    tx.execute(
        delete(Attendance).where(
            Attendance.session_id == session_id, Attendance.person_id == person_id, Attendance.kind == kind
        )
    )


def count(tx: Transaction, session_id: int, kind: str) -> int:
    """How many of those who are registered have evidence of a kind."""
    wanted = (
        select(func.count())
        .select_from(Attendance)
        .join(Session, Session.id == Attendance.session_id)
        .join(
            Registration,
            (Registration.series_id == Session.series_id) & (Registration.person_id == Attendance.person_id),
        )
        .where(Attendance.session_id == session_id, Attendance.kind == kind)
        .where(Registration.state == "registered")
    )
    return tx.scalar(wanted) or 0


@dataclass(slots=True)
class Gathered:
    """The evidence of one session: person -> (kind, seconds by Zoom's report) each."""

    length: dt.timedelta
    closed_at: dt.datetime | None
    people: dict[int, list[tuple[str, int]]] = field(default_factory=dict)


def evidence(
    tx: Transaction, *, series_id: int, session_id: int | None = None, person_id: int | None = None
) -> dict[int, Gathered]:
    """All evidence of the sessions of a series, or of one of them, of everybody or of one person, by session;
    in two statements, so that nothing is read of a session as often as there is evidence."""
    only = [Session.series_id == series_id, *([Session.id == session_id] if session_id is not None else [])]
    sessions = select(Session.id, Session.starts_at, Session.ends_at, AttendanceSheet.closed_at)
    sessions = sessions.outerjoin(AttendanceSheet, AttendanceSheet.session_id == Session.id).where(*only)
    found = {
        id: Gathered(ends_at - starts_at, closed_at)
        for id, starts_at, ends_at, closed_at in tx.execute(sessions)
    }
    wanted = select(Attendance.session_id, Attendance.person_id, Attendance.kind, Attendance.seconds)
    wanted = wanted.join(Session, Session.id == Attendance.session_id).where(*only)
    if person_id is not None:
        wanted = wanted.where(Attendance.person_id == person_id)
    for id, person, kind, seconds in tx.execute(wanted):
        found[id].people.setdefault(person, []).append((kind, seconds or 0))
    return found
