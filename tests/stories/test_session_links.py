"""Zoom is full: the organizer switches the live link, and whoever has a button is led to what is live."""

from __future__ import annotations

from icalendar import Calendar

from storage.tables import Action, Attendance, Campaign, JoinLink
from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, changed, joins, stored, village
from tests.stories.rooms import HALL, TWO_WAYS, YOUTUBE, ZOOM, moves, opens, ways_in
from tests.stories.town import Town

ON_ZOOM, ON_YOUTUBE = "https://zoom.us/j/00000000001", "https://www.youtube.com/live/vidu"


async def live(place: Town) -> list[str]:
    links = (await stored(place, JoinLink))[:2]
    return [one.platform for one in links if one.live]


async def switches(hoa: Phone, place: Town, platform: str) -> None:
    await opens(hoa, 1)
    await hoa.presses(f"Chuyển sang {platform}")
    await hoa.sees("Đã chuyển sang")
    await place.settle()
    await place.settle()


async def test_zoom_is_full(database_url: str) -> None:
    async with village(database_url, TWO_WAYS) as place:
        hoa, lan, hung = await place.staff("Hoa"), await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung)
        await place.at("2021-03-02 07:50")
        assert await ways_in(lan) == [ON_ZOOM, ON_YOUTUBE]
        before = len(await lan.messages())
        await switches(hoa, place, "▶️ YouTube")
        assert await live(place) == ["youtube"]
        for phone in (lan, hung):
            assert await ways_in(phone) == [ON_YOUTUBE]
            assert await phone.count("vidu-1") == 0
        assert len(await lan.messages()) == before
        await lan.says("/join")
        assert "zoom.us" not in str(await lan.sees("Buổi 1"))
        await lan.presses("Tôi đã vào lớp")
        await lan.sees("Đã ghi nhận")
        await lan.says("/menu")
        await lan.sees("Lịch học")
        await lan.presses("Lịch học")
        await lan.sees("Thêm vào lịch")
        await lan.presses("Thêm vào lịch")
        await lan.sees(".ics")
        first = Calendar.from_ical((await lan.document(".ics")).decode()).walk("VEVENT")[0]
        assert str(first["URL"]) == ON_YOUTUBE
        assert "zoom.us" not in str(first["DESCRIPTION"])
        await opens(hoa, 1)
        await hoa.presses("Mở lại tất cả")
        await hoa.sees("Mọi link đều mở lại")
        await place.settle()
        assert await ways_in(hung) == [ON_ZOOM, ON_YOUTUBE]
        assert await hung.count("vidu-1") == 1
        kinds = [one.kind for one in await stored(place, Action)]
        assert kinds == ["session-switched", "session-all-live"]


@only_sqlite
async def test_there_and_back_at_once(database_url: str) -> None:
    """Quick presses leave what is live at the end; a switch that is so already changes nothing."""
    async with village(database_url, TWO_WAYS) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        await opens(hoa, 1)
        message, to_youtube = await hoa.button("Chuyển sang ▶️ YouTube")
        _, to_zoom = await hoa.button("Chuyển sang 💻 Zoom")
        for data in (to_youtube, to_zoom, to_youtube, to_zoom, to_zoom):
            await hoa.presses_data(message, data)
        await hoa.sees("Đã chuyển sang 💻 Zoom")
        for second in ("01", "02", "03"):
            await place.at(f"2021-03-02 07:50:{second}")
        assert await live(place) == ["zoom"]
        assert await ways_in(lan) == [ON_ZOOM]
        rewrites = [one for one in await stored(place, Campaign) if one.kind == "rejoin"]
        assert len({one.key for one in rewrites}) == 4
        assert [one.state for one in rewrites if one.state in ("planned", "running")] == []


async def test_who_cannot_get_in_asks_for_the_new_link(database_url: str) -> None:
    async with village(database_url, TWO_WAYS) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        message, fresh = await lan.button("Không vào được")
        await switches(hoa, place, "▶️ YouTube")
        await lan.presses_data(message, fresh)
        await lan.sees("cách vào lớp mới nhất")
        assert await ways_in(lan) == [ON_YOUTUBE]
        await lan.says("/me")
        await lan.sees("Hủy đăng ký")
        await lan.presses("Hủy đăng ký")
        await lan.sees("Bạn muốn hủy đăng ký")
        await lan.presses("Đúng, hủy đăng ký")
        await lan.sees("Hẹn gặp lại")
        await lan.presses_data(message, fresh)
        await lan.sees("chưa đăng ký")


@only_sqlite
async def test_what_no_longer_matters_is_not_rewritten(database_url: str) -> None:
    async with village(database_url, TWO_WAYS) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        await opens(hoa, 1)
        message, to_youtube = await hoa.button("Chuyển sang ▶️ YouTube")
        await place.at("2021-03-02 10:00")
        await hoa.presses_data(message, to_youtube)
        await hoa.sees("Đã chuyển sang")
        await place.settle()
        assert await ways_in(lan) == [ON_ZOOM, ON_YOUTUBE]
        assert [one for one in await stored(place, Campaign) if one.kind == "rejoin"] == []


@only_sqlite
async def test_messages_that_were_deleted_stop_nothing(database_url: str) -> None:
    async with village(database_url, TWO_WAYS) as place:
        hoa = await place.staff("Hoa")
        phones = [await place.person(name) for name in ("Lan", "Hùng", "Minh", "Thu", "Vân")]
        for phone in phones:
            await joins(phone)
        await place.at("2021-03-02 07:50")
        for phone in phones[:4]:
            message, _ = await phone.button("Không vào được")
            del place.sandbox.world.chats[phone.id].messages[message]
        await switches(hoa, place, "▶️ YouTube")
        assert await ways_in(phones[4]) == [ON_YOUTUBE]


