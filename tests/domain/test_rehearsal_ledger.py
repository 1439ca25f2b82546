"""The books of a rehearsal: they tell what came in time from what came late, twice, unasked or never."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.clock import SteppedClock
from bot.programme import read
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.owed import promises
from bot.rehearsal.people import Visitor, drawn
from bot.rehearsal.phones import Notice, Phone
from bot.rehearsal.town import Town
from tests.stories.programmes import SPRING

REMINDED = dt.datetime(2021, 3, 1, 1, tzinfo=dt.UTC)
"""The day before the first session."""
CALLED = dt.datetime(2021, 3, 2, 3, tzinfo=dt.UTC)
"""Its end."""
DURING = dt.datetime(2021, 3, 2, 2, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
FIRST: Notice = ("reminder", 1)


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    series = read(SPRING).series[0]
    async with aiohttp.ClientSession() as http:
        phone = Phone(Town(http, "", SteppedClock(REMINDED)), 7, "Lan", "vi", [])
        one = drawn(phone, series, random.Random(1))
        one.registered = True
        yield one


def ledger(visitor: Visitor) -> Ledger:
    programme = read(SPRING)
    return Ledger([visitor], {"xuan": promises(programme, programme.series[0])})


def troubles(books: Ledger) -> list[str]:
    return list(books.troubles)


async def test_what_comes_in_time_is_no_trouble(visitor: Visitor) -> None:
    books = ledger(visitor)
    books.fall_due(REMINDED)
    assert books.look(REMINDED, acting=False)
    visitor.phone.came.append(FIRST)
    assert not books.look(REMINDED + MINUTE, acting=False)
    books.close()
    assert troubles(books) == []
    assert books.counts["reminder -24h", "came"] == 1


@pytest.mark.parametrize(
    ("came", "after", "trouble"),
    [
        ([FIRST], 6, "came late: reminder -24h, session 1"),
        ([FIRST, FIRST], 0, "came twice: reminder, session 1"),
        ([FIRST, ("join", 2)], 0, "came although nothing was due: join, session 2"),
        ([FIRST, ("plain", 3)], 0, "came although nothing was due: plain, session 3"),
        ([], 0, "never came: reminder -24h, session 1"),
    ],
)
async def test_what_does_not_is(visitor: Visitor, came: list[Notice], after: int, trouble: str) -> None:
    books = ledger(visitor)
    books.fall_due(REMINDED)
    visitor.phone.came += came
    books.look(REMINDED + after * MINUTE, acting=False)
    books.close()
    assert troubles(books) == [trouble]


async def test_nothing_is_owed_to_who_left_blocked_or_answered(visitor: Visitor) -> None:
    books = ledger(visitor)
    visitor.answered.add(1)
    visitor.blocked = True
    books.fall_due(REMINDED)
    visitor.blocked = False
    books.fall_due(CALLED)
    assert [promise.what for waiting in visitor.owed.values() for promise in waiting] == [
        "reminder -1h",
        "way in -10m",
    ]


async def test_a_late_registrant_is_owed_the_way_in_and_the_open_survey(visitor: Visitor) -> None:
    books = ledger(visitor)
    visitor.registered = False
    books.fall_due(DURING)
    books.welcome(visitor, DURING)
    assert [key for key, waiting in visitor.owed.items() if waiting] == [("join", 1)]
    visitor.owed.clear()
    books.welcome(visitor, CALLED + MINUTE)
    assert [key for key, waiting in visitor.owed.items() if waiting] == [("survey", 1)]


async def test_a_certificate_that_was_earned_has_to_come(visitor: Visitor) -> None:
    books = ledger(visitor)
    visitor.answered |= {1, 2}
    books.close()
    assert troubles(books) == ["earned the certificate and did not get it"]
