"""Engines set up for the two databases: SQLite careful and immediate, PostgreSQL as it comes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, create_engine, event, make_url

BUSY = 10_000
"""Milliseconds SQLite waits for another process that holds the file."""


def connect(url: str) -> Engine:
    """An engine for a SQLAlchemy URL; the folder of a SQLite file is made if need be."""
    address = make_url(url)
    options: dict[str, Any] = {"json_serializer": _dumps, "json_deserializer": orjson.loads}
    if address.get_backend_name() != "sqlite":
        return create_engine(address, pool_size=12, max_overflow=4, pool_pre_ping=True, **options)
    if address.database:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(address, **options)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _dumps(value: Any) -> str:
    return orjson.dumps(value).decode()


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver must not begin transactions by itself: `_begin` does
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """A transaction that will write says so at once; upgrading a read later could fail half-way."""
    read_only = connection.get_execution_options().get("read_only", False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
