"""Opens a workbook in a process of its own, where whatever a file does ends with the process.

The library that reads workbooks sets aside memory for all cells between the first and the last one: a file of
five kilobytes with a cell in the far corner would kill the bot. docs/adr tells more. Started as a file, it
imports nothing of ours: the workbook comes on standard input, lines of JSON leave on standard output.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
from collections.abc import Iterator, Sequence

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

try:
    import resource
except ImportError:  # Windows has no such limits; the reader's patience has to do there
    resource = None  # type: ignore[assignment]

BATCH = 500
FULL = 2
"""A sheet with fewer filled rows than this (a title, a note) is passed over when another has more."""


def limit(memory: int, seconds: int) -> None:
    """From here on this process may not take more than that; what it then asks for is refused."""
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def lines(content: bytes, rows: int, columns: int, cells: int) -> Iterator[object]:
    """Batches of rows, each [number, cells]; or one word that says why not."""
    try:
        sheet = chosen(CalamineWorkbook.from_filelike(io.BytesIO(content)))
    except PasswordError:
        yield "locked"
        return
    except CalamineError:
        yield "broken"
        return
    if sheet is None or sheet.end is None:
        return
    height, width = sheet.end[0] + 1, sheet.end[1] + 1
    if height > rows:
        yield "long"
    elif width > columns:
        yield "wide"
    elif height * width > cells:
        yield "heavy"
    else:
        yield from batches(sheet)


def chosen(book: CalamineWorkbook) -> CalamineSheet | None:
    """The first sheet with a table, else the first with anything."""
    spare = None
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        if sheet.height >= FULL:
            return sheet
        if spare is None and sheet.height:
            spare = sheet
    return spare


def batches(sheet: CalamineSheet) -> Iterator[list[object]]:
    """Rows from the first line of the sheet on; the library leaves out empty columns on the left."""
    left = [""] * (sheet.start or (0, 0))[1]
    batch: list[object] = []
    for number, row in enumerate(sheet.iter_rows(), start=1):
        said = [spoken(cell) for cell in row]
        if any(said):
            batch.append([number, left + said])
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def spoken(cell: object) -> str:
    match cell:
        case str():
            return cell.strip()
        case float():
            return figure(cell)
        case dt.datetime():
            return moment(cell)
        case dt.time():
            return f"{cell:%H:%M}"
    return "" if cell is None else str(cell)


def moment(value: dt.datetime) -> str:
    """To the minute, or to the second where it tells them; a day without an hour as a day."""
    if value.time() == dt.time():
        return value.date().isoformat()
    return f"{value:%Y-%m-%d %H:%M:%S}" if value.second else f"{value:%Y-%m-%d %H:%M}"


def figure(value: float) -> str:
    """Whole numbers without a point; three decimals get a fourth, lest they be read as thousands."""
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = repr(value)
    return f"{text}0" if len(text.partition(".")[2]) == 3 else text


def main(arguments: Sequence[str]) -> None:
    memory, seconds, rows, columns, cells = map(int, arguments)
    limit(memory, seconds)
    try:
        for line in lines(sys.stdin.buffer.read(), rows, columns, cells):
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    except MemoryError:
        sys.stdout.write('"heavy"\n')
    sys.stdout.write('"end"\n')


if __name__ == "__main__":
    main(sys.argv[1:])
