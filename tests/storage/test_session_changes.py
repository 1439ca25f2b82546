"""Sessions changed by two at once, and links switched while messages are on their way, on both databases."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections import Counter
from collections.abc import Sequence
from functools import partial

import pytest
from sqlalchemy import select

from bot.delivery.messages import Rewrite
from bot.delivery.outbox import Composed, Later
from bot.sessions import changing, linking
from bot.sessions.changing import Times
from bot.sessions.holding import Refusal, held
from handlers.participants.notices import composer
from storage import Database, Transaction, campaigns, deliveries
from storage.deliveries import Claimed
from storage.tables import Campaign, Person, Registration, Session
from tests.delivery.desk import NOW
from tests.storage.outgoing import LEASE, fill, outcome, running

ON_ZOOM, ON_YOUTUBE = "zoom.us", "youtube"


@pytest.fixture
async def crowd(database: Database) -> Database:
    """Ten people are registered."""
    await fill(database)
    return database


def first(tx: Transaction) -> Session:
    id = tx.scalars(select(Session.id).order_by(Session.starts_at)).first()
    assert id is not None
    return held(tx, id)


def organizer(tx: Transaction) -> Person:
    return tx.scalars(select(Person).order_by(Person.id)).all()[0]


async def test_two_sessions_cannot_be_moved_onto_each_other(crowd: Database) -> None:
    def move(tx: Transaction, number: int) -> str | None:
        ids = list(tx.scalars(select(Session.id).order_by(Session.starts_at)))
        one = held(tx, ids[number])
        free = dt.datetime(2021, 12, 1, 1, tzinfo=dt.UTC)
        try:
            changing.move(tx, one, Times(free, free + dt.timedelta(hours=2)), organizer(tx), NOW)
        except Refusal as no:
            return no.reason
        return None

    refused = await asyncio.gather(*(crowd.run(partial(move, number=number)) for number in (1, 2)))
    assert set(refused) == {None, "overlap"}


def switch(tx: Transaction, platform: str) -> None:
    """The organizer's tap, and what the schedule makes of it."""
    session = first(tx)
    link = next(one for one in session.links if one.platform == platform)
    assert linking.switch(tx, session, link, organizer(tx), NOW)
    for campaign in campaigns.due(tx, NOW):
        if campaign.kind == "rejoin":
            campaigns.expand(tx, campaign, NOW)


def sent(tx: Transaction, claimed: Sequence[Claimed]) -> None:
    deliveries.settle(tx, [outcome(one, "sent", message_id=100 + one.id, sent_at=NOW) for one in claimed])


def composed(tx: Transaction) -> tuple[list[Claimed], Sequence[Composed]]:
    claimed = deliveries.claim(tx, NOW, 100, LEASE)
    return claimed, composer("bot")(tx, claimed, NOW)


def leading(words: Sequence[Composed]) -> Counter[str]:
    """What there is among them: rewritten messages by where they lead to, and others."""
    return Counter(_way(one) for one in words)


def _way(one: Composed) -> str:
    if not isinstance(one, Rewrite):
        return "later" if isinstance(one, Later) else "none"
    urls = str([button.url for row in one.message.buttons for button in row])
    return " ".join(name for name in (ON_ZOOM, ON_YOUTUBE) if name in urls)


async def test_the_last_switch_is_the_last_word(crowd: Database) -> None:
    """While a message or an earlier rewriting is in flight to somebody, the next one waits for it."""

    def operation(tx: Transaction) -> None:
        running(tx, kind="join", session_id=first(tx).id, expires_at=None, urgent=True)
        links = deliveries.claim(tx, NOW, 10, LEASE)
        sent(tx, links[:8])  # two are still on their way
        switch(tx, "youtube")
        one, words = composed(tx)
        assert leading(words) == {ON_YOUTUBE: 8, "later": 2}
        landed = [claimed for claimed, said in zip(one, words, strict=True) if isinstance(said, Rewrite)]
        waiting = [claimed for claimed in one if claimed not in landed]
        deliveries.settle(tx, [outcome(claimed, "pending", due_at=NOW) for claimed in waiting])
        sent(tx, landed[:5])  # three rewritings are in flight
        sent(tx, links[8:])
        switch(tx, "zoom")
        two, words = composed(tx)
        assert leading(words) == {ON_ZOOM: 7, "later": 3}
        deliveries.settle(tx, [outcome(claimed, "pending", due_at=NOW) for claimed in two])
        sent(tx, landed[5:])
        _, words = composed(tx)
        assert leading(words) == {ON_ZOOM: 10}
        rewriting = tx.scalars(select(Campaign).where(Campaign.kind == "rejoin").order_by(Campaign.id))
        assert [one.state for one in rewriting] == ["cancelled", "running"]

    await crowd.run(operation)


async def test_a_switch_that_is_undone_at_once_is_not_carried_out(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        running(tx, kind="join", session_id=first(tx).id, expires_at=None, urgent=True)
        sent(tx, deliveries.claim(tx, NOW, 10, LEASE))
        switch(tx, "youtube")
        session = first(tx)
        assert linking.all_live(tx, session, organizer(tx), NOW)
        for campaign in campaigns.due(tx, NOW):
            campaigns.expand(tx, campaign, NOW)
        claimed, words = composed(tx)
        assert len(claimed) == 10
        assert leading(words) == {f"{ON_ZOOM} {ON_YOUTUBE}": 10}

    await crowd.run(operation)


async def test_who_left_is_not_shown_the_new_way_in(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        running(tx, kind="join", session_id=first(tx).id, expires_at=None, urgent=True)
        sent(tx, deliveries.claim(tx, NOW, 10, LEASE))
        gone = tx.scalars(select(Registration).order_by(Registration.id)).all()[:3]
        for one in gone:
            one.state = "withdrawn"
        tx.flush()
        switch(tx, "youtube")
        claimed, words = composed(tx)
        assert not {one.person_id for one in gone} & {one.person_id for one in claimed}
        assert leading(words) == {ON_YOUTUBE: 7}

    await crowd.run(operation)
