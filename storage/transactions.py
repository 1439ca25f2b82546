"""A transaction as operations see it, how one is run, and what may stand in its way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session

T = TypeVar("T")
TRIES = 4
"""A PostgreSQL transaction that lost a deadlock, a race or its connection is run at most so often."""
TOO_MUCH = "54"
"""The class of PostgreSQL's errors for what will be too long or too complex for it at every try."""
LOST_RACES = {"40001", "40P01"}


class Transaction(Session):
    """One database transaction; queries in `storage` take it as their first argument.

    It ends when the operation does: one that ended it earlier would not be whole, so that is a TypeError.
    """

    def commit(self) -> None:
        raise TypeError("an operation is committed when it returns, not before")

    def rollback(self) -> None:
        raise TypeError("an operation is undone when it raises; use begin_nested for a part of it")


class DatabaseClosed(RuntimeError):
    """The operation came after the database was closed; nothing of it was done."""

    def __str__(self) -> str:
        return "the database is closed; nothing was done"


class DatabaseBusy(OperationalError):
    """Another process held the SQLite file for too long; nothing was done, and later it may succeed."""

    def __str__(self) -> str:
        return "another process holds the database file; nothing was done"


class DatabaseAway(RuntimeError):
    """The database cannot be used now; later the same operation may succeed."""


PASSING = (
    "SQLITE_BUSY",
    "SQLITE_LOCKED",
    "SQLITE_IOERR",
    "SQLITE_FULL",
    "SQLITE_CANTOPEN",
)
"""Troubles of the file's surroundings; every other error of SQLite is a mistake in the code."""


def passes(error: DBAPIError) -> bool:
    """Whether it is the database's surroundings that failed, and not the operation."""
    if str(getattr(error.orig, "sqlstate", None)).startswith(TOO_MUCH):
        return False
    name = getattr(error.orig, "sqlite_errorname", None)
    return isinstance(error, OperationalError | InterfaceError) and (name is None or name.startswith(PASSING))


@contextmanager
def away() -> Iterator[None]:
    """Turns errors that pass into DatabaseAway."""
    try:
        yield
    except DatabaseBusy:
        raise
    except DBAPIError as error:
        if passes(error):
            raise DatabaseAway(str(error.orig)) from error
        raise


def perform(operation: Callable[[Transaction], T], transaction: Transaction) -> T:
    """The operation's result; its StopIteration as a RuntimeError, since a future cannot carry it."""
    try:
        return operation(transaction)
    except StopIteration as error:
        raise RuntimeError("the operation raised StopIteration") from error


def transact(engine: Engine, operation: Callable[[Transaction], T]) -> T:
    """An operation in a transaction of its own, run again while that is harmless and may help."""
    for _ in range(TRIES - 1):
        try:
            return _once(engine, operation)
        except DBAPIError as error:
            if not _worth_another_try(error):
                raise
    return _once(engine, operation)


def _once(engine: Engine, operation: Callable[[Transaction], T]) -> T:
    with Transaction(engine, expire_on_commit=False) as transaction, transaction.begin():
        return perform(operation, transaction)


def _worth_another_try(error: DBAPIError) -> bool:
    # Only a commit has no statement; when the connection is lost in it, nobody knows whether it happened.
    lost = error.connection_invalidated and error.statement is not None
    return lost or getattr(error.orig, "sqlstate", None) in LOST_RACES
