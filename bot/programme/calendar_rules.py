"""Rules of time: sessions in their series, times that exist, ladders that climb in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

from bot.programme.durations import Offset, read_offset
from bot.programme.problems import Problem
from bot.programme.tree import At
from bot.programme.values import HOME, is_zone, read_date, read_moment, read_session_length, write_moment

from_end = partial(read_offset, anchor="end")


@dataclass(frozen=True)
class Meeting:
    """A session whose start and length can be read."""

    at: At
    zone: ZoneInfo
    local: dt.datetime
    length: dt.timedelta

    @property
    def starts(self) -> dt.datetime:
        return self.local.replace(tzinfo=self.zone).astimezone(dt.UTC)

    @property
    def ends(self) -> dt.datetime:
        return self.starts + self.length

    @property
    def ends_local(self) -> dt.datetime:
        return self.ends.astimezone(self.zone).replace(tzinfo=None)

    @property
    def name(self) -> str:
        return f"session `{(self.at / 'key').text() or '?'}`"

    def moment(self, offset: Offset, closes: dt.datetime | None = None) -> dt.datetime:
        start = closes if offset.anchor == "close" and closes else None
        return (start or (self.starts if offset.anchor == "start" else self.ends)) + offset.delta


def zone_of(*places: At) -> ZoneInfo:
    """The time zone of the first place that names a sound one."""
    names = ((place / "timezone").text() for place in places)
    return ZoneInfo(next((name for name in names if is_zone(name)), None) or HOME)


def meetings(series: At, programme: At) -> list[Meeting]:
    """The readable sessions, by start."""
    found = []
    for at in series / "sessions":
        local, length = (at / "start").read(read_moment), (at / "length").read(read_session_length)
        if local is not None and length is not None:
            found.append(Meeting(at, zone_of(at, series, programme), local, length))
    return sorted(found, key=lambda meeting: meeting.starts)


def check_calendar(series: At, programme: At) -> Iterator[Problem]:
    held = meetings(series, programme)
    yield from _window(series, held)
    yield from _overlaps(held)
    yield from _registration(series, zone_of(series, programme))
    for session in series / "sessions":
        yield from _exists(session / "start", zone_of(session, series, programme))


def _window(series: At, held: list[Meeting]) -> Iterator[Problem]:
    first, last = (series / "starts").read(read_date), (series / "ends").read(read_date)
    if first and last and last < first:
        yield (series / "ends").problem(f"a date not before `starts` ({first})")
        return
    for meeting in held:
        if first and meeting.local.date() < first:
            yield (meeting.at / "start").problem(f"a start within the series, from {first} on")
        elif last and meeting.local.date() > last:
            yield (meeting.at / "start").problem(f"a start within the series, until {last}")
        elif last and meeting.ends_local > dt.datetime.combine(last + dt.timedelta(days=1), dt.time()):
            found = f"an end at {write_moment(meeting.ends_local)}"
            yield (meeting.at / "length").problem(f"an end within the series, until {last} 24:00", found)


def _overlaps(held: list[Meeting]) -> Iterator[Problem]:
    longest: Meeting | None = None
    for meeting in held:
        if longest and meeting.starts < longest.ends:
            until = write_moment(longest.ends.astimezone(meeting.zone))
            yield (meeting.at / "start").problem(f"a start not before {until}, the end of {longest.name}")
        if longest is None or meeting.ends > longest.ends:
            longest = meeting


def _exists(at: At, zone: ZoneInfo) -> Iterator[Problem]:
    local = at.read(read_moment)
    if local is None:
        return
    there = local.replace(tzinfo=zone).astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None)
    if there != local:
        yield at.problem(f"a time that exists in {zone.key} (clocks go forward then, past it)")


def _registration(series: At, zone: ZoneInfo) -> Iterator[Problem]:
    opens, closes = series / "registration" / "opens", series / "registration" / "closes"
    first, last = opens.read(read_moment), closes.read(read_moment)
    ends = (series / "ends").read(read_date)
    yield from _exists(opens, zone)
    yield from _exists(closes, zone)
    if first and last and last <= first:
        yield closes.problem(f"a time after registration opens ({write_moment(first)})")
    if first and ends and first.date() > ends:
        yield opens.problem(f"a time not after the series ends ({ends})")


def check_reminders(reminders: At) -> Iterator[Problem]:
    yield from _distinct(reminders, read_offset)
    for rung in reminders:
        if (offset := offset_at(rung, read_offset)) and offset.anchor == "close":
            yield written(rung).problem("an offset from `start` or `end`; only a survey has a closing")


def written(rung: At) -> At:
    """Where the offset of a rung stands: alone, or under `at`."""
    return rung / "at" if rung.names() else rung


def offset_at(rung: At, parse: Callable[[str], Offset]) -> Offset | None:
    return written(rung).read(parse)


def _distinct(ladder: At, parse: Callable[[str], Offset]) -> Iterator[Problem]:
    lines: dict[Offset, int] = {}
    for rung in ladder:
        offset = offset_at(rung, parse)
        if offset is not None and offset in lines:
            yield written(rung).problem(f"each moment once (also in line {lines[offset]})")
        elif offset is not None:
            lines[offset] = rung.tree.mark(rung.path).line


def check_survey(survey: At, held: list[Meeting]) -> Iterator[Problem]:
    yield from _distinct(survey / "nudges", from_end)
    for name in ("opens", "closes"):
        if (offset := (survey / name).read(from_end)) and offset.anchor == "close":
            yield (survey / name).problem("an offset from `start` or `end`")
            return
    opens, closes = _offset(survey / "opens", "end+0m"), _offset(survey / "closes", "end+7d")
    if opens and closes and held:
        meeting = min(held, key=lambda one: one.moment(closes) - one.moment(opens))
        yield from _survey_order(survey, meeting, opens, closes)


def _offset(at: At, usual: str) -> Offset | None:
    return from_end(usual) if at.value is None else at.read(from_end)


def _survey_order(survey: At, meeting: Meeting, opens: Offset, closes: Offset) -> Iterator[Problem]:
    """Seen at the session that leaves the survey the least time."""
    first, last = meeting.moment(opens), meeting.moment(closes)
    if last <= first:
        wrong = survey / ("closes" if (survey / "closes").value is not None else "opens")
        yield wrong.problem(f"a closing ({closes}) after the opening ({opens})")
        return
    for nudge in survey / "nudges":
        offset = offset_at(nudge, from_end)
        if offset and not first < meeting.moment(offset, last) < last:
            yield written(nudge).problem(
                f"a moment after the opening ({opens}), before the closing ({closes})"
            )
