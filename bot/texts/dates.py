"""Moments and spans as people say them, in their language and the programme's time zone."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.texts import Html, Texts

DAY, HOUR, MINUTE = 86_400, 3_600, 60


def _parts(date: dt.date, texts: Texts) -> dict[str, Any]:
    """What the catalogs put a date together from; the year is text, so that no «2.021» comes of it."""
    return {
        "weekday": format_date(date, "EEEE", locale=texts.language),
        "day": date.day,
        "day2": f"{date.day:02}",
        "month": format_date(date, "MMMM", locale=texts.language),
        "month2": f"{date.month:02}",
        "year": str(date.year),
    }


def day(date: dt.date, texts: Texts) -> str:
    """«Thứ Ba, 28/09/2021»."""
    return texts.plain("dates-day", **_parts(date, texts))


def short_day(date: dt.date, texts: Texts) -> str:
    """«Thứ Ba, 28/09»."""
    return texts.plain("dates-short-day", **_parts(date, texts))


def clock(moment: dt.datetime, zone: ZoneInfo, texts: Texts) -> str:
    """«08:00» on the clocks of `zone`."""
    local = moment.astimezone(zone)
    hour, minute = local.hour, local.minute
    return texts.plain("dates-clock", hour=hour, hour2=f"{hour:02}", minute2=f"{minute:02}")


def moment(at: dt.datetime, zone: ZoneInfo, texts: Texts) -> Html:
    """«08:00, Thứ Ba, 28/09/2021», wrapped so that Telegram can show it in the reader's own time zone."""
    return _marked(at, day(at.astimezone(zone).date(), texts), zone, texts)


def short_moment(at: dt.datetime, zone: ZoneInfo, texts: Texts) -> Html:
    """«11:30, Thứ Sáu, 27/11», for lists; Telegram can show it in the reader's own time zone."""
    return _marked(at, short_day(at.astimezone(zone).date(), texts), zone, texts)


def _marked(at: dt.datetime, date: str, zone: ZoneInfo, texts: Texts) -> Html:
    shown = texts("dates-moment", clock=clock(at, zone, texts), day=date)
    return Html(f'<tg-time unix="{int(at.timestamp())}">{shown}</tg-time>')


def plain_moment(at: dt.datetime, zone: ZoneInfo, texts: Texts) -> str:
    """«08:00 ngày 28/09/2021», without weekday and markup."""
    date = _parts(at.astimezone(zone).date(), texts)
    return texts.plain("dates-plain-moment", clock=clock(at, zone, texts), **date)


def span(delta: dt.timedelta, texts: Texts) -> str:
    """«10 phút», «1 giờ 30 phút», «24 giờ», «3 ngày»: no finer than it matters, at least one second."""
    seconds = max(1, round(delta.total_seconds()))
    if seconds < MINUTE:
        return texts.plain("dates-seconds", count=seconds)
    minutes = round(seconds / MINUTE)
    if minutes < 60:
        return texts.plain("dates-minutes", count=minutes)
    if seconds < 6 * HOUR:
        return _hours(5 * round(minutes / 5), texts)
    hours = round(seconds / HOUR)
    if hours < 48:
        return texts.plain("dates-hours", count=hours)
    return texts.plain("dates-days", count=round(seconds / DAY))


def length(delta: dt.timedelta, texts: Texts) -> str:
    """How long something lasts, to the minute: «11 giờ 30 phút»."""
    minutes = round(delta.total_seconds() / MINUTE)
    return texts.plain("dates-minutes", count=minutes) if minutes < 60 else _hours(minutes, texts)


def _hours(minutes: int, texts: Texts) -> str:
    hours, rest = divmod(minutes, 60)
    if rest == 0:
        return texts.plain("dates-hours", count=hours)
    return texts.plain("dates-hours-minutes", hours=hours, minutes=rest)
