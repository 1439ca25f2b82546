"""Questions that are there already, with people who want to know them: for stories about who reads them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from storage import Transaction, roles
from storage.questions import asked
from storage.tables import Question, Session, Topic

FIRST = 7_000_000
"""Telegram's number of the first who asks; nobody with a phone in a story has one like it."""


def asks(
    tx: Transaction, topic: Topic, words: str, now: dt.datetime, *, wanted: int = 1, **fields: Any
) -> Question:
    """A question that so many people want to know; `state`, `kind`, `theme`, … if not the usual."""
    person = roles.own(tx, fields.pop("by", FIRST), now)
    usual: dict[str, Any] = {"kind": "text", "state": "open", "words": ""}
    given = {**usual, "topic_id": topic.id, "person_id": person.id, "asked_at": now, "changed_at": now}
    question = asked.add(tx, Question(**{**given, "text": words, **fields}))
    wants(tx, question, wanted - 1, now)
    return question


def wants(tx: Transaction, question: Question, more: int, now: dt.datetime) -> None:
    """So many want to know it beside its asker."""
    asked.vote(tx, question.id, [roles.own(tx, FIRST + 1 + at, now).id for at in range(more)], now)


def first_topic(session: Session) -> Topic:
    return min(session.topics, key=lambda one: one.position)
