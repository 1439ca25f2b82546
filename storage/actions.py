"""The audit log: what organizers did, in order, never changed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.registrations import whole
from storage.tables import Action, Announcement, Registration, Session


def note(
    tx: Transaction,
    person_id: int | None,
    place: tuple[int, int | None],
    kind: str,
    subject: str,
    details: dict[str, Any],
    now: dt.datetime,
) -> None:
    """Write down one action; `place` is (programme, series or None)."""
    programme_id, series_id = place
    tx.add(
        Action(
            at=now,
            person_id=person_id,
            programme_id=programme_id,
            series_id=series_id,
            kind=kind,
            subject=subject,
            details=details,
        )
    )
    tx.flush()


def latest(
    tx: Transaction, programme_id: int, series_id: int | None, limit: int, before: int | None = None
) -> list[Action]:
    """The newest actions of a programme (or one series of it), below the id `before`, with who did them."""
    wanted = select(Action).where(Action.programme_id == programme_id).options(joinedload(Action.person))
    if series_id is not None:
        wanted = wanted.where(Action.series_id == series_id)
    if before is not None:
        wanted = wanted.where(Action.id < before)
    return list(tx.scalars(wanted.order_by(Action.id.desc()).limit(limit)))


def subject(tx: Transaction, one: Action) -> Registration | Session | Announcement | None:
    """The row that it was done to, if it has a name for people and is still there."""
    kind, _, key = one.subject.partition(":")
    match kind:
        case "registration":
            wanted = select(Registration).where(Registration.id == int(key))
            return tx.scalars(wanted.options(*whole())).one_or_none()
        case "session":
            return tx.get(Session, int(key))
        case "announcement":
            return tx.get(Announcement, int(key))
    return None


def is_noted(tx: Transaction, programme_id: int, subject: str) -> bool:
    """Whether something was ever written down about this subject."""
    wanted = select(Action.id).where(Action.programme_id == programme_id, Action.subject == subject)
    return tx.scalars(wanted.limit(1)).first() is not None
