"""Words of people that a report may quote, and those that organizers leave out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Transaction
from storage.tables import LeftOut, Registration, Response, Session


def responses(tx: Transaction, session_ids: Sequence[int]) -> Iterator[Any]:
    """Every response to these sessions' surveys with what its person, if it has one, registered with; held
    ones are not among them. The order says nothing: ids are random."""
    wanted = (
        select(
            Response.session_id,
            Response.form_id,
            Response.answers,
            Response.person_id,
            Registration.form_id.label("registered_with"),
            Registration.answers.label("given"),
        )
        .join(Session, Session.id == Response.session_id)
        .outerjoin(
            Registration,
            (Registration.person_id == Response.person_id) & (Registration.series_id == Session.series_id),
        )
        .where(Response.session_id.in_(session_ids))
    )
    yield from tx.execute(wanted.order_by(Response.id).execution_options(yield_per=2000))


def left_out(tx: Transaction, series_ids: Collection[int]) -> set[str]:
    """Digests of what organizers leave out."""
    return set(tx.scalars(select(LeftOut.digest).where(LeftOut.series_id.in_(series_ids))))


def leave_out(tx: Transaction, series_id: int, digest: str, by: int, now: dt.datetime) -> None:
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    fields = {"series_id": series_id, "digest": digest, "left_by": by, "left_at": now}
    tx.execute(insert(LeftOut).values(**fields).on_conflict_do_nothing())


def take_in(tx: Transaction, series_id: int, digest: str) -> None:
    """It is quoted again."""
    tx.execute(delete(LeftOut).where(LeftOut.series_id == series_id, LeftOut.digest == digest))
