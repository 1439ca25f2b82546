"""What waits to be passed on to speakers, and what they have not answered."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select

from storage.database import Transaction
from storage.tables import Question, Series, Session, Topic


class Waiting(NamedTuple):
    """A topic with questions nobody got yet; `last` is when others of it were passed on."""

    topic_id: int
    last: dt.datetime | None


def waiting(tx: Transaction, starting_by: dt.datetime) -> list[Waiting]:
    """Topics, of sessions that begin by then, with open questions that went to no speaker yet."""
    fresh = _open(select(Topic.id).distinct()).where(
        Question.passed_at.is_(None), Session.starts_at <= starting_by
    )
    last = select(func.max(Question.passed_at)).where(Question.topic_id == Topic.id).scalar_subquery()
    wanted = select(Topic.id, last).where(Topic.id.in_(fresh)).order_by(Topic.id)
    return [Waiting(*row) for row in tx.execute(wanted)]


def _open(wanted: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Of questions that wait for an answer, in sessions that are not cancelled."""
    return (
        wanted.join(Question, Question.topic_id == Topic.id)
        .join(Session, Session.id == Topic.session_id)
        .join(Series, Series.id == Session.series_id)
        .where(
            Question.state == "open",
            Session.state == "planned",
            Series.state == "open",
            Topic.withdrawn.is_(False),
        )
    )


class Left(NamedTuple):
    """Questions of a topic that were passed on and are unanswered; brought up again `times` times so far."""

    topic_id: int
    series_id: int
    times: int
    since: dt.datetime
    """When the latest of them was passed on."""
    ended_at: dt.datetime


def left(tx: Transaction, now: dt.datetime, most: int) -> list[Left]:
    """What is unanswered after its session, unless it was brought up `most` times."""
    columns = (Topic.id, Session.series_id, Question.brought_up, func.max(Question.passed_at))
    wanted = _open(select(*columns, Session.ends_at)).where(
        Session.ends_at <= now, Question.passed_at.is_not(None), Question.brought_up < most
    )
    grouped = wanted.group_by(Topic.id, Session.series_id, Question.brought_up, Session.ends_at)
    return [Left(*row) for row in tx.execute(grouped.order_by(Session.series_id, Topic.id))]


def of_times(tx: Transaction, topic_id: int, times: int) -> list[Question]:
    """The questions of a `Left`, locked."""
    wanted = select(Question).where(
        Question.topic_id == topic_id,
        Question.state == "open",
        Question.passed_at.is_not(None),
        Question.brought_up == times,
    )
    locked = wanted.order_by(Question.id).with_for_update().execution_options(populate_existing=True)
    return list(tx.scalars(locked))
