"""Spreadsheets that people send: XLSX, XLS, ODS or CSV read into plain text, whatever program wrote them."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import dataclass
from typing import Any

from python_calamine import CalamineWorkbook

Row = tuple[str, ...]


class BadFile(Exception):
    """It cannot be read; `id` and `args_` name the text that says why and what to send instead."""

    def __init__(self, id: str, **args: Any) -> None:
        super().__init__(id)
        self.id, self.args_ = id, args


@dataclass(frozen=True, slots=True)
class Sheet:
    """The first sheet with anything in it. `rows` are (number of the row in the file, cells), without empty
    ones; every row has as many cells as there are headings. Cells are stripped text: dates as 2021-09-28,
    moments as 2021-09-28 08:00, whole numbers without a point."""

    name: str
    headings: Row
    rows: tuple[tuple[int, Row], ...]


def read(content: bytes, name: str) -> Sheet:
    """The table in a file. Raises BadFile."""
    lines = _workbook(content) if content.startswith((b"PK", b"\xd0\xcf\x11\xe0")) else _text(content)
    filled = [(number, cells) for number, cells in enumerate(lines, start=1) if any(cells)]
    if not filled:
        raise BadFile("spreadsheets-empty")
    (_, headings), *rows = filled
    width = len(headings)
    return Sheet(name, headings, tuple((number, (*cells, *[""] * width)[:width]) for number, cells in rows))


def _workbook(content: bytes) -> list[Row]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for name in book.sheet_names:
        rows = [
            tuple(map(_said, row)) for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        ]
        if any(any(row) for row in rows):
            return rows
    return []


def _said(cell: object) -> str:
    match cell:
        case float() if cell.is_integer():
            return str(int(cell))
        case dt.datetime():
            return cell.strftime("%Y-%m-%d %H:%M")
    return "" if cell is None else str(cell).strip()


def _text(content: bytes) -> list[Row]:
    text = content.decode("utf-8-sig")
    return [tuple(cell.strip() for cell in row) for row in csv.reader(io.StringIO(text))]
