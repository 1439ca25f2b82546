"""A programme moved in time, as the demo does to bring a past series to today."""

from __future__ import annotations

import datetime as dt

from bot.programme.models import Programme, RegistrationTerms, Series


def shift(programme: Programme, days: int) -> Programme:
    """Everything `days` later (earlier if negative); local times of day stay as they are."""
    by = dt.timedelta(days=days)
    return programme.model_copy(update={"series": tuple(_series(one, by) for one in programme.series)})


def _series(series: Series, by: dt.timedelta) -> Series:
    sessions = tuple(one.model_copy(update={"start": one.start + by}) for one in series.sessions)
    return series.model_copy(
        update={
            "starts": series.starts + by,
            "ends": series.ends + by,
            "registration": _registration(series.registration, by),
            "sessions": sessions,
        }
    )


def _registration(terms: RegistrationTerms, by: dt.timedelta) -> RegistrationTerms:
    opens, closes = terms.opens and terms.opens + by, terms.closes and terms.closes + by
    return terms.model_copy(update={"opens": opens, "closes": closes})
