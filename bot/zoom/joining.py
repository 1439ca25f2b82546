"""Joins become guests: all of one name and address together, as intervals that overlap nowhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.forms.folding import words
from bot.zoom.reading import Line, Report

Interval = tuple[int, int]
"""(from, to) in seconds since the epoch."""


@dataclass
class Guest:
    """Somebody in the meeting, by the name and the address they had there. `total` is how long in all, in
    seconds, where that is all the report tells."""

    key: str
    name: str
    email: str
    host: bool = False
    intervals: list[Interval] = field(default_factory=list)
    total: int | None = None


def key_of(name: str, email: str) -> str:
    """Who it is, the same in every report: a name without case and marks, and the account's address."""
    return f"{words(name)}|{email.casefold()}"[:300]


def guests(report: Report, zone: ZoneInfo) -> list[Guest]:
    """Everybody in the report, on the clock of `zone` where it names none itself. Whoever a webinar lists
    among its panelists alone is one; who was let on stage from among the attendees stays an attendee."""
    found: dict[str, Guest] = {}
    seated: set[str] = set()
    for line in report.lines:
        key = key_of(line.name, line.email)
        one = found.setdefault(key, Guest(key, line.name, line.email))
        one.host = one.host or line.marked or line.email in report.hosts
        _add(one, line, report, zone)
        if line.whose == "guest":
            seated.add(key)
    for one in found.values():
        one.intervals = union(one.intervals)
        one.host = one.host or one.key not in seated
    return list(found.values())


def _add(one: Guest, line: Line, report: Report, zone: ZoneInfo) -> None:
    joined, left = report.moment(line.joined), report.moment(line.left)
    length = round(line.minutes * 60) if line.minutes is not None else None
    if joined is None or (left is not None and length is not None):
        one.total = (one.total or 0) + (length or 0)
        return
    begin = _epoch(joined, zone)
    end = _epoch(left, zone) if left is not None else begin + (length or 0)
    if end > begin:
        one.intervals.append((begin, end))


def _epoch(at: dt.datetime, zone: ZoneInfo) -> int:
    return int((at if at.tzinfo else at.replace(tzinfo=zone)).timestamp())


def union(intervals: Iterable[Sequence[int]]) -> list[Interval]:
    """The same time without overlaps, in order."""
    joined: list[Interval] = []
    for begin, end in sorted((one[0], one[1]) for one in intervals):
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((begin, end))
    return joined


def length(intervals: Iterable[Sequence[int]]) -> int:
    """Seconds of intervals that do not overlap."""
    return sum(one[1] - one[0] for one in intervals)


def cut(intervals: Iterable[Sequence[int]], begin: int, end: int) -> list[Interval]:
    """What of them lies between two moments."""
    inside = ((max(one[0], begin), min(one[1], end)) for one in intervals)
    return [one for one in inside if one[1] > one[0]]


def overlap(one: Iterable[Sequence[int]], other: Sequence[Sequence[int]]) -> int:
    """For how many seconds both were there."""
    return sum(length(cut(other, begin, end)) for begin, end in one)


@dataclass(frozen=True, slots=True)
class Stay:
    """How long somebody was there: `seconds` in the session, and before and after it."""

    seconds: int
    early: int = 0
    late: int = 0
    since: int | None = None
    """When they came, if it is known."""


def stay(parts: Iterable[tuple[Sequence[Sequence[int]], int | None]], begin: int, end: int) -> Stay:
    """Somebody's time at all of their devices, each as (intervals, total). Where only totals are told nobody
    knows whether they lie side by side: the longest counts, at most the whole session."""
    whole: list[Sequence[int]] = []
    longest = 0
    for intervals, total in parts:
        whole += intervals
        longest = max(longest, total or 0) if not intervals else longest
    joined = union(whole)
    inside = length(cut(joined, begin, end))
    return Stay(
        max(inside, min(longest, end - begin)),
        length(cut(joined, 0, begin)),
        length(cut(joined, end, 1 << 40)),
        joined[0][0] if joined else None,
    )
