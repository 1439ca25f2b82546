"""Questions when several people act at the same moment: on PostgreSQL their transactions run side by side."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import select, text

from bot.questions import answering, asking, moderating, states
from bot.questions.answering import Piece
from storage import Database, Transaction
from storage.questions import asked, lists
from storage.tables import Campaign, Delivery, Person
from tests.databases import only_postgresql
from tests.storage.test_questions import Evening

pytestmark = only_postgresql
T = TypeVar("T")
WAITING = text("select count(*) from pg_locks where not granted")


async def meanwhile(
    database: Database, first: Callable[[Transaction], object], second: Callable[[Transaction], T]
) -> T:
    """What `second` gives, which began before `first` was committed and had to wait for it."""
    done, begun = threading.Event(), threading.Event()

    def slowly(tx: Transaction) -> None:
        first(tx)
        done.set()
        assert begun.wait(10)
        assert any(tx.scalar(WAITING) for _ in range(100_000)), "the second one waits for nothing"

    def quickly(tx: Transaction) -> T:
        begun.set()
        return second(tx)

    one = asyncio.ensure_future(database.run(slowly))
    assert await asyncio.to_thread(done.wait, 10)
    other = await asyncio.wait_for(database.run(quickly), 20)
    await one
    return other


class Hall:
    """Two questions of Lan's and Minh's, Tuấn who wants to know, Hoa who decides; by their ids."""

    def __init__(self, tx: Transaction) -> None:
        here = Evening(tx)
        people = [here.person(name) for name in ("Lan", "Minh", "Tuấn", "Hoa")]
        self.lan, self.minh, self.tuan, self.hoa = (one.id for one in people)
        self.first = here.asks(people[0], "Bao giờ có kết quả?", "open").id
        self.second = here.asks(people[1], "Khi nào có kết quả?", "open").id
        self.now = here.now

    def merges(self, tx: Transaction) -> None:
        first, second = asked.known(tx, self.first), asked.known(tx, self.second)
        assert moderating.merge(tx, second, first, tx.get_one(Person, self.hoa), self.now)

    def answers(self, tx: Transaction, question_id: int) -> int:
        piece = Piece("text", "Tuần sau.", None, None, question_id)
        return answering.give(tx, asked.known(tx, question_id), piece, tx.get_one(Person, self.hoa), self.now)

    def votes(self, tx: Transaction, question_id: int) -> str:
        return asking.vote(tx, self.tuan, asked.known(tx, question_id), self.now)


def reached(tx: Transaction) -> set[int]:
    """Who gets an answer."""
    wanted = select(Delivery.person_id).join(Campaign, Campaign.id == Delivery.campaign_id)
    return set(tx.scalars(wanted.where(Campaign.kind == answering.ANSWER)))


async def test_a_vote_for_what_is_merged_at_this_moment_is_not_lost(database: Database) -> None:
    here = await database.run(Hall)
    assert await meanwhile(database, here.merges, lambda tx: here.votes(tx, here.second)) == "counted"
    assert await database.read(lambda tx: lists.wanted_by(tx, here.first)) == 3


async def test_who_votes_while_it_is_answered_is_told_that_it_is_closed(database: Database) -> None:
    here = await database.run(Hall)
    answer = lambda tx: here.answers(tx, here.first)  # noqa: E731
    assert await meanwhile(database, answer, lambda tx: here.votes(tx, here.first)) == "closed"
    assert await database.read(lambda tx: asked.voters(tx, here.first)) == []


async def test_an_answer_to_what_is_merged_at_this_moment_is_that_of_the_other(database: Database) -> None:
    here = await database.run(Hall)
    assert await meanwhile(database, here.merges, lambda tx: here.answers(tx, here.second)) == 2
    assert await database.read(lambda tx: asked.known(tx, here.first).state) == "answered"
    assert await database.read(reached) == {here.lan, here.minh}


async def test_who_votes_while_it_is_merged_into_an_answered_one_gets_the_answer(database: Database) -> None:
    """The vote is first; the merge waits for it and takes it along."""
    here = await database.run(Hall)
    await database.run(lambda tx: here.answers(tx, here.first))
    await meanwhile(database, lambda tx: here.votes(tx, here.second), here.merges)
    assert await database.read(reached) == {here.lan, here.minh, here.tuan}


async def test_votes_for_one_question_do_not_wait_for_each_other(database: Database) -> None:
    here = await database.run(Hall)
    both = threading.Barrier(2, timeout=10)

    def votes(person_id: int) -> Callable[[Transaction], str]:
        def vote(tx: Transaction) -> str:
            said = asking.vote(tx, person_id, asked.known(tx, here.first), here.now)
            both.wait()
            return said

        return vote

    assert (
        await asyncio.gather(*(database.run(votes(one)) for one in (here.tuan, here.hoa))) == ["counted"] * 2
    )
    assert await database.read(lambda tx: lists.wanted_by(tx, here.first)) == 3


async def test_two_who_merge_the_same_ones_into_each_other_do_it_once(database: Database) -> None:
    here = await database.run(Hall)

    def other_way(tx: Transaction) -> str:
        first, second = asked.known(tx, here.first), asked.known(tx, here.second)
        try:
            moderating.merge(tx, first, second, tx.get_one(Person, here.hoa), here.now)
        except states.Refusal as no:
            return no.reason
        return "merged"

    assert await meanwhile(database, here.merges, other_way) in ("gone", "self")
    assert await database.read(lambda tx: asked.known(tx, here.first).state) == "open"
