"""What organizers take along as tables: rows of one kind in a programme or series, read as they are used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, func, or_, select
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


@dataclass(frozen=True, slots=True)
class Found:
    """Rows with the names of their columns as attributes; of one parent (a series, a session, a campaign)
    after another, so that an index gives them in order: a sort would hold them all in memory."""

    tx: Transaction
    wanted: Select[*tuple[Any, ...]]
    parent: Any = None
    """The column that must be one of `ids`, if any must."""
    ids: Sequence[int] = ()

    def __iter__(self) -> Iterator[Any]:
        for part in self._parts():
            yield from self.tx.execute(part.execution_options(yield_per=AT_ONCE))

    def count(self) -> int:
        """At once over many parents: there may be thousands of campaigns."""
        if self.parent is None:
            return self._counted(self.wanted)
        parts = [self.ids[at : at + AT_ONCE] for at in range(0, len(self.ids), AT_ONCE)]
        return sum(self._counted(self.wanted.where(self.parent.in_(part))) for part in parts)

    def _parts(self) -> Iterator[Select[*tuple[Any, ...]]]:
        if self.parent is None:
            yield self.wanted
        for id in self.ids:
            yield self.wanted.where(self.parent == id)

    def _counted(self, part: Select[*tuple[Any, ...]]) -> int:
        counted = part.with_only_columns(func.count(), maintain_column_froms=True).order_by(None)
        return int(self.tx.scalar(counted) or 0)


def _within(place: Place) -> ColumnElement[bool]:
    programme_id, series_id = place
    whole = Series.programme_id == programme_id
    return whole if series_id is None else and_(whole, Series.id == series_id)


def people(tx: Transaction, place: Place) -> Found:
    """Everybody who ever registered, once each, by the newest of their registrations, with counts of what
    stands: `registrations`, `sessions` with evidence, `surveys`, `certificates`."""
    newest = select(func.max(Registration.id)).join(Series).where(_within(place))
    newest = newest.group_by(Registration.person_id)
    counts = _counts(place)
    wanted = select(
        *WHO,
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
    return counting.join(Series).where(_within(place)).group_by(counting.selected_columns[0])


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
    return Found(tx, wanted.order_by(Registration.number), Registration.series_id, _series(tx, place))


def _series(tx: Transaction, place: Place) -> Sequence[int]:
    return tx.scalars(select(Series.id).where(_within(place)).order_by(Series.position)).all()


def _sessions(tx: Transaction, place: Place) -> Sequence[int]:
    wanted = select(Session.id).join(Series, Series.id == Session.series_id).where(_within(place))
    return tx.scalars(wanted.order_by(Series.position, Session.starts_at)).all()


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
    return Found(tx, wanted.order_by(Response.id), Response.session_id, _sessions(tx, place))


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
    return Found(tx, wanted.order_by(Attendance.person_id), Attendance.session_id, _sessions(tx, place))


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
    sent = select(Campaign.id).outerjoin(Series, Series.id == Campaign.series_id).where(_sent_in(place))
    ids = tx.scalars(sent.order_by(Campaign.due_at, Campaign.id)).all()
    return Found(tx, wanted.order_by(Delivery.person_id), Delivery.campaign_id, ids)


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
