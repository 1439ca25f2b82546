"""The only place that knows what time it is; everywhere else `now` is an argument."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import aiohttp
import structlog

log = structlog.get_logger(__name__)

POLL_SECONDS = 25
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0


class Clock(Protocol):
    def now(self) -> datetime:
        """The time, aware and in UTC."""


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class SteppedClock:
    """A clock that stands still until it is told: for tests and rehearsals. Any thread may read or set it."""

    def __init__(self, start: datetime) -> None:
        self._lock = threading.Lock()
        self._now = _utc(start)

    def now(self) -> datetime:
        with self._lock:
            return self._now

    def set(self, moment: datetime) -> None:
        """Jump to `moment`, backwards too; ValueError if it is naive."""
        moment = _utc(moment)
        with self._lock:
            self._now = moment

    def advance(self, step: timedelta) -> datetime:
        """Go on by `step` and return the new time."""
        with self._lock:
            self._now += step
            return self._now


@dataclass(frozen=True, slots=True)
class _Reading:
    version: int
    moment: datetime
    frozen: bool
    taken: datetime
    """When this machine's clock read `moment`."""


class FollowedClock:
    """A sandbox's clock: this machine's time plus an offset, or a moment that stands still.

    It is this machine's time until `sync()` or `follow()` got the first answer.
    """

    def __init__(self, url: str) -> None:
        self._address = f"{url.rstrip('/')}/sandbox/clock"
        self._reading: _Reading | None = None  # replaced whole, so any thread may read it without a lock

    def now(self) -> datetime:
        machine, reading = datetime.now(UTC), self._reading
        if reading is None:
            return machine
        return reading.moment if reading.frozen else reading.moment + (machine - reading.taken)

    async def sync(self) -> None:
        """Read the sandbox's clock once; aiohttp.ClientError or TimeoutError when that is not possible."""
        async with _session() as session:
            await self._read(session, {})

    async def follow(self, on_change: Callable[[], object]) -> None:
        """Follow the sandbox's clock until cancelled; calls `on_change` after every jump, stop and start.

        While the sandbox is away the clock goes on as it last did.
        """
        pause, question = FIRST_PAUSE, dict[str, str]()
        async with _session() as session:
            while True:
                try:
                    changed = await self._read(session, question)
                except (aiohttp.ClientError, TimeoutError) as error:
                    log.warning("The sandbox's clock cannot be read", error=str(error), again_in=pause)
                    await asyncio.sleep(pause)
                    # It may come back as another sandbox that counts from one again: ask afresh.
                    pause, question = min(2 * pause, LONGEST_PAUSE), {}
                    continue
                pause, question = FIRST_PAUSE, self._waiting()
                if changed:
                    on_change()

    def _waiting(self) -> dict[str, str]:
        """The question that is answered once the clock is another than the one we know."""
        version = self._reading.version if self._reading else 0
        return {"after": str(version), "timeout": str(POLL_SECONDS)}

    async def _read(self, session: aiohttp.ClientSession, question: dict[str, str]) -> bool:
        """True if this changed what we know; an empty question is answered at once and always does."""
        async with session.get(self._address, params=question) as response:
            answer: dict[str, Any] = await response.json()
        moment = _utc(datetime.fromisoformat(answer["now"]))
        version = int(answer["version"])
        if question.get("after") == str(version):
            return False
        self._reading = _Reading(version, moment, bool(answer["frozen"]), datetime.now(UTC))
        return True


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=POLL_SECONDS + 10), raise_for_status=True
    )


def _utc(moment: datetime) -> datetime:
    """The same moment in UTC; ValueError if it is naive."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone")
    return moment.astimezone(UTC)
