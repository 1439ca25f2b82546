"""What becomes of an announcement's deliveries afterwards: tried again, found to have arrived."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from bot import broadcasts as acts
from bot import programmes, reminders
from storage import Database, Transaction, announcements, broadcasts, campaigns, roles
from storage.campaigns import WITHDRAWN, Planned
from storage.tables import Campaign, Delivery, Person, Registration
from tests.delivery.desk import NOW, ocop
from tests.storage import crowds

STATES = ("sent", "in_doubt", "failed", "blocked", "blocked", "skipped", "skipped", "skipped")
ERRORS = (None, None, "400", None, None, "stopped", WITHDRAWN, None)


def sent(tx: Transaction) -> Campaign:
    """A campaign to eight people that is over: the second who is blocked has come back since."""
    programmes.apply(tx, ocop(), NOW)
    people = crowds.register(tx, range(1, 9), NOW)
    content = {"filter": {"programme": 1, "series": None, "terms": []}, "topic": "news"}
    planned = Planned("announcement:1", "announcement", None, None, "filter", NOW, None, content)
    campaign = campaigns.create(tx, planned, NOW)
    campaigns.expand(tx, campaign, NOW)
    found = tx.scalars(select(Delivery).order_by(Delivery.person_id)).all()
    for delivery, state, error in zip(found, STATES, ERRORS, strict=True):
        delivery.state, delivery.error = state, error
    tx.get_one(Person, people[3]).unreachable = "blocked"
    campaign.state = "stopped"
    tx.flush()
    return campaign


async def test_only_those_are_tried_again_who_may_get_it_now(database: Database) -> None:
    def again(tx: Transaction) -> tuple[int, list[str], str]:
        campaign = sent(tx)
        count = broadcasts.retriable(tx, campaign)
        broadcasts.again(tx, campaign, NOW)
        states = tx.scalars(select(Delivery.state).order_by(Delivery.person_id)).all()
        return count, list(states), campaign.state

    count, states, state = await database.run(again)
    assert count == 3
    assert states == ["sent", "in_doubt", "pending", "blocked", "pending", "pending", "skipped", "skipped"]
    assert state == "running"


async def test_who_left_is_not_tried_again(database: Database) -> None:
    def again(tx: Transaction) -> tuple[int, list[str]]:
        campaign = sent(tx)
        failed = tx.scalars(select(Delivery.person_id).where(Delivery.state == "failed")).one()
        mine = tx.scalars(select(Registration).where(Registration.person_id == failed)).one()
        mine.state = "withdrawn"
        count = broadcasts.retriable(tx, campaign)
        broadcasts.again(tx, campaign, NOW)
        states = tx.scalars(select(Delivery.state).order_by(Delivery.person_id)).all()
        return count, list(states)[2:4]

    assert await database.run(again) == (2, ["failed", "blocked"])


async def test_who_presses_a_button_has_it(database: Database) -> None:
    def pressed(tx: Transaction) -> list[tuple[str, int | None]]:
        sent(tx)
        found = tx.scalars(select(Delivery).order_by(Delivery.person_id)).all()
        for delivery in found[:3]:
            broadcasts.tapped(tx, delivery, 77, NOW + dt.timedelta(minutes=1))
        return [(one.state, one.message_id) for one in found[:3]]

    assert await database.run(pressed) == [("sent", None), ("sent", 77), ("failed", None)]


async def test_causes_are_counted(database: Database) -> None:
    causes = await database.run(lambda tx: broadcasts.causes(tx, sent(tx).id))
    assert causes == {
        ("in_doubt", None): 1,
        ("failed", None): 1,
        ("blocked", "blocked"): 1,
        ("blocked", None): 1,
        ("skipped", None): 3,
    }


async def test_what_is_in_flight_is_taken_back_once_it_has_landed(database: Database) -> None:
    def recalled(tx: Transaction) -> None:
        campaign = sent(tx)
        hoa = roles.own(tx, 99, NOW)
        made = announcements.create(tx, hoa.id, (1, None), NOW)
        made.campaign_id, made.state, made.started_at = campaign.id, "done", NOW
        first, second, *_ = tx.scalars(select(Delivery).order_by(Delivery.person_id)).all()
        first.message_id, second.state = 1, "sending"
        tx.flush()
        acts.recall(tx, made, hoa, NOW)
        assert broadcasts.following(tx, made.id, "recall") is not None
        second.state, second.message_id = "sent", 2  # it has landed
        tx.flush()
        assert reminders.run_due(tx, NOW + dt.timedelta(seconds=1)) == 0
        reminders.run_due(tx, NOW + acts.LANDING)

    def taken_back(tx: Transaction) -> int:
        wanted = select(Delivery).join(Campaign, Campaign.id == Delivery.campaign_id)
        return len(tx.scalars(wanted.where(Campaign.kind == "recall")).all())

    await database.run(recalled)
    assert await database.run(taken_back) == 2
