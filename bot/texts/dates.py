"""Moments and spans as people say them: weekday, date and time in their language, in the programme's time zone."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time, format_timedelta

from bot.texts import Html, Texts

DAY = {"vi": "EEEE, dd/MM/yyyy", "en": "EEEE d MMMM yyyy", "fr": "EEEE d MMMM yyyy"}
SHORT = {"vi": "EEE dd/MM", "en": "EEE d MMM", "fr": "EEE d MMM"}
TIME = {"vi": "HH:mm", "en": "HH:mm", "fr": "HH'h'mm"}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def day(date: dt.date, texts: Texts) -> str:
    """«Thứ Ba, 28/09/2021»."""
    return _capital(format_date(date, DAY[texts.language], locale=texts.language))


def short_day(date: dt.date, texts: Texts) -> str:
    """«Th 3 28/09»."""
    return _capital(format_date(date, SHORT[texts.language], locale=texts.language))


def clock(moment: dt.datetime, zone: ZoneInfo, texts: Texts) -> str:
    """«08:00» on the clocks of `zone`."""
    return format_time(moment.astimezone(zone), TIME[texts.language], locale=texts.language)


def moment(at: dt.datetime, zone: ZoneInfo, texts: Texts) -> Html:
    """«08:00, Thứ Ba, 28/09/2021», wrapped so that Telegram can show it in the reader's own time zone."""
    local = at.astimezone(zone)
    shown = f"{clock(at, zone, texts)}, {day(local.date(), texts)}"
    return Html(f'<tg-time unix="{int(at.timestamp())}">{shown}</tg-time>')


def plain_moment(at: dt.datetime, zone: ZoneInfo, texts: Texts) -> str:
    """«08:00 28/09/2021», without markup."""
    return format_datetime(at.astimezone(zone), "HH:mm dd/MM/yyyy", locale=texts.language)


def span(delta: dt.timedelta, texts: Texts) -> str:
    """«3 giờ», «2 ngày»: one unit, rounded."""
    return format_timedelta(delta, threshold=1.5, locale=texts.language)
