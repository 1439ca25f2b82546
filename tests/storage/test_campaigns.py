"""Campaigns expanded, joined and ended, on both databases."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select, update

from storage import Database, Transaction, campaigns, deliveries
from storage.tables import Campaign, Completion, Person, Registration, Session
from tests.databases import only_postgresql
from tests.delivery.desk import NEWS, NOW
from tests.storage.operations import Gate
from tests.storage.outgoing import LEASE, SECOND, fill, outcome, planned, rows, running, states


@pytest.fixture
async def crowd(database: Database) -> Database:
    """Ten people are registered."""
    await fill(database)
    return database


async def test_the_registered_get_one_each(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        ids = list(tx.scalars(select(Person.id).order_by(Person.id)))
        tx.execute(update(Registration).where(Registration.person_id == ids[0]).values(state="withdrawn"))
        tx.execute(update(Person).where(Person.id == ids[1]).values(unreachable="blocked"))
        tx.execute(update(Person).where(Person.id == ids[2]).values(telegram_id=None))
        assert campaigns.expand(tx, planned(tx), NOW) == 8
        assert [one.person_id for one in rows(tx)] == [ids[1], *ids[3:]]
        assert states(tx) == {"pending": 7, "blocked": 1}
        assert rows(tx)[0].error == "blocked"

    await crowd.run(operation)


async def test_a_survey_call_is_for_those_who_have_not_answered(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        first, second = tx.scalars(select(Session.id).order_by(Session.starts_at).limit(2))
        lan, hung = tx.scalars(select(Person.id).order_by(Person.id).limit(2))
        tx.add(Completion(person_id=lan, session_id=first, completed_at=NOW))
        tx.add(Completion(person_id=hung, session_id=second, completed_at=NOW))
        tx.flush()
        assert campaigns.expand(tx, planned(tx, audience="unanswered", session_id=first), NOW) == 9
        assert lan not in {one.person_id for one in rows(tx)}

    await crowd.run(operation)


async def test_expanding_twice_changes_nothing(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = running(tx)
        deliveries.claim(tx, NOW, 3, LEASE)
        assert campaigns.expand(tx, campaign, NOW) == 0
        campaign.state = "planned"  # as by a process that has not heard of the first time
        assert campaigns.expand(tx, campaign, NOW) == 0
        assert states(tx) == {"pending": 7, "sending": 3}

    await crowd.run(operation)


async def test_a_campaign_taken_up_again_goes_to_those_it_skipped(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = running(tx)
        taken = deliveries.claim(tx, NOW, 3, LEASE)
        deliveries.settle(tx, [outcome(one, "sent", sent_at=NOW) for one in taken])
        campaigns.cancel(tx, campaign, "changed")
        assert states(tx) == {"sent": 3, "skipped": 7}
        campaign.state, campaign.reason = "planned", None
        assert campaigns.expand(tx, campaign, NOW + SECOND) == 7
        assert states(tx) == {"sent": 3, "pending": 7}
        assert {one.error for one in rows(tx)} == {None}

    await crowd.run(operation)


@only_postgresql
async def test_two_schedulers_expand_a_campaign_once(crowd: Database) -> None:
    await crowd.run(lambda tx: planned(tx).id)
    gate = Gate()

    def start(tx: Transaction) -> int:
        gate.wait()
        return sum(campaigns.expand(tx, one, NOW) for one in campaigns.due(tx, NOW))

    both = asyncio.gather(crowd.run(start), crowd.run(start))
    await gate.reached(2)
    gate.open()
    assert sorted(await both) == [0, 10]
    assert await crowd.run(states) == {"pending": 10}


async def test_a_campaign_is_done_when_nothing_waits(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = running(tx)
        taken = deliveries.claim(tx, NOW, 10, LEASE)
        deliveries.settle(tx, [outcome(one, "sent", sent_at=NOW) for one in taken[1:]])
        for last, state in (("sending", "running"), ("pending", "running"), ("failed", "done")):
            if last != "sending":
                deliveries.settle(tx, [outcome(taken[0], last)])
            campaigns.close_finished(tx)
            tx.refresh(campaign)
            assert campaign.state == state

    await crowd.run(operation)


async def test_somebody_joins_a_campaign_that_is_done(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = planned(tx)
        (lan, hung) = tx.scalars(select(Person.id).order_by(Person.id).limit(2))
        campaigns.add_person(tx, campaign, lan, NOW)
        campaigns.close_finished(tx)
        campaigns.add_person(tx, campaign, lan, NOW)  # again
        campaigns.add_person(tx, campaign, hung, NOW)
        assert campaign.state == "running"
        assert [one.person_id for one in rows(tx)] == [lan, hung]

    await crowd.run(operation)


@only_postgresql
async def test_nobody_joins_a_campaign_that_is_being_closed(crowd: Database) -> None:
    """The outbox finds a campaign finished while somebody is added to it: their delivery is not forgotten."""
    id = await crowd.run(lambda tx: campaigns.create(tx, NEWS, NOW, state="running").id)
    joining = Gate()

    def join(tx: Transaction) -> None:
        campaign = tx.get_one(Campaign, id)
        joining.wait()
        campaigns.add_person(tx, campaign, tx.scalars(select(Person.id)).all()[0], NOW)

    work = asyncio.ensure_future(crowd.run(join))
    await joining.reached()
    await crowd.run(campaigns.close_finished)
    joining.open()
    await work
    assert len(await crowd.run(lambda tx: deliveries.claim(tx, NOW, 10, LEASE))) == 1


async def test_a_campaign_stops_when_refused_in_a_row(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        id = running(tx).id
        campaigns.judged(tx, [(id, "a"), (id, "b"), (id, "b"), (id, None), (id, "b"), (id, "b")], 3)
        campaign = tx.get_one(Campaign, id)
        assert (campaign.state, campaign.refusals) == ("running", 2)
        campaigns.judged(tx, [(id, "b"), (id, "b")], 3)
        assert (campaign.state, campaign.reason) == ("stopped", "b")
        assert states(tx) == {"skipped": 10}

    await crowd.run(operation)
