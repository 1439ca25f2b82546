"""People ask the speakers: by just writing, by a button, with a photo or by voice; and what others asked."""

from __future__ import annotations

import datetime as dt
from functools import partial

from bot.texts import Texts
from handlers import pressed
from handlers.events import Press
from handlers.replies import Reply
from handlers.visit import Visit
from storage import Transaction, people
from storage.tables import Person, Question, Task
from tests.databases import only_sqlite
from tests.stories.inquirers import (
    DIRECT,
    DURING,
    asks,
    becomes,
    drop_topic,
    goes_to_the_speaker,
    participant,
    questions,
)
from tests.stories.programmes import SPRING, changed, person_of, stored, village
from tests.stories.test_oddities import PIXEL


async def test_whoever_just_writes_asks_about_what_is_on(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Nguyễn Thị Lan")
        await place.at(DURING)
        await lan.says("dat phen nen trong cay gi")
        await lan.sees("Gửi câu này cho báo cáo viên?", "Chọn đất", "Nguyễn Thị Lan")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi", "Ban tổ chức xem qua")
        (one,) = await questions(place)
        assert (one.kind, one.text, one.state, one.anonymous) == (
            "text",
            "dat phen nen trong cay gi",
            "new",
            False,
        )
        assert await stored(place, Task) == []


async def test_every_change_of_state_is_seen(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await asks(lan, "Đất phèn nên trồng cây gì?")
        await becomes(place, "Đất phèn nên trồng cây gì?", "open")
        await lan.sees("đã được duyệt", "Đất phèn")
        await asks(minh, "Bón vôi bao nhiêu là đủ?")
        await becomes(place, "Bón vôi bao nhiêu là đủ?", "merged", into="Đất phèn nên trồng cây gì?")
        await minh.sees("được gộp", "Bón vôi", "Đất phèn", "2 người cùng chờ")
        await goes_to_the_speaker(place, "Đất phèn nên trồng cây gì?")
        for one in (lan, minh):
            await one.sees("đã đến báo cáo viên", "Đất phèn")
        await becomes(place, "Đất phèn nên trồng cây gì?", "skipped", reason="Để <buổi> sau & nói kỹ")
        for one in (lan, minh):
            await one.sees("tạm gác", "Lý do: Để <buổi> sau & nói kỹ")


@only_sqlite
async def test_of_several_changes_at_one_time_the_last_is_told(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at("2021-03-02 22:00")
        await lan.says("/ask")
        await lan.sees("Đặt câu hỏi")
        await lan.presses("Đặt câu hỏi")
        await lan.sees("Bạn muốn hỏi gì?")
        await lan.says("Đất phèn nên trồng cây gì?")
        await lan.sees("chọn chuyên đề")
        await lan.presses("Chọn đất")
        await lan.sees("Gửi câu này")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        await becomes(place, "Đất phèn nên trồng cây gì?", "open")
        await goes_to_the_speaker(place, "Đất phèn nên trồng cây gì?")
        assert await lan.count("đã được duyệt") == 0, "nothing comes at night"
        await place.at("2021-03-03 06:35")
        await lan.sees("đã đến báo cáo viên")
        assert await lan.count("đã được duyệt") == 0


async def test_a_question_by_voice_with_words_and_one_with_a_photo(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await lan.sends(voice=True)
        await lan.sees("Gửi câu này", "🎤 Tin thoại", "Chọn đất")
        await lan.says("Tôi hỏi về cây dứa")
        await lan.sees("🎤 Tin thoại: Tôi hỏi về cây dứa")
        await lan.sends(voice=True)
        await lan.sees("một ảnh hoặc một tin thoại")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        words = "Lá này bị <b>bệnh</b> gì & chữa sao?"
        await minh.sends_file(PIXEL, "la.png", "image/png", caption=words)
        await minh.sees("🖼 Ảnh: Lá này bị <b>bệnh</b> gì & chữa sao?")
        await minh.presses("Gửi câu hỏi")
        await minh.sees("Đã nhận câu hỏi")
        voice, photo = await questions(place)
        assert (voice.kind, voice.text) == ("voice", "Tôi hỏi về cây dứa")
        assert (photo.kind, photo.text) == ("photo", "Lá này bị <b>bệnh</b> gì & chữa sao?")
        assert voice.file_id
        assert photo.file_id


async def test_a_question_to_a_topic_to_come_is_begun_by_a_button(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await lan.says("/menu")
        await lan.sees("Hỏi báo cáo viên")
        await lan.presses("Hỏi báo cáo viên")
        await lan.sees("Đặt câu hỏi")
        await lan.presses("Đặt câu hỏi")
        await lan.sees("Bạn muốn hỏi gì?")
        await lan.says("Giống nào chịu mặn?")
        await lan.sees("chọn chuyên đề", "Buổi 1: Chọn đất", "Buổi 2: Chọn giống")
        await lan.presses("Chọn giống")
        await lan.sees("Gửi câu này", "Chọn giống")
        await lan.presses("Viết lại")
        await lan.sees("Bạn muốn hỏi gì?", "Chọn giống")
        await lan.says("Giống lúa nào chịu mặn?")
        await lan.sees("Giống lúa nào chịu mặn?")
        await lan.presses("Chuyên đề khác")
        await lan.sees("chọn chuyên đề")
        await lan.presses("Chăm sóc")
        await lan.sees("Gửi câu này", "Chăm sóc")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi", "Chăm sóc")
        (one,) = await questions(place)
        assert one.text == "Giống lúa nào chịu mặn?"


@only_sqlite
async def test_from_the_way_into_a_session_the_topic_is_known(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await lan.says("/join")
        await lan.sees("Hỏi báo cáo viên")
        await lan.presses("Hỏi báo cáo viên")
        await lan.sees("Bạn muốn hỏi gì?", "Chọn đất")
        await lan.says("Bao nhiêu?")
        await lan.sees("Gửi câu này", "Chọn đất")


async def test_what_others_asked_is_offered_and_answers_are_shown(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh, hoa = [await participant(place, name) for name in ("Lan", "Minh", "Hoa")]
        await place.at(DURING)
        await asks(lan, "Đất phèn nên trồng cây gì?")
        await minh.says("Cho em hỏi trồng cây gì nên ở đất phèn ạ")
        await minh.sees("gần giống", "Đất phèn nên trồng cây gì?", "1 người")
        await minh.presses("tôi cũng muốn biết")
        await minh.sees("Đã ghi nhận", "2 người cùng chờ")
        await hoa.says("dat phen nen trong cay gi")
        await hoa.sees("gần giống", "2 người")
        await hoa.presses("Câu của tôi khác")
        await hoa.sees("Gửi câu này")
        await hoa.presses("Gửi câu hỏi")
        await hoa.sees("Đã nhận câu hỏi", "sẽ đến báo cáo viên")
        await lan.says("dat phen nen trong cay gi vay")
        await lan.sees("gần giống")
        await lan.presses("Câu 1: tôi cũng muốn biết")
        await lan.sees("bạn đã hỏi rồi", "2 người cùng chờ")
        assert [one.state for one in await questions(place)] == ["open", "open"]


async def test_a_hidden_name_is_hidden_from_others(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh = await participant(place, "Nguyễn Thị Lan"), await participant(place, "Trần Minh & <b>")
        await place.at(DURING)
        await lan.says("Đất phèn nên trồng cây gì?")
        await lan.sees("Người hỏi: Nguyễn Thị Lan")
        await lan.presses("Giấu tên tôi")
        await lan.sees("Tên bạn được giấu")
        await lan.presses("Để tên tôi")
        await lan.sees("Người hỏi: Nguyễn Thị Lan")
        await lan.presses("Giấu tên tôi")
        await lan.sees("Tên bạn được giấu")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        await asks(minh, "Bón <b>vôi</b> & tro thế nào?")
        hoa = await participant(place, "Hoa")
        await hoa.says("/ask")
        await hoa.sees("Xem câu hỏi")
        await hoa.presses("Xem câu hỏi")
        await hoa.sees("Chọn đất", "❓2")
        await hoa.presses("Chọn đất")
        await hoa.sees("người hỏi giấu tên", "Trần Minh & <b> hỏi", "Bón <b>vôi</b> & tro thế nào?")
        assert await hoa.count("Nguyễn Thị Lan") == 0


async def test_a_day_has_a_limit_and_the_next_day_another(database_url: str) -> None:
    text = changed(SPRING, ("    reminders:", "    questions: {per_day: 2}\n    reminders:"))
    async with village(database_url, text) as place:
        lan = await participant(place, "Lan")
        await place.at(DURING)
        await asks(lan, "Câu hỏi thứ nhất của tôi?")
        await asks(lan, "Còn chuyện khác, thứ hai?")
        await lan.says("Lại thêm việc nữa đây?")
        await lan.sees("Gửi câu này")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Hôm nay bạn đã hỏi nhiều câu")
        assert len(await questions(place)) == 2
        await place.at("2021-03-03 00:05")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi", "Lại thêm việc nữa đây?")


async def test_double_taps_and_old_buttons_change_nothing(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at(DURING)
        await lan.says("Đất phèn nên trồng cây gì?")
        await lan.sees("Gửi câu này")
        message, data = await lan.button("Gửi câu hỏi")
        await lan.presses("Giấu tên tôi")
        await lan.sees("Tên bạn được giấu")
        await lan.presses_data(message, data)
        await lan.sees("Nút này")
        assert await questions(place) == []
        await lan.presses_twice("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        await lan.sees("Nút này")
        assert len(await questions(place)) == 1


FORGED = (
    ("qa", "x", "1", "s"),
    ("qa", "x", "1", "t", "9" * 30),
    ("qn", "99999"),
    ("qo", "1", "w", "99999"),
    ("qo", "1", "?", "0"),
    ("qo", "99999", "w", "0"),
    ("qv", "7", "w", "0", "y"),
    ("qv", "1", "?", "0", "y"),
    ("qw", "1", "0"),
    ("qwy", "1", "0"),
    ("qx", "1"),
    ("ql", "1"),
    ("qm", "99999"),
    ("qt", "99999"),
    ("qf", "99999", "0"),
    ("qh",),
)


@only_sqlite
async def test_made_up_buttons_get_a_kind_word(database_url: str) -> None:
    async with village(database_url) as place:
        lan, stranger = await participant(place, "Lan"), await place.person("Khách")
        await stranger.says("/start")
        await stranger.sees("Đăng ký")
        await place.at(DURING)
        await asks(lan, "Đất phèn nên trồng cây gì?")
        for phone in (lan, stranger):
            person = await person_of(place, phone)
            for parts in FORGED:
                reply = await place.app.database.run(partial(_pressed, person, parts, place.clock.now()))
                assert reply.toast or reply.edit, parts
                if phone is stranger:
                    assert "Đất phèn" not in repr(reply), parts


def _pressed(person: Person, parts: tuple[str, ...], now: dt.datetime, tx: Transaction) -> Reply:
    known = people.get(tx, person.id)
    return pressed(Visit(tx, known, now, Texts(("vi",)), "taphuan_bot"), Press(parts))


async def test_small_talk_is_no_question_and_a_question_can_be_none(database_url: str) -> None:
    async with village(database_url) as place:
        lan, stranger = await participant(place, "Lan"), await place.person("Khách")
        await place.at(DURING)
        for words in ("ok", "cảm ơn", "🌾🌾", "."):
            await lan.says(words)
            await lan.sees("trợ lý tự động")
        await lan.says("Cảm ơn ban tổ chức nhiều lắm")
        await lan.sees("Gửi câu này")
        await lan.presses("Không phải câu hỏi")
        await lan.sees("Bạn là học viên")
        await stranger.says("Bao giờ thì học vậy ạ?")
        await stranger.sees("Đăng ký tham gia")
        assert await questions(place) == []
        assert await stored(place, Task) == []


@only_sqlite
async def test_what_cannot_be_a_question_says_what_can(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at(DURING)
        await lan.says("Đất phèn nên trồng cây gì?")
        await lan.sees("Gửi câu này")
        for send in (
            lan.sends(sticker=True),
            lan.sends(location=True),
            lan.sends_file(b"xin chao", "hoi.docx", "application/msword"),
        ):
            await send
            await lan.sees("chữ, ảnh hoặc tin thoại")
        await lan.says("b" * 5000)
        await lan.sees("dài quá")
        await lan.edits("Đất phèn?")
        await lan.sees("Viết lại")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        (one,) = await questions(place)
        assert one.text == "Đất phèn nên trồng cây gì?"


@only_sqlite
async def test_what_is_written_much_later_is_another_question(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at(DURING)
        await lan.says("Cho em hỏi một chút")
        await lan.sees("Gửi câu này")
        await place.at("2021-03-02 09:30")
        await asks(lan, "Đất phèn nên trồng cây gì?")
        (one,) = await questions(place)
        assert one.text == "Đất phèn nên trồng cây gì?"


async def test_who_left_and_what_was_dropped_takes_no_question(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        for one in (lan, minh):
            await one.says("Đất phèn nên trồng cây gì?")
            await one.sees("Gửi câu này")
        await drop_topic(place, "dat")
        await minh.presses("Gửi câu hỏi")
        await minh.sees("bỏ khỏi lịch")
        await minh.presses("Chuyên đề khác")
        await minh.sees("Chọn giống")
        await minh.presses("Chọn giống")
        await minh.sees("Gửi câu này")
        await minh.presses("Gửi câu hỏi")
        await minh.sees("Đã nhận câu hỏi", "Chọn giống")
        message, data = await lan.button("Gửi câu hỏi")
        await lan.says("/me")
        await lan.sees("Hủy đăng ký")
        await lan.presses("Hủy đăng ký")
        await lan.sees("muốn hủy")
        await lan.presses("Đúng, hủy đăng ký")
        await lan.sees("đã hủy")
        await lan.presses_data(message, data)
        await lan.sees("không còn đăng ký")
        assert [one.person_id for one in await questions(place)] == [(await person_of(place, minh)).id]


@only_sqlite
async def test_long_after_the_series_nothing_is_asked(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at("2021-03-20 09:00")
        await lan.says("Xem lại bài ở đâu vậy ạ?")
        await lan.sees("chọn chuyên đề", "✔️ Buổi 3")
        await place.at("2021-04-20 09:00")
        await lan.presses("Chọn giống")
        await lan.sees("đã kết thúc")
        await lan.says("Còn hỏi được nữa không ạ?")
        await lan.sees("trợ lý tự động")


async def test_in_english_and_french(database_url: str) -> None:
    async with village(database_url) as place:
        ann, rene = await place.person("Ann", language="en"), await place.person("René", language="fr")
        for one, register in ((ann, "Register"), (rene, "inscrire")):
            await one.says("/start")
            await one.sees(register)
            await one.presses(register)
            await one.sees("1/1")
            await one.says(one.name)
            await one.sees(".ics")
        await place.at(DURING)
        await ann.says("What grows on acid soil?")
        await ann.sees("Send this to the speaker?", "Asked by: Ann")
        await ann.presses("Send the question")
        await ann.sees("Your question has arrived")
        await rene.says("Que planter sur un sol acide ?")
        await rene.sees("Envoyer cette question", "Posée par : René")
        await rene.presses("Envoyer la question")
        await rene.sees("Votre question est arrivée")
        await becomes(place, "What grows on acid soil?", "open")
        await ann.sees("Your question was let through")
        found = {one.text for one in await stored(place, Question)}
        assert found == {"What grows on acid soil?", "Que planter sur un sol acide ?"}


@only_sqlite
async def test_an_album_is_one_question(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at(DURING)
        for name in ("a.png", "b.png"):
            await lan.sends_file(PIXEL, name, "image/png", album="1", caption="Lá này bị bệnh gì vậy?")
        await lan.sees("Gửi câu này")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        assert [one.kind for one in await questions(place)] == ["photo"]
