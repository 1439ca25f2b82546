"""What a programme file promises to whoever is registered, worked out from the file alone: neither the bot's
schedule nor its tables are asked, for it is they that are rehearsed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from bot.programme import Programme, models
from bot.programme.ladders import Rung, Survey
from bot.programme.sessions import Session

DAY = dt.timedelta(days=1)
STRENGTH = ("after", "reminder", "nudge", "join", "call")
"""Of two messages about a session at the same moment the later one here says what the other says."""
FAMILY = {"nudge": "survey", "call": "survey"}
"""How a person can tell messages apart: a nudge looks like the call."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One message about the session with this number; `until` is when it makes no sense any more."""

    due: dt.datetime
    number: int
    kind: str
    what: str
    until: dt.datetime

    @property
    def family(self) -> str:
        return FAMILY.get(self.kind, self.kind)


def promises(programme: Programme, series: models.Series) -> list[Promise]:
    """Every message of a series to one person, in order of time."""
    found: dict[tuple[dt.datetime, int, str], Promise] = {}
    for number, session in enumerate(series.sessions, start=1):
        for one in _of(programme, series, session, number):
            about = "survey" if one.family == "survey" else "after" if one.kind == "after" else "before"
            known = found.get((one.due, number, about))
            if known is None or STRENGTH.index(known.kind) <= STRENGTH.index(one.kind):
                found[one.due, number, about] = one
    return sorted(found.values(), key=lambda one: (one.due, one.number))


def _of(programme: Programme, series: models.Series, session: Session, number: int) -> Iterator[Promise]:
    for rung in series.reminders:
        yield _reminder(programme, series, session, number, rung)
    if series.survey:
        yield from _survey(programme, series, session, number, series.survey)


def _reminder(
    programme: Programme, series: models.Series, session: Session, number: int, rung: Rung
) -> Promise:
    moment = session.moment(rung.at)
    if rung.join:
        return Promise(moment, number, "join", f"way in {rung.key}", session.ends_at)
    due = _awake(programme, series, moment, ahead=rung.at.anchor == "start" and moment < session.starts_at)
    kind = "after" if moment >= session.ends_at else "join" if due >= session.starts_at else "reminder"
    return Promise(due, number, kind, f"reminder {rung.key}", session.ends_at)


def _survey(
    programme: Programme, series: models.Series, session: Session, number: int, survey: Survey
) -> Iterator[Promise]:
    closes = survey.closes_at(session)
    call = _awake(programme, series, survey.opens_at(session), ahead=False)
    yield Promise(call, number, "call", "survey call", closes)
    for nudge, moment in survey.nudges_of(session):
        due = _awake(programme, series, moment, ahead=False)
        yield Promise(due, number, "nudge", f"survey nudge {nudge.key}", closes)


def _awake(programme: Programme, series: models.Series, moment: dt.datetime, *, ahead: bool) -> dt.datetime:
    """Out of the night: what comes ahead of a session to the evening before, the rest to the morning."""
    quiet, local = programme.quiet_of(series), moment.astimezone(programme.zone)
    if not quiet.holds(local.time()):
        return moment
    begun = local.date() if local.time() >= quiet.since else local.date() - DAY
    evening = dt.datetime.combine(begun, quiet.since, programme.zone)
    if ahead:
        return (evening - dt.timedelta(minutes=1)).astimezone(dt.UTC)
    ends = begun if quiet.since <= quiet.until else begun + DAY
    return dt.datetime.combine(ends, quiet.until, programme.zone).astimezone(dt.UTC)
