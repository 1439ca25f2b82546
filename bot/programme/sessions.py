"""Sessions: when they are, what they are about and how to get in."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field

from bot.forms.steps import Key, Model
from bot.programme.durations import Offset
from bot.programme.values import HOME, NAMED, Moment, Name, SessionLength, Url, Zone
from bot.texts.localized import LocalText


class Zoom(Model):
    platform: Literal["zoom"]
    url: Url
    meeting: Annotated[str, Field(max_length=40)] | None = None
    passcode: Annotated[str, Field(min_length=1, max_length=256)] | None = None


class Stream(Model):
    platform: Literal["facebook", "youtube"]
    url: Url


class Place(Model):
    """Where people meet in person."""

    platform: Literal["place"]
    place: LocalText
    map: Url | None = None


JoinLink = Annotated[Zoom | Stream | Place, Field(discriminator="platform")]


def named(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


class Speaker(Model):
    name: Name
    role: LocalText | None = None


class Topic(Model):
    key: Key
    title: LocalText
    speakers: tuple[Annotated[Speaker, BeforeValidator(named), NAMED], ...] = ()


class Session(Model):
    key: Key
    start: Moment
    """Local in `timezone`; of a time that occurs twice (clocks going back) the first."""
    length: SessionLength
    timezone: Zone = HOME
    title: LocalText | None = None
    topics: tuple[Topic, ...] = ()
    join: tuple[JoinLink, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def starts_at(self) -> dt.datetime:
        return self.start.replace(tzinfo=self.zone).astimezone(dt.UTC)

    @property
    def ends_at(self) -> dt.datetime:
        return self.starts_at + self.length

    def moment(self, offset: Offset) -> dt.datetime:
        """When `offset` falls (aware UTC); one that counts from the closing is the survey's to answer."""
        if offset.anchor == "close":
            raise ValueError(f"{offset} counts from the closing of a survey")
        return (self.starts_at if offset.anchor == "start" else self.ends_at) + offset.delta
