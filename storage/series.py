"""Programmes, series and sessions as they stand now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import joinedload, selectinload

from storage.database import Transaction
from storage.tables import Form, JoinLink, Programme, Series, Session

PARTS = (selectinload(Session.topics), selectinload(Session.links))


def programme(tx: Transaction, key: str) -> Programme | None:
    return tx.scalars(select(Programme).where(Programme.key == key)).one_or_none()


def on_offer(tx: Transaction) -> list[Series]:
    """Every series that is not removed, with its programme, in the file's order."""
    wanted = select(Series).where(Series.state != "removed").options(joinedload(Series.programme))
    return list(tx.scalars(wanted.order_by(Series.programme_id, Series.position)))


def reached(tx: Transaction, places: Iterable[tuple[int, int | None]]) -> list[Series]:
    """The series that these places (programme, series or None for all of it) reach, with their programme."""
    wholes = {programme_id for programme_id, series_id in places if series_id is None}
    alone = {series_id for _, series_id in places if series_id is not None}
    wanted = select(Series).where(
        Series.state != "removed", or_(Series.programme_id.in_(wholes), Series.id.in_(alone))
    )
    wanted = wanted.options(joinedload(Series.programme))
    return list(tx.scalars(wanted.order_by(Series.programme_id, Series.position)))


def by_key(tx: Transaction, key: str) -> Series | None:
    """The series with this key; keys are unique within a programme, and the newest programme wins."""
    wanted = select(Series).where(Series.key == key, Series.state != "removed")
    wanted = wanted.options(joinedload(Series.programme)).order_by(Series.programme_id.desc())
    return tx.scalars(wanted).first()


def get(tx: Transaction, series_id: int) -> Series | None:
    wanted = select(Series).where(Series.id == series_id).options(joinedload(Series.programme))
    return tx.scalars(wanted).one_or_none()


def known(tx: Transaction, series_id: int) -> Series:
    """The series with this id, which is there."""
    wanted = select(Series).where(Series.id == series_id).options(joinedload(Series.programme))
    return tx.scalars(wanted).one()


def sessions(tx: Transaction, series_id: int) -> list[Session]:
    """All sessions of a series, cancelled ones too, in the order of time, with topics and links."""
    wanted = select(Session).where(Session.series_id == series_id).options(*PARTS)
    return list(tx.scalars(wanted.order_by(Session.starts_at)))


def session(tx: Transaction, session_id: int) -> Session | None:
    """A session with topics, links, series and programme."""
    return tx.scalars(WHOLE, {"id": session_id}).unique().one_or_none()


def fresh_session(tx: Transaction, session_id: int) -> Session:
    """The same as it stands now, whatever this transaction has read of it before it was locked."""
    again = tx.scalars(WHOLE, {"id": session_id}, execution_options={"populate_existing": True})
    return again.unique().one()


def session_of_link(tx: Transaction, link_id: int) -> int | None:
    """The session that a join link leads into."""
    return tx.scalar(select(JoinLink.session_id).where(JoinLink.id == link_id))


# In one statement: a session has few topics and links, and three would take twice as long.
WHOLE = (
    select(Session)
    .where(Session.id == bindparam("id"))
    .options(
        joinedload(Session.topics),
        joinedload(Session.links),
        joinedload(Session.series).joinedload(Series.programme),
    )
)


def editions(tx: Transaction, session_ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """A row per session, another one as soon as anything that is said about the session may be another."""
    ids = sorted(session_ids)
    return [tuple(row) for row in tx.connection().execute(EDITIONS, {"ids": ids})] if ids else []


EDITIONS = (
    select(
        Session.id, Session.changed_at, Session.sequence, Session.state, Programme.digest, Programme.loaded_at
    )
    .join(Series, Series.id == Session.series_id)
    .join(Programme, Programme.id == Series.programme_id)
    .where(Session.id.in_(bindparam("ids", expanding=True)))
    .order_by(Session.id)
)


def planned(tx: Transaction, series_ids: Sequence[int], after: dt.datetime) -> list[Session]:
    """Sessions of these series that end after a moment and are not cancelled, next first, with all parts."""
    whole = joinedload(Session.series).joinedload(Series.programme)
    wanted = select(Session).where(
        Session.series_id.in_(series_ids), Session.state == "planned", Session.ends_at > after
    )
    return list(tx.scalars(wanted.options(*PARTS, whole).order_by(Session.starts_at)))


def form(tx: Transaction, series_id: int, purpose: str) -> Form | None:
    """The newest version of a series' form."""
    wanted = select(Form).where(Form.series_id == series_id, Form.purpose == purpose)
    return tx.scalars(wanted.order_by(Form.version.desc())).first()


def form_version(tx: Transaction, form_id: int) -> Form:
    """The form as it was asked, which never changes."""
    return tx.get_one(Form, form_id)


def form_versions(tx: Transaction, series_id: int, purpose: str) -> int:
    """How many versions of a form there have been."""
    newest = select(func.max(Form.version)).where(Form.series_id == series_id, Form.purpose == purpose)
    return tx.scalar(newest) or 0
