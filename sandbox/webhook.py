"""Pushing updates to the bot's own address: one chat's in order, several chats at once, until they are taken.

An answer other than 2xx is tried again: at once, then after 2, 4, 8 … 64 units of `backoff`, or when its
Retry-After says. The body of an answer is not looked at: methods called that way are not carried out.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import orjson

from sandbox.clock import Clock
from sandbox.errors import bad_request
from sandbox.presence import Presence
from sandbox.updates import CONFLICT_WEBHOOK_SET, Updates

JSON = dict[str, Any]

MAX_DELAY = 64  # units of backoff
MAX_RETRY_AFTER = 3600  # seconds
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
PORTS = (None, 80, 88, 443, 8443)


@dataclass(frozen=True, slots=True)
class Target:
    """Where updates go; the secret travels in a header of each request."""

    url: str
    secret: str = ""
    max_connections: int = 40


@dataclass(slots=True)
class Trouble:
    """The last failed delivery."""

    at: int
    reason: str

    def as_json(self) -> JSON:
        return {"last_error_date": self.at, "last_error_message": self.reason}


@dataclass(slots=True)
class _Lane:
    """What waits for one chat."""

    updates: deque[JSON] = field(default_factory=deque)
    task: asyncio.Task[None] | None = None


class Webhook:
    """Delivers while a target is set."""

    def __init__(self, updates: Updates, clock: Clock, presence: Presence, backoff: float) -> None:
        self.target: Target | None = None
        self.trouble: Trouble | None = None
        self._updates = updates
        self._clock = clock
        self._presence = presence
        self._backoff = backoff
        self._lanes: dict[int, _Lane] = {}
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(1)

    async def set(self, target: Target) -> None:
        """Deliver there from now on, beginning with what waits; ends a poll with a conflict."""
        await self.remove()
        self._updates.end_poll(CONFLICT_WEBHOOK_SET)
        self.target = target
        self._slots = asyncio.Semaphore(target.max_connections)
        connector = aiohttp.TCPConnector(limit=target.max_connections)
        self._session = aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=60))
        for update in self._updates.pending.values():
            self._take(update)
        self._updates.sink = self._take

    async def remove(self) -> None:
        """Stop delivering; what was not delivered waits for the next target or a poll."""
        self.target, self.trouble, self._updates.sink = None, None, None
        tasks = [lane.task for lane in self._lanes.values() if lane.task is not None]
        self._lanes.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _take(self, update: JSON) -> None:
        lane = self._lanes.setdefault(chat_of(update), _Lane())
        lane.updates.append(update)
        if lane.task is None:
            lane.task = asyncio.create_task(self._run(chat_of(update), lane))

    async def _run(self, key: int, lane: _Lane) -> None:
        while lane.updates:
            update = lane.updates[0]
            await self._deliver(update)
            if self._updates.duplicate_now():
                await self._deliver(update)
            self._updates.delivered(update["update_id"])
            lane.updates.popleft()
        del self._lanes[key]

    async def _deliver(self, update: JSON) -> None:
        delay = 1
        while (retry_after := await self._attempt(update)) is not None:
            await asyncio.sleep(retry_after or (0 if delay == 1 else delay * self._backoff))
            delay = min(delay * 2, MAX_DELAY)

    async def _attempt(self, update: JSON) -> float | None:
        """None when taken; else the seconds its answer asks to wait, 0 when it does not say."""
        assert self.target is not None
        assert self._session is not None
        headers = {"Content-Type": "application/json"}
        if self.target.secret:
            headers[SECRET_HEADER] = self.target.secret
        try:
            async with (
                self._slots,
                self._session.post(self.target.url, data=orjson.dumps(update), headers=headers) as answer,
            ):
                await answer.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            return self._failed(_reason(error), gone=True)
        if 200 <= answer.status < 300:
            self._presence.set(True)
            return None
        self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        return _retry_after(answer.headers.get("Retry-After", ""))

    def _failed(self, reason: str, gone: bool = False) -> float:
        self.trouble = Trouble(int(self._clock.time()), reason)
        if gone:
            self._presence.set(False)
        return 0.0


def chat_of(update: JSON) -> int:
    """Whose order the update belongs to: the chat it happened in, else the user."""
    content = next(value for name, value in update.items() if name != "update_id")
    place = content.get("chat") or content.get("message", {}).get("chat") or content.get("from") or {}
    return int(place.get("id", 0))


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "Read timeout expired"
    return "Connection refused" if isinstance(error, aiohttp.ClientConnectorError) else "Connection closed"


def _retry_after(header: str) -> float:
    return float(min(int(header), MAX_RETRY_AFTER)) if header.isdecimal() else 0.0


def checked_target(url: str, secret: str, max_connections: int) -> Target:
    """Raises ApiError. Plain http is taken on loopback only, where the real service takes none."""
    parts = urlsplit(url)
    local = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not local and parts.port not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    return Target(url, secret, min(max(max_connections, 1), 100))
