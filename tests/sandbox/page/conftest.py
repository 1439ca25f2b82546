"""A table with phones: the real sandbox, a bot of raw calls, and Chromium looking at the chat page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

import aiohttp
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Locator, Page, async_playwright

from sandbox import Sandbox
from tests import groups
from tests.sandbox.page.bot import JSON, RawBot

HANOI = timezone(timedelta(hours=7))
NOW = datetime(2021, 9, 27, 8, 55, tzinfo=HANOI)  # a Monday
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PEOPLE: tuple[JSON, ...] = (
    {"first_name": "Lan", "language_code": "vi", "phone": "+84912345678", "role": "nông dân", "avatar": "🌾"},
    {"first_name": "Minh", "language_code": "vi", "phone": "+84987654321", "role": "ban tổ chức"},
    {"first_name": "Claire", "language_code": "fr", "role": "diễn giả"},
    {"first_name": "Hương", "language_code": "vi", "role": "hợp tác xã"},
)


@dataclass
class Table:
    """What a test needs at hand. `people` are ids by first name."""

    sandbox: Sandbox
    session: aiohttp.ClientSession
    bot: RawBot
    page: Page
    people: dict[str, int] = field(default_factory=dict)
    requested: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    async def control(self, method: str, path: str, body: Any = None) -> Any:
        url = f"{self.sandbox.url}/sandbox/{path}"
        async with self.session.request(method, url, json=body) as answer:
            assert answer.ok, await answer.text()
            return await answer.json()

    async def invite(self) -> None:
        """People with their phones sit down; time stands still."""
        for person in PEOPLE:
            self.people[person["first_name"]] = (await self.control("POST", "people", person))["id"]
        await self.control("POST", "clock", {"frozen": True})

    async def types(self, name: str, text: str) -> int:
        """The person writes without the page, as from another device."""
        sent = await self.control("POST", f"people/{self.people[name]}/send", {"text": text})
        return int(sent["message_id"])

    async def look(self) -> None:
        """Open the page and wait until the phones are on the table."""
        await self.page.goto(self.sandbox.url)
        await self.page.locator(".phone").first.wait_for()

    def phone(self, name: str) -> Locator:
        return self.page.locator(f'.phone[data-person="{self.people[name]}"]')

    def face(self, name: str) -> Locator:
        return self.page.locator(f'.face[data-person="{self.people[name]}"]')


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=groups.chromium(), args=list(FLAGS))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def window(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """A browser without memories, as wide as a laptop."""
    context = await chromium.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(10_000)
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def table(window: BrowserContext) -> AsyncIterator[Table]:
    """Fails the test when a script of the page broke or something was asked of another server."""
    async with Sandbox(now=NOW) as sandbox, aiohttp.ClientSession() as session:
        page = await window.new_page()
        table = Table(sandbox, session, RawBot(sandbox, session), page)
        page.on("request", lambda request: table.requested.append(request.url))
        page.on("pageerror", lambda error: table.broken.append(str(error)))
        await table.invite()
        yield table
        await page.close()
    assert not table.broken
    assert [url for url in table.requested if not url.startswith((sandbox.url, "data:"))] == []
