"""Registrations that may be of one human being: found by phone, or by name with organisation or province."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, SQLColumnExpression, func, select

from storage.campaigns import TELEGRAM
from storage.database import Transaction
from storage.merging import ENDED
from storage.places import Place
from storage.tables import (
    Action,
    Attendance,
    Certificate,
    Completion,
    Delivery,
    Person,
    Registration,
    Role,
    Series,
    Session,
)

APART = "twins-apart"
"""The note of an organizer who looked at two and found that they are two."""


def by_phone(tx: Transaction, place: Place, limit: int) -> list[tuple[int, int]]:
    """Pairs of registrations with one number, of different people."""
    twice = select(Registration.phone).where(Registration.phone.is_not(None)).group_by(Registration.phone)
    twice = twice.having(func.count() > 1)  # by the index alone: most numbers stand there once
    return _pairs(tx, _living(place).where(Registration.phone.in_(twice)), [Registration.phone], limit)


def by_answers(tx: Transaction, series_id: int, steps: Sequence[str], limit: int) -> list[tuple[int, int]]:
    """Pairs of registrations for a series that have the very same answers to these steps."""
    given = [Registration.answers[step].as_string() for step in steps]
    there = [one.is_not(None) for one in given]
    living = select(Registration).where(
        Registration.series_id == series_id, Registration.state.not_in(ENDED), *there
    )
    return _pairs(tx, living, given, limit)


def _living(place: Place) -> Select[Registration]:
    programme_id, series_id = place
    wanted = select(Registration).where(Registration.state.not_in(ENDED))
    if series_id is not None:
        return wanted.where(Registration.series_id == series_id)
    return wanted.where(
        Registration.series_id.in_(select(Series.id).where(Series.programme_id == programme_id))
    )


def _pairs(
    tx: Transaction, living: Select[Registration], alike: Sequence[SQLColumnExpression[Any]], limit: int
) -> list[tuple[int, int]]:
    ends = func.min(Registration.id), func.max(Registration.id)
    several = func.min(Registration.person_id) != func.max(Registration.person_id)
    wanted = living.with_only_columns(*ends).group_by(*alike).having(several).order_by(ends[1].desc())
    return [(first, last) for first, last in tx.execute(wanted.limit(limit))]


def apart(tx: Transaction, programme_id: int) -> set[frozenset[int]]:
    """Pairs of people who were found to be two."""
    wanted = select(Action.details).where(Action.programme_id == programme_id, Action.kind == APART)
    return {frozenset(details["people"]) for details in tx.scalars(wanted)}


@dataclass(frozen=True, slots=True)
class Deeds:
    """What somebody did so far, in numbers, everywhere."""

    series: int
    sessions: int
    surveys: int
    certificates: int
    messages: int


def deeds(tx: Transaction, person_id: int) -> Deeds:
    """All that hangs on a person."""
    counts = [
        select(func.count()).where(Registration.person_id == person_id, Registration.state.not_in(ENDED)),
        select(func.count(Attendance.session_id.distinct())).where(Attendance.person_id == person_id),
        select(func.count()).where(Completion.person_id == person_id),
        select(func.count())
        .select_from(Certificate)
        .join(Registration, Registration.id == Certificate.registration_id)
        .where(Registration.person_id == person_id, Certificate.state == "issued"),
        select(func.count()).where(
            Delivery.person_id == person_id, Delivery.state == "sent", Delivery.channel == TELEGRAM
        ),
    ]
    return Deeds(*(tx.scalar(one) or 0 for one in counts))


def hold(tx: Transaction, people: Sequence[int]) -> list[Person]:
    """These people, locked; fewer if somebody is gone."""
    wanted = select(Person).where(Person.id.in_(people)).order_by(Person.id).with_for_update()
    return list(tx.scalars(wanted.execution_options(populate_existing=True)))


def places(tx: Transaction, person_id: int) -> list[Place]:
    """Wherever somebody is registered or left evidence."""
    mine = select(Registration.series_id).where(Registration.person_id == person_id)
    there = (
        select(Session.series_id)
        .join(Attendance, Attendance.session_id == Session.id)
        .where(Attendance.person_id == person_id)
    )
    wanted = select(Series.programme_id, Series.id).where(Series.id.in_(mine.union(there)))
    return [(programme_id, series_id) for programme_id, series_id in tx.execute(wanted)]


def works(tx: Transaction, person_id: int) -> bool:
    """Whether somebody has a role."""
    wanted = select(Role.id).where(Role.person_id == person_id, Role.withdrawn_at.is_(None)).limit(1)
    return tx.scalar(wanted) is not None
