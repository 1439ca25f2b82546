"""Code words: said in a session, open for some minutes, given by those who hear them."""

from __future__ import annotations

import datetime as dt
import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from bot.attendance.holding import Refusal, hold
from bot.attendance.rule import WORDS
from bot.forms.folding import squeezed, words
from bot.roles import note
from bot.sessions.meeting import DOORS, is_on
from bot.texts import Texts
from storage import Transaction, attendance, campaigns
from storage.attendance import words as stored
from storage.campaigns import Planned
from storage.tables import CodeWord, Person, Session

TRIES = 5
"""So many wrong words one may give in a session."""
MINUTES = (5, 10, 15)
"""How long a word may be open."""
LATE = dt.timedelta(hours=12)
"""So long after its window a word is told from a wrong one: it comes late."""
SHORTEST, LONGEST, MOST_WORDS = 3, 24, 3
"""Letters and words of a code word."""
KIND = "code-word"
"""A campaign of one message: the word is to be read out now."""

_AROUND = re.compile(
    r"^(?:(?:da|thua|em|toi|minh|chau|con|xin|gui|nhap|bao|tra loi|thay|co|ad|btc)\s+)*"
    r"(?:(?:tu|ma) (?:diem danh|khoa)|code words?|mot de presence)"
    r"(?:\s+(?:so\s+)?[12])?(?:\s+(?:la|is|est))?\s+"
    r"|\s+(?:a|nhe|nha|vay|day|do)$"
)
"""Folded: what people write around a code word, «từ điểm danh là … ạ»."""

Outcome = Literal["noted", "had", "wrong", "late", "spent", "none"]


@dataclass(frozen=True, slots=True)
class Given:
    """What came of a word that somebody gave; `left`: tries that are left to them."""

    outcome: Outcome
    session_id: int | None = None
    number: int = 0
    left: int = TRIES


def readable(word: str) -> str | None:
    """The word as it will be shown, in capitals; None if nobody could give it: too short, too long, odd."""
    shown = " ".join(word.split()).upper()
    sound = all(one.isalnum() or one == " " for one in shown) and 0 < len(shown.split()) <= MOST_WORDS
    return shown if sound and len(squeezed(shown)) >= SHORTEST and len(shown) <= LONGEST else None


def looks_like_word(text: str) -> bool:
    """Whether free text may be meant for a code word: a word or two, and no question."""
    meant = bare(text)
    asks = "?" in text or meant == "gi"  # «từ điểm danh là gì»
    return 0 < len(meant.split()) <= MOST_WORDS and len(meant) <= LONGEST and not asks


def bare(text: str) -> str:
    """What may be the code word in what somebody wrote."""
    return _AROUND.sub("", words(text)).strip()


def propose(texts: Texts, taken: Collection[str]) -> str:
    """Two short words that are easy to say and to type, of many thousands of ways to be wrong."""
    things = texts.plain("attendance-word-things").split()
    traits = texts.plain("attendance-word-traits").split()
    while True:
        thing, trait = secrets.choice(things), secrets.choice(traits)
        word = texts.plain("attendance-word-joined", thing=thing, trait=trait).upper()
        if squeezed(word) not in {squeezed(one) for one in taken}:
            return word


def state(one: CodeWord, now: dt.datetime) -> str:
    """«planned», «open» or «over»."""
    if now < one.opens_at:
        return "planned"
    return "open" if now < one.closes_at else "over"


def open_word(
    tx: Transaction,
    session_id: int,
    number: int,
    word: str,
    opens_at: dt.datetime,
    minutes: int,
    by: Person,
    now: dt.datetime,
) -> CodeWord:
    """Let a word count for so many minutes from then on. Raises Refusal."""
    session = hold(tx, session_id)
    others = stored.of_session(tx, session_id)
    reason = _why_not(session, number, word, opens_at, others, now)
    if reason is not None:
        raise Refusal(reason)
    window = opens_at, opens_at + dt.timedelta(minutes=minutes)
    made = stored.add(tx, session_id, number, word, window, by.id)
    if opens_at > now:
        campaigns.for_one(tx, _call(session, made), by.id, opens_at)
    _note(tx, session, by, "codeword-opened", now, number=number)
    return made


