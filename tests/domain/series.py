"""Series and sessions as rows, made without a database, for tests of pure rules."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from bot.programme.ladders import SurveyTerms, ladder
from bot.programme.quiet import NIGHT
from storage.tables import Programme, Series, Session

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


def local(text: str) -> dt.datetime:
    """A moment in UTC from local time: «2021-03-02 08:00»."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(dt.UTC)


def a_series(*rungs: str, survey: SurveyTerms | None = None, **fields: Any) -> Series:
    """An open series with this ladder."""
    known: dict[str, Any] = {
        "id": 1,
        "key": "xuan",
        "state": "open",
        "programme": Programme(key="lop", timezone=ZONE.key),
        "reminders": [rung.model_dump(mode="json") for rung in ladder(*rungs)],
        "survey": survey.model_dump(mode="json") if survey else None,
        "certificate": None,
        "quiet": NIGHT.model_dump(mode="json", by_alias=True),
        "opens_at": None,
        "closes_at": None,
        "capacity": None,
        "gate": None,
    }
    return Series(**known | fields)


def a_session(series: Series, start: str, hours: float = 2, number: int = 1, **fields: Any) -> Session:
    """A planned session of the series that starts at a local moment."""
    starts_at = local(start)
    known: dict[str, Any] = {
        "id": number,
        "key": f"s{number}",
        "number": number,
        "state": "planned",
        "starts_at": starts_at,
        "ends_at": starts_at + dt.timedelta(hours=hours),
        "series": series,
    }
    return Session(**known | fields)
