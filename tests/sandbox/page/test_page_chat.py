"""What a person sees in the chat and does there with messages and buttons."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.sandbox.page.conftest import Table

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_an_empty_chat_says_what_the_bot_does_and_starts_it(table: Table) -> None:
    await table.bot.call("setMyDescription", description="Đăng ký tập huấn ngay tại đây.")
    await table.look()
    lan = table.phone("Lan")
    await expect(lan).to_contain_text("Đăng ký tập huấn ngay tại đây.")
    await lan.get_by_role("button", name="Bắt đầu").click()
    assert (await table.bot.next("message"))["text"] == "/start"
    await expect(lan.locator(".row.mine .bubble")).to_contain_text("/start")
    await expect(lan.get_by_label("Tin nhắn", exact=True)).to_be_visible()


async def test_formatting_is_shown_and_markup_in_texts_is_only_text(table: Table) -> None:
    lan = table.people["Lan"]
    await table.types("Lan", "<img src=x onerror=alert(1)>")
    text = (
        "<b>Buổi <i>một</i></b> <code>8823</code> <tg-spoiler>trà</tg-spoiler>"
        '<blockquote>Trích</blockquote>\n👩🏽‍🌾 <a href="https://example.org/x">xem</a> &lt;b&gt;'
    )
    await table.bot.say(lan, text)
    await table.look()
    bubble = table.phone("Lan").locator(".row.theirs .bubble")
    await expect(bubble.locator("strong em")).to_have_text("một")
    await expect(bubble.locator("code")).to_have_text("8823")
    await expect(bubble.locator("blockquote")).to_have_text("Trích")
    await expect(bubble.locator("a")).to_have_attribute("href", "https://example.org/x")
    await expect(bubble).to_contain_text("👩🏽‍🌾 xem <b>")
    await expect(table.phone("Lan").locator(".row.mine")).to_contain_text("<img src=x onerror=alert(1)>")
    await bubble.locator(".spoiler").click()
    await expect(bubble.locator(".spoiler")).to_have_class("spoiler open")


async def test_a_moment_is_shown_in_the_readers_language(table: Table) -> None:
    moment = {"type": "date_time", "unix_time": 1632790800, "date_time_format": "wDt"}
    entity = {**moment, "offset": 0, "length": 5}
    for name in ("Lan", "Claire"):
        await table.types(name, "/start")
        await table.bot.call("sendMessage", chat_id=table.people[name], text="8 giờ", entities=[entity])
    await table.look()
    await expect(table.phone("Lan").locator("time.moment")).to_contain_text("Thứ Ba")
    await expect(table.phone("Claire").locator("time.moment")).to_contain_text("mardi 28 septembre 2021")


async def test_a_pressed_button_waits_for_its_answer(table: Table) -> None:
    await table.types("Lan", "/start")
    buttons = [{"text": "A", "callback_data": "a"}, {"text": "B", "callback_data": "b"}]
    await table.bot.say(table.people["Lan"], "Chọn", buttons)
    await table.look()
    button = table.phone("Lan").get_by_role("button", name="B", exact=True)
    await button.click()
    query = await table.bot.next("callback_query")
    assert query["data"] == "b"
    await expect(button).to_have_attribute("aria-busy", "true")
    await table.bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Đã chọn B")
    await expect(table.phone("Lan").get_by_role("status")).to_contain_text("Đã chọn B")
    await expect(button).not_to_have_attribute("aria-busy", "true")


async def test_an_answer_without_words_only_ends_the_waiting(table: Table) -> None:
    await table.types("Lan", "/start")
    await table.bot.say(table.people["Lan"], "Chọn", [{"text": "A", "callback_data": "a"}])
    await table.look()
    button = table.phone("Lan").get_by_role("button", name="A", exact=True)
    await button.click()
    query = await table.bot.next("callback_query")
    await table.bot.call("answerCallbackQuery", callback_query_id=query["id"])
    await expect(button).not_to_have_attribute("aria-busy", "true")
    await expect(table.phone("Lan").locator(".toast")).to_have_count(0)


async def test_an_alert_must_be_read_before_going_on(table: Table) -> None:
    await table.types("Lan", "/start")
    await table.bot.say(table.people["Lan"], "Chọn", [{"text": "A", "callback_data": "a"}])
    await table.look()
    await table.phone("Lan").get_by_role("button", name="A", exact=True).click()
    query = await table.bot.next("callback_query")
    await table.bot.call(
        "answerCallbackQuery", callback_query_id=query["id"], text="Hết chỗ", show_alert=True
    )
    box = table.phone("Lan").get_by_role("alertdialog")
    await expect(box).to_contain_text("Hết chỗ")
    await table.page.keyboard.press("Enter")
    await expect(box).to_have_count(0)


async def test_an_edited_message_changes_in_place(table: Table) -> None:
    lan = table.people["Lan"]
    await table.types("Lan", "/start")
    sent = await table.bot.say(lan, "Câu 1", [{"text": "Tiếp", "callback_data": "next", "style": "primary"}])
    await table.look()
    phone = table.phone("Lan")
    await expect(phone.locator(".inline-button.primary")).to_have_text("Tiếp")
    markup = {"inline_keyboard": [[{"text": "Xong", "callback_data": "done", "style": "success"}]]}
    await table.bot.call(
        "editMessageText", chat_id=lan, message_id=sent["message_id"], text="Câu 2", reply_markup=markup
    )
    await expect(phone.locator(".row.theirs")).to_have_count(1)
    await expect(phone.locator(".row.theirs .bubble")).to_contain_text("Câu 2")
    await expect(phone.locator(".edited-mark")).to_have_text("đã sửa")
    await expect(phone.locator(".inline-button")).to_have_class("inline-button success")


async def test_a_deleted_message_disappears(table: Table) -> None:
    lan = table.people["Lan"]
    await table.types("Lan", "/start")
    sent = await table.bot.say(lan, "Thoáng qua")
    await table.look()
    await expect(table.phone("Lan")).to_contain_text("Thoáng qua")
    await table.bot.call("deleteMessage", chat_id=lan, message_id=sent["message_id"])
    await expect(table.phone("Lan")).not_to_contain_text("Thoáng qua")


async def test_a_copy_button_fills_the_clipboard_and_says_so(table: Table) -> None:
    await table.page.context.grant_permissions(
        ["clipboard-read", "clipboard-write"], origin=table.sandbox.url
    )
    await table.types("Lan", "/start")
    await table.bot.say(
        table.people["Lan"], "Mã phòng", [{"text": "Chép mã", "copy_text": {"text": "8823 1099"}}]
    )
    await table.look()
    await table.phone("Lan").get_by_role("button", name="Chép mã").click()
    await expect(table.phone("Lan").locator(".toast")).to_have_text("Đã chép: 8823 1099")
    assert await table.page.evaluate("navigator.clipboard.readText()") == "8823 1099"


async def test_links_to_the_bot_act_in_the_chat_and_others_open_a_tab(table: Table) -> None:
    lan, other = table.people["Lan"], "https://example.org/phong"
    await table.page.context.route(f"{other}**", lambda route: route.fulfill(body="phòng"))
    await table.types("Lan", "/start")
    await table.bot.next("message")
    invitation = "https://t.me/taphuan_demo_bot?start=ocop"
    buttons = [{"text": "Mở", "url": other}, {"text": "Vào", "url": invitation}]
    await table.bot.say(lan, '<a href="tg://resolve?domain=taphuan_demo_bot&amp;start=moi">mời</a>', buttons)
    await table.look()
    async with table.page.context.expect_page() as opened:
        await table.phone("Lan").get_by_role("button", name="Mở").click()
    tab = await opened.value
    assert tab.url == other
    await tab.close()
    await table.phone("Lan").get_by_role("button", name="Vào").click()
    assert (await table.bot.next("message"))["text"] == "/start ocop"
    await table.phone("Lan").get_by_role("link", name="mời").click()
    assert (await table.bot.next("message"))["text"] == "/start moi"


async def test_files_open_or_download(table: Table) -> None:
    lan = table.people["Lan"]
    await table.types("Lan", "/start")
    await table.bot.upload("sendDocument", "document", "lịch.ics", b"BEGIN:VCALENDAR\r\n", chat_id=lan)
    await table.bot.upload("sendDocument", "document", "bao-cao.pdf", b"%PDF-1.4 " + bytes(2491), chat_id=lan)
    await table.look()
    calendar = table.phone("Lan").get_by_role("link", name="lịch.ics")
    async with table.page.expect_download() as begun:
        await calendar.click()
    download = await begun.value
    assert download.suggested_filename == "lịch.ics"
    assert (await download.path()).read_bytes() == b"BEGIN:VCALENDAR\r\n"
    report = table.phone("Lan").get_by_role("link", name="bao-cao.pdf")
    await expect(report).to_contain_text("2.5 KB · Mở")
    await expect(report).to_have_attribute("target", "_blank")
    address = await report.get_attribute("href")
    async with table.session.get(f"{table.sandbox.url}{address}") as answer:
        assert answer.content_type == "application/pdf"
        assert len(await answer.read()) == 2500


async def test_the_bot_is_seen_typing(table: Table) -> None:
    await table.types("Lan", "/start")
    await table.look()
    await expect(table.phone("Lan").locator(".row")).to_have_count(1)
    await table.bot.call("sendChatAction", chat_id=table.people["Lan"], action="typing")
    await expect(table.phone("Lan").locator(".chat-head")).to_contain_text("đang nhập…")
    await table.bot.say(table.people["Lan"], "Xong")
    await expect(table.phone("Lan").locator(".chat-head")).not_to_contain_text("đang nhập…")
