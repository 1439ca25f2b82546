"""Small operations on real rows, and a gate at which one of them waits until the test opens it."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import select

from storage import Transaction
from storage.tables import Update

NOW = dt.datetime(2021, 9, 28, 1, 30, tzinfo=dt.UTC)
LONG = 30.0
"""Seconds after which a test that hangs fails instead."""


def note(number: int) -> Callable[[Transaction], int]:
    """An operation that writes one row and returns its number."""

    def operation(transaction: Transaction) -> int:
        transaction.add(Update(update_id=number, received_at=NOW))
        transaction.flush()
        return number

    return operation


def note_and_raise(number: int, error: BaseException) -> Callable[[Transaction], int]:
    """An operation that fails after it wrote its row."""

    def operation(transaction: Transaction) -> int:
        note(number)(transaction)
        raise error

    return operation


def noted(transaction: Transaction) -> set[int]:
    return set(transaction.scalars(select(Update.update_id)))


@dataclass
class Gate:
    """Holds operations in their threads: `arrived` counts them, `open` lets them go on."""

    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    _open: threading.Event = field(default_factory=threading.Event)

    def then(self, operation: Callable[[Transaction], int]) -> Callable[[Transaction], int]:
        def waiting(transaction: Transaction) -> int:
            self.wait()
            return operation(transaction)

        return waiting

    def wait(self) -> None:
        self.arrived.release()
        if not self._open.wait(LONG):
            raise TimeoutError("nobody opened the gate")

    async def reached(self, times: int = 1) -> None:
        for _ in range(times):
            if not await asyncio.to_thread(self.arrived.acquire, timeout=LONG):
                raise TimeoutError("nobody came to the gate")

    def open(self) -> None:
        self._open.set()
