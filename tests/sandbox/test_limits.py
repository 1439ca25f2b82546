"""Telegram's limits on sending, and the quiet store for benchmarks."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from sandbox import Sandbox
from sandbox.errors import ApiError
from sandbox.limits import Limits
from tests.sandbox.driver import Driver


class Stopwatch:
    """Time that passes when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def sent(limits: Limits, chats: list[int]) -> int:
    """How many messages pass until the first is refused."""
    for count, chat in enumerate(chats):
        try:
            limits.check("sendMessage", chat)
        except ApiError:
            return count
    return len(chats)


def test_thirty_a_second_overall() -> None:
    watch = Stopwatch()
    limits = Limits(watch)
    assert sent(limits, list(range(1, 100))) == 30
    watch.now += 0.5
    assert sent(limits, list(range(100, 200))) == 15


def test_one_a_second_in_a_chat_after_a_small_burst() -> None:
    watch = Stopwatch()
    limits = Limits(watch)
    assert sent(limits, [7] * 9) == 3
    watch.now += 1
    assert sent(limits, [7] * 9) == 1
    assert sent(limits, [-7] * 30) == 20
    with pytest.raises(ApiError) as refused:
        limits.check("sendMessage", -7)
    assert refused.value.parameters == {"retry_after": 3}
    limits.check("getChat", -7)


async def test_limits_are_switched_on() -> None:
    async with Sandbox(limits=True) as sandbox, aiohttp.ClientSession(sandbox.url) as web:
        driver = Driver(sandbox, web)
        lan = await driver.person()
        answers = [await driver.call("sendMessage", chat_id=lan, text="x") for _ in range(4)]
        assert [answer["ok"] for answer in answers] == [True, True, True, False]
        assert answers[-1]["description"] == "Too Many Requests: retry after 1"


async def test_the_quiet_store_knows_everybody_and_keeps_nothing() -> None:
    async with Sandbox(quiet_store=True) as sandbox, aiohttp.ClientSession(sandbox.url) as web:
        driver = Driver(sandbox, web)
        sent = (await driver.call("sendMessage", chat_id=123456, text="x"))["result"]
        assert sent["chat"]["id"] == 123456
        edited = await driver.call("editMessageText", chat_id=123456, message_id=1, text="y")
        assert edited["result"]["text"] == "y"
        assert (await driver.call("deleteMessage", chat_id=123456, message_id=1))["ok"]
        assert sandbox.world.chats == {}
        assert (await driver.get("/stats"))["methods"]["sendMessage"] == {"200": 1}


async def test_the_sandbox_as_a_process(tmp_path: Path, unused_tcp_port: int) -> None:
    people = tmp_path / "people.json"
    people.write_text('[{"first_name": "Lan", "role": "participant"}]', encoding="utf-8")
    options = ["--port", str(unused_tcp_port), "--people", str(people), "--now", "2021-09-28T08:00:00+07:00"]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", *options, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == f"ready http://127.0.0.1:{unused_tcp_port}\n".encode()
    async with aiohttp.ClientSession(f"http://127.0.0.1:{unused_tcp_port}") as web:
        async with web.get("/sandbox/people") as answer:
            assert [person["first_name"] for person in await answer.json()] == ["Lan"]
        async with web.get("/sandbox/clock") as answer:
            assert (await answer.json())["now"].startswith("2021-09-28T01:")
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0
