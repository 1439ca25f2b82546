"""Whether evidence is enough to have attended, and why: pure, by the series' own rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

from bot.programme.attendance import AttendanceTerms, Way, seconds_needed

HERE, WORDS, DOOR, ZOOM, STAFF = "here", ("word-1", "word-2"), "door", "zoom", "staff"
KINDS = (HERE, *WORDS, DOOR, ZOOM, STAFF)
"""The kinds of evidence, in the order they are told."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one person in one session: the kinds, and how long by Zoom's report."""

    kinds: frozenset[str] = frozenset()
    seconds: int = 0

    @property
    def words(self) -> int:
        return len(self.kinds.intersection(WORDS))


NOTHING = Evidence()


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a way asks for; «minutes» are told in seconds, the others in pieces."""

    kind: Literal["minutes", "words", "door", "here"]
    have: int
    need: int

    @property
    def met(self) -> bool:
        return self.have >= self.need


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rule says, and why: every way with its parts; none where anything counts."""

    present: bool
    ways: tuple[tuple[Part, ...], ...] = ()

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that are not met of the way that comes nearest."""
        gaps = [tuple(part for part in way if not part.met) for way in self.ways]
        return min(gaps, key=len, default=())


def terms_of(attendance: dict[str, Any] | None) -> AttendanceTerms | None:
    """The rule of a series from its row; None: anything counts."""
    return AttendanceTerms.model_validate(attendance) if attendance else None


def judge(terms: AttendanceTerms | None, evidence: Evidence, length: dt.timedelta) -> Judgement:
    """The rule applied to what is known of a person in a session of this length."""
    if terms is None:
        return Judgement(bool(evidence.kinds))
    ways = tuple(_parts(way, evidence, length) for way in terms.enough)
    enough = any(all(part.met for part in way) for way in ways)
    return Judgement(enough or STAFF in evidence.kinds, ways)


def _parts(way: Way, evidence: Evidence, length: dt.timedelta) -> tuple[Part, ...]:
    parts = []
    if way.minutes is not None:
        parts.append(Part("minutes", evidence.seconds, seconds_needed(way.minutes, length)))
    if way.words is not None:
        parts.append(Part("words", evidence.words, way.words))
    if way.door:
        parts.append(Part("door", int(DOOR in evidence.kinds), 1))
    if way.here:
        parts.append(Part("here", int(HERE in evidence.kinds), 1))
    return tuple(parts)
