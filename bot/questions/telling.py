"""What people hear of a question's way when they did not just press something: one short message each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from storage import Transaction, campaigns
from storage.campaigns import Planned
from storage.questions import asked
from storage.tables import Question

STATE, PASSED = "question-state", "question-passed"
"""Kinds of campaigns; their words are made in `handlers.participants.questions.notices`, and only if the
question still stands so then: of several changes at one time (or in one night) only the last is told."""


def tell(tx: Transaction, question: Question, person_ids: Iterable[int], now: dt.datetime) -> None:
    """Each of these people hears of the state the question is in now."""
    for person_id in person_ids:
        campaigns.for_one(tx, _state(tx, question, str(person_id), "person", now), person_id, now)


def tell_all(tx: Transaction, question: Question, now: dt.datetime) -> None:
    """Everybody who wants to know it hears of the state it is in now; at once, however many they are."""
    campaigns.expand(tx, campaigns.create(tx, _state(tx, question, "all", "wanting", now), now), now)


def _state(tx: Transaction, question: Question, whose: str, audience: str, now: dt.datetime) -> Planned:
    content = {"question": question.id, "state": question.state}
    key = f"{STATE}:{question.id}:{question.state}:{whose}:{now.isoformat()}"
    return _planned(tx, key, STATE, question, content, now, audience)


def tell_passed(tx: Transaction, person_id: int, questions: Sequence[Question], now: dt.datetime) -> None:
    """One person hears that these questions of theirs went to the speaker."""
    content = {"questions": [one.id for one in questions]}
    key = f"{PASSED}:{person_id}:{questions[0].id}:{now.isoformat()}"
    campaigns.for_one(tx, _planned(tx, key, PASSED, questions[0], content, now), person_id, now)


def _planned(
    tx: Transaction,
    key: str,
    kind: str,
    question: Question,
    content: dict[str, Any],
    now: dt.datetime,
    audience: str = "person",
) -> Planned:
    return Planned(
        key=key,
        kind=kind,
        series_id=asked.topic_of(tx, question).session.series_id,
        session_id=None,
        audience=audience,
        due_at=now,
        expires_at=None,
        content=content,
    )
