"""Who completed which survey, and what was answered; apart from each other when answers are anonymous."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.tables import Completion, Dialog, HeldResponse, Response, Series, Session


def completed(tx: Transaction, person_id: int, series_id: int) -> set[int]:
    """The sessions of a series whose survey the person completed."""
    wanted = (
        select(Completion.session_id)
        .join(Session, Session.id == Completion.session_id)
        .where(Completion.person_id == person_id, Session.series_id == series_id)
    )
    return set(tx.scalars(wanted))


def completed_by(tx: Transaction, series_id: int) -> dict[int, int]:
    """Person -> how many surveys of a series they completed."""
    wanted = (
        select(Completion.person_id, func.count())
        .join(Session, Session.id == Completion.session_id)
        .where(Session.series_id == series_id)
        .group_by(Completion.person_id)
    )
    return {int(row[0]): int(row[1]) for row in tx.execute(wanted)}


def has_completed(tx: Transaction, person_id: int, session_id: int) -> bool:
    wanted = select(Completion.id).where(
        Completion.person_id == person_id, Completion.session_id == session_id
    )
    return tx.scalar(wanted) is not None


def answered(tx: Transaction, pairs: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the (person, session) pairs whose survey is completed."""
    if not pairs:
        return set()
    wanted = select(Completion.person_id, Completion.session_id).where(
        Completion.person_id.in_({person for person, _ in pairs}),
        Completion.session_id.in_({session for _, session in pairs}),
    )
    return {(row.person_id, row.session_id) for row in tx.execute(wanted)} & pairs


def submit(
    tx: Transaction, dialog: Dialog, answers: dict[str, Any], anonymous: bool, now: dt.datetime
) -> None:
    """Note the completion and keep the answers; anonymous ones are held back until `release`."""
    assert dialog.session_id is not None
    tx.add(Completion(person_id=dialog.person_id, session_id=dialog.session_id, completed_at=now))
    kept = {"id": _new_id(), "session_id": dialog.session_id, "form_id": dialog.form_id, "answers": answers}
    if anonymous:
        tx.add(HeldResponse(**kept))
    else:
        tx.add(Response(**kept, person_id=dialog.person_id, submitted_at=now))
    tx.flush()


def held(tx: Transaction) -> list[tuple[Session, int]]:
    """The sessions whose anonymous responses are held back, with series, and how many of each."""
    counts = select(HeldResponse.session_id, func.count().label("held")).group_by(HeldResponse.session_id)
    waiting = counts.subquery()
    wanted = select(Session, waiting.c.held).join(waiting, waiting.c.session_id == Session.id)
    loaded = wanted.options(joinedload(Session.series).joinedload(Series.programme))
    return [(session, held) for session, held in tx.execute(loaded.order_by(Session.id))]


def release(tx: Transaction, session_id: int) -> None:
    """Move the held responses of a session to the others, shuffled and with new ids."""
    _put(tx, _take(tx, HeldResponse, HeldResponse.session_id == session_id))


def release_last(tx: Transaction, session_id: int) -> None:
    """`release`, and mix all anonymous responses of the session anew: the last may be too few to hide."""
    last = _take(tx, HeldResponse, HeldResponse.session_id == session_id)
    mine = (Response.session_id == session_id) & Response.submitted_at.is_(None)
    _put(tx, [*last, *_take(tx, Response, mine)])


def _take(
    tx: Transaction, table: type[HeldResponse | Response], which: ColumnElement[bool]
) -> list[dict[str, Any]]:
    taken = delete(table).where(which).returning(table.session_id, table.form_id, table.answers)
    return [dict(row) for row in tx.connection().execute(taken).mappings()]


def _put(tx: Transaction, taken: list[dict[str, Any]]) -> None:
    random.SystemRandom().shuffle(taken)
    if taken:
        tx.connection().execute(insert(Response), [{"id": _new_id(), **row} for row in taken])


def _new_id() -> str:
    return uuid.uuid4().hex
