"""Who completed which survey, and what was answered; apart from each other when answers are anonymous."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import select

from storage.database import Transaction
from storage.tables import Completion, Dialog, Response, Session


def completed(tx: Transaction, person_id: int, series_id: int) -> set[int]:
    """The sessions of a series whose survey the person completed."""
    wanted = (
        select(Completion.session_id)
        .join(Session, Session.id == Completion.session_id)
        .where(Completion.person_id == person_id, Session.series_id == series_id)
    )
    return set(tx.scalars(wanted))


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
    """Note the completion and keep the answers, without the person and the moment if anonymous."""
    assert dialog.session_id is not None
    tx.add(Completion(person_id=dialog.person_id, session_id=dialog.session_id, completed_at=now))
    tx.add(
        Response(
            id=uuid.uuid4().hex,
            session_id=dialog.session_id,
            form_id=dialog.form_id,
            person_id=None if anonymous else dialog.person_id,
            answers=answers,
            submitted_at=None if anonymous else now,
        )
    )
    tx.flush()
