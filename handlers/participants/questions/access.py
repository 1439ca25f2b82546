"""Who sees the questions of a topic: everybody who is registered for its series, and nobody else."""

from __future__ import annotations

from bot.registrations import printed_name
from handlers.visit import Visit
from storage import registrations
from storage.questions import asked
from storage.tables import Question, Topic


def readable(visit: Visit, topic_id: int) -> Topic | None:
    """The topic, if its questions are this person's to read."""
    topic = asked.topic(visit.tx, topic_id)
    if topic is None:
        return None
    known = registrations.of(visit.tx, visit.person.id, topic.session.series_id)
    return topic if known is not None and known.state == "registered" else None


def reads(visit: Visit, question: Question) -> bool:
    """Whether the person may read this question and its answer."""
    return readable(visit, question.topic_id) is not None


def asker(visit: Visit, question: Question, topic: Topic) -> str | None:
    """The name of who asked, as given when registering; None for who does not want to be named."""
    if question.anonymous:
        return None
    known = registrations.of(visit.tx, question.person_id, topic.session.series_id)
    return printed_name(known) if known else None
