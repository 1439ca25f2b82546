"""Tables as files that organizers open: XLSX and CSV, never with a live formula, phones as text."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

Cell = str | int | float | bool | dt.date | dt.datetime | None
LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a cell must not begin with in a CSV: spreadsheet programs would take it for a formula."""
NUMERIC = re.compile(r"0\d+|\d{12,}|\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|\d+(\.\d+)?[eE]\d+")
"""Text that spreadsheet programs would turn into a number or a date and lose something of: «0123», «12/3»."""
REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML may hold."""
LONGEST = 32_767
"""Characters that Excel takes in a cell, as UTF-16 counts them."""
CUT = " […]"
LAST = 1_048_575
"""Rows of a sheet below its headings."""
EXACT = 1e15
"""Numbers from here on lose digits in a sheet."""
FIRST_YEAR = 1900
"""Sheets know no earlier one."""
WIDEST = 48


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. Moments are local and without a zone; `rows` are read once, in order."""

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


class Portions:
    """Tables dealt out again with at most so many rows together in each portion, read as they are written:
    take each portion to its end before the next. Tables without rows are left out."""

    def __init__(self, tables: Iterable[Table], most: int = sys.maxsize) -> None:
        self._tables, self._most, self._left = iter(tables), most, 0
        self._table: Table | None = None
        self._rows: Iterator[Sequence[Cell]] = iter(())
        self._row: Sequence[Cell] | None = None
        self.taken = 0
        """Rows given out so far."""

    def __iter__(self) -> Iterator[Iterator[Table]]:
        self._advance()
        while self._table is not None:
            self._left = self._most
            yield self._portion()

    def _portion(self) -> Iterator[Table]:
        while self._table is not None and self._left > 0:
            yield replace(self._table, rows=self._taken(self._table))

    def _taken(self, table: Table) -> Iterator[Sequence[Cell]]:
        while self._table is table and self._left > 0 and self._row is not None:
            row = self._row
            self._left, self.taken = self._left - 1, self.taken + 1
            self._advance()
            yield row

    def _advance(self) -> None:
        """On to the next row, of this table or of the next one that has any."""
        while (row := next(self._rows, None)) is None:
            following = next(self._tables, None)
            if following is None:
                self._table = self._row = None
                return
            self._table, self._rows = replace(following), iter(following.rows)
        self._row = row


def xlsx(tables: Iterable[Table]) -> bytes:
    """A workbook with a sheet for each table, as `write_xlsx` makes it."""
    with tempfile.TemporaryFile() as file:
        write_xlsx(file, tables)
        file.seek(0)
        return file.read()


def write_xlsx(file: IO[bytes] | Path, tables: Iterable[Table], last: int = LAST) -> None:
    """A workbook with a sheet for each table, several where one has more than `last` rows; rows are written
    as they come, so memory stays small."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    target = str(file) if isinstance(file, Path) else file
    with Workbook(target, {**options, "default_date_format": "yyyy-mm-dd hh:mm"}) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for table in tables:
            for part in _sheetfuls(table, last):
                sheet = _sheet(book, part, bold)
                rows = _fill(sheet, part.rows, day)
                sheet.autofilter(0, 0, rows, max(0, len(part.headings) - 1))


def _sheetfuls(table: Table, last: int) -> Iterator[Table]:
    empty = True
    for portion in Portions([table], last):
        for part in portion:
            empty = False
            yield part
    if empty:
        yield replace(table, rows=())


def _sheet(book: Workbook, table: Table, bold: Format) -> Worksheet:
    sheet = book.add_worksheet(_named(table.title, {one.get_name().lower() for one in book.worksheets()}))
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(table.headings):
        sheet.set_column(column, column, min(WIDEST, max(12, len(heading) + 2)))
        sheet.write_string(0, column, _whole(heading), bold)
    return sheet


def _fill(sheet: Worksheet, rows: Iterable[Sequence[Cell]], day: Format) -> int:
    """How many rows there were."""
    row = 0
    for row, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells):
            match cell:
                case None:
                    pass
                case str():
                    sheet.write_string(row, column, _whole(cell))
                case int() | float() if not abs(cell) < EXACT:
                    sheet.write_string(row, column, str(cell))
                case dt.date() if cell.year < FIRST_YEAR:
                    sheet.write_string(row, column, _moment(cell))
                case dt.date() if not isinstance(cell, dt.datetime):
                    sheet.write_datetime(row, column, cell, day)
                case _:
                    sheet.write(row, column, cell)
    return row


def _moment(at: dt.date) -> str:
    return at.isoformat(" ", "seconds") if isinstance(at, dt.datetime) else at.isoformat()


def _whole(text: str) -> str:
    """Text that every program can read: nothing that XML refuses, not more than a cell holds."""
    plain = REFUSED.sub("\ufffd", text)
    if len(plain) * 2 <= LONGEST:
        return plain
    units = plain.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return plain
    return units[: 2 * (LONGEST - len(CUT))].decode("utf-16-le", "ignore") + CUT


def _named(title: str, taken: set[str]) -> str:
    """A name that Excel takes: 31 characters, none of []:*?/\\, not one that is there."""
    shown = "".join(" " if character in "[]:*?/\\'" else character for character in _whole(title))
    plain = shown.strip()[:28].strip()
    names = [plain or "1", *(f"{plain[:25]} {number}" for number in range(2, 1000))]
    return next(name for name in names if name.lower() not in taken)


def comma_separated(table: Table) -> bytes:
    """As `write_csv` writes it."""
    out = io.StringIO(newline="")
    write_csv(out, table)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def write_csv(out: IO[str], table: Table) -> None:
    """Open files with `encoding="utf-8-sig"` and `newline=""`: Excel needs the byte order mark to read
    Vietnamese rightly."""
    writer = csv.writer(out)
    writer.writerow([_inert(heading) for heading in table.headings])
    writer.writerows([_inert(cell) for cell in row] for row in table.rows)


def _inert(cell: Cell) -> str:
    """Text that a spreadsheet program would compute or count begins with an apostrophe: «'=1+1», «'0123»."""
    match cell:
        case None:
            return ""
        case dt.date():
            return _moment(cell)
        case str():
            plain = _whole(cell)
            bare = plain.strip(" \xa0")
            return f"'{plain}" if bare.startswith(LIVE) or NUMERIC.fullmatch(bare) else plain
    return str(cell)
