"""Columns and cells of the spreadsheets that organizers write: headings in Vietnamese or English, dates and
hours as people type them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from bot.forms.folding import words
from bot.programme.durations import read_length, write_length
from bot.programme.problems import one_of

HEADINGS: dict[str, tuple[str, ...]] = {
    "key": ("key", "ma lop", "ma", "class", "code", "series", "code du groupe"),
    "title": ("title", "ten lop", "ten", "lop", "name", "titre"),
    "about": ("about", "gioi thieu", "mo ta", "description", "presentation"),
    "session": ("session", "buoi", "ma buoi", "seance"),
    "date": ("date", "ngay", "ngay hoc", "day", "jour"),
    "start": ("start", "gio", "gio bat dau", "bat dau", "time", "starts", "heure", "debut"),
    "end": ("end", "ket thuc", "gio ket thuc", "den", "ends", "fin"),
    "length": ("length", "thoi luong", "duration", "duree"),
    "place": ("place", "dia diem", "noi hoc", "venue", "lieu"),
    "map": ("map", "ban do", "plan"),
    "capacity": ("capacity", "so cho", "si so", "seats", "places"),
    "topic": ("topic", "chuyen de", "noi dung", "theme"),
    "speaker": ("speaker", "giang vien", "bao cao vien", "speakers", "intervenant"),
    "closes": ("closes", "han dang ky", "dong dang ky", "registration closes", "cloture"),
}
"""What a column may be called, folded; the first is its name in messages."""
LOCAL = ("title", "about", "place", "topic")
"""Columns of texts, of which there may be one per language: «title en», «Tên lớp (fr)»."""
IGNORED = frozenset(("note", "notes", "ghi chu", "remarque", "example", "vi du", "stt", "no"))
_BY_HEADING = {heading: name for name, headings in HEADINGS.items() for heading in headings}
_LANGUAGE = re.compile(r"(.+) (vi|en|fr)")
_DAY = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[ T]00:00(?::00)?)?")
_HOUR = re.compile(r"([0-9]{1,2}) ?(?:h|g|gio|:)(?: ?([0-9]{2}))?(?::00)?")
_DATED = re.compile(r"([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})[ ,T]+(?=[0-9])")
_HOURS = re.compile(r"([0-9]{1,2}) ?(?:h|g|gio|tieng)(?: ?([0-9]{1,2}) ?(?:m|p|phut)?)?")
_MINUTES = re.compile(r"([0-9]{1,4}) ?(?:m|p|phut|min)")

DAY = "a day such as 20/07/2020 or 2020-07-20"
HOUR = "a time of day such as 8:00 or 13h30"
LONG = "a length such as 3h30m, 3h or 90m"


def column_of(heading: str, steps: Mapping[str, str]) -> str | None:
    """What a heading stands for: «date», «title.en», «fits.district», «» for notes; None if nobody knows.

    `steps` are the headings (folded) that mean the answers to a step of the form.
    """
    folded = words(heading)
    if folded in IGNORED or not folded:
        return ""
    if folded in _BY_HEADING:
        return _BY_HEADING[folded]
    if folded in steps:
        return f"fits.{steps[folded]}"
    local = _LANGUAGE.fullmatch(folded)
    name = _BY_HEADING.get(local[1]) if local else None
    return f"{name}.{local[2]}" if local and name in LOCAL else None


def known_headings(steps: Iterable[str], wrong: str) -> str:
    """What a column could have been called."""
    return one_of([*HEADINGS, *steps], words(wrong))


def read_day(text: str) -> dt.date:
    """A day as it is typed in Viet Nam or by programs. ValueError if it is none."""
    if found := _DAY.fullmatch(text.strip()):
        return dt.date(int(found[3]), int(found[2]), int(found[1]))
    if found := _ISO.fullmatch(text.strip()):
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    raise ValueError(DAY)


def day_in(text: str) -> dt.date | None:
    """The day before an hour in one cell, as in «29/09/2021 09:00»; None if there is none."""
    found = _DATED.match(text.strip())
    return read_day(found[1]) if found else None


def read_hour(text: str) -> dt.time:
    """`8:00`, `8h`, `13h30`, `8 giờ 30`, also after a day. ValueError if it is no time of day."""
    found = _HOUR.fullmatch(_plain(_DATED.sub("", text.strip())))
    if found is None:
        raise ValueError(HOUR)
    return dt.time(int(found[1]), int(found[2] or 0))


def read_long(text: str) -> str:
    """A length as programme files write it, from `3h30`, `3 giờ`, `90 phút`. ValueError otherwise."""
    plain = _plain(text)
    if found := _HOURS.fullmatch(plain):
        length = dt.timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    elif found := _MINUTES.fullmatch(plain):
        length = dt.timedelta(minutes=int(found[1]))
    else:
        length = read_length(text)
    return write_length(length)


def _plain(text: str) -> str:
    """Folded; a colon stays one."""
    return ":".join(words(part) for part in text.split(":"))
