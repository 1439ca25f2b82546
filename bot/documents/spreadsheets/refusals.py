"""Why a file is not read, as the name of a text that says what to send instead; and the limits."""

from __future__ import annotations

from typing import Any

MEGABYTE = 1_000_000
BYTES = 20 * MEGABYTE
"""Bots can fetch no bigger files from Telegram."""
ROWS, COLUMNS, CELLS = 200_000, 200, 4_000_000
UNPACKED = 400 * MEGABYTE
"""What is in a workbook (they are zip files) may not become bigger than this when it is unpacked."""


class BadFile(Exception):
    """It cannot be read; `id` and `args_` name the text that says why and what to send instead."""

    def __init__(self, id: str, **args: Any) -> None:
        super().__init__(id)
        self.id, self.args_ = id, args


def too_big(size: int) -> BadFile:
    """For a file that is bigger than bots can fetch."""
    return BadFile("spreadsheets-large", size=-(-size // MEGABYTE), most=BYTES // MEGABYTE)


def too_long() -> BadFile:
    return BadFile("spreadsheets-long", most=ROWS)


def too_wide() -> BadFile:
    return BadFile("spreadsheets-wide", most=COLUMNS)
