"""Tables as files that organizers open: XLSX and CSV, never with a live formula, phones as text."""

from __future__ import annotations

import csv
import datetime as dt
import io
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook

Cell = str | int | float | bool | dt.date | dt.datetime | None
LIVE = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell must not begin with in a CSV: spreadsheet programs would take it for a formula."""
WIDEST = 48


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. Moments are local and without a zone; `rows` are read once, in order."""

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def xlsx(tables: Iterable[Table]) -> bytes:
    """A workbook with a sheet for each table; rows are written as they come, so memory stays small."""
    with tempfile.TemporaryFile() as file:
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with Workbook(file, {**options, "default_date_format": "yyyy-mm-dd hh:mm"}) as book:
            for table in tables:
                _sheet(book, table)
        file.seek(0)
        return file.read()


def _sheet(book: Workbook, table: Table) -> None:
    sheet = book.add_worksheet(_named(table.title, {one.get_name().lower() for one in book.worksheets()}))
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(table.headings):
        sheet.set_column(column, column, min(WIDEST, max(12, len(heading) + 2)))
        sheet.write_string(0, column, heading, bold)
    for row, cells in enumerate(table.rows, start=1):
        for column, cell in enumerate(cells):
            match cell:
                case None:
                    pass
                case str():
                    sheet.write_string(row, column, cell[:32_767])
                case dt.date() if not isinstance(cell, dt.datetime):
                    sheet.write_datetime(row, column, cell, day)
                case _:
                    sheet.write(row, column, cell)


def _named(title: str, taken: set[str]) -> str:
    """A name that Excel takes: 31 characters, none of []:*?/\\, not one that is there."""
    plain = "".join(" " if character in "[]:*?/\\'" else character for character in title).strip()[:28]
    names = [plain or "1", *(f"{plain[:25]} {number}" for number in range(2, 1000))]
    return next(name for name in names if name.lower() not in taken)


def comma_separated(table: Table) -> bytes:
    """UTF-8 with a byte order mark, which Excel needs to read Vietnamese rightly."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_inert(heading) for heading in table.headings])
    writer.writerows([_inert(cell) for cell in row] for row in table.rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _inert(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case dt.datetime():
            return cell.isoformat(" ", "seconds")
        case str():
            return f"'{cell}" if cell.startswith(LIVE) else cell
    return str(cell)
