"""Messages per second through python-telegram-bot on its own HTTPX transport and on ours, in one run.

The server is a process of its own that only answers, after a latency that stands for the way to Telegram and
back, so what differs is the transport alone. Bounded in messages and in seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import cast

import uvloop
from rich.console import Console
from rich.table import Table
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.delivery.connection import make_bot
from bot.delivery.limits import Gate
from bot.delivery.messages import Message
from bot.delivery.telegram import Sender

TOKEN = "1000000001:a-token-for-a-server-on-this-machine-alone"
TEXT = "<b>Buổi 3 bắt đầu sau 10 phút.</b>\nBấm nút bên dưới để vào lớp."
ME = b'{"id":1,"is_bot":true,"first_name":"Bot","username":"bench_bot"}'
SAID = b'{"message_id":%d,"date":1632790800,"chat":{"id":7,"type":"private"},"text":"."}'


class Answering(asyncio.Protocol):
    """Just enough of HTTP/1.1: a body of known length comes in, an answer goes out `latency` seconds on."""

    def __init__(self, latency: float) -> None:
        self.latency, self.buffer, self.number = latency, bytearray(), 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self._request_end()) and len(self.buffer) >= end:
            result = ME if b"/getMe " in self.buffer[:200] else SAID % self.number
            del self.buffer[:end]
            self._answer_later(b'{"ok":true,"result":%b}' % result)

    def _request_end(self) -> int:
        """Where the first request in the buffer ends; 0 while its head is not complete."""
        head, found, _ = bytes(self.buffer).partition(b"\r\n\r\n")
        if not found:
            return 0
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        return len(head) + 4 + int(length or 0)

    def _answer_later(self, body: bytes) -> None:
        if self.latency:
            asyncio.get_running_loop().call_later(self.latency, self._answer, body)
        else:
            self._answer(body)

    def _answer(self, body: bytes) -> None:
        self.number += 1
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        if not self.transport.is_closing():
            self.transport.write(head + body)


def serve(latency: float, tell: Connection) -> None:
    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(lambda: Answering(latency), "127.0.0.1", 0)
        tell.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    with suppress(KeyboardInterrupt):
        uvloop.run(run())


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
    make: Callable[[str], Bot]
    way: Callable[[Bot], Send]


def on_httpx(url: str) -> Bot:
    # A pool as large and timeouts as patient as ours: the defaults would turn slowness into errors.
    request = HTTPXRequest(connection_pool_size=128, read_timeout=20, pool_timeout=20)
    return Bot(TOKEN, base_url=f"{url}/bot", request=request)


def on_ours(url: str) -> Bot:
    return make_bot(TOKEN, url)


def through_library(bot: Bot) -> Send:
    return lambda chat: bot.send_message(chat, TEXT, parse_mode="HTML")


def through_sender(bot: Bot) -> Send:
    sender, message = Sender(bot, Gate()), Message(TEXT)
    return lambda chat: sender.once(chat, message)


CONTENDERS = (
    Contender("PTB on HTTPX", on_httpx, through_library),
    Contender("PTB on our transport", on_ours, through_library),
    Contender("our sender", on_ours, through_sender),
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


def measure(scenario: Scenario, count: int, seconds: float) -> list[float]:
    """Messages per second of every contender, the better of two runs, taken in turn."""
    ask, tell = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.Process(target=serve, args=(scenario.latency, tell), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{ask.recv()}"
    try:
        runs = [
            [uvloop.run(rate(who, url, scenario.flying, count, seconds)) for who in CONTENDERS]
            for _ in range(2)
        ]
    finally:
        server.terminate()
        server.join()
    return [max(results) for results in zip(*runs, strict=True)]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--count", type=int, default=20_000, help="at most so many messages per run")
    arguments.add_argument("--seconds", type=float, default=4.0, help="at most so many seconds per run")
    given = arguments.parse_args()
    console = Console()
    for scenario in SCENARIOS:
        results = measure(scenario, given.count, given.seconds)
        console.print(table(scenario, results))


def table(scenario: Scenario, results: list[float]) -> Table:
    shown = Table("", "messages/s", "ratio", title=scenario.title)
    if scenario.ceiling:
        shown.add_column(f"of the possible {scenario.ceiling:,.0f}")
    for who, result in zip(CONTENDERS, results, strict=True):
        share = [f"{result / scenario.ceiling:.0%}"] if scenario.ceiling else []
        shown.add_row(who.name, f"{result:,.0f}", f"{result / results[0]:.1f}×", *share)
    return shown


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    main()
