"""Messages per second through python-telegram-bot on its own HTTPX transport and on ours, in one run.

The server is a process of its own that only answers, after a latency that stands for the way to Telegram and
back, so what differs is the transport alone. Bounded in messages and in seconds.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any

import aiohttp
import orjson
import uvloop
from telegram import Bot
from telegram.request import HTTPXRequest

from benchmarks.paired import in_turn, quick, ratio, show, spread
from benchmarks.server import TOKEN, server
from bot.delivery.connection import make_bot
from bot.delivery.limits import Gate
from bot.delivery.messages import Message
from bot.delivery.telegram import Sender

TEXT = "<b>Buổi 3 bắt đầu sau 10 phút.</b>\nBấm nút bên dưới để vào lớp."


@dataclass(frozen=True)
class Scenario:
    title: str
    flying: int
    latency: float

    @property
    def ceiling(self) -> float | None:
        """What the latency allows, messages per second."""
        return self.flying / self.latency if self.latency else None


SCENARIOS = (
    Scenario("32 at once, no latency", 32, 0.0),
    Scenario("64 at once, 40 ms latency", 64, 0.040),
)


Send = Callable[[int], Awaitable[object]]


@dataclass(frozen=True)
class Contender:
    name: str
    make: Callable[[str], AbstractAsyncContextManager[Any]]
    way: Callable[[Any], Send]


def on_httpx(url: str) -> Bot:
    # A pool as large and timeouts as patient as ours: the defaults would turn slowness into errors.
    request = HTTPXRequest(connection_pool_size=128, read_timeout=20, pool_timeout=20)
    return Bot(TOKEN, base_url=f"{url}/bot", request=request)


def on_ours(url: str) -> Bot:
    return make_bot(TOKEN, url)


def on_nothing(url: str) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(limit=128)
    return aiohttp.ClientSession(
        f"{url}/bot{TOKEN}/", connector=connector, cookie_jar=aiohttp.DummyCookieJar()
    )


def through_client(session: aiohttp.ClientSession) -> Send:
    async def send(chat: int) -> object:
        body = orjson.dumps({"chat_id": chat, "text": TEXT, "parse_mode": "HTML"})
        headers = {"Content-Type": "application/json"}
        async with session.post("sendMessage", data=body, headers=headers) as answer:
            return await answer.read()

    return send


def through_library(bot: Bot) -> Send:
    return lambda chat: bot.send_message(chat, TEXT, parse_mode="HTML")


def through_sender(bot: Bot) -> Send:
    sender, message = Sender(bot, Gate()), Message(TEXT)
    return lambda chat: sender.once(chat, message)


CONTENDERS = (
    Contender("PTB on HTTPX", on_httpx, through_library),
    Contender("PTB on our transport", on_ours, through_library),
    Contender("our sender", on_ours, through_sender),
    Contender("aiohttp alone", on_nothing, through_client),
)


async def rate(who: Contender, url: str, flying: int, count: int, seconds: float) -> float:
    """Messages per second with `flying` at once, until `count` messages or `seconds` are over."""
    async with who.make(url) as bot:
        send = who.way(bot)
        await asyncio.gather(*(send(7) for _ in range(flying)))
        left = iter(range(1, count + 1))
        started = time.perf_counter()

        async def work() -> int:
            sent = 0
            for chat in left:
                await send(chat)
                sent += 1
                if time.perf_counter() - started > seconds:
                    break
            return sent

        total = sum(await asyncio.gather(*(work() for _ in range(flying))))
        return total / (time.perf_counter() - started)


def measure(scenario: Scenario, count: int, seconds: float, rounds: int) -> dict[str, list[float]]:
    """Messages per second of every contender, in every round."""

    def once(who: Contender, url: str) -> float:
        return uvloop.run(rate(who, url, scenario.flying, count, seconds))

    with server(scenario.latency) as answering:
        ways = {who.name: partial(once, who, answering.url) for who in CONTENDERS}
        return in_turn(ways, rounds)


def report(scenario: Scenario, measured: dict[str, list[float]]) -> None:
    base = measured[CONTENDERS[0].name]
    rows = []
    for name, rates in measured.items():
        shares = [one / scenario.ceiling for one in rates] if scenario.ceiling else []
        rows.append(
            (name, spread(rates), f"{ratio(rates, base):.1f}×", spread(shares, ".0%") if shares else "")
        )
    show(scenario.title, ("", "messages/s", "ratio", "of what latency allows"), rows)


def main() -> None:
    brief = quick()
    for scenario in SCENARIOS:
        report(scenario, measure(scenario, 20_000, 1.0 if brief else 2.0, 1 if brief else 3))


if __name__ == "__main__":
    main()
