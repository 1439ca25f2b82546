"""The mail sender with everything real around it: a database, a mail server, people with addresses."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot import programmes
from bot.clock import SteppedClock
from bot.delivery.emails import Composed, Mail, MailServer, Post
from bot.delivery.emails.server import Security
from storage import Database, Transaction, campaigns
from storage.deliveries import Claimed
from storage.tables import Delivery, EmailAddress, Person
from tests.delivery.desk import NEWS, NOW, ocop
from tests.delivery.postoffice import Office, post_office
from tests.storage import crowds

LAN, HUNG = "lan1@example.com", "lan2@example.com"


@dataclass
class Room:
    """`refused` are those whose address the server did not know; `rooms` how large a mail could have been."""

    database: Database
    office: Office
    clock: SteppedClock
    post: Post
    refused: list[tuple[int, str, str]]
    rooms: list[int] = field(default_factory=list)

    async def certificates(self, **fields: Any) -> int:
        """A campaign that goes by mail too, to everybody; its id."""
        planned = replace(NEWS, **{"kind": "certificate", "expires_at": None, **fields})

        def operation(tx: Transaction) -> int:
            campaign = campaigns.create(tx, planned, NOW)
            campaigns.expand(tx, campaign, self.clock.now())
            return campaign.id

        return await self.database.run(operation)

    async def rows(self) -> list[Delivery]:
        """Of mail alone."""
        wanted = select(Delivery).where(Delivery.channel == "email").order_by(Delivery.id)
        return await self.database.run(lambda tx: list(tx.scalars(wanted)))

    async def states(self) -> Counter[str]:
        return Counter(one.state for one in await self.rows())

    def second(self, server: MailServer | None = None) -> Post:
        """Another sender on the same database, of this process."""
        first = self.post
        return Post(self.database, server or first.server, self.clock, first.compose, first.refuse)

    async def later(self, **time: float) -> None:
        """So much later, all that is due goes out."""
        self.clock.advance(dt.timedelta(**time))
        await self.post.drain()

    def arrived(self) -> list[str]:
        return self.office.recipients


def address(number: int) -> EmailAddress:
    return EmailAddress(
        person_id=number,
        address=f"lan{number}@example.com",
        state="confirmed",
        token=f"token-{number}",
        asked_at=NOW,
    )


def _fill(tx: Transaction, people: int) -> None:
    programmes.apply(tx, ocop(), NOW)
    crowds.register(tx, range(1, people + 1), NOW)
    for id in tx.scalars(select(Person.id)).all():
        tx.add(address(id))


@asynccontextmanager
async def mailroom(
    database: Database, folder: Path, people: int = 2, security: Security = "plain", **settings: Any
) -> AsyncIterator[Room]:
    """So many registered people, each with a confirmed address."""
    async with post_office(folder, security, **settings) as office:
        await database.run(lambda tx: _fill(tx, people))
        clock, refused, rooms = SteppedClock(NOW), list[tuple[int, str, str]](), list[int]()

        def compose(tx: Transaction, claimed: Claimed, _now: dt.datetime, room: int) -> Composed:
            rooms.append(room)
            to = tx.get_one(EmailAddress, claimed.person_id).address
            return Mail(to, "Tin", f"Tin số {claimed.id}", "<p>Tin</p>", "vi", f"{claimed.id}")

        def refuse(_tx: Transaction, person: int, where: str, why: str, _now: dt.datetime) -> None:
            refused.append((person, where, why))

        post = Post(database, office.server, clock, compose, refuse)
        yield Room(database, office, clock, post, refused, rooms)
        await post.land()
