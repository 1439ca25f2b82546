"""Figures as they were at one moment, kept so that the same report can be made again."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import defer

from storage.database import Transaction
from storage.places import Place
from storage.tables import Snapshot


def keep(
    tx: Transaction, place: Place, figures: dict[str, Any], by: int, job_id: int, now: dt.datetime
) -> int:
    """The id of a new snapshot, which is never changed."""
    programme_id, series_id = place
    made = Snapshot(
        programme_id=programme_id,
        series_id=series_id,
        taken_at=now,
        taken_by=by,
        job_id=job_id,
        figures=figures,
    )
    tx.add(made)
    tx.flush()
    return made.id


def of_job(tx: Transaction, job_id: int) -> int | None:
    """The snapshot that a job took."""
    return tx.scalar(select(Snapshot.id).where(Snapshot.job_id == job_id))


def get(tx: Transaction, snapshot_id: int) -> Snapshot:
    return tx.get_one(Snapshot, snapshot_id)


def earlier(tx: Transaction, place: Place, limit: int, skip: int = 0) -> list[Snapshot]:
    """Those of a place, newest first, without their figures."""
    wanted = _of(place).options(defer(Snapshot.figures, raiseload=True)).order_by(Snapshot.id.desc())
    return list(tx.scalars(wanted.limit(limit).offset(skip)))


def count(tx: Transaction, place: Place) -> int:
    return tx.scalar(select(func.count()).select_from(_of(place).subquery())) or 0


def _of(place: Place) -> Any:
    programme_id, series_id = place
    same = Snapshot.series_id.is_(None) if series_id is None else Snapshot.series_id == series_id
    return select(Snapshot).where(Snapshot.programme_id == programme_id, same)
