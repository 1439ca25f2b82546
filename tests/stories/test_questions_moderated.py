"""Moderators go through new questions: let in, put aside, merged, moved, sorted; each of them just once."""

from __future__ import annotations

import pytest

from storage.tables import Action, Question, QuestionVote, Series
from tests.databases import only_sqlite
from tests.stories.asking import asks, message_of, picture, speaker, votes
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, changed, joins, stored, village
from tests.stories.town import Town

THEMED = changed(
    SPRING,
    (
        "    reminders: [-24h, -1h, -10m]\n",
        "    reminders: [-24h, -1h, -10m]\n"
        "    questions:\n"
        "      themes: [{key: soil, label: Đất và phân}, {key: water, label: Nước tưới}]\n",
    ),
)


async def looks(hoa: Phone, place: Town) -> None:
    """Opens the new questions from the desk."""
    await place.settle()
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành")
    if await hoa.has_seen("Mùa xuân", "chuỗi"):
        await hoa.presses("Mùa xuân")
        await hoa.sees("Đã đăng ký")
    await hoa.presses("❓ Câu hỏi")
    await hoa.sees("Câu hỏi của học viên", "Chờ duyệt")
    await hoa.presses("Xem câu chờ duyệt")
    await hoa.sees("Câu hỏi chờ duyệt 1/")


