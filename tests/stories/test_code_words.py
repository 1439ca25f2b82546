"""The code word: said in the session, typed into the chat, and worth nothing outside its minutes."""

from __future__ import annotations

import re

from storage.tables import Attendance, CodeTry, CodeWord
from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, changed, joins, stored, village
from tests.stories.town import Town

RULE = """\
    attendance:
      enough:
        - minutes: 60%
        - words: 2
    survey:
"""
JUDGED = changed(SPRING, ("    survey:\n", RULE))


async def opens_words(helper: Phone, session: int = 1) -> None:
    """To the page of the code words of a session."""
    await helper.says("/desk")
    await helper.sees("Điểm danh")
    await helper.presses("🙋 Điểm danh")
    await helper.sees("Chọn một buổi")
    await helper.presses(f"Buổi {session} ·")
    await helper.sees(f"Điểm danh buổi {session}")
    await helper.presses("Từ điểm danh")
    await helper.sees("Từ được đọc to")


async def says_word(helper: Phone, which: int = 1, minutes: int = 10) -> str:
    """Makes the word and opens it; the word as the bot shows it."""
    await opens_words(helper)
    await helper.presses(f"Tạo từ {which}")
    await helper.sees("mình đề xuất")
    await helper.presses(f"Mở {minutes} phút")
    told = shown(await helper.sees("đang mở"))
    found = re.search(r"Từ điểm danh là (.+?)\. Mời", re.sub("<[^>]+>", "", told))
    assert found
    return found[1]


async def kinds(place: Town) -> list[tuple[str, str | None]]:
    return [(one.kind, one.platform) for one in await stored(place, Attendance)]


