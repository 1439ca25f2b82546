"""Who in Zoom's report is not sure: decided on one by one, changed, remembered; and the list of them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot import twins
from storage import Transaction, registrations
from storage.tables import (
    Attendance,
    Registration,
    ZoomDecision,
)
from tests.stories.programmes import person_of, stored, village
from tests.stories.registrants import table_sent
from tests.stories.town import Town, running
from tests.stories.zoomed import PROGRAMME, STAYS, evidence, opened, sends, takes, to_report
from tests.zoom_files import new, shifted, stay


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PROGRAMME) as town:
        yield town


async def test_what_was_decided_is_remembered_for_the_next_session(place: Town) -> None:
    hoa = await opened(place)
    strange = [stay("Mẹ Bống Sóc Trăng"), stay("Khách Lạ Hoắc"), stay("Le Thi Nga")]
    await sends(place, hoa, new(strange))
    await takes(place, hoa)
    await hoa.presses("Xem 1 người chưa chắc")
    await hoa.sees("là ai?")
    await hoa.presses("Lê Thị Nga · 0003")
    await hoa.sees("Đã ghi")
    await place.at("2021-03-04 11:00")
    await to_report(hoa, 2)
    again = [shifted(one, days=2) for one in strange]
    await sends(place, hoa, new(again), "participants_2.csv")
    await hoa.sees("Nhận ra: 1", "1 do ban tổ chức chọn")
    await takes(place, hoa)
    assert len(await stored(place, ZoomDecision)) == 1
    assert sorted(one.seconds or 0 for one in await stored(place, Attendance)) == [7200, 7200]


async def test_nobody_of_ours_somebody_else_and_several_at_one_device(place: Town) -> None:
    hoa = await opened(place)
    await sends(
        place, hoa, new([stay("Lê Thị Nga"), stay("Trần Hùng"), stay("Lan và Hùng", "08:00:00", "09:00:00")])
    )
    await takes(place, hoa)
    await hoa.presses("Xem 3 người chưa chắc")
    await hoa.sees("Lê Thị Nga")
    await hoa.presses("Không phải học viên")
    await hoa.sees("Đã ghi: không phải học viên")
    await hoa.sees("Trần Hùng")
    await hoa.presses("Người khác")
    await hoa.sees("gõ tên")
    await hoa.says("0005")
    await hoa.sees("H'Hen Niê")
    await hoa.presses("H'Hen Niê")
    await hoa.sees("Lan và Hùng", "vài người ngồi chung")
    await hoa.presses("Chung một máy")
    await hoa.sees("những ai ngồi chung")
    await hoa.presses("Nguyễn Thị Lan")
    await hoa.sees("☑️ Nguyễn Thị Lan")
    await hoa.says("hung")
    await hoa.sees("☑️ Nguyễn Thị Lan", "⬜️ Trần Văn Hùng")
    await hoa.presses("Trần Văn Hùng")
    await hoa.sees("Xong (2 người)")
    await hoa.presses("Xong (2 người)")
    await hoa.sees("Đã ghi: Nguyễn Thị Lan, Trần Văn Hùng")
    assert await evidence(place) == {1: 3600, 2: 3600, 5: 7200}


async def test_a_choice_is_changed(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([stay("Lê Thị Nga")]))
    await takes(place, hoa)
    await hoa.presses("Xem 1 người chưa chắc")
    await hoa.sees("là ai?")
    await hoa.presses("Lê Thị Nga · 0003")
    await hoa.sees("Đã ghi")
    await hoa.presses("Sửa lại: Lê Thị Nga")
    await hoa.sees("là ai?")
    assert await evidence(place) == {}
    await hoa.presses("Lê Thị Nga · 0004")
    await hoa.sees("Đã ghi")
    assert await evidence(place) == {4: 7200}
    assert len(await stored(place, ZoomDecision)) == 1


async def test_two_organizers_decide_at_once(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([stay("Lê Thị Nga"), stay("Trần Hùng")]))
    await takes(place, hoa)
    mai = await place.staff("Mai", series="xuan")
    await to_report(mai)
    for one in (hoa, mai):
        await one.presses("người chưa chắc")
        await one.sees("Lê Thị Nga")
    await hoa.presses("Lê Thị Nga · 0003")
    await hoa.sees("Đã ghi")
    await mai.presses("Lê Thị Nga · 0004")
    await mai.sees("Đã có người chọn rồi")
    await mai.sees("Trần Hùng")
    assert await evidence(place) == {3: 7200}


async def test_a_restart_in_the_midst_of_the_queue_loses_nothing(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([stay("Lê Thị Nga"), stay("Trần Hùng")]))
    await takes(place, hoa)
    await hoa.presses("Xem 2 người chưa chắc")
    await hoa.sees("là ai?")
    await hoa.presses("Lê Thị Nga · 0003")
    await hoa.sees("Đã ghi")
    first = place.app
    async with running(place.sandbox, place.database_url, place.programme, place.clock) as app:
        place.app = app
        await hoa.presses("Người khác")
        await hoa.sees("gõ tên")
        await hoa.says("0002")
        await hoa.sees("Trần Văn Hùng")
        await hoa.presses("Trần Văn Hùng")
        await hoa.sees("Đã nhận:")
        assert await evidence(place) == {2: 7200, 3: 7200}
    place.app = first


async def test_the_list_has_who_is_not_recognised(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new(STAYS))
    await takes(place, hoa)
    await hoa.presses("Tải danh sách")
    await place.settle()
    await hoa.sees("nguoi-tham-du-zoom-buoi-1")
    rows = await table_sent(hoa)
    assert [row[0] for row in rows[1:]] == ["Le Thi Nga", "iPhone"]
    assert rows[1][7:10] == ["chưa chắc", "họ tên", "0003, 0004"]


async def test_who_withdrew_is_never_sure(place: Town) -> None:
    hoa = await opened(place)

    def left(tx: Transaction) -> None:
        one = registrations.get(tx, tx.query(Registration).filter(Registration.number == 1).one().id)
        one.state = "withdrawn"

    await place.app.database.run(left)
    await sends(place, hoa, new(STAYS))
    await hoa.sees("Nhận ra: 1", "Chưa chắc là ai: 2")
    await takes(place, hoa)
    await hoa.presses("người chưa chắc")
    await hoa.sees("0001 Nguyễn Thị Lan", "đã hủy", "đúng mã số")


async def test_of_two_who_become_one_the_time_is_joined(place: Town) -> None:
    hoa = await opened(place)
    early, late = (
        stay("0003 Lê Thị Nga", "08:00:00", "09:00:00"),
        stay("0004 Lê Thị Nga", "08:30:00", "09:30:00"),
    )
    await sends(place, hoa, new([early, late]))
    await takes(place, hoa)
    assert await evidence(place) == {3: 3600, 4: 3600}
    by = (await person_of(place, hoa)).id

    def merged(tx: Transaction) -> None:
        numbers = {one.number: one.id for one in tx.query(Registration)}
        both = [registrations.get(tx, numbers[number]) for number in (3, 4)]
        twins.merge(tx, both[0], both[1], by, place.clock.now())

    await place.app.database.run(merged)
    assert await evidence(place) == {3: 5400}
