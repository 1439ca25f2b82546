"""What counts as having attended a session: ways, any one of which is enough."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated

from pydantic import AfterValidator, Field

from bot.forms.steps import Model
from bot.programme.durations import write_length
from bot.programme.values import Expected, read_session_length

MINUTES = Expected(
    "a share such as 60% or a length such as 90m, more than nothing and at most all of a session"
)
_SHARE = re.compile(r"([0-9]{1,3}) ?%")


def check_minutes(text: str) -> str:
    """In its one spelling: `60%` or `90m`. ValueError if it is neither a share nor a length."""
    share = _SHARE.fullmatch(text.strip())
    if share is None:
        return write_length(read_session_length(text))
    if not 1 <= int(share[1]) <= 100:
        raise ValueError(MINUTES.words)
    return f"{int(share[1])}%"


def seconds_needed(minutes: str, length: dt.timedelta) -> int:
    """How long one has to be in a session of this length; never longer than it lasts."""
    if minutes.endswith("%"):
        return round(length.total_seconds() * int(minutes[:-1]) / 100)
    return round(min(read_session_length(minutes), length).total_seconds())


class Way(Model):
    """One way of attending; all that stands in it must hold."""

    minutes: Annotated[str, AfterValidator(check_minutes), MINUTES] | None = None
    """In the session by Zoom's report: a share of it, or a length."""
    words: Annotated[int, Field(ge=1, le=2)] | None = None
    """So many of the code words that are said in it."""
    door: bool = False
    """Noted at the entrance."""
    here: bool = False
    """Pressed «I'm in»."""


class AttendanceTerms(Model):
    enough: tuple[Way, ...] = Field(min_length=1, max_length=8)
