"""Campaigns to ten registered people, for the tests of the outbox's two tables."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from bot import programmes
from storage import Database, Transaction, campaigns
from storage.deliveries import Claimed, Outcome
from storage.tables import Campaign, Delivery
from tests.delivery.desk import NEWS, NOW, ocop
from tests.storage import crowds

LEASE = dt.timedelta(minutes=2)
SECOND = dt.timedelta(seconds=1)


async def fill(database: Database) -> None:
    """Ten people register."""
    await database.run(lambda tx: programmes.apply(tx, ocop(), NOW))
    await database.run(lambda tx: crowds.register(tx, range(1, 11), NOW))


def planned(tx: Transaction, **fields: Any) -> Campaign:
    return campaigns.create(tx, replace(NEWS, **fields), NOW)


def running(tx: Transaction, **fields: Any) -> Campaign:
    """A campaign with a delivery for each of the ten."""
    campaign = planned(tx, **fields)
    assert campaigns.expand(tx, campaign, NOW) == 10
    return campaign


def rows(tx: Transaction) -> list[Delivery]:
    """All deliveries as they stand in the database."""
    return list(tx.scalars(select(Delivery).order_by(Delivery.id).execution_options(populate_existing=True)))


def states(tx: Transaction) -> Counter[str]:
    return Counter(one.state for one in rows(tx))


def outcome(claimed: Claimed, state: str, **fields: Any) -> Outcome:
    return Outcome(claimed.id, claimed.campaign_id, claimed.person_id, state, **fields)
