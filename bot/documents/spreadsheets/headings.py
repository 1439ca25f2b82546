"""Which row names the columns: there may be titles above it, names missing, or no such row at all."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from bot.documents.spreadsheets.refusals import CELLS, COLUMNS, BadFile, too_wide

Row = tuple[str, ...]
LOOKED_AT = 40
"""Rows at the beginning that are looked at to find the headings."""
SHARED = 50_000
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]")
GIVEN = re.compile(r"[^\s@]+@[^\s@]+\.\w+|[+(]{0,2}(?:\d[ .()-]{0,2}){9,15}")
"""An address or a phone number: what no heading is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The first sheet with a table. `rows` are (number of the row in the file, cells), without empty ones;
    every row has as many cells as there are headings, and headings are all different: a column without one
    is called by its letter. Cells are stripped text without control characters: dates as 2021-09-28, moments
    as 2021-09-28 08:00, whole numbers without a point."""

    name: str
    headings: Row
    rows: tuple[tuple[int, Row], ...]


def table(name: str, lines: Iterable[tuple[int, list[str]]]) -> Sheet:
    """The table in these rows. Raises BadFile when there is none."""
    tidied = _tidied(lines)
    start = list(itertools.islice(tidied, LOOKED_AT))
    if not start:
        raise BadFile("spreadsheets-empty")
    above, named = _heading(start)
    rows = start[above + named :]
    rows.extend(tidied)
    heads = list(start[above][1]) if named else []
    width = max(len(heads), max((len(cells) for _, cells in rows), default=0))
    if width > COLUMNS:
        raise too_wide()
    headings = _names([*heads, *[""] * (width - len(heads))])
    shown = tuple(heads)
    whole = ((number, cells + ("",) * (width - len(cells))) for number, cells in rows if cells != shown)
    return Sheet(name, headings, tuple(whole))


def _tidied(lines: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, Row]]:
    """Rows as they are kept, without what is empty at their end. Equal words are kept once: in a long table
    most cells say what others say, too."""
    known: dict[str, str] = {}
    cells = 0
    for number, row in lines:
        said = [_tidy(cell) if cell else "" for cell in row]
        while said and not said[-1]:
            said.pop()
        cells += len(said)
        if cells > CELLS:
            raise BadFile("spreadsheets-heavy")
        if said:
            yield number, tuple(known.setdefault(one, one) if len(known) < SHARED else one for one in said)


def _tidy(cell: str) -> str:
    text = CONTROL.sub("", cell).strip()
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _heading(start: list[tuple[int, Row]]) -> tuple[int, bool]:
    """(rows above the table, whether its first row names the columns)."""
    filled = [sum(map(bool, cells)) for _, cells in start]
    usual = sorted(filled)[len(filled) * 3 // 4]
    enough = max(min(usual, 2), ceil(usual * 0.6))
    first = next(place for place, count in enumerate(filled) if count >= enough)
    return first, not any(GIVEN.fullmatch(cell) for cell in start[first][1])


def _names(headings: list[str]) -> Row:
    """All different: a second «Họ tên» becomes «Họ tên (2)», one without words the column's letter."""
    taken: set[str] = set()
    for place, words in enumerate(headings):
        plain = " ".join(words.split())[:200] or letter(place)
        more = (f"{plain} ({count})" for count in itertools.count(2))
        headings[place] = next(one for one in itertools.chain([plain], more) if one not in taken)
        taken.add(headings[place])
    return tuple(headings)


def letter(place: int) -> str:
    """A column as spreadsheet programs call it: A, B, … Z, AA."""
    before, last = divmod(place, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + last)
