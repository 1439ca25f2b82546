"""The ladder of reminders: every rung once, none too late, none at night that can wait."""

from __future__ import annotations

import datetime as dt

from storage.tables import Delivery
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import SPRING, changed, joins, rates, stored, village
from tests.stories.town import Town

LATE_EVENING = changed(
    SPRING, ("start: 2021-03-02 08:00\n        length: 2h", "start: 2021-03-02 20:30\n        length: 2h")
)
"""The first session goes from 20:30 to 22:30; it is quiet from 21:00 to 06:30."""


async def by_the_minute(place: Town, since: str, until: str, step: int = 10) -> None:
    """Lives from one moment to another in steps of so many minutes."""
    at = dt.datetime.fromisoformat(since)
    while at <= dt.datetime.fromisoformat(until):
        await place.at(at.isoformat(sep=" ", timespec="minutes"))
        at += dt.timedelta(minutes=step)


async def ladder_of(phone: Phone, number: int) -> list[int]:
    """How often each rung came: a day, an hour and ten minutes before; the call for the survey."""
    words = ("bắt đầu sau 24 giờ", "bắt đầu sau 1 giờ", "bắt đầu sau 10 phút", "vừa kết thúc")
    return [await phone.count(f"Buổi {number}", one) for one in words]


async def test_every_rung_comes_once(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung)
        await by_the_minute(place, "2021-03-01 07:50", "2021-03-01 08:10")
        await by_the_minute(place, "2021-03-02 06:50", "2021-03-02 10:10")
        assert await ladder_of(lan, 1) == await ladder_of(hung, 1) == [1, 1, 1, 1]
        await place.settle()
        assert await ladder_of(lan, 1) == [1, 1, 1, 1]
        assert {one.state for one in await stored(place, Delivery)} == {"sent"}


