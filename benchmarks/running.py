"""The real bot, whole, in a process of its own, that a benchmark can tell to begin a broadcast."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import cast

import psutil  # type: ignore[import-untyped]
import uvloop
from sqlalchemy import func, select

from benchmarks.registrants import ShiftedClock, announce, plan_reminder, programme
from benchmarks.server import TOKEN
from bot import logs
from bot.app import App, start
from bot.delivery.limits import Gate
from storage import Transaction
from storage.tables import Campaign, Delivery

LOOK = 0.1
"""Seconds between two looks whether a broadcast is over."""


class FixedWindow(Gate):
    """A gate that keeps a given number in flight, whatever the latency."""

    def __init__(self, rate: float, flying: int) -> None:
        super().__init__(rate, chat_rate=1000.0)
        self._flying = flying

    def window(self, _latency: float | None = None) -> int:
        """As told."""
        return self._flying


def live(url: str, database: str, rate: float, flying: int, core: int | None, pipe: Connection) -> None:
    if core is not None:
        os.sched_setaffinity(0, {core})
    logs.configure("warning", "console")
    uvloop.run(_live(url, database, rate, flying, pipe))


async def _live(url: str, database: str, rate: float, flying: int, pipe: Connection) -> None:
    gate = FixedWindow(rate, flying) if flying else Gate(rate, chat_rate=1000.0)
    app = await start(TOKEN, url, database, programme(), ShiftedClock(), gate=gate)
    stop, orders = asyncio.Event(), asyncio.Queue[str]()
    loop = asyncio.get_running_loop()
    loop.add_reader(pipe.fileno(), lambda: orders.put_nowait(pipe.recv()))
    work = asyncio.create_task(app.run(stop))
    pipe.send("ready")
    campaign = 0
    while (order := await orders.get()) != "stop":
        if order == "finish":
            pipe.send(await _finished(app, campaign))
        else:
            campaign = await _broadcast(app, {"broadcast": plan_reminder, "announce": announce}[order])
            pipe.send(campaign)
    stop.set()
    await work
    await app.close()
    pipe.send("stopped")


async def _broadcast(app: App, begin: Callable[[Transaction], int]) -> int:
    """Puts a reminder to everybody into the schedule, or sends an announcement; the bot does the rest."""
    campaign = await app.database.run(begin)
    app.wake()
    return campaign


async def _finished(app: App, campaign: int) -> dict[str, int]:
    """Waits until everything is recorded; how many deliveries are in which state."""
    while not await app.database.read(lambda tx: _over(tx, campaign)):  # noqa: ASYNC110 -- the bot knows no event for it
        await asyncio.sleep(LOOK)
    return await app.database.read(_states)


def _over(tx: Transaction, campaign: int) -> bool:
    return tx.get_one(Campaign, campaign).state in ("done", "stopped", "cancelled")


def _states(tx: Transaction) -> dict[str, int]:
    counted = tx.execute(select(Delivery.state, func.count()).group_by(Delivery.state))
    return {str(state): int(count) for state, count in counted}


@dataclass
class Bot:
    """A running bot as the benchmark sees it."""

    pipe: Connection
    process: psutil.Process

    def broadcast(self) -> None:
        """Begin to send a reminder to everybody."""
        self._tell("broadcast")

    def announce(self) -> None:
        """Send an organizer's announcement to everybody; returns once it is expanded and committed."""
        self._tell("announce")

    def finish(self) -> dict[str, int]:
        """Wait for the end of the broadcast; how many deliveries are in which state."""
        return cast(dict[str, int], self._tell("finish"))

    def stop(self) -> None:
        self._tell("stop")

    @property
    def memory(self) -> float:
        """Megabytes in memory now."""
        return float(self.process.memory_info().rss) / 1e6

    @property
    def processor(self) -> float:
        """Seconds of processor time so far."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def _tell(self, order: str) -> object:
        self.pipe.send(order)
        return self.pipe.recv()


@contextmanager
def bot(
    url: str, database: str, *, rate: float = 30.0, flying: int = 0, core: int | None = None
) -> Iterator[Bot]:
    """The bot on the server at `url`; `flying` messages are kept in flight (0: what the gate thinks right),
    `core` is the only one it may run on."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=live, args=(url, database, rate, flying, core, there), daemon=True)
    process.start()
    there.close()
    try:
        assert here.recv() == "ready"
        yield Bot(here, psutil.Process(process.pid))
    finally:
        process.terminate()
        process.join()
