"""What people do who ask speakers something, and what others do with their questions, for stories."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from bot.questions import states
from bot.questions.states import State
from storage import Transaction
from storage.questions import asked
from storage.tables import Question, QuestionAnswer, Topic
from tests.stories.phones import Phone
from tests.stories.programmes import SPRING, changed, joins, stored
from tests.stories.town import Town

DURING = "2021-03-02 08:30"
"""The first session of SPRING is on, with its one topic «Chọn đất»."""
DIRECT = changed(SPRING, ("    reminders:", "    questions: {moderation: no}\n    reminders:"))
"""SPRING where questions are open at once."""


async def participant(place: Town, name: str, **fields: Any) -> Phone:
    """Somebody who is registered under their own name."""
    phone = await place.person(name, **fields)
    await joins(phone, name)
    return phone


async def asks(phone: Phone, text: str) -> None:
    """Just writes it while one topic is on, and sends it."""
    await phone.says(text)
    await phone.sees("Gửi câu hỏi")
    await phone.presses("Gửi câu hỏi")
    await phone.sees("Đã nhận câu hỏi")


async def questions(place: Town) -> list[Question]:
    return await stored(place, Question)


async def becomes(place: Town, text: str, state: State, **how: Any) -> None:
    """Somebody at the desk decides about the question with these words."""

    def decide(tx: Transaction) -> None:
        into = how.pop("into", None)
        target = _found(tx, into) if into else None
        assert states.move(tx, _found(tx, text), state, place.clock.now(), into=target, **how)

    await place.app.database.run(decide)
    await place.settle()


async def goes_to_the_speaker(place: Town, *texts: str) -> None:
    def passed(tx: Transaction) -> None:
        states.passed(tx, [_found(tx, text) for text in texts], place.clock.now())

    await place.app.database.run(passed)
    await place.settle()


async def is_answered(place: Town, text: str, *pieces: dict[str, Any]) -> None:
    """The speaker answers with these pieces."""

    def answer(tx: Transaction) -> None:
        question, now = _found(tx, text), place.clock.now()
        for piece in pieces:
            tx.add(QuestionAnswer(question_id=question.id, at=now, **piece))
        assert states.move(tx, question, "answered", now)

    await place.app.database.run(answer)


def _found(tx: Transaction, text: str) -> Question:
    found = tx.scalars(select(Question).where(Question.text == text)).one()
    return asked.known(tx, found.id)


async def drop_topic(place: Town, key: str) -> None:
    """The organizers take a topic off the schedule."""

    def drop(tx: Transaction) -> None:
        tx.scalars(select(Topic).where(Topic.key == key)).one().withdrawn = True

    await place.app.database.run(drop)
