"""Answered questions with all the words they can be found by."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, func, select

from storage.database import Transaction
from storage.tables import Question, QuestionAnswer, QuestionVote, Registration, Session, Topic


@dataclass(frozen=True, slots=True)
class Found:
    """`words` are folded; `answer` holds all written pieces of the answer, `topic` the title in all
    languages, both as they are."""

    id: int
    words: str
    answer: str
    topic: str


def of_person(tx: Transaction, person_id: int) -> list[Found]:
    """What was answered in the series the person is registered for, the most wanted first."""
    mine = select(Registration.series_id).where(
        Registration.person_id == person_id, Registration.state == "registered"
    )
    votes = select(func.count()).where(QuestionVote.question_id == Question.id).scalar_subquery()
    wanted = (
        select(Question.id, Question.words, Topic.title)
        .join(Topic, Topic.id == Question.topic_id)
        .join(Session, Session.id == Topic.session_id)
        .where(Question.state == "answered", Session.series_id.in_(mine))
        .order_by(votes.desc(), Question.id)
    )
    rows = tx.execute(wanted).all()
    said = _answers(tx, mine) if rows else {}
    return [Found(row.id, row.words, said.get(row.id, ""), " ".join(row.title.values())) for row in rows]


def _answers(tx: Transaction, series: Select[int]) -> dict[int, str]:
    """The written pieces of all answers in these series, by question."""
    wanted = (
        select(QuestionAnswer.question_id, QuestionAnswer.text)
        .join(Question, Question.id == QuestionAnswer.question_id)
        .join(Topic, Topic.id == Question.topic_id)
        .join(Session, Session.id == Topic.session_id)
        .where(Question.state == "answered", Session.series_id.in_(series), QuestionAnswer.text != "")
        .order_by(QuestionAnswer.id)
    )
    found: dict[int, str] = {}
    for question_id, text in tx.execute(wanted):
        found[question_id] = f"{found.get(question_id, '')} {text}".strip()
    return found