async def test_somebody_on_youtube_gives_both_words(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:20")
        await lan.says("/join")
        await lan.sees("Nhập từ điểm danh")
        word = await says_word(an)
        await lan.says(f"  {word.lower()} ")
        await lan.sees("Đã ghi nhận từ điểm danh 1", "Bạn đã gửi 1 từ điểm danh, còn 1 từ nữa")
        await lan.says(word)
        await lan.sees("đã được ghi nhận rồi")
        await place.at("2021-03-02 09:40")
        second = await says_word(an, 2, 5)
        assert second != word
        await lan.says("/join")
        await lan.sees("Nhập từ điểm danh")
        await lan.presses("Nhập từ điểm danh")
        await lan.sees("Hãy gõ từ điểm danh")
        await lan.says(second)
        await lan.sees("Đã ghi nhận từ điểm danh 2", "có mặt")
        assert await kinds(place) == [("word-1", None), ("word-2", None)]
        await opens_words(an)
        assert "đang mở đến 09:45" in shown(await an.sees("Từ được đọc to"))


async def test_wrong_words_come_to_an_end(database_url: str) -> None:
    """Five of them, typed or after the button; then even the right one is not taken, in the same words."""
    async with village(database_url, JUDGED) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:20")
        word = await says_word(an)
        for left, wrong in ((4, "tôm hùm"), (3, "con bò"), (2, "gà"), (1, "heo bay cao")):
            await lan.says(wrong)
            await lan.sees("chưa phải từ điểm danh", f"Còn {left} lần")
        await lan.presses("Nhập từ điểm danh")
        await lan.sees("Hãy gõ từ điểm danh")
        await lan.says("một câu trả lời rất dài mà không ai đọc trong lớp cả")
        await lan.sees("Còn 0 lần")
        for text in ("mèo", word):
            await lan.says(text)
            spent = await lan.sees("quá số lần", "Điểm danh của tôi")
            assert "Nhập từ điểm danh" not in shown(spent)
        assert len(await stored(place, CodeTry)) == 5
        assert await kinds(place) == []


async def test_outside_its_minutes_a_word_is_worth_nothing(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        an, lan, binh = (
            await place.staff("An", "helper", "xuan"),
            await place.person("Lan"),
            await place.person("Bình"),
        )
        await joins(lan)
        await place.at("2021-03-02 08:20")
        word = await says_word(an, minutes=5)
        await binh.says(word)
        await binh.sees("Mùa xuân")
        await place.at("2021-03-02 08:25")
        await lan.says(word)
        await lan.sees("đã hết giờ", "08:25", "Điểm danh của tôi")
        await lan.says("con gà")
        assert "từ điểm danh" not in shown(await lan.sees())
        await place.at("2021-03-02 09:00")
        second = await says_word(an, 2, 15)
        await an.presses("Đóng từ 2 ngay")
        await an.sees("Đã xong")
        await lan.says(second)
        await lan.sees("đã hết giờ", "09:00")
        assert await kinds(place) == []
        await lan.says("/join")
        await lan.sees("Nhập từ điểm danh")
        await lan.presses("Nhập từ điểm danh")
        await lan.sees("Hãy gõ từ điểm danh")
        await lan.sends(sticker=True)
        await lan.sees("bằng chữ")
        await lan.says("tôm")
        await lan.sees("chưa có từ điểm danh nào đang mở")


async def test_a_form_is_not_harmed(database_url: str) -> None:
    """Pressed in the midst of a survey, the word is taken and the survey goes on where it was."""
    text = changed(JUDGED, ("      nudges:", "      opens: start+0m\n      nudges:"))
    async with village(database_url, text) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:20")
        word = await says_word(an)
        await lan.says("/menu")
        await lan.sees("Làm phiếu đánh giá buổi 1")
        await lan.presses("Làm phiếu đánh giá buổi 1")
        await lan.sees("Nội dung thế nào")
        await lan.presses("Nhập từ điểm danh")
        await lan.sees("Hãy gõ từ điểm danh")
        await lan.says(word)
        await lan.sees("Đã ghi nhận", "Làm tiếp phiếu đánh giá")
        await lan.presses("Làm tiếp phiếu đánh giá")
        await lan.sees("Nội dung thế nào")


async def test_a_word_set_for_an_hour_comes_to_be_read_out(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:05")
        await opens_words(an)
        await an.presses("Tạo từ 1")
        await an.sees("mình đề xuất")
        await an.says("ổi!!")
        await an.sees("Từ này khó nhập")
        await an.says("Lúa chín vàng")
        await an.sees("LÚA CHÍN VÀNG")
        await an.presses("Hẹn giờ mở")
        await an.sees("Hãy gõ giờ mở")
        await an.says("lát nữa")
        await an.sees("chưa hiểu giờ")
        await an.says("9h15")
        await an.sees("09:15")
        message, data = await an.button("Mở 10 phút")
        await an.presses("Mở 10 phút")
        await an.sees("Đã hẹn", "09:15–09:25")
        await an.presses_data(message, data)
        await an.sees("cũ")
        await lan.says("lua chin vang")
        assert "điểm danh" not in shown(await lan.sees())
        await place.at("2021-03-02 09:15")
        await an.sees("đang mở", "LÚA CHÍN VÀNG", "Hãy đọc to")
        await lan.says("Lua-chin vang")
        await lan.sees("Đã ghi nhận từ điểm danh 1")


@only_sqlite
async def test_words_that_cannot_be_opened(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        an = await place.staff("An", "helper", "xuan")
        await place.at("2021-03-02 07:00")
        await opens_words(an)
        await an.presses("Tạo từ 1")
        await an.sees("mình đề xuất")
        await an.presses("Mở 5 phút")
        await an.sees("chỉ mở được trong giờ học")
        await place.at("2021-03-02 08:30")
        for hour, why in (("8h00", "đã qua"), ("10h30", "chỉ mở được trong giờ học")):
            await an.presses("Hẹn giờ mở")
            await an.sees("Hãy gõ giờ mở")
            await an.says(f"2/3 {hour}")
            await an.sees(hour.replace("h", ":"))
            await an.presses("Mở 5 phút")
            await an.sees(why)
        assert await stored(place, CodeWord) == []


async def test_a_restart_in_the_midst_of_it(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:20")
        word = await says_word(an)
        await lan.says("/join")
        await lan.sees("Nhập từ điểm danh")
        await lan.presses("Nhập từ điểm danh")
        await lan.sees("Hãy gõ từ điểm danh")
        await place.load(place.programme)
        await lan.says(word)
        await lan.sees("Đã ghi nhận")
        await lan.presses_twice("Nhập từ điểm danh")
        await lan.sees("Hãy gõ từ điểm danh")
        await lan.says(word)
        await lan.sees("đã được ghi nhận rồi")
        assert await kinds(place) == [("word-1", None)]


@only_sqlite
async def test_a_word_in_a_sentence_counts_and_kind_words_cost_no_try(database_url: str) -> None:
    async with village(database_url, JUDGED) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:20")
        word = await says_word(an)
        for kind in ("cam on", "vâng ạ", "ok ad"):
            await lan.says(kind)
            await lan.sees("Cảm ơn bạn!")
        assert await stored(place, CodeTry) == []
        await lan.says("tu diem danh la gi a")
        assert not await lan.has_seen("chưa phải từ điểm danh")
        await lan.says(f"Dạ em gửi từ điểm danh 1: {word.lower()} ạ")
        await lan.sees("Đã ghi nhận từ điểm danh 1")
        await lan.says("/attendance")
        await lan.sees("Điểm danh của tôi", "từ điểm danh 1/2")
        await lan.says("/materials")
        await lan.sees("Chưa có tài liệu nào được phát")
        await lan.says("/help")
        await lan.sees("/materials", "/attendance", "/ask")
