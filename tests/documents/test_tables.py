"""Tables that are written and read again: nothing live, nothing lost."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from python_calamine import CalamineWorkbook

from bot.documents import spreadsheets
from bot.documents.tables import Table, comma_separated, xlsx

MORNING = dt.datetime(2021, 9, 28, 8, 0, tzinfo=dt.UTC).replace(tzinfo=None)
"""Cells know no zones."""
ROWS = [
    ("Nguyễn Thị Lan", "+84912345678", 7, MORNING, True),
    ('=HYPERLINK("http://example.org")', "@x", -1, dt.date(2021, 9, 28), None),
]
TABLE = Table("Người: a/b", ("Họ tên", "Điện thoại", "Số", "Lúc", "Đồng ý"), ROWS)


def test_a_workbook_is_read_back_as_it_was_written() -> None:
    sheet = spreadsheets.read(xlsx([TABLE]), "x.xlsx")
    assert sheet.headings == tuple(TABLE.headings)
    assert sheet.rows[0] == (2, ("Nguyễn Thị Lan", "+84912345678", "7", "2021-09-28 08:00", "True"))
    assert sheet.rows[1][1][0] == ROWS[1][0]


def test_sheets_of_one_name_are_told_apart() -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(xlsx([TABLE, TABLE, TABLE])))
    assert book.sheet_names == ["Người  a b", "Người  a b 2", "Người  a b 3"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_of_a_csv_is_taken_for_a_formula(start: str) -> None:
    text = comma_separated(Table("x", ("a",), [(f"{start}1+1",)])).decode("utf-8-sig")
    assert f"'{start}1+1" in text


def test_a_csv_opens_with_its_diacritics() -> None:
    assert comma_separated(TABLE).startswith("\ufeffHọ tên,".encode())
    assert spreadsheets.read(comma_separated(TABLE), "x.csv").rows[0][1][0] == "Nguyễn Thị Lan"
