"""Questions in lists: of a topic, a session, a person; with how many people want to know each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Select, func, select

from storage.database import Transaction
from storage.tables import Question, QuestionVote, Session, Topic

Order = Literal["wanted", "new", "old"]
LIVING = ("open", "answered")
"""States in which everybody sees a question."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A question and how many people want to know it: its asker, those who asked the same in other words and
    whose question was merged into it, and those who voted; each person once."""

    question: Question
    wanted: int


def _others() -> Any:
    """How many want to know it beside its asker (merging counts the other's asker and voters as voters)."""
    counted = select(func.count()).select_from(QuestionVote)
    return counted.where(
        QuestionVote.question_id == Question.id, QuestionVote.person_id != Question.person_id
    ).scalar_subquery()


def wanted_by(tx: Transaction, question_id: int) -> int:
    """How many people want to know it, with its asker."""
    return 1 + (tx.scalar(select(_others()).select_from(Question).where(Question.id == question_id)) or 0)


def of_topic(
    tx: Transaction,
    topic_id: int,
    states: Collection[str] = LIVING,
    order: Order = "wanted",
    limit: int | None = None,
    offset: int = 0,
) -> list[Listed]:
    """A topic's questions in these states: the most wanted, the newest or the oldest first."""
    return _listed(tx, select(Question).where(Question.topic_id == topic_id), states, order, limit, offset)


def of_session(
    tx: Transaction,
    session_id: int,
    states: Collection[str] = LIVING,
    order: Order = "wanted",
    limit: int | None = None,
    offset: int = 0,
) -> list[Listed]:
    """The same over all topics of a session, withdrawn ones too."""
    topics = select(Topic.id).where(Topic.session_id == session_id)
    return _listed(tx, select(Question).where(Question.topic_id.in_(topics)), states, order, limit, offset)


def _listed(
    tx: Transaction,
    wanted: Select[Any],
    states: Collection[str],
    order: Order,
    limit: int | None,
    offset: int,
) -> list[Listed]:
    others = _others().label("others")
    newest = (Question.asked_at.desc(), Question.id.desc())
    by = {
        "wanted": (others.desc(), Question.asked_at, Question.id),
        "new": newest,
        "old": (Question.asked_at, Question.id),
    }[order]
    found = wanted.add_columns(others).where(Question.state.in_(states)).order_by(*by)
    return [Listed(one, 1 + count) for one, count in tx.execute(found.limit(limit).offset(offset))]


def words_of_topic(tx: Transaction, topic_id: int) -> dict[int, str]:
    """Folded words of what everybody sees: id → words."""
    wanted = select(Question.id, Question.words).where(
        Question.topic_id == topic_id, Question.state.in_(LIVING), Question.words != ""
    )
    return {row.id: row.words for row in tx.execute(wanted)}


def words_of_series(tx: Transaction, series_id: int, states: Collection[str]) -> list[tuple[int, int, str]]:
    """(id, topic, folded words) of all questions of a series in these states, the most wanted first."""
    topics = select(Topic.id).join(Session).where(Session.series_id == series_id)
    wanted = select(Question.id, Question.topic_id, Question.words).where(
        Question.topic_id.in_(topics), Question.state.in_(states)
    )
    ordered = wanted.order_by(_others().desc(), Question.asked_at, Question.id)
    return [(id, topic_id, words) for id, topic_id, words in tx.execute(ordered)]


def counts(tx: Transaction, topic_ids: Iterable[int]) -> dict[int, dict[str, int]]:
    """How many questions of each state the topics have: topic → state → number."""
    wanted = select(Question.topic_id, Question.state, func.count()).where(
        Question.topic_id.in_(set(topic_ids))
    )
    found: dict[int, dict[str, int]] = {}
    for topic_id, state, number in tx.execute(wanted.group_by(Question.topic_id, Question.state)):
        found.setdefault(topic_id, {})[state] = number
    return found


def of_person(tx: Transaction, person_id: int, limit: int | None = None, offset: int = 0) -> list[Listed]:
    """All that a person asked, in any state, the newest first."""
    wanted = select(Question, _others()).where(Question.person_id == person_id)
    ordered = wanted.order_by(Question.asked_at.desc(), Question.id.desc()).limit(limit).offset(offset)
    return [Listed(one, 1 + count) for one, count in tx.execute(ordered)]


def count_of_person(tx: Transaction, person_id: int) -> int:
    return tx.scalar(select(func.count()).where(Question.person_id == person_id)) or 0


def asked_since(tx: Transaction, person_id: int, series_id: int, since: dt.datetime) -> int:
    """How many the person asked in a series since then, withdrawn ones too."""
    topics = select(Topic.id).join(Session).where(Session.series_id == series_id)
    wanted = select(func.count()).where(
        Question.person_id == person_id, Question.topic_id.in_(topics), Question.asked_at >= since
    )
    return tx.scalar(wanted) or 0


def voted(tx: Transaction, person_id: int, question_ids: Iterable[int]) -> set[int]:
    """Which of these questions the person voted for."""
    wanted = select(QuestionVote.question_id).where(
        QuestionVote.person_id == person_id, QuestionVote.question_id.in_(set(question_ids))
    )
    return set(tx.scalars(wanted))


def unanswered(tx: Transaction, topic_id: int) -> list[Listed]:
    """What waits for the speaker's answer, the most wanted first."""
    return of_topic(tx, topic_id, ("open",))
