"""What taking in a report would do, in words: shown before anything is done."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.delivery.messages import Button, Message
from bot.texts import Texts
from bot.texts.dates import clock, short_day
from bot.zoom import taking
from bot.zoom.joining import Guest, Interval, guests, stay
from bot.zoom.reading import Report
from bot.zoom.weighing import DECIDED, DOUBTFUL, HOST, IGNORED, MATCHED, UNKNOWN, Weighed
from storage.tables import Session

ZONES = {
    "Asia/Ho_Chi_Minh": "zoom-zone-vietnam",
    "UTC": "zoom-zone-utc",
    "America/Los_Angeles": "zoom-zone-california",
    "America/New_York": "zoom-zone-new-york",
    "Europe/Paris": "zoom-zone-paris",
    "Asia/Singapore": "zoom-zone-singapore",
    "Asia/Tokyo": "zoom-zone-tokyo",
    "Australia/Sydney": "zoom-zone-sydney",
}
"""Clocks that Zoom accounts are usually set to; a new account has that of its maker, or California's."""
WAYS = ("number", "email", "phone", "name", DECIDED)
CLEARLY = 2
"""So many times as much of the session must be met on another clock before that is said."""


@dataclass
class Shown:
    """All that a preview tells of."""

    draft_id: int
    session: Session
    others: Sequence[Session]
    report: Report
    guests: Sequence[Guest]
    weighed: taking.Weighing
    zone: str
    again: bool
    closed: bool
    name: str

    def seconds(self, window: Interval, found: Sequence[Guest] | None = None) -> int:
        """What all of them together were there in these hours."""
        there = self.guests if found is None else found
        return sum(stay([(one.intervals, None)], *window).seconds for one in there if not one.host)


def zones(home: str) -> list[str]:
    """Clocks to choose from, the programme's own first."""
    return list(dict.fromkeys((home, *ZONES)))


def preview(shown: Shown, texts: Texts) -> Message:
    """The message with its buttons."""
    report, counts = shown.report, Counter(one.state for one in shown.weighed.values())
    timed = any(one.intervals for one in shown.guests)
    inside = shown.seconds(taking.window(shown.session)) if timed else 0
    head = texts(
        "zoom-preview",
        name=shown.name,
        number=str(shown.session.number),
        rows=report.rows,
        guests=len(shown.guests),
    )
    left = [
        texts(f"zoom-preview-{what}", count=count)
        for what, count in (("hosts", counts[HOST]), ("absent", report.absent), ("waiting", report.waiting))
        if count
    ]
    other = better(shown, inside) if timed else None
    hints = _hints(shown, texts, other, timed=timed, inside=inside)
    parts = [
        "\n".join([head, *left]),
        "\n".join(recognised(shown.weighed.values(), texts)),
        _clock(shown, texts) if timed else texts("zoom-preview-totals"),
        "\n".join(hints),
        texts("zoom-preview-again" if shown.again else "zoom-preview-nothing-yet"),
    ]
    return Message(
        "\n\n".join(filter(None, parts)), tuple(_rows(shown, texts, other, wrong=timed and not inside))
    )


def recognised(weighed: Iterable[Weighed], texts: Texts) -> list[str]:
    """How many are recognised by what, how many are doubtful, and how many nobody knows."""
    every = list(weighed)
    states = Counter(one.state for one in every)
    likely = sum(one.is_likely for one in every)
    ways = Counter(it.way for one in every if one.state == MATCHED for it in one.matches[:1])
    return told(states, likely, ways, texts)


def told(states: Counter[str], likely: int, ways: Counter[str], texts: Texts) -> list[str]:
    by = ", ".join(texts.plain(f"zoom-by-{way}", count=ways[way]) for way in WAYS if ways[way])
    lines: list[str] = [texts("zoom-matched", count=states[MATCHED], by=by or "–")]
    lines += [texts("zoom-alone", count=ways["name"])] if ways["name"] else []
    counts = (("likely", likely), ("doubtful", states[DOUBTFUL] - likely))
    for what, count in (*counts, (UNKNOWN, states[UNKNOWN]), (IGNORED, states[IGNORED])):
        lines += [texts(f"zoom-{what}", count=count)] if count else []
    return lines


