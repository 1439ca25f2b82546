"""What becomes of the features' messages on the wire, and how far the sender's patience goes."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden

from bot.delivery.errors import Unreachable, verdict
from bot.delivery.limits import Gate
from bot.delivery.messages import Button, ContactRequest, Document, Message, NoKeyboard
from bot.delivery.request import AnswerLost, Flooded
from bot.delivery.telegram import Sender, Sent
from tests.delivery import bot_api
from tests.delivery.bot_api import BotApi


class Naps:
    """A clock that jumps ahead whenever somebody sleeps, and remembers how long they slept."""

    def __init__(self) -> None:
        self.now = 0.0
        self.taken: list[float] = []

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.taken.append(seconds)
        self.now += seconds


@pytest.fixture
def naps() -> Naps:
    return Naps()


@pytest.fixture
def gate(naps: Naps) -> Gate:
    return Gate(30, clock=naps.clock, sleep=naps.sleep)


@pytest.fixture
def sender(bot: Bot, gate: Gate, naps: Naps) -> Sender:
    return Sender(bot, gate, sleep=naps.sleep)


FLOOD = bot_api.refuse(429, "Too Many Requests: retry after 3", retry_after=3)
PDF = Document("Giấy chứng nhận.pdf", "application/pdf", content=b"%PDF-1.7")
LONG = "\n\n".join(f"<b>Đoạn {n}.</b> " + "lời " * 100 for n in range(30))


async def test_a_message_is_html_without_previews(sender: Sender, api: BotApi) -> None:
    assert await sender.send(7, Message("<b>Chào bạn</b>")) == Sent(1)
    assert api.made("sendMessage") == [
        {
            "chat_id": 7,
            "text": "<b>Chào bạn</b>",
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
    ]


async def test_inline_buttons(sender: Sender, api: BotApi) -> None:
    message = Message("Vào lớp", silent=True).with_buttons(
        (Button("Tôi có mặt", press="in:1", style="primary"),),
        (Button("Zoom", url="https://zoom.example/1"), Button("Chép mã", copy="123456", style="danger")),
    )
    await sender.send(7, message)
    (sent,) = api.made("sendMessage")
    assert sent["disable_notification"] is True
    assert sent["reply_markup"]["inline_keyboard"] == [
        [{"text": "Tôi có mặt", "callback_data": "in:1", "style": "primary"}],
        [
            {"text": "Zoom", "url": "https://zoom.example/1"},
            {"text": "Chép mã", "copy_text": {"text": "123456"}, "style": "danger"},
        ],
    ]


async def test_sharing_a_phone_number_and_taking_the_keyboard_away(sender: Sender, api: BotApi) -> None:
    await sender.send(7, Message("Số điện thoại?", keyboard=ContactRequest("Gửi số của tôi", "0912…")))
    await sender.send(7, Message("Cảm ơn bạn", keyboard=NoKeyboard()))
    asked, thanked = (sent["reply_markup"] for sent in api.made("sendMessage"))
    assert asked["keyboard"] == [[{"text": "Gửi số của tôi", "request_contact": True}]]
    assert asked["one_time_keyboard"] is asked["resize_keyboard"] is True
    assert asked["input_field_placeholder"] == "0912…"
    assert thanked == {"remove_keyboard": True}


async def test_two_kinds_of_keyboard_in_one_message_are_a_mistake(sender: Sender, api: BotApi) -> None:
    both = Message("?", keyboard=NoKeyboard(), buttons=((Button("a", press="a"),),))
    with pytest.raises(ValueError, match="either"):
        await sender.send(7, both)
    assert api.calls == []


async def test_a_file_goes_once_and_then_by_its_id(sender: Sender, api: BotApi) -> None:
    first = await sender.send(7, Message("Của bạn đây", document=PDF))
    assert first.file_id is not None
    await sender.send(8, Message("", document=Document("a.pdf", "application/pdf", file_id=first.file_id)))
    uploaded, known = api.calls
    upload = uploaded.files["document"]
    assert (upload.filename, upload.mime, upload.content) == (PDF.name, PDF.mime, PDF.content)
    assert uploaded.parameters["caption"] == "Của bạn đây"
    assert known.files == {}
    assert known.parameters["document"] == first.file_id


async def test_a_stale_file_id_is_replaced_by_the_file(sender: Sender, api: BotApi) -> None:
    api.say("sendDocument", bot_api.refuse(400, "Bad Request: wrong file identifier/HTTP URL specified"))
    stale = Document("a.pdf", "application/pdf", content=b"x", file_id="old")
    sent = await sender.send(7, Message("", document=stale))
    assert sent.file_id == "file-2"
    assert api.calls[1].files["document"].content == b"x"


async def test_a_file_that_is_nowhere_is_a_mistake(sender: Sender) -> None:
    with pytest.raises(ValueError, match=r"lost\.pdf"):
        await sender.send(7, Message("", document=Document("lost.pdf", "application/pdf", sha256="0" * 64)))


async def test_a_long_text_goes_in_parts_with_the_buttons_on_the_last(sender: Sender, api: BotApi) -> None:
    sent = await sender.send(7, Message(LONG, buttons=((Button("Tiếp", press="n"),),)))
    made = api.made("sendMessage")
    assert len(made) == 4
    assert ["reply_markup" in part for part in made] == [False, False, False, True]
    assert sent.message_id == 4
    assert all(part["text"].startswith("<b>Đoạn") for part in made)


async def test_a_long_caption_follows_its_file(sender: Sender, api: BotApi) -> None:
    text = "chữ " * 300
    sent = await sender.send(7, Message(text, document=PDF, buttons=((Button("Tiếp", press="n"),),)))
    assert [call.method for call in api.calls] == ["sendDocument", "sendMessage"]
    assert not {"caption", "reply_markup"} & set(api.calls[0].parameters)
    assert api.calls[1].parameters["reply_markup"]["inline_keyboard"][0][0]["text"] == "Tiếp"
    assert sent == Sent(2, "file-1", (1,))


async def test_a_short_pause_is_waited_out(sender: Sender, api: BotApi, naps: Naps) -> None:
    api.say("sendMessage", FLOOD, FLOOD)
    await sender.send(7, Message("a"))
    assert len(api.made("sendMessage")) == 3
    assert naps.now >= 6


async def test_a_long_pause_is_waited_out(sender: Sender, api: BotApi, naps: Naps) -> None:
    api.say("sendMessage", bot_api.refuse(429, "Too Many Requests: retry after 60", retry_after=60))
    await sender.send(7, Message("a"))
    assert naps.now >= 60
    assert len(api.made("sendMessage")) == 2


async def test_pauses_without_end_are_given_up(sender: Sender, api: BotApi) -> None:
    api.say("sendMessage", *[FLOOD] * 20)
    with pytest.raises(Flooded):
        await sender.send(7, Message("a"))
    assert len(api.made("sendMessage")) == 9


async def test_what_was_never_sent_is_tried_again(api: BotApi, sender: Sender, naps: Naps) -> None:
    portal = bot_api.page(302, Location="/login")
    api.say("sendMessage", portal, portal)
    assert await sender.send(7, Message("a")) == Sent(3)
    assert len(naps.taken) == 2
    assert naps.taken[0] < naps.taken[1]


async def test_a_reply_that_may_have_arrived_is_repeated_once(sender: Sender, api: BotApi) -> None:
    api.say("sendMessage", bot_api.reset, _everyday(1), bot_api.reset, bot_api.reset)
    assert await sender.send(7, Message("a")) == Sent(1)
    with pytest.raises(AnswerLost):
        await sender.send(7, Message("b"))
    assert len(api.calls) == 4


async def test_an_edit_whose_answer_was_lost_is_done_again(sender: Sender, api: BotApi) -> None:
    api.say("editMessageText", bot_api.reset, bot_api.refuse(400, "Bad Request: message is not modified: …"))
    assert await sender.edit(7, 5, Message("mới"))
    assert [call.method for call in api.calls] == ["editMessageText"] * 2


async def test_a_blocked_person_is_reported(sender: Sender, api: BotApi) -> None:
    api.say("sendMessage", bot_api.refuse(403, "Forbidden: bot was blocked by the user"))
    with pytest.raises(Forbidden) as caught:
        await sender.send(7, Message("a"))
    assert verdict(caught.value) == Unreachable("blocked")


async def test_a_migrated_group_gets_it_under_its_new_id(sender: Sender, api: BotApi) -> None:
    moved = "Bad Request: group chat was upgraded to a supergroup chat"
    api.say("sendMessage", bot_api.refuse(400, moved, migrate_to_chat_id=-100555))
    await sender.send(-5, Message("a"))
    assert [sent["chat_id"] for sent in api.made("sendMessage")] == [-5, -100555]


async def test_an_edit_in_place_carries_its_buttons(sender: Sender, api: BotApi) -> None:
    assert await sender.edit(7, 5, Message("Câu 2/8", buttons=((Button("Sau", press="n"),),)))
    (edit,) = api.made("editMessageText")
    assert (edit["chat_id"], edit["message_id"], edit["text"]) == (7, 5, "Câu 2/8")
    assert edit["reply_markup"] == {"inline_keyboard": [[{"text": "Sau", "callback_data": "n"}]]}


@pytest.mark.parametrize(
    "why", ["message can't be edited", "message to edit not found", "there is no text in the message to edit"]
)
async def test_what_cannot_be_edited_is_sent_anew(sender: Sender, api: BotApi, why: str) -> None:
    api.say("editMessageText", bot_api.refuse(400, f"Bad Request: {why}"))
    api.say("editMessageReplyMarkup", bot_api.refuse(400, f"Bad Request: {why}"))
    assert not await sender.edit(7, 5, Message("Câu 2/8"))
    assert [sent["text"] for sent in api.made("sendMessage")] == ["Câu 2/8"]


@pytest.mark.parametrize(
    "message",
    [
        Message("", document=PDF),
        Message("Số?", keyboard=ContactRequest("Gửi")),
        Message("!", keyboard=NoKeyboard()),
    ],
)
async def test_what_no_edit_can_show_is_sent_anew_and_the_old_buttons_go(
    sender: Sender, api: BotApi, message: Message
) -> None:
    assert not await sender.edit(7, 5, message)
    assert api.calls[0].method == "editMessageReplyMarkup"
    assert len(api.calls) == 2


async def test_a_mistake_in_an_edit_is_not_hidden(sender: Sender, api: BotApi) -> None:
    api.say("editMessageText", bot_api.refuse(400, "Bad Request: can't parse entities"))
    with pytest.raises(BadRequest):
        await sender.edit(7, 5, Message("<b>"))
    assert len(api.calls) == 1


async def test_a_long_edit_goes_on_in_new_messages(sender: Sender, api: BotApi) -> None:
    assert await sender.edit(7, 5, Message(LONG, buttons=((Button("Sau", press="n"),),)))
    assert [call.method for call in api.calls] == ["editMessageText", *["sendMessage"] * 3]
    assert "reply_markup" in api.calls[-1].parameters


async def test_a_toast_is_shortened_and_a_late_one_forgiven(sender: Sender, api: BotApi) -> None:
    late = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    api.say("answerCallbackQuery", bot_api.ok(True), bot_api.refuse(400, late))
    await sender.toast("q1", "a" * 300, alert=True)
    await sender.toast("q2")
    first, second = api.made("answerCallbackQuery")
    assert first == {"callback_query_id": "q1", "text": "a" * 199 + "…", "show_alert": True}
    assert second == {"callback_query_id": "q2"}


async def test_dropping_buttons_twice_is_harmless(sender: Sender, api: BotApi) -> None:
    api.say(
        "editMessageReplyMarkup",
        bot_api.ok(True),
        bot_api.refuse(400, "Bad Request: message is not modified: …"),
    )
    for _ in range(2):
        await sender.drop_buttons(7, 5)
    assert api.made("editMessageReplyMarkup") == [{"chat_id": 7, "message_id": 5}] * 2


async def test_bulk_tries_once(sender: Sender, api: BotApi) -> None:
    api.say("sendMessage", FLOOD, bot_api.reset, _everyday(1), bot_api.reset)
    for text, error in (("a", Flooded), ("a", AnswerLost), (LONG, AnswerLost)):
        with pytest.raises(error):
            await sender.once(7, Message(text))
    assert len(api.calls) == 4


async def test_what_bulk_has_begun_it_finishes(sender: Sender, api: BotApi) -> None:
    api.say("sendMessage", _everyday(1), FLOOD)
    await sender.once(7, Message(LONG))
    assert len(api.made("sendMessage")) == 5


async def test_half_a_message_is_in_doubt(sender: Sender, api: BotApi) -> None:
    api.say("sendMessage", _everyday(1), bot_api.refuse(429, "Too Many Requests", retry_after=300))
    with pytest.raises(AnswerLost):
        await sender.once(7, Message(LONG))


async def test_paid_broadcast_is_asked_for_in_bulk_alone(bot: Bot, gate: Gate, api: BotApi) -> None:
    sender = Sender(bot, gate, paid=True)
    await sender.once(7, Message("a"))
    await sender.send(7, Message("b"))
    assert [sent.get("allow_paid_broadcast") for sent in api.made("sendMessage")] == [True, None]


def _everyday(number: int) -> bot_api.Respond:
    said: dict[str, Any] = {"message_id": number, "date": 1632790800, "chat": {"id": 7, "type": "private"}}
    return bot_api.ok({**said, "text": "…"})
