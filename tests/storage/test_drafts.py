"""Files that organizers sent are forgotten in time, and only those."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from storage import Database, Transaction, drafts, files
from storage.tables import Draft, File, Person, Programme

NOW = dt.datetime(2021, 9, 20, 12, tzinfo=dt.UTC)
LONG_AGO = NOW - dt.timedelta(days=31)


def _sent(tx: Transaction) -> None:
    """Two files of long ago, of which the second was sent again today."""
    tx.add(Person(id=1, telegram_id=1, created_at=NOW, seen_at=NOW))
    shared = {"title": {}, "organisers": [], "timezone": "UTC", "languages": ["vi"], "contact": {}}
    tx.add(Programme(id=1, key="p", digest="", loaded_at=NOW, **shared))
    tx.flush()
    for name in ("old", "again", "certificate"):
        files.put(tx, name, f"{name}.xlsx", "x/y", name.encode(), LONG_AGO)
    for name, at in (("old", LONG_AGO), ("again", LONG_AGO), ("again", NOW)):
        drafts.create(tx, 1, (1, None), "registrants", name, {}, at)


async def test_old_drafts_go_with_their_files(database: Database) -> None:
    def lived(tx: Transaction) -> tuple[list[str], list[str]]:
        _sent(tx)
        drafts.forget(tx, NOW - dt.timedelta(days=30))
        kept = tx.scalars(select(File.sha256).order_by(File.sha256))
        return list(tx.scalars(select(Draft.sha256))), list(kept)

    assert await database.run(lived) == (["again"], ["again", "certificate"])
