"""The table of phones: who is shown, what is unread, what is remembered, and a server that goes away."""

from __future__ import annotations

import aiohttp
import pytest
from playwright.async_api import expect

from sandbox import Sandbox
from tests.sandbox.page.bot import RawBot
from tests.sandbox.page.conftest import NOW, Table

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SMALL = {"width": 375, "height": 812}


async def test_three_phones_lie_side_by_side_and_others_wait_with_their_unread(table: Table) -> None:
    await table.types("Hương", "/start")
    await table.look()
    await expect(table.page.locator(".phone")).to_have_count(3)
    for text in ("Một", "Hai"):
        await table.bot.say(table.people["Hương"], text)
    await expect(table.face("Hương").locator(".badge")).to_have_text("2")
    await table.face("Hương").click()
    await expect(table.phone("Hương")).to_contain_text("Hai")
    await expect(table.face("Hương").locator(".badge")).to_have_count(0)


async def test_phones_that_were_put_away_stay_away_after_a_reload(table: Table) -> None:
    await table.look()
    await table.phone("Minh").get_by_label("Cất điện thoại này").click()
    await expect(table.page.locator(".phone")).to_have_count(2)
    await table.page.reload()
    await expect(table.page.locator(".phone")).to_have_count(2)
    await expect(table.phone("Minh")).to_have_count(0)


async def test_a_new_person_sits_down(table: Table) -> None:
    await table.look()
    await table.page.get_by_role("button", name="Thêm người").click()
    await table.page.get_by_label("Tên", exact=True).fill("Đức")
    await table.page.get_by_label("Ngôn ngữ Telegram").select_option("en")
    await table.page.get_by_label("Số điện thoại").fill("+84911111111")
    await table.page.get_by_role("button", name="Thêm", exact=True).last.click()
    await expect(table.page.locator(".phone")).to_have_count(4)
    person = (await table.control("GET", "people"))[-1]
    assert (person["first_name"], person["language_code"], person["phone"]) == ("Đức", "en", "+84911111111")


async def test_a_small_screen_shows_one_phone_and_a_row_of_faces(table: Table) -> None:
    await table.types("Minh", "/start")
    await table.page.set_viewport_size({"width": 375, "height": 812})
    await table.look()
    await expect(table.page.locator(".phone")).to_have_count(1)
    await table.bot.say(table.people["Minh"], "Chào anh Minh")
    await expect(table.face("Minh").locator(".badge")).to_have_text("1")
    await table.face("Minh").click()
    await expect(table.phone("Minh")).to_contain_text("Chào anh Minh")
    await expect(table.page.locator(".phone")).to_have_count(1)
    assert await table.page.evaluate("document.documentElement.scrollWidth") == SMALL["width"]


async def test_who_reads_above_is_not_pulled_down_but_told_how_much_is_new(table: Table) -> None:
    lan = table.people["Lan"]
    await table.types("Lan", "/start")
    for number in range(300):
        await table.bot.say(lan, f"Tin số {number}", [{"text": "Xem", "callback_data": str(number)}])
    await table.look()
    log = table.phone("Lan").locator(".log")
    await expect(table.phone("Lan").locator(".row")).to_have_count(301)
    await expect(table.phone("Lan").get_by_text("Tin số 299")).to_be_in_viewport()
    await log.evaluate("(node) => node.scrollTo(0, 0)")
    await expect(table.phone("Lan").locator(".to-bottom")).to_be_visible()
    await table.bot.say(lan, "Tin mới nhất")
    await expect(table.phone("Lan").locator(".to-bottom .badge")).to_have_text("1")
    assert await log.evaluate("(node) => node.scrollTop") == 0
    await table.phone("Lan").locator(".to-bottom").click()
    await expect(table.phone("Lan").get_by_text("Tin mới nhất")).to_be_in_viewport()
    await expect(table.phone("Lan").locator(".to-bottom")).to_be_hidden()


async def test_unsent_words_outlive_a_reload_and_a_change_of_phone(table: Table) -> None:
    await table.types("Lan", "/start")
    await table.look()
    await table.phone("Lan").locator("textarea").fill("Nháp của Lan")
    await table.phone("Lan").get_by_label("Cất điện thoại này").click()
    await table.page.reload()
    await table.face("Lan").click()
    await expect(table.phone("Lan").locator("textarea")).to_have_value("Nháp của Lan")


async def test_the_page_lives_on_when_the_server_restarts(table: Table) -> None:
    await table.types("Lan", "/start")
    await table.look()
    await table.phone("Lan").locator("textarea").fill("Đang viết dở")
    port = table.sandbox.port
    await table.sandbox.stop()
    await expect(table.page.locator("#offline")).to_contain_text("Mất kết nối")
    async with Sandbox(port=port, now=NOW) as reborn, aiohttp.ClientSession() as session:
        table.sandbox, table.session, table.bot = reborn, session, RawBot(reborn, session)
        await table.invite()
        await table.types("Lan", "Lại đây")
        await expect(table.page.locator("#offline")).to_be_hidden()
        await expect(table.phone("Lan").locator(".row.mine")).to_have_count(1)
        await expect(table.phone("Lan").locator("textarea")).to_have_value("Đang viết dở")
        await table.bot.say(table.people["Lan"], "Chào lại")
        await expect(table.phone("Lan")).to_contain_text("Chào lại")
        await table.page.close()


async def test_the_page_speaks_three_languages(table: Table) -> None:
    await table.look()
    await expect(table.phone("Lan").get_by_role("button", name="Bắt đầu")).to_be_visible()
    for language, start, settings in (("Français", "Démarrer", "Réglages"), ("English", "Start", "settings")):
        await table.page.locator(".tools button").last.click()
        await table.page.get_by_role("menuitemradio", name=language).click()
        await expect(table.phone("Lan").get_by_role("button", name=start)).to_be_visible()
        await expect(table.page.get_by_role("button", name=settings)).to_be_visible()
    await table.page.reload()
    await expect(table.phone("Lan").get_by_role("button", name="Start")).to_be_visible()


async def test_every_button_and_field_has_a_name(table: Table) -> None:
    await table.types("Lan", "/start")
    await table.bot.say(table.people["Lan"], "Chọn", [{"text": "A", "callback_data": "a"}])
    await table.look()
    await expect(table.phone("Lan").get_by_role("button", name="A", exact=True)).to_be_visible()
    nameless = """() => [...document.querySelectorAll("button, input, textarea, select")]
        .filter((node) => node.checkVisibility() && !node.labels?.length)
        .filter((node) => !node.getAttribute("aria-label") && !node.textContent.trim())
        .map((node) => node.outerHTML)"""
    assert await table.page.evaluate(nameless) == []
