"""Counts for the closing report, each by series or session in one statement, however many there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, distinct, func, select
from sqlalchemy.orm import selectinload

from storage.database import Transaction
from storage.tables import (
    Attendance,
    AttendanceSheet,
    Certificate,
    Completion,
    HeldResponse,
    Registration,
    Series,
    Session,
    Verdict,
)

Ids = Sequence[int]
Counts = dict[Any, int]


def series_of(tx: Transaction, series: Ids) -> list[Series]:
    """In the file's order."""
    wanted = select(Series).where(Series.id.in_(series)).order_by(Series.position, Series.id)
    return list(tx.scalars(wanted))


def sessions(tx: Transaction, series: Ids) -> list[Session]:
    """With topics and links, by series and time."""
    wanted = select(Session).join(Series).where(Session.series_id.in_(series))
    parts = (selectinload(Session.topics), selectinload(Session.links))
    ordered = wanted.order_by(Series.position, Session.series_id, Session.starts_at)
    return list(tx.scalars(ordered.options(*parts)))


def _counted(tx: Transaction, wanted: Select[*tuple[Any, ...]]) -> Counts:
    """By the first columns; the last one is the count."""
    rows = (tuple(row) for row in tx.execute(wanted))
    return {(row[0] if len(row) == 2 else row[:-1]): int(row[-1]) for row in rows}


def registrations(tx: Transaction, series: Ids) -> Counts:
    """By (series, state)."""
    key = Registration.series_id, Registration.state
    wanted = select(*key, func.count()).where(Registration.series_id.in_(series))
    return _counted(tx, wanted.group_by(*key))


def people(tx: Transaction, series: Ids) -> Counts:
    """Different people by the state of a registration of theirs."""
    wanted = select(Registration.state, func.count(distinct(Registration.person_id)))
    return _counted(tx, wanted.where(Registration.series_id.in_(series)).group_by(Registration.state))


def by_others(tx: Transaction, series: Ids) -> int:
    """People whose registration, which stands, somebody else made for them."""
    wanted = select(func.count(distinct(Registration.person_id))).where(
        Registration.series_id.in_(series),
        Registration.state == "registered",
        Registration.made_by.is_not(None),
        Registration.made_by != Registration.person_id,
    )
    return tx.scalar(wanted) or 0


def participants(tx: Transaction, series: Ids) -> Counts:
    """Different people with evidence, by series."""
    wanted = select(Session.series_id, func.count(distinct(Attendance.person_id))).join(Attendance)
    return _counted(tx, wanted.where(Session.series_id.in_(series)).group_by(Session.series_id))


def participants_altogether(tx: Transaction, series: Ids) -> int:
    """Different people with evidence in any of the series."""
    wanted = select(func.count(distinct(Attendance.person_id))).join(Session)
    return tx.scalar(wanted.where(Session.series_id.in_(series))) or 0


def evidence(tx: Transaction, series: Ids) -> Counts:
    """Different people with any evidence, by session."""
    wanted = select(Attendance.session_id, func.count(distinct(Attendance.person_id))).join(Session)
    return _counted(tx, wanted.where(Session.series_id.in_(series)).group_by(Attendance.session_id))


def platforms(tx: Transaction, series: Ids) -> Counts:
    """Different people by (session, platform); platform «» counts those of whom none is known."""
    pairs = (
        select(Attendance.session_id, Attendance.person_id, func.max(Attendance.platform).label("any"))
        .join(Session)
        .where(Session.series_id.in_(series))
        .group_by(Attendance.session_id, Attendance.person_id)
        .subquery()
    )
    unknown = select(pairs.c.session_id, func.count()).where(pairs.c.any.is_(None))
    nowhere = _counted(tx, unknown.group_by(pairs.c.session_id))
    key = Attendance.session_id, Attendance.platform
    wanted = select(*key, func.count(distinct(Attendance.person_id))).join(Session)
    wanted = wanted.where(Session.series_id.in_(series), Attendance.platform.is_not(None))
    found = _counted(tx, wanted.group_by(*key))
    return found | {(session_id, ""): count for session_id, count in nowhere.items()}


@dataclass(frozen=True, slots=True)
class Closed:
    """The attendance of a session that an organizer closed."""

    at: dt.datetime
    present: int


def closed(tx: Transaction, series: Ids) -> dict[int, Closed]:
    """By session, where the verdicts stand."""
    there = select(Verdict.session_id, func.count().label("there")).where(Verdict.present)
    counted = there.group_by(Verdict.session_id).subquery()
    wanted = (
        select(AttendanceSheet.session_id, AttendanceSheet.closed_at, counted.c.there)
        .join(Session, Session.id == AttendanceSheet.session_id)
        .outerjoin(counted, counted.c.session_id == AttendanceSheet.session_id)
        .where(Session.series_id.in_(series), AttendanceSheet.closed_at.is_not(None))
    )
    return {id: Closed(at, int(there or 0)) for id, at, there in tx.execute(wanted)}


def surveys(tx: Transaction, series: Ids) -> Counts:
    """Finished surveys by session."""
    wanted = select(Completion.session_id, func.count()).join(Session)
    return _counted(tx, wanted.where(Session.series_id.in_(series)).group_by(Completion.session_id))


def held(tx: Transaction, series: Ids) -> Counts:
    """Anonymous responses held back, by session."""
    wanted = select(HeldResponse.session_id, func.count()).join(Session)
    return _counted(tx, wanted.where(Session.series_id.in_(series)).group_by(HeldResponse.session_id))


def certificates(tx: Transaction, series: Ids) -> Counts:
    """By (series, state)."""
    key = Registration.series_id, Certificate.state
    wanted = select(*key, func.count()).join(Certificate, Certificate.registration_id == Registration.id)
    return _counted(tx, wanted.where(Registration.series_id.in_(series)).group_by(*key))


def earned(tx: Transaction, series: Ids) -> Counts:
    """Registrations, standing or not, for which a certificate was ever ordered, by series."""
    wanted = select(Registration.series_id, func.count(distinct(Registration.id)))
    wanted = wanted.join(Certificate, Certificate.registration_id == Registration.id)
    return _counted(tx, wanted.where(Registration.series_id.in_(series)).group_by(Registration.series_id))
