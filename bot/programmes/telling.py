"""Differences in words: «Buổi 3: 04/10 8:00 → 05/10 8:30»."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.programmes.differences import Difference
from bot.programmes.states import FIELDS, PROGRAMME, State
from bot.texts import Texts

LONGEST = 120
SHOWN = (
    "title",
    "organisers",
    "starts_on",
    "ends_on",
    "opens_at",
    "closes_at",
    "capacity",
    "topics",
    "links",
)
"""Fields that are told with what they were and what they become; of the others, that they are another."""
NAMES = (*PROGRAMME, *FIELDS, "topics", "links", "registration_form", "survey_form")
"""Fields that have a name for people."""


def lines(found: Sequence[Difference], before: State, after: State, texts: Texts) -> list[str]:
    """One line of plain text for each difference."""
    return [_line(one, before, after, texts) for one in found]


def _line(one: Difference, before: State, after: State, texts: Texts) -> str:
    where = _where(one, before, after, texts)
    if one.kind == "moved":
        old, new = (_span(span, after.zone) for span in (one.before, one.after))
        return texts.plain("programmes-moved", where=where, before=old, after=new)
    if one.kind == "changed":
        return _changed(one, where, after.zone, texts)
    if one.session is None:
        return _series(one, where, after, texts)
    meeting = after.series[one.series or ""].sessions[one.session]
    when = _span((meeting.starts, meeting.ends), after.zone)
    return texts.plain(f"programmes-{one.kind}-session", where=where, when=when)


def _series(one: Difference, where: str, after: State, texts: Texts) -> str:
    offer = after.series[one.series or ""]
    planned = [meeting for meeting in offer.sessions.values() if meeting.planned]
    first = min((meeting.starts for meeting in planned), default=None)
    when = _clock(first, after.zone) if first else "—"
    return texts.plain(f"programmes-{one.kind}-series", where=where, count=len(planned), when=when)


def _changed(one: Difference, where: str, zone: ZoneInfo, texts: Texts) -> str:
    name = texts.plain(f"programmes-field-{(one.field or '').replace('_', '-')}")
    if one.field in SHOWN:
        old, new = (_said(one.field, value, zone, texts) for value in (one.before, one.after))
        if old != new:
            return texts.plain("programmes-changed", where=where, field=name, before=old, after=new)
    return texts.plain("programmes-changed-much", where=where, field=name)


def _where(one: Difference, before: State, after: State, texts: Texts) -> str:
    """«Lớp Ba Vì · buổi 3»; the series is named only if there are several."""
    if one.series is None:
        return texts.plain("programmes-itself")
    offer = after.series.get(one.series) or before.series[one.series]
    title = texts.plain_pick(offer.fields["title"])
    if one.session is None:
        return title
    number = texts.plain("programmes-session", number=str(offer.sessions[one.session].number))
    return number if len(after.series) == 1 else f"{title} · {number}"


def _said(field: str, value: Any, zone: ZoneInfo, texts: Texts) -> str:
    match value:
        case None | [] | ():
            said = "—"
        case dt.datetime():
            said = _clock(value, zone)
        case dt.date():
            said = f"{value:%d/%m/%Y}"
        case dict():
            said = texts.plain_pick(value)
        case list() | tuple() if field == "topics":
            said = "; ".join(_topic(one, texts) for one in value)
        case list() | tuple() if field == "links":
            said = ", ".join(_link(one, texts) for one in value)
        case list() | tuple():
            said = "; ".join(texts.plain_pick(one) for one in value)
        case _:
            said = str(value)
    return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"


def _topic(topic: Any, texts: Texts) -> str:
    _, title, speakers = topic
    names = ", ".join(one["name"] for one in speakers)
    return texts.plain_pick(title) + (f" ({names})" if names else "")


def _link(link: Any, texts: Texts) -> str:
    platform, url, _, _, place = link
    return texts.plain_pick(place) if place else f"{platform.capitalize()} {url}"


def _clock(moment: dt.datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%d/%m/%Y %H:%M}"


def _span(span: Any, zone: ZoneInfo) -> str:
    starts, ends = (one.astimezone(zone) for one in span)
    return f"{starts:%d/%m/%Y %H:%M}–{ends:%H:%M}"
