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
    fresh = select(Question.topic_id).where(
        Question.state == "open", Question.brought_up == 0, Question.passed_at.is_(None)
    )
    last = select(func.max(Question.passed_at)).where(Question.topic_id == Topic.id).scalar_subquery()
    wanted = _given(select(Topic.id, last)).where(Topic.id.in_(fresh), Session.starts_at <= starting_by)
    return [Waiting(*row) for row in tx.execute(wanted.order_by(Topic.id))]


def _given(wanted: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Of topics of sessions that are not cancelled."""
    return (
        wanted.join(Session, Session.id == Topic.session_id)
        .join(Series, Series.id == Session.series_id)
        .where(Session.state == "planned", Series.state == "open", Topic.withdrawn.is_(False))
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
    times, passed_on = Question.brought_up, Question.passed_at.is_not(None)
    those = (
        select(Question.topic_id, times.label("times"), func.max(Question.passed_at).label("since"))
        .where(Question.state == "open", times.in_(range(most)), passed_on)
        .group_by(Question.topic_id, times)
        .subquery()
    )
    columns = Topic.id, Session.series_id, those.c.times, those.c.since, Session.ends_at
    wanted = _given(select(*columns).join(those, those.c.topic_id == Topic.id)).where(Session.ends_at <= now)
    return [Left(*row) for row in tx.execute(wanted.order_by(Session.series_id, Topic.id, those.c.times))]


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
