"""Files by their content: what goes out, what organizers sent in."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import undefer

from storage.database import Transaction
from storage.tables import File, Material


def put(tx: Transaction, sha256: str, name: str, mime: str, content: bytes, now: dt.datetime) -> None:
    """Keep a file by its content; the same content again changes nothing."""
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    fields = {"name": name, "mime": mime, "size": len(content), "content": content, "stored_at": now}
    tx.execute(insert(File).values(sha256=sha256, **fields).on_conflict_do_nothing())


def get(tx: Transaction, sha256: str) -> File | None:
    """A stored file with its content."""
    wanted = select(File).where(File.sha256 == sha256).options(undefer(File.content))
    return tx.scalars(wanted).one_or_none()


def known(tx: Transaction, sha256: str) -> File | None:
    """A stored file without its content."""
    return tx.get(File, sha256)


def uploaded(tx: Transaction, sha256: str, telegram_id: str) -> None:
    """Telegram has its own copy of it now, under this id."""
    tx.execute(update(File).where(File.sha256 == sha256).values(telegram_id=telegram_id))
    tx.execute(update(Material).where(Material.sha256 == sha256).values(file_id=telegram_id))


def lost(tx: Transaction, sha256: str, telegram_id: str) -> None:
    """Telegram does not find it by this id any more: it has to go up again."""
    known = File.sha256 == sha256, File.telegram_id == telegram_id
    tx.execute(update(File).where(*known).values(telegram_id=None))
    given = Material.sha256 == sha256, Material.file_id == telegram_id
    tx.execute(update(Material).where(*given).values(file_id=None))
