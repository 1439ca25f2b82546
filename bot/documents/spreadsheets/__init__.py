"""Spreadsheets that people send: XLSX, XLS, ODS or CSV read into plain text, whatever program wrote them.

A file is never trusted: what it is follows from what is in it, and whatever is wrong with it is a BadFile.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.documents.spreadsheets import kinds, separated, workbooks
from bot.documents.spreadsheets.headings import Sheet as Sheet
from bot.documents.spreadsheets.headings import letter as letter
from bot.documents.spreadsheets.headings import table
from bot.documents.spreadsheets.refusals import BYTES as BYTES
from bot.documents.spreadsheets.refusals import BadFile as BadFile
from bot.documents.spreadsheets.refusals import too_big as too_big

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read(content: bytes, name: str) -> Sheet:
    """The table in a file; takes seconds with a big one, so call it in a thread of a job. Raises BadFile."""
    return table(name, lines(content))


def lines(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """(number, cells) of every row with anything in it, for files of several tables. Raises BadFile."""
    if len(content) > BYTES:
        raise too_big(len(content))
    return workbooks.lines(content) if kinds.kind(content) == "workbook" else separated.lines(content)
