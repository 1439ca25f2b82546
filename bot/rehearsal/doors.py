"""Nobody approves registrations in a rehearsal: whoever asks is taken in, as if all were approved."""

from __future__ import annotations

from bot.programme import Programme, models


def approved(programme: Programme) -> list[str]:
    """The series whose registrations organizers look through."""
    return [one.key for one in programme.series if one.registration.approval]


def open_to_all(programme: Programme) -> Programme:
    """The same programme, without approval."""
    return programme.model_copy(update={"series": tuple(map(_opened, programme.series))})


def _opened(series: models.Series) -> models.Series:
    return series.model_copy(
        update={"registration": series.registration.model_copy(update={"approval": False})}
    )