def _clock(shown: Shown, texts: Texts) -> str:
    """The hours of the meeting on the chosen clock, told on the programme's, and how much of it was within
    the session."""
    home = ZoneInfo(shown.session.series.programme.timezone)
    ends = [moment for one in shown.guests for pair in one.intervals for moment in pair]
    first, last = (dt.datetime.fromtimestamp(at, dt.UTC) for at in (min(ends), max(ends)))
    people = [one for one in shown.guests if not one.host and one.intervals]
    times = [stay([(one.intervals, None)], *taking.window(shown.session)) for one in people]
    average = round(sum(one.seconds for one in times) / 60 / len(times)) if times else 0
    early, late = (
        (
            sum(value > 60 for value in values)
            for values in zip(*((one.early, one.late) for one in times), strict=True)
        )
        if times
        else (0, 0)
    )
    return texts(
        "zoom-preview-clock",
        zone=zone_name(shown.zone, texts),
        day=short_day(first.astimezone(home).date(), texts),
        first=clock(first, home, texts),
        last=clock(last, home, texts),
        average=average,
        early=early,
        late=late,
    )


def zone_name(zone: str, texts: Texts) -> str:
    """«giờ Việt Nam»; the name of a zone that no text knows."""
    return texts.plain(ZONES[zone]) if zone in ZONES else zone.rpartition("/")[2].replace("_", " ")


def _hints(shown: Shown, texts: Texts, other: str | None, *, timed: bool, inside: int) -> list[str]:
    """What does not look right: another clock, another session, another meeting, an attendance that is
    closed."""
    hints: list[str] = []
    if other is not None:
        hints.append(texts("zoom-hint-zone", zone=zone_name(other, texts)))
    elif timed and not inside:
        elsewhere = [
            one for one in shown.others if one.id != shown.session.id and shown.seconds(taking.window(one))
        ]
        hints.append(
            texts("zoom-hint-session", number=str(elsewhere[0].number))
            if elsewhere
            else texts("zoom-hint-nobody")
        )
    meetings = ["".join(filter(str.isdigit, link.meeting or "")) for link in shown.session.links]
    known = [one for one in meetings if one]
    if shown.report.meeting and known and shown.report.meeting not in known:
        hints.append(texts("zoom-hint-meeting", meeting=shown.report.meeting))
    return [*hints, texts("zoom-hint-closed")] if shown.closed else hints


def better(shown: Shown, inside: int) -> str | None:
    """A clock on which far more of the report lies within the session."""
    window, home = taking.window(shown.session), shown.session.series.programme.timezone
    scored = [
        (shown.seconds(window, guests(shown.report, ZoneInfo(zone))), zone)
        for zone in zones(home)
        if zone != shown.zone
    ]
    best, zone = max(scored, key=lambda one: one[0])
    return zone if best > CLEARLY * inside else None


def _rows(shown: Shown, texts: Texts, other: str | None, *, wrong: bool) -> list[tuple[Button, ...]]:
    id = shown.draft_id
    rows: list[tuple[Button, ...]] = []
    if other is not None:
        at = zones(shown.session.series.programme.timezone).index(other)
        label = texts.plain("zoom-zone-fits", zone=zone_name(other, texts))
        rows.append((Button(label, press=f"zoomzs:{id}:{at}", style="primary"),))
    if not wrong and not shown.again:
        rows.append((Button(texts.plain("zoom-apply"), press=f"zoomy:{id}", style="success"),))
    if any(one.intervals for one in shown.guests):
        rows.append((Button(texts.plain("zoom-zones"), press=f"zoomz:{id}"),))
    return [*rows, (Button(texts.plain("zoom-drop"), press=f"zoomx:{id}"),)]


def minutes(seconds: int) -> int:
    return round(seconds / 60)


def moment_of(at: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(at, dt.UTC)


def home(session: Session) -> ZoneInfo:
    """The programme's clock."""
    return ZoneInfo(session.series.programme.timezone)