@only_sqlite
async def test_the_last_rung_carries_the_way_in(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        notice = await lan.sees("Buổi 1 bắt đầu sau 10 phút", "Chọn đất", "vidu-1", "Tôi đã vào lớp")
        rows = notice["message"]["reply_markup"]["inline_keyboard"]
        buttons = [button for row in rows for button in row]
        assert any(button.get("url") == "https://zoom.us/j/00000000001" for button in buttons)
        assert any(button.get("copy_text", {}).get("text") == "vidu-1" for button in buttons)
        await lan.presses("Tôi đã vào lớp")
        await lan.sees("có mặt ở buổi 1")
        await lan.says("/join")
        await lan.sees("Buổi 1", "Vào Zoom")
        await place.at("2021-03-02 10:00")
        await lan.presses("Tôi đã vào lớp")
        await lan.sees("chưa ghi nhận được")


@only_sqlite
async def test_late_registrants_get_what_still_matters(database_url: str) -> None:
    async with village(database_url) as place:
        await joins(await place.person("Sớm"))
        await place.at("2021-03-01 20:00")
        await place.at("2021-03-02 07:50")
        await place.at("2021-03-02 07:55")
        lan = await place.person("Lan")
        await joins(lan)
        await place.settle()
        assert (
            await lan.count(
                "Buổi 1 bắt đầu sau 5 phút",
            )
            == 1
        )
        assert await lan.count("Nhắc bạn") == 0
        await place.at("2021-03-02 10:00")
        assert await lan.count("vừa kết thúc") == 1
        await place.at("2021-03-02 11:00")
        hung = await place.person("Hùng")
        await joins(hung)
        await place.settle()
        assert await hung.count("vừa kết thúc", "Buổi 1") == 1
        assert await hung.count("bắt đầu sau") == 0
        await place.at("2021-03-02 12:00")
        assert await hung.count("chưa làm phiếu đánh giá buổi 1") == 1


@only_sqlite
async def test_who_registers_while_it_runs_gets_the_link_at_once(database_url: str) -> None:
    async with village(database_url) as place:
        await place.at("2021-03-02 08:30")
        lan = await place.person("Lan")
        await joins(lan)
        await place.settle()
        assert await lan.count("Buổi 1 đang diễn ra", "vidu-1") == 1
        assert await lan.count("vừa kết thúc") == 0


@only_sqlite
async def test_what_can_wait_waits_until_the_morning(database_url: str) -> None:
    async with village(database_url, LATE_EVENING) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await by_the_minute(place, "2021-03-01 20:20", "2021-03-01 20:40")
        await by_the_minute(place, "2021-03-02 19:20", "2021-03-02 20:30")
        assert await ladder_of(lan, 1) == [1, 1, 1, 0]
        await by_the_minute(place, "2021-03-02 20:40", "2021-03-03 06:20", step=60)
        assert await lan.count("phiếu đánh giá") == 0
        await place.at("2021-03-03 06:29")
        assert await lan.count("vừa kết thúc") == 0
        await place.at("2021-03-03 06:30")
        assert await lan.count("Phiếu đánh giá") == 1
        await by_the_minute(place, "2021-03-03 06:40", "2021-03-03 08:00")
        assert await lan.count("phiếu đánh giá") == 1


@only_sqlite
async def test_the_way_in_is_sent_at_night_too(database_url: str) -> None:
    text = changed(SPRING, ("start: 2021-03-02 08:00", "start: 2021-03-02 22:00"))
    async with village(database_url, text) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-01 20:58")
        assert await lan.count("Nhắc bạn") == 0
        await place.at("2021-03-01 20:59")
        assert await lan.count("Nhắc bạn", "25 giờ") == 1
        await place.at("2021-03-02 20:59")
        assert await lan.count("Nhắc bạn") == 2
        await place.at("2021-03-02 21:50")
        assert await lan.count("bắt đầu sau 10 phút", "vidu-1") == 1


@only_sqlite
async def test_nobody_is_told_what_is_past_after_a_long_standstill(database_url: str) -> None:
    """The bot was off from the evening before until the session ran: one message, not three."""
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 08:20")
        assert await lan.count("Nhắc bạn") == 0
        assert await lan.count("Buổi 1 đang diễn ra") == 1
        await place.at("2021-03-04 09:00")
        assert await lan.count("phiếu đánh giá") == 1


async def test_a_person_who_blocks_and_comes_back(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung)
        await lan.changes(blocked=True)
        await place.at("2021-03-02 07:50")
        await place.at("2021-03-02 10:00")
        assert await lan.count("Buổi 1") == await lan.count("thành công")
        await lan.changes(blocked=False)
        await lan.says("/menu")
        await lan.sees("học viên số", "0001", "Làm phiếu đánh giá buổi 1")
        await rates(lan, 1)
        await place.at("2021-03-03 08:00")
        await place.at("2021-03-04 07:50")
        assert await lan.count("Buổi 2 bắt đầu sau 10 phút") == 1
        assert await lan.count("chưa làm phiếu") == 0
        assert await hung.count("chưa làm phiếu đánh giá buổi 1") >= 1


@only_sqlite
async def test_somebody_who_deleted_the_account_disturbs_nobody(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung)
        await lan.changes(deactivated=True)
        await place.at("2021-03-01 08:00")
        await place.at("2021-03-02 07:50")
        assert await hung.count("Buổi 1 bắt đầu sau") == 2
        lost = [one for one in await stored(place, Delivery) if one.state == "blocked"]
        assert len(lost) == 2


@only_sqlite
async def test_rungs_that_count_from_the_end(database_url: str) -> None:
    text = changed(SPRING, ("reminders: [-24h, -1h, -10m]", "reminders: [end-30m, end+5m]"))
    async with village(database_url, text) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 09:30")
        assert await lan.count("Buổi 1 đang diễn ra", "vidu-1") == 1
        await place.at("2021-03-02 10:05")
        assert await lan.count("Buổi 1 đã kết thúc. Cảm ơn bạn đã tham gia") == 1
