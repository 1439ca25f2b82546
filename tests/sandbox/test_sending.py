"""Messages from the bot: who may get them, what they may say, and what stands in the chat afterwards."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from tests.sandbox.driver import Driver


async def test_a_message_stands_in_the_chat_as_the_bot_was_told(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Đăng ký", callback_data="go", style="success")]])
    sent = await bot.send_message(lan, "<b>Chào 👋</b> bạn", parse_mode="HTML", reply_markup=keyboard)
    assert sent.text == "Chào 👋 bạn"
    assert sent.parse_entities() == {sent.entities[0]: "Chào 👋"}
    assert sent.reply_markup == keyboard
    (standing,) = await driver.standing(lan)
    assert telegram.Message.de_json(standing, bot) == sent
    assert standing["from"]["username"] == (await bot.get_me()).username


PARAMS = {
    "text": "Bạn có đến không?",
    "reply_markup": '{"inline_keyboard":[[{"text":"Có","callback_data":"yes"}]]}',
}


def _multipart(params: dict[str, str]) -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in params.items():
        form.add_field(name, value)
    return form


@pytest.mark.parametrize("encoding", ["json", "form", "multipart", "query"])
async def test_parameters_come_in_every_encoding(driver: Driver, encoding: str) -> None:
    params = {**PARAMS, "chat_id": str(await driver.person())}
    ways: dict[str, dict[str, Any]] = {
        "json": {"json": params},
        "form": {"data": params},
        "multipart": {"data": _multipart(params)},
        "query": {"params": params},
    }
    async with driver.web.post(f"/bot{driver.sandbox.token}/SENDMESSAGE", **ways[encoding]) as answer:
        sent = (await answer.json())["result"]
    assert sent["text"] == "Bạn có đến không?"
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "yes"


async def test_nobody_can_be_written_to_out_of_the_blue(driver: Driver, bot: telegram.Bot) -> None:
    stranger = await driver.person(started=False)
    assert await driver.refusal("sendMessage", chat_id=99, text="x") == "Bad Request: chat not found"
    assert await driver.refusal("sendMessage", chat_id="@lan", text="x") == "Bad Request: chat not found"
    assert await driver.refusal("sendMessage", text="x") == "Bad Request: chat_id is empty"
    with pytest.raises(telegram.error.Forbidden, match="can't initiate conversation with a user"):
        await bot.send_message(stranger, "Chào bạn")
    await driver.say(stranger, "/start")
    assert (await bot.send_message(stranger, "Chào bạn")).message_id == 2


async def test_blocked_and_deleted_accounts_refuse(driver: Driver) -> None:
    lan = await driver.person()
    await driver.control("PATCH", f"/people/{lan}", {"blocked": True})
    assert (
        await driver.refusal("sendMessage", chat_id=lan, text="x") == "Forbidden: bot was blocked by the user"
    )
    await driver.control("PATCH", f"/people/{lan}", {"blocked": False, "deactivated": True})
    assert await driver.refusal("sendMessage", chat_id=lan, text="x") == "Forbidden: user is deactivated"
    await driver.control("POST", f"/people/{lan}/send", {"text": "x"}, status=409)


async def test_length_is_counted_in_utf16_after_the_markup(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    fits = await bot.send_message(lan, f"<b>{'😀' * 2048}</b>", parse_mode="HTML")
    assert fits.entities[0].length == 4096
    assert await driver.refusal("sendMessage", chat_id=lan, text="😀" * 2048 + "a") == (
        "Bad Request: message is too long"
    )
    assert (
        await driver.refusal("sendMessage", chat_id=lan, text=" \n ") == "Bad Request: message text is empty"
    )
    only_tags = await driver.refusal("sendMessage", chat_id=lan, text="<b></b>", parse_mode="HTML")
    assert only_tags == "Bad Request: message text is empty"


@pytest.mark.parametrize(
    ("button", "description"),
    [
        ({"text": "x", "callback_data": "đ" * 33}, "Bad Request: BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "Bad Request: BUTTON_DATA_INVALID"),
        ({"text": "x", "url": "http://localhost/x"}, "Bad Request: BUTTON_URL_INVALID"),
        ({"text": "x", "copy_text": {"text": "x" * 257}}, "Bad Request: BUTTON_COPY_TEXT_INVALID"),
        ({"text": " ", "callback_data": "x"}, "Bad Request: inline keyboard button text must be non-empty"),
        (
            {"text": "x", "url": "not an address"},
            "Bad Request: inline keyboard button URL 'not an address' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "x"},
            "Bad Request: can't parse inline keyboard button: "
            "Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "callback_data": "x", "style": "golden"},
            "Bad Request: can't parse inline keyboard button: invalid button style specified",
        ),
    ],
)
async def test_wrong_buttons_are_refused(driver: Driver, button: dict[str, object], description: str) -> None:
    lan = await driver.person()
    markup = {"inline_keyboard": [[button]]}
    assert await driver.refusal("sendMessage", chat_id=lan, text="x", reply_markup=markup) == description
    assert await driver.standing(lan) == []


async def test_good_buttons_pass_at_their_limits(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    buttons = [
        InlineKeyboardButton("dữ liệu", callback_data="x" * 64),
        InlineKeyboardButton("chép", copy_text=telegram.CopyTextButton("x" * 256)),
        InlineKeyboardButton("mở", url="zoom.us/j/123"),
        InlineKeyboardButton("người", url="tg://user?id=5"),
    ]
    sent = await bot.send_message(lan, "x", reply_markup=InlineKeyboardMarkup.from_column(buttons))
    assert sent.reply_markup is not None
    assert sent.reply_markup.inline_keyboard[2][0].url == "http://zoom.us/j/123"


async def test_reply_keyboards_come_and_go(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    share = telegram.KeyboardButton("Chia sẻ số", request_contact=True)
    sent = await bot.send_message(lan, "Số của bạn?", reply_markup=telegram.ReplyKeyboardMarkup([[share]]))
    assert sent.reply_markup is None
    assert (await driver.get(f"/people/{lan}/messages"))["keyboard"]["keyboard"][0][0]["request_contact"]
    await bot.send_message(lan, "Cảm ơn", reply_markup=telegram.ReplyKeyboardRemove())
    assert (await driver.get(f"/people/{lan}/messages"))["keyboard"] is None
    assert [event["type"] for event in await driver.events(lan)] == ["message", "keyboard"] * 2


async def test_replies_copies_and_forwards(driver: Driver, bot: telegram.Bot) -> None:
    lan, minh = await driver.person(), await driver.person("Minh")
    asked = await driver.say(lan, "Khi nào học?")
    reply = await bot.send_message(lan, "Tám giờ", reply_parameters=telegram.ReplyParameters(asked))
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.text == "Khi nào học?"
    missing = await driver.refusal("sendMessage", chat_id=lan, text="x", reply_parameters={"message_id": 77})
    assert missing == "Bad Request: message to be replied not found"
    forwarded = await bot.forward_message(minh, lan, asked)
    assert isinstance(forwarded.forward_origin, telegram.MessageOriginUser)
    assert forwarded.forward_origin.sender_user.id == lan
    copied = await bot.copy_message(minh, lan, asked)
    last = (await driver.standing(minh))[-1]
    assert last["message_id"] == copied.message_id
    assert "forward_origin" not in last
    assert last["text"] == "Khi nào học?"
    assert await driver.refusal("copyMessage", chat_id=minh, from_chat_id=lan, message_id=77) == (
        "Bad Request: message to copy not found"
    )


async def test_tokens_and_methods_are_checked(driver: Driver) -> None:
    expected = {
        f"/bot{driver.sandbox.token}/noSuchMethod": (404, "Not Found: method not found"),
        "/bot100000001:WRONG/getMe": (401, "Unauthorized"),
        "/botnonsense/getMe": (404, "Not Found"),
    }
    for path, (status, description) in expected.items():
        async with driver.web.get(path) as answer:
            assert answer.status == status
            assert await answer.json() == {"ok": False, "error_code": status, "description": description}


async def test_chat_actions_are_seen_and_checked(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    assert await bot.send_chat_action(lan, "typing")
    assert [event["type"] for event in await driver.events(lan)] == ["typing"]
    assert await driver.refusal("sendChatAction", chat_id=lan, action="dancing") == (
        "Bad Request: wrong parameter action in request"
    )
