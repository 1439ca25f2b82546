"""Who is recognised in Zoom's report by name alone: said, looked through, corrected."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import pytest
from python_calamine import CalamineWorkbook

from storage.tables import ZoomDecision, ZoomGuest
from tests.stories.programmes import stored, village
from tests.stories.town import Town
from tests.stories.zoomed import PROGRAMME, evidence, opened, sends, takes
from tests.zoom_files import new, stay


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PROGRAMME) as town:
        yield town


async def test_nobody_is_recognised_by_name_in_silence(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([stay("H'Hen Niê"), stay("0001 Nguyễn Thị Lan"), stay("Lê Thị Nga")]))
    await hoa.sees("1 nhờ mã số, 1 nhờ họ tên", "Trong đó 1 người chỉ khớp họ tên", "xem lại")
    await takes(place, hoa)
    await hoa.presses("Xem 1 người chưa chắc")
    await hoa.sees("Lê Thị Nga", "là ai?")
    await hoa.presses("Lê Thị Nga · 0004")
    await hoa.sees("Đã ghi")
    await hoa.presses("Xem lại 2 người")
    await hoa.sees("1. H'Hen Niê → H'Hen Niê · 0005 · HTX Buôn Ví Dụ", "2. Lê Thị Nga → 👤 Lê Thị Nga · 0004")
    assert not await hoa.has_seen("Nguyễn Thị Lan")
    assert await evidence(place) == {1: 7200, 4: 7200, 5: 7200}
    await hoa.presses("✏️ 1")
    await hoa.sees("chưa được tính nữa")
    await hoa.sees("H'Hen Niê", "là ai?", "trùng cả họ tên")
    assert await evidence(place) == {1: 7200, 4: 7200}
    await hoa.presses("Không phải học viên")
    await hoa.sees("Đã ghi: không phải học viên")
    await hoa.presses("So lại")
    await place.settle()
    assert await evidence(place) == {1: 7200, 4: 7200}
    assert {one.state for one in await stored(place, ZoomGuest)} == {"matched", "ignored"}
    assert sorted(one.person_id is None for one in await stored(place, ZoomDecision)) == [False, True]


async def test_the_list_tells_by_what_each_is_recognised(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([stay("0001 Nguyễn Thị Lan"), stay("H'Hen Niê")]))
    await takes(place, hoa)
    await hoa.presses("Tải danh sách")
    await place.settle()
    sheet = await hoa.sees("nguoi-tham-du-zoom-buoi-1", "⬅️ Báo cáo Zoom")
    assert sheet["type"] == "message"
    book = CalamineWorkbook.from_filelike(io.BytesIO(await hoa.document(".xlsx")))
    told = [(row[0], *row[7:10]) for row in book.get_sheet_by_name("Đã nhận ra").to_python()[1:]]
    assert told == [
        ("H'Hen Niê", "nhận ra", "họ tên", "0005"),
        ("0001 Nguyễn Thị Lan", "nhận ra", "mã số", "0001"),
    ]


async def test_many_are_looked_through_page_by_page(place: Town) -> None:
    hoa = await opened(place)
    titles = ("anh", "bà", "bác", "chị", "chú", "cô", "em", "thầy", "ông")
    await sends(place, hoa, new([stay(f"{title} H'Hen Niê") for title in titles]))
    await takes(place, hoa)
    await hoa.presses("Xem lại 9 người")
    await hoa.sees("1. anh H'Hen Niê", "8. ", "✏️ 8", "Trang sau")
    await hoa.presses("Trang sau")
    await hoa.sees("9. thầy H'Hen Niê", "✏️ 9", "Trang trước")
    assert not await hoa.has_seen("✏️ 8")
    await hoa.presses_twice("✏️ 9")
    await hoa.sees("thầy H'Hen Niê", "là ai?")
    assert await evidence(place) == {5: 7200}
