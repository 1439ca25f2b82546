"""The second channel: who has mail of what, which sender claims which rows, and that nobody counts twice."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot import emails as rules
from storage import Database, Transaction, announcements, campaigns, deliveries, emails
from storage.campaigns import EMAIL, TELEGRAM
from storage.tables import Campaign, Delivery, EmailAddress, Person
from tests.delivery.desk import NOW
from tests.storage.outgoing import LEASE, fill, outcome, planned, rows, states

MAIL = {"kind": "certificate", "expires_at": None}


@pytest.fixture
async def crowd(database: Database) -> Database:
    """Ten people are registered; the first four have an address, in each of its states."""
    await fill(database)
    await database.run(_addresses)
    return database


def _addresses(tx: Transaction) -> None:
    people = tx.scalars(select(Person.id).order_by(Person.id)).all()
    for id, state in zip(people, ("confirmed", "asked", "unsubscribed", "refused"), strict=False):
        address = f"lan{id}@example.com"
        tx.add(EmailAddress(person_id=id, address=address, state=state, token=f"{id}", asked_at=NOW))
    tx.flush()


def first(tx: Transaction) -> Person:
    found = tx.scalars(select(Person).order_by(Person.id)).first()
    assert found is not None
    return found


def mails(tx: Transaction) -> list[Delivery]:
    return [one for one in rows(tx) if one.channel == EMAIL]


async def test_who_removes_an_address_begins_with_no_new_count_of_codes(crowd: Database) -> None:
    """Else one could have somebody else's mailbox filled, five codes at a time."""

    def operation(tx: Transaction) -> None:
        person = first(tx)
        for _ in range(rules.CODES):
            assert rules.ask(tx, person, "hung@example.com", NOW)
        for address in ("hung@example.com", "tuan@example.com"):
            known = emails.of(tx, person.id)
            assert known is not None
            emails.remove(tx, known)
            assert not rules.ask(tx, person, address, NOW + rules.DAY / 2)
        assert rules.ask(tx, person, "hung@example.com", NOW + rules.DAY)

    await crowd.run(operation)


async def test_only_a_confirmed_address_has_mail_and_only_of_some_kinds(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        first(tx).unreachable = "blocked"
        tx.flush()
        assert campaigns.expand(tx, planned(tx, key="a", kind="reminder"), NOW) == 10
        assert mails(tx) == []
        assert campaigns.expand(tx, planned(tx, key="b", **MAIL), NOW) == 10
        (mail,) = mails(tx)
        assert (mail.person_id, mail.state, mail.error, mail.due_at) == (first(tx).id, "pending", None, NOW)

    await crowd.run(operation)


async def test_each_sender_has_its_own_rows(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = planned(tx, **MAIL)
        campaigns.expand(tx, campaign, NOW)
        assert deliveries.waits(tx, NOW, EMAIL)
        chat = deliveries.claim(tx, NOW, 100, LEASE, "a")
        (mail,) = deliveries.claim(tx, NOW, 100, LEASE, "b", EMAIL)
        assert (len(chat), mail.person_id, mail.campaign_id) == (10, first(tx).id, campaign.id)
        assert deliveries.claim(tx, NOW, 100, LEASE, "b", EMAIL) == []
        gone = {"a": False, "b": True}
        assert deliveries.orphans(tx, NOW, gone.__getitem__) == []
        assert [one.id for one in deliveries.orphans(tx, NOW, gone.__getitem__, EMAIL)] == [mail.id]
        deliveries.settle(tx, [outcome(one, "sent", sent_at=NOW) for one in chat])
        campaigns.close_finished(tx)
        assert tx.get_one(Campaign, campaign.id, populate_existing=True).state == "running"
        deliveries.settle(tx, [outcome(mail, "sent", sent_at=NOW)])
        campaigns.close_finished(tx)
        assert tx.get_one(Campaign, campaign.id, populate_existing=True).state == "done"
        assert not deliveries.waits(tx, NOW, EMAIL)

    await crowd.run(operation)


async def test_counts_of_people_are_of_one_channel(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = planned(tx, **MAIL)
        campaigns.expand(tx, campaign, NOW)
        assert announcements.progress(tx, campaign.id) == {"pending": 10}
        assert announcements.progress(tx, campaign.id, EMAIL) == {"pending": 1}
        assert emails.mailed(tx, [campaign.series_id or 0], "certificate") == {"pending": 1}
        mine = announcements.addressed(tx, campaign.id, first(tx).id)
        assert mine is not None
        assert mine.channel == TELEGRAM
        assert emails.standing(tx, [campaign.series_id or 0]) == emails.Standing(1, 1, 1)

    await crowd.run(operation)


async def test_one_more_person_has_both(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaign = campaigns.create(tx, _for_one(), NOW, state="done")
        for _ in range(2):
            campaigns.add_person(tx, campaign, first(tx).id, NOW)
        assert [(one.channel, one.state) for one in rows(tx)] == [(TELEGRAM, "pending"), (EMAIL, "pending")]
        assert campaign.state == "running"

    await crowd.run(operation)


def _for_one() -> campaigns.Planned:
    return campaigns.Planned(
        key="certificate:1",
        kind="certificate",
        series_id=1,
        session_id=None,
        audience="person",
        due_at=NOW,
        expires_at=None,
        content={},
    )


async def test_what_was_missed_is_what_came_before_the_address(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        person = first(tx).id
        known = emails.of(tx, person)
        assert known is not None
        known.state = "asked"
        tx.flush()
        campaigns.expand(tx, planned(tx, key="a", **MAIL), NOW)
        campaigns.cancel(tx, planned(tx, key="b", **MAIL), "changed")
        campaigns.expand(tx, planned(tx, key="c", kind="reminder"), NOW)
        known.state = "confirmed"
        tx.flush()
        assert [one.key for one in emails.missed(tx, person, campaigns.MAILED)] == ["a"]
        for one in emails.missed(tx, person, campaigns.MAILED):
            campaigns.add_person(tx, one, person, NOW)
        assert emails.missed(tx, person, campaigns.MAILED) == []
        assert len(mails(tx)) == 1

    await crowd.run(operation)


async def test_nobody_sends_mail_any_more(crowd: Database) -> None:
    def operation(tx: Transaction) -> None:
        campaigns.expand(tx, planned(tx, **MAIL), NOW)
        deliveries.claim(tx, NOW, 1, LEASE, "gone", EMAIL)
        assert emails.give_up(tx) == 1
        assert states(tx) == {"pending": 10, "skipped": 1}
        assert emails.give_up(tx) == 0

    await crowd.run(operation)
