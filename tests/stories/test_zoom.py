"""Zoom's report of a session: sent, looked at, taken in; then who is not sure is decided on."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.tables import Attendance, ZoomGuest, ZoomMatch, ZoomReport
from tests.stories.programmes import stored, village
from tests.stories.town import Town
from tests.stories.zoomed import PROGRAMME, evidence, opened, sends, takes
from tests.zoom_files import BTC, new, stay

STAYS = [
    BTC,
    stay("0001 Nguyễn Thị Lan", "07:50:00", "09:00:00"),
    stay("0001 Nguyễn Thị Lan", "09:30:00", "10:05:00"),
    stay("Samsung", "08:00:00", "10:00:00", "hung@example.com"),
    stay("Le Thi Nga", "08:00:00", "09:15:00"),
    stay("iPhone", "08:10:00", "08:20:00"),
]


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PROGRAMME) as town:
        yield town


async def test_a_report_becomes_evidence(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new(STAYS))
    await hoa.sees(
        "6 dòng, 5 tên", "1 người chủ trì", "Nhận ra: 2", "1 nhờ mã số, 1 nhờ e-mail", "Chưa chắc là ai: 1"
    )
    assert await stored(place, ZoomGuest) == []
    assert await stored(place, Attendance) == []
    await takes(place, hoa)
    assert await evidence(place) == {1: 90 * 60, 2: 120 * 60}
    await hoa.presses("Xem 1 người chưa chắc")
    await hoa.sees("Le Thi Nga", "0003", "0004", "trùng cả họ tên")
    await hoa.presses("Lê Thị Nga · 0004")
    await hoa.sees("Đã ghi: Lê Thị Nga")
    assert await evidence(place) == {1: 5400, 2: 7200, 4: 75 * 60}
    assert len(await stored(place, ZoomReport)) == 1
    assert {one.way for one in await stored(place, ZoomMatch)} == {"number", "email", "decision"}
