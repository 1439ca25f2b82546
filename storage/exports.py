"""What organizers take along as tables: rows of one kind in a programme or series, read as they are used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from storage.database import Transaction
from storage.places import Place
from storage.tables import (
    Action,
    Announcement,
    Attendance,
    Campaign,
    Certificate,
    Completion,
    Delivery,
    Form,
    HeldResponse,
    Person,
    Programme,
    Registration,
    Response,
    Series,
    Session,
)

AT_ONCE = 1000
"""Rows in memory."""
# Who it is about: number and name of the registration, else the account's name.
WHO = (
    Registration.number.label("person_number"),
    Registration.form_id.label("registered_with"),
    Registration.answers.label("given"),
    Registration.phone.label("phone"),
    Person.first_name,
    Person.last_name,
)
# The order is everywhere that of an index: a sort would hold all rows in memory.


@dataclass(frozen=True, slots=True)
class Found:
    """Rows with the names of their columns as attributes."""

    tx: Transaction
    wanted: Select[*tuple[Any, ...]]

    def __iter__(self) -> Iterator[Any]:
        yield from self.tx.execute(self.wanted.execution_options(yield_per=AT_ONCE))

    def count(self) -> int:
        counted = self.wanted.with_only_columns(func.count(), maintain_column_froms=True).order_by(None)
        return int(self.tx.scalar(counted) or 0)


def _within(place: Place) -> ColumnElement[bool]:
    programme_id, series_id = place
    whole = Series.programme_id == programme_id
    return whole if series_id is None else and_(whole, Series.id == series_id)


def people(tx: Transaction, place: Place) -> Found:
    """Everybody who ever registered, once each, by the newest of their registrations."""
    newest = (
        select(func.max(Registration.id)).join(Series).where(_within(place)).group_by(Registration.person_id)
    )
    wanted = select(
        *WHO,
        Person.telegram_id,
        Person.username,
        func.coalesce(Person.chosen_language, Person.language).label("language"),
        Person.unreachable,
        Person.created_at,
        Person.seen_at,
        *_tallies(place),
    ).join(Registration, Registration.person_id == Person.id)
    return Found(tx, wanted.where(Registration.id.in_(newest)).order_by(Person.id))


def _tallies(place: Place) -> list[ColumnElement[Any]]:
    """Counts for each person: registrations that stand, sessions with evidence, surveys, certificates."""
    own, sessions = aliased(Registration), select(Session.id).join(Series).where(_within(place))
    theirs = select(own.id).join(Series, Series.id == own.series_id)
    theirs = theirs.where(_within(place), own.person_id == Person.id)
    standing = select(func.count()).select_from(theirs.where(own.state == "registered").subquery())
    came = select(func.count(Attendance.session_id.distinct())).where(
        Attendance.person_id == Person.id, Attendance.session_id.in_(sessions)
    )
    filled = select(func.count(Completion.id)).where(
        Completion.person_id == Person.id, Completion.session_id.in_(sessions)
    )
    issued = select(func.count(Certificate.id)).where(
        Certificate.registration_id.in_(theirs), Certificate.state == "issued"
    )
    named = {"registrations": standing, "sessions": came, "surveys": filled, "certificates": issued}
    return [counted.correlate(Person).scalar_subquery().label(name) for name, counted in named.items()]


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
    return Found(tx, wanted.where(_within(place)).order_by(Registration.series_id, Registration.number))


def responses(tx: Transaction, place: Place) -> Found:
    """Answers to surveys. The ids are random, so the order says nothing about anonymous ones; those that are
    held back are not among them."""
    wanted = (
        select(
            *_meeting(),
            *WHO,
            Response.form_id,
            Response.answers,
            Response.submitted_at,
        )
        .join(Session, Session.id == Response.session_id)
        .join(Series, Series.id == Session.series_id)
        .outerjoin(Person, Person.id == Response.person_id)
        .outerjoin(Registration, _registered(Response.person_id))
    )
    return Found(tx, wanted.where(_within(place)).order_by(Response.session_id, Response.id))


def held(tx: Transaction, place: Place) -> int:
    """How many anonymous responses are still held back."""
    wanted = select(func.count(HeldResponse.id)).join(Session, Session.id == HeldResponse.session_id)
    return tx.scalar(wanted.join(Series, Series.id == Session.series_id).where(_within(place))) or 0


def _meeting() -> tuple[ColumnElement[Any], ...]:
    return (
        Series.title.label("series"),
        Session.number.label("session"),
        Session.starts_at.label("session_start"),
    )


def _registered(person_id: Any) -> ColumnElement[bool]:
    return and_(Registration.person_id == person_id, Registration.series_id == Series.id)


def attendance(tx: Transaction, place: Place) -> Found:
    """Every piece of evidence."""
    wanted = (
        select(*_meeting(), *WHO, Attendance.kind, Attendance.platform, Attendance.at)
        .join(Session, Session.id == Attendance.session_id)
        .join(Series, Series.id == Session.series_id)
        .join(Person, Person.id == Attendance.person_id)
        .outerjoin(Registration, _registered(Attendance.person_id))
    )
    return Found(tx, wanted.where(_within(place)).order_by(Attendance.session_id, Attendance.person_id))


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
    return Found(tx, wanted.where(_within(place)).order_by(Certificate.id))


def deliveries(tx: Transaction, place: Place) -> Found:
    """What went out to whom, message by message."""
    wanted = (
        select(
            *_meeting(),
            *WHO,
            Campaign.kind,
            Delivery.channel,
            Delivery.state,
            Delivery.due_at,
            Delivery.sent_at,
            Delivery.attempts,
            Delivery.error,
        )
        .join(Campaign, Campaign.id == Delivery.campaign_id)
        .join(Person, Person.id == Delivery.person_id)
        .outerjoin(Series, Series.id == Campaign.series_id)
        .outerjoin(Session, Session.id == Campaign.session_id)
        .outerjoin(Registration, _registered(Delivery.person_id))
    )
    return Found(tx, wanted.where(_sent_in(place)).order_by(Delivery.campaign_id, Delivery.person_id))


def _sent_in(place: Place) -> ColumnElement[bool]:
    """Campaigns of the series; for a whole programme also what belongs to several series at once: its
    announcements and digests."""
    programme_id, series_id = place
    if series_id is not None:
        return _within(place)
    known = select(Announcement.id).where(Announcement.programme_id == programme_id)
    announced = Campaign.content["announcement"].as_integer().in_(known)
    return or_(_within(place), announced, Campaign.content["programme"].as_integer() == programme_id)


def actions(tx: Transaction, place: Place) -> Found:
    """The audit log, oldest first."""
    programme_id, series_id = place
    wanted = (
        select(
            Action.at,
            Person.first_name,
            Person.last_name,
            Person.telegram_id,
            Action.person_id,
            Series.title.label("series"),
            Action.kind,
            Action.subject,
            Action.details,
        )
        .outerjoin(Person, Person.id == Action.person_id)
        .outerjoin(Series, Series.id == Action.series_id)
        .where(Action.programme_id == programme_id)
    )
    mine = wanted if series_id is None else wanted.where(Action.series_id == series_id)
    return Found(tx, mine.order_by(Action.id))


def forms(tx: Transaction, place: Place, purpose: str) -> Sequence[Form]:
    """Every version of a form, the newest first."""
    wanted = (
        select(Form).join(Series, Series.id == Form.series_id).where(_within(place), Form.purpose == purpose)
    )
    return tx.scalars(wanted.order_by(Form.id.desc())).all()


def programme(tx: Transaction, place: Place) -> Programme:
    return tx.get_one(Programme, place[0])
