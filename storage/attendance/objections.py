"""People who say they were there: their objections, and which of the staff is to hear of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import aliased

from storage.database import Transaction
from storage.roles import reaching
from storage.tables import Objection, Role, Series, Session


def of_person(tx: Transaction, person_id: int, series_id: int) -> dict[int, Objection]:
    """A person's objections in a series, by session."""
    wanted = select(Objection).join(Session, Session.id == Objection.session_id)
    wanted = wanted.where(Objection.person_id == person_id, Session.series_id == series_id)
    return {one.session_id: one for one in tx.scalars(wanted)}


def get(tx: Transaction, session_id: int, person_id: int) -> Objection | None:
    wanted = select(Objection).where(Objection.session_id == session_id, Objection.person_id == person_id)
    return tx.scalars(wanted).one_or_none()


def by_id(tx: Transaction, objection_id: int) -> Objection | None:
    return tx.get(Objection, objection_id)


def locked(tx: Transaction, objection_id: int) -> Objection:
    """The same as it stands now; nobody else decides it until the end."""
    wanted = select(Objection).where(Objection.id == objection_id).with_for_update()
    return tx.scalars(wanted.execution_options(populate_existing=True)).one()


def add(tx: Transaction, session_id: int, person_id: int, now: dt.datetime) -> Objection:
    made = Objection(session_id=session_id, person_id=person_id, state="open", made_at=now)
    tx.add(made)
    tx.flush()
    return made


def open_one(
    tx: Transaction, series_id: int, page: int, session_id: int | None = None
) -> tuple[Objection | None, int, int]:
    """The open objection on this page, longest first; its page (another one if there are no longer so many)
    and how many there are."""
    here = [Objection.state == "open", Session.series_id == series_id, Session.id == Objection.session_id]
    if session_id is not None:
        here.append(Session.id == session_id)
    total = tx.scalar(select(func.count(Objection.id)).where(*here)) or 0
    at = page if page < total else 0
    wanted = select(Objection).where(*here).order_by(Objection.made_at, Objection.id)
    return tx.scalars(wanted.offset(at).limit(1)).one_or_none(), at, total


def waiting(tx: Transaction, session_id: int) -> int:
    """How many objections about a session are open."""
    wanted = select(func.count()).where(Objection.session_id == session_id, Objection.state == "open")
    return tx.scalar(wanted) or 0


def by_series(tx: Transaction) -> dict[int, int]:
    """Series with open objections, and how many."""
    wanted = (
        select(Session.series_id, func.count())
        .join(Objection, Objection.session_id == Session.id)
        .where(Objection.state == "open")
        .group_by(Session.series_id)
    )
    return {int(row[0]): int(row[1]) for row in tx.execute(wanted)}


def untold(tx: Transaction, roles: Sequence[str], before: dt.datetime) -> list[tuple[Role, int]]:
    """Roles that reach a series with an objection their person has not heard of, and last heard of any
    `before` then or never. Nobody else can take them until the commit."""
    last, session = Role.objections_told_at, aliased(Session)
    fresh = (
        select(Objection.id)
        .join(session, session.id == Objection.session_id)
        .where(
            session.series_id == Series.id,
            Objection.state == "open",
            or_(last.is_(None), Objection.made_at > last),
        )
    )
    return reaching(tx, roles, or_(last.is_(None), last <= before), fresh)


def note_told(tx: Transaction, person_id: int, now: dt.datetime) -> None:
    tx.execute(update(Role).where(Role.person_id == person_id).values(objections_told_at=now))
