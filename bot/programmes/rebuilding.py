"""A programme as it stands in the database, said as a programme file would: the ground for a spreadsheet that
changes a part of it."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any, cast
from zoneinfo import ZoneInfo

from ruamel.yaml import YAML

from bot.programme.values import write_moment
from bot.programmes.states import Standing
from storage.tables import JoinLink, Series, Session

Data = dict[str, Any]


def programme_data(standing: Standing) -> Data:
    """The programme as `models.Programme` reads it; removed series and cancelled sessions are left out."""
    row = standing.programme
    rows = [one for one in standing.series if one.state != "removed"]
    data = {
        "programme": row.key,
        "title": row.title,
        "organisers": row.organisers,
        "timezone": row.timezone,
        "languages": row.languages,
        "approval_above": row.approval_above,
        **({"contact": row.contact} if row.contact else {}),
        "series": [_series(standing, one) for one in rows],
    }
    return cast(Data, _written(data))


def called_sessions(standing: Standing) -> dict[str, dict[str, Data]]:
    """The sessions of each series, cancelled ones too, by what a row may call them: the third is «s3»,
    whatever its key is."""
    zone = ZoneInfo(standing.programme.timezone)
    found: dict[str, dict[str, Data]] = {}
    for row in standing.series:
        sessions = [(one, _written(_session(one, zone))) for one in standing.sessions.get(row.id, ())]
        by_key = {one.key: data for one, data in sessions}
        found[row.key] = by_key | {f"s{one.number}": data for one, data in sessions}
    return found


def yaml(data: Data) -> bytes:
    """The file of a programme that stands so, as it may be changed and sent back."""
    out, writer = io.BytesIO(), YAML(typ="safe", pure=True)
    writer.default_flow_style = False
    writer.allow_unicode, writer.width = True, 110
    writer.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    writer.dump(data, out)
    return out.getvalue()


def _series(standing: Standing, row: Series) -> Data:
    """One series; a session that organizers moved out of its days widens them."""
    zone = ZoneInfo(standing.programme.timezone)
    planned = [one for one in standing.sessions.get(row.id, ()) if one.state == "planned"]
    days = [one.starts_at.astimezone(zone).date() for one in planned]
    ends = [_last_day(one.ends_at.astimezone(zone)) for one in planned]
    forms = standing.forms.get(row.id, {})
    terms = {
        "opens": _local(row.opens_at, zone),
        "closes": _local(row.closes_at, zone),
        "capacity": row.capacity,
        "approval": row.approval,
        "offer": None if row.offer_seconds is None else f"{row.offer_seconds}s",
        "form": forms["registration"].definition,
    }
    survey = {**row.survey, "form": forms["survey"].definition} if row.survey else None
    data = {
        "key": row.key,
        "title": row.title,
        "about": row.about,
        "starts": str(min([row.starts_on, *days])),
        "ends": str(max([row.ends_on, *ends])),
        "timezone": standing.programme.timezone,
        "fits": row.fits,
        "registration": _given(terms),
        "sessions": [_session(one, zone) for one in planned],
        "reminders": row.reminders,
        "survey": survey,
        "certificate": row.certificate,
        "attendance": row.attendance,
        "questions": row.questions,
        "quiet": row.quiet,
        "retention": f"{row.retention_days}d",
    }
    return _given(data)


def _written(data: Any) -> Any:
    """As one writes it: a text that is the same in every language is a text."""
    match data:
        case {"": text} if len(data) == 1:
            return text
        case dict():
            return {name: _written(value) for name, value in data.items() if value is not None}
        case list() | tuple():
            return [_written(value) for value in data]
    return data


def _given(data: Data) -> Data:
    return {name: value for name, value in data.items() if value is not None}


def _local(moment: dt.datetime | None, zone: ZoneInfo) -> str | None:
    return write_moment(moment.astimezone(zone).replace(tzinfo=None)) if moment else None


def _last_day(end: dt.datetime) -> dt.date:
    """The day something ends on; midnight still belongs to the day before."""
    return (end - dt.timedelta(microseconds=1)).date()


def _session(one: Session, zone: ZoneInfo) -> Data:
    topics = [_topic(topic.key, topic.title, topic.speakers) for topic in one.topics if not topic.withdrawn]
    data = {
        "key": one.key,
        "start": _local(one.starts_at, zone),
        "length": f"{round((one.ends_at - one.starts_at).total_seconds())}s",
        "timezone": zone.key,
        "title": one.title,
        "topics": topics,
        "join": [_link(link) for link in one.links],
    }
    return _given(data)


def _topic(key: str, title: Data, speakers: Sequence[Data]) -> Data:
    return {"key": key, "title": title, "speakers": [_given(one) for one in speakers]}


def _link(link: JoinLink) -> Data:
    if link.platform == "place":
        return _given({"platform": "place", "place": link.place, "map": link.url})
    fields = {"platform": link.platform, "url": link.url, "meeting": link.meeting, "passcode": link.passcode}
    return _given(fields)
