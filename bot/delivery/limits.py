"""How fast we may talk: one rate for everything that is sent in bulk, one pause for everybody after a 429,
and small allowances per chat. Replies to someone who has just pressed something go ahead of the bulk."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

_CATCH_UP = 0.1
"""Seconds of unused rate that may be made up for, so that a late wake-up costs no throughput."""
_YIELD = 0.7
_CREEP = 0.005
"""Part of the ceiling that a second of clean sending wins back: a minute from one decrease to the ceiling."""
_PRUNE_AT = 1024


class Gate:
    """`rate` is the ceiling, messages per second, for all chats together; `chat_rate` is that of one person's
    chat, of which `chat_burst` may go at once: somebody quick with the buttons must not feel it.
    `clock` is monotonic seconds."""

    def __init__(
        self,
        rate: float = 30.0,
        *,
        chat_rate: float = 1.0,
        chat_burst: int = 20,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._ceiling = self._rate = rate
        self._clock, self._sleep = clock, sleep
        self._line, self._crowd = asyncio.Lock(), asyncio.Lock()
        self._next = self._crowd_next = -math.inf
        self._open_at = -math.inf
        self._latency = 0.05
        self._people = _Allowances(every=1 / chat_rate, burst=chat_burst, clock=clock)
        # 4 at once and 16 a minute after that: never more than 20 in any minute.
        self._groups = _Allowances(every=60 / 16, burst=4, clock=clock)

    @property
    def rate(self) -> float:
        """Messages per second that bulk sending may use at present."""
        return self._rate

    @property
    def latency(self) -> float:
        """Seconds from sending to the answer, as observed lately."""
        return self._latency

    @asynccontextmanager
    async def bulk(self, chat_id: int) -> AsyncIterator[None]:
        """Waits for this message's turn: its chat's, then everybody's. Send inside, without further waits."""
        while not await self._turn(chat_id):
            pass
        started = self._clock()
        yield
        self._observe(self._clock() - started)

    @asynccontextmanager
    async def reply(self, chat_id: int | None) -> AsyncIterator[None]:
        """For someone who is waiting: ahead of the bulk, which makes up for it. None: no chat (a toast)."""
        await self._leave_crowd()
        if chat_id is not None:
            await self._until(lambda: self._chat_open(chat_id))
            self._spend(chat_id)
        yield

    def paused(self, seconds: float, chat_id: int | None = None) -> None:
        """Telegram asked for a pause: for everybody, but a group has a limit of its own and pauses alone."""
        until = self._clock() + max(seconds, 1.0)
        if chat_id is not None and chat_id < 0:
            self._groups.close(chat_id, until)
            return
        # Requests that were in flight report the same limit again: the rate yields once.
        if self._clock() >= self._open_at:
            self._rate = max(1.0, self._rate * _YIELD)
        self._open_at = max(self._open_at, until)

    def window(self, latency: float | None = None) -> int:
        """Requests in flight that the rate needs at `latency` seconds (default: as observed), at least 2."""
        return max(2, math.ceil(self._rate * (self._latency if latency is None else latency)))

    async def _turn(self, chat_id: int) -> bool:
        """One's own chat is waited for outside the line, so that it holds up nobody else."""
        await self._until(lambda: self._chat_open(chat_id))
        async with self._line:  # first come, first served; only the first in line watches the clock
            await self._until(lambda: max(self._next, self._open_at))
            if self._chat_open(chat_id) > self._clock():
                return False
            self._spend(chat_id)
        return True

    async def _leave_crowd(self) -> None:
        """Replies held up by a pause leave one by one at the rate: all at once would earn the next pause."""
        if self._open_at > self._clock():
            async with self._crowd:
                await self._until(lambda: max(self._crowd_next, self._open_at))
                self._crowd_next = self._clock() + 1 / self._rate

    async def _until(self, opens: Callable[[], float]) -> None:
        # Asked again after every sleep: a pause may have come meanwhile.
        while (wait := opens() - self._clock()) > 0:
            await self._sleep(wait)

    def _chat_open(self, chat_id: int) -> float:
        return max(self._open_at, self._allowances(chat_id).opens(chat_id))

    def _allowances(self, chat_id: int) -> _Allowances:
        return self._groups if chat_id < 0 else self._people

    def _spend(self, chat_id: int) -> None:
        self._allowances(chat_id).spend(chat_id)
        self._next = max(self._next, self._clock() - _CATCH_UP) + 1 / self._rate

    def _observe(self, latency: float) -> None:
        self._latency += (latency - self._latency) / 16
        self._rate = min(self._ceiling, self._rate + self._ceiling * _CREEP / self._rate)


class _Allowances:
    """One message `every` so many seconds per chat, `burst` at once after a rest: per chat the time when its
    debt is paid. Chats without debt are forgotten, so memory follows the rate and not the audience."""

    def __init__(self, every: float, burst: int, clock: Callable[[], float]) -> None:
        self._every, self._grace, self._clock = every, every * (burst - 1), clock
        self._paid_at: dict[int, float] = {}
        self._prune_at = _PRUNE_AT

    def __len__(self) -> int:
        return len(self._paid_at)

    def opens(self, chat_id: int) -> float:
        return self._paid_at.get(chat_id, -math.inf) - self._grace

    def spend(self, chat_id: int) -> None:
        self._paid_at[chat_id] = max(self._paid_at.get(chat_id, -math.inf), self._clock()) + self._every
        self._prune()

    def close(self, chat_id: int, until: float) -> None:
        self._paid_at[chat_id] = max(self._paid_at.get(chat_id, -math.inf), until + self._grace)
        self._prune()

    def _prune(self) -> None:
        if len(self._paid_at) >= self._prune_at:
            now = self._clock()
            self._paid_at = {chat: at for chat, at in self._paid_at.items() if at > now}
            self._prune_at = max(_PRUNE_AT, 2 * len(self._paid_at))
