"""Everything that happens, as one numbered stream for the chat page (server-sent events)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import orjson

JSON = dict[str, Any]
BACKLOG = 10_000  # events a reader may be behind before it is cut off and has to reconnect


class Feed:
    """Numbers events and hands them to whoever is listening; without listeners it costs one addition."""

    def __init__(self) -> None:
        self.seq = 0
        self._listeners: set[asyncio.Queue[bytes | None]] = set()

    def next_seq(self) -> int:
        self.seq += 1
        return self.seq

    def publish(self, event: JSON) -> None:
        if not self._listeners:
            return
        line = _frame(event)
        for queue in list(self._listeners):
            self._hand(queue, line)

    def _hand(self, queue: asyncio.Queue[bytes | None], line: bytes) -> None:
        if queue.qsize() < BACKLOG:
            queue.put_nowait(line)
        else:
            self._listeners.discard(queue)
            queue.put_nowait(None)

    async def lines(self, first: list[JSON]) -> AsyncIterator[bytes]:
        """The given events, then everything that happens, until the sandbox stops; a comment every 15 s."""
        queue: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            for event in first:
                yield _frame(event)
            while True:
                line: bytes | None = b": still here\n\n"
                with suppress(TimeoutError):
                    line = await asyncio.wait_for(queue.get(), 15)
                if line is None:
                    return
                yield line
        finally:
            self._listeners.discard(queue)

    def close(self) -> None:
        for queue in self._listeners:
            queue.put_nowait(None)


def _frame(event: JSON) -> bytes:
    number = b"id: %d\n" % event["seq"] if "seq" in event else b""
    return number + b"data: " + orjson.dumps(event) + b"\n\n"