async def test_the_second_moderator_hears_what_the_first_did(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa, an = await place.person("Lan"), await place.staff("Hoa"), await place.staff("An", "helper")
        await joins(lan)
        await asks(place, lan, "Đất phèn trồng gì?")
        await looks(hoa, place)
        await looks(an, place)
        await hoa.presses_twice("Duyệt")
        await hoa.sees("Không còn câu nào chờ duyệt")
        await place.settle()
        await an.presses("Không chuyển")
        await an.sees("Hoa đã duyệt câu này lúc 07:00")
        assert [one.kind for one in await stored(place, Action)] == ["question-approved"]
        (question,) = await stored(place, Question)
        assert question.state == "open"
        assert await lan.count("đã được duyệt") == 1


@pytest.mark.parametrize("typed", [None, "Hỏi <b>rõ</b> hơn & gửi lại nhé"])
async def test_a_question_is_put_aside_with_a_reason(database_url: str, typed: str | None) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa", series="xuan")
        await joins(lan)
        await asks(place, lan, "Cái kia thì sao?")
        await looks(hoa, place)
        await hoa.presses("Không chuyển")
        await hoa.sees("Vì sao không chuyển câu này?", "Cái kia thì sao?")
        if typed is None:
            await hoa.presses("Chưa rõ ý")
        else:
            await hoa.says("x" * 301)
            await hoa.sees("không quá 300 ký tự")
            await hoa.says(typed)
            await hoa.sees("Người hỏi sẽ được báo kèm lý do")
        await hoa.sees("Không còn câu nào chờ duyệt")
        await place.settle()
        await lan.sees("chưa chuyển câu hỏi này", typed or "bạn hỏi lại cụ thể hơn nhé")


@only_sqlite
async def test_merged_askers_and_voters_get_the_answer(database_url: str) -> None:
    async with village(database_url) as place:
        people = [await place.person(name) for name in ("Lan", "Minh", "Bình")]
        lan, minh, binh = people
        for phone in people:
            await joins(phone, f"Nguyễn {phone.name}")
        hoa, tuan = await place.staff("Hoa", "helper", "xuan"), await speaker(place, "Tuấn")
        first = await asks(place, lan, "Bón phân lúc nào cho cây cam?", "open")
        await asks(place, lan, "Giống nào chịu mặn?", "open")
        other = await asks(place, minh, "cay cam bon phan luc nao")
        await votes(place, binh, other)
        await looks(hoa, place)
        await hoa.presses("Gộp")
        offered = shown(await hoa.sees("cùng ý với câu nào"))
        assert offered.index("Bón phân lúc nào") < offered.index("Giống nào chịu mặn")
        await hoa.presses("Bón phân lúc nào")
        await hoa.sees("Đã gộp. 3 người cùng chờ")
        await place.settle()
        await minh.sees("được gộp với một câu cùng ý", "Bón phân lúc nào")
        assert {one.question_id for one in await stored(place, QuestionVote)} == {first, other}
        await place.at("2021-03-02 07:00")
        card = await message_of(tuan, "3 người cùng muốn biết")
        await tuan.sends(text="Sau mưa.", reply_to=card)
        await tuan.sees("đang được gửi tới 3 người")
        await place.settle()
        for phone in people:
            assert await phone.count("Sau mưa") == 1, phone.name


@only_sqlite
async def test_who_is_merged_into_an_answered_question_gets_the_answer(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh, hoa = await place.person("Lan"), await place.person("Minh"), await place.staff("Hoa")
        tuan = await speaker(place, "Tuấn")
        await joins(lan)
        await joins(minh, "Lê Minh")
        await asks(place, lan, "Bón phân lúc nào?", "open")
        await place.at("2021-03-02 07:00")
        await tuan.sends(text="Sau mưa.", reply_to=await message_of(tuan, "Bón phân lúc nào?"))
        await tuan.sees("đang được gửi")
        await asks(place, minh, "Bón phân lúc nào ạ?")
        await looks(hoa, place)
        await hoa.presses("Gộp")
        await hoa.sees("cùng ý với câu nào")
        await hoa.presses_twice("Bón phân lúc nào?")
        await hoa.sees("Đã gộp. 2 người")
        await place.settle()
        await minh.sees("đã có trả lời", "Sau mưa.")
        assert await lan.count("Sau mưa.") == 1
        assert await minh.count("Sau mưa.") == 1


@only_sqlite
async def test_a_question_is_moved_and_sorted(database_url: str) -> None:
    async with village(database_url, THEMED) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa", "helper", "xuan")
        tuan, mai = await speaker(place, "Tuấn"), await speaker(place, "Mai", "giong")
        await joins(lan)
        question = await asks(place, lan, "Giống cam nào tốt?", anonymous=True, **picture(place))
        await looks(hoa, place)
        await hoa.sees("không muốn nêu tên với người khác")
        await hoa.presses("Nhóm nội dung")
        await hoa.sees("thuộc nhóm nội dung nào")
        await hoa.presses("Nước tưới")
        await hoa.sees("Đã ghi nhóm nội dung")
        await hoa.presses("Đổi chuyên đề")
        await hoa.sees("thuộc chuyên đề nào")
        await hoa.presses("2. Chọn giống")
        await hoa.sees("Đã chuyển sang «Chọn giống»")
        await hoa.presses("✅ Duyệt")
        await hoa.sees("Không còn câu nào")
        (one,) = [one for one in await stored(place, Question) if one.id == question]
        assert (one.theme, one.state) == ("water", "open")
        await place.at("2021-03-02 07:00")
        assert not await tuan.has_seen("Giống cam nào tốt?")
        await place.at("2021-03-04 07:00")
        await mai.sees("Câu hỏi cho chuyên đề «Chọn giống»")


async def test_the_switch_for_direct_mode_survives_a_restart_with_the_same_file(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, an = await place.staff("Hoa", series="xuan"), await place.staff("An", "helper", "xuan")
        for phone in (an, hoa):
            await phone.says("/desk")
            await phone.sees("❓ Câu hỏi")
            await phone.presses("❓ Câu hỏi")
            await phone.sees("Ban tổ chức xem từng câu")
        assert not await an.has_seen("Cho câu hỏi đi thẳng")
        await hoa.presses_twice("Cho câu hỏi đi thẳng")
        await hoa.sees("Không cần duyệt: câu hỏi đến thẳng")
        await place.load(place.programme)
        (series,) = await stored(place, Series)
        assert series.questions is not None
        assert series.questions["moderation"] is False
        await hoa.presses("Duyệt từng câu")
        await hoa.sees("Ban tổ chức xem từng câu")
        kinds = [one.kind for one in await stored(place, Action)]
        assert kinds == ["question-direct", "question-moderated"]


@only_sqlite
async def test_moderators_are_not_flooded_and_sleep_at_night(database_url: str) -> None:
    async with village(database_url, moment="2021-03-01 20:50") as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await joins(lan)
        for minute, words in ((51, "Một?"), (52, "Hai?"), (53, "Ba?")):
            await place.at(f"2021-03-01 20:{minute}")
            await asks(place, lan, words)
            await place.settle()
        assert await hoa.count("Có câu hỏi mới chờ bạn xem") == 1
        await place.at("2021-03-01 21:55")
        assert await hoa.count("Có câu hỏi mới chờ bạn xem") == 1
        await place.at("2021-03-02 06:30")
        await hoa.sees("Có câu hỏi mới chờ bạn xem", "3")
        await place.at("2021-03-02 08:05")
        await asks(place, lan, "Bốn?")
        await place.settle()
        assert await hoa.count("Có câu hỏi mới chờ bạn xem") == 3
        await place.at("2021-03-02 08:06")
        await asks(place, lan, "Năm?")
        await place.at("2021-03-02 08:08")
        assert await hoa.count("Có câu hỏi mới chờ bạn xem") == 3
        await place.at("2021-03-02 08:10")
        assert await hoa.count("Có câu hỏi mới chờ bạn xem") == 4
