"""One reading for all who look at the same: held for a moment, and never twice at once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 512
"""So many answers are held; the oldest goes first."""


@dataclass(slots=True)
class _Kept(Generic[T]):
    answer: asyncio.Future[T | None]
    until: float


class Held(Generic[T]):
    """Answers by key. One of nothing is not held: made-up keys must not push out what people look at."""

    def __init__(self) -> None:
        self._kept: OrderedDict[object, _Kept[T]] = OrderedDict()

    async def get(self, key: object, seconds: float, read: Callable[[], Awaitable[T | None]]) -> T | None:
        """What `read` gives now, or gave at most so many seconds ago, or is about to give."""
        now = asyncio.get_running_loop().time()
        kept = self._kept.get(key)
        if kept is None or (kept.answer.done() and kept.until <= now):
            kept = _Kept(asyncio.ensure_future(read()), now + seconds)
            self._kept[key] = kept
            self._kept.move_to_end(key)
            kept.answer.add_done_callback(lambda answer: self._tidy(key, answer))
        return await asyncio.shield(kept.answer)  # who goes away meanwhile takes it from nobody

    def _tidy(self, key: object, answer: asyncio.Future[T | None]) -> None:
        nothing = answer.cancelled() or answer.exception() is not None or answer.result() is None
        kept = self._kept.get(key)
        if nothing and kept is not None and kept.answer is answer:
            del self._kept[key]
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
