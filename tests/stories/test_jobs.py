"""Long work shows how far it is, hands over what it has on the way, and says when it is done."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot import jobs
from bot.delivery.messages import Message
from bot.jobs import Tools
from storage import DatabaseAway, Transaction, roles
from storage import jobs as ordered
from storage.jobs import Ordered
from storage.tables import Job
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import person_of, stored
from tests.stories.town import Town


@only_sqlite
async def test_long_work_is_followed_to_its_end(evening: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "SHOWN", 0.01)
    hoa = await evening.staff("Hoa")
    await hoa.says("/desk")
    card = await hoa.sees("Bàn điều hành")
    message_id, person = card["message"]["message_id"], await person_of(evening, hoa)
    own = replace(evening.app.jobs, works={"long": following(hoa)}, _working=asyncio.Lock())

    def order(tx: Transaction) -> None:
        ordered.order(tx, person.id, (1, None), "long", {}, message_id, evening.clock.now())

    async with evening.app.jobs._working:  # the bot's own worker does not know this kind
        await evening.app.database.run(order)
        await own.settle()
    await hoa.sees("the last part")
    chat = {one["message_id"]: one.get("text") for one in await hoa.messages()}
    assert "Đã xong" in str(chat[message_id])
    assert list(chat.values())[-2:] == ["a first part", "the last part"]


@only_sqlite
async def test_long_work_that_nothing_announced_gets_a_message_of_its_own(
    evening: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "SHOWN", 0.01)
    hoa = await evening.staff("Hoa")
    person = await person_of(evening, hoa)
    own = replace(evening.app.jobs, works={"long": following(hoa)}, _working=asyncio.Lock())
    async with evening.app.jobs._working:
        await evening.app.database.run(
            lambda tx: ordered.order(tx, person.id, (1, None), "long", {}, None, evening.clock.now())
        )
        await own.settle()
    await hoa.sees("the last part")
    said = [str(one.get("text")) for one in await hoa.messages()][-3:]
    assert ("Đã xong" in said[0], said[1:]) == (True, ["a first part", "the last part"])


def following(phone: Phone) -> jobs.Work:
    async def work(_job: Ordered, tools: Tools) -> Message:
        tools.progress(1, 2)
        await phone.sees("1/2 dòng")
        await tools.send(Message("a first part"))
        return Message("the last part")

    return work


@only_sqlite
async def test_work_that_lost_its_database_is_done_when_it_is_back(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    person, tries = await person_of(evening, hoa), iter((True, False))

    async def work(_job: Ordered, _tools: Tools) -> Message:
        if next(tries):
            raise DatabaseAway("gone for a moment")
        return Message("here it is")

    own = replace(evening.app.jobs, works={"long": work}, _working=asyncio.Lock())
    async with evening.app.jobs._working:
        await evening.app.database.run(
            lambda tx: ordered.order(tx, person.id, (1, None), "long", {}, None, evening.clock.now())
        )
        await own.settle()
        await own.settle()
        await own.settle()
    await hoa.sees("here it is")
    assert await hoa.count("here it is") == 1
    assert [one.state for one in await stored(evening, Job)] == ["done"]


@only_sqlite
async def test_a_list_is_not_handed_to_who_lost_the_right_to_it(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    person = await person_of(evening, hoa)
    details = {"first": 0, "last": None, "bot": "taphuan_bot"}

    def left(tx: Transaction) -> None:
        (role,) = roles.held(tx, person.id)
        role.withdrawn_at = evening.clock.now()
        for kind in ("missing", "registrants-links"):
            ordered.order(
                tx, person.id, (1, 1), kind, {"announcement": 1, **details}, None, role.withdrawn_at
            )

    await evening.app.database.run(left)
    await evening.settle()
    assert [one.error for one in await stored(evening, Job)] == ["desk-not-yours"] * 2
