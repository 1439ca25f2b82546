"""How a series takes questions: what its programme file says of it, else the usual."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot.programme.questions import QuestionTerms
from storage.tables import Series

AFTERWARDS = dt.timedelta(days=14)
"""So long after the last session one may still ask about any of its topics."""


def terms_of(series: Series) -> QuestionTerms:
    return QuestionTerms.model_validate(series.questions or {})


def is_moderated(series: Series) -> bool:
    """Whether somebody looks at a question before the others and the speaker do; else it is open at once."""
    return terms_of(series).moderation


def themes(series: Series) -> dict[str, Mapping[str, str]]:
    """What its questions can be about: key → label in the languages of the programme, in the file's order."""
    return {theme.key: theme.label for theme in terms_of(series).themes}


def day_began(series: Series, now: dt.datetime) -> dt.datetime:
    """The midnight that questions of today are counted from, local to the programme."""
    local = now.astimezone(ZoneInfo(series.programme.timezone))
    return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(dt.UTC)
