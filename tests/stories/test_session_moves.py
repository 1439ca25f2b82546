"""An organizer moves, cancels and renames sessions in the chat, and participants hear of it."""

from __future__ import annotations

from icalendar import Calendar

from bot.programme import read
from storage.tables import Action, Session
from tests.databases import only_sqlite
from tests.stories.phones import shown
from tests.stories.programmes import SPRING, joins, stored, village
from tests.stories.rooms import moves, opens


async def test_a_moved_session_seen_from_both_sides(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 12:00")
        await opens(hoa, 2)
        await hoa.presses("🕗 Đổi giờ")
        await hoa.sees("đang là", "08:00", "10:00", "2 giờ")
        await hoa.says("5/3 14h")
        await hoa.sees("Giờ cũ: 08:00, Thứ Năm", "Giờ mới: 14:00, Thứ Sáu, 05/03/2021 – 16:00", "1 học viên")
        await place.settle()
        assert [one.sequence for one in await stored(place, Session)] == [0, 0, 0]
        assert await lan.count("đổi giờ") == 0
        await hoa.presses_twice("Xác nhận đổi giờ")
        await hoa.sees("vừa được thay đổi")
        await place.settle()
        assert (
            await lan.count("Buổi 2 đổi giờ", "Giờ cũ: 08:00", "Giờ mới: 14:00, Thứ Sáu", "xuan-2.ics") == 1
        )
        (event,) = Calendar.from_ical((await lan.document(".ics")).decode()).walk("VEVENT")
        assert (int(str(event["SEQUENCE"])), event.decoded("DTSTART").hour) == (1, 7)
        await place.at("2021-03-04 14:00")
        assert await lan.count("Buổi 2", "bắt đầu sau 24 giờ") == 1
        await place.at("2021-03-05 13:50")
        assert await lan.count("Buổi 2", "bắt đầu sau 10 phút") == 1
        await place.at("2021-03-05 16:00")
        assert await lan.count("Buổi 2 vừa kết thúc") == 1
        assert [one.kind for one in await stored(place, Action)] == ["session-moved"]


@only_sqlite
async def test_moved_twice_before_it_was_told(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 22:00")
        await moves(hoa, 3, "10/3 9h")
        await moves(hoa, 3, "10/3 14h - 17h")
        await place.at("2021-03-03 06:30")
        assert await lan.count("đổi giờ") == 1
        assert await lan.count("Buổi 3 đổi giờ", "Giờ cũ: 08:00, Thứ Ba", "Giờ mới: 14:00, Thứ Tư") == 1
        await place.load(read(SPRING))
        assert await lan.count("đổi giờ") == 1


@only_sqlite
async def test_moved_behind_another(database_url: str) -> None:
    """People know it by its old number, and are told the new one."""
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await opens(hoa, 2)
        await hoa.presses("🕗 Đổi giờ")
        await hoa.sees("Hãy gõ giờ mới")
        await hoa.says("10/3 8h")
        await hoa.sees("buổi này thành buổi 3")
        await hoa.presses("Xác nhận đổi giờ")
        await hoa.sees("📅 Buổi 3", "Chọn giống")
        await place.settle()
        assert await lan.count("Buổi 2 đổi giờ", "Chọn giống", "buổi này là buổi 3") == 1
        await place.at("2021-03-09 07:50")
        assert await lan.count("Buổi 2 bắt đầu sau 10 phút", "Chăm sóc") == 1


@only_sqlite
async def test_the_file_goes_up_once(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        phones = [await place.person(name) for name in ("Lan", "Hùng", "Minh", "Thu")]
        for phone in phones:
            await joins(phone)
        await moves(hoa, 2, "5/3 14h")
        for second in ("02", "04", "06"):
            await place.at(f"2021-03-01 07:00:{second}")
        files = []
        for phone in phones:
            assert await phone.count("Buổi 2 đổi giờ", "xuan-2.ics") == 1
            files += [one["document"]["file_id"] for one in await phone.messages() if "document" in one][-1:]
        assert len(set(files)) == 1


REFUSED = [
    ("1/3 8h", "Giờ này đã qua"),
    ("2/3 9h", "trùng với buổi 1"),
    ("8h", "đang đúng giờ đó"),
    ("4/3/2023 8h", "hơn một năm"),
    ("4/3 8h - 6/3 8h", "dài nhất là 24 giờ"),
    ("31/2 8h", "chưa hiểu giờ này"),
    ("mai nhé", "chưa hiểu giờ này"),
    ("8" * 4000, "chưa hiểu giờ này"),
]


@only_sqlite
async def test_times_that_cannot_be(database_url: str) -> None:
    """Each gets a word on what is wrong with it, nothing is changed, and another one may be typed at once."""
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        await place.at("2021-03-01 12:00")
        await opens(hoa, 2)
        await hoa.presses("🕗 Đổi giờ")
        await hoa.sees("Hãy gõ giờ mới")
        for typed, answer in REFUSED:
            await hoa.says(typed)
            await hoa.sees(answer)
        await hoa.sends(sticker=True)
        await hoa.sees("chưa hiểu giờ này")
        assert [one.sequence for one in await stored(place, Session)] == [0, 0, 0]
        await hoa.says("9h")
        await hoa.sees("Giờ mới: 09:00, Thứ Năm, 04/03/2021 – 11:00")


@only_sqlite
async def test_a_confirmation_of_yesterday_moves_nothing(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        await opens(hoa, 1)
        await hoa.presses("🕗 Đổi giờ")
        await hoa.sees("Hãy gõ giờ mới")
        await hoa.says("2/3 7h")
        await hoa.sees("Khi bạn xác nhận")
        await place.at("2021-03-02 07:30")
        await hoa.presses("Xác nhận đổi giờ")
        await hoa.sees("Giờ này đã qua")
        assert (await stored(place, Session))[0].sequence == 0


@only_sqlite
async def test_only_the_end_is_moved(database_url: str) -> None:
    """While it is on: it takes longer. Nobody is told of a new start; the survey waits for the new end."""
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 09:00")
        await opens(hoa, 1)
        await hoa.presses("Giờ kết thúc")
        await hoa.sees("Hãy gõ giờ kết thúc mới")
        await hoa.says("2/3 7h30")
        await hoa.sees("Giờ kết thúc phải sau")
        await hoa.says("180 phút")
        await hoa.sees("08:00", "11:00", "Không ai phải nhận tin", "Phiếu đánh giá mở lúc 11:00")
        await hoa.presses("Xác nhận đổi giờ")
        await hoa.sees("Đã đổi giờ")
        await place.at("2021-03-02 10:00")
        assert await lan.count("vừa kết thúc") == await lan.count("đổi giờ") == 0
        await place.at("2021-03-02 11:00")
        assert await lan.count("Buổi 1 vừa kết thúc") == 1
        await opens(hoa, 1)
        assert "Đổi giờ" not in shown(await hoa.sees("đã kết thúc"))


async def test_cancelled_and_taken_up_again(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 12:00")
        await opens(hoa, 2)
        await hoa.presses("Hủy buổi này")
        await hoa.sees("Hủy buổi 2", "1 học viên")
        assert (await stored(place, Session))[1].state == "planned"
        await hoa.presses_twice("Hủy buổi này")
        await hoa.sees("Buổi này đã hủy")
        await place.settle()
        assert await lan.count("Buổi 2 đã hủy") == 1
        await place.load(read(SPRING.replace("Chọn đất", "Chọn đất tốt")))
        await opens(hoa, 2)
        await hoa.presses("Khôi phục buổi này")
        await hoa.sees("Đã khôi phục")
        await place.settle()
        assert await lan.count("Buổi 2 vẫn diễn ra", "08:00, Thứ Năm") == 1
        await place.at("2021-03-04 07:50")
        assert await lan.count("Buổi 2 bắt đầu sau 10 phút") == 1
        kinds = [one.kind for one in await stored(place, Action)]
        assert kinds == ["session-cancelled", "session-restored"]


@only_sqlite
async def test_a_name_of_its_own(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await opens(hoa, 1)
        await hoa.presses("✏️ Tên buổi")
        await hoa.sees("Tên đang dùng: Chọn đất")
        await hoa.says("x" * 121)
        await hoa.sees("nhiều nhất 120 ký tự")
        await hoa.says("Khai mạc <b>& chọn đất</b>")
        await hoa.sees("Khai mạc <b>& chọn đất</b>")
        await place.at("2021-03-02 07:50")
        assert await lan.count("Buổi 1 bắt đầu sau 10 phút", "Khai mạc <b>& chọn đất</b>") == 1
        await opens(hoa, 1)
        await hoa.presses("✏️ Tên buổi")
        await hoa.sees("Bỏ tên riêng")
        await hoa.presses("🇬🇧 Anh")
        await hoa.sees("tiếng Anh")
        await hoa.says("Opening")
        await hoa.sees("Khai mạc")
        assert (await stored(place, Session))[0].title == {
            "vi": "Khai mạc <b>& chọn đất</b>",
            "en": "Opening",
        }
        await hoa.presses("✏️ Tên buổi")
        await hoa.sees("Bỏ tên riêng")
        await hoa.presses("Bỏ tên riêng")
        await hoa.sees("Chọn đất")
        assert (await stored(place, Session))[0].title is None
        await hoa.presses("✏️ Tên buổi")
        await hoa.presses("🇫🇷 Pháp")
        await hoa.sees("tiếng Pháp")
        await hoa.says("Ouverture")
        await hoa.sees("Chọn đất")
        assert (await stored(place, Session))[0].title == {"vi": "Chọn đất", "fr": "Ouverture"}


@only_sqlite
async def test_helpers_have_no_sessions_to_change(database_url: str) -> None:
    async with village(database_url) as place:
        an = await place.staff("An", "helper")
        await an.says("/desk")
        await an.sees("Bàn điều hành")
        await an.presses("Mùa xuân")
        assert "Các buổi" not in shown(await an.sees("Mùa xuân", "Đã đăng ký"))
