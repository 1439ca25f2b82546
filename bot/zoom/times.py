"""Moments as Zoom and spreadsheet programs write them: in which order the day stands is found out for all of
a file at once, with the help of the day on which the session took place."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.forms.folding import fold

CLOCK = re.compile(r"(?<![\d:/.-])(\d{1,2})[:hH](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?![\d:])")
BETWEEN = re.compile(r"(?<=\d)T(?=\d)")
"""What stands between day and hour in ISO's way of writing."""
DAY = re.compile(r"(?<!\d)(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})(?!\d)")
WORDED = re.compile(
    r"([^\W\d_]+)\.?\s+(\d{1,2}),?\s+(\d{4})|(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})"
)
THANG = re.compile(
    r"(\d{1,2})\s+(?:thg|thang)\s*(\d{1,2}),?\s+(\d{4})|(?:thg|thang)\s*(\d{1,2})\s+(\d{1,2}),?\s+(\d{4})"
)
ZONE = re.compile(
    r"\s*(?:[ap]\.?\s?m\.?)?\s*\(?(?:(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?|z|utc|gmt)(?=\s|\)|$)"
)
BEFORE_NOON = re.compile(r"\ba\.?\s?m\b|\bsa\b|\bsang\b|上午|午前|오전")
AFTER_NOON = re.compile(r"\bp\.?\s?m\b|\bch\b|\bchieu\b|\btoi\b|下午|午後|오후")
MONTHS = {
    **dict.fromkeys(("jan", "janv", "ene", "januar", "janvier", "january", "enero"), 1),
    **dict.fromkeys(("feb", "fev", "fevr", "february", "fevrier", "febrero", "februar"), 2),
    **dict.fromkeys(("mar", "mars", "march", "marzo", "marz", "marco"), 3),
    **dict.fromkeys(("apr", "avr", "abr", "april", "avril", "abril"), 4),
    **dict.fromkeys(("may", "mai", "mayo", "maio"), 5),
    **dict.fromkeys(("jun", "juin", "june", "junio", "juni", "junho"), 6),
    **dict.fromkeys(("jul", "juil", "july", "juillet", "julio", "juli", "julho"), 7),
    **dict.fromkeys(("aug", "aou", "aout", "ago", "august", "agosto"), 8),
    **dict.fromkeys(("sep", "sept", "set", "september", "septembre", "septiembre", "setembro"), 9),
    **dict.fromkeys(("oct", "okt", "out", "october", "octobre", "octubre", "oktober", "outubro"), 10),
    **dict.fromkeys(("nov", "november", "novembre", "noviembre", "novembro"), 11),
    **dict.fromkeys(("dec", "dez", "dic", "december", "decembre", "diciembre", "dezember", "dezembro"), 12),
}
ORDERS = {"last": ("mdy", "dmy"), "first": ("ymd", "ydm"), "short": ("mdy", "dmy", "ymd")}
"""In which order a day may be written, the likeliest first, by where its year stands."""
NEAR = 1
"""Days around the session that count as the day of the session."""


@dataclass(frozen=True, slots=True)
class Written:
    """A moment as it stands in a cell: `parts` of its day in the order in which they are written, unless
    `day` is clear by itself; `shape` says where its year stands."""

    parts: tuple[int, int, int]
    shape: str
    time: dt.time
    offset: dt.timedelta | None
    day: dt.date | None = None

    def on(self, order: str) -> dt.datetime | None:
        """The moment if the day is written in this order; None if there is no such day."""
        day = self.day or _date(self.parts, order)
        return dt.datetime.combine(day, self.time) if day else None


