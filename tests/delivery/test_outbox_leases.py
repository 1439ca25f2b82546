"""Who has a delivery in hand: another sender leaves it alone for as long as that is so, and no longer."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

import pytest
from sqlalchemy import update

from bot.delivery import owners
from bot.delivery.outbox import LEASE, Composed, Outbox
from storage import Database, DatabaseAway, Transaction, deliveries
from storage.tables import Delivery
from tests.databases import only_sqlite
from tests.delivery.desk import NOW, Desk, desk

pytestmark = only_sqlite
T = TypeVar("T")
HOST, PROCESS, LIFE = owners.own().rsplit("/", 2)


@pytest.fixture
async def slow(database: Database) -> AsyncIterator[Desk]:
    """An outbox whose messages are a while under way, and two people."""
    async with desk(database, 2, latency=0.2) as made:
        yield made


def second(one: Desk) -> Outbox:
    """Another outbox on the same database."""
    first = one.outbox
    return Outbox(one.database, first.sender, first.gate, first.clock, first.compose)


async def test_a_second_sender_leaves_alone_what_is_in_flight(slow: Desk) -> None:
    await slow.news()
    await slow.outbox._turn()
    await second(slow).drain()
    await slow.outbox.drain()
    assert slow.arrived() == [1, 1]
    assert {one.doubts for one in await slow.deliveries()} == {0}


async def test_a_clock_set_forward_doubles_nothing_that_is_in_flight(slow: Desk) -> None:
    await slow.news(expires_at=None)
    await slow.outbox._turn()
    slow.time.wall.advance(dt.timedelta(hours=3))
    await slow.outbox._turn()
    await second(slow).drain()  # the lease was put off
    await slow.outbox.drain()
    assert slow.arrived() == [1, 1]
    assert {one.doubts for one in await slow.deliveries()} == {0}


async def test_a_claim_whose_commit_was_not_heard_of_is_found_again(
    slow: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = slow.database.run
    lost = False

    async def lose_one(operation: Callable[[Transaction], T]) -> T:
        nonlocal lost
        result = await run(operation)
        if not lost and isinstance(result, tuple) and result[0]:
            lost = True
            raise DatabaseAway("the connection was lost in the commit")
        return result

    await slow.news(expires_at=None)
    monkeypatch.setattr(slow.database, "run", lose_one)
    await slow.outbox.drain()
    assert await slow.states() == {"sending": 2}
    slow.time.wall.advance(LEASE / 2)
    await slow.outbox.drain()
    assert await slow.states() == {"sending": 2}
    slow.time.wall.advance(LEASE / 2)
    await slow.outbox.drain()
    assert slow.arrived() == [1, 1]


def ended() -> int:
    """The number of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


@pytest.mark.parametrize(
    ("owner", "taken"),
    [
        (f"{HOST}/{PROCESS}/earlier", True),  # in a container the next bot has the same number
        (f"{HOST}/{ended()}/any", True),
        (f"{HOST}/{os.getppid()}/any", False),
        (f"elsewhere/{ended()}/any", False),
    ],
    ids=["an earlier life", "a process that ended", "one that lives", "on another machine"],
)
async def test_what_an_earlier_life_left_is_taken_up_at_once(slow: Desk, owner: str, taken: bool) -> None:
    await slow.news(expires_at=None)
    await slow.database.run(lambda tx: deliveries.claim(tx, NOW, 2, LEASE, owner))
    await slow.outbox.drain()
    assert slow.arrived() == ([1, 1] if taken else [0, 0])
    slow.time.wall.advance(LEASE)
    await slow.outbox.drain()
    assert slow.arrived() == [1, 1]


@pytest.mark.parametrize(("resend", "copies"), [(True, 2), (False, 1)])
async def test_answers_lost_again_and_again(slow: Desk, resend: bool, copies: int) -> None:
    """Sent once more at most, however often nobody knows what became of it."""
    slow.fault("lost_answer", chat_id=slow.people[0], times=100)
    await slow.news(resend=resend, expires_at=None)
    for _ in range(4):
        await slow.outbox.drain()
        slow.time.wall.advance(dt.timedelta(minutes=1))
    assert slow.arrived() == [copies, 1]
    assert await slow.states() == {"in_doubt": 1, "sent": 1}


async def test_a_sender_that_dies_of_it_tries_no_third_time(slow: Desk) -> None:
    await slow.news(expires_at=None)
    for doubts in (0, 1):
        await slow.database.run(lambda tx: deliveries.claim(tx, NOW, 2, LEASE, f"{HOST}/{PROCESS}/earlier"))
        await slow.database.run(lambda tx, n=doubts: tx.execute(update(Delivery).values(doubts=n)))  # type: ignore[misc]
        slow.outbox._recovered = None
        await slow.outbox._recover()
    assert await slow.states() == {"in_doubt": 2}


async def test_an_outbox_outlives_its_mistakes(slow: Desk) -> None:
    good, stop = slow.outbox.compose, asyncio.Event()

    def stumble(_tx: Transaction, _claimed: object, _now: dt.datetime) -> list[Composed]:
        stop.set()
        raise AssertionError("a mistake of ours")

    await slow.news(expires_at=None)
    slow.outbox.compose = stumble
    await slow.outbox.run(stop)
    assert await slow.states() == {"pending": 2}
    slow.outbox.compose = good
    await slow.outbox.drain()
    assert slow.arrived() == [1, 1]
