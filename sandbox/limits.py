"""Telegram's limits on sending, as far as they are known; whoever exceeds one is told how long to wait.

30 messages a second overall, one a second in a chat with a small burst, 20 a minute in a group.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil

from sandbox.errors import ApiError

SENDING = frozenset(
    {
        "sendMessage",
        "sendDocument",
        "sendPhoto",
        "sendVoice",
        "sendVideo",
        "copyMessage",
        "copyMessages",
        "forwardMessage",
        "editMessageText",
        "editMessageCaption",
        "editMessageMedia",
    }
)


class Bucket:
    """Room for `burst` messages, refilled at `rate` a second."""

    __slots__ = ("burst", "rate", "room", "since")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate = rate
        self.burst = self.room = burst
        self.since = now

    def wait(self, now: float) -> float:
        """Seconds until there is room for one more."""
        self.room = min(self.burst, self.room + (now - self.since) * self.rate)
        self.since = now
        return max(0.0, (1 - self.room) / self.rate)


class Limits:
    """Measured in real time, not in the sandbox's: a bot paces itself by real seconds."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._timer = timer
        self._all = Bucket(30, 30, timer())
        self._chats: dict[int, Bucket] = {}

    def check(self, method: str, chat_id: int | None) -> None:
        """Count one call. Raises ApiError 429."""
        if method not in SENDING or chat_id is None:
            return
        now = self._timer()
        buckets = (self._all, self._chat(chat_id, now))
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait > 0:
            seconds = ceil(wait)
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        for bucket in buckets:
            bucket.room -= 1

    def _chat(self, chat_id: int, now: float) -> Bucket:
        if chat_id not in self._chats:
            rate, burst = (1.0, 3.0) if chat_id > 0 else (20 / 60, 20.0)
            self._chats[chat_id] = Bucket(rate, burst, now)
        return self._chats[chat_id]
