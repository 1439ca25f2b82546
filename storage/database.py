"""The database as the rest sees it: hand over a whole operation, await its committed result."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from storage.engine import PATIENCE, READERS, WRITERS, connect, reading
from storage.transactions import DatabaseBusy, DatabaseClosed, Transaction, away
from storage.writers import SingleWriter, WriterPool

__all__ = ["Database", "DatabaseBusy", "DatabaseClosed", "Transaction"]

T = TypeVar("T")


class Database:
    """`run` an operation that may write, `read` one that does not; both run whole, in a worker thread.

    An operation must not wait for the network and may be run again (after a lost race, a lost connection, a
    commit that failed for its neighbour), so it keeps its effects to the transaction. When its caller is
    cancelled it is left out if it has not begun, and finished if it has. Every exception is for the caller,
    SystemExit too; the threads go on.
    """

    def __init__(self, url: str, *, patience: float = PATIENCE) -> None:
        """`patience`: seconds to wait for another process that holds a SQLite file."""
        self.engine = connect(url, patience=patience)
        self._snapshots = reading(self.engine, patience=patience)
        sqlite = self.engine.dialect.name == "sqlite"
        self._writer = SingleWriter(self.engine) if sqlite else WriterPool(self.engine, WRITERS)
        self._readers = WriterPool(self._snapshots, READERS, "reader")

    async def run(self, operation: Callable[[Transaction], T]) -> T:
        """The operation's result, after its commit; its exception after its rollback.

        DatabaseBusy and DatabaseClosed say that nothing was done; after DatabaseAway nobody may know.
        """
        with away():
            return await self._writer.run(operation)

    async def read(self, operation: Callable[[Transaction], T]) -> T:
        """The result of an operation on a snapshot; it waits for no writer, and writing in it fails."""
        with away():
            return await self._readers.run(operation)

    def close(self) -> None:
        """Finish what was handed over, then let go of every connection; again is harmless."""
        self._writer.close()
        self._readers.close()
        self._snapshots.dispose()
        self.engine.dispose()
