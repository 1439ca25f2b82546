"""XLSX, XLSB, XLS and ODS: opened by a process with narrow limits, so that no file can take the bot along."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import orjson

from bot.documents.spreadsheets.refusals import CELLS, COLUMNS, ROWS, BadFile, too_long, too_wide

CHILD = Path(__file__).with_name("unpacking.py")
MEMORY = 1 << 30
"""Bytes of address space; 200,000 ordinary rows take half of it."""
SECONDS, PATIENCE = 40, 60
"""Of computing, and altogether."""
REFUSALS: dict[str, Callable[[], BadFile]] = {
    "locked": partial(BadFile, "spreadsheets-locked"),
    "broken": partial(BadFile, "spreadsheets-broken"),
    "heavy": partial(BadFile, "spreadsheets-heavy"),
    "long": too_long,
    "wide": too_wide,
}
END = "end"


def lines(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """(number, cells) of every row with anything in it. Raises BadFile."""
    limits = map(str, (MEMORY, SECONDS, ROWS, COLUMNS, CELLS))
    command = [sys.executable, "-P", "-X", "utf8", str(CHILD), *limits]
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.seek(0)
        with subprocess.Popen(
            command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            patience = threading.Timer(PATIENCE, process.kill)
            patience.start()
            try:
                yield from _told(process)
            finally:
                patience.cancel()
                process.kill()


def _told(process: subprocess.Popen[bytes]) -> Iterator[tuple[int, list[str]]]:
    """What the process says, to its last word. Without that it was stopped by its limits, or the library
    stumbled over the file."""
    assert process.stdout is not None
    for line in process.stdout:
        batch: Any = orjson.loads(line) if line.endswith(b"\n") else None
        if batch == END:
            return
        if isinstance(batch, str):
            raise REFUSALS[batch]()
        yield from batch or ()
    raise BadFile("spreadsheets-broken" if process.wait() > 0 else "spreadsheets-heavy")
