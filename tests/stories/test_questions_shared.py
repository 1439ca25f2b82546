"""What people do with the questions of others, with their own, and with what was answered."""

from __future__ import annotations

from bot.questions import asking
from storage import Transaction
from storage.tables import QuestionVote
from tests.databases import only_sqlite
from tests.stories.inquirers import (
    DIRECT,
    DURING,
    asks,
    becomes,
    goes_to_the_speaker,
    is_answered,
    participant,
    questions,
)
from tests.stories.phones import Phone
from tests.stories.programmes import person_of, stored, village
from tests.stories.town import Town

ACID, LIME, PHOTO = "Đất phèn nên trồng cây gì?", "Bón vôi bao nhiêu là đủ?", "Lá này bị bệnh gì?"


async def looks_around(phone: Phone) -> None:
    """Opens what others asked about the first topic."""
    await phone.says("/ask")
    await phone.sees("Xem câu hỏi")
    await phone.presses("Xem câu hỏi")
    await phone.sees("Chọn đất")
    await phone.presses("Chọn đất")
    await phone.sees("Câu hỏi đang chờ")


async def test_open_questions_are_browsed_and_voted_up(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh, hoa = [await participant(place, name) for name in ("Lan", "Minh", "Hoa")]
        await place.at(DURING)
        await asks(lan, ACID)
        await place.at("2021-03-02 08:40")
        await asks(lan, LIME)
        await looks_around(minh)
        await minh.sees(f"1. {ACID}", f"2. {LIME}", "1 người muốn biết")
        await minh.presses_twice("2 · tôi cũng muốn biết")
        await minh.sees("Đã ghi: bạn cũng muốn biết")
        await minh.sees(f"1. {LIME}", "2 người muốn biết", "☑️ 1 · bỏ chọn")
        await looks_around(hoa)
        await hoa.sees(f"1. {LIME}")
        await hoa.presses("Mới nhất trước")
        await hoa.sees(f"1. {LIME}", f"2. {ACID}")
        await hoa.presses("1 · tôi cũng muốn biết")
        await hoa.sees("3 người muốn biết")
        await hoa.presses("1 · bỏ chọn")
        await hoa.sees("Đã bỏ chọn")
        await hoa.sees("2 người muốn biết")
        await looks_around(lan)
        await lan.presses("1 · câu của bạn")
        await lan.sees("Đây là câu của bạn")
        votes = await stored(place, QuestionVote)
        assert [one.person_id for one in votes] == [(await person_of(place, minh)).id]


async def test_many_are_turned_over_page_by_page(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        topic = 1
        person = (await person_of(place, lan)).id

        def many(tx: Transaction) -> None:
            found = [one for one, _ in asking.choices(tx, person, place.clock.now()) if one.id == topic]
            for number in range(1, 13):
                piece = asking.Piece("text", f"Câu số {number} về đất phèn?")
                asking.ask(tx, person, found[0], piece, anonymous=True, now=place.clock.now())

        await place.app.database.run(many)
        await looks_around(minh)
        await minh.sees("Trang 1/3", "Câu số 1 ", "Câu số 5 ")
        await minh.presses("Xem tiếp")
        await minh.sees("Trang 2/3", "Câu số 6 ", "Câu số 10 ")
        await minh.presses("5 · tôi cũng muốn biết")
        await minh.sees("Đã ghi")
        await minh.presses("Xem tiếp")
        await minh.sees("Trang 3/3")
        await minh.presses("Trang trước")
        await minh.sees("Trang 2/3")


async def test_ones_own_are_followed_and_taken_back(database_url: str) -> None:
    async with village(database_url) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await asks(lan, ACID)
        await asks(lan, LIME)
        await asks(lan, PHOTO)
        await becomes(place, ACID, "open")
        await goes_to_the_speaker(place, ACID)
        await becomes(place, PHOTO, "rejected", reason="Hỏi cán bộ khuyến nông")
        await becomes(place, LIME, "open")
        await looks_around(minh)
        await minh.presses("1 · tôi cũng muốn biết")
        await minh.sees("Đã ghi")
        await lan.says("/ask")
        await lan.sees("Câu hỏi của tôi (3)")
        await lan.presses("Câu hỏi của tôi")
        await lan.sees("không chuyển", "Hỏi cán bộ khuyến nông", "chờ chuyển", "báo cáo viên đã nhận")
        await lan.presses("Rút câu 2")
        await lan.sees("Rút lại câu hỏi này?", LIME)
        await lan.presses("Không, giữ lại")
        await lan.sees("Câu hỏi của bạn (3)")
        await lan.presses("Rút câu 2")
        await lan.sees("Rút lại câu hỏi này?")
        await lan.presses_twice("Rút lại")
        await lan.sees("Đã rút câu hỏi")
        await lan.sees("không còn ở đây")
        await lan.presses("Rút câu 3")
        await lan.sees("Rút lại câu hỏi này?", ACID)
        await lan.presses("Rút lại")
        await lan.sees("vẫn được chuyển")
        states = {one.text: (one.state, one.person_id) for one in await questions(place)}
        assert states[LIME] == ("withdrawn", (await person_of(place, lan)).id)
        assert states[ACID] == ("open", (await person_of(place, minh)).id)


async def test_answers_are_read_heard_and_searched_without_diacritics(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await lan.sends(voice=True)
        await lan.sees("Gửi câu này")
        await lan.says(ACID)
        await lan.sees(ACID)
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        (asked,) = await questions(place)
        assert asked.file_id
        await is_answered(
            place,
            ACID,
            {"kind": "text", "text": "Trồng dứa & <b>tràm</b>."},
            {"kind": "voice", "text": "", "file_id": asked.file_id},
            {"kind": "live", "text": ""},
        )
        await minh.says("/ask")
        await minh.sees("Tìm trong")
        await minh.presses("Tìm trong")
        await minh.sees("Bạn muốn tìm gì?")
        await minh.says("dua tram")
        await minh.sees("tìm thấy 1 câu", ACID, "Trồng dứa & <b>tràm</b>.")
        await minh.presses("Xem trả lời câu 1")
        await minh.sees("Báo cáo viên trả lời", "Trồng dứa & <b>tràm</b>.", "trực tiếp trong buổi học")
        heard = [one for one in await minh.messages() if "voice" in one and one["from"]["is_bot"]]
        assert len(heard) == 1
        await minh.says("chon dat")
        await minh.sees("tìm thấy 1 câu")
        await minh.sends(sticker=True)
        await minh.sees("tìm theo chữ")
        await minh.says("Bón vôi cho đất phèn thế nào?")
        await minh.sees("chưa có câu trả lời nào")
        await minh.presses("Hỏi báo cáo viên câu này")
        await minh.sees("Gửi câu này", "Bón vôi cho đất phèn thế nào?")
        await minh.presses("Gửi câu hỏi")
        await minh.sees("Đã nhận câu hỏi")


async def test_who_asks_what_is_answered_gets_the_answer_at_once(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await asks(lan, ACID)
        await is_answered(place, ACID, {"kind": "text", "text": "Trồng dứa."})
        await minh.says("dat phen nen trong cay gi")
        await minh.sees("gần giống", "Đã có trả lời")
        await minh.presses("xem trả lời")
        await minh.sees("Trồng dứa.", "Đúng điều tôi muốn biết")
        await minh.presses("Câu của tôi khác")
        await minh.sees("Gửi câu này")
        await minh.presses("Không phải câu hỏi")
        await minh.sees("Bạn là học viên")
        await lan.says("/ask")
        await lan.sees("Câu hỏi của tôi")
        await lan.presses("Câu hỏi của tôi")
        await lan.sees("đã trả lời")
        await lan.presses("Xem trả lời câu 1")
        await lan.sees("Trồng dứa.")
        assert len(await questions(place)) == 1


@only_sqlite
async def test_the_photo_of_a_question_is_looked_at(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan, minh = await participant(place, "Lan"), await participant(place, "Minh")
        await place.at(DURING)
        await lan.sends(voice=True)
        await lan.sees("Gửi câu này")
        await lan.presses("Gửi câu hỏi")
        await lan.sees("Đã nhận câu hỏi")
        await looks_around(minh)
        await minh.presses("Nghe 1")
        await place.settle()
        assert [one for one in await minh.messages() if "voice" in one and one["from"]["is_bot"]]


@only_sqlite
async def test_strangers_see_nothing_of_it(database_url: str) -> None:
    async with village(database_url, DIRECT) as place:
        lan = await participant(place, "Lan")
        stranger = await place.person("Khách")
        await place.at(DURING)
        await asks(lan, ACID)
        await stranger.says("/ask")
        await stranger.sees("chưa đăng ký", "/start")
        assert await stranger.count(ACID) == 0


async def told_nothing(place: Town, phone: Phone, words: str) -> bool:
    await place.settle()
    return await phone.count(words) == 0


async def test_who_left_hears_no_more_of_it(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await participant(place, "Lan")
        await place.at(DURING)
        await asks(lan, ACID)
        await lan.says("/me")
        await lan.sees("Hủy đăng ký")
        await lan.presses("Hủy đăng ký")
        await lan.sees("muốn hủy")
        await lan.presses("Đúng, hủy đăng ký")
        await lan.sees("đã hủy")
        await becomes(place, ACID, "open")
        assert await told_nothing(place, lan, "đã được duyệt")
