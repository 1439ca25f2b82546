"""Many series at one look: when each goes on, how many seats are taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, select

from storage.database import Transaction
from storage.tables import Form, Registration, Series, Session


def next_starts(tx: Transaction, series_ids: Sequence[int], now: dt.datetime) -> dict[int, dt.datetime]:
    """When the next session of each series begins; those that are over are left out."""
    wanted = select(Session.series_id, func.min(Session.starts_at)).where(
        Session.series_id.in_(series_ids), Session.state == "planned", Session.ends_at > now
    )
    return {int(row[0]): row[1] for row in tx.execute(wanted.group_by(Session.series_id))}


def seats(tx: Transaction, series_ids: Sequence[int]) -> dict[int, dict[str, int]]:
    """How many registrations of each series there are, by state."""
    wanted = select(Registration.series_id, Registration.state, func.count()).where(
        Registration.series_id.in_(series_ids)
    )
    found: dict[int, dict[str, int]] = {}
    for series_id, state, count in tx.execute(wanted.group_by(Registration.series_id, Registration.state)):
        found.setdefault(int(series_id), {})[str(state)] = int(count)
    return found


def same_form(tx: Transaction, person_id: int, digest: str) -> list[Registration]:
    """What the person gave for series with this very form, oldest first."""
    wanted = (
        select(Registration)
        .join(Form, Form.id == Registration.form_id)
        .where(Registration.person_id == person_id, Form.digest == digest)
    )
    return list(tx.scalars(wanted.order_by(Registration.changed_at)))


def open_series(tx: Transaction) -> int:
    """How many series people may look at."""
    return tx.scalar(select(func.count()).select_from(Series).where(Series.state == "open")) or 0
