"""Files that organizers sent, checked and shown but not applied: nothing of them counts before the yes."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.places import Place
from storage.tables import Certificate, Draft, File, Material


def create(
    tx: Transaction,
    person_id: int,
    place: Place,
    kind: str,
    sha256: str,
    details: dict[str, Any],
    now: dt.datetime,
) -> Draft:
    """A draft of a file that `storage.files` keeps."""
    programme_id, series_id = place
    made = Draft(
        person_id=person_id,
        programme_id=programme_id,
        series_id=series_id,
        kind=kind,
        sha256=sha256,
        details=details,
        created_at=now,
    )
    tx.add(made)
    tx.flush()
    return made


def get(tx: Transaction, draft_id: int) -> Draft:
    return tx.get_one(Draft, draft_id)


def locked(tx: Transaction, draft_id: int) -> Draft:
    """The draft, locked: two presses of «confirm» must not both apply it."""
    wanted = select(Draft).where(Draft.id == draft_id).with_for_update()
    return tx.scalars(wanted.execution_options(populate_existing=True)).one()


def is_open(draft: Draft) -> bool:
    """Whether it still waits for a yes or a no."""
    return draft.applied_at is None and draft.dropped_at is None


def forget(tx: Transaction, before: dt.datetime) -> None:
    """Drafts made before this moment are gone, decided or not, and with them the files nothing else needs:
    they hold what people gave."""
    old = tx.scalars(delete(Draft).where(Draft.created_at < before).returning(Draft.sha256)).all()
    if old:
        kept = select(Draft.sha256).union(
            select(Certificate.sha256).where(Certificate.sha256.is_not(None)),
            select(Material.sha256).where(Material.sha256.is_not(None)),
        )
        tx.execute(delete(File).where(File.sha256.in_(old), File.sha256.not_in(kept)))
