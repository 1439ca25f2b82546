"""Dates, times and spans as people say them in three languages."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.texts import Texts
from bot.texts.dates import clock, day, length, moment, plain_moment, short_day, span

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
OPENING = dt.datetime(2021, 9, 28, 1, 0, tzinfo=dt.UTC)
VI, EN, FR = (Texts((language,)) for language in ("vi", "en", "fr"))
TIED = "\u00a0"


@pytest.mark.parametrize(
    ("texts", "words"),
    [(VI, "Thứ Ba, 28/09/2021"), (EN, "Tuesday 28 September 2021"), (FR, "mardi 28 septembre 2021")],
)
def test_days(texts: Texts, words: str) -> None:
    assert day(dt.date(2021, 9, 28), texts) == words


@pytest.mark.parametrize(
    ("texts", "words"),
    [(VI, "Thứ Sáu, 01/10"), (EN, "Friday 1 October"), (FR, "vendredi 1er octobre")],
)
def test_short_days(texts: Texts, words: str) -> None:
    assert short_day(dt.date(2021, 10, 1), texts) == words


@pytest.mark.parametrize(
    ("texts", "words"),
    [(VI, "08:00"), (EN, "08:00"), (FR, f"8{TIED}h{TIED}00")],
)
def test_times_on_the_clocks_of_the_programme(texts: Texts, words: str) -> None:
    assert clock(OPENING, HANOI, texts) == words


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (VI, "08:00, Thứ Ba, 28/09/2021"),
        (EN, "Tuesday 28 September 2021 at 08:00"),
        (FR, f"mardi 28 septembre 2021 à 8{TIED}h{TIED}00"),
    ],
)
def test_moments_carry_telegrams_own_time(texts: Texts, words: str) -> None:
    assert moment(OPENING, HANOI, texts) == f'<tg-time unix="1632790800">{words}</tg-time>'


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (VI, "00:30 ngày 01/10/2021"),
        (EN, "1 October 2021 at 00:30"),
        (FR, f"1er octobre 2021 à 0{TIED}h{TIED}30"),
    ],
)
def test_the_day_is_that_of_the_zone(texts: Texts, words: str) -> None:
    half_past_midnight = dt.datetime(2021, 9, 30, 17, 30, tzinfo=dt.UTC)
    assert plain_moment(half_past_midnight, HANOI, texts) == words


@pytest.mark.parametrize(
    ("delta", "vi", "en", "fr"),
    [
        ({"seconds": -5}, "1 giây", "1 second", "1 seconde"),
        ({"seconds": 15}, "15 giây", "15 seconds", "15 secondes"),
        ({"seconds": 60}, "1 phút", "1 minute", "1 minute"),
        ({"minutes": 9, "seconds": 58}, "10 phút", "10 minutes", "10 minutes"),
        ({"minutes": 59, "seconds": 20}, "59 phút", "59 minutes", "59 minutes"),
        ({"minutes": 59, "seconds": 50}, "1 giờ", "1 hour", "1 heure"),
        ({"hours": 1}, "1 giờ", "1 hour", "1 heure"),
        ({"minutes": 89}, "1 giờ 30 phút", "1 hour 30 minutes", f"1{TIED}h{TIED}30"),
        ({"hours": 2, "minutes": 15}, "2 giờ 15 phút", "2 hours 15 minutes", f"2{TIED}h{TIED}15"),
        ({"hours": 1, "minutes": 58}, "2 giờ", "2 hours", "2 heures"),
        ({"hours": 23, "minutes": 12}, "23 giờ", "23 hours", "23 heures"),
        ({"hours": 24}, "24 giờ", "24 hours", "24 heures"),
        ({"hours": 36}, "36 giờ", "36 hours", "36 heures"),
        ({"hours": 48}, "2 ngày", "2 days", "2 jours"),
        ({"days": 7, "hours": 3}, "7 ngày", "7 days", "7 jours"),
    ],
)
def test_spans(delta: dict[str, int], vi: str, en: str, fr: str) -> None:
    assert tuple(span(dt.timedelta(**delta), texts) for texts in (VI, EN, FR)) == (vi, en, fr)


@pytest.mark.parametrize(
    ("delta", "vi", "en"),
    [
        ({"minutes": 45}, "45 phút", "45 minutes"),
        ({"hours": 2}, "2 giờ", "2 hours"),
        ({"hours": 1, "minutes": 58}, "1 giờ 58 phút", "1 hour 58 minutes"),
        ({"hours": 11, "minutes": 30}, "11 giờ 30 phút", "11 hours 30 minutes"),
    ],
)
def test_lengths_are_told_to_the_minute(delta: dict[str, int], vi: str, en: str) -> None:
    assert tuple(length(dt.timedelta(**delta), texts) for texts in (VI, EN)) == (vi, en)
