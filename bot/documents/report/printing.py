"""A report as a PDF: figures in the reader's way of writing them, laid out by a Typst template."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import cache
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.documents.report.parts import Block, Column, Days, Grid, Map, Report, Sayings, Section, Tiles, Words
from bot.documents.tables import Cell
from bot.documents.typesetting import TEMPLATES, Template, UnprintableText

TEMPLATE = TEMPLATES / "report.typ"
TRIES = 5
"""So often characters that no font draws are taken out; all that are found at once go at once."""


@cache
def _template() -> Template:
    return Template(TEMPLATE)


def pdf(report: Report) -> bytes:
    """A PDF/A-2a and PDF/UA-1 file; equal reports give equal bytes. What no font draws is left out."""
    data, missing = _payload(report), ""
    for _ in range(TRIES):
        try:
            return _template().pdf(json.dumps(_cleaned(data, missing, report.unprintable)), report.at)
        except UnprintableText as error:
            missing += error.characters
    raise UnprintableText(missing)


def _cleaned(data: Any, missing: str, stand_in: str) -> Any:
    """Without these characters, and those that join or colour them; a text that was nothing else is named."""
    if not missing:
        return data
    gone = dict.fromkeys(map(ord, missing + "\u200d\ufe0e\ufe0f"))

    def clean(value: Any) -> Any:
        match value:
            case str():
                return value.translate(gone).strip() or (stand_in if value.strip() else value)
            case list() | tuple():
                return [clean(one) for one in value]
            case dict():
                return {key: clean(one) for key, one in value.items()}
        return value

    return clean(data)


def _payload(report: Report) -> dict[str, Any]:
    say = _saying(report.language)
    return {
        "language": report.language,
        "heading": report.heading,
        "title": report.title,
        "subtitle": report.subtitle,
        "organisers": report.organisers,
        "facts": report.facts,
        "contents": report.contents,
        "page": report.page,
        "short": report.short,
        "sections": [
            {"title": one.title, "blocks": [_block(block, say, report.language) for block in _printed(one)]}
            for one in report.sections
        ],
        "definitions": {
            "title": report.definitions.title,
            "lead": report.definitions.lead,
            "terms": report.defined,
        },
    }


def _printed(section: Section) -> Sequence[Block]:
    return [one for one in section.blocks if not isinstance(one, Grid) or one.printed]


Say = Callable[[Cell, int], str]


def _saying(language: str) -> Say:
    """Figures and days as the reader's language writes them."""

    def say(value: Cell, decimals: int = 0) -> str:
        match value:
            case None:
                return ""
            case int() | float():
                return format_decimal(value, f"#,##0.{'0' * decimals}".rstrip("."), locale=language)
            case dt.date():
                return value.strftime("%d/%m/%Y" if language != "en" else "%d %b %Y")
        return str(value)

    return say


def _block(block: Block, say: Say, language: str) -> dict[str, Any]:
    match block:
        case Grid():
            return _grid(block, say)
        case Tiles(tiles):
            told = [{"value": say(one.value, 0), "label": one.label, "of": say(one.of, 0)} for one in tiles]
            return {"kind": "tiles", "tiles": told}
        case Days(title, days, alt, note):
            return {"kind": "days", "title": title, "alt": alt, "note": note} | _columns(days, say, language)
        case Map(alt, legend, places, grid):
            fields = [asdict(one) | {"value": say(one.value, 0)} for one in places]
            return {"kind": "map", "alt": alt, "legend": legend, "places": fields, "grid": _grid(grid, say)}
        case Words(text):
            return {"kind": "words", "text": text}
        case Sayings(sayings):
            return {"kind": "sayings", "sayings": [asdict(one) for one in sayings]}


def _grid(grid: Grid, say: Say) -> dict[str, Any]:
    return {
        "kind": "grid",
        "title": grid.title,
        "columns": [
            {"heading": one.heading, "number": one.number, "width": one.width} for one in grid.columns
        ],
        "rows": [
            [_figure(cell, one, say) for cell, one in zip(row, grid.columns, strict=True)]
            for row in grid.rows
        ],
        "spans": _spans(grid),
        "note": grid.note,
        "bar": grid.bar,
        "bars": _bars(grid),
        "total": grid.total,
    }


def _figure(cell: Cell, column: Column, say: Say) -> str:
    return say(cell, column.decimals)


def _spans(grid: Grid) -> list[int]:
    """Over how many rows the first cell of each row goes; 0 where the one above covers it."""
    spans, first = list[int](), 0
    for at, row in enumerate(grid.rows):
        if grid.grouped and at and row[0] == grid.rows[at - 1][0]:
            spans[first] += 1
            spans.append(0)
        else:
            first = at
            spans.append(1)
    return spans


def _bars(grid: Grid) -> list[float]:
    """Lengths from 0 to 1; what is no figure has none."""
    if grid.bar is None:
        return []
    values = [row[grid.bar] for row in grid.rows]
    figures = [float(one) if isinstance(one, int | float) else 0.0 for one in values]
    whole = grid.whole or max(figures, default=0.0) or 1.0
    return [min(1.0, one / whole) for one in figures]


def _columns(days: Sequence[tuple[dt.date, int]], say: Say, language: str) -> dict[str, Any]:
    most = max((count for _, count in days), default=0) or 1
    pattern = "d MMM" if language == "en" else "d/M"
    return {
        "days": [
            {"day": format_date(day, pattern, locale=language), "count": say(count, 0), "part": count / most}
            for day, count in days
        ]
    }
