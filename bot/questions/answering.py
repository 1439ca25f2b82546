"""Answers: whatever a speaker sends to a question reaches everybody who wants to know it, each piece once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

from bot.questions import states
from bot.questions.passing import ASK, speaks
from bot.roles import RIGHTS, covers, note
from storage import Transaction, campaigns, roles
from storage.campaigns import Planned
from storage.places import Place
from storage.questions import answering, asked
from storage.tables import Campaign, Person, Question, QuestionAnswer

ANSWER, FIXED = "question-answer", "question-fixed"
"""Kinds of campaigns: a piece of an answer; other words in one that was sent already."""
Kind = Literal["text", "voice", "photo", "video", "audio", "document"]
Standing = Literal["yes", "topic", "role"]
"""Whether somebody may answer: yes; it is about another topic than theirs; they have no such role now."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What a speaker sent; `message_id` is their own message."""

    kind: Kind
    text: str
    file_id: str | None
    file_name: str | None
    message_id: int


def standing(tx: Transaction, person_id: int, question: Question) -> Standing:
    """Whether the person may answer this question."""
    topic = asked.topic_of(tx, question)
    place = topic.session.series.programme_id, topic.session.series_id
    held = [one for one in roles.held(tx, person_id) if "answer" in RIGHTS[one.role] and covers(one, place)]
    if not held:
        return "role"
    return "yes" if any(one.role != "speaker" or speaks(one, topic) for one in held) else "topic"


def replied_to(tx: Transaction, person_id: int, message_id: int) -> Question | None:
    """The question this message to the person was; the one it has become part of by now, perhaps."""
    found = answering.asked_with(tx, person_id, message_id, ASK)
    known = asked.get(tx, found) if found is not None else None
    return states.final(tx, known) if known is not None else None


def give(tx: Transaction, question: Question, piece: Piece, by: Person, now: dt.datetime) -> int:
    """One more piece of its answer, on its way to all who want to know; how many these are: nobody, if it was
    taken back at this moment. The same message again changes nothing."""
    question = states.held(tx, question)
    if question.state == "withdrawn":
        return 0
    if answering.answer_with(tx, by.id, piece.message_id) is None:
        row = QuestionAnswer(
            question_id=question.id,
            person_id=by.id,
            kind=piece.kind,
            text=piece.text,
            file_id=piece.file_id,
            file_name=piece.file_name,
            message_id=piece.message_id,
            at=now,
        )
        _tell(tx, question, row, by, now)
        _note(tx, question, by, "question-answered", now, by_way_of=piece.kind)
    return answering.readers(tx, question.id)


def live(tx: Transaction, question: Question, by: Person, now: dt.datetime) -> bool:
    """It was answered aloud in the session; False if somebody said so before, or it was taken back."""
    question = states.held(tx, question)
    if question.state == "withdrawn" or answering.is_answered_live(tx, question.id):
        return False
    row = QuestionAnswer(question_id=question.id, person_id=by.id, kind="live", at=now)
    _tell(tx, question, row, by, now)
    _note(tx, question, by, "question-live", now)
    return True


def _tell(tx: Transaction, question: Question, row: QuestionAnswer, by: Person, now: dt.datetime) -> None:
    answering.add(tx, row)
    states.move(tx, question, "answered", now, by=by)
    content = {"answer": row.id, "question": question.id}
    campaign = campaigns.create(tx, _planned(tx, question, ANSWER, str(row.id), "wanting", content, now), now)
    campaigns.expand(tx, campaign, now)


def _planned(
    tx: Transaction,
    question: Question,
    kind: str,
    key: str,
    audience: str,
    content: dict[str, Any],
    now: dt.datetime,
) -> Planned:
    return Planned(
        key=f"{kind}:{key}",
        kind=kind,
        series_id=asked.topic_of(tx, question).session.series_id,
        session_id=None,
        audience=audience,
        due_at=now,
        expires_at=None,
        content=content,
    )


def skip(tx: Transaction, question: Question, reason: str | None, by: Person, now: dt.datetime) -> bool:
    """The speaker leaves it unanswered; False if that or something else was done before."""
    if not states.move(tx, question, "skipped", now, by=by, reason=reason):
        return False
    _note(tx, question, by, "question-skipped", now, reason=reason or "")
    return True


def catch_up(tx: Transaction, question: Question, person_ids: list[int], now: dt.datetime) -> None:
    """Who wants to know it only since it was answered gets the answer too."""
    for row in asked.answers(tx, question.id):
        sent = campaigns.by_key(tx, f"{ANSWER}:{row.id}")
        if sent is not None:
            for person_id in person_ids:
                campaigns.add_person(tx, sent, person_id, now)


def correct(tx: Transaction, by: Person, message_id: int, text: str, now: dt.datetime) -> Question | None:
    """The speaker changed a message that was an answer: those who have it get the new words in its place.
    The question; None if that message was no answer, or says what it said before."""
    row = answering.answer_with(tx, by.id, message_id)
    if row is None or row.text == text:
        return None
    row.text = text
    question = asked.known(tx, row.question_id)
    sent = campaigns.by_key(tx, f"{ANSWER}:{row.id}")
    if sent is not None:
        _reword(tx, question, row, sent, now)
    _note(tx, question, by, "question-answer-fixed", now)
    return question


def _reword(
    tx: Transaction, question: Question, row: QuestionAnswer, sent: Campaign, now: dt.datetime
) -> None:
    content = {"answer": row.id, "question": question.id, "of": sent.id}
    key = f"{row.id}:{now.isoformat()}"
    campaign = campaigns.create(tx, _planned(tx, question, FIXED, key, "recipients", content, now), now)
    campaigns.expand(tx, campaign, now)


def place_of(tx: Transaction, question: Question) -> Place:
    """Where it belongs."""
    found = asked.topic_of(tx, question).session.series
    return found.programme_id, found.id


def _note(
    tx: Transaction, question: Question, by: Person, kind: str, now: dt.datetime, **details: str
) -> None:
    note(tx, by.id, place_of(tx, question), kind, f"question:{question.id}", now, **details)
