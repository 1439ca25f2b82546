"""The tables in the database, brought to the version the code expects."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, func, select

from storage.engine import without_foreign_keys
from storage.tables import Table

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 0x7A9808
"""The PostgreSQL advisory lock of whoever migrates; the number means nothing but must never change."""


class BrokenReferences(RuntimeError):
    """A migration left rows that point at rows which are not there; all of it was undone."""


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """One transaction for everything, at one place at a time.

    SQLite rebuilds a table to change it: dropping the old one would delete what refers to it, so foreign keys
    rest meanwhile and are checked before the commit.
    """
    with without_foreign_keys(engine) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        yield connection
        if connection.dialect.name == "sqlite":
            _check_references(connection)


def _check_references(connection: Connection) -> None:
    lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if lost:
        raise BrokenReferences(", ".join(f"{row.table} {row.rowid} → {row.parent}" for row in lost[:10]))


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the tables up to `revision`; nothing happens when they are there already."""
    with migrating(engine) as connection:
        command.upgrade(_config(connection), revision)


def downgrade(engine: Engine, revision: str = "base") -> None:
    """Take the tables back to `revision`; what later tables held is lost."""
    with migrating(engine) as connection:
        command.downgrade(_config(connection), revision)


def version(engine: Engine) -> str | None:
    """The revision the database is at; None for an empty one."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest() -> str | None:
    """The revision the code expects."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def differences(engine: Engine) -> list[object]:
    """Where the database's tables differ from the code's; empty when they agree."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Table.metadata))


def draft(engine: Engine, message: str) -> None:
    """Write a new migration from the differences, for a person to read and correct."""
    with engine.connect() as connection:
        command.revision(_config(connection), message, autogenerate=True)
