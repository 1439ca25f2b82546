"""Deleted is not gone: databases keep old versions of rows for a while, and this ends that while."""

from __future__ import annotations

import asyncio
from contextlib import closing

from sqlalchemy import Engine

from storage.database import Database
from storage.transactions import away

PATIENCE = 200
"""Milliseconds SQLite waits for readers before it leaves the log for the next time; writers wait as long."""
KEPT_BY = {
    "sqlite": (f"PRAGMA busy_timeout={PATIENCE}", "PRAGMA wal_checkpoint(TRUNCATE)"),
    "postgresql": ("VACUUM dialogs", "VACUUM held_responses", "VACUUM responses"),
}
"""What makes each database let go of old versions."""


async def wipe(database: Database) -> None:
    """Make the database let go of what was deleted; where somebody is reading it now, the next time."""
    with away():
        await asyncio.to_thread(_wipe, database.engine)


def _wipe(engine: Engine) -> None:
    # A connection of its own, closed afterwards: its settings are nobody else's, it begins no transaction.
    with closing(engine.raw_connection()) as connection:
        connection.detach()
        if engine.dialect.name == "postgresql":
            connection.dbapi_connection.autocommit = True  # type: ignore[union-attr]
        with closing(connection.cursor()) as cursor:
            for statement in KEPT_BY[engine.dialect.name]:
                cursor.execute(statement)
