"""An announcement to three thousand people, and the bot killed five times on the way."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from pathlib import Path

from sqlalchemy import select

from bot import announcements as rules
from bot.programme import Programme
from storage import Transaction, announcements, roles
from storage import series as stored_series
from storage.tables import Campaign, Delivery, Person
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.district import District, district
from tests.stories.test_crashes import arrived, unsettled

CROWD, KILLS, RATE = 3000, 5, 400
OF_THE_ANNOUNCEMENT = (
    select(Delivery)
    .join(Campaign, Campaign.id == Delivery.campaign_id)
    .where(Campaign.kind == "announcement")
)


def announced(tx: Transaction, hoa: int, people: list[int], now: dt.datetime) -> None:
    """An organizer has sent an announcement to everybody while no bot runs."""
    crowds.register(tx, people, now)
    one = stored_series.on_offer(tx)[0]
    author = roles.own(tx, hoa, now)
    second = tx.scalars(select(Person).where(Person.telegram_id == people[0])).one()
    for organizer in (author, second):
        roles.grant(tx, organizer.id, "organizer", one.programme_id, None, None, None, now)
    draft = announcements.create(tx, author.id, (one.programme_id, None), now)
    words = {"chat": hoa, "ids": [1], "kind": "question", "html": "Xin chào!", "album": None, "plain": "Xin"}
    draft.versions, draft.tested_at, draft.urgent = {"vi": words}, now, True
    assert rules.send(tx, draft, author, now) == "approval"
    assert rules.approve(tx, draft, second, now) == "running"


async def kill_now_and_then(place: District, dice: random.Random) -> None:
    """Five times, after some hundred messages each; then the last one is left to finish."""
    bot, seq = await place.start(rate=RATE), 0
    for _ in range(KILLS):
        seq = (await place.calls("sendMessage", 200, dice.randint(150, 450), seq))[-1]["seq"]
        await bot.killed()
        bot = await place.start(rate=RATE)
    await place.until(lambda tx: not unsettled(tx))
    assert await bot.stopped() == 0


@only_sqlite
async def test_everybody_has_it_once_save_the_counted(
    database_url: str, ocop: Programme, tmp_path: Path
) -> None:
    async with district(database_url, ocop, "2021-09-20 10:00", tmp_path, latency=0.02) as place:
        hoa, *people = await place.people(CROWD + 1)
        await place.prepare(lambda tx, now: announced(tx, hoa, people, now))
        await kill_now_and_then(place, random.Random(2021))
        deliveries = await place.stored(lambda tx: tx.scalars(OF_THE_ANNOUNCEMENT).all())
        got = arrived(place, people)
    states = Counter(one.state for one in deliveries)
    assert set(states) <= {"sent", "in_doubt"}
    assert states.total() == CROWD
    assert max(got.values()) == 1, "somebody got it twice"
    assert CROWD - sum(got.values()) <= states["in_doubt"], "somebody is missing and not counted"
    assert states["in_doubt"] <= KILLS * 2 * (RATE * 0.25), "more in doubt than can have been in flight"
