"""Moments as busy people type them: «8h30», «29/9 8:00», «29/09/2021 8h», «29/9 8h30 - 11h», «90 phút»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from zoneinfo import ZoneInfo

from bot.forms.folding import fold

TYPED = re.compile(
    r"(?:(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>[12]\d{3}))?[\s,]+)?"
    r"(?P<hour>\d{1,2})\s*(?:[:h.]|giờ)\s*(?P<minute>\d{2})?"
)

SPAN = re.compile(r"(?P<start>.+?(?:[:h.]|giờ)\s*\d{0,2})\s*(?:-|–|—|đến|tới|to|à)\s*(?P<end>\d.*)")
MIDNIGHT_AT_MOST = dt.timedelta(hours=12)
"""What goes on past midnight is taken for meant so if it does not last longer."""
DAY = re.compile(r"\d{1,2}/\d{1,2}(?:/[12]\d{3})?")
LENGTH = re.compile(
    r"(?:(?P<hours>\d{1,3})\s*(?:tiếng|hours?|heures?))?\s*"
    r"(?:(?P<minutes>\d{1,4})\s*(?:phút|p|minutes?|mins?))?"
)


AHEAD = re.compile(
    r"(?:(?P<days>\d{1,2})\s*(?:ngay|days?|jours?|d|j))?\s*"
    r"(?:(?P<hours>\d{1,3})\s*(?:gio|tieng|hours?|heures?|h))?\s*"
    r"(?:(?P<minutes>\d{1,4})\s*(?:phut|p|minutes?|mins?|m))?(?:\s*(?:truoc|before|avant))?"
)


def typed_ahead(text: str) -> dt.timedelta | None:
    """How long before something, with diacritics or without: «2 ngày», «1 gio 30 phut», «3h»; None if it is
    none."""
    found = AHEAD.fullmatch(fold(text))
    if found is None or not any(found.groups()):
        return None
    return dt.timedelta(**{unit: int(number or 0) for unit, number in found.groupdict().items()})


def typed(text: str, now: dt.datetime, zone: ZoneInfo) -> dt.datetime | None:
    """The moment meant, on the clocks of `zone`; None if it is none. Without a date the next such hour is
    meant, without a year the nearest such day: one of last week is a slip, and not for next year."""
    found = TYPED.fullmatch(text.strip().lower())
    if found is None:
        return None
    local = now.astimezone(zone)
    meant = _nearest(text.strip().lower(), local, zone)
    if meant is None or found["day"] is not None or meant > local:
        return meant
    return meant + dt.timedelta(days=1)


def typed_start(text: str, known: dt.datetime, zone: ZoneInfo) -> dt.datetime | None:
    """The new start of what starts at `known`: an hour alone is meant on the same day, a day alone at the
    same hour, and a day without a year in the year that brings it nearest."""
    text, local = text.strip().lower(), known.astimezone(zone)
    return _nearest(f"{text} {local:%H:%M}" if DAY.fullmatch(text) else text, local, zone)


def _nearest(text: str, near: dt.datetime, zone: ZoneInfo) -> dt.datetime | None:
    """The moment of the same day, or of the year that brings it nearest."""
    found = TYPED.fullmatch(text)
    if found is None:
        return None
    try:
        clock = dt.time(int(found["hour"]), int(found["minute"] or 0))
    except ValueError:  # 25 o'clock
        return None
    if found["day"] is None:
        return dt.datetime.combine(near.date(), clock, zone)
    return min(_in_years(found, clock, near, zone), key=lambda one: abs(one - near), default=None)


def _in_years(
    found: re.Match[str], clock: dt.time, near: dt.datetime, zone: ZoneInfo
) -> Iterator[dt.datetime]:
    years = [int(found["year"])] if found["year"] else [near.year - 1, near.year, near.year + 1]
    for year in years:
        with suppress(ValueError):  # the 29th of February
            yield dt.datetime.combine(dt.date(year, int(found["month"]), int(found["day"])), clock, zone)


def typed_end(text: str, start: dt.datetime, zone: ZoneInfo) -> dt.datetime | None:
    """The end of what starts then: the next such hour, a day and an hour, or so many minutes later."""
    text = text.strip().lower()
    length = LENGTH.fullmatch(text) if text else None
    if length is None:
        found = TYPED.fullmatch(text)
        dated = found is not None and found["day"] is not None
        return _nearest(text, start.astimezone(zone), zone) if dated else _evening(text, start, zone)
    hours, minutes = int(length["hours"] or 0), int(length["minutes"] or 0)
    return start + dt.timedelta(hours=hours, minutes=minutes)


def _evening(text: str, start: dt.datetime, zone: ZoneInfo) -> dt.datetime | None:
    """The next such hour; «9h - 8h» is a slip and no session of 23 hours: its end lies before its start."""
    end = typed(text, start, zone)
    slip = end is not None and end - start > MIDNIGHT_AT_MOST and end.date() > start.astimezone(zone).date()
    return end - dt.timedelta(days=1) if end is not None and slip else end


def typed_times(
    text: str, known: tuple[dt.datetime, dt.datetime], zone: ZoneInfo
) -> tuple[dt.datetime, dt.datetime] | None:
    """The new start and end of what is at `known`; its length stays when no end is typed."""
    span = SPAN.fullmatch(text.strip().lower())
    start = typed_start(span["start"] if span else text, known[0], zone)
    if start is None:
        return None
    start = start.astimezone(dt.UTC)  # so that a length is one, also when clocks change
    end = typed_end(span["end"], start, zone) if span else start + (known[1] - known[0])
    return None if end is None else (start, end)
