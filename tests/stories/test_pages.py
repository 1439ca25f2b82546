"""The web server of the bot's own pages: what it serves, to whom it says nothing, and that a crowd costs no
more than one."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import threading
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest

from bot.clock import SteppedClock
from handlers.pages import Call, Page, Route, link
from handlers.pages.html import simple
from handlers.pages.server import LINE, MOST_POSTED, OPEN, CannotListen, Pages, Server
from storage import Database, roles, tasks
from tests.databases import only_sqlite
from tests.stories.visitors import Visitor

TOKEN = "k7Qm3vXw9Zb1Nc5D"
BOARD = f"/board/{TOKEN}"
NOON = dt.datetime(2021, 3, 2, 5, tzinfo=dt.UTC)


@dataclass
class Board:
    """A feature with pages: one to look at, with a form; one that takes its time; one that is broken."""

    read: int = 0
    posted: list[str] = field(default_factory=list)
    open: threading.Event = field(default_factory=threading.Event)

    def routes(self, hold: float) -> dict[str, Route]:
        return {
            "/board/{token}": Route(self.show, post=self.take, hold=hold),
            "/slow/{token}": Route(self.wait),
            "/broken/{token}": Route(self.write),
        }

    def show(self, call: Call) -> Page | None:
        self.read += 1
        if call.token != TOKEN:
            return None
        texts = call.texts("en")
        words = f"{texts.language} {call.now:%H:%M} @{call.bot} {call.site}"
        return simple(texts, call.site, "<b>&", words, button="OK")

    def take(self, call: Call) -> Page | None:
        if call.token != TOKEN:
            return None
        self.write(call)
        self.posted.append(call.form["words"])
        return simple(call.texts(), call.site, "OK")

    def wait(self, call: Call) -> Page | None:
        assert self.open.wait(10)
        return simple(call.texts(), call.site, "OK")

    def write(self, call: Call) -> None:
        person = roles.own(call.tx, 77, call.now)
        tasks.begin(call.tx, person.id, "board", {}, call.now)


@asynccontextmanager
async def serving(database_url: str, board: Board, *, hold: float = 1.0) -> AsyncIterator[Visitor]:
    """A visitor of the board's pages."""
    database = Database(database_url)
    server = Server(database, SteppedClock(NOON), "a_bot", Pages(), board.routes(hold))
    await server.start()
    try:
        async with aiohttp.ClientSession() as http:
            yield Visitor(http, server.site)
    finally:
        board.open.set()
        await server.close()
        database.close()


