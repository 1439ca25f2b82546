"""What happened with one person in a place: everything that left a row, newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.places import Place
from storage.tables import (
    Action,
    Announcement,
    Attendance,
    Campaign,
    Certificate,
    Completion,
    Consent,
    Delivery,
    OptOut,
    Registration,
    Role,
    Series,
    Session,
)


@dataclass(frozen=True, slots=True)
class Happening:
    """`kind` names the text; `details` are its arguments, raw."""

    at: dt.datetime
    kind: str
    details: dict[str, Any] = field(default_factory=dict)


def of(tx: Transaction, person_id: int, place: Place) -> list[Happening]:
    """All of it that belongs to the place, newest first."""
    series = _series(place)
    parts = (_registered, _agreed, _attended, _answered, _certified)
    found = [one for part in parts for one in part(tx, person_id, series)]
    found += [
        *_received(tx, person_id, place),
        *_worked(tx, person_id, place),
        *_treated(tx, person_id, place),
        *_unwanted(tx, person_id),
    ]
    return sorted(found, key=lambda one: one.at, reverse=True)


def _series(place: Place) -> Select[int]:
    programme_id, series_id = place
    wanted = select(Series.id).where(Series.programme_id == programme_id)
    return wanted if series_id is None else wanted.where(Series.id == series_id)


def registrations(tx: Transaction, person_id: int, place: Place) -> list[Registration]:
    """What they are or were registered for there, oldest first."""
    wanted = select(Registration).where(
        Registration.person_id == person_id, Registration.series_id.in_(_series(place))
    )
    whole = (
        joinedload(Registration.form),
        joinedload(Registration.person),
        joinedload(Registration.series).joinedload(Series.programme),
    )
    return list(tx.scalars(wanted.options(*whole).order_by(Registration.registered_at)))


def _registered(tx: Transaction, person_id: int, series: Select[int]) -> Iterator[Happening]:
    wanted = select(Registration, Series.title).join(Series, Series.id == Registration.series_id)
    mine = wanted.where(Registration.person_id == person_id, Registration.series_id.in_(series))
    for one, title in tx.execute(mine):
        by = "self" if one.made_by is None else "staff"
        yield Happening(one.registered_at, "registered", {"title": title, "number": one.number, "by": by})
        if one.withdrawn_at:
            yield Happening(one.withdrawn_at, "withdrawn", {"title": title})


def _agreed(tx: Transaction, person_id: int, series: Select[int]) -> Iterator[Happening]:
    wanted = select(Consent).where(Consent.person_id == person_id, Consent.series_id.in_(series))
    for one in tx.scalars(wanted):
        yield Happening(one.given_at, "agreed", {"version": one.version})


def _received(tx: Transaction, person_id: int, place: Place) -> Iterator[Happening]:
    """Messages of the place, and those of its programme to several series at once."""
    known = select(Announcement.id).where(Announcement.programme_id == place[0])
    common = or_(
        Campaign.content["announcement"].as_integer().in_(known),
        Campaign.content["programme"].as_integer() == place[0],
    )
    here = or_(Campaign.series_id.in_(_series(place)), and_(Campaign.series_id.is_(None), common))
    wanted = (
        select(Delivery, Campaign, Session.number)
        .join(Campaign, Campaign.id == Delivery.campaign_id)
        .outerjoin(Session, Session.id == Campaign.session_id)
        .where(Delivery.person_id == person_id, here)
    )
    for delivery, campaign, number in tx.execute(wanted):
        details = {"what": campaign.kind, "number": number, "state": delivery.state}
        details["channel"] = delivery.channel
        yield Happening(delivery.sent_at or delivery.due_at, "received", details)


def _attended(tx: Transaction, person_id: int, series: Select[int]) -> Iterator[Happening]:
    wanted = select(Attendance, Session.number).join(Session, Session.id == Attendance.session_id)
    for one, number in tx.execute(
        wanted.where(Attendance.person_id == person_id, Session.series_id.in_(series))
    ):
        yield Happening(one.at, "attended", {"number": number, "platform": one.platform})


def _answered(tx: Transaction, person_id: int, series: Select[int]) -> Iterator[Happening]:
    """That they answered; what they said is not told here."""
    wanted = select(Completion, Session.number).join(Session, Session.id == Completion.session_id)
    for one, number in tx.execute(
        wanted.where(Completion.person_id == person_id, Session.series_id.in_(series))
    ):
        yield Happening(one.completed_at, "answered", {"number": number})


def _certified(tx: Transaction, person_id: int, series: Select[int]) -> Iterator[Happening]:
    wanted = select(Certificate).join(Registration, Registration.id == Certificate.registration_id)
    mine = wanted.where(Registration.person_id == person_id, Registration.series_id.in_(series))
    for one in tx.scalars(mine):
        yield Happening(one.issued_at or one.ordered_at, "certified", {"serial": one.serial})
        if one.ended_at:
            yield Happening(one.ended_at, "uncertified", {"serial": one.serial, "state": one.state})


def _worked(tx: Transaction, person_id: int, place: Place) -> Iterator[Happening]:
    programme_id, series_id = place
    wanted = select(Role).where(Role.person_id == person_id, Role.programme_id == programme_id)
    if series_id is not None:
        wanted = wanted.where(or_(Role.series_id.is_(None), Role.series_id == series_id))
    for one in tx.scalars(wanted):
        yield Happening(one.granted_at, "employed", {"role": one.role})
        if one.withdrawn_at:
            yield Happening(one.withdrawn_at, "dismissed", {"role": one.role})


def _treated(tx: Transaction, person_id: int, place: Place) -> Iterator[Happening]:
    """What organizers did about them."""
    mine = select(Registration.id).where(
        Registration.person_id == person_id, Registration.series_id.in_(_series(place))
    )
    subjects = [f"person:{person_id}", *(f"registration:{id}" for id in tx.scalars(mine))]
    wanted = select(Action).where(Action.programme_id == place[0], Action.subject.in_(subjects))
    for one in tx.scalars(wanted):
        yield Happening(one.at, "treated", {"action": one.kind})


def _unwanted(tx: Transaction, person_id: int) -> Iterator[Happening]:
    for one in tx.scalars(select(OptOut).where(OptOut.person_id == person_id)):
        yield Happening(one.at, "unwanted", {"topic": one.topic})
