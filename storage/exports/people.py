"""Who registered, and what they hold: people, registrations, certificates."""

from __future__ import annotations

from sqlalchemy import Select, Subquery, func, select
from sqlalchemy.orm import aliased

from storage.database import Transaction
from storage.exports.rows import WHO, Found, series_of, within
from storage.places import Place
from storage.tables import Attendance, Certificate, Completion, Person, Registration, Series, Session


def people(tx: Transaction, place: Place) -> Found:
    """Everybody who ever registered, once each, by the newest of their registrations, with counts of what
    stands: `registrations`, `sessions` with evidence, `surveys`, `certificates`."""
    newest = select(func.max(Registration.id)).join(Series).where(within(place))
    newest = newest.group_by(Registration.person_id)
    counts = _counts(place)
    wanted = select(
        *WHO,
        Person.id.label("person_id"),
        Person.telegram_id,
        Person.username,
        func.coalesce(Person.chosen_language, Person.language).label("language"),
        Person.unreachable,
        Person.created_at,
        Person.seen_at,
        *(func.coalesce(one.c.counted, 0).label(name) for name, one in counts.items()),
    ).join(Registration, Registration.person_id == Person.id)
    for one in counts.values():
        wanted = wanted.outerjoin(one, one.c.person_id == Person.id)
    return Found(tx, wanted.where(Registration.id.in_(newest)).order_by(Registration.id))


def _counts(place: Place) -> dict[str, Subquery]:
    """(person, counted) of everybody who has any, made once for all."""
    standing = select(Registration.person_id, func.count().label("counted"))
    issued = standing.join(Certificate, Certificate.registration_id == Registration.id)
    came = func.count(Attendance.session_id.distinct()).label("counted")
    made = {
        "registrations": standing.where(Registration.state == "registered"),
        "sessions": select(Attendance.person_id, came).join(Session),
        "surveys": select(Completion.person_id, func.count().label("counted")).join(Session),
        "certificates": issued.where(Certificate.state == "issued"),
    }
    return {name: _each(one, place).subquery(f"{name}_counted") for name, one in made.items()}


def _each(counting: Select[int, int], place: Place) -> Select[int, int]:
    """One row for each person, of what belongs to the place."""
    return counting.join(Series).where(within(place)).group_by(counting.selected_columns[0])


def registrations(tx: Transaction, place: Place) -> Found:
    """All registrations, withdrawn ones too, in the order of their numbers."""
    maker = aliased(Person)
    wanted = (
        select(
            Series.title.label("series"),
            Registration.number,
            Registration.state,
            Registration.form_id,
            Registration.answers,
            Registration.registered_at,
            Registration.changed_at,
            Registration.withdrawn_at,
            Registration.reason,
            maker.first_name,
            maker.last_name,
        )
        .join(Series, Series.id == Registration.series_id)
        .outerjoin(maker, maker.id == Registration.made_by)
    )
    return Found(tx, wanted.order_by(Registration.number), Registration.series_id, series_of(tx, place))


def certificates(tx: Transaction, place: Place) -> Found:
    """All that were ever ordered, with what became of them."""
    wanted = (
        select(
            Series.title.label("series"),
            *WHO,
            Certificate.serial,
            Certificate.state,
            Certificate.data,
            Certificate.ordered_at,
            Certificate.issued_at,
            Certificate.ended_at,
            Certificate.reason,
            Certificate.sha256,
        )
        .join(Registration, Registration.id == Certificate.registration_id)
        .join(Series, Series.id == Registration.series_id)
        .join(Person, Person.id == Registration.person_id)
    )
    return Found(tx, wanted.where(within(place)).order_by(Certificate.id))
