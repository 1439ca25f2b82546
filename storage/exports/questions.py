"""Questions to speakers, with who asked and how many want to know."""

from __future__ import annotations

from sqlalchemy import func, select

from storage.database import Transaction
from storage.exports.rows import WHO, Found, meeting, registered, within
from storage.places import Place
from storage.tables import (
    Person,
    Question,
    QuestionVote,
    Registration,
    Series,
    Session,
    Topic,
)


def questions(tx: Transaction, place: Place) -> Found:
    """Every question, the withdrawn ones too, topic by topic and in each by their state; `votes` counts who
    wants to know it beside its asker."""
    votes = (
        select(func.count())
        .select_from(QuestionVote)
        .where(QuestionVote.question_id == Question.id, QuestionVote.person_id != Question.person_id)
    )
    wanted = (
        select(
            *meeting(),
            *WHO,
            Topic.title.label("topic"),
            Series.questions.label("terms"),
            Question.id.label("question_id"),
            Question.kind,
            Question.text,
            Question.anonymous,
            Question.state,
            Question.theme,
            Question.reason,
            Question.merged_into,
            Question.asked_at,
            Question.passed_at,
            Question.answered_at,
            votes.scalar_subquery().label("votes"),
        )
        .join(Topic, Topic.id == Question.topic_id)
        .join(Session, Session.id == Topic.session_id)
        .join(Series, Series.id == Session.series_id)
        .join(Person, Person.id == Question.person_id)
        .outerjoin(Registration, registered(Question.person_id))
    )
    topics = select(Topic.id).join(Session, Session.id == Topic.session_id)
    here = topics.join(Series, Series.id == Session.series_id).where(within(place))
    ids = tx.scalars(here.order_by(Series.position, Session.starts_at, Topic.position)).all()
    return Found(tx, wanted.order_by(Question.state, Question.id), Question.topic_id, ids)