async def test_participants_are_told(database_url: str) -> None:
    async with village(database_url, TWO_WAYS) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:30")
        await switches(hoa, place, "▶️ YouTube")
        await hoa.presses("Báo cho học viên")
        await hoa.sees("Báo cho 1 học viên", "YouTube")
        await hoa.presses_twice("Báo cho 1 người")
        await hoa.sees("đã được báo")
        await place.settle()
        assert await lan.count("Buổi 1: cách vào lớp đã đổi") == 1
        assert await ways_in(lan) == [ON_YOUTUBE]
        await switches(hoa, place, "💻 Zoom")
        assert await ways_in(lan) == [ON_ZOOM]


@only_sqlite
async def test_a_notice_at_night_waits_for_the_morning(database_url: str) -> None:
    async with village(database_url, TWO_WAYS) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-01 22:00")
        await opens(hoa, 1)
        await hoa.presses("Báo cho học viên")
        await hoa.sees("Báo cho 1 học viên")
        await hoa.presses("Báo cho 1 người")
        await hoa.sees("sẽ được báo lúc 06:30")
        assert await lan.count("cách vào lớp đã đổi") == 0
        await place.at("2021-03-02 06:30")
        assert await lan.count("Buổi 1: cách vào lớp đã đổi") == 1


INVITATION = """\
Ban tổ chức is inviting you to a scheduled Zoom meeting.

Topic: Chọn đất
Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=abc

Meeting ID: 812 3456 7890
Passcode: 009988
"""


async def test_links_are_added_changed_and_removed(database_url: str) -> None:
    async with village(database_url, changed(SPRING, (ZOOM, YOUTUBE))) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        await opens(hoa, 1)
        await hoa.presses("Link tham gia")
        await hoa.sees("➕ 💻 Zoom")
        await hoa.presses("➕ 💻 Zoom")
        await hoa.sees("Hãy gửi link Zoom")
        await hoa.says(INVITATION)
        await hoa.sees("Đã lưu", "mã 812 3456 7890", "mật khẩu 009988")
        await place.settle()
        assert await ways_in(lan) == [ON_YOUTUBE, "https://us02web.zoom.us/j/81234567890?pwd=abc"]
        assert await lan.count("009988") == 1
        await hoa.presses("Sửa 💻 Zoom")
        await hoa.sees("Mật khẩu")
        await hoa.presses("Mật khẩu")
        await hoa.sees("Hãy gõ mật khẩu")
        await hoa.says("hai\ndòng")
        await hoa.sees("trên một dòng")
        await hoa.says("0123")
        await hoa.sees("Đã lưu", "mật khẩu 0123")
        await hoa.presses("Sửa ▶️ YouTube")
        await hoa.sees("Xóa link này")
        await hoa.presses("Xóa link này")
        await hoa.sees("không còn thấy link đó")
        await hoa.presses_twice("🗑 Xóa")
        await hoa.sees("Đã xóa")
        await place.settle()
        assert await ways_in(lan) == ["https://us02web.zoom.us/j/81234567890?pwd=abc"]
        assert await lan.count("0123") == 1
        kinds = [one.kind for one in await stored(place, Action)]
        assert kinds == ["session-link-added", "session-link-changed", "session-link-removed"]


@only_sqlite
async def test_what_is_no_link(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        await opens(hoa, 1)
        await hoa.presses("Link tham gia")
        await hoa.sees("➕ 📘 Facebook")
        await hoa.presses("➕ 📘 Facebook")
        await hoa.sees("Hãy gửi link của")
        for typed in ("zoom", "javascript:alert(1)", "https://a b", "https://x", "x" * 4000):
            await hoa.says(typed)
            await hoa.sees("chưa phải một link")
        await hoa.sends(sticker=True)
        await hoa.sees("chưa phải một link")
        await hoa.says("facebook.com/vidu")
        await hoa.sees("Đã lưu", "https://facebook.com/vidu")


@only_sqlite
async def test_people_in_the_hall_are_not_sent_away(database_url: str) -> None:
    text = changed(SPRING, (ZOOM, f"{ZOOM}, {YOUTUBE}, {HALL}"))
    async with village(database_url, text) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        await switches(hoa, place, "▶️ YouTube")
        assert await lan.count("Nhà văn hóa xã") == 1
        await lan.presses("Tôi đã vào lớp")
        asked = shown(await lan.sees("theo dõi ở đâu"))
        assert "YouTube" in asked
        assert "Tại chỗ" in asked
        assert "Zoom" not in asked
        assert "Đã ghi nhận bạn có mặt ở buổi 1" in asked
        assert [one.platform for one in await stored(place, Attendance)] == [None]
        await lan.presses("Tại chỗ")
        await lan.sees("Đã ghi nhận bạn có mặt ở buổi 1", "Về trang chính")
        assert [one.platform for one in await stored(place, Attendance)] == ["place"]


@only_sqlite
async def test_a_session_that_moves_after_its_link_was_sent(database_url: str) -> None:
    """The button people have is no way into an empty room."""
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        await moves(hoa, 1, "14h")
        await place.settle()
        assert await lan.count("Buổi 1 bắt đầu lúc 14:00") == 1
        await opens(hoa, 1)
        await hoa.presses("Hủy buổi này")
        await hoa.sees("Hủy buổi 1?")
        await hoa.presses("Hủy buổi này")
        await hoa.sees("Đã hủy")
        await place.settle()
        assert "zoom.us" not in str(await lan.messages())
