"""Tables as files that can be sent: zipped or divided where one would be more than Telegram takes."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.documents.tables import Portions, Table, write_csv, write_xlsx
from bot.forms.folding import words

Format = Literal["xlsx", "csv"]
FORMATS: tuple[Format, ...] = ("xlsx", "csv")
MIMES = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".csv": "text/csv",
    ".zip": "application/zip",
}
LIMIT = 49_000_000
"""Bytes of a file; bots may send 50 MB."""
MARGIN = 0.8
"""What a portion aims at of the limit: rows are not all of one length."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """`files` in order, none of them too large; no files when there was no row."""

    files: list[Path]
    rows: int


def pack(
    tables: Callable[[], Iterable[Table]], form: Format, folder: Path, name: str, limit: int = LIMIT
) -> Parcel:
    """Write tables into a folder of their own. `tables` gives them anew: they are written again, in more
    files, when one got too large."""
    most = sys.maxsize
    while True:
        portions = Portions(tables(), most)
        numbered = enumerate(portions, 1)
        files = [_written(portion, form, folder / f"{name}-{number}", limit) for number, portion in numbered]
        largest = max((file.stat().st_size for file in files), default=0)
        if largest <= limit or most == 1:
            return Parcel(_named(files, name), portions.taken)
        most = max(1, int(min(most, portions.taken) * MARGIN * limit / largest))
        for file in files:
            file.unlink()


def _named(files: list[Path], name: str) -> list[Path]:
    """A file that is alone needs no number."""
    return files if len(files) != 1 else [files[0].rename(files[0].with_name(name + files[0].suffix))]


def _written(tables: Iterable[Table], form: Format, stem: Path, limit: int) -> Path:
    if form == "xlsx":
        path = stem.with_name(f"{stem.name}.xlsx")
        write_xlsx(path, tables)
        return path
    stem.mkdir()
    parts = list(_texts(tables, stem))
    if len(parts) == 1 and parts[0].stat().st_size <= limit:
        path = parts[0].rename(stem.with_name(f"{stem.name}.csv"))
    else:
        path = _zipped(parts, stem.with_name(f"{stem.name}.zip"))
    stem.rmdir()
    return path


def _texts(tables: Iterable[Table], folder: Path) -> Iterator[Path]:
    for number, table in enumerate(tables, 1):
        path = folder / f"{number}-{slug(table.title)}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as out:
            write_csv(out, table)
        yield path


def _zipped(parts: list[Path], path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.write(part, part.name)
            part.unlink()
    return path


def slug(title: str) -> str:
    """A title as a part of a file's name that every system takes."""
    return "-".join(words(title).split()) or "1"
