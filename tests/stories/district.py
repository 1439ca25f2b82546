"""A sandbox in the test's process, the bot in one of its own beside it: to be killed and started again."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import aiohttp

from bot.app import load
from bot.clock import SteppedClock
from bot.programme import Programme
from sandbox.server import TOKEN, Sandbox
from storage import Database, Transaction
from tests.stories.phones import Phone
from tests.stories.processes import PROGRAMME, Bot, Nursery, nursery

T = TypeVar("T")
LONG = 60.0
"""Seconds (of real time) after which a story gives up waiting."""
ALWAYS = 1_000_000


@dataclass
class District:
    """What goes on while no bot runs, and while one does. Telegram's side never dies."""

    sandbox: Sandbox
    http: aiohttp.ClientSession
    nursery: Nursery
    database_url: str
    programme: Programme

    async def start(self, rate: float | None = None, **settings: str) -> Bot:
        """A bot that is ready; `settings` are more of the environment's."""
        environment = {
            "TAPHUAN_TOKEN": TOKEN,
            "TAPHUAN_API_URL": self.sandbox.url,
            "TAPHUAN_CLOCK_URL": self.sandbox.url,
            "TAPHUAN_DATABASE_URL": self.database_url,
            "TAPHUAN_PROGRAMME": str(PROGRAMME),
            "TAPHUAN_LOG_LEVEL": "warning",
        }
        return await self.nursery.start(environment | settings, rate)

    async def person(self, name: str, **fields: Any) -> Phone:
        body = {"first_name": name, "language_code": "vi", "phone": "+84912345678", **fields}
        made = await self.control("POST", "people", body)
        return Phone(self.http, self.sandbox.url, made["id"], name)

    async def people(self, count: int) -> list[int]:
        """So many people who have started the bot; their numbers at Telegram."""
        made = await self.control("POST", "people", [{"first_name": "Lan", "started": True}] * count)
        return [int(one["id"]) for one in made]

    async def at(self, moment: str) -> None:
        """It becomes this local moment; a bot that runs notices by itself."""
        local = dt.datetime.fromisoformat(moment).replace(tzinfo=self.programme.zone)
        await self.control("POST", "clock", {"now": local.isoformat()})

    async def fault(self, kind: str, **fields: Any) -> None:
        await self.control("POST", "faults", {"kind": kind, **fields})

    async def mend(self) -> None:
        """No more faults."""
        await self.control("DELETE", "faults")

    async def hold_updates(self) -> None:
        """From now on the bot cannot say that it has handled what it gets next: that will come again.

        Everything before is confirmed first, so that the bot is in its long poll, out of the fault's reach.
        """
        deadline = time.monotonic() + LONG
        while await self.unconfirmed():
            assert time.monotonic() < deadline, "the bot confirms nothing"
        await self.fault("500", method="getUpdates", times=ALWAYS)

    async def unconfirmed(self) -> int:
        """How many updates Telegram would send again."""
        return int((await self.control("GET", "stats"))["pending_updates"])

    async def call(self, method: str, status: int, after: int = 0) -> dict[str, Any]:
        """The first such call later than the number `after`."""
        return (await self.calls(method, status, 1, after))[0]

    async def calls(self, method: str, status: int, count: int, after: int = 0) -> list[dict[str, Any]]:
        """The first `count` such calls, as soon as there are so many."""
        deadline = time.monotonic() + LONG
        found: list[dict[str, Any]] = []
        while len(found) < count:
            left = deadline - time.monotonic()
            assert left > 0, f"only {len(found)} calls of {method} with {status}"
            news = await self.control("GET", f"calls?after={after}&method={method}&timeout={left}")
            found += [one for one in news["calls"] if one["status"] == status]
            after = news["seq"]
        return found

    async def until(self, condition: Callable[[Transaction], bool]) -> None:
        """Waits for what the database says; it is asked again whenever the bot has made a call."""
        deadline = time.monotonic() + LONG
        seq = await self.last_call()
        while not await self.stored(condition):
            assert time.monotonic() < deadline, "it does not come to pass"
            seq = (await self.control("GET", f"calls?after={seq}&timeout=0.2"))["seq"]

    async def last_call(self) -> int:
        """The number of the latest call."""
        return int((await self.control("GET", "calls?method=none"))["seq"])

    async def stored(self, operation: Callable[[Transaction], T]) -> T:
        """Look into the database, or prepare it while no bot runs."""
        database = Database(self.database_url)
        try:
            return await database.run(operation)
        finally:
            database.close()

    async def prepare(self, operation: Callable[[Transaction, dt.datetime], T]) -> T:
        """Bring the programme into the database as a start would, then do `operation`."""
        now = dt.datetime.fromtimestamp(self.sandbox.world.clock.time(), dt.UTC)
        database = Database(self.database_url)
        try:
            await load(database, self.programme, SteppedClock(now))
            return await database.run(lambda tx: operation(tx, now))
        finally:
            database.close()

    async def control(self, verb: str, what: str, body: Any = None) -> Any:
        address = f"{self.sandbox.url}/sandbox/{what}"
        async with self.http.request(verb, address, json=body) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()


@asynccontextmanager
async def district(
    database_url: str, programme: Programme, moment: str, folder: Path, latency: float = 0.0
) -> AsyncIterator[District]:
    """A district at a local moment, whose clock stands still; no bot runs yet."""
    local = dt.datetime.fromisoformat(moment).replace(tzinfo=programme.zone)
    async with Sandbox(now=local, latency=latency) as sandbox, aiohttp.ClientSession() as http:
        sandbox.world.clock.change(None, None, True)
        async with nursery(folder) as beside:
            yield District(sandbox, http, beside, database_url, programme)
