"""Engines set up for the two databases: SQLite careful and immediate, PostgreSQL as it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

PATIENCE = 10.0
"""Seconds SQLite waits for another process that holds the file."""
WRITERS = 8
READERS = 4


class JoiningSQLite(SQLiteDialect_pysqlite):
    """SQLite with savepoints straight on the driver: every operation takes one, so it should cost little."""

    supports_statement_cache = True

    def do_savepoint(self, connection: Connection, name: str) -> None:
        _driver(connection).execute(f"SAVEPOINT {name}")

    def do_rollback_to_savepoint(self, connection: Connection, name: str) -> None:
        # A full disk or a failing one makes SQLite undo the whole transaction, its savepoints with it.
        if _driver(connection).in_transaction:
            _driver(connection).execute(f"ROLLBACK TO {name}")

    def do_release_savepoint(self, connection: Connection, name: str) -> None:
        _driver(connection).execute(f"RELEASE {name}")


registry.register("sqlite.joining", __name__, JoiningSQLite.__name__)


def connect(url: str, *, patience: float = PATIENCE) -> Engine:
    """An engine for a SQLAlchemy URL; the folder of a SQLite file is made if need be.

    ValueError for a SQLite database in memory, which each of our threads would have for itself.
    """
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return _sqlite(address, patience, "BEGIN IMMEDIATE")
    engine = create_engine(address, pool_size=WRITERS + READERS, max_overflow=4, **_settings())
    event.listen(engine, "handle_error", _without_values)
    return engine


def reading(engine: Engine, *, patience: float = PATIENCE) -> Engine:
    """An engine for the same database whose transactions see one moment of it and cannot write."""
    if engine.dialect.name == "sqlite":
        return _sqlite(engine.url, patience, "BEGIN", "query_only=ON")
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def in_transaction(connection: Connection) -> bool:
    """Whether SQLite itself still has a transaction open; it ends one by itself when the disk is full."""
    return bool(_driver(connection).in_transaction)


@contextmanager
def without_foreign_keys(engine: Engine) -> Iterator[Connection]:
    """A connection of its own on which SQLite does not enforce references; PostgreSQL always does."""
    with engine.connect() as connection:
        connection.detach()
        if engine.dialect.name == "sqlite":
            _driver(connection).execute("PRAGMA foreign_keys=OFF").close()
        yield connection


def _sqlite(address: URL, patience: float, begin: str, *pragmas: str) -> Engine:
    if not address.database or address.database == ":memory:":
        raise ValueError("a SQLite database needs a file, as in sqlite:///taphuan.sqlite")
    Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(address.set(drivername="sqlite+joining"), **_settings())
    event.listen(engine, "connect", _prepare(f"busy_timeout={round(patience * 1000)}", *pragmas))
    event.listen(engine, "begin", _begin_with(begin))
    return engine


def _begin_with(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin


def _prepare(patience: str, *more: str) -> Callable[[Any, object], None]:
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver must not begin transactions by itself: `begin` does
        for pragma in (
            patience,
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "temp_store=MEMORY",
            "secure_delete=ON",  # what was deleted is overwritten, not only forgotten
            *more,
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    return prepare


def _driver(connection: Connection) -> Any:
    return connection.connection.dbapi_connection


def _without_values(context: ExceptionContext) -> None:
    """PostgreSQL quotes the offending row, «DETAIL: Key (phone)=(…)»: not for our logs."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None:
            error.args = tuple(
                one.partition("\nDETAIL:")[0] if isinstance(one, str) else one for one in error.args
            )


def _settings() -> dict[str, Any]:
    return {
        "json_serializer": lambda value: orjson.dumps(value).decode(),
        "json_deserializer": orjson.loads,
        "hide_parameters": True,  # what people gave must not reach a log with an error's text
    }
