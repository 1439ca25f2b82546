"""Registrations made for people who were not there: found by their phone, taken over by a link."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import exists, insert, select, update
from sqlalchemy.orm import joinedload

from storage import registrations
from storage.campaigns import ABSENT
from storage.database import Transaction
from storage.merging import ENDED
from storage.tables import Campaign, Delivery, Invitation, Person, Registration, Series

OVER = ENDED
"""States in which a registration gives nobody anything."""


def add_invitations(tx: Transaction, rows: Sequence[dict[str, Any]]) -> None:
    """Many at once."""
    if rows:
        tx.connection().execute(insert(Invitation.__table__), rows)  # type: ignore[arg-type]


def held(tx: Transaction, registration_id: int) -> Registration | None:
    """A registration with its person, its series locked; None if it is gone meanwhile."""
    series_id = tx.scalar(select(Registration.series_id).where(Registration.id == registration_id))
    if series_id is None:
        return None
    registrations.hold(tx, series_id)
    wanted = select(Registration).where(Registration.id == registration_id)
    whole = (
        joinedload(Registration.form),
        joinedload(Registration.person),
        joinedload(Registration.series).joinedload(Series.programme),
    )
    return tx.scalars(wanted.options(*whole).execution_options(populate_existing=True)).one_or_none()


def for_phone(tx: Transaction, phone: str, limit: int) -> list[Registration]:
    """Registrations with this number made for somebody who has not come yet, newest first."""
    wanted = (
        select(Registration)
        .join(Person, Person.id == Registration.person_id)
        .join(Series, Series.id == Registration.series_id)
        .where(
            Registration.phone == phone,
            Person.telegram_id.is_(None),
            Registration.state.not_in(OVER),
            Series.state != "removed",
        )
    )
    whole = (
        joinedload(Registration.form),
        joinedload(Registration.person),
        joinedload(Registration.series).joinedload(Series.programme),
    )
    return list(tx.scalars(wanted.options(*whole).order_by(Registration.id.desc()).limit(limit)))


def any_absent(tx: Transaction, series_id: int) -> bool:
    """Whether somebody is registered for a series who has not come yet."""
    absent = exists().where(
        Person.telegram_id.is_(None), Person.id == Registration.person_id, Registration.series_id == series_id
    )
    return bool(tx.scalar(select(absent)))


def close_invitations(tx: Transaction, registration_id: int, now: dt.datetime) -> None:
    """No other link to this registration opens anything any more."""
    ours = update(Invitation).where(
        Invitation.registration_id == registration_id,
        Invitation.used_at.is_(None),
        Invitation.withdrawn_at.is_(None),
    )
    tx.execute(ours.values(withdrawn_at=now).execution_options(synchronize_session=False))


def waiting(tx: Transaction, person_id: int) -> list[Campaign]:
    """What was meant for this person while nobody could reach them."""
    wanted = select(Campaign).join(Delivery, Delivery.campaign_id == Campaign.id)
    mine = wanted.where(
        Delivery.person_id == person_id, Delivery.state == "skipped", Delivery.error == ABSENT
    )
    return list(tx.scalars(mine.order_by(Campaign.id)))
