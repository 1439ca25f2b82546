"""Who registered: how many, when, of which kind, from where."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from bot.documents.report import Block, Days, Grid, Map, Place, Section, Words
from bot.documents.tables import Cell
from bot.forms.provinces import provinces
from bot.reports.figures import Coverage
from bot.reports.pen import FEW, KEPT, Pen, share
from bot.reports.small import LEAST, hidden
from bot.reports.tiles import LAYOUTS

MOST_DAYS = 45
"""With more days than this the chart counts by week."""


def section(pen: Pen) -> Section:
    if not pen.figures.people.registrations:
        return Section(pen.word("report-people"), (_states(pen), Words(pen.word("report-people-none"))))
    blocks: list[Block] = [_states(pen)]
    blocks += [_days(pen)] if len(pen.figures.days) > 1 else []
    blocks += [_kinds(pen)] if pen.figures.kinds else []
    blocks += [_provinces(pen, pen.figures.provinces)] if pen.figures.provinces else []
    return Section(pen.word("report-people"), tuple(blocks))


def _states(pen: Pen) -> Grid:
    people = pen.figures.people
    terms = ("report-registered", "report-by-others", "report-waiting", "report-withdrawn", "report-refused")
    values = (people.registered, people.by_others, people.waiting, people.withdrawn, people.refused)
    columns = tuple(pen.column(term) for term in terms)
    return Grid(pen.word("report-people-states"), columns, (values,))


def _days(pen: Pen) -> Days:
    counts = Counter(dict(pen.figures.days))
    first, last = min(counts), max(counts)
    step = 1 if (last - first).days < MOST_DAYS else 7
    spans = range(0, (last - first).days + 1, step)
    begins = [first + dt.timedelta(days=ahead) for ahead in spans]
    days = tuple((at, sum(counts[at + dt.timedelta(days=more)] for more in range(step))) for at in begins)
    top = max(days, key=lambda one: one[1])
    alt = pen.texts.plain(
        "report-days-alt",
        first=pen.day(first),
        last=pen.day(last),
        top=pen.day(top[0]),
        count=top[1],
        altogether=counts.total(),
    )
    title = pen.word("report-days" if step == 1 else "report-weeks")
    return Days(title, days, alt, pen.word("report-days-note"))


def _told(counts: list[int]) -> list[Cell]:
    """The counts, or what stands for those that are not told."""
    gone = hidden(counts)
    return [count if at not in gone else FEW if count < LEAST else KEPT for at, count in enumerate(counts)]


def _kinds(pen: Pen) -> Grid:
    kinds = pen.figures.kinds
    assert kinds is not None
    rows = [(pen.pick(one.label), one.count) for one in kinds.kinds]
    rows += [(pen.word("report-kinds-unknown"), kinds.unknown)] if kinds.unknown else []
    counts = [count for _, count in rows]
    whole, told = sum(counts), _told([count for _, count in rows])
    lines = tuple(
        (name, cell, share(count, whole) if cell == count else None)
        for (name, count), cell in zip(rows, told, strict=True)
    )
    columns = (
        pen.names("report-kind", 3),
        pen.column("report-of-kind", 0.8),
        pen.column("report-share", 0.8, decimals=1),
    )
    note = pen.small() if told != counts else None
    return Grid(pen.pick(kinds.label), columns, lines, note, bar=2, whole=100)


def _provinces(pen: Pen, found: Coverage) -> Map:
    """Where they come from; on the map the small groups are pale, and not told."""
    names = {one.code: one.name for one in provinces(found.list)}
    codes = sorted(found.counts, key=lambda code: -found.counts[code])
    counts = [found.counts[code] for code in codes]
    rows = [*counts, found.unknown] if found.unknown else counts
    told, most = _told(rows), max(counts) or 1
    lines: list[tuple[Cell, Cell]] = [(names[code], cell) for code, cell in zip(codes, told, strict=False)]
    lines += [(pen.word("report-kinds-unknown"), told[-1])] if found.unknown else []
    spots, cells = LAYOUTS[found.list], dict(zip(codes, told, strict=False))
    fields = tuple(
        Place(*spots[code], names[code], cells[code], _shade(cells[code], found.counts[code], most))
        for code in sorted(codes)
    )
    there = sum(count > 0 for count in counts)
    alt = pen.texts.plain(
        "report-map-alt", there=there, all=len(codes), most=names[codes[0]], count=str(told[0])
    )
    note = pen.small() if told != rows else None
    columns = (pen.names("report-province", 2.4), pen.column("report-of-province", 1))
    title = pen.texts.plain("report-provinces-title", there=there, all=len(codes))
    return Map(alt, pen.word("report-map-legend"), fields, Grid(title, columns, tuple(lines), note, bar=1))


def _shade(cell: Cell, count: int, most: int) -> float:
    if not count:
        return 0.0
    return max(0.06, count / most) if isinstance(cell, int) else 0.06
