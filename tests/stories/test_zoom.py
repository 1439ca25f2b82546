"""Zoom's report of a session: sent, looked at, taken in, taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from zoneinfo import ZoneInfo

import pytest

from storage import Transaction, attendance
from storage.tables import (
    Action,
    Attendance,
    ZoomGuest,
    ZoomMatch,
    ZoomReport,
)
from tests.stories.programmes import stored, village
from tests.stories.town import Town
from tests.stories.zoomed import PROGRAMME, STAYS, evidence, opened, sends, takes, to_report
from tests.zoom_files import new, old, shifted, stay, totals, webinar


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PROGRAMME) as town:
        yield town


async def test_a_report_becomes_evidence(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new(STAYS))
    await hoa.sees("6 dòng, 5 tên", "1 người chủ trì", "Nhận ra: 2", "1 nhờ mã số, 1 nhờ e-mail")
    await hoa.sees("Chưa chắc là ai: 1", "Không nhận ra: 1", "giờ Việt Nam", "từ 07:40 đến 10:10")
    assert await stored(place, ZoomGuest) == []
    assert await stored(place, Attendance) == []
    await takes(place, hoa)
    assert await evidence(place) == {1: 90 * 60, 2: 120 * 60}
    await hoa.presses("Xem 1 người chưa chắc")
    await hoa.sees("Le Thi Nga", "08:00–09:15, 75 phút", "0003", "0004", "trùng cả họ tên")
    await hoa.presses("Lê Thị Nga · 0004")
    await hoa.sees("Đã ghi: Lê Thị Nga")
    assert await evidence(place) == {1: 5400, 2: 7200, 4: 75 * 60}
    assert {one.way for one in await stored(place, ZoomMatch)} == {"number", "email", "decision"}
    assert {"guests-imported", "guest-decided"} <= {one.kind for one in await stored(place, Action)}


async def test_the_same_again_in_whatever_layout_adds_nothing(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new(STAYS))
    await takes(place, hoa)
    before = await evidence(place)
    await to_report(hoa)
    await hoa.presses("Gửi báo cáo")
    await hoa.sees("Bạn gửi vào đây")
    await sends(place, hoa, new(STAYS))
    await hoa.sees("Đúng tệp này đã được nhận rồi")
    await hoa.presses("✖️ Bỏ")
    await hoa.sees("Không có gì thay đổi")
    for rows in (old(STAYS), totals(STAYS), webinar(STAYS[1:])):
        await to_report(hoa)
        await hoa.presses("Gửi báo cáo")
        await hoa.sees("Bạn gửi vào đây")
        await sends(place, hoa, rows)
        await takes(place, hoa)
        assert await evidence(place) == before
    assert len(await stored(place, ZoomReport)) == 4


async def test_of_unique_users_no_more_than_the_session_counts(place: Town) -> None:
    hoa = await opened(place)
    await sends(
        place,
        hoa,
        totals([stay("0001 Lan", "06:00:00", "11:00:00"), stay("0002 Hùng", "08:00:00", "08:30:00")]),
    )
    await hoa.sees("chỉ ghi tổng số phút")
    await takes(place, hoa)
    assert await evidence(place) == {1: 7200, 2: 1800}


async def test_times_of_another_clock_are_noticed(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new(STAYS, zone=ZoneInfo("UTC")))
    await hoa.sees("giờ quốc tế (UTC)", "Đổi múi giờ")
    assert not await hoa.has_seen("Nhận báo cáo")
    await hoa.presses("Đổi múi giờ")
    await hoa.sees("Giờ trong tệp là giờ ở đâu")
    await hoa.presses("UTC")
    await place.settle()
    await hoa.sees("giờ quốc tế (UTC)", "từ 07:40 đến 10:10")
    await takes(place, hoa)
    assert await evidence(place) == {1: 5400, 2: 7200}


async def test_the_report_of_another_session_is_noticed(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([shifted(one, days=7) for one in STAYS]))
    await hoa.sees("Không ai có mặt trong giờ của buổi này", "buổi 3")
    assert not await hoa.has_seen("Nhận báo cáo")


async def test_wrong_files_are_answered_kindly_and_change_nothing(place: Town) -> None:
    hoa = await opened(place)
    registrants = [
        ["First Name", "Last Name", "Email", "Registration Time", "Approval Status"],
        ["L", "N", "e", "x", "y"],
    ]
    broken = [["Name", "Join Time", "Leave Time"], ["Lan", "hôm qua", "03/02/2021 10:00:00"]]
    for content, words in (
        (b"%PDF-1.7", "Đây là tệp PDF"),
        (b" ", "không có dòng nào"),
        (registrants, "danh sách người đăng ký"),
        ([["a", "b"], ["1", "2"]], "không thấy bảng người tham dự"),
        (broken, "không đọc được giờ «hôm qua» ở 1 dòng (dòng 2)"),
    ):
        await sends(place, hoa, content)
        await hoa.sees(words)
    await hoa.sends(sticker=True)
    await hoa.sees("đang chờ tệp báo cáo")
    assert await stored(place, ZoomReport) == []
    await sends(place, hoa, new(STAYS))
    await hoa.sees("Nhận ra: 2")


async def test_a_report_is_taken_back(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new(STAYS[:3]))
    await takes(place, hoa)
    await hoa.presses("Gửi báo cáo")
    await hoa.sees("Bạn gửi vào đây")
    await sends(place, hoa, new(STAYS), "participants_2.csv")
    await takes(place, hoa)
    assert await evidence(place) == {1: 5400, 2: 7200}
    await hoa.presses("🗑 Bỏ báo cáo")
    await hoa.sees("Bạn muốn bỏ báo cáo nào")
    await hoa.presses("participants_2.csv")
    await hoa.sees("6 dòng")
    await hoa.presses("Bỏ báo cáo này")
    await place.settle()
    await hoa.sees("Đã nhận:")
    assert await evidence(place) == {1: 5400}
    assert len(await stored(place, ZoomGuest)) == 2


async def test_names_with_marks_of_a_markup_are_shown_as_they_are(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([stay("<i>Quách An</i> & Bình"), stay("Quách <b>An</b> & Bình")]))
    await hoa.sees("2 dòng, 2 tên")
    await takes(place, hoa)
    await hoa.presses("người chưa chắc")
    await hoa.sees("Quách")


async def test_a_closed_attendance_keeps_its_verdicts(place: Town) -> None:
    hoa = await opened(place)

    def close(tx: Transaction) -> None:
        attendance.hold(tx, 1).closed_at = place.clock.now()

    await place.app.database.run(close)
    await sends(place, hoa, new(STAYS))
    await hoa.sees("đã chốt")
    await takes(place, hoa)
    await hoa.sees("đã chốt")
