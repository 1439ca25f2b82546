"""A town for stories: a sandbox with a frozen clock, the real bot on it, and people with phones."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.app import App, load, start
from bot.delivery.emails import MailServer
from bot.delivery.limits import Gate
from bot.programme import Programme
from handlers.pages.server import Pages
from sandbox.server import TOKEN, Sandbox
from storage import Transaction, roles
from storage import series as stored_series
from tests.stories.phones import Phone

FRESH = Pages(hold=0)
"""Web pages that hold nothing back: what has just happened shows."""


class TownClock:
    """The sandbox's clock, read directly: bot and sandbox share a process here."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._clock = sandbox.world.clock

    def now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self._clock.time(), dt.UTC)


@dataclass
class Town:
    """`app` is the running bot, while one runs."""

    sandbox: Sandbox
    http: aiohttp.ClientSession
    clock: TownClock
    database_url: str
    programme: Programme
    app: App

    @property
    def site(self) -> str:
        """Where the bot's web pages are."""
        assert self.app.pages is not None
        return self.app.pages.site

    async def person(self, name: str, language: str = "vi", **fields: Any) -> Phone:
        body = {"first_name": name, "language_code": language, "phone": "+84912345678", **fields}
        async with self.http.post(f"{self.sandbox.url}/sandbox/people", json=body) as answer:
            assert answer.status == 200, await answer.text()
            made = await answer.json()
        return Phone(self.http, self.sandbox.url, made["id"], name)

    async def staff(self, name: str, role: str = "organizer", series: str | None = None) -> Phone:
        """Somebody with a role in the programme, or in one series alone, who has started the bot."""
        phone = await self.person(name)
        await phone.says("/start")
        await phone.sees()  # an answer that comes later would show the way to the desk already
        await self.app.database.run(lambda tx: self._granted(tx, phone.id, role, series))
        return phone

    def _granted(self, tx: Transaction, telegram_id: int, role: str, key: str | None) -> None:
        programme = stored_series.programme(tx, self.programme.key)
        one = stored_series.by_key(tx, key) if key else None
        assert programme is not None
        person = roles.own(tx, telegram_id, self.clock.now())
        whole = programme.id, one.id if one else None
        roles.grant(tx, person.id, role, *whole, None, None, self.clock.now())

    async def at(self, moment: str) -> None:
        """It becomes this moment (local, «2021-09-28 07:50»), and all that is due by then happens."""
        local = dt.datetime.fromisoformat(moment).replace(tzinfo=self.programme.zone)
        await self.jump(local)

    async def jump(self, moment: dt.datetime) -> None:
        await self._control("clock", {"now": moment.isoformat()})
        await self.settle()

    async def settle(self) -> None:
        """Everything that is due has happened."""
        await self.app.settle()

    async def fault(self, kind: str, **fields: Any) -> None:
        await self._control("faults", {"kind": kind, **fields})

    async def load(self, programme: Programme) -> None:
        """The operator changed the programme file."""
        self.programme = programme
        await load(self.app.database, programme, self.clock)
        await self.settle()

    async def _control(self, what: str, body: dict[str, Any]) -> None:
        async with self.http.post(f"{self.sandbox.url}/sandbox/{what}", json=body) as answer:
            assert answer.status == 200, await answer.text()


@asynccontextmanager
async def town(
    database_url: str,
    programme: Programme,
    moment: str,
    pages: Pages | None = FRESH,
    mail: MailServer | None = None,
) -> AsyncIterator[Town]:
    """A town at a local moment, with the bot running; without web pages if those are None."""
    local = dt.datetime.fromisoformat(moment).replace(tzinfo=programme.zone)
    async with Sandbox(now=local) as sandbox, aiohttp.ClientSession() as http:
        sandbox.world.clock.change(None, None, True)
        clock = TownClock(sandbox)
        async with running(sandbox, database_url, programme, clock, pages, mail) as app:
            yield Town(sandbox, http, clock, database_url, programme, app)


@asynccontextmanager
async def running(
    sandbox: Sandbox,
    database_url: str,
    programme: Programme,
    clock: TownClock,
    pages: Pages | None = FRESH,
    mail: MailServer | None = None,
) -> AsyncIterator[App]:
    """The bot at work; stopped as an operator would stop it."""
    gate = Gate(1000.0, chat_rate=1000.0)
    app = await start(TOKEN, sandbox.url, database_url, programme, clock, gate=gate, pages=pages, mail=mail)
    stop = asyncio.Event()
    work = asyncio.create_task(app.run(stop))
    try:
        yield app
    finally:
        stop.set()
        await work
        await app.close()
