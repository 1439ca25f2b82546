"""The line to the sandbox: its clock, its people, what they do (many at once) and all that they see."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
import orjson

from bot.clock import SteppedClock

JSON = dict[str, Any]
AT_ONCE = 500
"""Updates or people in one request."""
LINE = 2**24
"""Bytes that one event may have."""
FIRST_MESSAGE = 1_000_000_000
"""Numbers of what people write: far from those that the sandbox gives out."""


class Town:
    """`see` is handed every event of every chat, in order."""

    def __init__(self, http: aiohttp.ClientSession, url: str, clock: SteppedClock) -> None:
        self.url, self.clock = url, clock
        self.see: Callable[[JSON], None] = lambda _event: None
        self._http = http
        self._seq = 0
        self._seen = asyncio.Condition()
        self._updates: list[JSON] = []
        self._called = asyncio.Event()
        self._numbers = itertools.count(FIRST_MESSAGE)
        self.people: list[int] = []

    async def call(self, method: str, what: str, body: Any = None) -> Any:
        """A call of the control API; aiohttp.ClientError if it is refused."""
        async with self._http.request(method, f"{self.url}/sandbox/{what}", json=body) as answer:
            answer.raise_for_status()
            return orjson.loads(await answer.read())

    async def settle_in(self, people: Iterable[JSON]) -> None:
        """People with phones, many at once."""
        everybody = list(people)
        for at in range(0, len(everybody), AT_ONCE):
            made = await self.call("POST", "people", everybody[at : at + AT_ONCE])
            self.people += [one["id"] for one in made]

    async def jump(self, moment: dt.datetime) -> None:
        """It is this moment now, for the bot and for everybody."""
        self.clock.set(moment)
        await self.call("POST", "clock", {"now": moment.isoformat(), "frozen": True})

    def number(self) -> int:
        return next(self._numbers)

    def do(self, update: JSON) -> None:
        """Somebody wrote or pressed; it goes out with what others do at the same moment."""
        self._updates.append(update)
        self._called.set()

    async def caught_up(self) -> None:
        """All that happened so far has been seen."""
        if not self.people:
            return
        now = await self.call("GET", f"people/{self.people[0]}/messages")
        async with self._seen:
            await self._seen.wait_for(lambda: self._seq >= now["seq"])

    async def watch(self) -> None:
        """Take in everything that happens, until cancelled; what a broken line hid is read from the chats."""
        timeout = aiohttp.ClientTimeout(total=None)
        while True:
            async with self._http.get(f"{self.url}/sandbox/events", timeout=timeout) as stream:
                await self._reread()
                async for line in stream.content:
                    if line.startswith(b"data: "):
                        await self._take(orjson.loads(line[6:]))

    async def _reread(self) -> None:
        if not self._seq:
            return
        events: list[JSON] = []
        for person in self.people:
            answer = await self.call("GET", f"people/{person}/chat?after={self._seq}")
            events += answer["events"]
        for event in sorted(events, key=lambda one: int(one["seq"])):
            await self._take(event)

    async def _take(self, event: JSON) -> None:
        seq = int(event.get("seq", 0))
        if seq <= self._seq:
            return
        self._seq = seq
        self.see(event)
        async with self._seen:
            self._seen.notify_all()

    async def carry(self) -> None:
        """Bring to the bot what people do, until cancelled."""
        while True:
            await self._called.wait()
            self._called.clear()
            while self._updates:
                some, self._updates = self._updates[:AT_ONCE], self._updates[AT_ONCE:]
                await self.call("POST", "flood", {"updates": some})


@asynccontextmanager
async def town(url: str, clock: SteppedClock) -> AsyncIterator[Town]:
    """A town whose clock stands still; watched and carried for as long as it is open."""
    connector = aiohttp.TCPConnector(limit=16)
    async with aiohttp.ClientSession(connector=connector, read_bufsize=LINE) as http:
        made = Town(http, url, clock)
        stands = await made.call("POST", "clock", {"frozen": True})
        clock.set(dt.datetime.fromisoformat(stands["now"]))
        work = [asyncio.create_task(made.watch()), asyncio.create_task(made.carry())]
        try:
            yield made
        finally:
            for task in work:
                task.cancel()
            for task in work:
                with suppress(asyncio.CancelledError, aiohttp.ClientError):
                    await task
