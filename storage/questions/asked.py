"""Single questions: who asked, who else wants to know, which one took up which."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.tables import Question, QuestionAnswer, QuestionVote, Series, Session, Topic


def add(tx: Transaction, question: Question) -> Question:
    tx.add(question)
    tx.flush()
    return question


def get(tx: Transaction, question_id: int) -> Question | None:
    return tx.get(Question, question_id)


def known(tx: Transaction, question_id: int) -> Question:
    return tx.get_one(Question, question_id)


def hold(tx: Transaction, question_ids: Iterable[int], *, shared: bool = False) -> dict[int, Question]:
    """The questions as they stand now, locked until the end; always in one order, so that two people who
    merge the same ones wait for each other. `shared`: others may hold them so too, nobody changes them."""
    wanted = select(Question).where(Question.id.in_(sorted(set(question_ids)))).order_by(Question.id)
    locked = wanted.with_for_update(read=shared).execution_options(populate_existing=True)
    return {one.id: one for one in tx.scalars(locked)}


def topic(tx: Transaction, topic_id: int) -> Topic | None:
    """A topic with its session, series and programme."""
    return topics(tx, [topic_id]).get(topic_id)


def topics(tx: Transaction, topic_ids: Iterable[int]) -> dict[int, Topic]:
    """Several at once, by their ids."""
    whole = joinedload(Topic.session).joinedload(Session.series).joinedload(Series.programme)
    wanted = select(Topic).where(Topic.id.in_(set(topic_ids))).options(whole)
    return {one.id: one for one in tx.scalars(wanted)}


def topic_of(tx: Transaction, question: Question) -> Topic:
    """The topic a question is about, with its session, series and programme."""
    found = topic(tx, question.topic_id)
    assert found is not None, "topics are never deleted"
    return found


def voters(tx: Transaction, question_id: int) -> list[int]:
    """Who wants to know it too, the earliest first; somebody who asked it themselves is not among them."""
    wanted = (
        select(QuestionVote.person_id)
        .join(Question, Question.id == QuestionVote.question_id)
        .where(QuestionVote.question_id == question_id, QuestionVote.person_id != Question.person_id)
    )
    return list(tx.scalars(wanted.order_by(QuestionVote.at, QuestionVote.id)))


def merged_askers(tx: Transaction, question_id: int) -> list[int]:
    """Who asked the same in other words."""
    wanted = select(Question.person_id).where(Question.merged_into == question_id, Question.state == "merged")
    return list(tx.scalars(wanted.distinct().order_by(Question.person_id)))


def has_voted(tx: Transaction, question_id: int, person_id: int) -> bool:
    wanted = select(QuestionVote.id).where(
        QuestionVote.question_id == question_id, QuestionVote.person_id == person_id
    )
    return tx.scalar(wanted) is not None


def vote(tx: Transaction, question_id: int, person_ids: Iterable[int], at: dt.datetime) -> int:
    """Count these people once each, however often they say so; returns how many were not counted yet."""
    rows = [{"question_id": question_id, "person_id": one, "at": at} for one in dict.fromkeys(person_ids)]
    if not rows:
        return 0
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    fresh = insert(QuestionVote).values(rows).on_conflict_do_nothing()
    result = tx.connection().execute(fresh, execution_options={"preserve_rowcount": True})
    return int(result.rowcount)


def unvote(tx: Transaction, question_id: int, person_id: int) -> bool:
    """Take a vote back; whether there was one."""
    gone = delete(QuestionVote).where(
        QuestionVote.question_id == question_id, QuestionVote.person_id == person_id
    )
    return tx.connection().execute(gone).rowcount > 0


def repoint(tx: Transaction, merged_into: int, to: int) -> None:
    """What was merged into a question goes on with it, when that one is merged itself."""
    moved = update(Question).where(Question.merged_into == merged_into).values(merged_into=to)
    tx.execute(moved)


def answers(tx: Transaction, question_id: int) -> list[QuestionAnswer]:
    """The pieces of its answer, as they came."""
    wanted = select(QuestionAnswer).where(QuestionAnswer.question_id == question_id)
    return list(tx.scalars(wanted.order_by(QuestionAnswer.at, QuestionAnswer.id)))
