"""Numbers about series: people and participations, by day, by answer, by session."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, distinct, func, select, union

from storage.database import Transaction
from storage.tables import (
    Attendance,
    Campaign,
    Certificate,
    Completion,
    Delivery,
    Form,
    Registration,
    Response,
    Series,
    Session,
)

REMINDERS = ("reminder", "join")
"""Kinds of campaigns that remind people of a session."""


@dataclass(frozen=True, slots=True)
class Totals:
    """`registered`, `waiting` and `withdrawn` are people, `registrations` counts those registered once per
    series. `people` came to one session at least; `participations` counts each of them once per session."""

    registered: int
    registrations: int
    waiting: int
    withdrawn: int
    people: int
    participations: int
    surveys: int
    certificates: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many people got how far with one session."""

    session: Session
    registered: int
    reminded: int
    joined: int
    attended: int
    surveyed: int
    certified: int
    """Who came or answered the survey, and has the certificate now."""


def totals(tx: Transaction, series: Sequence[int]) -> Totals:
    """Over these series, of which there is at least one; a person in two of them is one person."""
    held = Session.series_id.in_(series)
    came = select(func.count(distinct(Attendance.person_id))).join(Session).where(held)
    pairs = select(Attendance.person_id, Attendance.session_id).join(Session).where(held).distinct()
    filled = select(func.count(Completion.id)).join(Session).where(held)
    issued = select(func.count(Certificate.id)).join(Registration)
    issued = issued.where(Registration.series_id.in_(series), Certificate.state == "issued")
    return Totals(
        registered=_people(tx, series, "registered"),
        registrations=_registrations(tx, series),
        waiting=_people(tx, series, "waiting", "offered", "asked"),
        withdrawn=_people(tx, series, "withdrawn"),
        people=tx.scalar(came) or 0,
        participations=tx.scalar(select(func.count()).select_from(pairs.subquery())) or 0,
        surveys=tx.scalar(filled) or 0,
        certificates=tx.scalar(issued) or 0,
    )


def _people(tx: Transaction, series: Sequence[int], *states: str) -> int:
    wanted = select(func.count(distinct(Registration.person_id)))
    return tx.scalar(wanted.where(Registration.series_id.in_(series), Registration.state.in_(states))) or 0


def _registrations(tx: Transaction, series: Sequence[int]) -> int:
    wanted = select(func.count(Registration.id)).where(Registration.series_id.in_(series))
    return tx.scalar(wanted.where(Registration.state == "registered")) or 0


def new_since(tx: Transaction, series: Sequence[int], since: dt.datetime) -> int:
    """People registered now who were in none of these series before."""
    first = select(func.min(Registration.registered_at).label("at")).where(
        Registration.series_id.in_(series), Registration.state == "registered"
    )
    people = first.group_by(Registration.person_id).subquery()
    return tx.scalar(select(func.count()).select_from(people).where(people.c.at >= since)) or 0


def moments(tx: Transaction, series: Sequence[int]) -> Iterator[dt.datetime]:
    """When each registration that stands was made, oldest first."""
    wanted = select(Registration.registered_at).where(
        Registration.series_id.in_(series), Registration.state == "registered"
    )
    ordered = wanted.order_by(Registration.registered_at).execution_options(yield_per=5000)
    yield from tx.scalars(ordered)


def answered(tx: Transaction, series: Sequence[int], step: str) -> dict[str | None, int]:
    """How many people gave which answer to a step of the registration form that takes one word."""
    given = Registration.answers[step].as_string()
    wanted = select(given, func.count(distinct(Registration.person_id))).where(
        Registration.series_id.in_(series), Registration.state == "registered"
    )
    return {answer: int(count) for answer, count in tx.execute(wanted.group_by(given))}


def forms(tx: Transaction, series: Sequence[int], purpose: str) -> list[Form]:
    """The newest version of this form in each series."""
    newest = select(func.max(Form.id)).where(Form.series_id.in_(series), Form.purpose == purpose)
    wanted = select(Form).where(Form.id.in_(newest.group_by(Form.series_id)))
    return list(tx.scalars(wanted.order_by(Form.series_id)))


def funnel(tx: Transaction, sessions: Sequence[Session], registered: int) -> list[Funnel]:
    """One row per session, in the order given."""
    ids = [session.id for session in sessions]
    reminded = _by_session(tx, _reminded(ids))
    joined = _by_session(tx, _came(ids).where(Attendance.kind == "here"))
    attended = _by_session(tx, _came(ids))
    filled = select(Completion.session_id, func.count(Completion.id)).where(Completion.session_id.in_(ids))
    surveyed = _by_session(tx, filled.group_by(Completion.session_id))
    found = (reminded, joined, attended, surveyed, _by_session(tx, _certified(ids)))
    return [Funnel(one, registered, *(counts.get(one.id, 0) for counts in found)) for one in sessions]


def _by_session(tx: Transaction, wanted: Select[*tuple[Any, ...]]) -> dict[int, int]:
    return {int(id): int(count) for id, count in tx.execute(wanted)}


def _reminded(ids: list[int]) -> Select[*tuple[Any, ...]]:
    people = func.count(distinct(Delivery.person_id))
    wanted = select(Campaign.session_id, people).join(Delivery, Delivery.campaign_id == Campaign.id)
    wanted = wanted.where(
        Campaign.session_id.in_(ids), Campaign.kind.in_(REMINDERS), Delivery.state == "sent"
    )
    return wanted.group_by(Campaign.session_id)


def _came(ids: list[int]) -> Select[*tuple[Any, ...]]:
    people = func.count(distinct(Attendance.person_id))
    wanted = select(Attendance.session_id, people).where(Attendance.session_id.in_(ids))
    return wanted.group_by(Attendance.session_id)


def _certified(ids: list[int]) -> Select[*tuple[Any, ...]]:
    came = select(Attendance.session_id, Attendance.person_id).where(Attendance.session_id.in_(ids))
    filled = select(Completion.session_id, Completion.person_id).where(Completion.session_id.in_(ids))
    there = union(came, filled).subquery()  # each pair once
    wanted = select(there.c.session_id, func.count(distinct(there.c.person_id)))
    wanted = wanted.join(Session, Session.id == there.c.session_id).join(
        Registration,
        and_(Registration.person_id == there.c.person_id, Registration.series_id == Session.series_id),
    )
    wanted = wanted.join(Certificate, Certificate.registration_id == Registration.id)
    return wanted.where(Certificate.state == "issued").group_by(there.c.session_id)


def responses(tx: Transaction, session_ids: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
    """(form, answers) of every response to these sessions' surveys; held ones are not among them yet."""
    wanted = select(Response.form_id, Response.answers).where(Response.session_id.in_(session_ids))
    yield from tx.execute(wanted.execution_options(yield_per=2000))


def series_of(tx: Transaction, programme_id: int) -> list[int]:
    """The series of a programme that are not removed."""
    wanted = select(Series.id).where(Series.programme_id == programme_id, Series.state != "removed")
    return list(tx.scalars(wanted.order_by(Series.position)))
