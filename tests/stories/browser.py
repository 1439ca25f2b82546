"""The demo as one plays it: started by its command, a page in Chromium, phones to read and press."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from tests import groups
from tests.sandbox.page.conftest import FLAGS

PATIENCE = 30.0
"""Seconds for anything to appear, on a machine that has much else to do."""
ROOT = Path(__file__).parents[2]
TAPHUAN = Path(sys.executable).with_name("taphuan")


@dataclass
class Demo:
    """A running `taphuan demo`. `told` are the lines it has printed so far."""

    process: asyncio.subprocess.Process
    told: list[str] = field(default_factory=list)
    url: str = ""

    @property
    def words(self) -> str:
        """All it has said, its lines in one."""
        return " ".join("".join(self.told).split())

    @property
    def greeting(self) -> str:
        """What it says when all goes well."""
        return f"Taphuan is ready: {self.url} (Ctrl+C ends it)"

    async def reads(self) -> None:
        """Take in what it prints, until nobody is left to print: neither the demo nor a child of it."""
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.told.append(line.decode())

    async def is_ready(self) -> None:
        """The address is printed."""
        assert self.process.stderr is not None
        while not self.url:
            line = (await self.process.stderr.readline()).decode()
            assert line, f"the demo ended: {''.join(self.told)}"
            self.told.append(line)
            address = re.search(r"http://127\.0\.0\.1:\d+", line)
            self.url = address[0] if address else ""

    async def ends(self, by: signal.Signals = signal.SIGTERM) -> int:
        """The exit code, once the demo and all it started have ended."""
        self.process.send_signal(by)
        async with asyncio.timeout(PATIENCE):
            await self.reads()
            return await self.process.wait()


@asynccontextmanager
async def demo(*arguments: str, wait: bool = True, **environment: str) -> AsyncIterator[Demo]:
    """`taphuan demo`, on a free port and without opening a browser; with `wait` once it is ready."""
    process = await asyncio.create_subprocess_exec(
        *(str(TAPHUAN), "demo", "--port", "0", "--no-browser", *arguments),
        stderr=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | environment,
    )
    running = Demo(process)
    try:
        if wait:
            async with asyncio.timeout(PATIENCE * 2):
                await running.is_ready()
        yield running
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()


@dataclass
class Screen:
    """A phone on the chat page: what its owner sees on it and does with it."""

    node: Locator

    async def starts(self) -> None:
        await self.node.get_by_role("button", name="Bắt đầu").click()

    async def writes(self, text: str) -> None:
        await self.node.locator("textarea").fill(text)
        await self.node.get_by_role("button", name="Gửi", exact=True).click()

    async def presses(self, label: str) -> None:
        """The newest button with these words on it."""
        await self.node.locator(".inline-button").filter(has_text=label).last.click()

    async def shares_number(self) -> None:
        """The button below the text field, and yes to the messenger's own question."""
        await self.node.locator(".reply-button").click()
        await self.node.get_by_role("button", name="Chia sẻ", exact=True).click()

    def message(self, *words: str) -> Locator:
        """The newest message of the bot with all these words."""
        rows = self.node.locator(".row.theirs")
        for some in words:
            rows = rows.filter(has_text=some)
        return rows.last

    async def sees(self, *words: str) -> Locator:
        found = self.message(*words)
        await expect(found).to_be_visible(timeout=PATIENCE * 1000)
        return found


@dataclass
class Desk:
    """The whole page. `broken` are errors of its scripts, `foreign` what it asked of other servers."""

    page: Page
    url: str
    broken: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("pageerror", lambda error: self.broken.append(str(error)))
        self.page.on("console", lambda said: self.broken.append(said.text) if said.type == "error" else None)
        self.page.context.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        if url.startswith(("http", "ws")) and not url.startswith(self.url):
            self.foreign.append(url)

    def screen(self, name: str) -> Screen:
        return Screen(self.page.get_by_role("region", name=f"Điện thoại của {name}"))

    async def jumps(self) -> None:
        """«Tới ngay» in the bar: to whatever is next."""
        await self.page.locator("#bar .jump-button").click()

    async def jumps_to(self, label: str) -> None:
        """«Tới ngay» beside one entry of the timeline."""
        await self.page.get_by_role("button", name="Mở dòng thời gian").click()
        row = self.page.locator(".plan-row").filter(has_text=label).first
        await row.get_by_role("button", name="Tới ngay").click()
        await self.page.get_by_role("button", name="Đóng", exact=True).click()


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The browser of this machine, without a window."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=groups.chromium(), args=list(FLAGS))
        yield browser
        await browser.close()


@asynccontextmanager
async def desk(url: str, *, sharpness: float = 1.0) -> AsyncIterator[Desk]:
    """The page in a browser without memories, as wide as a laptop, once the phones are on it.

    `sharpness` is how many pixels of a picture make one of the page.
    """
    async with chromium() as browser:
        window = await browser.new_context(
            viewport={"width": 1440, "height": 900}, device_scale_factor=sharpness, reduced_motion="reduce"
        )
        window.set_default_timeout(PATIENCE * 1000)
        table = Desk(await window.new_page(), url)
        table.watch()
        await table.page.goto(url)
        await table.page.locator(".phone").first.wait_for()
        yield table
