"""The series of a programme, by whom they are for and one by one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents.report import Block, Grid, Section
from bot.documents.tables import Cell
from bot.reports.figures import SeriesFigures
from bot.reports.pen import Pen

NUMBERS = ("report-registrations", "report-participations", "report-surveys", "report-certificates")


def section(pen: Pen) -> Section:
    groups = dict.fromkeys(_group(pen, one) for one in pen.figures.series)
    blocks: list[Block] = [_groups(pen, list(groups))] if len(groups) > 1 else []
    return Section(pen.word("report-classes-title"), (*blocks, _each(pen)))


def _group(pen: Pen, one: SeriesFigures) -> str:
    return pen.pick(one.group) if one.group else pen.word("report-group-all")


def _numbers(pen: Pen, rows: Sequence[SeriesFigures]) -> tuple[int, ...]:
    """Of these series together, as `NUMBERS`."""
    ids = {one.id for one in rows}
    held = [one for one in pen.figures.held_sessions if one.series_id in ids]
    return (
        sum(one.registered for one in rows),
        sum(one.people for one in held),
        sum(one.surveys for one in held),
        sum(one.issued for one in rows),
    )


def _groups(pen: Pen, names: Sequence[str]) -> Grid:
    rows: list[tuple[Cell, ...]] = []
    for name in names:
        members = [one for one in pen.figures.series if _group(pen, one) == name]
        rows.append((name, len(members), *_numbers(pen, members)))
    total: tuple[Cell, ...] = (
        pen.word("report-altogether"),
        len(pen.figures.series),
        *_numbers(pen, pen.figures.series),
    )
    columns = (
        pen.names("report-group", 3),
        pen.column("report-classes", 0.8),
        *(pen.column(term) for term in NUMBERS),
    )
    return Grid(pen.word("report-groups-table"), columns, (*rows, total), total=True)


def _each(pen: Pen) -> Grid:
    rows: list[tuple[Cell, ...]] = [
        (pen.pick(one.title), one.first, *_numbers(pen, [one])) for one in pen.figures.series
    ]
    columns = (
        pen.names("report-series", 3.6),
        pen.names("report-begins", 1.1),
        *(pen.column(term) for term in NUMBERS),
    )
    return Grid(pen.word("report-classes-table"), columns, tuple(rows))
