"""What a reader finds in a report: the cells of the workbook by sheet and row, the words of the PDF."""

from __future__ import annotations

import io
from typing import Any

from python_calamine import load_workbook

Rows = list[list[Any]]


def sheets(book: bytes) -> dict[str, Rows]:
    """The cells of each sheet, by its name."""
    whole = load_workbook(io.BytesIO(book))
    return {name: whole.get_sheet_by_name(name).to_python() for name in whole.sheet_names}


def row(rows: Rows, name: str) -> list[Any]:
    """The row that begins with this name."""
    (found,) = [one for one in rows if one[0] == name]
    return found


def column(rows: Rows, heading: str) -> list[Any]:
    """The cells below a heading."""
    at = rows[0].index(heading)
    return [one[at] for one in rows[1:]]


def words(text: str) -> str:
    return " ".join(text.split())
