"""A Bot API that only answers, after a latency, in a process of its own: it costs so little that what is
measured is the bot. It can also play people who press a button of every answer they get."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
import uvloop

from benchmarks.crowd import Crowd

TOKEN = "1000000001:a-token-for-a-server-on-this-machine-alone"
ME = b'{"id":1,"is_bot":true,"first_name":"Bot","username":"bench_bot"}'
SAID = b'{"message_id":%d,"date":1632790800,"chat":{"id":7,"type":"private"},"text":"."}'
TRUE = b"true"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
ANSWERS = {b"getMe": ME}


class Town:
    """What all connections share: the people, and counts of what came."""

    def __init__(self, latency: float) -> None:
        self.latency, self.crowd = latency, Crowd()
        self.messages = self.flying = self.most_flying = 0
        self.first = self.last = 0.0

    def control(self, order: dict[str, Any]) -> dict[str, Any]:
        """What the benchmark asks for over the pipe."""
        if "people" in order:
            self.crowd.start(**order)
        elif "stop" in order:
            self.crowd.stop()
        counts = {
            "messages": self.messages,
            "most_flying": self.most_flying,
            "seconds": self.last - self.first,
        }
        if order.get("anew"):
            self.messages, self.most_flying, self.first = 0, self.flying, 0.0
        return counts | self.crowd.counts()

    def sent(self) -> None:
        """A message came in."""
        self.last = asyncio.get_running_loop().time()
        self.first = self.first or self.last
        self.messages += 1
        self.flying += 1
        self.most_flying = max(self.most_flying, self.flying)


class Answering(asyncio.Protocol):
    """Just enough of HTTP/1.1: a body of known length comes in, an answer goes out `latency` seconds on."""

    def __init__(self, town: Town) -> None:
        self.town, self.buffer = town, bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while request := self._request():
            self._handle(*request)

    def _request(self) -> tuple[bytes, bytes, bytes] | None:
        """(method, head, body) of the first request in the buffer; None while it is not complete."""
        head, found, _ = bytes(self.buffer).partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        start, end = len(head) + 4, len(head) + 4 + length
        if not found or len(self.buffer) < end:
            return None
        body = bytes(self.buffer[start:end])
        del self.buffer[:end]
        return head.partition(b" HTTP/")[0].rpartition(b"/")[2], head, body

    def _handle(self, method: bytes, head: bytes, body: bytes) -> None:
        town = self.town
        if method == b"getUpdates":
            asked = _fields(head, body)
            town.crowd.ask(
                int(asked.get("offset") or 0), float(asked.get("timeout") or 0), self._answer_later
            )
            return
        counted = method.startswith((b"send", b"copy"))
        if counted:
            town.sent()
        elif method == b"editMessageText" and town.crowd.people:
            town.crowd.hear(_fields(head, body))
        said = SAID % town.messages if b"essage" in method or b"Document" in method else TRUE
        self._answer_later(ANSWERS.get(method, said), counted)

    def _answer_later(self, result: bytes, counted: bool = False) -> None:
        if self.town.latency:
            asyncio.get_running_loop().call_later(self.town.latency, self._answer, result, counted)
        else:
            self._answer(result, counted)

    def _answer(self, result: bytes, counted: bool) -> None:
        self.town.flying -= counted
        body = b'{"ok":true,"result":%b}' % result
        if not self.transport.is_closing():
            self.transport.write(HEAD % (len(body), body))


def _fields(head: bytes, body: bytes) -> dict[str, Any]:
    if b"application/json" in head:
        return cast(dict[str, Any], orjson.loads(body or b"{}"))
    fields = dict(parse_qsl(body.decode()))
    if "reply_markup" in fields:
        return fields | {"reply_markup": orjson.loads(fields["reply_markup"])}
    return fields


def serve(latency: float, pipe: Connection) -> None:
    town = Town(latency)

    async def run() -> None:
        loop, stopped = asyncio.get_running_loop(), asyncio.Event()
        server = await loop.create_server(lambda: Answering(town), "127.0.0.1", 0)

        def control() -> None:
            try:
                pipe.send(town.control(pipe.recv()))
            except EOFError:
                stopped.set()

        loop.add_reader(pipe.fileno(), control)
        pipe.send(server.sockets[0].getsockname()[1])
        await stopped.wait()

    with suppress(KeyboardInterrupt):
        uvloop.run(run())


@dataclass
class Server:
    """A running server as the benchmark sees it."""

    url: str
    pipe: Connection

    def start(self, people: int, data: str, think: float = 0.0) -> dict[str, Any]:
        """`people` press `data` and go on pressing, `think` seconds (on average) after each answer."""
        return self._tell(people=people, data=data, think=think)

    def stop(self) -> dict[str, Any]:
        """Nobody presses any more; the counts so far."""
        return self._tell(stop=True)

    def counts(self, *, anew: bool = False) -> dict[str, Any]:
        """`messages`, `seconds` from first to last, `most_flying` at once; `anew`: then from zero."""
        return self._tell(anew=anew)

    def _tell(self, **order: Any) -> dict[str, Any]:
        self.pipe.send(order)
        return cast(dict[str, Any], self.pipe.recv())


@contextmanager
def server(latency: float = 0.0) -> Iterator[Server]:
    """A server of its own; `latency` in seconds."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=serve, args=(latency, there), daemon=True)
    process.start()
    there.close()
    try:
        yield Server(f"http://127.0.0.1:{here.recv()}", here)
    finally:
        process.terminate()
        process.join()
