"""The operator loads a changed file: people hear of it once, reminders follow, what people gave stays."""

from __future__ import annotations

from icalendar import Calendar

from bot.programme import read
from storage.tables import Completion, Form, Registration, Response, Session
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import SPRING, begins, changed, joins, rates, stored, surveying, village
from tests.stories.town import Town

S2 = """\
      - key: s2
        start: 2021-03-04 08:00
        length: 2h
        topics: [{key: giong, title: Chọn giống}]
        join: [{platform: zoom, url: https://zoom.us/j/00000000002, meeting: 000 0002, passcode: vidu-2}]
"""
SATURDAY = """\
      - key: s2b
        start: 2021-03-06 08:00
        length: 2h
        topics: [{key: phan, title: Chọn phân}]
"""
MOVED = changed(SPRING, ("start: 2021-03-04 08:00", "start: 2021-03-05 14:00"))
WITHOUT_S2 = changed(SPRING, (S2, ""))
ANOTHER = SPRING[SPRING.index("  - key: xuan") :].replace("xuan", "he").replace("Mùa xuân", "Mùa hè")


async def loads(place: Town, text: str) -> None:
    await place.load(read(text))


async def entry_of(phone: Phone, key: str) -> tuple[int, str]:
    """(sequence, start) of a session in the calendar file the person got last."""
    events = Calendar.from_ical((await phone.document(".ics")).decode()).walk("VEVENT")
    (event,) = [one for one in events if f"-{key}@" in str(one["UID"])]
    return int(str(event["SEQUENCE"])), event.decoded("DTSTART").strftime("%d/%m %H:%M")


