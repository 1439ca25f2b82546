"""Asking: about which topics one may, how much, what others asked already, and wanting to know it too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot import sessions as session_rules
from bot.questions import likeness, states, terms
from bot.questions.smalltalk import is_small_talk
from storage import Transaction, registrations
from storage.questions import asked, lists, topics
from storage.tables import Question, Topic

LONGEST = 1000
"""Letters of a question."""
FEW = 3
"""So many words make something that was just written worth being taken for a question."""
Phase = Literal["now", "ahead", "past"]
Obstacle = Literal["left", "over", "cancelled", "limit"]
"""Why one cannot ask: not registered (any more); the series ended long ago; the session was cancelled or the
topic dropped; asked enough for today."""
Vote = Literal["counted", "already", "own", "closed"]


@dataclass(frozen=True, slots=True)
class Piece:
    """What somebody sent as a question: words, or a photo or voice message that may have words with it."""

    kind: Literal["text", "photo", "voice"]
    text: str = ""
    file_id: str | None = None


def looks_like_one(text: str) -> bool:
    """Whether words that nobody asked for may be a question: not «ok» or «cảm ơn»."""
    words = likeness.worded(text).split()
    if is_small_talk(text):
        return False
    return len(words) >= FEW or (bool(words) and "?" in text)


def choices(tx: Transaction, person_id: int, now: dt.datetime) -> list[tuple[Topic, Phase]]:
    """What the person can ask about: what is on, then what comes next, then what was, the latest first."""
    found = topics.of_person(tx, person_id)
    ends: dict[int, dt.datetime] = {}
    for one in found:
        series_id, end = one.session.series_id, one.session.ends_at
        ends[series_id] = max(end, ends.get(series_id, end))
    return _near_first([one for one in found if now < ends[one.session.series_id] + terms.AFTERWARDS], now)


def readable(tx: Transaction, person_id: int, now: dt.datetime) -> list[tuple[Topic, Phase]]:
    """The topics whose questions the person may read, in the same order; however long ago they were."""
    return _near_first(topics.of_person(tx, person_id), now)


def _near_first(found: Sequence[Topic], now: dt.datetime) -> list[tuple[Topic, Phase]]:
    each = [(one, phase(one, now)) for one in found]
    past = [one for one in each if one[1] == "past"]
    past.sort(key=lambda one: one[0].session.starts_at, reverse=True)
    return [*(one for one in each if one[1] == "now"), *(one for one in each if one[1] == "ahead"), *past]


def phase(topic: Topic, now: dt.datetime) -> Phase:
    if session_rules.is_on(topic.session, now):
        return "now"
    return "ahead" if now < topic.session.starts_at else "past"


def meant(found: Sequence[tuple[Topic, Phase]]) -> Topic | None:
    """The topic that a question is about without being asked: the only one that is on, or the only one."""
    on = [topic for topic, phase in found if phase == "now"] or [topic for topic, _ in found]
    return on[0] if len(on) == 1 else None


def obstacle(tx: Transaction, person_id: int, topic: Topic, now: dt.datetime) -> Obstacle | None:
    """Why the person cannot ask about this topic now; None if they can."""
    series = topic.session.series
    known = registrations.of(tx, person_id, series.id)
    if known is None or known.state != "registered":
        return "left"
    if topic.withdrawn or topic.session.state != "planned" or series.state != "open":
        return "cancelled"
    if all(one.id != topic.id for one, _ in choices(tx, person_id, now)):
        return "over"
    today = lists.asked_since(tx, person_id, series.id, terms.day_began(series, now))
    return "limit" if today >= terms.terms_of(series).per_day else None


def ask(
    tx: Transaction, person_id: int, topic: Topic, piece: Piece, *, anonymous: bool, now: dt.datetime
) -> Question:
    """The question is asked: it waits for a moderator, or is open at once where there are none. The caller
    has seen that there is no obstacle."""
    question = Question(
        topic_id=topic.id,
        person_id=person_id,
        kind=piece.kind,
        text=piece.text,
        file_id=piece.file_id,
        anonymous=anonymous,
        words=likeness.worded(piece.text),
        state="new" if terms.is_moderated(topic.session.series) else "open",
        asked_at=now,
        changed_at=now,
    )
    return asked.add(tx, question)


def alike(tx: Transaction, topic_id: int, text: str) -> list[Question]:
    """What was asked about this topic and everybody may see, that asks the same; the nearest first."""
    others = lists.words_of_topic(tx, topic_id)
    return [asked.known(tx, id) for id in likeness.alike(text, others)]


def vote(tx: Transaction, person_id: int, question: Question, now: dt.datetime) -> Vote:
    """The person wants to know it too; one of theirs that was merged into it counts already. Of one that was
    merged meanwhile the vote goes to what it became part of."""
    question = states.held(tx, question, shared=True)
    if question.state != "open":
        return "closed"
    if person_id in states.askers(tx, question):
        return "own"
    return "counted" if asked.vote(tx, question.id, [person_id], now) else "already"


def unvote(tx: Transaction, person_id: int, question: Question) -> Vote:
    """Not any more; who asked it in other words takes that question back instead."""
    question = states.held(tx, question, shared=True)
    if question.state != "open":
        return "closed"
    if person_id in states.askers(tx, question):
        return "own"
    return "counted" if asked.unvote(tx, question.id, person_id) else "already"
