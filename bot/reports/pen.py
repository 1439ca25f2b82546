"""What every section is written with: the figures, the words, and columns that carry their definition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from zoneinfo import ZoneInfo

from bot.documents.report import Column, Tile
from bot.documents.tables import Cell
from bot.reports.figures import Figures, SessionFigures, TopicFigures
from bot.texts import Texts
from bot.texts.dates import clock, day

FEW = "<5"
"""Stands for a count that is not told because it is small."""
KEPT = "…"
"""Stands for a count that is not told because a small one could be computed from it."""


class Hand:
    """Words in the reader's language, moments on the programme's clocks."""

    def __init__(self, texts: Texts, zone: str) -> None:
        self.texts, self.zone = texts, ZoneInfo(zone)

    def pick(self, text: Mapping[str, str]) -> str:
        return self.texts.plain_pick(text)

    def word(self, id: str) -> str:
        return self.texts.plain(id)

    def small(self) -> str:
        """Why some counts are not told."""
        return self.texts.plain("report-small-note", few=FEW, kept=KEPT)

    def column(self, term: str, width: float = 1, heading: str | None = None, decimals: int = 0) -> Column:
        """Figures; the heading is the term that the definitions explain."""
        means = self.texts.plain(f"{term}-means")
        word = self.word(term)
        return Column(heading or word, number=True, width=width, means=means, term=word, decimals=decimals)

    def names(self, term: str, width: float = 2) -> Column:
        """What the rows are about."""
        return Column(self.word(term), width=width)

    def tile(self, term: str, value: Cell, of: Cell = None) -> Tile:
        return Tile(value, self.word(term), self.texts.plain(f"{term}-means"), of)

    def day(self, at: dt.date) -> str:
        return day(at, self.texts)

    def when(self, at: dt.datetime) -> str:
        """«08:00, Thứ Ba, 28/09/2021»."""
        local = at.astimezone(self.zone).date()
        return self.texts.plain("dates-moment", clock=clock(at, self.zone, self.texts), day=self.day(local))

    def short_when(self, at: dt.datetime) -> str:
        local = at.astimezone(self.zone)
        return f"{local.strftime('%d/%m/%Y')} {clock(at, self.zone, self.texts)}"

    def session(self, one: SessionFigures) -> str:
        return self.texts.plain("report-session-number", number=str(one.number))

    def platform(self, name: str) -> str:
        id = f"report-platform-{name}" if name else "report-platform-unknown"
        return self.texts.plain(id) if self.texts.knows(id) else name

    def topics(self, one: SessionFigures) -> str:
        return "\n".join(self.topic(topic) for topic in one.topics)

    def topic(self, one: TopicFigures) -> str:
        return self.pick(one.title)


class Pen(Hand):
    """Writes about these figures; `left_out` are the digests of quotations that organizers do not want."""

    def __init__(self, figures: Figures, texts: Texts, left_out: frozenset[str] = frozenset()) -> None:
        super().__init__(texts, figures.zone)
        self.figures, self.left_out = figures, left_out

    @cached_property
    def many(self) -> bool:
        """Whether it is about several series."""
        return len(self.figures.series) > 1


def share(part: int, whole: int) -> float:
    """Per cent, to a tenth."""
    return round(100 * part / whole, 1) if whole else 0.0


def reach(one: SessionFigures) -> int:
    """How often a session was followed: on each platform the organizers' view count, where there is none the
    people with evidence; and those of whom no platform is known."""
    ways = {**one.platforms, **{name: views.count for name, views in one.views.items()}}
    return sum(ways.values())
