"""Moments as busy people type them: «8h30», «29/9 8:00», «29/09/2021 8h»."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

TYPED = re.compile(
    r"(?:(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}))?[\s,]+)?"
    r"(?P<hour>\d{1,2})\s*(?:[:h.]|giờ)\s*(?P<minute>\d{2})?"
)


def typed(text: str, now: dt.datetime, zone: ZoneInfo) -> dt.datetime | None:
    """The moment meant, on the clocks of `zone`; None if it is none. Without a date the next such hour is
    meant, without a year the next such day."""
    found = TYPED.fullmatch(text.strip().lower())
    if found is None:
        return None
    local = now.astimezone(zone)
    try:
        clock = dt.time(int(found["hour"]), int(found["minute"] or 0))
        return _meant(found, clock, local, zone)
    except ValueError:  # the 31st of February, 25 o'clock
        return None


def _meant(found: re.Match[str], clock: dt.time, local: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    if found["day"] is None:
        today = dt.datetime.combine(local.date(), clock, zone)
        return today if today > local else today + dt.timedelta(days=1)
    year = int(found["year"] or local.year)
    day = dt.datetime.combine(dt.date(year, int(found["month"]), int(found["day"])), clock, zone)
    return day.replace(year=year + 1) if found["year"] is None and day < local else day
