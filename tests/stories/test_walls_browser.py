"""The live wall in a real browser: it changes under one's eyes, survives the bot's restart, and takes no
words for markup."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from playwright.async_api import Page, ViewportSize, expect

from bot.programme import read
from bot.questions import walls
from handlers.pages.server import Pages
from sandbox import Sandbox
from storage import Transaction, roles
from storage.tables import Question, Session
from tests.databases import only_sqlite
from tests.stories.askers import FIRST, asks, first_topic, wants
from tests.stories.browser import PATIENCE, chromium
from tests.stories.programmes import SPRING, village
from tests.stories.test_walls import does
from tests.stories.town import Town, TownClock, running

pytestmark = [pytest.mark.browser, only_sqlite]
SCREEN = ViewportSize(width=1280, height=720)
MEAN = "<script>document.title = 'hỏng'</script><img src=x onerror=\"document.title = 'hỏng'\"><b>đậm</b>"


async def link_to(place: Town) -> str:
    def make(tx: Transaction, one: Session) -> str:
        organizer = roles.own(tx, FIRST, place.clock.now())
        return walls.ensure(tx, one, organizer.id, place.clock.now()).token

    return f"{place.site}/wall/{await does(place, make)}"


async def asked(place: Town, words: str, wanted: int = 1) -> int:
    now = place.clock.now()
    return await does(place, lambda tx, one: asks(tx, first_topic(one), words, now, wanted=wanted).id)


@asynccontextmanager
async def screen(link: str) -> AsyncIterator[Page]:
    """A browser with the wall; an error of the page's own fails the story."""
    async with chromium() as browser:
        page = await browser.new_page(viewport=SCREEN)
        page.set_default_timeout(PATIENCE * 1000)
        expect.set_options(timeout=PATIENCE * 1000)
        broken: list[str] = []
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.on("console", lambda said: broken.append(said.text) if "Security Policy" in said.text else None)
        await page.goto(link)
        yield page
        assert broken == []


async def test_it_changes_under_ones_eyes(database_url: str) -> None:
    async with village(database_url) as place:
        await asked(place, "Bao giờ bón vôi?", wanted=3)
        lower = await asked(place, "Đất chua thì trồng gì?")
        async with screen(await link_to(place)) as page:
            words = page.locator(".words")
            await expect(words).to_have_text(["Bao giờ bón vôi?", "Đất chua thì trồng gì?"])
            await page.locator(".question").last.evaluate("node => { node.kept = true; window.kept = true; }")
            await does(place, lambda tx, _: wants(tx, tx.get_one(Question, lower), 5, place.clock.now()))
            await expect(words).to_have_text(["Đất chua thì trồng gì?", "Bao giờ bón vôi?"])
            await expect(page.locator(".number")).to_have_text(["6", "3"])
            first = page.locator(".question").first
            assert await first.evaluate("node => node.kept && window.kept")  # moved, not drawn anew

            def answer(tx: Transaction, _: Session) -> None:
                tx.get_one(Question, lower).state = "answered"

            await does(place, answer)
            await expect(words).to_have_text(["Bao giờ bón vôi?", "Đất chua thì trồng gì?"])
            await expect(page.locator(".answered .done")).to_have_text("Đã trả lời")


async def test_nobodys_words_are_markup(database_url: str) -> None:
    async with village(database_url) as place:
        await asked(place, MEAN)
        async with screen(await link_to(place)) as page:
            await expect(page.locator(".words")).to_have_text(MEAN)
            assert await page.locator(".words *").count() == 0
            assert await page.title() == "Câu hỏi buổi 1"


async def test_everybody_can_read_it_at_720p(database_url: str) -> None:
    async with village(database_url) as place:
        for at in range(12):
            await asked(place, f"Câu hỏi số {at} dài vừa phải, về đất chua và cách bón vôi?", wanted=20 - at)
        async with screen(await link_to(place)) as page:
            await expect(page.locator(".words")).to_have_count(12)
            letters = "node => parseFloat(getComputedStyle(node).fontSize)"
            size = await page.locator(".words").first.evaluate(letters)
            assert size >= 24
            for at in range(5):  # five of them at least stand on the screen whole
                box = await page.locator(".question").nth(at).bounding_box()
                assert box is not None
                assert box["y"] + box["height"] <= SCREEN["height"]
            code = await page.locator("#ask img").bounding_box()
            assert code is not None
            assert code["width"] >= 180
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            await page.locator("#theme").click()
            assert await page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
            await page.reload()
            await expect(page.locator("html")).to_have_attribute("data-theme", "dark")


async def test_it_survives_the_bots_restart(database_url: str) -> None:
    programme = read(SPRING)
    async with Sandbox() as sandbox, aiohttp.ClientSession() as http, screen("about:blank") as page:
        clock, words, state = TownClock(sandbox), page.locator(".words"), page.locator("#state")
        async with running(sandbox, database_url, programme, clock) as app:
            place = Town(sandbox, http, clock, database_url, programme, app)
            await asked(place, "Bao giờ bón vôi?")
            await page.goto(await link_to(place))
            await expect(words).to_have_text(["Bao giờ bón vôi?"])
            await expect(state).to_have_text("")
        await expect(state).to_have_text("Đang kết nối lại…")
        await expect(words).to_have_text(["Bao giờ bón vôi?"])  # what was known is still to be read
        again = Pages(port=int(place.site.rpartition(":")[2]), hold=0)
        async with running(sandbox, database_url, programme, clock, again) as app:
            place.app = app
            await asked(place, "Đất chua thì trồng gì?", wanted=2)
            await expect(words).to_have_text(["Đất chua thì trồng gì?", "Bao giờ bón vôi?"])
            await expect(state).to_have_text("")


async def test_it_goes_dark_when_its_link_is_changed(database_url: str) -> None:
    async with village(database_url) as place:
        await asked(place, "Bao giờ bón vôi?")
        async with screen(await link_to(place)) as page:
            await expect(page.locator(".words")).to_have_text(["Bao giờ bón vôi?"])
            now = place.clock.now()
            await does(place, lambda tx, one: walls.renew(tx, one, roles.own(tx, FIRST, now).id, now))
            await expect(page.locator("#wall")).to_have_text("Trang này không có")
