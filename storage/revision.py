"""Whether the tables are those the code expects. Told without the migration tool, whose import would be a
tenth of the bot's start and of its memory; it is called only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, column, inspect, select, table
from sqlalchemy.exc import DBAPIError

from storage.transactions import DatabaseAway

VERSIONS = Path(__file__).parent / "migrations" / "versions"
NOTED = table("alembic_version", column("version_num"))


def newest() -> str:
    """The revision the code expects: files are called `<revision>_<what it does>.py`, in order."""
    return max(path.name.partition("_")[0] for path in VERSIONS.glob("[0-9]*_*.py"))


def current(engine: Engine) -> str | None:
    """The revision the database is at; None for an empty one. DatabaseAway if it cannot be asked."""
    try:
        if not inspect(engine).has_table(NOTED.name):
            return None
        with engine.connect() as connection:
            noted: str | None = connection.scalar(select(NOTED.c.version_num))
            return noted
    except DBAPIError as error:  # nothing was asked yet but whether it is a database and lets us in
        raise DatabaseAway(str(error.orig)) from error


def ensure(engine: Engine) -> None:
    """Bring the tables up to date, if they are not."""
    if current(engine) != newest():
        from storage import schema

        schema.upgrade(engine)
