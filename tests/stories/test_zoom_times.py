"""The minutes of Zoom's report follow what changes afterwards: the session's time, two people who are one."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.attendance import closing
from bot.programme import read
from storage import Transaction, attendance
from storage.tables import Attendance
from tests.stories.absentees import link_to, made_for
from tests.stories.programmes import changed, joins, person_of, stored, village
from tests.stories.town import Town
from tests.stories.zoomed import PROGRAMME, evidence, opened, sends, takes, to_report
from tests.zoom_files import new, stay

EIGHT = "        start: 2021-03-02 08:00\n        length: 2h"
SHORTER = changed(PROGRAMME, (EIGHT, "        start: 2021-03-02 08:30\n        length: 1h"))
LAN = stay("0001 Nguyễn Thị Lan", "07:50:00", "10:10:00")


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PROGRAMME) as town:
        yield town


async def test_the_file_gives_the_session_another_time(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([LAN]))
    await takes(place, hoa)
    assert await evidence(place) == {1: 7200}
    await place.load(read(SHORTER))
    assert await evidence(place) == {1: 3600}
    await place.load(read(PROGRAMME))
    assert await evidence(place) == {1: 7200}


async def test_what_is_closed_is_counted_again_when_it_is_opened(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, new([LAN]))
    await takes(place, hoa)
    by = await person_of(place, hoa)

    def close(tx: Transaction) -> None:
        attendance.sheet(tx, 1).closed_at = place.clock.now()

    await place.app.database.run(close)
    await place.load(read(SHORTER))
    assert await evidence(place) == {1: 7200}
    await place.app.database.run(lambda tx: closing.reopen(tx, 1, "đổi giờ", by, place.clock.now()))
    assert await evidence(place) == {1: 3600}


async def test_two_devices_of_one_who_was_registered_twice(database_url: str) -> None:
    """By an officer and by herself: she opens the link that was made for her, and her time is joined."""
    async with village(database_url) as place:
        made = await made_for(place, {"name": "Nguyễn Thị Lan"})
        link = await link_to(place, made)
        lan = await place.person("Lan")
        await joins(lan, "Lan Nguyễn")
        await place.at("2021-03-02 11:00")
        hoa = await place.staff("Hoa", series="xuan")
        await to_report(hoa)
        phone = stay("0001 Nguyễn Thị Lan", "08:00:00", "09:00:00")
        computer = stay("0002 Lan Nguyễn", "08:30:00", "09:30:00")
        await sends(place, hoa, new([phone, computer]))
        await takes(place, hoa)
        assert await evidence(place) == {1: 3600, 2: 3600}
        await lan.says(f"/start {link}")
        await lan.sees("mình gộp đăng ký hộ")
        assert list((await evidence(place)).values()) == [5400]
        assert len(await stored(place, Attendance)) == 1
