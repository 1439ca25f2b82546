"""Answers: which message was which question, what was answered with which message, who wants to read it."""

from __future__ import annotations

from sqlalchemy import Select, func, select, union

from storage.database import Transaction
from storage.tables import Campaign, Delivery, Question, QuestionAnswer, QuestionVote


def asked_with(tx: Transaction, person_id: int, message_id: int, kind: str) -> int | None:
    """The question that this message to the person was, a part of it too; None if it was none. `kind` is
    that of the campaigns that bring questions."""
    mine = (
        select(Campaign.content, Delivery.message_id, Delivery.earlier_ids)
        .join(Delivery, Delivery.campaign_id == Campaign.id)
        .where(Delivery.person_id == person_id, Campaign.kind == kind)
    )
    rows = tx.execute(mine.where(Delivery.message_id >= message_id).order_by(Delivery.message_id).limit(NEAR))
    found = (row.content for row in rows if message_id in (row.message_id, *(row.earlier_ids or ())))
    return next((int(one["question"]) for one in found), None)


NEAR = 20
"""The parts of one message have ids close to each other: its last part is among the next so many."""


def brought(tx: Transaction, person_id: int, kind: str) -> list[Question]:
    """Open questions that were sent to the person by campaigns of this kind, the latest first."""
    sent = (
        select(Campaign.content, Delivery.message_id)
        .join(Delivery, Delivery.campaign_id == Campaign.id)
        .where(Delivery.person_id == person_id, Campaign.kind == kind, Delivery.message_id.is_not(None))
        .order_by(Delivery.message_id.desc())
        .limit(LOOKED)
    )
    ids = list(dict.fromkeys(int(row.content["question"]) for row in tx.execute(sent)))
    found = tx.scalars(select(Question).where(Question.id.in_(ids), Question.state == "open"))
    return sorted(found, key=lambda one: ids.index(one.id))


LOOKED = 100
"""So far back in a speaker's chat it is looked for questions that wait."""


def answer_with(tx: Transaction, person_id: int, message_id: int) -> QuestionAnswer | None:
    """What the person answered with this message of theirs."""
    wanted = select(QuestionAnswer).where(
        QuestionAnswer.person_id == person_id, QuestionAnswer.message_id == message_id
    )
    return tx.scalars(wanted).one_or_none()


def get(tx: Transaction, answer_id: int) -> QuestionAnswer | None:
    return tx.get(QuestionAnswer, answer_id)


def add(tx: Transaction, answer: QuestionAnswer) -> QuestionAnswer:
    tx.add(answer)
    tx.flush()
    return answer


def is_answered_live(tx: Transaction, question_id: int) -> bool:
    wanted = select(QuestionAnswer.id).where(
        QuestionAnswer.question_id == question_id, QuestionAnswer.kind == "live"
    )
    return tx.scalars(wanted.limit(1)).first() is not None


def wanting(question_id: int) -> Select[int]:
    """Who is to read its answer: those who asked it, in whatever words, and all who voted."""
    asker = select(Question.person_id).where(Question.id == question_id)
    alike = select(Question.person_id).where(Question.merged_into == question_id, Question.state == "merged")
    voters = select(QuestionVote.person_id).where(QuestionVote.question_id == question_id)
    everybody = union(asker, alike, voters).subquery()
    return select(everybody.c.person_id)


def readers(tx: Transaction, question_id: int) -> int:
    """How many those are."""
    return tx.scalar(select(func.count()).select_from(wanting(question_id).subquery())) or 0


def is_under_way(tx: Transaction, campaign_id: int, person_id: int) -> bool:
    """Whether it is being sent to the person at this moment."""
    wanted = select(Delivery.id).where(
        Delivery.campaign_id == campaign_id, Delivery.person_id == person_id, Delivery.state == "sending"
    )
    return tx.scalar(wanted) is not None
