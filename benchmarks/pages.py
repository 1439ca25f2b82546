"""The live wall with 300 questions: what a look at it costs the bot, and whether a press is answered later
while 3,000 people have it open. And the same questions as a PDF."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import sys
import tempfile
import time
from collections.abc import AsyncIterator

import aiohttp
import uvloop

from benchmarks.paired import percentile, quick, show
from bot import logs
from bot.programme import read
from bot.questions import printing, walls
from bot.texts import Texts
from handlers.pages.server import Pages
from storage import Transaction, roles, series
from tests.stories.askers import asks, first_topic
from tests.stories.phones import EXAMPLES, Phone
from tests.stories.town import Town, town

QUESTIONS, VIEWERS, EVERY = 300, 3000, 3.0
CONNECTIONS = 500


def asked(tx: Transaction, now: dt.datetime) -> tuple[int, str]:
    """The session and its wall's token."""
    one = series.fresh_session(tx, series.sessions(tx, series.on_offer(tx)[0].id)[0].id)
    for at in range(QUESTIONS):
        words = f"Câu {at}: hồ sơ, thủ tục và kinh phí của hợp tác xã thì xin ở đâu?"
        asks(tx, first_topic(one), words, now, wanted=1 + at % 20)
    return one.id, walls.ensure(tx, one, roles.own(tx, 1, now).id, now).token


@contextlib.asynccontextmanager
async def viewers(url: str) -> AsyncIterator[None]:
    """3,000 open browsers, in a process of their own."""
    command = (sys.executable, "-m", "benchmarks.pages", "--view", url)
    process = await asyncio.create_subprocess_exec(*command)
    try:
        yield
    finally:
        process.terminate()
        await process.wait()


async def view(url: str) -> None:
    """As many looks a second as that many browsers take, each of which has seen what is there."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS)) as http:

        async def look() -> None:
            tag = ""
            while True:
                async with http.get(url, headers={"If-None-Match": tag}) as answer:
                    await answer.read()
                    tag = answer.headers["ETag"]
                await asyncio.sleep(EVERY)

        async with asyncio.TaskGroup() as group:
            for _ in range(VIEWERS):
                group.create_task(look())
                await asyncio.sleep(EVERY / VIEWERS)


async def presses(lan: Phone, seconds: float) -> list[float]:
    """Milliseconds until a press is answered, one after another."""
    took, until = [], time.perf_counter() + seconds
    while time.perf_counter() < until:
        began = time.perf_counter()
        await lan.says("/help")
        await lan.sees()
        took.append((time.perf_counter() - began) * 1000)
    return took


async def look_cost(place: Town, url: str, seconds: float) -> tuple[float, float]:
    """(looks a second, milliseconds of processor time each), 32 at once, client and bot in one process."""
    done, until = 0, time.perf_counter() + seconds
    tag = (await place.http.get(url)).headers["ETag"]

    async def again() -> None:
        nonlocal done
        while time.perf_counter() < until:
            async with place.http.get(url, headers={"If-None-Match": tag}) as answer:
                await answer.read()
            done += 1

    began, processor = time.perf_counter(), time.process_time()
    await asyncio.gather(*(again() for _ in range(32)))
    return done / (time.perf_counter() - began), (time.process_time() - processor) / done * 1000


async def measure(brief: bool) -> None:
    ocop, seconds = read(EXAMPLES / "ocop-2021.yaml"), 3.0 if brief else 10.0
    with tempfile.TemporaryDirectory() as folder:
        async with town(f"sqlite:///{folder}/wall.db", ocop, "2021-09-28 08:00", Pages()) as place:
            now, lan = place.clock.now(), await place.person("Lan")
            session, token = await place.app.database.run(lambda tx: asked(tx, now))
            url = f"{place.site}/wall/{token}/questions"
            rows = [*await on_the_wall(place, url, seconds), *await on_paper(place, session)]
            before = await presses(lan, seconds)
            async with viewers(url):
                await asyncio.sleep(EVERY)
                during = await presses(lan, seconds)
            after = await presses(lan, seconds)
    alone = before + after
    for share, name in ((0.5, "p50"), (0.99, "p99")):
        one, other = percentile(alone, share), percentile(during, share)
        rows.append(
            (f"answer to a press, {name}, alone and with 3,000 viewers", f"{one:.0f} → {other:.0f} ms")
        )
    show("The live wall, 300 questions", ("what", "measured"), rows)


async def on_the_wall(place: Town, url: str, seconds: float) -> list[tuple[str, str]]:
    rate, each = await look_cost(place, url, seconds)
    processor = time.process_time()
    for _ in range(20):
        await place.app.database.read(lambda tx: walls.parts(tx, series.fresh_session(tx, 1)))
    reading = (time.process_time() - processor) / 20 * 1000
    return [
        ("looks a second, unchanged, client in the same process", f"{rate:,.0f}"),
        ("processor time of a look and its client", f"{each:.2f} ms"),
        ("processor time of a reading, one a second at most", f"{reading:.1f} ms"),
    ]


async def on_paper(place: Town, session: int) -> list[tuple[str, str]]:
    rows = []
    for name in ("first", "next"):
        began, processor = time.perf_counter(), time.process_time()
        now = place.clock.now()
        paper = await place.app.database.read(lambda tx, now=now: printing.printed(tx, session, Texts(), now))
        assert paper.make is not None
        size = len(await asyncio.to_thread(paper.make))
        cost = f"{(time.process_time() - processor) * 1000:.0f} ms of processor time"
        rows.append(
            (f"the {name} PDF", f"{cost}, {(time.perf_counter() - began) * 1000:.0f} ms, {size:,} bytes")
        )
    return rows


def main() -> None:
    logs.configure("warning", "console")
    if "--view" in sys.argv:
        uvloop.run(view(sys.argv[-1]))
    else:
        uvloop.run(measure(quick()))


if __name__ == "__main__":
    main()
