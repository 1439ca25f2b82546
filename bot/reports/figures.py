"""The figures of a closing report as they were at one moment: all it is made from, in every language."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import AwareDatetime

from bot.forms.steps import Model, Provinces
from bot.texts.localized import LocalText

VERSION = 1
"""Grows when what is stored gets another meaning; what was stored before is still read."""


class People(Model):
    """Different people, except `registrations`: who is registered for two series counts there twice."""

    registered: int
    registrations: int
    waiting: int
    withdrawn: int
    refused: int
    by_others: int
    participants: int


class Coverage(Model):
    """Registered people by code of their province; `unknown` gave none."""

    list: Provinces
    counts: dict[str, int]
    unknown: int


class Kind(Model):
    label: LocalText
    count: int


class Kinds(Model):
    """Registered people by their answer to the first choice of the registration form."""

    label: LocalText
    kinds: tuple[Kind, ...]
    unknown: int


class SeriesFigures(Model):
    id: int
    title: LocalText
    group: LocalText | None
    """Whom it is for, where the series of a programme are told apart by that."""
    cancelled: bool
    first: dt.date
    last: dt.date
    registered: int
    waiting: int
    withdrawn: int
    participants: int
    earned: int
    issued: int
    revoked: int
    replaced: int
    ordered: int


class TopicFigures(Model):
    id: int
    title: LocalText
    speakers: tuple[str, ...]
    received: int
    let_through: int
    answered: int
    put_aside: int
    votes: int


class Views(Model):
    """What an organizer read off the page or channel."""

    count: int
    noted_at: AwareDatetime


class SessionFigures(Model):
    """`platforms` counts different people with evidence; under «» those of whom no platform is known."""

    id: int
    series_id: int
    number: int
    title: LocalText | None
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    cancelled: bool
    topics: tuple[TopicFigures, ...]
    people: int
    platforms: dict[str, int]
    views: dict[str, Views]
    closed_at: AwareDatetime | None
    """When an organizer closed the attendance, if anybody did."""
    present: int
    """By the verdicts; while the attendance is not closed, as the rule says for now."""
    surveys: int
    held: int
    """Anonymous responses that are not counted anywhere yet."""


class Tally(Model):
    """The answers of one session to one question: how many answered it, and how often each answer came."""

    session_id: int
    answered: int
    counts: dict[str, int]


class Asked(Model):
    """A question of the surveys that can be counted."""

    key: str
    kind: Literal["rating", "scale", "choice", "choices", "yesno"]
    label: LocalText
    options: dict[str, LocalText]
    tallies: tuple[Tally, ...]


class Positive(Model):
    """Responses whose every mark is at least 4 of 5 or 8 of 10, of all that give a mark."""

    positive: int
    marked: int


class Quote(Model):
    """`person_id` and `name` only where the person is known and allowed the name."""

    session_id: int
    digest: str
    text: str
    name: str | None
    person_id: int | None


class Wanted(Model):
    """A question that many want answered."""

    id: int
    topic_id: int
    kind: str
    text: str
    wants: int
    state: str


class Theme(Model):
    label: LocalText | None
    """None: no theme was given."""
    count: int


class Sent(Model):
    channel: str
    state: str
    count: int


class Figures(Model):
    """Everything at `taken_at`."""

    version: Literal[1]
    taken_at: AwareDatetime
    zone: str
    programme: LocalText
    title: LocalText
    organisers: tuple[LocalText, ...]
    whole: bool
    """Of the programme with all its series, not of one series."""
    first: dt.date
    last: dt.date
    people: People
    days: tuple[tuple[dt.date, int], ...]
    provinces: Coverage | None
    kinds: Kinds | None
    series: tuple[SeriesFigures, ...]
    sessions: tuple[SessionFigures, ...]
    asked: tuple[Asked, ...]
    positive: Positive
    quotes: tuple[Quote, ...]
    wanted: tuple[Wanted, ...]
    themes: tuple[Theme, ...]
    sent: tuple[Sent, ...]

    @property
    def held_sessions(self) -> tuple[SessionFigures, ...]:
        """Those that were not cancelled."""
        return tuple(one for one in self.sessions if not one.cancelled)
