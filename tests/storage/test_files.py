"""Files and Telegram's ids of them: told to everything that shows the file, dropped once they run out."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from bot import programmes
from bot.programme import read
from storage import Database, Transaction, drafts, files, roles, series
from storage.tables import File, Material, Session
from tests.stories.programmes import SPRING

NOW = dt.datetime(2021, 3, 1, tzinfo=dt.UTC)
SHARED = {"kind": "document", "title": "Bài", "release": "now", "added_at": NOW}


def _given(tx: Transaction, *shown: tuple[str | None, str]) -> list[Material]:
    """A material for each (sha256, Telegram's id)."""
    programmes.start(tx, read(SPRING), NOW)
    session = tx.scalars(select(Session.id)).first()
    for sha256 in {one for one, _ in shown if one}:
        files.put(tx, sha256, "a.pdf", "application/pdf", b"x", NOW)
    made = [Material(session_id=session, sha256=one, file_id=id, **SHARED) for one, id in shown]
    tx.add_all(made)
    tx.flush()
    return made


def _ids(tx: Transaction) -> tuple[list[str | None], list[str | None]]:
    """Telegram's ids of the materials, and of the file they share."""
    tx.expire_all()
    known = tx.scalars(select(File.telegram_id).where(File.sha256 == "same"))
    return list(tx.scalars(select(Material.file_id).order_by(Material.id))), list(known)


async def test_a_new_id_is_everybodys_and_an_old_one_takes_no_new_one_away(database: Database) -> None:
    def lived(tx: Transaction) -> list[object]:
        _given(tx, ("same", "old"), ("same", "older"), ("other", "old"), (None, "old"))
        told: list[object] = []
        files.lost(tx, "same", "old")
        told.append(_ids(tx))
        files.uploaded(tx, "same", "new")
        told.append(_ids(tx))
        files.lost(tx, "same", "old")  # one that was in flight with the old id comes back late
        told.append(_ids(tx))
        return told

    fresh = (["new", "new", "old", "old"], ["new"])
    first = ([None, "older", "old", "old"], [None])
    assert await database.run(lived) == [first, fresh, fresh]


async def test_what_was_sent_and_never_given_is_forgotten_what_was_given_stays(database: Database) -> None:
    def lived(tx: Transaction) -> list[str]:
        (given, _) = _given(tx, ("given", "1"), ("dropped", "2"))
        (dropped,) = [one for one in tx.scalars(select(Material)) if one is not given]
        tx.delete(dropped)
        here, by = series.by_key(tx, "xuan"), roles.own(tx, 1, NOW)
        assert here is not None
        for sha256 in ("given", "dropped"):
            sent = NOW - dt.timedelta(days=31)
            drafts.create(tx, by.id, (here.programme_id, here.id), "material", sha256, {}, sent)
        drafts.forget(tx, NOW - dt.timedelta(days=30))
        return list(tx.scalars(select(File.sha256)))

    assert await database.run(lived) == ["given"]
