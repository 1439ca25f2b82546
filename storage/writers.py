"""Threads that run whole operations: one writer with joined commits for SQLite, a pool for PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from storage.engine import in_transaction
from storage.transactions import DatabaseBusy, DatabaseClosed, Transaction, perform, transact

T = TypeVar("T")
JOINED = 64
"""At most so many waiting operations share one commit on SQLite."""


class Undone(Exception):
    """One operation took the transaction of all down with it."""


@dataclass(eq=False)
class Job:
    """An operation on its way through the writer thread, and the future its caller awaits."""

    operation: Callable[[Transaction], Any]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None

    def attempt(self, connection: Connection) -> None:
        """Run inside a savepoint, so that a failure undoes this operation alone."""
        self.result = self.error = None
        if self.future.cancelled():
            return
        try:
            with (
                Transaction(
                    connection, join_transaction_mode="create_savepoint", expire_on_commit=False
                ) as transaction,
                transaction.begin(),
            ):
                self.result = perform(self.operation, transaction)
        except BaseException as error:  # SystemExit too is for the caller to raise, not for the writer thread
            self.error = error

    def settle(self) -> None:
        error, self.error = self.error, None
        if self.future.done():
            return
        if error is not None:
            self.future.set_exception(error)
        else:
            self.future.set_result(self.result)


def report(jobs: Iterable[Job]) -> None:
    """Wake the callers, each event loop once for all of its jobs."""
    waiting: dict[asyncio.AbstractEventLoop, list[Job]] = {}
    for job in jobs:
        waiting.setdefault(job.loop, []).append(job)
    for loop, settled in waiting.items():
        with contextlib.suppress(RuntimeError):  # nobody waits in a loop that was closed meanwhile
            loop.call_soon_threadsafe(_settle, settled)


def _settle(jobs: list[Job]) -> None:
    for job in jobs:
        job.settle()


class SingleWriter:
    """SQLite takes one writer at a time: one thread runs all operations, those that wait in one commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._door = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="database", daemon=True)
        self._thread.start()

    async def run(self, operation: Callable[[Transaction], T]) -> T:
        loop = asyncio.get_running_loop()
        job = Job(operation, loop, loop.create_future())
        with self._door:
            if self._closed:
                raise DatabaseClosed
            self._jobs.put(job)
        result: T = await job.future
        return result

    def close(self) -> None:
        with self._door:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while jobs := self._next():
            self._finish(jobs)
            report(jobs)

    def _next(self) -> list[Job]:
        """The waiting jobs, at least one; none at the end."""
        job = self._jobs.get()
        jobs: list[Job] = []
        with contextlib.suppress(queue.Empty):
            while job:
                jobs.append(job)
                if len(jobs) == JOINED:
                    return jobs
                job = self._jobs.get_nowait()
            self._jobs.put(None)  # the end stays in the queue until it is all there is
        return jobs

    def _finish(self, jobs: list[Job]) -> None:
        """Commit the jobs together; when that fails, each by itself: one's failure is not another's."""
        try:
            self._together(jobs)
        except Exception as error:
            if _busy(error) or len(jobs) == 1:
                for job in jobs:
                    job.error = job.error or _clear(error)
            else:
                for job in jobs:
                    self._finish([job])

    def _together(self, jobs: list[Job]) -> None:
        with self._engine.begin() as connection:
            for job in jobs:
                job.attempt(connection)
                if not in_transaction(connection):
                    raise Undone


def _busy(error: BaseException) -> bool:
    code = getattr(getattr(error, "orig", None), "sqlite_errorname", "")
    return isinstance(error, OperationalError) and str(code).startswith("SQLITE_BUSY")


def _clear(error: Exception) -> Exception:
    """An exception of its own for each caller, that says what happened."""
    if isinstance(error, OperationalError) and _busy(error) and error.orig:
        return DatabaseBusy(error.statement, error.params, error.orig)
    return error


class WriterPool:
    """Threads with a transaction each, for databases and reads that do not stand in each other's way."""

    def __init__(self, engine: Engine, size: int, name: str = "database") -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(size, thread_name_prefix=name)
        self._door = threading.Lock()
        self._closed = False

    async def run(self, operation: Callable[[Transaction], T]) -> T:
        loop = asyncio.get_running_loop()
        with self._door:
            if self._closed:
                raise DatabaseClosed
            future = loop.run_in_executor(self._threads, transact, self._engine, operation)
        return await future

    def close(self) -> None:
        with self._door:
            self._closed = True
        self._threads.shutdown()
