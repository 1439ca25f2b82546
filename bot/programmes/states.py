"""How a programme stands, at one look: to compare before and after, and to build on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from storage import Transaction, programmes
from storage.tables import Form, Programme, Series, Session


@dataclass(frozen=True, slots=True)
class Standing:
    """The rows of a programme; `forms` are the newest of each series, by purpose."""

    programme: Programme
    series: Sequence[Series]
    sessions: Mapping[int, Sequence[Session]]
    forms: Mapping[int, Mapping[str, Form]]


def standing(tx: Transaction, programme: Programme) -> Standing:
    """The programme as it stands; a few statements, however many series it has."""
    rows = sorted(programmes.series_of(tx, programme), key=lambda one: one.position)
    ids = [one.id for one in rows]
    return Standing(programme, rows, programmes.sessions_of(tx, ids), programmes.newest_forms(tx, ids))


@dataclass(frozen=True, slots=True)
class Meeting:
    """What people know of a session."""

    number: int
    planned: bool
    starts: dt.datetime
    ends: dt.datetime
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Offer:
    """What people know of a series."""

    open: bool
    fields: Mapping[str, Any]
    sessions: Mapping[str, Meeting]


@dataclass(frozen=True, slots=True)
class State:
    """A programme as plain values, by keys: what it was can be told after it was changed."""

    zone: ZoneInfo
    fields: Mapping[str, Any]
    series: Mapping[str, Offer]
    notices: Mapping[int, str] = field(default_factory=dict)
    """Changes that people are yet to be told: campaign -> key of the series."""


PROGRAMME = ("title", "organisers", "languages", "contact", "approval_above")
"""Of the programme itself."""
FIELDS = (
    "title",
    "about",
    "starts_on",
    "ends_on",
    "opens_at",
    "closes_at",
    "capacity",
    "approval",
    "offer_seconds",
    "fits",
    "reminders",
    "survey",
    "certificate",
    "attendance",
    "questions",
    "quiet",
    "retention_days",
)
"""Of a series, in the order they are told; `state` is told by itself."""


def state(tx: Transaction, programme: Programme) -> State:
    """The programme as plain values."""
    seen = standing(tx, programme)
    zone = ZoneInfo(programme.timezone)
    keys = {one.id: one.key for one in seen.series}
    fields = {name: getattr(programme, name) for name in PROGRAMME}
    series = {one.key: _offer(seen, one) for one in seen.series}
    told = programmes.untold(tx, list(keys))
    return State(zone, fields, series, {campaign: keys[series_id] for campaign, series_id in told})


def _offer(seen: Standing, row: Series) -> Offer:
    forms = {f"{purpose}_form": form.digest for purpose, form in seen.forms.get(row.id, {}).items()}
    forms.pop("certificate_form", None)
    fields = {name: getattr(row, name) for name in FIELDS} | forms
    sessions = {one.key: _meeting(one) for one in seen.sessions.get(row.id, ())}
    return Offer(row.state == "open", fields, sessions)


def _meeting(one: Session) -> Meeting:
    topics = [(topic.key, topic.title, topic.speakers) for topic in one.topics if not topic.withdrawn]
    links = [(link.platform, link.url, link.meeting, link.passcode, link.place) for link in one.links]
    fields = {"title": one.title, "topics": topics, "links": links}
    return Meeting(one.number, one.state == "planned", one.starts_at, one.ends_at, fields)
