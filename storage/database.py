"""The database as the rest sees it: hand over a whole operation, await its committed result."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from storage.engine import connect

T = TypeVar("T")
JOINED = 64
"""At most so many waiting operations share one commit on SQLite."""
TRIES = 4
"""A PostgreSQL transaction that lost a deadlock or a race is run again, at most so often."""
LOST_RACES = {"40001", "40P01"}


class Transaction(Session):
    """One database transaction; queries in `storage` take it as their first argument."""


class DatabaseClosed(RuntimeError):
    """The operation came after the database was closed; nothing of it was done."""


@dataclass
class Job:
    """An operation on its way through the writer thread, and the future its caller awaits."""

    operation: Callable[[Transaction], Any]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = field(default=None)

    def attempt(self, connection: Connection) -> None:
        """Run inside a savepoint, so that a failure undoes this operation alone."""
        try:
            with Transaction(
                connection, join_transaction_mode="create_savepoint", expire_on_commit=False
            ) as transaction:
                self.result = self.operation(transaction)
                transaction.commit()
        except Exception as error:
            self.error = error

    def report(self) -> None:
        self.loop.call_soon_threadsafe(self._settle)

    def _settle(self) -> None:
        if self.future.done():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


class SingleWriter:
    """SQLite takes one writer at a time: one thread runs all operations, waiting ones joined into one commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="database", daemon=True)
        self._closed = False
        self._thread.start()

    async def run(self, operation: Callable[[Transaction], T]) -> T:
        if self._closed:
            raise DatabaseClosed
        loop = asyncio.get_running_loop()
        job = Job(operation, loop, loop.create_future())
        self._jobs.put(job)
        result: T = await job.future
        return result

    def close(self) -> None:
        self._closed = True
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        with self._engine.connect() as connection:
            while batch := self._batch():
                self._commit_together(connection, batch)
                for job in batch:
                    job.report()

    def _batch(self) -> list[Job]:
        """The next waiting jobs, at least one; none at the end."""
        first = self._jobs.get()
        jobs = [first] if first else []
        while jobs and len(jobs) < JOINED and not self._jobs.empty():
            job = self._jobs.get()
            if job is None:
                self._jobs.put(None)
                break
            jobs.append(job)
        return jobs

    @staticmethod
    def _commit_together(connection: Connection, jobs: list[Job]) -> None:
        try:
            with connection.begin():
                for job in jobs:
                    job.attempt(connection)
        except Exception as error:
            for job in jobs:
                job.error = job.error or error


class WriterPool:
    """PostgreSQL takes many writers: a small pool of threads, one transaction each."""

    def __init__(self, engine: Engine, size: int = 8) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="database")
        self._closed = False

    async def run(self, operation: Callable[[Transaction], T]) -> T:
        if self._closed:
            raise DatabaseClosed
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._whole, operation)

    def close(self) -> None:
        self._closed = True
        self._threads.shutdown()

    def _whole(self, operation: Callable[[Transaction], T]) -> T:
        for attempt in range(1, TRIES + 1):
            try:
                with Transaction(self._engine, expire_on_commit=False) as transaction, transaction.begin():
                    return operation(transaction)
            except OperationalError as error:
                if getattr(error.orig, "sqlstate", None) not in LOST_RACES or attempt == TRIES:
                    raise
        raise AssertionError("unreachable")


class Database:
    """`run` an operation that may write, `read` one that does not; both run whole, in a worker thread.

    An operation must not wait for the network and may be run again after a lost race, so it keeps its effects
    to the transaction.
    """

    def __init__(self, url: str) -> None:
        self.engine = connect(url)
        sqlite = self.engine.dialect.name == "sqlite"
        self._writer = SingleWriter(self.engine) if sqlite else WriterPool(self.engine)
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="reader")

    async def run(self, operation: Callable[[Transaction], T]) -> T:
        """The operation's result, after its commit; its exception after its rollback."""
        return await self._writer.run(operation)

    async def read(self, operation: Callable[[Transaction], T]) -> T:
        """The result of an operation on a snapshot; it waits for no writer, and writing in it fails on SQLite."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._snapshot, operation)

    def close(self) -> None:
        """Finish what was handed over, then let go of every connection."""
        self._writer.close()
        self._readers.shutdown()
        self.engine.dispose()

    def _snapshot(self, operation: Callable[[Transaction], T]) -> T:
        engine = self.engine.execution_options(read_only=True)
        with Transaction(engine, expire_on_commit=False) as transaction:
            return operation(transaction)
