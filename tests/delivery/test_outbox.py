"""What the outbox makes of all that can happen to a message on its way: the one error table, applied."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Sequence

import pytest
from sqlalchemy import select

from bot.delivery.limits import Gate
from bot.delivery.messages import Deed
from bot.delivery.outbox import REFUSALS, Composed, Later
from bot.delivery.outcomes import AGAIN
from bot.delivery.telegram import Sender, Sent
from storage import Database, Transaction, campaigns, deliveries
from storage.deliveries import Claimed
from storage.tables import Campaign, Person
from tests.databases import only_sqlite
from tests.delivery.bots import closed_port, opened
from tests.delivery.desk import NOW, Desk, desk

pytestmark = only_sqlite


@pytest.fixture
async def five(database: Database) -> AsyncIterator[Desk]:
    """An outbox and five people."""
    async with desk(database, 5) as made:
        yield made


async def test_everybody_gets_it_once(five: Desk) -> None:
    campaign = await five.news()
    await five.outbox.drain()
    await five.outbox.drain()
    assert five.arrived() == [1] * 5
    assert await five.states() == {"sent": 5}
    assert all(one.sent_at and one.message_id and one.attempts == 1 for one in await five.deliveries())
    assert (await five.campaign(campaign)).state == "done"


async def test_a_pause_is_for_everybody_and_no_try(five: Desk) -> None:
    five.fault("429", retry_after=7)
    await five.news()
    await five.outbox.drain()
    assert five.time.slept >= 7
    assert five.arrived() == [1] * 5
    assert sorted(five.calls()) == [200] * 5 + [429]
    assert [one.attempts for one in await five.deliveries()] == [1] * 5


async def test_what_expires_during_a_pause_is_not_sent(five: Desk) -> None:
    five.fault("429", retry_after=7200)
    await five.news()
    await five.outbox.drain()
    states = await five.states()
    assert states["expired"] >= 1
    assert states["expired"] + states["sent"] == 5
    assert sum(five.arrived()) == states["sent"]  # what was in flight with the one that was refused


async def test_who_blocked_the_bot_is_spared_until_they_come_back(five: Desk) -> None:
    five.sandbox.world.people[five.people[2]].blocked = True
    await five.news()
    await five.outbox.drain()
    assert await five.states() == {"sent": 4, "blocked": 1}
    tries = len(five.calls())
    await five.news(key="news:2")
    await five.outbox.drain()
    assert len(five.calls()) == tries + 4
    unreachable = select(Person).where(Person.unreachable.is_not(None))
    lost = await five.database.run(lambda tx: tx.scalars(unreachable).one())
    assert (lost.telegram_id, lost.unreachable) == (five.people[2], "blocked")


async def test_the_same_refusal_again_and_again_stops_the_campaign(five: Desk) -> None:
    five.fault("400", description="Bad Request: can't parse entities", times=100)
    campaign = await five.news()
    await five.outbox.drain()
    states = await five.states()
    assert states["failed"] >= REFUSALS
    assert states["failed"] + states["skipped"] == 5
    stopped = await five.campaign(campaign)
    assert (stopped.state, stopped.reason) == ("stopped", "Can't parse entities")
    tries = len(five.calls())
    await five.outbox.drain()
    assert len(five.calls()) == tries


async def test_refusals_for_different_reasons_are_the_recipients(five: Desk) -> None:
    for number in range(5):
        five.fault("400", description=f"Bad Request: reason {number}")
    campaign = await five.news()
    await five.outbox.drain()
    assert await five.states() == {"failed": 5}
    assert (await five.campaign(campaign)).state == "done"


async def test_refusals_do_not_add_up_over_messages_that_were_taken(database: Database) -> None:
    async with desk(database, 20) as twenty:
        for id in twenty.people[::4]:
            twenty.fault("400", chat_id=id)
        campaign = await twenty.news()
        await twenty.outbox.drain()
        assert await twenty.states() == {"sent": 15, "failed": 5}
        assert (await twenty.campaign(campaign)).refusals < REFUSALS


@pytest.mark.parametrize(("status", "reason"), [("401", "token"), ("409", "conflict")])
async def test_nothing_is_sent_when_telegram_refuses_the_bot(five: Desk, status: str, reason: str) -> None:
    five.fault(status, times=100)
    await five.news()
    await five.outbox.run(asyncio.Event())
    assert five.outbox.halted == reason
    assert await five.states() == {"pending": 5}
    assert all(one.attempts == 0 for one in await five.deliveries())
    assert len(five.calls()) <= five.gate.window()


async def test_what_never_left_is_tried_for_as_long_as_it_makes_sense(five: Desk) -> None:
    good = five.outbox.sender
    await five.news(expires_at=None)
    async with opened(f"http://127.0.0.1:{closed_port()}") as deaf:
        five.outbox.sender = Sender(deaf, five.gate)
        for _ in range(8):
            await five.outbox.drain()
            five.time.wall.advance(dt.timedelta(minutes=1))
    rows = await five.deliveries()
    assert {(one.state, one.attempts, one.doubts) for one in rows} == {("pending", 8, 0)}
    five.outbox.sender = good
    await five.outbox.drain()
    assert five.arrived() == [1] * 5


async def test_a_lost_answer_is_in_doubt_and_sent_again_by_a_link(five: Desk) -> None:
    five.fault("lost_answer", chat_id=five.people[0])
    await five.news()
    await five.outbox.drain()
    assert await five.states() == {"sent": 4, "pending": 1}
    five.time.wall.advance(dt.timedelta(seconds=1))
    await five.outbox.drain()
    assert five.arrived() == [2, 1, 1, 1, 1]
    first = (await five.deliveries())[0]
    assert (first.state, first.attempts, first.doubts) == ("sent", 2, 1)


async def test_a_lost_answer_is_left_in_doubt_where_nothing_may_come_twice(five: Desk) -> None:
    five.fault("lost_answer", chat_id=five.people[0])
    campaign = await five.news(resend=False)
    await five.outbox.drain()
    assert five.arrived() == [1] * 5
    assert await five.states() == {"sent": 4, "in_doubt": 1}
    assert (await five.campaign(campaign)).state == "done"


async def test_doubt_has_an_end(five: Desk) -> None:
    five.fault("502", chat_id=five.people[0], times=100)
    await five.news(expires_at=None)
    for _ in range(8):
        await five.outbox.drain()
        five.time.wall.advance(dt.timedelta(minutes=1))
    first = (await five.deliveries())[0]
    assert (first.state, first.attempts, first.doubts) == ("in_doubt", 1 + AGAIN, 1 + AGAIN)


async def test_what_came_too_late_is_not_sent(five: Desk) -> None:
    await five.news()
    five.time.wall.advance(dt.timedelta(hours=1))
    await five.outbox.drain()
    assert five.calls() == []
    assert await five.states() == {"expired": 5}


async def test_a_campaign_cancelled_on_the_way_skips_the_rest(database: Database) -> None:
    async with desk(database, 6, rate=40) as six:
        campaign = await six.news()
        six.fault("lost_answer", chat_id=six.people[0])  # so that it would be sent again
        draining = asyncio.create_task(six.outbox.drain())
        await six.sandbox.world.calls.changed.wait(10)
        await database.run(lambda tx: campaigns.cancel(tx, tx.get_one(Campaign, campaign), "changed"))
        await draining
        six.time.wall.advance(dt.timedelta(minutes=2))
        await six.outbox.drain()
        states = await six.states()
        assert states["skipped"] >= 1
        assert states["skipped"] + states["sent"] == 6
        assert six.arrived()[0] == 1


async def test_no_more_is_in_flight_than_the_rate_needs(database: Database) -> None:
    async with desk(database, 30, rate=40, latency=0.005) as many:
        await many.news()
        await many.outbox.drain()
        assert await many.states() == {"sent": 30}
        assert many.gate.window() == 2
        assert max(many.sending) <= 4, "no more wait for their turn than are in flight"


async def test_a_stopped_outbox_leaves_nothing_in_doubt(five: Desk) -> None:
    """What waits out a long pause when the bot is stopped has not left, and holds up nothing."""
    five.outbox.gate = Gate(1000.0)
    five.outbox.gate.paused(3600)
    await five.news()
    stop, loop, compose = asyncio.Event(), asyncio.get_running_loop(), five.outbox.compose

    def stopping(tx: Transaction, claimed: Sequence[Claimed], now: dt.datetime) -> Sequence[Composed]:
        if claimed:
            loop.call_soon_threadsafe(stop.set)
        return compose(tx, claimed, now)

    five.outbox.compose = stopping
    await five.outbox.run(stop)
    assert five.calls() == []
    assert {(one.state, one.attempts, one.doubts) for one in await five.deliveries()} == {("pending", 0, 0)}


async def test_what_a_crash_left_in_flight_is_in_doubt(five: Desk) -> None:
    link, paid = await five.news(key="link"), await five.news(key="paid", resend=False)
    await five.database.run(lambda tx: deliveries.claim(tx, NOW, 7, dt.timedelta(0)))
    await five.outbox.drain()
    rows = await five.deliveries()
    assert [one.doubts for one in rows] == [1] * 7 + [0] * 3
    assert [one.state for one in rows if one.campaign_id == link] == ["sent"] * 5
    assert [one.state for one in rows if one.campaign_id == paid] == ["in_doubt"] * 2 + ["sent"] * 3


async def test_what_has_to_wait_does_not_hold_up_the_rest(database: Database) -> None:
    """Hundreds that are put off until the morning take no more than a moment, and come then."""
    async with desk(database, 200, rate=40) as many:
        words, morning = many.outbox.compose, NOW + dt.timedelta(minutes=30)

        def at_night(tx: Transaction, claimed: Sequence[Claimed], now: dt.datetime) -> Sequence[Composed]:
            return words(tx, claimed, now) if now >= morning else [Later(morning) for _ in claimed]

        many.outbox.compose = at_night
        await many.news()
        await many.outbox.drain()
        assert await many.states() == {"pending": 200}
        many.time.wall.set(morning)
        await many.outbox.drain()
        assert await many.states() == {"sent": 200}
        assert {one.attempts for one in await many.deliveries()} == {1}


async def test_what_goes_to_one_person_leaves_one_after_another(five: Desk) -> None:
    """Two at once would arrive in any order: a list below what it is about."""
    for number in range(4):
        await five.news(key=f"news:{number}")
    most = [0]
    once = five.outbox.sender.once

    async def watched(chat_id: int, message: Deed) -> Sent:
        under_way.append(chat_id)
        most[0] = max(most[0], under_way.count(chat_id))
        try:
            return await once(chat_id, message)
        finally:
            under_way.remove(chat_id)

    under_way: list[int] = []
    five.outbox.sender.once = watched  # type: ignore[method-assign]
    await five.outbox.drain()
    assert five.arrived() == [4] * 5
    assert most == [1]


async def test_an_outbox_without_work_is_done_at_once(five: Desk) -> None:
    await asyncio.wait_for(five.outbox.drain(), 10)
    assert five.calls() == []
