"""Troubles made to order: statuses, lost answers, closed connections and a closed door."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import pytest
import telegram

from tests.sandbox.driver import Driver


async def test_a_status_instead_of_an_answer(driver: Driver, bot: telegram.Bot) -> None:
    lan, minh = await driver.person(), await driver.person("Minh")
    await driver.post("/faults", kind="429", method="sendMessage", chat_id=lan, retry_after=7, times=2)
    assert (await bot.send_message(minh, "x")).text == "x"
    for _ in range(2):
        envelope = await driver.call("sendMessage", chat_id=lan, text="x")
        assert envelope["description"] == "Too Many Requests: retry after 7"
        assert envelope["parameters"] == {"retry_after": 7}
    assert (await bot.send_message(lan, "x")).text == "x"


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("400", telegram.error.BadRequest),
        ("401", telegram.error.InvalidToken),
        ("403", telegram.error.Forbidden),
        ("404", telegram.error.InvalidToken),
        ("409", telegram.error.Conflict),
        ("500", telegram.error.NetworkError),
        ("502", telegram.error.NetworkError),
    ],
)
async def test_each_status_is_what_the_library_takes_it_for(
    driver: Driver, bot: telegram.Bot, kind: str, error: type[telegram.error.TelegramError]
) -> None:
    lan = await driver.person()
    await driver.post("/faults", kind=kind, method="sendMessage")
    with pytest.raises(telegram.error.TelegramError) as raised:
        await bot.send_message(lan, "x")
    assert type(raised.value) is error
    assert await driver.standing(lan) == []


async def test_a_lost_answer_has_its_effect_and_a_reset_has_none(driver: Driver) -> None:
    lan = await driver.person()
    for kind in ("reset", "lost_answer"):
        await driver.post("/faults", kind=kind, method="sendMessage")
        async with aiohttp.ClientSession(driver.sandbox.url) as web:
            with pytest.raises(aiohttp.ClientConnectionError):
                await Driver(driver.sandbox, web).call("sendMessage", chat_id=lan, text=kind)
    assert [message["text"] for message in await driver.standing(lan)] == ["lost_answer"]
    calls = (await driver.get("/calls?method=sendMessage"))["calls"]
    assert [(call["status"], call["effect"]) for call in calls] == [(0, False), (0, True)]


async def test_a_slow_answer(driver: Driver) -> None:
    await driver.post("/faults", kind="slow", method="getMe", seconds=0.05)
    before = time.monotonic()
    assert (await driver.call("getMe"))["ok"]
    assert time.monotonic() - before >= 0.05


async def test_a_closed_door_opens_again(driver: Driver) -> None:
    assert (await driver.call("getMe"))["ok"]
    await driver.post("/faults", kind="refuse", seconds=0.2)
    async with aiohttp.ClientSession(driver.sandbox.url) as web:
        fresh = Driver(driver.sandbox, web)
        with pytest.raises(aiohttp.ClientConnectionError):
            await fresh.call("getMe")
        with pytest.raises(aiohttp.ClientConnectorError):
            await fresh.call("getMe")
        assert (await driver.get("/bot"))["username"]  # the control API's connection stays
        with pytest.raises(aiohttp.ClientConnectionError):
            await driver.call("getMe")  # the same connection, but the bot's business
        while not await answers(fresh):
            continue


async def answers(driver: Driver) -> bool:
    try:
        return bool((await driver.call("getMe"))["ok"])
    except aiohttp.ClientConnectorError:
        return False


async def test_faults_can_be_taken_back(driver: Driver) -> None:
    await driver.post("/faults", kind="500", times=5)
    assert (await driver.control("DELETE", "/faults")) == {"waiting": 0}
    assert (await driver.call("getMe"))["ok"]


async def test_calls_are_counted_and_kept(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    await bot.send_message(lan, "x")
    await driver.call("sendMessage", chat_id=5, text="x")
    log = await driver.get("/calls?after=1")
    assert [(call["method"], call["chat_id"], call["status"]) for call in log["calls"]] == [
        ("sendMessage", lan, 200),
        ("sendMessage", 5, 400),
    ]
    stats = await driver.get("/stats")
    assert stats["methods"]["sendMessage"] == {"200": 1, "400": 1}


async def test_calls_can_be_waited_for(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    waiting = asyncio.create_task(driver.get("/calls?method=sendMessage&timeout=20"))
    await driver.call("getMe")
    await bot.send_message(lan, "x")
    assert [call["method"] for call in (await waiting)["calls"]] == ["sendMessage"]
    assert (await driver.get("/calls?after=3&timeout=0.01"))["calls"] == []
