"""The topics a person can ask about: those of the sessions they are registered for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.tables import Registration, Series, Session, Topic


def of_person(tx: Transaction, person_id: int) -> list[Topic]:
    """Topics of all series the person is registered for, in the order of time, with session, series and
    programme; without what was cancelled or withdrawn."""
    mine = select(Registration.series_id).where(
        Registration.person_id == person_id, Registration.state == "registered"
    )
    wanted = _whole().where(
        Series.id.in_(mine), Series.state == "open", Session.state == "planned", Topic.withdrawn.is_(False)
    )
    return list(tx.scalars(wanted.order_by(Session.starts_at, Topic.position, Topic.id)))


def _whole() -> Select[Any]:
    session = joinedload(Topic.session).joinedload(Session.series).joinedload(Series.programme)
    return select(Topic).join(Topic.session).join(Session.series).options(session)


def has_any(tx: Transaction, series_id: int) -> bool:
    """Whether the series has anything to ask about."""
    there = exists().where(
        Topic.session_id == Session.id,
        Topic.withdrawn.is_(False),
        Session.series_id == series_id,
        Session.state == "planned",
    )
    return bool(tx.scalar(select(there)))
