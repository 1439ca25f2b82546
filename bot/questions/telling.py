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
    content = {"question": question.id, "state": question.state}
    people = list(person_ids)
    if not people:
        return
    key = f"{STATE}:{question.id}:{question.state}:{now.isoformat()}"
    campaign = campaigns.create(tx, _planned(tx, key, STATE, question, content, now), now, state="running")
    for person_id in people:
        campaigns.add_person(tx, campaign, person_id, now)


def tell_passed(tx: Transaction, person_id: int, questions: Sequence[Question], now: dt.datetime) -> None:
    """One person hears that these questions of theirs went to the speaker."""
    content = {"questions": [one.id for one in questions]}
    key = f"{PASSED}:{person_id}:{questions[0].id}:{now.isoformat()}"
    campaigns.for_one(tx, _planned(tx, key, PASSED, questions[0], content, now), person_id, now)


def _planned(
    tx: Transaction, key: str, kind: str, question: Question, content: dict[str, Any], now: dt.datetime
) -> Planned:
    return Planned(
        key=key,
        kind=kind,
        series_id=asked.topic_of(tx, question).session.series_id,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=None,
        content=content,
    )
