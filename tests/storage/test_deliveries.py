"""Deliveries claimed and settled, on both databases."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from storage import Database, Transaction, campaigns, deliveries
from storage.deliveries import Claimed, Orphan
from storage.tables import Delivery, File, Person
from tests.databases import only_postgresql
from tests.delivery.desk import NEWS, NOW
from tests.storage.operations import Gate
from tests.storage.outgoing import LEASE, SECOND, fill, outcome, rows, running, states


@pytest.fixture
async def crowd(database: Database) -> Database:
    """Ten people are registered."""
    await fill(database)
    return database


async def test_claims_come_in_the_order_of_their_time(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        running(tx)
        first = rows(tx)
        for number, at in ((0, NOW + SECOND), (4, NOW - SECOND), (7, NOW - 2 * SECOND)):
            first[number].due_at = at
        tx.flush()
        order = [one.id for one in deliveries.claim(tx, NOW, 4, LEASE)]
        assert order == [first[number].id for number in (7, 4, 1, 2)]
        taken = tx.get_one(Delivery, order[0], populate_existing=True)
        assert (taken.state, taken.lease_until) == ("sending", NOW + LEASE)
        assert len(deliveries.claim(tx, NOW, 100, LEASE)) == 5  # one is not due yet
        assert len(deliveries.claim(tx, NOW + SECOND, 100, LEASE)) == 1

    await crowd.run(operation)


async def test_a_claim_says_whom_and_what(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = running(tx, content={"what": "moved"}, urgent=True, resend=False)
        lan = tx.scalars(select(Person).order_by(Person.id)).first()
        assert lan is not None
        lan.chosen_language = "fr"
        tx.flush()
        (claimed,) = deliveries.claim(tx, NOW, 1, LEASE)
        assert claimed == Claimed(
            id=rows(tx)[0].id,
            person_id=lan.id,
            telegram_id=1,
            languages=("fr", "vi"),
            attempts=0,
            campaign_id=campaign.id,
            kind="reminder",
            content={"what": "moved"},
            series_id=campaign.series_id,
            session_id=None,
            expires_at=NEWS.expires_at,
            urgent=True,
            resend=False,
            refusals=0,
        )

    await crowd.run(operation)


@only_postgresql
async def test_two_senders_take_no_delivery_twice(crowd: Database) -> None:
    """Each holds its claim open until the other has claimed too."""
    await crowd.run(lambda tx: running(tx).id)
    gate = Gate()

    def claim(tx: Transaction) -> list[int]:
        taken = [one.id for one in deliveries.claim(tx, NOW, 6, LEASE)]
        gate.wait()
        return taken

    both = asyncio.gather(crowd.run(claim), crowd.run(claim))
    await gate.reached(2)
    gate.open()
    first, second = await both
    assert len(set(first) | set(second)) == len(first) + len(second) == 10


@pytest.mark.parametrize("state", ["sent", "blocked", "failed", "skipped", "expired", "in_doubt"])
async def test_settled_is_settled(crowd: Database, state: str) -> None:
    def operation(tx: Transaction) -> None:
        running(tx)
        (claimed,) = deliveries.claim(tx, NOW, 1, LEASE)
        deliveries.settle(tx, [outcome(claimed, state, error="why", doubt=state == "in_doubt")])
        settled = rows(tx)[0]
        assert (settled.state, settled.lease_until, settled.error) == (state, None, "why")
        assert (settled.attempts, settled.doubts) == (1, int(state == "in_doubt"))
        assert settled.id not in {one.id for one in deliveries.claim(tx, NOW + LEASE, 100, LEASE)}

    await crowd.run(operation)


async def test_what_is_to_be_tried_again_comes_later(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        running(tx)
        one, other = deliveries.claim(tx, NOW, 2, LEASE)
        again = [outcome(one, "pending", due_at=NOW + LEASE), outcome(other, "pending", counts=False)]
        deliveries.settle(tx, again)
        assert [row.attempts for row in rows(tx)[:2]] == [1, 0]
        due = {claimed.id for claimed in deliveries.claim(tx, NOW, 100, LEASE)}
        assert other.id in due
        assert one.id not in due
        assert [claimed.id for claimed in deliveries.claim(tx, NOW + LEASE, 100, LEASE)] == [one.id]

    await crowd.run(operation)


async def test_a_lost_person_and_a_known_file_are_remembered(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        fields = {"name": "a.pdf", "mime": "application/pdf", "size": 1, "content": b"%", "stored_at": NOW}
        tx.add(File(sha256="abc", **fields))
        running(tx)
        lost, sent = deliveries.claim(tx, NOW, 2, LEASE)
        gone = outcome(lost, "blocked", unreachable="deactivated")
        deliveries.settle(tx, [gone, outcome(sent, "sent", sent_at=NOW, message_id=7, file=("abc", "AgAD"))])
        tx.expire_all()
        assert tx.get_one(Person, lost.person_id).unreachable == "deactivated"
        assert tx.get_one(Person, sent.person_id).unreachable is None
        assert tx.get_one(File, "abc").telegram_id == "AgAD"
        assert (rows(tx)[1].message_id, rows(tx)[1].sent_at) == (7, NOW)

    await crowd.run(operation)


async def test_what_was_in_flight_when_its_campaign_was_cancelled(crowd: Database) -> None:
    """What arrived did arrive; what would be sent again is not."""

    def operation(tx: Transaction) -> None:
        campaign = running(tx)
        arrived, again = deliveries.claim(tx, NOW, 2, LEASE)
        campaigns.cancel(tx, campaign, "changed")
        deliveries.settle(tx, [outcome(arrived, "sent", sent_at=NOW), outcome(again, "pending", error="x")])
        assert states(tx) == {"sent": 1, "skipped": 9}
        assert {one.error for one in rows(tx) if one.state == "skipped"} == {"changed"}

    await crowd.run(operation)


async def test_orphans_are_those_whose_lease_ended(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = running(tx, resend=False)
        taken = deliveries.claim(tx, NOW, 3, LEASE)
        deliveries.settle(tx, [outcome(taken[0], "sent", sent_at=NOW)])
        assert deliveries.orphans(tx, NOW, lambda _: True) == []
        deliveries.hold(tx, [taken[1].id], NOW + 2 * LEASE)
        lost = Orphan(taken[2].id, campaign.id, taken[2].person_id, 0, False)
        assert deliveries.orphans(tx, NOW + LEASE, lambda _: False) == [lost]

    await crowd.run(operation)
