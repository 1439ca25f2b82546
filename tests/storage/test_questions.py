"""Questions on their way: who is counted, who is told, and that nothing is counted or told twice."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from itertools import count

import pytest
from sqlalchemy import select

from bot import programmes
from bot.programme import read
from bot.questions import states
from storage import Database, Transaction
from storage.questions import asked, lists
from storage.series import programme, sessions
from storage.tables import Campaign, Delivery, Person, Question, Series, Topic
from tests.domain.series import local
from tests.stories.programmes import SPRING

NUMBERS = count(5_000)


@dataclass
class Evening:
    """A series with its first two topics, and people who ask about them."""

    tx: Transaction
    now: dt.datetime = field(default_factory=lambda: local("2021-03-01 10:00"))

    def __post_init__(self) -> None:
        programmes.apply(self.tx, read(SPRING), self.now)
        known = programme(self.tx, "lop")
        assert known is not None
        self.series = self.tx.scalars(select(Series)).one()
        self.topics: list[Topic] = [one.topics[0] for one in sessions(self.tx, self.series.id)]

    def person(self, name: str) -> Person:
        made = Person(
            telegram_id=next(NUMBERS), first_name=name, last_name=None, username=None, language="vi"
        )
        made.created_at = made.seen_at = self.now
        self.tx.add(made)
        self.tx.flush()
        return made

    def asks(self, person: Person, text: str, state: str = "new", topic: int = 0) -> Question:
        made = Question(topic_id=self.topics[topic].id, person_id=person.id, kind="text", text=text)
        made.state, made.asked_at, made.changed_at = state, self.now, self.now
        return asked.add(self.tx, made)

    def votes(self, question: Question, *people: Person) -> None:
        asked.vote(self.tx, question.id, [one.id for one in people], self.now)

    def told(self) -> list[tuple[str, int]]:
        """(state or «passed», person) of everything that people are told, in order."""
        wanted = select(Campaign, Delivery.person_id).join(Delivery, Delivery.campaign_id == Campaign.id)
        found = self.tx.execute(wanted.order_by(Delivery.id))
        return [(one.content.get("state", "passed"), person_id) for one, person_id in found]


async def test_a_merge_keeps_askers_and_votes_and_counts_nobody_twice(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        lan, minh, tuan, hoa = (here.person(name) for name in ("Lan", "Minh", "Tuấn", "Hoa"))
        first, second = here.asks(lan, "Bao giờ có kết quả?", "open"), here.asks(minh, "Khi nào có kết quả?")
        here.votes(first, tuan)
        here.votes(second, tuan, hoa, lan)
        assert states.move(tx, second, "merged", here.now, into=first)
        assert lists.wanted_by(tx, first.id) == 4
        assert set(states.everybody(tx, first)) == {lan.id, minh.id, tuan.id, hoa.id}
        assert states.final(tx, second) is first
        assert not states.move(tx, second, "merged", here.now, into=first), "the second time nothing changes"
        assert here.told() == [("merged", minh.id)]

    await database.run(evening)


async def test_chains_of_merges_end_at_the_last_one(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        people = [here.person(name) for name in ("Lan", "Minh", "Tuấn")]
        one, two, three = (here.asks(person, "Hỏi", "open") for person in people)
        states.move(tx, one, "merged", here.now, into=two)
        with pytest.raises(states.Refusal, match="self"):
            states.move(tx, two, "merged", here.now, into=one)
        states.move(tx, two, "merged", here.now, into=three)
        tx.expire_all()
        assert one.merged_into == three.id
        assert lists.wanted_by(tx, three.id) == 3
        assert states.askers(tx, three) == [people[2].id, people[0].id, people[1].id]

    await database.run(evening)


async def test_merges_that_make_no_sense_are_refused(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        lan = here.person("Lan")
        one, gone = here.asks(lan, "Một"), here.asks(lan, "Hai", "withdrawn")
        for into, reason in ((one, "self"), (gone, "gone")):
            with pytest.raises(states.Refusal, match=reason):
                states.move(tx, one, "merged", here.now, into=into)
        assert one.state == "new"
        assert here.told() == []

    await database.run(evening)


async def test_those_whom_a_state_concerns_are_told_once(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        lan, minh = here.person("Lan"), here.person("Minh")
        question = here.asks(lan, "Bao giờ có kết quả?")
        assert states.move(tx, question, "open", here.now, by=minh)
        assert not states.move(tx, question, "open", here.now, by=minh)
        here.votes(question, minh)
        assert states.passed(tx, [question], here.now) == [question]
        assert states.passed(tx, [question], here.now) == []
        assert states.move(tx, question, "skipped", here.now, reason="Ngoài chuyên đề")
        told = [("open", lan.id), ("passed", lan.id), ("skipped", lan.id), ("skipped", minh.id)]
        assert here.told() == told
        assert states.move(tx, question, "answered", here.now)
        assert here.told() == told, "the answer is told by its own notice"
        assert question.answered_at == here.now
        assert not states.move(tx, question, "withdrawn", here.now), "an answered one stays"

    await database.run(evening)


async def test_several_that_go_to_the_speaker_at_once_are_one_message(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        lan, minh = here.person("Lan"), here.person("Minh")
        one, two, three = here.asks(lan, "1", "open"), here.asks(lan, "2", "open"), here.asks(minh, "3")
        states.move(tx, three, "merged", here.now, into=one)
        states.passed(tx, [one, two, three], here.now)
        assert sorted(here.told()) == sorted([("merged", minh.id), ("passed", lan.id), ("passed", minh.id)])
        assert three.passed_at is None

    await database.run(evening)


async def test_a_question_that_others_want_outlives_its_asker(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        lan, minh, tuan = here.person("Lan"), here.person("Minh"), here.person("Tuấn")
        question, alone = here.asks(lan, "Bao giờ?", "open"), here.asks(lan, "Ở đâu?", "open")
        here.votes(question, minh, tuan)
        assert states.move(tx, question, "withdrawn", here.now)
        assert states.move(tx, alone, "withdrawn", here.now)
        assert (question.state, question.person_id, question.anonymous) == ("open", minh.id, True)
        assert states.everybody(tx, question) == [minh.id, tuan.id]
        assert lists.wanted_by(tx, question.id) == 2
        assert alone.state == "withdrawn"

    await database.run(evening)


async def test_who_takes_back_a_merged_one_is_no_longer_counted(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        lan, minh = here.person("Lan"), here.person("Minh")
        one, two = here.asks(lan, "Bao giờ?", "open"), here.asks(minh, "Khi nào?", "open")
        states.move(tx, two, "merged", here.now, into=one)
        assert states.move(tx, two, "withdrawn", here.now)
        assert states.everybody(tx, one) == [lan.id]
        assert lists.wanted_by(tx, one.id) == 1

    await database.run(evening)


async def test_lists_are_ordered_and_counted(database: Database) -> None:
    def evening(tx: Transaction) -> None:
        here = Evening(tx)
        lan, minh, tuan = here.person("Lan"), here.person("Minh"), here.person("Tuấn")
        early = here.asks(lan, "Sớm", "open")
        here.now += dt.timedelta(minutes=1)
        loved = here.asks(minh, "Nhiều người hỏi", "open")
        here.asks(minh, "Chưa duyệt")
        elsewhere = here.asks(tuan, "Chuyên đề khác", "open", topic=1)
        here.votes(loved, lan, tuan)
        topic, meeting = here.topics[0].id, here.topics[0].session_id
        wanted = [(one.question.text, one.wanted) for one in lists.of_topic(tx, topic)]
        assert wanted == [("Nhiều người hỏi", 3), ("Sớm", 1)]
        assert [one.question for one in lists.of_topic(tx, topic, order="old")] == [early, loved]
        assert [one.question for one in lists.of_session(tx, meeting, order="new")] == [loved, early]
        series = lists.words_of_series(tx, here.series.id, ("open",))
        assert [id for id, *_ in series] == [loved.id, early.id, elsewhere.id]
        assert [one.question for one in lists.of_topic(tx, topic, limit=1, offset=1)] == [early]
        found = lists.counts(tx, [topic, here.topics[1].id, here.topics[2].id])
        assert found == {topic: {"open": 2, "new": 1}, elsewhere.topic_id: {"open": 1}}
        assert lists.voted(tx, tuan.id, [early.id, loved.id]) == {loved.id}
        assert lists.asked_since(tx, minh.id, here.series.id, here.now) == 2
        assert [one.question.text for one in lists.of_person(tx, lan.id)] == ["Sớm"]
        assert asked.unvote(tx, loved.id, lan.id)
        assert not asked.unvote(tx, loved.id, lan.id)
        assert asked.voters(tx, loved.id) == [tuan.id]

    await database.run(evening)
