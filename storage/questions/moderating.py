"""New questions as moderators go through them, and who of the staff is to hear of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

from sqlalchemy import Select, and_, case, func, or_, select, update

from storage.database import Transaction
from storage.roles import reaching
from storage.tables import Person, Question, Role, Series, Session, Topic


def new(tx: Transaction, series_id: int, page: int) -> tuple[Question | None, int, int]:
    """The question on this page of those that wait to be looked at, longest first; its page (another one if
    there are no longer so many) and how many there are."""
    mine = Question.topic_id.in_(_topics(series_id)), Question.state == "new"
    total = tx.scalar(select(func.count()).select_from(Question).where(*mine)) or 0
    at = page if page < total else 0
    wanted = select(Question).where(*mine).order_by(Question.asked_at, Question.id).offset(at).limit(1)
    return tx.scalars(wanted).one_or_none(), at, total


def _topics(series_id: int) -> Select[int]:
    return select(Topic.id).join(Session).where(Session.series_id == series_id)


def count_new(tx: Transaction, series_ids: Collection[int]) -> dict[int, int]:
    """How many wait to be looked at: series → number, of those with any."""
    wanted = (
        select(Session.series_id, func.count())
        .select_from(Question)
        .join(Topic, Topic.id == Question.topic_id)
        .join(Session, Session.id == Topic.session_id)
        .where(Question.state == "new", Session.series_id.in_(series_ids))
        .group_by(Session.series_id)
    )
    return {int(series_id): int(number) for series_id, number in tx.execute(wanted)}


def waiting(tx: Transaction, near: tuple[dt.datetime, dt.datetime]) -> dict[int, bool]:
    """Series with questions to be looked at: whether one of them is about a session that has not ended at the
    first of these moments and begins before the second."""
    now, soon = near
    is_near = case((and_(Session.ends_at >= now, Session.starts_at <= soon), 1), else_=0)
    wanted = (
        select(Session.series_id, func.max(is_near))
        .join(Topic, Topic.session_id == Session.id)
        .join(Series, Series.id == Session.series_id)
        .where(Topic.id.in_(select(Question.topic_id).where(Question.state == "new")), Series.state == "open")
        .group_by(Session.series_id)
    )
    return {int(series_id): bool(hurry) for series_id, hurry in tx.execute(wanted)}


def untold(
    tx: Transaction, series_ids: Sequence[int], roles: Sequence[str], before: dt.datetime
) -> list[tuple[Role, int]]:
    """Roles that reach one of these series, where somebody asked since their person last heard of it, which
    was `before` then or never. Nobody else can take them until the commit."""
    last = Role.questions_told_at
    fresh = (
        select(Question.id)
        .where(Question.topic_id.in_(select(Topic.id).join(Session).where(Session.series_id == Series.id)))
        .where(Question.state == "new", or_(last.is_(None), Question.asked_at > last))
    )
    due = and_(Series.id.in_(series_ids), or_(last.is_(None), last <= before))
    return reaching(tx, roles, due, fresh)


def note_told(tx: Transaction, person_id: int, now: dt.datetime) -> None:
    tx.execute(update(Role).where(Role.person_id == person_id).values(questions_told_at=now))


def decider(tx: Transaction, question: Question) -> Person | None:
    """Who decided on it last."""
    return tx.get(Person, question.decided_by) if question.decided_by is not None else None
