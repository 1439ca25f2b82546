"""The live wall of a session: its secret link, and what is on it; nothing that tells who asked."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass

from bot import roles
from bot.delivery.messages import short
from storage import Transaction
from storage.questions import lists, walls
from storage.questions.lists import Listed
from storage.tables import Session, Topic, Wall

ASK = "ask-"
"""Before the number of a session, in the link by which people come to ask about it."""
TOKEN_BYTES = 24
MOST_OPEN, MOST_ANSWERED = 30, 10
"""So many questions of a topic stand on the wall: nobody reads more from a screen."""
WORDLESS = 3
"""Times as many are looked at, for there may be photos and voice messages without a word among them."""
LETTERS = 420
"""Of a question; the rest is for whoever answers it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A question as it stands on the wall."""

    id: int
    words: str
    wanted: int
    answered: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A topic with its most wanted questions, answered ones last; how many there are in all."""

    topic: Topic
    questions: tuple[Shown, ...]
    open: int
    answered: int


def ask_link(bot: str, session_id: int) -> str:
    """Opens the bot where one asks about this session."""
    return f"https://t.me/{bot}?start={ASK}{session_id}"


def ensure(tx: Transaction, session: Session, by: int, now: dt.datetime) -> Wall:
    """The session's wall, made when it is first wanted."""
    return walls.of_session(tx, session.id) or _renewed(tx, session, by, now, "wall-made")


def renew(tx: Transaction, session: Session, by: int, now: dt.datetime) -> Wall:
    """Another link: whoever has the old one sees nothing any more."""
    return _renewed(tx, session, by, now, "wall-renewed")


def _renewed(tx: Transaction, session: Session, by: int, now: dt.datetime, kind: str) -> Wall:
    place = session.series.programme_id, session.series_id
    roles.note(tx, by, place, kind, f"session:{session.id}", now)
    return walls.renew(tx, session.id, secrets.token_urlsafe(TOKEN_BYTES), now)


def parts(tx: Transaction, session: Session) -> list[Part]:
    """What is on the wall: every topic that is still given, in the programme's order."""
    topics = [one for one in session.topics if not one.withdrawn]
    counts = lists.counts(tx, [one.id for one in topics])
    return [_part(tx, one, counts.get(one.id, {})) for one in topics]


def _part(tx: Transaction, topic: Topic, counts: dict[str, int]) -> Part:
    waiting = _worded(lists.of_topic(tx, topic.id, ("open",), limit=WORDLESS * MOST_OPEN))
    done = _worded(lists.of_topic(tx, topic.id, ("answered",), limit=WORDLESS * MOST_ANSWERED))
    questions = (*waiting[:MOST_OPEN], *done[:MOST_ANSWERED])
    return Part(topic, questions, counts.get("open", 0), counts.get("answered", 0))


def _worded(found: list[Listed]) -> list[Shown]:
    shown = [
        Shown(one.question.id, _cut(one.question.text), one.wanted, one.question.state == "answered")
        for one in found
    ]
    return [one for one in shown if one.words]


def _cut(text: str) -> str:
    """On one line, cut after a word."""
    return short(text, LETTERS)
