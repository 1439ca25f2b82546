"""Tables become files that can be sent: one, a zip, or several, and none is ever too large."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from bot.documents.parcels import Format, pack, slug
from bot.documents.tables import Table

Row = tuple[int, str]


def noisy(count: int) -> list[Row]:
    """Rows that cannot be compressed well."""
    dice = random.Random(1)
    return [(number, dice.randbytes(100).hex()) for number in range(count)]


def tables(*rows: list[Row]) -> list[Table]:
    return [Table(f"Bảng {number}", ("Số", "Chữ"), one) for number, one in enumerate(rows, 1)]


def numbers_in(path: Path) -> Iterator[int]:
    if path.suffix == ".xlsx":
        book = CalamineWorkbook.from_path(path)
        for name in book.sheet_names:
            yield from (
                int(str(row[0]).split(".")[0]) for row in book.get_sheet_by_name(name).to_python()[1:]
            )
    elif path.suffix == ".csv":
        yield from numbers(path.read_text(encoding="utf-8-sig"))
    else:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield from numbers(archive.read(name).decode("utf-8-sig"))


def numbers(text: str) -> list[int]:
    return [int(row[0]) for row in list(csv.reader(io.StringIO(text)))[1:]]


@pytest.mark.parametrize(("form", "suffix"), [("xlsx", ".xlsx"), ("csv", ".csv")])
def test_one_table_is_one_file(tmp_path: Path, form: Format, suffix: str) -> None:
    parcel = pack(lambda: tables(noisy(5)), form, tmp_path, "bang")
    assert [one.name for one in parcel.files] == [f"bang{suffix}"]
    assert parcel.rows == 5
    assert list(tmp_path.iterdir()) == parcel.files


def test_several_tables_as_csv_are_one_zip(tmp_path: Path) -> None:
    parcel = pack(lambda: tables(noisy(5), [], noisy(2)), "csv", tmp_path, "bang")
    (file,) = parcel.files
    assert file.name == "bang.zip"
    assert zipfile.ZipFile(file).namelist() == ["1-bang-1.csv", "2-bang-3.csv"]


def test_a_large_csv_is_compressed(tmp_path: Path) -> None:
    parcel = pack(lambda: tables([(1, "Nguyễn")] * 5000), "csv", tmp_path, "bang", limit=20_000)
    assert [one.name for one in parcel.files] == ["bang.zip"]
    assert list(numbers_in(parcel.files[0])) == [1] * 5000


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_what_is_too_large_is_divided(tmp_path: Path, form: Format) -> None:
    small, long = noisy(3), noisy(900)
    parcel = pack(lambda: tables(small, long), form, tmp_path, "bang", limit=40_000)
    assert len(parcel.files) > 2
    assert all(one.stat().st_size <= 40_000 for one in parcel.files)
    assert [number for one in parcel.files for number in numbers_in(one)] == [n for n, _ in (*small, *long)]
    assert parcel.files[0].stem == "bang-1"
    assert sorted(tmp_path.iterdir()) == sorted(parcel.files)


def test_nothing_becomes_no_file(tmp_path: Path) -> None:
    assert pack(lambda: tables([], []), "xlsx", tmp_path, "bang").files == []
    assert list(tmp_path.iterdir()) == []


def test_names_are_plain_letters() -> None:
    assert (slug("Phiếu đánh giá: Đợt 1/2"), slug("🗂")) == ("phieu-danh-gia-dot-1-2", "1")
