"""Calendar files (.ics): sessions as events that keep their identity when they move or are cancelled."""

# Times are written in UTC, without VTIMEZONE. Every phone shows them on its own clock, and nothing has to be
# understood for it: old calendar programs stumble over zones defined inside a file, and a single event at a
# fixed moment needs no rule of daylight saving (Vietnam has none).

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

if TYPE_CHECKING:  # imported with the first file: it would be a good part of the bot's start
    from icalendar import Alarm, Event

PRODUCT = "-//Taphuan//Training series//VI"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def _clean(text: str) -> str:
    return _CONTROL.sub(" ", text.replace("\r\n", "\n"))


Text = Annotated[str, AfterValidator(_clean)]


class Entry(BaseModel):
    """One event. `uid` never changes; `sequence` grows with every change that people shall see."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    uid: str = Field(pattern=r"^[\x21-\x7e]{1,255}$")
    sequence: int = Field(0, ge=0)
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    summary: Text
    description: Text = ""
    url: str | None = Field(None, pattern=r"^https?://[\x21-\x7e]+$")
    location: Text | None = None
    cancelled: bool = False
    alarms: tuple[dt.timedelta, ...] = ()
    """Offsets from the start, negative before it."""

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Entry:
        if self.ends_at <= self.starts_at:
            raise ValueError("an entry ends after it starts")
        return self


def calendar(entries: Sequence[Entry], name: str, now: dt.datetime) -> bytes:
    """All entries as one file that a calendar takes in, or updates by UID; ValueError without entries."""
    if not entries:
        raise ValueError("a calendar file needs at least one entry")
    from icalendar import Calendar

    result = Calendar()
    result.add("prodid", PRODUCT)
    result.add("version", "2.0")
    result.add("calscale", "GREGORIAN")
    result.add("method", "PUBLISH")
    result.add("x-wr-calname", _clean(name))
    for entry in entries:
        result.add_component(_event(entry, now))
    content: bytes = result.to_ical()
    return content


def _event(entry: Entry, now: dt.datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now.astimezone(dt.UTC))
    event.add("last-modified", now.astimezone(dt.UTC))
    event.add("dtstart", entry.starts_at.astimezone(dt.UTC))
    event.add("dtend", entry.ends_at.astimezone(dt.UTC))
    event.add("summary", entry.summary)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    optional = {"description": entry.description, "url": entry.url, "location": entry.location}
    for field, value in optional.items():
        if value:
            event.add(field, value)
    for offset in () if entry.cancelled else entry.alarms:
        event.add_component(_alarm(offset, entry.summary))
    return event


def _alarm(offset: dt.timedelta, words: str) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", offset)
    return alarm
