"""A report as a workbook: the same tables with real figures, and what they mean."""

from __future__ import annotations

from bot.documents.report.parts import Report, Tiles
from bot.documents.tables import Cell, Table


def tables(report: Report) -> list[Table]:
    """The same figures as sheets: one for each table, the big figures first, what they mean last."""
    big = [
        tile
        for one in report.sections
        for block in one.blocks
        if isinstance(block, Tiles)
        for tile in block.tiles
    ]
    front = Table(report.heading, (report.title, "", ""), [(one.label, one.value, one.of) for one in big])
    sheets = [Table(one.title, [column.heading for column in one.columns], one.rows) for one in report.grids]
    meanings = Table(
        report.definitions.title, (report.definitions.of, report.definitions.means), _meanings(report)
    )
    return [front, *sheets, meanings] if big else [*sheets, meanings]


def _meanings(report: Report) -> list[tuple[Cell, ...]]:
    facts: list[tuple[Cell, ...]] = [(one, None) for one in report.facts]
    return [*report.defined, *facts]
