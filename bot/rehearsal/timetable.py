"""When people do things: drawn by lot around what the programme file says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from bot.rehearsal.owed import Promise
from bot.rehearsal.people import COMING, SURVEYS, Visitor, opening

Deed = Literal["register", "be in", "survey", "too late", "block", "come back", "leave", "certificate"]
Plan = tuple[dt.datetime, Deed, int]
MINUTE, HOUR = dt.timedelta(minutes=1), dt.timedelta(hours=1)
SLOTS = 6
"""So many moments before the first message at which people register."""
PROMPT, TARDY, TOO_LATE = 0.6, 0.25, 0.01


def plans(visitor: Visitor, promises: list[Promise]) -> Iterator[Plan]:
    """What one person has in mind; whether it is still possible shows when the time comes."""
    yield _registration(visitor, promises)
    series, chance = visitor.series, visitor.chance
    for number, session in enumerate(series.sessions, start=1):
        if chance.random() < COMING[visitor.habit]:
            after = 25 if chance.random() < TARDY else 4
            yield session.starts_at + min(after * MINUTE, session.length / 2), "be in", number
        if series.survey:
            yield from _survey(visitor, number, [one.due for one in promises if _asks(one, number)])
        if visitor.blocks_at == number:
            yield session.ends_at + 20 * MINUTE, "block", number
        elif visitor.comes_back and visitor.blocks_at == number - 1:
            yield session.starts_at - 3 * HOUR, "come back", number
        if visitor.leaves_at == number:
            yield session.ends_at + 21 * MINUTE, "leave", number
    if series.certificate:
        yield _end(visitor, promises), "certificate", 0


def _asks(promise: Promise, number: int) -> bool:
    return promise.family == "survey" and promise.number == number


def _registration(visitor: Visitor, promises: list[Promise]) -> Plan:
    series, chance = visitor.series, visitor.chance
    opens = opening(series)
    first = promises[0].due if promises else series.sessions[0].starts_at
    window = max(first - HOUR - opens, dt.timedelta())
    moment = opens + window * (chance.randrange(SLOTS) / SLOTS) + MINUTE
    if visitor.late:
        moments = [one for one in _late(visitor) if one > moment]
        moment = chance.choice(moments) if moments else moment
    return moment, "register", 0


def _late(visitor: Visitor) -> Iterator[dt.datetime]:
    """During one of the first sessions, or after it, while one may."""
    series = visitor.series
    closes = series.registration_closes_at or series.sessions[-1].ends_at
    for session in series.sessions[:3]:
        for moment in (session.starts_at + 12 * MINUTE, session.ends_at + 40 * MINUTE):
            if moment < min(closes, series.sessions[-1].ends_at):
                yield moment


def _survey(visitor: Visitor, number: int, asked: list[dt.datetime]) -> Iterator[Plan]:
    """Soon after the call, or after one of the nudges; a few when it is closed."""
    series, chance = visitor.series, visitor.chance
    assert series.survey is not None
    closes = series.survey.closes_at(series.sessions[number - 1])
    moments = [due + 7 * MINUTE for due in asked if due + 7 * MINUTE < closes]
    if moments and chance.random() < SURVEYS[visitor.habit]:
        yield moments[0] if chance.random() < PROMPT else chance.choice(moments), "survey", number
    elif chance.random() < TOO_LATE:
        yield closes + 7 * MINUTE, "too late", number


def _end(visitor: Visitor, promises: list[Promise]) -> dt.datetime:
    ends = [one.due for one in promises[-1:]] + [session.ends_at for session in visitor.series.sessions]
    return max(ends) + HOUR
