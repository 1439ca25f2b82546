"""The gate, in virtual time: who may send when, and what a 429 changes."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from itertools import pairwise
from typing import Any

import pytest

from bot.delivery.limits import Gate
from tests.delivery.virtual_time import VirtualTime

GROUP = -1001


@pytest.fixture
def time() -> VirtualTime:
    return VirtualTime()


class Diary:
    """Sends nothing and writes down when it could have."""

    def __init__(self, gate: Gate, time: VirtualTime) -> None:
        self.gate, self.time = gate, time
        self.bulk_at: list[float] = []
        self.reply_at: list[float] = []

    async def bulk(self, chat_id: int, takes: float = 0.0) -> None:
        async with self.gate.bulk(chat_id):
            self.bulk_at.append(self.time.now)
            if takes:
                await self.time.sleep(takes)

    async def reply(self, chat_id: int | None) -> None:
        async with self.gate.reply(chat_id):
            self.reply_at.append(self.time.now)

    async def after(self, seconds: float, then: Callable[[], Any]) -> None:
        await self.time.sleep(seconds)
        then()


@pytest.fixture
def diary(time: VirtualTime) -> Diary:
    return Diary(Gate(30, clock=time.clock, sleep=time.sleep), time)


def everybody(diary: Diary, count: int, first: int = 1) -> list[Coroutine[Any, Any, None]]:
    return [diary.bulk(chat) for chat in range(first, first + count)]


def most_within(moments: list[float], seconds: float) -> int:
    return max(sum(start <= moment < start + seconds for moment in moments) for start in moments)


async def test_bulk_keeps_the_rate(time: VirtualTime, diary: Diary) -> None:
    await time.run(*everybody(diary, 300))
    assert time.now == pytest.approx(10, abs=0.2)
    assert most_within(diary.bulk_at, 1.0) <= 34, "30 a second, and the few a late start may make up for"


async def test_a_rate_of_a_thousand(time: VirtualTime) -> None:
    diary = Diary(Gate(1000, clock=time.clock, sleep=time.sleep), time)
    await time.run(*everybody(diary, 3000))
    assert time.now == pytest.approx(3, abs=0.2)


async def test_replies_do_not_wait_for_a_broadcast_and_the_broadcast_yields(
    time: VirtualTime, diary: Diary
) -> None:
    replies = [_later(diary, 0.5 + n / 100, 5000 + n) for n in range(30)]
    await time.run(*everybody(diary, 60), *replies)
    assert diary.reply_at == pytest.approx([0.5 + n / 100 for n in range(30)])
    assert time.now == pytest.approx(3, abs=0.2), "90 messages at 30 a second, whoever they are for"


async def _later(diary: Diary, seconds: float, chat_id: int | None) -> None:
    await diary.time.sleep(seconds)
    await diary.reply(chat_id)


async def test_one_chat_gets_a_few_at_once_and_then_one_a_second(time: VirtualTime, diary: Diary) -> None:
    await time.run(*[diary.reply(7) for _ in range(24)])
    assert diary.reply_at == pytest.approx([0] * 20 + [1, 2, 3, 4])


async def test_a_slow_chat_holds_up_nobody_else(time: VirtualTime) -> None:
    diary = Diary(Gate(30, chat_rate=0.5, chat_burst=4, clock=time.clock, sleep=time.sleep), time)
    await time.run(*[diary.bulk(7) for _ in range(6)], *everybody(diary, 10, first=100))
    assert sum(moment < 0.6 for moment in diary.bulk_at) == 14
    assert diary.bulk_at[-1] == pytest.approx(4, abs=0.2)


async def test_a_group_gets_at_most_twenty_in_any_minute(time: VirtualTime, diary: Diary) -> None:
    await time.run(*[diary.reply(GROUP) for _ in range(60)])
    assert most_within(diary.reply_at, 60) <= 20


async def test_a_pause_holds_everybody_also_those_already_waiting(time: VirtualTime, diary: Diary) -> None:
    pause = diary.after(0.5, lambda: diary.gate.paused(10))
    await time.run(pause, *everybody(diary, 40), _later(diary, 2, 9000), _later(diary, 3, None))
    assert not [moment for moment in (*diary.bulk_at, *diary.reply_at) if 0.5 < moment < 10.5]
    assert len(diary.bulk_at) == 40
    assert len(diary.reply_at) == 2


async def test_a_longer_pause_replaces_a_shorter_one_and_never_the_other_way(
    time: VirtualTime, diary: Diary
) -> None:
    diary.gate.paused(10)
    diary.gate.paused(3)
    await time.run(diary.after(2, lambda: diary.gate.paused(20)), *everybody(diary, 1))
    assert diary.bulk_at == [22]


async def test_what_a_pause_has_held_up_does_not_leave_all_at_once(time: VirtualTime, diary: Diary) -> None:
    diary.gate.paused(5)
    await time.run(*[diary.reply(chat) for chat in range(1, 101)])
    assert most_within(diary.reply_at, 1.0) <= 31


async def test_a_groups_429_stops_that_group_alone(time: VirtualTime, diary: Diary) -> None:
    diary.gate.paused(30, GROUP)
    await time.run(diary.reply(7), diary.bulk(8), diary.reply(GROUP))
    assert diary.bulk_at == [0]
    assert diary.reply_at == pytest.approx([0, 30])
    assert diary.gate.rate == 30


async def test_the_rate_yields_once_per_pause_and_creeps_back(time: VirtualTime, diary: Diary) -> None:
    for _ in range(5):  # five requests were in flight and all say so
        diary.gate.paused(5)
    assert diary.gate.rate == pytest.approx(21)
    await time.run(*everybody(diary, 600))
    assert 22 < diary.gate.rate < 26, "half a minute later: on the way, not there"
    await time.run(*everybody(diary, 3000, first=10_000))
    assert diary.gate.rate == 30


async def test_the_rate_never_falls_below_one_a_second(time: VirtualTime, diary: Diary) -> None:
    for _ in range(40):
        diary.gate.paused(1)
        time.now += 2
    assert diary.gate.rate == 1


async def test_a_failed_sending_wins_no_rate_back(diary: Diary) -> None:
    diary.gate.paused(1)
    diary.time.now += 2
    with pytest.raises(ConnectionError):
        async with diary.gate.bulk(7):
            raise ConnectionError
    assert diary.gate.rate == pytest.approx(21)


@pytest.mark.parametrize(
    ("rate", "latency", "flying"), [(30, 0.04, 2), (30, 0.1, 3), (1000, 0.04, 40), (1000, 0.064, 64)]
)
def test_no_more_in_flight_than_the_rate_needs(rate: float, latency: float, flying: int) -> None:
    assert Gate(rate).window(latency) == flying


async def test_the_window_follows_the_observed_latency(time: VirtualTime) -> None:
    diary = Diary(Gate(1000, clock=time.clock, sleep=time.sleep), time)
    await time.run(*[diary.bulk(chat, takes=0.2) for chat in range(1, 400)])
    assert 190 <= diary.gate.window() <= 200


async def test_chats_without_debt_are_forgotten(time: VirtualTime) -> None:
    gate = Gate(1000, clock=time.clock, sleep=time.sleep)
    diary = Diary(gate, time)
    for start in range(1, 8000, 1000):
        await time.run(*everybody(diary, 1000, first=start))
    assert len(diary.bulk_at) == 8000
    assert len(gate._people) <= 2500
    assert all(later >= earlier for earlier, later in pairwise(diary.bulk_at))


async def test_a_chat_that_closes_while_it_stands_in_line_waits_and_lets_others_pass(
    time: VirtualTime, diary: Diary
) -> None:
    line = [*everybody(diary, 30), diary.bulk(GROUP), *everybody(diary, 30, first=100)]
    await time.run(diary.after(0.5, lambda: diary.gate.paused(40, GROUP)), *line)
    assert diary.bulk_at[-1] == pytest.approx(40.5)
    assert diary.bulk_at[-2] == pytest.approx(2, abs=0.2)