def _why_not(
    session: Session,
    number: int,
    word: str,
    opens_at: dt.datetime,
    others: list[CodeWord],
    now: dt.datetime,
) -> str | None:
    if session.state != "planned":
        return "cancelled"
    if session.ends_at <= now:
        return "over"
    if any(one.number == number for one in others):
        return "there"
    if any(squeezed(one.word) == squeezed(word) for one in others):
        return "same"
    if opens_at < now:
        return "past"
    return None if session.starts_at - DOORS <= opens_at < session.ends_at else "outside"


def _call(session: Session, made: CodeWord) -> Planned:
    return Planned(
        key=f"{KIND}:{made.id}",
        kind=KIND,
        series_id=session.series_id,
        session_id=None,
        audience="person",
        due_at=made.opens_at,
        expires_at=made.closes_at,
        content={"session": session.id, "number": made.number},
        urgent=True,
    )


def end_word(tx: Transaction, session_id: int, number: int, by: Person, now: dt.datetime) -> None:
    """Close an open word at once; one that was only planned is given up. Raises Refusal."""
    session = hold(tx, session_id)
    one = stored.get(tx, session_id, number)
    if one is None or state(one, now) == "over":
        raise Refusal("gone")
    if state(one, now) == "open":
        one.closes_at = now
    else:
        called = campaigns.by_key(tx, f"{KIND}:{one.id}")
        if called is not None:
            campaigns.cancel(tx, called, "dropped")
        stored.drop(tx, one)
    _note(tx, session, by, "codeword-ended", now, number=number)


def _note(tx: Transaction, session: Session, by: Person, kind: str, now: dt.datetime, **details: int) -> None:
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, kind, f"session:{session.id}", now, **details)


def give(tx: Transaction, person: Person, text: str, now: dt.datetime, *, asked: bool) -> Given | None:
    """Somebody gives a word. `asked`: they pressed the button for it; of other text only what may be meant
    for a word is answered, None for all else."""
    found = stored.opened_for(tx, person.id, now - LATE, now)
    meant = squeezed(text), squeezed(bare(text))
    now_open = [one for one in found if state(one, now) == "open"]
    missing = [one for one in now_open if _kind(one) not in stored.given(tx, person.id, one.session_id)]
    for one in found:
        if squeezed(one.word) in meant:
            return _met(tx, person, one, now)
    if not (asked or looks_like_word(text)) or not (asked or missing):
        return None
    return _wrong(tx, person, missing, now) if missing else Given("had" if now_open else "none")


def is_one(tx: Transaction, person_id: int, text: str, now: dt.datetime) -> bool:
    """Whether it is just a word that is open for the person, or was a moment ago."""
    meant = squeezed(text), squeezed(bare(text))
    return any(squeezed(one.word) in meant for one in stored.opened_for(tx, person_id, now - LATE, now))


def _kind(one: CodeWord) -> str:
    return WORDS[one.number - 1]


def _met(tx: Transaction, person: Person, one: CodeWord, now: dt.datetime) -> Given:
    """It is a word that is open, or was."""
    if _kind(one) in stored.given(tx, person.id, one.session_id):
        return Given("had", one.session_id, one.number)
    if state(one, now) != "open":
        return Given("late", one.session_id, one.number)
    if stored.tries(tx, person.id, one.session_id) >= TRIES:
        return Given("spent", one.session_id, left=0)
    where = stored.platform(tx, person.id, one.session_id)
    attendance.note(tx, person.id, one.session_id, _kind(one), where, now)
    return Given("noted", one.session_id, one.number)


def _wrong(tx: Transaction, person: Person, missing: list[CodeWord], now: dt.datetime) -> Given:
    session_id = missing[0].session_id
    left = TRIES - stored.tries(tx, person.id, session_id)
    if left <= 0:
        return Given("spent", session_id, left=0)
    stored.note_try(tx, person.id, session_id, now)
    return Given("wrong", session_id, left=left - 1)


def closed_at(tx: Transaction, session_id: int, number: int) -> dt.datetime | None:
    """When a word's window ended, or will."""
    one = stored.get(tx, session_id, number)
    return one.closes_at if one else None


def wanted(tx: Transaction, session: Session, now: dt.datetime) -> bool:
    """Whether people are shown the way to give a word: while it is on, where words count or are said."""
    if not is_on(session, now):
        return False
    ways = (session.series.attendance or {}).get("enough", ())
    return any("words" in way for way in ways) or bool(stored.of_session(tx, session.id))
