"""Questions as the report counts them, and those that most people want answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, and_, func, select

from storage.database import Transaction
from storage.tables import Question, QuestionAnswer, QuestionVote, Session, Topic

PUBLIC = ("open", "answered", "skipped")
"""States of questions that a moderator let through and that stand for themselves."""
_VOTED = and_(QuestionVote.question_id == Question.id, QuestionVote.person_id != Question.person_id)
"""Somebody else wants to know it."""
Counts = dict[tuple[Any, ...], int]


def _within(wanted: Select[*tuple[Any, ...]], series: Sequence[int]) -> Select[*tuple[Any, ...]]:
    joined = wanted.join(Topic, Topic.id == Question.topic_id).join(Session, Session.id == Topic.session_id)
    return joined.where(Session.series_id.in_(series))


def by_topic(tx: Transaction, series: Sequence[int]) -> Counts:
    """By (topic, state)."""
    key = Question.topic_id, Question.state
    wanted = _within(select(*key, func.count(Question.id)), series).group_by(*key)
    return {(topic, state): int(count) for topic, state, count in tx.execute(wanted)}


def by_theme(tx: Transaction, series: Sequence[int]) -> dict[str | None, int]:
    """Questions that were let through, merged ones too, by theme."""
    wanted = _within(select(Question.theme, func.count(Question.id)), series)
    wanted = wanted.where(Question.state.in_((*PUBLIC, "merged"))).group_by(Question.theme)
    return {theme: int(count) for theme, count in tx.execute(wanted)}


def votes(tx: Transaction, series: Sequence[int]) -> dict[int, int]:
    """Votes by topic, for questions that stand for themselves: a merged one's went on to the other."""
    wanted = select(Question.topic_id, func.count(QuestionVote.id)).where(Question.state.in_(PUBLIC))
    wanted = wanted.join(QuestionVote, _VOTED)
    return {
        topic: int(count) for topic, count in tx.execute(_within(wanted, series).group_by(Question.topic_id))
    }


def most_wanted(tx: Transaction, series: Sequence[int], each: int) -> list[tuple[Question, int]]:
    """At most `each` questions a topic with how many want to know it, asker and voters; most first."""
    wants = (1 + func.count(QuestionVote.id)).label("wants")
    counted = select(Question.id, Question.topic_id, wants).outerjoin(QuestionVote, _VOTED)
    counted = _within(counted, series).where(Question.state.in_(PUBLIC)).group_by(Question.id)
    rows = counted.subquery()
    place = func.row_number().over(partition_by=rows.c.topic_id, order_by=(rows.c.wants.desc(), rows.c.id))
    ranked = select(rows.c.id, rows.c.wants, place.label("place")).subquery()
    found = select(Question, ranked.c.wants).join(ranked, ranked.c.id == Question.id)
    found = found.where(ranked.c.place <= each).order_by(Question.topic_id, ranked.c.place)
    return [(question, int(wanted)) for question, wanted in tx.execute(found)]


def of_topic(tx: Transaction, topic_id: int) -> list[tuple[Question, int, list[QuestionAnswer]]]:
    """All questions of a topic that were let through, most wanted first, with their answers."""
    wants = 1 + func.count(QuestionVote.id)
    wanted = select(Question, wants).outerjoin(QuestionVote, _VOTED)
    wanted = wanted.where(Question.topic_id == topic_id, Question.state.in_(PUBLIC))
    rows = tx.execute(wanted.group_by(Question.id).order_by(wants.desc(), Question.id)).all()
    given: dict[int, list[QuestionAnswer]] = {}
    answers = select(QuestionAnswer).join(Question, Question.id == QuestionAnswer.question_id)
    for one in tx.scalars(answers.where(Question.topic_id == topic_id).order_by(QuestionAnswer.id)):
        given.setdefault(one.question_id, []).append(one)
    return [(question, int(count), given.get(question.id, [])) for question, count in rows]
