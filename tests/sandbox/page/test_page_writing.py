"""Everything a person can send: texts, answers, edits, files, contacts, commands, and what stops it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Locator, expect

from sandbox import things
from tests.sandbox.page.conftest import Table

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PICTURE = things.PIXEL


def field(table: Table, name: str = "Lan") -> Locator:
    return table.phone(name).locator("textarea")


async def begin(table: Table, name: str = "Lan") -> None:
    """The chat is begun and the bot has heard of it."""
    await table.types(name, "/start")
    await table.bot.next("message")
    await table.look()


async def test_enter_sends_and_shift_enter_begins_a_line(table: Table) -> None:
    await begin(table)
    await field(table).press_sequentially("Chào 👩🏽‍🌾")
    await field(table).press("Shift+Enter")
    await field(table).press_sequentially("bot")
    await field(table).press("Enter")
    assert (await table.bot.next("message"))["text"] == "Chào 👩🏽‍🌾\nbot"
    await expect(field(table)).to_have_value("")
    await expect(table.phone("Lan").locator(".row.mine").last).to_contain_text("Chào 👩🏽‍🌾")


async def test_a_long_text_goes_in_several_messages_and_no_emoji_is_cut(table: Table) -> None:
    await begin(table)
    text = "x" + "🌾" * 3000
    await field(table).fill(text)
    await field(table).press("Enter")
    parts = [(await table.bot.next("message"))["text"] for _ in range(2)]
    assert "".join(parts) == text
    assert all(len(part.encode("utf-16-le")) // 2 <= 4096 for part in parts)


async def test_a_refused_text_comes_back_into_the_field(table: Table) -> None:
    await begin(table)
    await table.page.route("**/send", lambda route: route.abort())
    await field(table).fill("Đừng mất câu này")
    await field(table).press("Enter")
    await expect(table.phone("Lan").locator(".toast.bad")).to_be_visible()
    await expect(field(table)).to_have_value("Đừng mất câu này")
    await table.page.reload()
    await expect(field(table)).to_have_value("Đừng mất câu này")


async def test_the_arrow_up_edits_the_last_own_message(table: Table) -> None:
    await begin(table)
    await field(table).fill("Nguyen Thi Lan")
    await field(table).press("Enter")
    await expect(table.phone("Lan").locator(".row.mine")).to_have_count(2)
    await field(table).press("ArrowUp")
    await expect(field(table)).to_have_value("Nguyen Thi Lan")
    await field(table).fill("Nguyễn Thị Lan")
    await field(table).press("Enter")
    assert (await table.bot.next("edited_message"))["text"] == "Nguyễn Thị Lan"
    await expect(table.phone("Lan").locator(".row.mine").last).to_contain_text("đã sửa")
    await expect(field(table)).to_have_value("")


async def test_a_message_can_be_answered_from_its_menu(table: Table) -> None:
    await begin(table)
    asked = await table.bot.say(table.people["Lan"], "Câu hỏi của bạn?")
    await table.phone("Lan").locator(".row.theirs .bubble").click(button="right")
    await table.page.get_by_role("menuitem", name="Trả lời").click()
    await field(table).fill("Giá bao nhiêu?")
    await field(table).press("Enter")
    message = await table.bot.next("message")
    assert message["reply_to_message"]["message_id"] == asked["message_id"]
    await expect(table.phone("Lan").locator(".quote")).to_contain_text("Câu hỏi của bạn?")


async def test_the_menu_of_a_message_works_from_the_keyboard(table: Table) -> None:
    await begin(table)
    await table.phone("Lan").locator(".log").focus()
    await table.page.keyboard.press("ArrowUp")
    await expect(table.phone("Lan").locator(".row.mine")).to_be_focused()
    await table.page.keyboard.press("Enter")
    await expect(table.page.get_by_role("menuitem", name="Trả lời")).to_be_focused()
    await table.page.keyboard.press("Escape")
    await expect(table.phone("Lan").locator(".row.mine")).to_be_focused()


async def test_an_own_message_can_be_forwarded(table: Table) -> None:
    await begin(table)
    await table.phone("Lan").locator(".row.mine .bubble").click(button="right")
    await table.page.get_by_role("menuitem", name="Chuyển tiếp").click()
    message = await table.bot.next("message")
    assert message["text"] == "/start"
    assert "forward_origin" in message
    await expect(table.phone("Lan").locator(".origin")).to_contain_text("Chuyển tiếp từ")


async def test_a_file_is_sent_from_the_attach_menu(table: Table, tmp_path: Path) -> None:
    await begin(table)
    (tmp_path / "ảnh đăng ký.pdf").write_bytes(b"%PDF-1.4")
    async with table.page.expect_file_chooser() as opened:
        await table.phone("Lan").get_by_label("Đính kèm").click()
        await table.page.get_by_role("menuitem", name="Tệp").click()
    await (await opened.value).set_files(tmp_path / "ảnh đăng ký.pdf")
    assert (await table.bot.next("message"))["document"]["file_name"] == "ảnh đăng ký.pdf"
    await expect(table.phone("Lan").locator(".file-name")).to_have_text("ảnh đăng ký.pdf")


async def test_a_picture_goes_as_photo_or_as_file_and_can_be_forwarded(table: Table, tmp_path: Path) -> None:
    await begin(table)
    (tmp_path / "ruộng.png").write_bytes(PICTURE)
    for choice, kind in (("Ảnh", "photo"), ("Tệp", "document")):
        async with table.page.expect_file_chooser() as opened:
            await table.phone("Lan").get_by_label("Đính kèm").click()
            await table.page.get_by_role("menuitem", name=choice).click()
        await (await opened.value).set_files(tmp_path / "ruộng.png")
        assert kind in await table.bot.next("message")
    loaded = "(image) => image.complete && image.naturalWidth === 1"
    await expect(table.phone("Lan").locator(".photo img")).to_be_visible()
    assert await table.phone("Lan").locator(".photo img").evaluate(loaded)
    await (
        table.phone("Lan")
        .locator(".row.mine .bubble")
        .last.click(button="right", position={"x": 90, "y": 60})
    )
    await table.page.get_by_role("menuitem", name="Chuyển tiếp").click()
    forwarded = await table.bot.next("message")
    assert forwarded["document"]["file_name"] == "ruộng.png"
    assert "forward_origin" in forwarded


@pytest.mark.parametrize(
    ("choice", "kind", "seen"),
    [("Nhãn dán", "sticker", ".sticker"), ("Tin thoại", "voice", ".voice"), ("Vị trí", "location", ".place")],
)
async def test_other_things_are_sent_from_the_attach_menu(
    table: Table, choice: str, kind: str, seen: str
) -> None:
    await begin(table)
    await table.phone("Lan").get_by_label("Đính kèm").click()
    await table.page.get_by_role("menuitem", name=choice).click()
    assert kind in await table.bot.next("message")
    await expect(table.phone("Lan").locator(f".row.mine {seen}")).to_be_visible()


async def test_the_phone_number_is_shared_only_after_a_yes(table: Table) -> None:
    await begin(table)
    button = {"text": "Gửi số của tôi", "request_contact": True}
    await table.bot.say(
        table.people["Lan"], "Số điện thoại?", reply_markup={"keyboard": [[button], ["Để sau"]]}
    )
    phone = table.phone("Lan")
    await phone.get_by_role("button", name="Gửi số của tôi").click()
    await phone.get_by_role("button", name="Hủy").click()
    await phone.get_by_role("button", name="Để sau").click()
    assert (await table.bot.next("message"))["text"] == "Để sau"
    await phone.get_by_role("button", name="Gửi số của tôi").click()
    await phone.get_by_role("button", name="Chia sẻ").click()
    contact = (await table.bot.next("message"))["contact"]
    assert contact["phone_number"] == "+84912345678"
    assert contact["user_id"] == table.people["Lan"]
    await table.bot.say(table.people["Lan"], "Cảm ơn", reply_markup={"remove_keyboard": True})
    await expect(phone.locator(".reply-keyboard")).to_have_count(0)


async def test_a_person_without_number_is_asked_for_it_first(table: Table) -> None:
    await begin(table, "Claire")
    button = {"text": "Envoyer", "request_contact": True}
    await table.bot.say(table.people["Claire"], "Numéro ?", reply_markup={"keyboard": [[button]]})
    await table.phone("Claire").get_by_role("button", name="Envoyer").click()
    await table.phone("Claire").get_by_role("button", name="Chia sẻ").click()
    await table.page.get_by_label("Số điện thoại").fill("+33612345678")
    await table.page.get_by_role("button", name="Lưu").click()
    assert (await table.bot.next("message"))["contact"]["phone_number"] == "+33612345678"


async def test_commands_come_from_the_menu_and_while_typing(table: Table) -> None:
    commands = [
        {"command": "lich", "description": "Lịch các buổi"},
        {"command": "link", "description": "Đường vào phòng"},
        {"command": "xong", "description": "Kết thúc"},
    ]
    await begin(table)
    await table.bot.call("setMyCommands", commands=commands)
    phone = table.phone("Lan")
    await phone.get_by_role("button", name="Các lệnh của bot").click()
    await phone.get_by_role("option", name="Kết thúc").click()
    assert (await table.bot.next("message"))["text"] == "/xong"
    await field(table).press_sequentially("/li")
    await expect(phone.get_by_role("option")).to_have_count(2)
    await field(table).press("ArrowDown")
    await field(table).press("ArrowDown")
    await field(table).press("Enter")
    assert (await table.bot.next("message"))["text"] == "/link"


async def test_blocking_ends_the_chat_until_the_person_comes_back(table: Table) -> None:
    await begin(table)
    phone = table.phone("Lan")
    await phone.get_by_label("Tùy chọn của Lan").click()
    await table.page.get_by_role("menuitem", name="Chặn bot").click()
    await phone.get_by_role("button", name="Chặn bot").click()
    change = await table.bot.next("my_chat_member")
    assert change["new_chat_member"]["status"] == "kicked"
    await expect(field(table)).to_be_hidden()
    await phone.get_by_role("button", name="Bỏ chặn và bắt đầu lại").click()
    assert (await table.bot.next("message"))["text"] == "/start"
    await expect(field(table)).to_be_visible()


async def test_a_deleted_account_cannot_write_and_can_be_brought_back(table: Table) -> None:
    await begin(table)
    await table.control("PATCH", f"people/{table.people['Lan']}", {"deactivated": True})
    await expect(field(table)).to_be_hidden()
    await table.phone("Lan").get_by_role("button", name="khôi phục").click()
    await expect(field(table)).to_be_visible()


async def test_the_telegram_language_is_changed_in_the_persons_menu(table: Table) -> None:
    await begin(table)
    await table.bot.call("setMyCommands", commands=[{"command": "help", "description": "Trợ giúp"}])
    await table.bot.call(
        "setMyCommands", commands=[{"command": "help", "description": "Help"}], language_code="en"
    )
    await table.phone("Lan").get_by_label("Tùy chọn của Lan").click()
    await table.page.get_by_role("menuitemradio", name="English").click()
    await expect(table.phone("Lan").locator(".owner")).to_contain_text("en")
    await table.phone("Lan").get_by_role("button", name="Các lệnh của bot").click()
    await expect(table.phone("Lan").get_by_role("option")).to_contain_text("Help")
    await table.phone("Lan").get_by_role("option").click()
    assert (await table.bot.next("message"))["from"]["language_code"] == "en"


async def test_a_double_click_answers_a_message_and_the_bar_can_be_closed(table: Table) -> None:
    await begin(table)
    asked = await table.bot.say(table.people["Lan"], "Bón phân lúc nào?")
    bubble, strip = table.phone("Lan").locator(".row.theirs .bubble"), table.phone("Lan").locator(".about")
    await bubble.dblclick()
    await expect(strip).to_contain_text("Bón phân lúc nào?")
    await strip.get_by_label("Hủy").click()
    await expect(strip).to_be_hidden()
    await bubble.dblclick()
    await field(table).fill("Sáng sớm")
    await field(table).press("Enter")
    message = await table.bot.next("message")
    assert message["reply_to_message"]["message_id"] == asked["message_id"]
    await expect(table.phone("Lan").locator(".row.mine .quote")).to_contain_text("Bón phân lúc nào?")


@pytest.mark.parametrize("kind", ["voice", "document"])
async def test_a_voice_or_a_file_answers_a_message_too(table: Table, tmp_path: Path, kind: str) -> None:
    await begin(table)
    asked = await table.bot.say(table.people["Lan"], "Bón phân lúc nào?")
    phone = table.phone("Lan")
    await phone.locator(".row.theirs .bubble").hover()
    await phone.locator(".row.theirs").get_by_label("Trả lời").click()
    await phone.get_by_label("Đính kèm").click()
    if kind == "voice":
        await table.page.get_by_role("menuitem", name="Tin thoại").click()
    else:
        (tmp_path / "lịch bón.pdf").write_bytes(b"%PDF-1.4")
        async with table.page.expect_file_chooser() as opened:
            await table.page.get_by_role("menuitem", name="Tệp").click()
        await (await opened.value).set_files(tmp_path / "lịch bón.pdf")
    message = await table.bot.next("message")
    assert kind in message
    assert message["reply_to_message"]["message_id"] == asked["message_id"]
    await expect(phone.locator(".about")).to_be_hidden()
    await expect(phone.locator(".row.mine .quote")).to_contain_text("Bón phân lúc nào?")
