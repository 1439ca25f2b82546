"""The bot is killed again and again while it mails: nobody is left out, and doubles are counted."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

from sqlalchemy import select

from bot.materials import releasing
from bot.programme import Programme
from storage import Transaction
from storage import series as stored
from storage.tables import Delivery, EmailAddress, Material, Session
from tests.databases import only_sqlite
from tests.delivery.postoffice import post_office
from tests.storage import crowds
from tests.stories.district import District, district
from tests.stories.test_crashes import unsettled

PEOPLE = 30
KILLS = (5, 12, 20)
"""How many letters have arrived when the bot is killed."""


def addressed(tx: Transaction, people: list[int], now: dt.datetime) -> None:
    """They are registered, each with a confirmed address."""
    for id in crowds.register(tx, people, now):
        address = f"lan{id}@example.com"
        tx.add(
            EmailAddress(person_id=id, address=address, state="confirmed", token=f"{id:016}", asked_at=now)
        )


def given(tx: Transaction, now: dt.datetime) -> None:
    """An organizer gave a link, for everybody, now."""
    session_id = tx.scalars(select(Session.id).order_by(Session.id)).all()[0]
    session = stored.session(tx, session_id)
    assert session is not None
    link = {"kind": "link", "title": "Quyết định", "url": "https://example.gov.vn/", "release": "now"}
    made = Material(session_id=session_id, added_at=now, **link)
    tx.add(made)
    tx.flush()
    releasing.plan(tx, made, session, now)


async def mailed(place: District, folder: Path) -> tuple[list[str], list[Delivery]]:
    """Everybody is mailed by bots that are killed on the way; who got what, and what is recorded."""
    people = await place.people(PEOPLE)
    await place.prepare(lambda tx, now: addressed(tx, people, now))
    await place.prepare(given)
    async with post_office(folder) as office:
        settings = {
            "TAPHUAN_SMTP_URL": f"smtp+plain://127.0.0.1:{office.server.port}",
            "TAPHUAN_MAIL_FROM": "OCOP <ocop@example.org>",
            "TAPHUAN_MAIL_RATE": "6000",
        }
        for count in KILLS:
            bot = await place.start(None, **settings)
            await office.arrives(count)
            await bot.killed()
        office.says(f"DATA lan{PEOPLE}@example.com", "vanish")
        bot = await place.start(None, **settings)
        await place.until(lambda tx: any(one.doubts for one in mails(tx) if one.person_id == PEOPLE))
        await place.at("2021-09-20 10:05")  # the mail whose answer was lost is tried again after a minute
        await place.until(lambda tx: not unsettled(tx))
        assert await bot.stopped() == 0
        return office.recipients, await place.stored(mails)


def mails(tx: Transaction) -> list[Delivery]:
    return list(tx.scalars(select(Delivery).where(Delivery.channel == "email")))


@only_sqlite
async def test_killed_again_and_again_while_it_mails(
    database_url: str, ocop: Programme, tmp_path: Path
) -> None:
    async with district(database_url, ocop, "2021-09-20 10:00", tmp_path) as place:
        got, deliveries = await mailed(place, tmp_path)
    times = Counter(got)
    assert len(times) == len(deliveries) == PEOPLE
    assert {one.state for one in deliveries} == {"sent"}
    doubles, doubts = sum(times.values()) - PEOPLE, sum(one.doubts for one in deliveries)
    assert doubles <= doubts <= len(KILLS) + 1
    assert doubles >= 1, "the answer that was lost"
