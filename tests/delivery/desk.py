"""An outbox with everything real around it: a database, the sender, Telegram's part played by the sandbox."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select
from telegram import Bot

from bot import programmes
from bot.clock import SteppedClock
from bot.delivery.limits import Gate
from bot.delivery.messages import Message
from bot.delivery.outbox import Composed, Outbox
from bot.delivery.telegram import Sender
from bot.programme import Programme, read
from sandbox.server import Sandbox
from storage import Database, Transaction, campaigns
from storage.campaigns import Planned
from storage.deliveries import Claimed
from storage.tables import Campaign, Delivery
from tests.delivery.bot_api import TOKEN
from tests.delivery.bots import opened
from tests.storage import crowds

T = TypeVar("T")
NOW = dt.datetime(2021, 9, 26, 1, 0, tzinfo=dt.UTC)
EXAMPLE = Path(__file__).parents[2] / "examples" / "ocop-2021.yaml"
NEWS = Planned(
    key="news:1",
    kind="reminder",
    series_id=1,
    session_id=None,
    audience="registered",
    due_at=NOW,
    expires_at=NOW + dt.timedelta(hours=1),
    content={},
)


@cache
def ocop() -> Programme:
    return read(EXAMPLE)


@dataclass
class Time:
    """The wall clock and the gate's: whoever sleeps finds that both have moved on."""

    wall: SteppedClock = field(default_factory=lambda: SteppedClock(NOW))
    slept: float = 0.0

    def monotonic(self) -> float:
        return self.slept

    async def sleep(self, seconds: float) -> None:
        self.slept += seconds
        self.wall.advance(dt.timedelta(seconds=seconds))


@dataclass
class Desk:
    """`sending` has, for every look at what is due, how many deliveries were in flight."""

    sandbox: Sandbox
    database: Database
    bot: Bot
    time: Time
    gate: Gate
    outbox: Outbox
    people: list[int]
    sending: list[int] = field(default_factory=list)

    async def news(self, **fields: Any) -> int:
        """A campaign to everybody who is registered, under way; its id."""

        def operation(tx: Transaction) -> int:
            planned = replace(NEWS, **fields)
            campaign = campaigns.create(tx, planned, NOW)
            campaigns.expand(tx, campaign, self.time.wall.now())
            return campaign.id

        return await self.database.run(operation)

    def fault(self, kind: str, **fields: Any) -> None:
        self.sandbox.world.faults.add({"kind": kind, "method": "sendMessage", **fields})

    def arrived(self) -> list[int]:
        """How many messages each person has."""
        return [len(self.sandbox.world.chats[id].messages) for id in self.people]

    def calls(self) -> list[int]:
        """The statuses of all messages sent, in order; 0 where no answer was given."""
        return [call["status"] for call in self.sandbox.world.calls.after(0, "sendMessage")]

    async def deliveries(self) -> list[Delivery]:
        return await self.database.run(lambda tx: list(tx.scalars(select(Delivery).order_by(Delivery.id))))

    async def states(self) -> Counter[str]:
        return Counter(one.state for one in await self.deliveries())

    async def campaign(self, id: int) -> Campaign:
        return await self.database.run(lambda tx: tx.get_one(Campaign, id))


def composer(sending: list[int]) -> Callable[[Transaction, Sequence[Claimed], dt.datetime], list[Composed]]:
    """Plain words for everybody; notes how many deliveries are in flight."""

    def compose(tx: Transaction, claimed: Sequence[Claimed], _now: dt.datetime) -> list[Composed]:
        sending.append(len(tx.scalars(select(Delivery.id).where(Delivery.state == "sending")).all()))
        return [Message(f"Tin số {one.campaign_id}") for one in claimed]

    return compose


@asynccontextmanager
async def desk(
    database: Database, people: int, *, rate: float = 1000.0, latency: float = 0.0
) -> AsyncIterator[Desk]:
    """An outbox that sends at `rate` (messages per second), and so many registered people."""
    async with Sandbox(TOKEN, latency=latency) as sandbox, opened(sandbox.url) as bot:
        known = [sandbox.world.add_person({"first_name": "Lan", "started": True}).id for _ in range(people)]
        await database.run(lambda tx: programmes.apply(tx, ocop(), NOW))
        await database.run(lambda tx: crowds.register(tx, known, NOW))
        time, sending = Time(), list[int]()
        gate = Gate(rate, clock=time.monotonic, sleep=time.sleep)
        outbox = Outbox(database, Sender(bot, gate, sleep=time.sleep), gate, time.wall, composer(sending))
        yield Desk(sandbox, database, bot, time, gate, outbox, known, sending)
