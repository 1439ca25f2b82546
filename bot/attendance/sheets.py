"""The attendance of a session as a whole: its figures, and an organizer's word."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass

from bot.attendance.rule import KINDS, STAFF
from bot.attendance.verdicts import Finding, of_series
from bot.roles import note
from storage import Transaction, attendance, registrations
from storage.attendance import objections, words
from storage.tables import Person, Session


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures about those who are registered. `kinds`: how many have evidence of each kind."""

    registered: int
    present: int
    kinds: dict[str, int]
    closed_at: dt.datetime | None
    objections: int
    """How many are not decided."""
    words: int
    """How many code words were said, or will be."""

    @property
    def absent(self) -> int:
        return self.registered - self.present


def found_in(tx: Transaction, session: Session) -> dict[int, Finding]:
    """What is known of each person of a session."""
    return of_series(tx, session.series, session)[session.id]


def summary(tx: Transaction, session: Session) -> Summary:
    return counted(tx, session, found_in(tx, session), attendance.registered(tx, session.series_id))


def counted(
    tx: Transaction, session: Session, everybody: Mapping[int, Finding], registered: Set[int]
) -> Summary:
    """The same of what is known already."""
    found = {person: one for person, one in everybody.items() if person in registered}
    kinds = Counter(kind for one in found.values() for kind in one.evidence.kinds)
    sheet = attendance.known_sheet(tx, session.id)
    return Summary(
        len(registered),
        sum(one.present for one in found.values()),
        {kind: kinds[kind] for kind in [*KINDS, *sorted(set(kinds) - set(KINDS))]},
        sheet.closed_at if sheet else None,
        objections.waiting(tx, session.id),
        len(words.of_session(tx, session.id)),
    )


def say(
    tx: Transaction,
    session: Session,
    person_id: int,
    reason: str,
    by: Person,
    now: dt.datetime,
    *,
    present: bool,
) -> None:
    """An organizer's word that somebody was there, or was not: it holds whatever else is known, also after
    the sheet was closed."""
    attendance.hold(tx, session.id)
    attendance.withdraw(tx, person_id, session.id, STAFF)
    if present:
        attendance.note(tx, person_id, session.id, STAFF, None, now, reason=reason, noted_by=by.id)
    attendance.word(tx, session.id, person_id, present=present, reason=reason, by=by.id, now=now)
    _settle(tx, session.id, person_id, reason, by, now, present=present)
    kind = "verdict-present" if present else "verdict-absent"
    subject = registrations.of(tx, person_id, session.series_id)
    about = f"registration:{subject.id}" if subject else f"session:{session.id}"
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, kind, about, now, session=session.number, reason=reason)


def _settle(
    tx: Transaction,
    session_id: int,
    person_id: int,
    reason: str,
    by: Person,
    now: dt.datetime,
    *,
    present: bool,
) -> None:
    """What the person objected to is decided with that."""
    known = objections.get(tx, session_id, person_id)
    if known is not None and known.state == "open":
        known.state = "accepted" if present else "declined"
        known.reason, known.decided_by, known.decided_at = reason, by.id, now
        tx.flush()
