"""Changing, deleting and pinning what stands in a chat."""

from __future__ import annotations

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from tests.sandbox.driver import Driver

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Tiếp", callback_data="next")]])


async def test_an_edit_replaces_text_and_keyboard(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    sent = await bot.send_message(lan, "Câu 1", reply_markup=KEYBOARD)
    edited = await sent.edit_text("<i>Câu 2</i>", parse_mode="HTML")
    assert isinstance(edited, telegram.Message)
    assert (edited.text, edited.reply_markup) == ("Câu 2", None)
    assert edited.edit_date is not None
    assert [event["type"] for event in await driver.events(lan)] == ["message", "edited"]
    assert [message["text"] for message in await driver.standing(lan)] == ["Câu 2"]


async def test_an_edit_must_change_something(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    sent = await bot.send_message(lan, "<b>Câu 1</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    with pytest.raises(telegram.error.BadRequest) as refused:
        await sent.edit_text("<b>Câu 1</b> ", parse_mode="HTML", reply_markup=KEYBOARD)
    assert refused.value.message == (
        "Message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    with pytest.raises(telegram.error.BadRequest, match="not modified"):
        await sent.edit_reply_markup(KEYBOARD)
    await sent.edit_reply_markup(None)
    with pytest.raises(telegram.error.BadRequest, match="not modified"):
        await sent.edit_reply_markup(None)


async def test_what_cannot_be_edited(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    theirs = await driver.say(lan, "Của tôi")
    document = await bot.send_document(lan, b"abc", filename="a.txt", caption="Tài liệu")
    text = await bot.send_message(lan, "x")

    async def refusal(method: str, message_id: int) -> str:
        return await driver.refusal(method, chat_id=lan, message_id=message_id, text="y", caption="y")

    assert await refusal("editMessageText", 99) == "Bad Request: message to edit not found"
    assert await refusal("editMessageText", theirs) == "Bad Request: message can't be edited"
    assert await refusal("editMessageText", document.message_id) == (
        "Bad Request: there is no text in the message to edit"
    )
    assert await refusal("editMessageCaption", text.message_id) == (
        "Bad Request: there is no caption in the message to edit"
    )


async def test_captions_and_files_change(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    sent = await bot.send_document(lan, b"abc", filename="a.txt", caption="Một")
    captioned = await sent.edit_caption("Hai")
    assert isinstance(captioned, telegram.Message)
    assert captioned.caption == "Hai"
    media = telegram.InputMediaDocument(b"abcdef", filename="b.txt", caption="Ba")
    changed = await sent.edit_media(media)
    assert isinstance(changed, telegram.Message)
    assert changed.document is not None
    assert (changed.document.file_name, changed.document.file_size, changed.caption) == ("b.txt", 6, "Ba")


async def test_deleting(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    old = await bot.send_message(lan, "cũ")
    await driver.post("/clock", advance=48 * 3600)
    new, theirs = await bot.send_message(lan, "mới"), await driver.say(lan, "của tôi")
    assert await driver.refusal("deleteMessage", chat_id=lan, message_id=old.message_id) == (
        "Bad Request: message can't be deleted for everyone"
    )
    assert await new.delete()
    assert await driver.refusal("deleteMessage", chat_id=lan, message_id=new.message_id) == (
        "Bad Request: message to delete not found"
    )
    assert await driver.refusal("deleteMessages", chat_id=lan, message_ids=["x"]) == (
        "Bad Request: invalid message_id"
    )
    assert await bot.delete_messages(lan, [old.message_id, theirs, 99])
    assert [message["text"] for message in await driver.standing(lan)] == ["cũ"]
    assert [event["type"] for event in await driver.events(lan)][-2:] == ["deleted", "deleted"]


async def test_pinning(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    first, second = await bot.send_message(lan, "1"), await bot.send_message(lan, "2")
    await first.pin()
    await second.pin()
    full = await bot.get_chat(lan)
    assert full.pinned_message == second
    await bot.unpin_chat_message(lan)
    assert (await driver.get(f"/people/{lan}/messages"))["pinned"]["text"] == "1"
    await bot.unpin_all_chat_messages(lan)
    assert (await bot.get_chat(lan)).pinned_message is None
    assert await driver.refusal("unpinChatMessage", chat_id=lan) == "Bad Request: message to unpin not found"


async def test_reactions(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    message_id = await driver.say(lan, "Cảm ơn")
    assert await bot.set_message_reaction(lan, message_id, "👍")
    assert (await driver.events(lan))[-1]["reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert await driver.refusal("setMessageReaction", chat_id=lan, message_id=99) == (
        "Bad Request: message to react not found"
    )
