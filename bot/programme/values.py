"""The kinds of single values a programme file holds: dates, times, lengths, offsets, addresses, zones."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import Annotated, Any, TypeGuard, TypeVar
from urllib.parse import urlsplit

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema

from bot.programme.durations import LENGTH_SHAPE, OFFSET_SHAPE, Offset, read_length, read_offset, write_length

T = TypeVar("T")

HOME = "Asia/Ho_Chi_Minh"


@dataclass(frozen=True, slots=True)
class Expected:
    """Rides in an annotation and says in words what a value must look like."""

    words: str


_YEARS = range(1900, 2200)
DATE = Expected("a date that exists, such as 2021-09-28")
MOMENT = Expected("a local date and time that exist, such as 2021-09-28 08:00")
CLOCK = Expected("a time of day between 00:00 and 23:59, such as 21:00")
LENGTH = Expected(f"{LENGTH_SHAPE}, more than nothing")
SESSION_LENGTH = Expected("a length such as 90m or 3h30m, more than nothing and at most a day")
OFFSET = Expected(OFFSET_SHAPE)
URL = Expected("an address such as https://example.org/page")
ZONE = Expected("a time zone of the IANA list, such as Asia/Ho_Chi_Minh")
NAMED = Expected("a name, or a mapping with name and role")
PHONE = Expected("a phone number, such as +84 28 3829 3828")
EMAIL = Expected("an e-mail address, such as office@example.org")

_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")


def read_date(text: str) -> dt.date:
    """ValueError unless `text` is year-month-day and that day exists."""
    if not _DATE.fullmatch(text.strip()):
        raise ValueError(DATE.words)
    year, month, day = map(int, text.split("-"))
    if year not in _YEARS:  # far years overflow as soon as one counts from them
        raise ValueError(DATE.words)
    return dt.date(year, month, day)


def read_clock(text: str) -> dt.time:
    """ValueError unless `text` is hours:minutes, with seconds or without."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        raise ValueError(CLOCK.words)
    hour, minute, second = (int(part or 0) for part in found.groups())
    return dt.time(hour, minute, second)


def read_moment(text: str) -> dt.datetime:
    """A local date and time without zone. ValueError if either is missing or does not exist."""
    date, _, clock = text.strip().replace("T", " ").partition(" ")
    return dt.datetime.combine(read_date(date), read_clock(clock))


def read_some_length(text: str) -> dt.timedelta:
    """A length that is more than nothing."""
    if not (length := read_length(text)):
        raise ValueError(LENGTH.words)
    return length


def read_session_length(text: str) -> dt.timedelta:
    """A length of more than nothing and at most a day."""
    if (length := read_some_length(text)) > dt.timedelta(days=1):
        raise ValueError(SESSION_LENGTH.words)
    return length


def write_clock(clock: dt.time) -> str:
    return clock.isoformat("auto" if clock.second else "minutes")


def write_moment(moment: dt.datetime) -> str:
    return f"{moment.date()} {write_clock(moment.time())}"


@cache
def zone_names() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def is_zone(name: object) -> TypeGuard[str]:
    return isinstance(name, str) and name in zone_names()


def check_zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError(ZONE.words)
    return name


def check_url(url: str) -> str:
    """Only what a phone can open from a button: http or https, a host with a dot, no blanks, no password."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as wrong:
        raise ValueError(URL.words) from wrong
    plain = url.isprintable() and " " not in url and parts.username is None
    if parts.scheme not in ("http", "https") or not plain or not all(_labels(host)):
        raise ValueError(URL.words)
    return url


def _labels(host: str) -> tuple[str, ...]:
    name, _, rest = host.partition(".")
    return name, *rest.split(".")


def check_phone(text: str) -> str:
    try:
        number = phonenumbers.parse(text, "VN")
    except phonenumbers.NumberParseException as wrong:
        raise ValueError(PHONE.words) from wrong
    if not phonenumbers.is_possible_number(number):
        raise ValueError(PHONE.words)
    return text


def check_email(text: str) -> str:
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError as wrong:
        raise ValueError(EMAIL.words) from wrong


def from_text(read: Callable[[str], T], kind: type[T]) -> BeforeValidator:
    """Accepts the written form or the value itself; anything else is wrong."""

    def accept(value: Any) -> T:
        if isinstance(value, kind):
            return value
        if isinstance(value, str):
            return read(value)
        raise ValueError("expected text")

    return BeforeValidator(accept)


Date = Annotated[dt.date, from_text(read_date, dt.date), DATE]
Moment = Annotated[dt.datetime, from_text(read_moment, dt.datetime), PlainSerializer(write_moment), MOMENT]
Clock = Annotated[dt.time, from_text(read_clock, dt.time), PlainSerializer(write_clock), CLOCK]
Length = Annotated[
    dt.timedelta, from_text(read_some_length, dt.timedelta), PlainSerializer(write_length), LENGTH
]
SessionLength = Annotated[
    dt.timedelta, from_text(read_session_length, dt.timedelta), PlainSerializer(write_length), SESSION_LENGTH
]
StartOffset = Annotated[
    Offset, from_text(read_offset, Offset), PlainSerializer(str), WithJsonSchema({"type": "string"}), OFFSET
]
EndOffset = Annotated[
    Offset,
    from_text(partial(read_offset, anchor="end"), Offset),
    PlainSerializer(str),
    WithJsonSchema({"type": "string"}),
    OFFSET,
]
Url = Annotated[str, Field(max_length=2000), AfterValidator(check_url), URL]
Zone = Annotated[str, AfterValidator(check_zone), ZONE]
Phone = Annotated[str, AfterValidator(check_phone), PHONE]
Email = Annotated[str, AfterValidator(check_email), EMAIL]
Name = Annotated[str, Field(min_length=1, max_length=120)]
