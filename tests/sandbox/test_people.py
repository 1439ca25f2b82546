"""What people do, as the updates the real client library reads."""

from __future__ import annotations

from typing import Any

import aiohttp
import telegram

from sandbox.things import PIXEL
from tests.sandbox.driver import Driver


async def only_message(bot: telegram.Bot) -> telegram.Message:
    update = (await bot.get_updates())[-1]
    assert update.message is not None
    return update.message


async def test_a_command_with_a_deep_link(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person(started=False, last_name="Nguyễn", username="lan_n", language_code="vi")
    message_id = await driver.say(lan, "/start ocop-2021")
    message = await only_message(bot)
    assert message.message_id == message_id
    assert message.text == "/start ocop-2021"
    assert message.parse_entities(["bot_command"]) == {message.entities[0]: "/start"}
    assert message.from_user is not None
    assert message.from_user.to_dict() == {
        "id": lan,
        "is_bot": False,
        "first_name": "Lan",
        "last_name": "Nguyễn",
        "username": "lan_n",
        "language_code": "vi",
    }
    assert (message.chat.type, message.chat.id) == ("private", lan)


async def test_everything_a_phone_can_send(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person(phone="+84912345678")

    async def sent(**what: Any) -> telegram.Message:
        await driver.post(f"/people/{lan}/send", **what)
        return await only_message(bot)

    own = (await sent(contact=True)).contact
    assert own is not None
    assert (own.phone_number, own.user_id) == ("+84912345678", lan)
    other = (await sent(contact={"phone_number": "0987654321", "first_name": "Minh"})).contact
    assert other is not None
    assert other.user_id is None
    sticker = (await sent(sticker=True)).sticker
    assert sticker is not None
    assert (sticker.type, sticker.is_video) == ("regular", False)
    voice = (await sent(voice=True)).voice
    assert voice is not None
    assert bytes(await (await voice.get_file()).download_as_bytearray()).startswith(b"OggS")
    place = (await sent(location=True)).location
    assert place is not None
    assert (place.latitude, place.longitude) == (21.0285, 105.8542)
    elsewhere = (await sent(location={"latitude": 12.66, "longitude": 108.05})).location
    assert elsewhere is not None
    assert elsewhere.latitude == 12.66


async def test_files_from_people_can_be_fetched(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    for name, content in (("đơn.pdf", b"%PDF-1.7 x"), ("ảnh.png", PIXEL)):
        form = aiohttp.FormData({"caption": "Gửi bạn"}, quote_fields=False)
        form.add_field("file", content, filename=name)
        async with driver.web.post(f"/sandbox/people/{lan}/send", data=form) as answer:
            assert answer.status == 200
    document, photo = [update.message for update in await bot.get_updates()]
    assert document is not None
    assert document.document is not None
    assert (document.document.file_name, document.document.mime_type) == ("đơn.pdf", "application/pdf")
    assert document.caption == "Gửi bạn"
    fetched = await (await document.document.get_file()).download_as_bytearray()
    assert bytes(fetched) == b"%PDF-1.7 x"
    assert photo is not None
    assert [(size.width, size.height) for size in photo.photo] == [(1, 1), (1, 1)]


async def test_edits_replies_and_forwards_of_people(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    asked = await bot.send_message(lan, "Tên bạn?")
    answer = await driver.say(lan, "Lna", reply_to=asked.message_id)
    await driver.post(f"/people/{lan}/edit", message_id=answer, text="Lan")
    await driver.say(lan, "Xem này", forward=True)
    await driver.post(f"/people/{lan}/send", forward=asked.message_id)
    replied, edited, forwarded, known = await bot.get_updates()
    assert replied.message is not None
    assert replied.message.reply_to_message == asked
    assert edited.edited_message is not None
    assert (edited.edited_message.text, edited.edited_message.message_id) == ("Lan", answer)
    assert forwarded.message is not None
    assert isinstance(forwarded.message.forward_origin, telegram.MessageOriginHiddenUser)
    assert known.message is not None
    assert isinstance(known.message.forward_origin, telegram.MessageOriginUser)
    assert known.message.forward_origin.sender_user.is_bot
    assert known.message.text == "Tên bạn?"
    await driver.control(
        "POST", f"/people/{lan}/edit", {"message_id": asked.message_id, "text": "x"}, status=403
    )


async def test_blocking_and_coming_back(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    for blocked in (True, False, False):
        await driver.control("PATCH", f"/people/{lan}", {"blocked": blocked})
    changes = [update.my_chat_member for update in await bot.get_updates()]
    states = [(c.old_chat_member.status, c.new_chat_member.status) for c in changes if c]
    assert states == [("member", "kicked"), ("kicked", "member")]


async def test_a_change_of_language_shows_in_the_next_message(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person(language_code="vi")
    await driver.control("PATCH", f"/people/{lan}", {"language_code": "fr", "last_name": "Trần"})
    await driver.say(lan, "Bonjour")
    message = await only_message(bot)
    assert message.from_user is not None
    assert (message.from_user.language_code, message.from_user.last_name) == ("fr", "Trần")


async def test_wrong_requests_are_explained(driver: Driver) -> None:
    lan = await driver.person()
    wrong: list[tuple[str, str, Any, int]] = [
        ("POST", "/people", {"last_name": "x"}, 400),
        ("POST", "/people", {"first_name": "x", "colour": "red"}, 400),
        ("POST", "/people", {"first_name": "x", "id": lan}, 400),
        ("PATCH", "/people/5", {"blocked": True}, 404),
        ("PATCH", f"/people/{lan}", {"blocked": "yes"}, 400),
        ("POST", f"/people/{lan}/send", {"text": "  "}, 400),
        ("POST", f"/people/{lan}/send", {"contact": True}, 400),
        ("POST", f"/people/{lan}/send", {"contact": "0912"}, 400),
        ("POST", f"/people/{lan}/send", {"forward": 99}, 404),
        ("POST", f"/people/{lan}/send", {"text": "x", "chat_id": -1}, 404),
        ("POST", f"/people/{lan}/send", {"text": "x", "reply_to": 99}, 404),
        ("POST", f"/people/{lan}/edit", {"text": "x"}, 400),
        ("POST", "/groups", {"title": "x", "members": []}, 400),
        ("POST", "/faults", {"kind": "earthquake"}, 400),
        ("POST", "/clock", {"now": "tomorrow"}, 400),
        ("POST", "/people", "text", 400),
    ]
    for verb, path, body, status in wrong:
        refused = await driver.control(verb, path, body, status)
        assert refused["error"]
