"""Sessions and topics, who came, and how often they were followed on which platform."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents.report import Block, Column, Grid, Section, Words
from bot.documents.tables import Cell
from bot.reports.figures import SessionFigures
from bot.reports.pen import Pen, reach

MOST = 60
"""With more sessions than this they stand in the workbook alone."""
PLATFORMS = ("zoom", "facebook", "youtube", "place")


def sessions(pen: Pen) -> Section:
    """What was held when, by whom."""
    held = pen.figures.held_sessions
    called_off = len(pen.figures.sessions) - len(held)
    blocks: list[Block] = (
        [Words(pen.texts.plain("report-sessions-off", count=called_off))] if called_off else []
    )
    blocks += [Words(pen.word("report-sessions-in-workbook"))] if len(held) > MOST else []
    return Section(pen.word("report-sessions-title"), (*blocks, _sessions(pen, held)))


def _sessions(pen: Pen, held: Sequence[SessionFigures]) -> Grid:
    several = pen.many
    rows = tuple(
        (
            *((titles,) if several else ()),
            one.number,
            pen.short_when(one.starts_at),
            "\n".join(_topic_lines(pen, one)),
            "\n".join(", ".join(topic.speakers) for topic in one.topics),
        )
        for one in held
        for titles in (_series(pen, one),)
    )
    columns = (
        *((pen.names("report-series", 3),) if several else ()),
        Column(pen.word("report-session"), number=True, width=0.5),
        pen.names("report-when", 1.7),
        pen.names("report-topic", 4.4),
        pen.names("report-speaker", 2),
    )
    return Grid(pen.word("report-sessions-table"), columns, rows, printed=len(held) <= MOST)


def _topic_lines(pen: Pen, one: SessionFigures) -> list[str]:
    return [pen.topic(topic) for topic in one.topics] or ([pen.pick(one.title)] if one.title else [])


def _series(pen: Pen, one: SessionFigures) -> str:
    return next(pen.pick(row.title) for row in pen.figures.series if row.id == one.series_id)


def attendance(pen: Pen) -> Section:
    """People with evidence, verdicts, view counts; altogether first."""
    held = pen.figures.held_sessions
    if not any(one.people or one.views for one in held):
        return Section(pen.word("report-attendance"), (Words(pen.word("report-attendance-none")),))
    blocks: list[Block] = [_by_platform(pen, held), _by_session(pen, held)]
    blocks.append(_verdicts(pen, held))
    return Section(pen.word("report-attendance"), tuple(blocks))


def platforms(held: Sequence[SessionFigures]) -> list[str]:
    """Those that are offered, used or seen anywhere, the known ones first, the unknown last."""
    found = dict.fromkeys(name for one in held for name in (*one.platforms, *one.views))
    known = [name for name in PLATFORMS if name in found]
    return [*known, *(name for name in found if name and name not in known), *([""] if "" in found else [])]


def _by_platform(pen: Pen, held: Sequence[SessionFigures]) -> Grid:
    ways = platforms(held)
    rows: list[tuple[Cell, ...]] = []
    for name in ways:
        people = sum(one.platforms.get(name, 0) for one in held)
        seen = [one.views[name].count for one in held if name in one.views]
        told = sum(one.views[name].count if name in one.views else one.platforms.get(name, 0) for one in held)
        rows.append((pen.platform(name), people, sum(seen) if seen else None, told))
    seen_at_all = sum(views.count for one in held for views in one.views.values())
    whole = (pen.word("report-altogether"), None, seen_at_all, sum(map(reach, held)))
    columns = (
        pen.names("report-platform", 2),
        pen.column("report-on-platform"),
        pen.column("report-views"),
        pen.column("report-reach"),
    )
    return Grid(
        pen.word("report-platforms-table"),
        columns,
        (*rows, whole),
        pen.word("report-views-note"),
        bar=3,
        total=True,
    )


def _by_session(pen: Pen, held: Sequence[SessionFigures]) -> Grid:
    ways = platforms(held)
    seen = [name for name in ways if any(name in one.views for one in held)]
    columns = [
        pen.names("report-session-of", 1.6 if not pen.many else 3),
        pen.column("report-participations", 1.1),
        *(pen.column("report-on-platform", 1, pen.platform(name)) for name in ways),
        *(
            pen.column("report-views", 1.1, pen.texts.plain("report-views-of", platform=pen.platform(name)))
            for name in seen
        ),
        *((pen.column("report-reach", 1.1),) if seen else ()),
    ]
    rows = [_session_row(pen, one, ways, seen) for one in held]
    altogether = tuple(
        sum(cell for cell in column if isinstance(cell, int)) for column in list(zip(*rows, strict=True))[1:]
    )
    total: tuple[Cell, ...] = (pen.word("report-altogether"), *altogether)
    return Grid(
        pen.word("report-attendance-table"),
        tuple(columns),
        (*rows, total),
        pen.word("report-attendance-note"),
        total=True,
        printed=len(held) <= MOST,
    )


def _session_row(pen: Pen, one: SessionFigures, ways: Sequence[str], seen: Sequence[str]) -> tuple[Cell, ...]:
    name = pen.session(one)
    views = [one.views[way].count if way in one.views else None for way in seen]
    return (
        f"{_series(pen, one)} · {name}" if pen.many else name,
        one.people,
        *(one.platforms.get(way, 0) for way in ways),
        *views,
        *((reach(one),) if seen else ()),
    )


def _verdicts(pen: Pen, held: Sequence[SessionFigures]) -> Grid:
    rows = tuple(
        (
            f"{_series(pen, one)} · {pen.session(one)}" if pen.many else pen.session(one),
            one.people,
            one.present,
            pen.short_when(one.closed_at) if one.closed_at else pen.word("report-provisional"),
        )
        for one in held
    )
    columns = (
        pen.names("report-session-of", 2),
        pen.column("report-participations"),
        pen.column("report-present"),
        pen.names("report-closed", 1.6),
    )
    return Grid(pen.word("report-verdicts-table"), columns, rows, printed=len(held) <= MOST)
