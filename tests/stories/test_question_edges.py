"""Asking at its edges: limits, double taps, old and made-up buttons, what is no question, what is over."""

from __future__ import annotations

import datetime as dt
from functools import partial

from bot.texts import Texts
from handlers import pressed
from handlers.events import Press
from handlers.replies import Reply
from handlers.visit import Visit
from storage import Transaction, people
from storage.tables import Person, Task
from tests.databases import only_sqlite
from tests.stories.inquirers import (
    DURING,
    asks,
    drop_topic,
    participant,
    questions,
)
from tests.stories.phones import shown
from tests.stories.programmes import SPRING, changed, person_of, stored, village
from tests.stories.test_code_words import JUDGED, says_word
from tests.stories.test_oddities import PIXEL


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
        for words in ("🌾🌾", "."):
            await lan.says(words)
            await lan.sees("trợ lý tự động")
        for words in ("ok", "cam on", "Cảm ơn ban tổ chức nhiều lắm ạ"):
            await lan.says(words)
            await lan.sees("Cảm ơn bạn", "cứ nhắn câu hỏi vào đây", "Về trang chính")
        await lan.says("Em đang đi gặt lúa ngoài đồng")
        await lan.sees("Gửi câu này")
        await lan.says("da vang")
        await lan.sees("không thêm vào câu hỏi")
        assert "vang" not in shown(await lan.sees("Gửi câu này"))
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


@only_sqlite
async def test_the_code_word_is_no_part_of_a_question(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await participant(place, "Lan")
        await place.at(DURING)
        await lan.says("Đất phèn nên trồng cây gì?")
        await lan.sees("Gửi câu này")
        word = await says_word(an)
        await lan.says(word)
        await lan.sees("Đã ghi nhận từ điểm danh")
        await lan.says("ở xã")
        await lan.sees("Gửi câu này", "ở xã")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        (one,) = await questions(place)
        assert one.text == "Đất phèn nên trồng cây gì?\nở xã"
