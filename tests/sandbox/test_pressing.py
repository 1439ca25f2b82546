"""Pressing buttons, old ones too, and the answers a press may get."""

from __future__ import annotations

import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from tests.sandbox.driver import Driver

STALE = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def keyboard(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=text)] for text in data])


async def test_a_press_reaches_the_bot_and_its_answer_the_person(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person(language_code="vi")
    sent = await bot.send_message(lan, "Bạn có đến không?", reply_markup=keyboard("yes", "no"))
    pressed = await driver.post(f"/people/{lan}/press", message_id=sent.message_id, row=1, column=0)
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert query is not None
    assert (query.id, query.data, query.from_user.id) == (pressed["callback_query_id"], "no", lan)
    assert query.message == sent
    assert await query.answer("Đã ghi", show_alert=True)
    (toast,) = [event["toast"] for event in await driver.events(lan) if event["type"] == "toast"]
    assert toast == {"text": "Đã ghi", "alert": True, "callback_query_id": query.id}
    assert await driver.refusal("answerCallbackQuery", callback_query_id=query.id) == STALE


async def test_answers_come_in_time_or_not_at_all(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    sent = await bot.send_message(lan, "x", reply_markup=keyboard("yes"))
    path, body = f"/people/{lan}/press", {"message_id": sent.message_id, "data": "yes"}
    first, second = await driver.post(path, **body), await driver.post(path, **body)
    await driver.post("/clock", advance=899)
    assert (await driver.call("answerCallbackQuery", **first))["ok"]
    await driver.post("/clock", advance=2)
    assert await driver.refusal("answerCallbackQuery", **second) == STALE
    assert await driver.refusal("answerCallbackQuery", callback_query_id="7") == STALE
    long = {**await driver.post(path, **body), "text": "x" * 201}
    assert await driver.refusal("answerCallbackQuery", **long) == "Bad Request: MESSAGE_TOO_LONG"


async def test_old_windows_can_be_pressed_and_invented_buttons_not(driver: Driver, bot: telegram.Bot) -> None:
    lan, minh = await driver.person(), await driver.person("Minh")
    sent = await bot.send_message(lan, "Câu 1", reply_markup=keyboard("old"))
    await sent.edit_text("Câu 2", reply_markup=keyboard("new"))
    path, message_id = f"/people/{lan}/press", sent.message_id
    await driver.post(path, message_id=message_id, data="old")
    await driver.control("POST", path, {"message_id": message_id, "data": "never"}, status=404)
    await driver.control("POST", path, {"message_id": message_id, "row": 5, "column": 0}, status=404)
    await driver.control(
        "POST", f"/people/{minh}/press", {"message_id": message_id, "data": "new"}, status=404
    )
    await sent.delete()
    await driver.post(path, message_id=message_id, data="new")
    updates = await bot.get_updates()
    assert [update.callback_query and update.callback_query.data for update in updates] == ["old", "new"]
    query = updates[1].callback_query
    assert query is not None
    assert query.message is not None
    assert not query.message.is_accessible
