"""Clocks: this machine's, one that stands until it is told, and one that follows a sandbox over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import aiohttp
import pytest

from bot.clock import FollowedClock, SteppedClock, SystemClock
from sandbox import Sandbox

MORNING = datetime(2021, 9, 28, 1, 0, tzinfo=UTC)
NEAR = timedelta(seconds=20)


async def tell(sandbox: Sandbox, **change: Any) -> None:
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        await session.post(f"{sandbox.url}/sandbox/clock", json=change)


@asynccontextmanager
async def following(clock: FollowedClock) -> AsyncIterator[asyncio.Queue[datetime]]:
    """The clock follows; the queue gets its time at every change."""
    changes: asyncio.Queue[datetime] = asyncio.Queue()
    task = asyncio.create_task(clock.follow(lambda: changes.put_nowait(clock.now())))
    try:
        async with asyncio.timeout(20):
            yield changes
    finally:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


def test_the_system_clock_is_aware_and_utc() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)


def test_a_stepped_clock_stands_until_it_is_told() -> None:
    clock = SteppedClock(MORNING.astimezone(timezone(timedelta(hours=7))))
    assert clock.now() == clock.now() == MORNING
    assert clock.now().tzinfo is UTC
    assert clock.advance(timedelta(minutes=10)) == clock.now() == MORNING + timedelta(minutes=10)
    clock.set(MORNING)
    assert clock.now() == MORNING


def test_a_naive_time_is_refused() -> None:
    naive = MORNING.replace(tzinfo=None)
    with pytest.raises(ValueError, match="no time zone"):
        SteppedClock(naive)
    with pytest.raises(ValueError, match="no time zone"):
        SteppedClock(MORNING).set(naive)


async def test_a_followed_clock_is_the_machines_before_the_first_answer() -> None:
    assert abs(FollowedClock("http://127.0.0.1:9").now() - datetime.now(UTC)) < NEAR


async def test_a_followed_clock_runs_on_from_what_it_read() -> None:
    async with Sandbox(now=MORNING) as sandbox:
        clock = FollowedClock(sandbox.url + "/")
        await clock.sync()
    first, second = clock.now(), clock.now()
    assert MORNING <= first < second < MORNING + NEAR


async def test_a_followed_clock_jumps_and_stands_with_the_sandbox() -> None:
    async with Sandbox(now=MORNING) as sandbox:
        clock = FollowedClock(sandbox.url)
        async with following(clock) as changes:
            assert MORNING <= await changes.get() < MORNING + NEAR
            later = MORNING + timedelta(hours=23)
            await tell(sandbox, now=later.isoformat(), frozen=True)
            assert await changes.get() == later == clock.now()
            await tell(sandbox, frozen=False)
            assert later <= await changes.get() < later + NEAR
            assert changes.empty()


async def test_a_followed_clock_finds_a_sandbox_that_came_back() -> None:
    async with Sandbox(now=MORNING) as sandbox:
        clock = FollowedClock(sandbox.url)
        async with following(clock) as changes:
            await changes.get()
            await sandbox.stop()
            later = MORNING + timedelta(days=2)
            async with Sandbox(now=later, port=sandbox.port):
                assert later <= await changes.get() < later + NEAR


async def test_a_sandbox_that_is_away_is_told_when_asked_once() -> None:
    async with Sandbox() as sandbox:
        clock = FollowedClock(sandbox.url)
    with pytest.raises(aiohttp.ClientError):
        await clock.sync()
