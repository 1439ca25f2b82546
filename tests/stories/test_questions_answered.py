"""A question is let in, reaches its speaker, is answered by a reply, and all who want to know read it."""

from __future__ import annotations

import datetime as dt

import aiohttp
import pytest
from sqlalchemy import update

from bot.programme import read
from sandbox.server import Sandbox
from sandbox.things import PIXEL
from storage import Transaction, roles
from storage.tables import Action, Question, QuestionAnswer
from tests.databases import only_sqlite
from tests.stories.asking import asks, message_of, picture, speaker, votes
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, joins, person_of, stored, village
from tests.stories.town import Town, TownClock, running


async def test_a_question_goes_all_the_way(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await place.person("Lan"), await place.person("Minh")
        hoa, tuan = await place.staff("Hoa", "helper"), await speaker(place, "Tuấn")
        await joins(lan)
        await joins(minh, "Lê <b>Minh</b> & con")
        question = await asks(place, lan, "Đất phèn <b>trồng</b> được không & khi nào?")
        await place.settle()
        await hoa.sees("Có câu hỏi mới", "1")
        await hoa.presses("Xem câu chờ duyệt")
        await hoa.sees("Đất phèn <b>trồng</b> được không & khi nào?", "Nguyễn Thị Lan, số 0001", "Duyệt")
        await hoa.presses("Duyệt")
        await hoa.sees("Không còn câu nào chờ duyệt")
        await place.settle()
        await lan.sees("Câu hỏi của bạn đã được duyệt")
        await votes(place, minh, question)
        assert not await tuan.has_seen("Đất phèn")
        await place.at("2021-03-02 07:00")
        await tuan.sees("Câu hỏi cho chuyên đề «Chọn đất»", "1", "Cách trả lời")
        card = shown(await tuan.sees("2 người cùng muốn biết", "Đất phèn", "Nguyễn Thị Lan"))
        assert "Trả lời" in card
        await lan.sees("Câu hỏi của bạn đã đến báo cáo viên")
        reply = await message_of(tuan, "2 người cùng muốn biết")
        await tuan.sends(text="Được, sau khi <i>rửa</i> phèn & bón vôi.", reply_to=reply)
        await tuan.sees("đang được gửi tới 2 người", "sửa ngay tin bạn vừa gửi")
        await place.settle()
        told = shown(await lan.sees("Câu hỏi của bạn đã có trả lời", "<i>rửa</i> phèn & bón vôi"))
        assert "Tuấn" not in told
        await minh.sees("Câu hỏi bạn cũng muốn biết đã có trả lời", "<i>rửa</i> phèn & bón vôi")
        assert await lan.count("đã có trả lời") == 1
        assert await minh.count("đã có trả lời") == 1


async def ready(place: Town, *names: str, **fields: object) -> tuple[list[Phone], Phone, int]:
    """People who want to know the same, its speaker who has just got it, and the message it came with."""
    people = [await place.person(name) for name in names]
    tuan = await speaker(place, "Tuấn")
    for phone in people:
        await joins(phone, f"Nguyễn {phone.name}")
    question = await asks(place, people[0], "Bón phân lúc nào?", "open", **fields)
    for phone in people[1:]:
        await votes(place, phone, question)
    await place.at("2021-03-02 07:00")
    return people, tuan, await message_of(tuan, "Bón phân lúc nào?")


@pytest.mark.parametrize("kind", ["voice", "document", "photo", "video"])
async def test_an_answer_comes_as_what_it_is(database_url: str, kind: str) -> None:
    async with village(database_url) as place:
        (lan, minh), tuan, card = await ready(place, "Lan", "Minh")
        if kind == "voice":
            await tuan.sends(voice=True, reply_to=card)
        else:
            name, mime = ("a.png", "image/png") if kind == "photo" else ("lich-bon.pdf", "application/pdf")
            words = {"caption": "Xem <b>đây</b>", "as": kind, "reply_to": str(card)}
            await tuan.sends_file(PIXEL, name, mime, **words)
        await tuan.sees("đang được gửi tới 2 người")
        await place.settle()
        for phone in (lan, minh):
            told = await phone.sees("đã có trả lời", "Bón phân lúc nào?")
            assert kind in told["message"]
            assert "forward_origin" not in told["message"]
            assert kind == "voice" or "Xem <b>đây</b>" in shown(told)
        (row,) = await stored(place, QuestionAnswer)
        assert row.kind == kind
        assert row.file_id
        assert kind != "document" or row.file_name == "lich-bon.pdf"


async def test_several_replies_add_up_and_an_edited_one_is_corrected(database_url: str) -> None:
    async with village(database_url) as place:
        (lan,), tuan, card = await ready(place, "Lan")
        await tuan.sends(text="Sau mưa.", reply_to=card)
        await tuan.sees("đang được gửi tới 1 người")
        await tuan.sends(text="Và trước khi ra hoa.", reply_to=card)
        await tuan.sees("đang được gửi tới 1 người")
        await place.settle()
        await lan.sees("Trả lời thêm cho câu hỏi của bạn", "Và trước khi ra hoa.")
        await tuan.edits("Và sau khi ra hoa.")
        await tuan.sees("Đã sửa câu trả lời")
        await place.settle()
        edited = await lan.sees("Và sau khi ra hoa.")
        assert edited["type"] == "edited"
        assert await lan.count("Và trước khi ra hoa.") == 0
        assert await lan.count("Sau mưa.") == 1
        kinds = [one.kind for one in await stored(place, Action)]
        assert kinds == ["question-answered", "question-answered", "question-answer-fixed"]
        await tuan.edits("Và sau khi ra hoa.")
        await place.settle()
        assert len(await stored(place, Action)) == 3


async def test_an_answer_that_comes_twice_is_sent_once(database_url: str) -> None:
    """Telegram delivers the update again, as after a crash before it was acknowledged."""
    async with village(database_url) as place:
        (lan, minh), tuan, card = await ready(place, "Lan", "Minh")
        await place.fault("duplicate_update")
        await tuan.sends(text="Sau mưa.", reply_to=card)
        await tuan.sees("đang được gửi tới 2 người")
        await place.settle()
        assert await lan.count("Sau mưa.") == 1
        assert await minh.count("Sau mưa.") == 1
        assert len(await stored(place, QuestionAnswer)) == 1


async def test_the_bot_stops_between_question_and_answer(database_url: str) -> None:
    programme = read(SPRING)
    now = dt.datetime(2021, 3, 1, 7, tzinfo=programme.zone)
    async with Sandbox(now=now) as sandbox, aiohttp.ClientSession() as http:
        sandbox.world.clock.change(None, None, True)
        clock = TownClock(sandbox)
        async with running(sandbox, database_url, programme, clock) as app:
            place = Town(sandbox, http, clock, database_url, programme, app)
            (lan,), tuan, card = await ready(place, "Lan")
            await tuan.presses("✍️ Trả lời")
            await tuan.sees("Bạn đang trả lời câu")
        async with running(sandbox, database_url, programme, clock) as app:
            place.app = app
            await tuan.says("Sau mưa.")
            await tuan.sees("đang được gửi tới 1 người")
            await tuan.sends(text="Buổi sáng.", reply_to=card)
            await tuan.sees("đang được gửi tới 1 người")
            await place.settle()
            await lan.sees("Buổi sáng.")
            assert await lan.count("Sau mưa.") == 1


@only_sqlite
async def test_the_button_waits_for_what_comes_next(database_url: str) -> None:
    async with village(database_url) as place:
        (lan,), tuan, _ = await ready(place, "Lan")
        await tuan.presses("✍️ Trả lời")
        await tuan.sees("Bạn đang trả lời câu", "Bón phân lúc nào?")
        await tuan.sends(sticker=True)
        await tuan.sees("chưa chuyển được loại tin này")
        await tuan.sends(voice=True)
        await tuan.sees("đang được gửi tới 1 người", "không còn câu nào chờ bạn")
        await place.settle()
        assert "voice" in (await lan.sees("đã có trả lời"))["message"]
        await tuan.says("cảm ơn")
        await place.settle()
        assert len(await stored(place, QuestionAnswer)) == 1


@only_sqlite
async def test_a_long_answer_arrives_whole(database_url: str) -> None:
    """Telegram cuts 5,000 letters in two; only the first part is a reply."""
    async with village(database_url) as place:
        (lan,), tuan, card = await ready(place, "Lan")
        await tuan.sends(text="Bón lót & bón thúc. " * 200, reply_to=card)
        await tuan.sees("đang được gửi tới 1 người")
        await tuan.says("Phần cuối <của> câu trả lời.")
        await place.settle()
        assert [one.text[:8] for one in await stored(place, QuestionAnswer)] == ["Bón lót ", "Phần cuố"]
        await tuan.sees("Mình ghép tin này vào câu trả lời vừa rồi")
        await lan.sees("Trả lời thêm", "Phần cuối <của> câu trả lời.")
        await tuan.says("Bật máy chiếu giúp tôi")  # a short part was the last
        await tuan.sees("chưa hiểu hết lời nhắn này", "Bàn điều hành")
        assert len(await stored(place, QuestionAnswer)) == 2


@only_sqlite
async def test_what_comes_later_is_no_part_of_a_long_answer(database_url: str) -> None:
    async with village(database_url) as place:
        (_,), tuan, card = await ready(place, "Lan")
        await tuan.sends(text="Bón lót & bón thúc. " * 190, reply_to=card)
        await tuan.sees("đang được gửi tới 1 người")
        await place.at("2021-03-02 07:01")
        await tuan.says("Bật máy chiếu giúp tôi")
        await tuan.sees("chưa hiểu hết lời nhắn này")
        assert len(await stored(place, QuestionAnswer)) == 1


@only_sqlite
async def test_a_question_answered_live_and_one_that_is_left(database_url: str) -> None:
    async with village(database_url) as place:
        (lan, minh), tuan, card = await ready(place, "Lan", "Minh")
        await asks(place, minh, "Giá bao nhiêu?", "open", **picture(place))
        await place.at("2021-03-02 08:00")
        await tuan.sees("Giá bao nhiêu?")
        await tuan.presses_twice("Tạm gác")
        await tuan.sees("Bạn muốn tạm gác câu này?")
        await tuan.presses("Đã có trong tài liệu")
        await tuan.sees("Tạm gác, chưa trả lời", "Đã có trong tài liệu")
        await place.settle()
        await minh.sees("tạm gác câu hỏi của bạn", "Lý do: Đã có trong tài liệu")
        await tuan.presses("Đã trả lời trực tiếp")
        await tuan.sees("Đã trả lời trực tiếp trong buổi học")
        await place.settle()
        await lan.sees("Câu hỏi của bạn đã được trả lời trực tiếp")
        await minh.sees("Câu hỏi bạn cũng muốn biết đã được trả lời trực tiếp")
        await tuan.sends(text="Nhắc lại: sau mưa.", reply_to=card)
        await tuan.sees("đang được gửi tới 2 người")
        await place.settle()
        await lan.sees("Trả lời thêm", "Nhắc lại: sau mưa.")


@only_sqlite
async def test_who_is_no_speaker_any_more_is_told_kindly(database_url: str) -> None:
    async with village(database_url) as place:
        (lan,), tuan, card = await ready(place, "Lan")
        mai = await speaker(place, "Mai", "giong")
        person = await person_of(place, tuan)

        def moved(tx: Transaction, state: str) -> None:
            if state == "other topic":
                tx.execute(update(Question).values(topic_id=Question.topic_id + 1))
            else:
                for role in roles.held(tx, person.id):
                    role.withdrawn_at = place.clock.now()

        await place.app.database.run(lambda tx: moved(tx, "other topic"))
        await tuan.sends(text="Sau mưa.", reply_to=card)
        await tuan.sees("thuộc chuyên đề của báo cáo viên khác", "chưa được gửi cho ai")
        await place.app.database.run(lambda tx: moved(tx, "role"))
        await tuan.sends(text="Sau mưa.", reply_to=card)
        await tuan.sees("không còn phụ trách", "chưa được gửi cho ai")
        await place.settle()
        assert await lan.count("Sau mưa.") == 0
        assert await stored(place, QuestionAnswer) == []
        assert not await mai.has_seen("Bón phân")


@only_sqlite
async def test_speaker_and_asker_never_see_each_others_accounts(database_url: str) -> None:
    async with village(database_url) as place:
        (lan, minh), tuan, card = await ready(place, "Lan", "Minh", anonymous=True)
        named = await asks(place, minh, "Ai hỏi?", "open")
        await place.at("2021-03-02 08:00")
        assert named
        text = shown(await tuan.sees("Ai hỏi?"))
        assert "Nguyễn Minh" in text
        cards = [one for one in await tuan.messages() if "Bón phân" in str(one.get("text"))]
        assert cards
        assert all("Nguyễn Lan" not in str(one) for one in cards)
        assert any("Người hỏi không nêu tên" in str(one) for one in cards)
        await tuan.sends(text="Sau mưa.", reply_to=card)
        await tuan.sees("đang được gửi")
        await place.settle()
        for phone, others in ((lan, ("Tuấn", str(tuan.id))), (tuan, (str(lan.id), str(minh.id)))):
            told = [one for one in await phone.messages() if one["from"]["is_bot"]]
            assert not any(other in str({**one, "chat": None}) for one in told for other in others)


@only_sqlite
async def test_a_blocked_asker_hinders_nobody(database_url: str) -> None:
    async with village(database_url) as place:
        (lan, minh), tuan, card = await ready(place, "Lan", "Minh")
        await lan.changes(blocked=True)
        await place.settle()
        await tuan.sends(text="Sau mưa.", reply_to=card)
        await tuan.sees("đang được gửi")
        await place.settle()
        await minh.sees("Sau mưa.")
        assert await lan.count("Sau mưa.") == 0


@only_sqlite
async def test_a_reply_to_anything_else_is_what_it_was(database_url: str) -> None:
    async with village(database_url) as place:
        _, tuan, _ = await ready(place, "Lan")
        head = await message_of(tuan, "Cách trả lời")
        await tuan.sends(text="Sau mưa.", reply_to=head)
        await tuan.sees()
        await place.settle()
        assert await stored(place, QuestionAnswer) == []