async def test_a_moved_session(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        before = await entry_of(lan, "s2")
        await place.at("2021-03-02 12:00")
        await loads(place, MOVED)
        for _ in range(2):
            await loads(place, MOVED)
        assert (
            await lan.count("Buổi 2 đổi giờ", "08:00, Thứ Năm, 04/03/2021", "14:00, Thứ Sáu, 05/03/2021") == 1
        )
        assert await lan.count("đổi giờ") == 1
        await joins(hung)
        assert await hung.count("đổi giờ") == 0
        assert before == (0, "04/03 01:00")
        assert await entry_of(lan, "s2") == (1, "05/03 07:00")
        await place.at("2021-03-04 07:50")
        assert await lan.count("Buổi 2", "bắt đầu sau") == 0
        await place.at("2021-03-04 14:00")
        assert await lan.count("Buổi 2", "bắt đầu sau 24 giờ") == 1
        await place.at("2021-03-05 13:50")
        assert await lan.count("Buổi 2", "bắt đầu sau 10 phút") == 1
        await place.at("2021-03-05 16:00")
        assert await lan.count("Buổi 2 vừa kết thúc") == 1


async def test_a_session_moved_there_and_back(database_url: str) -> None:
    """What was sent for the old time is not sent again when it is the time once more."""
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-03 08:00")
        assert await lan.count("Buổi 2", "bắt đầu sau 24 giờ") == 1
        await loads(place, MOVED)
        assert await lan.count("Buổi 2 đổi giờ") == 1
        await loads(place, SPRING)
        assert await lan.count("Buổi 2 đổi giờ", "Giờ mới: 08:00, Thứ Năm, 04/03/2021") == 1
        await place.at("2021-03-03 09:00")
        await place.at("2021-03-04 07:00")
        await place.at("2021-03-04 07:50")
        assert await lan.count("Buổi 2", "bắt đầu sau 24 giờ") == 1
        assert await lan.count("Buổi 2", "bắt đầu sau 1 giờ") == 1
        assert await lan.count("Buổi 2", "bắt đầu sau 10 phút") == 1
        await place.at("2021-03-05 13:50")
        assert await lan.count("Buổi 2", "bắt đầu sau 10 phút") == 1


@only_sqlite
async def test_what_is_undone_overnight_is_not_told(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 23:00")
        await loads(place, MOVED)
        await loads(place, WITHOUT_S2)
        assert await lan.count("Buổi 2") == 0
        await loads(place, SPRING)
        await place.at("2021-03-03 07:00")
        assert await lan.count("đổi giờ") == await lan.count("đã hủy") == await lan.count("vẫn diễn ra") == 0
        await place.at("2021-03-04 07:50")
        assert await lan.count("Buổi 2", "bắt đầu sau 10 phút") == 1


@only_sqlite
async def test_a_change_at_night_waits_unless_it_is_soon(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-03 23:00")
        await loads(place, changed(SPRING, ("2021-03-04 08:00", "2021-03-04 10:00")))
        assert await lan.count("Buổi 2 đổi giờ", "10:00, Thứ Năm") == 1
        await loads(place, changed(SPRING, ("2021-03-09 08:00", "2021-03-09 10:00")))
        assert await lan.count("Buổi 2 đổi giờ", "Giờ mới: 08:00") == 1
        assert await lan.count("Buổi 3 đổi giờ") == 0
        await place.at("2021-03-04 06:30")
        assert await lan.count("Buổi 3 đổi giờ", "08:00, Thứ Ba", "10:00, Thứ Ba") == 1


@only_sqlite
async def test_only_the_end_moves(database_url: str) -> None:
    """Nobody is told that a session moved from eight to eight; the survey waits for the new end."""
    longer = changed(SPRING, ("2021-03-02 08:00\n        length: 2h", "2021-03-02 08:00\n        length: 3h"))
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await loads(place, longer)
        assert await lan.count("đổi giờ") == 0
        await place.at("2021-03-02 10:00")
        assert await lan.count("vừa kết thúc") == 0
        await place.at("2021-03-02 11:00")
        assert await lan.count("Buổi 1 vừa kết thúc") == 1


async def test_a_cancelled_session_and_its_return(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 12:00")
        await loads(place, WITHOUT_S2)
        assert await lan.count("Buổi 2 đã hủy", "Chọn giống", "Thứ Năm, 04/03/2021") == 1
        await lan.presses("Cập nhật lịch")
        await lan.sees("Lịch 1 buổi", ".ics")
        assert b"STATUS:CANCELLED" in await lan.document(".ics")
        await lan.says("/menu")
        await lan.sees("Buổi 3", "Thứ Ba, 09/03/2021")
        await lan.presses("Lịch học")
        await lan.sees("❌ Buổi 2", "đã hủy", "Buổi 3", "Chăm sóc")
        await place.at("2021-03-03 08:00")
        assert await lan.count("Buổi 2", "bắt đầu sau") == 0
        await loads(place, SPRING)
        assert await lan.count("Buổi 2 vẫn diễn ra", "08:00, Thứ Năm, 04/03/2021") == 1
        await place.at("2021-03-04 07:50")
        assert await lan.count("Buổi 2 bắt đầu sau 10 phút") == 1
        assert [one.sequence for one in await stored(place, Session)] == [0, 2, 0]


@only_sqlite
async def test_a_series_taken_off_the_file(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await rates(lan, 1)
        only_another = SPRING[: SPRING.index("  - key: xuan")] + ANOTHER
        await loads(place, only_another)
        assert await lan.count("Chuỗi tập huấn đã hủy", "Mùa xuân") == await lan.count("đã hủy") == 1
        await place.at("2021-03-04 10:00")
        assert await lan.count("bắt đầu sau") == 0
        assert await lan.count("Buổi 2 vừa kết thúc") == 0
        for table in (Registration, Completion, Response):
            assert len(await stored(place, table)) == 1
        await lan.says("/start xuan")
        await lan.sees("không còn dùng được")
        hung = await place.person("Hùng")
        await hung.says("/start he")
        await hung.sees("Mùa hè", "Đăng ký tham gia")
        await loads(place, SPRING)
        await lan.says("/menu")
        await lan.sees("Mùa xuân", "0001", "Buổi 3")


@only_sqlite
async def test_another_link(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:00")
        await loads(
            place, changed(SPRING, ("j/00000000001", "j/00000000099"), ("passcode: vidu-1", "passcode: moi"))
        )
        await place.at("2021-03-02 07:50")
        notice = await lan.sees("Buổi 1 bắt đầu sau 10 phút", "moi")
        assert "j/00000000099" in str(notice)
        await loads(place, SPRING)
        assert await lan.count("Buổi 1", "vidu-1", "vừa được cập nhật") == 1
        await lan.says("/join")
        assert "j/00000000001" in str(await lan.sees("Buổi 1", "vidu-1"))


@only_sqlite
async def test_one_more_session(database_url: str) -> None:
    more = changed(SPRING, ("      - key: s3\n", SATURDAY + "      - key: s3\n"))
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-04 12:00")
        await loads(place, more)
        await lan.says("/menu")
        await lan.sees("Buổi 3", "Chọn phân", "Thứ Bảy, 06/03")
        await place.at("2021-03-06 07:50")
        assert await lan.count("Buổi 3 bắt đầu sau 10 phút", "Chọn phân") == 1
        await place.at("2021-03-09 07:50")
        assert await lan.count("Buổi 4 bắt đầu sau 10 phút", "Chăm sóc") == 1


@only_sqlite
async def test_new_questions_while_somebody_answers_the_old_ones(database_url: str) -> None:
    name = "          - {key: name, kind: name, ask: Họ và tên của bạn là gì?}\n"
    more = changed(SPRING, (name, name + "          - {key: farm, kind: text, ask: Trang trại nào?}\n"))
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await begins(lan)
        await lan.sees("Câu 1/1")
        await loads(place, more)
        await begins(hung)
        await hung.sees("Câu 1/2")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("Câu 2/2", "Trang trại nào?")
        await lan.says("Trại Mẫu")
        await lan.sees("thành công")
        await hung.says("Trần Văn Hùng")
        await hung.sees("Trang trại nào?")
        await hung.says("Trại Ví Dụ")
        await hung.sees("thành công")
        first, second = await stored(place, Registration)
        assert first.answers == {"name": "Nguyễn Thị Lan", "farm": "Trại Mẫu"}
        assert second.answers == {"name": "Trần Văn Hùng", "farm": "Trại Ví Dụ"}
        assert first.form_id == second.form_id
        await lan.says("/me")
        await lan.sees("Họ và tên của bạn là gì: Nguyễn Thị Lan", "Sửa thông tin")
        await lan.presses("Sửa thông tin")
        await lan.sees("Trang trại nào: Trại Mẫu")


@only_sqlite
async def test_a_new_survey_while_somebody_answers_the_old_one(database_url: str) -> None:
    rating = "          - {key: content, kind: rating, ask: Nội dung thế nào?}\n"
    wish = "          - {key: wish, kind: text, ask: Góp ý gì?}\n"
    async with village(database_url, surveying(rating + wish)) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await lan.presses("Làm phiếu đánh giá")
        await lan.sees("Nội dung thế nào?")
        await lan.presses("Rất tốt")
        await lan.sees("Góp ý gì?")
        await loads(place, surveying(wish.replace("Góp ý gì?", "Còn gì nữa?")))
        await lan.says("Rất hay")
        await lan.sees("Cảm ơn bạn đã đánh giá")
        (response,) = await stored(place, Response)
        assert response.answers == {"content": 5, "wish": "Rất hay"}
        versions = [one for one in await stored(place, Form) if one.purpose == "survey"]
        assert response.form_id == versions[0].id != versions[1].id
        await place.at("2021-03-04 10:00")
        await lan.presses("Làm phiếu đánh giá")
        await lan.sees("Buổi 2", "Còn gì nữa?")