async def test_a_page_is_read_and_says_what_it_is_given(database_url: str) -> None:
    async with serving(database_url, Board()) as lan:
        shown = await lan.opens(BOARD)
        assert (shown.status, shown.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert f"en 05:00 @a_bot {lan.site}" in shown.words
        assert "<h1>&lt;b&gt;&amp;</h1>" in shown.words
        assert "fr 05:00" in (await lan.opens(f"{BOARD}?lang=fr")).words
        assert "en 05:00" in (await lan.opens(f"{BOARD}?lang=<script>")).words


@only_sqlite
async def test_nothing_looks_the_same_whatever_the_reason(database_url: str) -> None:
    board = Board()
    async with serving(database_url, board) as lan:
        nowhere = ["/", "/board", "/board/", f"/board/{TOKEN[:-1]}X", "/board/short", f"/boards/{TOKEN}"]
        nowhere += [
            f"{BOARD}/more",
            f"/board/{TOKEN}%00",
            "/board/%3Cscript%3E",
            "/assets/",
            "/assets/none.css",
        ]
        nowhere += ["/assets/__init__.py", "/assets/..%2F__init__.py"]
        answers = [await lan.opens(path) for path in nowhere]
        assert {one.status for one in answers} == {404}
        assert len({one.content for one in answers}) == 1
        assert "Trang này không có" in answers[0].words
        assert {one.headers["Cache-Control"] for one in answers} == {"no-store"}
        assert board.read == 1  # what is no token does not reach the database


@only_sqlite
async def test_every_answer_keeps_to_itself(database_url: str) -> None:
    async with serving(database_url, Board()) as lan:
        stylesheet = (await lan.opens(BOARD)).words.partition('stylesheet" href="')[2].partition('"')[0]
        answers = [await lan.opens(path) for path in (BOARD, "/none", f"/broken/{TOKEN}", stylesheet)]
        answers.append(await lan.asks("PUT", BOARD))
        for one in answers:
            assert "default-src 'none'" in one.headers["Content-Security-Policy"]
            assert "unsafe" not in one.headers["Content-Security-Policy"]
            assert "frame-ancestors 'none'" in one.headers["Content-Security-Policy"]
            assert one.headers["Referrer-Policy"] == "no-referrer"
            assert one.headers["X-Content-Type-Options"] == "nosniff"
            assert one.headers["X-Robots-Tag"] == "noindex, nofollow"
            assert "Server" not in one.headers
        assert answers[0].headers["Cache-Control"] == "private, no-cache"
        assert "immutable" in answers[3].headers["Cache-Control"]
        assert "immutable" not in (await lan.opens(stylesheet.partition("?")[0])).headers["Cache-Control"]


@only_sqlite
async def test_pages_are_read_only_unless_they_say_otherwise(database_url: str) -> None:
    board = Board()
    async with serving(database_url, board) as lan:
        head = await lan.asks("HEAD", BOARD)
        assert (head.status, head.content) == (200, b"")
        for method in ("POST", "PUT", "DELETE", "OPTIONS"):
            refused = await lan.asks(method, f"/slow/{TOKEN}")
            assert (refused.status, refused.content) == (405, b"")
        assert (await lan.asks("POST", f"/board/{TOKEN}X", data={"words": "x"})).status == 404
        assert board.posted == []


async def test_a_form_is_taken_in_a_transaction(database_url: str) -> None:
    board = Board()
    async with serving(database_url, board) as lan:
        taken = await lan.asks("POST", BOARD, data={"words": "Chào <b>"})
        assert (taken.status, taken.headers["Cache-Control"]) == (200, "no-store")
        assert board.posted == ["Chào <b>"]
        too_much = await lan.asks("POST", BOARD, data={"words": "x" * MOST_POSTED})
        assert too_much.status == 413
        assert board.posted == ["Chào <b>"]
    database = Database(database_url)
    task = await database.run(lambda tx: tasks.current(tx, roles.own(tx, 77, NOON).id))
    assert task is not None
    assert task.kind == "board"
    database.close()


async def test_looking_writes_nothing_and_a_mistake_is_told_without_a_detail(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(database_url, Board()) as lan:
        with caplog.at_level(logging.ERROR):
            broken = await lan.opens(f"/broken/{TOKEN}")
    assert (broken.status, broken.content) == (500, b"")
    assert "a page failed" in caplog.text
    assert TOKEN not in caplog.text


@only_sqlite
async def test_who_has_seen_it_is_told_that_it_is_the_same(database_url: str) -> None:
    async with serving(database_url, Board(), hold=0) as lan:
        tag = (await lan.opens(BOARD)).headers["ETag"]
        again = await lan.opens(BOARD, **{"If-None-Match": tag})
        assert (again.status, again.content, again.headers["ETag"]) == (304, b"", tag)
        assert (await lan.opens(f"{BOARD}?lang=fr", **{"If-None-Match": tag})).status == 200


@only_sqlite
async def test_a_thousand_who_look_at_the_same_cost_one_reading(database_url: str) -> None:
    board = Board()
    async with serving(database_url, board, hold=60) as lan:
        answers = await asyncio.gather(*(lan.opens(BOARD) for _ in range(1000)))
        assert {one.status for one in answers} == {200}
        assert board.read == 1
    async with serving(database_url, board, hold=0) as lan:
        for _ in range(3):
            await lan.opens(BOARD)
        assert board.read == 4


@only_sqlite
async def test_a_crowd_at_many_pages_is_asked_to_come_again(database_url: str) -> None:
    board = Board()
    async with serving(database_url, board) as lan:
        waiting = [asyncio.create_task(lan.opens(f"/slow/{TOKEN}")) for _ in range(LINE + 1)]
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        (refused,) = (task.result() for task in done)
        assert (refused.status, refused.headers["Retry-After"]) == (503, "2")
        board.open.set()
        assert sorted(one.status for one in await asyncio.gather(*waiting)) == [*[200] * LINE, 503]


@only_sqlite
async def test_of_too_many_connections_none_is_left_open(database_url: str) -> None:
    async with serving(database_url, Board()) as lan, AsyncExitStack() as crowd:
        for _ in range(OPEN):
            reader = await crowd.enter_async_context(answered(lan.site))
        assert b"Connection: close" not in await reader.readuntil(b"\r\n\r\n")
        late = await crowd.enter_async_context(answered(lan.site))
        assert b"Connection: close" in await late.read()  # to its end: the server closed it


@asynccontextmanager
async def answered(site: str) -> AsyncIterator[asyncio.StreamReader]:
    """A connection that has got its answer and waits."""
    host, port = site.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        writer.write(b"GET /none HTTP/1.1\r\nHost: x\r\n\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 404")
        yield reader
    finally:
        writer.close()
        await writer.wait_closed()


@only_sqlite
async def test_a_database_that_is_gone_is_told_as_such(database_url: str) -> None:
    database = Database(database_url)
    server = Server(database, SteppedClock(NOON), "a_bot", Pages(), Board().routes(1))
    await server.start()
    database.close()
    async with aiohttp.ClientSession() as http:
        assert (await Visitor(http, server.site).opens(BOARD)).status == 503
    await server.close()


@only_sqlite
@pytest.mark.parametrize("taken_off", [True, False])
async def test_a_proxy_may_leave_the_path_or_take_it_off(database_url: str, taken_off: bool) -> None:
    database = Database(database_url)
    site = "https://bot.example.org/taphuan"
    server = Server(database, SteppedClock(NOON), "a_bot", Pages(site=site), Board().routes(1))
    await server.start()
    assert link(server.site, "/board/{token}", TOKEN) == f"{site}{BOARD}"
    assert server.runner is not None
    host, port = server.runner.addresses[0][:2]
    async with aiohttp.ClientSession() as http:
        lan = Visitor(http, f"http://{host}:{port}" + ("" if taken_off else "/taphuan"))
        shown = await lan.opens(BOARD)
        assert f"@a_bot {site}" in shown.words
        stylesheet = shown.words.partition('stylesheet" href="')[2].partition('"')[0]
        assert stylesheet.startswith("/taphuan/assets/page.css?v=")
        assert (await lan.opens(stylesheet.removeprefix("/taphuan"))).status == 200
    await server.close()
    database.close()


@only_sqlite
async def test_a_taken_address_is_told_in_a_line(database_url: str) -> None:
    async with serving(database_url, Board()) as lan:
        port = int(lan.site.rpartition(":")[2])
        database = Database(database_url)
        other = Server(database, SteppedClock(NOON), "a_bot", Pages(port=port), {})
        with pytest.raises(CannotListen, match=f'^TAPHUAN_LISTEN is "127.0.0.1:{port}": expected .*in use'):
            await other.start()
        database.close()
