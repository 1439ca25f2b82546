"""Who attended: what organizers decided, or stands since the sheet was closed, else what the rule says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.attendance.rule import NOTHING, ZOOM, Evidence, Judgement, judge, terms_of
from bot.programme.attendance import AttendanceTerms
from storage import Transaction, attendance
from storage.attendance.evidence import Gathered
from storage.attendance.sheets import STAFF, Decision
from storage.tables import Series, Session


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether one person attended one session, and why."""

    present: bool
    closed_at: dt.datetime | None
    """Since when evidence changes it no more."""
    evidence: Evidence
    judgement: Judgement
    """What the rule says now, whatever was decided."""
    by_staff: bool = False
    reason: str | None = None
    """An organizer's, for their decision."""

    @property
    def closed(self) -> bool:
        return self.closed_at is not None


def of_person(tx: Transaction, person_id: int, series: Series) -> dict[int, Finding]:
    """All sessions of a series, for one person; three statements."""
    gathered = attendance.evidence(tx, series_id=series.id, person_id=person_id)
    decided = attendance.decided(tx, series_id=series.id, person_id=person_id)
    terms = terms_of(series.attendance)
    return {
        session: _finding(terms, one, person_id, decided.get((session, person_id)))
        for session, one in gathered.items()
    }


def attended(tx: Transaction, person_id: int, series: Series) -> set[int]:
    """The sessions of a series that the person attended, as it stands."""
    return {session for session, one in of_person(tx, person_id, series).items() if one.present}


def of_series(
    tx: Transaction, series: Series, session: Session | None = None
) -> dict[int, dict[int, Finding]]:
    """Everybody of whom there is evidence or a decision, by session, then person; three statements, however
    many they are. Who is not in it did not attend."""
    only = session.id if session else None
    gathered = attendance.evidence(tx, series_id=series.id, session_id=only)
    decided = attendance.decided(tx, series_id=series.id, session_id=only)
    terms = terms_of(series.attendance)
    people = {session_id: set(one.people) for session_id, one in gathered.items()}
    for session_id, person in decided:
        people[session_id].add(person)
    return {
        session_id: {
            person: _finding(terms, one, person, decided.get((session_id, person)))
            for person in people[session_id]
        }
        for session_id, one in gathered.items()
    }


def attended_by(tx: Transaction, series: Series) -> dict[int, set[int]]:
    """Person -> the sessions of a series that they attended."""
    found: dict[int, set[int]] = {}
    for session, people in of_series(tx, series).items():
        for person, one in people.items():
            if one.present:
                found.setdefault(person, set()).add(session)
    return found


def _finding(
    terms: AttendanceTerms | None, one: Gathered, person_id: int, decided: Decision | None
) -> Finding:
    known = one.people.get(person_id)
    evidence = _evidence(known) if known else NOTHING
    judgement = judge(terms, evidence, one.length)
    if decided is not None:
        by_staff = decided.way == STAFF
        return Finding(decided.present, one.closed_at, evidence, judgement, by_staff, decided.reason)
    return Finding(judgement.present and one.closed_at is None, one.closed_at, evidence, judgement)


def _evidence(rows: list[tuple[str, int]]) -> Evidence:
    seconds = sum(seconds for kind, seconds in rows if kind == ZOOM)
    return Evidence(frozenset(kind for kind, _ in rows), seconds)
