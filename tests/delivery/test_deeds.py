"""The outbox does more than say: it copies, takes back and puts other words in messages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import get_args

import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.delivery.connection import make_bot
from bot.delivery.errors import Refused, verdict
from bot.delivery.limits import Gate
from bot.delivery.messages import (
    Button,
    Copy,
    Document,
    Erase,
    Medium,
    MediumKind,
    Message,
    Rewrite,
)
from bot.delivery.telegram import Sender
from sandbox.chats import Chat
from sandbox.params import Upload
from sandbox.server import TOKEN, Sandbox

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63600000000200014802b1e50000000049454e44ae426082"
)


class Office:
    """An organizer and a participant with the bot between them."""

    def __init__(self, sandbox: Sandbox, bot: Bot) -> None:
        self.sandbox, self.sender = sandbox, Sender(bot, Gate(1000.0, chat_rate=1000.0))
        self.hoa, self.lan = self.person("Hoa"), self.person("Lan")

    def person(self, name: str) -> int:
        return self.sandbox.world.add_person({"first_name": name, "started": True}).id

    def chat(self, id: int) -> Chat:
        return self.sandbox.world.chats[id]

    def writes(self, **content: object) -> int:
        """The organizer sends something to the bot; its number."""
        world = self.sandbox.world
        message = {**world.bot_message(self.chat(self.hoa), dict(content)), "from": {"id": self.hoa}}
        self.chat(self.hoa).put(message)
        return int(message["message_id"])


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    async with Sandbox() as sandbox, make_bot(TOKEN, sandbox.url) as bot:
        yield Office(sandbox, bot)


async def test_a_copy_is_as_the_original_with_buttons(office: Office) -> None:
    bold = [{"type": "bold", "offset": 0, "length": 4}]
    original = office.writes(text="Lịch mới", entities=bold)
    rows = ((Button("Mở", press="open:1"),),)
    sent = await office.sender.once(office.lan, Copy(office.hoa, (original,), rows))
    copied = office.chat(office.lan).messages[sent.message_id]
    assert (copied["text"], copied["entities"]) == ("Lịch mới", bold)
    assert copied["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "open:1"
    assert "forward_origin" not in copied


async def test_an_album_stays_one_and_every_part_is_known(office: Office) -> None:
    size = [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]
    ids = [office.writes(photo=size, media_group_id="7") for _ in range(3)]
    sent = await office.sender.once(office.lan, Copy(office.hoa, tuple(ids)))
    parts = [*sent.earlier, sent.message_id]
    albums = {office.chat(office.lan).messages[id]["media_group_id"] for id in parts}
    assert len(parts) == 3
    assert len(albums) == 1


async def test_what_is_gone_cannot_be_copied(office: Office) -> None:
    with pytest.raises(BadRequest, match="not found"):
        await office.sender.once(office.lan, Copy(office.hoa, (999_999,)))


async def test_taking_back_twice_is_no_trouble(office: Office) -> None:
    sent = await office.sender.once(office.lan, Message("Nhầm rồi"))
    for _ in range(2):
        await office.sender.once(office.lan, Erase((sent.message_id,)))
    assert office.chat(office.lan).messages == {}


async def test_other_words_in_a_text_and_under_a_picture(office: Office) -> None:
    text = await office.sender.once(office.lan, Message("8 giờ"))
    picture = await office.sender.once(
        office.lan, Message("8 giờ", photo=Document("a.png", "image/png", PICTURE))
    )
    for sent in (text, picture, text):  # the last changes nothing and is no trouble
        await office.sender.once(office.lan, Rewrite(sent.message_id, Message("9 giờ")))
    chat = office.chat(office.lan).messages
    assert chat[text.message_id]["text"] == "9 giờ"
    assert chat[picture.message_id]["caption"] == "9 giờ"


async def test_a_picture_is_shown_as_one(office: Office) -> None:
    sent = await office.sender.once(
        office.lan, Message("Số liệu", photo=Document("a.png", "image/png", PICTURE))
    )
    assert "photo" in office.chat(office.lan).messages[sent.message_id]
    assert sent.file_id


async def test_what_somebody_sent_is_shown_to_others_as_what_it_is(office: Office) -> None:
    files = office.sandbox.world.files
    for kind in get_args(MediumKind):
        stored = files.add(kind, Upload("a", "text/plain", PICTURE))
        said = Message("<b>Bón phân</b> thế nào?" + " Dài." * 400, medium=Medium(kind, stored.file_id))
        sent = await office.sender.once(office.lan, said)
        (first, *_), chat = sent.earlier, office.chat(office.lan).messages
        assert kind in chat[first]
        assert "text" in chat[sent.message_id]
        assert "forward_origin" not in chat[first]


async def test_the_parts_of_a_long_text_are_all_known(office: Office) -> None:
    sent = await office.sender.once(office.lan, Message("Dài lắm. " * 1000))
    assert {*sent.earlier, sent.message_id} == set(office.chat(office.lan).messages)
    assert len(sent.earlier) >= 1


async def test_an_author_who_is_gone_makes_nobody_unreachable(office: Office) -> None:
    with pytest.raises(BadRequest) as refused:
        await office.sender.once(office.lan, Copy(999_999, (1,)))
    assert isinstance(verdict(refused.value), Refused)


async def test_an_album_is_followed_by_what_it_cannot_hold(office: Office) -> None:
    size = [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]
    ids = tuple(office.writes(photo=size, media_group_id="7", caption="Chào {name}") for _ in range(2))
    below = Message("Chào Lan", ((Button("Mở", press="open:1"),),))
    sent = await office.sender.once(office.lan, Copy(office.hoa, ids, caption="", after=below))
    chat = office.chat(office.lan).messages
    assert [chat[id].get("caption") for id in sent.earlier] == [None, None]
    assert chat[sent.message_id]["text"] == "Chào Lan"


async def test_what_is_too_old_has_to_stay(office: Office) -> None:
    sent = await office.sender.once(office.lan, Message("Nhầm rồi"))
    office.sandbox.world.clock.change(None, 49 * 3600.0, True)
    with pytest.raises(BadRequest, match="can't be deleted"):
        await office.sender.once(office.lan, Erase((sent.message_id,)))
