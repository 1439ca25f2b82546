"""Time that passes only when everybody is asleep: hours of sending take milliseconds, and always the same."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Coroutine
from itertools import count
from typing import Any

_TURNS = 8
"""Turns of the event loop after which everybody who can go on has gone on."""


class VirtualTime:
    """Seconds since the start in `now`; `clock` and `sleep` are for what is tested, `run` for the test."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = count()

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        waker: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._order), waker))
        await waker

    async def run(self, *work: Coroutine[Any, Any, Any]) -> None:
        """Until all `work` is done. Raises what it raises; RuntimeError if it waits for what never comes."""
        together = asyncio.gather(*work)
        while not together.done():
            for _ in range(_TURNS):
                await asyncio.sleep(0)
            if not together.done():
                self._wake_next()
        together.result()

    def _wake_next(self) -> None:
        while self._sleepers:
            self.now, _, waker = heapq.heappop(self._sleepers)
            if not waker.done():
                waker.set_result(None)
                return
        raise RuntimeError("everybody waits, and nobody sleeps")