def _date(parts: tuple[int, int, int], order: str) -> dt.date | None:
    by = dict(zip(order, parts, strict=True))
    year = by["y"] + (2000 if by["y"] < 100 else 0)
    try:
        return dt.date(year, by["m"], by["d"])
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def written(cell: str) -> Written | None:
    """What a cell says; None if it is no moment."""
    if len(cell) > 60:
        return None
    text = unicodedata.normalize("NFC", fold(BETWEEN.sub(" ", unicodedata.normalize("NFKC", cell))))
    clock = CLOCK.search(text)
    if clock is None:
        return None
    time = _time(clock, text)
    rest = text[: clock.start()] + " " + text[clock.end() :]
    found = _day(rest)
    if time is None or found is None:
        return None
    return Written(found[0], found[1], time, _offset(text[clock.end() :]), found[2])


def _time(clock: re.Match[str], text: str) -> dt.time | None:
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if AFTER_NOON.search(text) and hour < 12:
        hour += 12
    elif BEFORE_NOON.search(text) and hour == 12:
        hour = 0
    return dt.time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _offset(after: str) -> dt.timedelta | None:
    found = ZONE.match(after)
    if found is None:
        return None
    if found[1] is None:
        return dt.timedelta()
    size = dt.timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return (size if found[1] == "+" else -size) if size <= dt.timedelta(hours=15) else None


def _day(text: str) -> tuple[tuple[int, int, int], str, dt.date | None] | None:
    numbers = DAY.search(text)
    if numbers is not None:
        parts = int(numbers[1]), int(numbers[2]), int(numbers[3])
        shape = "first" if len(numbers[1]) == 4 else "last" if len(numbers[3]) == 4 else "short"
        return parts, shape, None
    day = _worded(text)
    return ((0, 0, 0), "worded", day) if day else None


def _worded(text: str) -> dt.date | None:
    found = THANG.search(text)
    if found is not None:
        given = found.groups()
        day, month, year = (given[0], given[1], given[2]) if given[0] else (given[4], given[3], given[5])
        return _date((int(day), int(month), int(year)), "dmy")
    for found in WORDED.finditer(text):
        month = MONTHS.get(found[1] or found[5])
        if month is not None:
            return _date((int(found[2] or found[4]), month, int(found[3] or found[6])), "dmy")
    return None


def orders(cells: Iterable[Written], near: dt.date) -> dict[str, str]:
    """The order of the day for each shape: one in which all of them are days, with most of them near the day
    of the session; a spreadsheet program may have turned days and months around where it could."""
    by_shape: dict[str, list[Written]] = defaultdict(list)
    for one in cells:
        by_shape[one.shape].append(one)
    return {shape: _order(shape, ones, near) for shape, ones in by_shape.items()}


def _order(shape: str, cells: list[Written], near: dt.date) -> str:
    def fit(order: str) -> tuple[int, int]:
        days = [moment.date() if (moment := one.on(order)) else None for one in cells]
        close = sum(day is not None and abs((day - near).days) <= NEAR for day in days)
        return close, sum(day is not None for day in days)

    return max(ORDERS.get(shape, ("dmy",)), key=fit)


def minutes(cell: str) -> float | None:
    """«76», «76,5», «1:16:00», «1h 16m»; None if it is no length of time."""
    text = fold(cell).replace(" ", "")
    if re.fullmatch(r"\d{1,5}", text):
        return float(text)
    parts = re.fullmatch(r"(\d{1,3}):([0-5]\d):([0-5]\d)", text)
    if parts:
        return int(parts[1]) * 60 + int(parts[2]) + int(parts[3]) / 60
    parts = re.fullmatch(
        r"(?:(\d{1,3})(?:h|hr|hrs|gio|heures?|horas?))?(?:(\d{1,3})(?:m|min|mins|phut|minutes?|minutos)?)?",
        text,
    )
    if parts and (parts[1] or parts[2]):
        return float(parts[1] or 0) * 60 + float(parts[2] or 0)
    parts = re.fullmatch(r"(\d{1,5})[.,](\d+)", text)
    if parts is None:
        return None
    whole = f"{parts[1]}{parts[2]}" if len(parts[2]) == 3 and parts[1] != "0" else f"{parts[1]}.{parts[2]}"
    return float(whole)
