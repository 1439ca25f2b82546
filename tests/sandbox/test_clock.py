"""The clock, the timeline, and the stream of events the chat page lives on."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import telegram

from sandbox import Sandbox
from tests.sandbox.driver import Driver


async def test_time_jumps_ahead_and_dates_follow(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    target = datetime.now(UTC) + timedelta(days=30)
    clock = await driver.post("/clock", now=target.isoformat(), frozen=True)
    assert datetime.fromisoformat(clock["now"]) == target
    assert (await bot.send_message(lan, "x")).date == target.replace(microsecond=0)
    await driver.control("POST", "/clock", {"now": (target - timedelta(seconds=1)).isoformat()}, status=400)
    await driver.control("POST", "/clock", {"advance": -1}, status=400)
    await driver.control("POST", "/clock", {"now": "2030-01-01T00:00:00"}, status=400)
    later = await driver.post("/clock", advance=90)
    assert datetime.fromisoformat(later["now"]) == target + timedelta(seconds=90)
    assert later["frozen"]
    thawed = await driver.post("/clock", frozen=False)
    assert not thawed["frozen"]
    assert (await driver.get("/clock"))["now"] > thawed["now"]


async def test_a_process_can_follow_the_clock(driver: Driver) -> None:
    version = (await driver.get("/clock"))["version"]
    following = asyncio.create_task(driver.get(f"/clock?after={version}&timeout=30"))
    await asyncio.sleep(0)
    changed = await driver.post("/clock", advance=60)
    assert (await asyncio.wait_for(following, 5))["version"] == changed["version"] == version + 1


async def test_the_clock_may_start_in_the_past() -> None:
    start = datetime(2021, 9, 28, 1, 0, tzinfo=UTC)
    async with Sandbox(now=start) as sandbox:
        assert 0 <= sandbox.world.clock.time() - start.timestamp() < 60


async def test_the_timeline_is_kept_in_order(driver: Driver) -> None:
    late = {"at": "2021-09-30T08:00:00+07:00", "label": "Buổi 2", "kind": "session", "key": "s2"}
    soon = {"at": "2021-09-28T08:00:00+07:00", "label": "Buổi 1", "kind": "session", "key": "s1"}
    await driver.control("PUT", "/timeline", {"items": [late, soon]})
    assert (await driver.get("/timeline"))["items"] == [soon, late]
    await driver.control("PUT", "/timeline", {"items": [{"at": "x"}]}, status=400)


async def test_chat_events_are_waited_for(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    waiting = asyncio.create_task(driver.get(f"/people/{lan}/chat?after=0&timeout=30"))
    await asyncio.sleep(0)
    await bot.send_message(lan, "x")
    told = await asyncio.wait_for(waiting, 5)
    assert [event["message"]["text"] for event in told["events"]] == ["x"]
    assert await driver.get(f"/people/{lan}/chat?after={told['seq']}") == {"seq": told["seq"], "events": []}


async def test_the_page_hears_of_everything(driver: Driver, bot: telegram.Bot) -> None:
    async with driver.web.get("/sandbox/events") as stream:
        first = [await event(stream.content) for _ in range(4)]
        assert [told["type"] for told in first] == ["hello", "clock", "timeline", "bot"]
        lan = await driver.person()
        assert (await event(stream.content))["person"]["id"] == lan
        await bot.set_my_commands([("menu", "Mở menu")])
        assert (await event(stream.content))["commands"] == [{"command": "menu", "description": "Mở menu"}]
        await bot.send_message(lan, "x")
        told = await event(stream.content)
        assert (told["type"], told["chat_id"], told["message"]["text"]) == ("message", lan, "x")
        await driver.post("/clock", advance=5)
        assert (await event(stream.content))["version"] == 2


async def event(stream: Any) -> Any:
    """The next event of the stream."""
    async with asyncio.timeout(5):
        line = b""
        while not line.startswith(b"data: "):
            line = await stream.readline()
    return orjson.loads(line[6:])
