"""Dates as people write them: day first, in numbers or with the month's name, or a word such as `hôm nay`."""

from __future__ import annotations

import datetime as dt
import re

from bot.forms.folding import fold, words
from bot.forms.steps import DateStep
from bot.forms.verdicts import Accepted, Verdict, refuse, suggest

_MONTHS = (
    "january jan janvier janv",
    "february feb fevrier fevr fev",
    "march mar mars",
    "april apr avril avr",
    "may mai",
    "june jun juin",
    "july jul juillet juil",
    "august aug aout",
    "september sep sept septembre",
    "october oct octobre",
    "november nov novembre",
    "december dec decembre",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NEAR = {"hom nay": 0, "nay": 0, "today": 0, "aujourd hui": 0, "hom qua": -1, "yesterday": -1, "hier": -1}
_NEAR |= {"ngay mai": 1, "mai": 1, "tomorrow": 1, "demain": 1}
_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/., ] ?(\d{4}|\d{2})")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4})")
_NO_YEAR = re.compile(r"\d{1,2} ?[-/. ] ?\d{1,2}")
_VIETNAMESE = re.compile(r"(?:ngay )?(\d{1,2}) (?:thang|thg|th|t) ?(\d{1,2}) (?:nam )?(\d{4}|\d{2})")
_NAMED = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th|er)? (?:of )?([a-z]+) (\d{4}|\d{2})")
_NAMED_FIRST = re.compile(r"([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4}|\d{2})")
YEARS = range(1800, 2201)


def date(step: DateStep, typed: str, today: dt.date) -> Verdict:
    near = _NEAR.get(words(typed))
    if near is not None:
        return _bounded(step, _moved(today, near))
    parts = _parts(typed)
    if parts is None:
        return refuse("forms-date-no-year" if _NO_YEAR.fullmatch(fold(typed)) else "forms-date-wrong")
    return _real(step, *parts, today)


def _moved(day: dt.date, days: int) -> dt.date:
    """Never past the ends of the calendar."""
    return dt.date.fromordinal(min(max(day.toordinal() + days, 1), dt.date.max.toordinal()))


def _parts(typed: str) -> tuple[int, int, str] | None:
    """Day, month, year (two or four digits) as typed; whether such a day exists is another question."""
    text, said = fold(typed).strip(" ."), words(typed)
    if found := _ISO.fullmatch(text):
        return int(found[3]), int(found[2]), found[1]
    if found := _DAY_FIRST.fullmatch(text) or _RUN.fullmatch(text) or _VIETNAMESE.fullmatch(said):
        return int(found[1]), int(found[2]), found[3]
    if (found := _NAMED.fullmatch(said)) and found[2] in _MONTH:
        return int(found[1]), _MONTH[found[2]], found[3]
    if (found := _NAMED_FIRST.fullmatch(said)) and found[1] in _MONTH:
        return int(found[2]), _MONTH[found[1]], found[3]
    return None


def _year(year: str, today: dt.date) -> int:
    """Two digits are this century up to ten years ahead, else the last one."""
    if len(year) == 4:
        return int(year)
    century = today.year - today.year % 100
    return century + int(year) - (100 if int(year) > today.year % 100 + 10 else 0)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _real(step: DateStep, day: int, month: int, typed_year: str, today: dt.date) -> Verdict:
    year = _year(typed_year, today)
    if year not in YEARS:
        return refuse("forms-date-year", year=str(year))
    found = _day(year, month, day)
    if found is not None:
        return _bounded(step, found)
    swapped = _day(year, day, month)
    possible = swapped is not None and isinstance(_bounded(step, swapped), Accepted)
    meant = (suggest(swapped.isoformat(), shown(swapped)),) if swapped is not None and possible else ()
    return refuse("forms-date-impossible", *meant, date=f"{day:02}/{month:02}/{year}")


def _bounded(step: DateStep, found: dt.date) -> Verdict:
    if step.earliest is not None and found < step.earliest:
        return refuse("forms-date-early", earliest=shown(step.earliest))
    if step.latest is not None and found > step.latest:
        return refuse("forms-date-late", latest=shown(step.latest))
    return Accepted(found.isoformat())


def shown(day: dt.date) -> str:
    """`28/09/2021`, the same in every language here."""
    return f"{day.day:02}/{day.month:02}/{day.year}"
