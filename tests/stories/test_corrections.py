"""A corrected file or a changed mind does not bring a message twice, nor one that is no longer wanted."""

from __future__ import annotations

import asyncio
import threading

import pytest

from bot import programmes, reminders
from bot.programme import read
from storage import Database, Transaction
from storage.tables import Person
from tests.databases import only_postgresql, only_sqlite
from tests.storage.operations import LONG, NOW
from tests.stories.programmes import SPRING, begins, changed, joins, village
from tests.stories.town import Town

FIRST = "start: 2021-03-02 08:00\n        length: "


@only_sqlite
@pytest.mark.parametrize("rungs", ["[-25h, -1h, -10m]", "[-24h, -23h, -1h, -10m]"])
async def test_a_corrected_rung_reminds_nobody_again(database_url: str, rungs: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-01 08:00")
        await place.at("2021-03-01 14:00")
        await place.load(read(changed(SPRING, ("[-24h, -1h, -10m]", rungs))))
        assert await lan.count("Nhắc bạn") == 1
        await place.at("2021-03-02 07:50")
        assert await lan.count("bắt đầu sau 10 phút") == 1


@only_sqlite
async def test_a_session_that_took_longer_calls_nobody_again(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 10:00")
        await place.at("2021-03-02 15:00")
        await place.load(read(changed(SPRING, (f"{FIRST}2h", f"{FIRST}2h30m"))))
        assert await lan.count("vừa kết thúc") == 1
        assert await lan.count("chưa làm phiếu") <= 1


@only_sqlite
async def test_who_withdraws_gets_nothing_that_was_put_off(database_url: str) -> None:
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 06:50")
        await place.fault("500", method="sendMessage", chat_id=lan.id, times=1)
        await place.at("2021-03-02 07:50")
        await lan.says("/me")
        await lan.sees("thông tin")
        await lan.presses("Hủy đăng ký")
        await lan.sees("Đúng, hủy")
        await lan.presses("Đúng, hủy")
        await lan.sees("hủy")
        await place.at("2021-03-02 07:52")
        assert await lan.count("vidu-1") == 0
        await begins(lan)
        await lan.sees("xem lại")
        await lan.presses("Đúng rồi")
        await lan.sees("thành công")
        await place.settle()
        assert await lan.count("vidu-1") == 1


@only_postgresql
async def test_who_registers_at_the_very_moment_gets_the_link(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The campaign is expanded before the registration is committed."""
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await begins(lan)
        await lan.sees("Họ và tên")
        ready, go, catch_up = threading.Event(), threading.Event(), reminders.catch_up

        def slowly(tx: Transaction, *arguments: object) -> None:
            catch_up(tx, *arguments)  # type: ignore[arg-type]
            tx.flush()
            ready.set()
            go.wait(LONG)

        monkeypatch.setattr(reminders, "catch_up", slowly)
        await lan.says("Nguyễn Thị Lan")
        assert await asyncio.to_thread(ready.wait, LONG)
        due = asyncio.create_task(at(place, "2021-03-02 07:50"))
        await asyncio.wait({due}, timeout=0.5)
        go.set()
        await due
        await lan.sees("thành công")
        await place.settle()
        assert await lan.count("vidu-1") == 1


async def at(place: Town, moment: str) -> None:
    """The schedule alone, while a registration is under way."""
    await place._control("clock", {"now": f"{moment}+07:00".replace(" ", "T")})
    await place.app.scheduler.tick()
    await place.app.outbox.drain()


@only_postgresql
async def test_two_bots_start_on_an_empty_database(database_url: str) -> None:
    first, second, both = Database(database_url), Database(database_url), threading.Barrier(2)

    def operation(tx: Transaction) -> None:
        tx.get(Person, 1)
        both.wait(LONG)
        programmes.apply(tx, read(SPRING), NOW)

    await asyncio.gather(first.run(operation), second.run(operation))
    first.close()
    second.close()
