"""Tables that are written and read again: nothing live, nothing lost."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from bot.documents import spreadsheets
from bot.documents.tables import Portions, Table, comma_separated, write_xlsx, xlsx

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


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", " =", "\xa0+"])
def test_no_cell_of_a_csv_is_taken_for_a_formula(start: str) -> None:
    text = comma_separated(Table("x", ("a",), [(f"{start}1+1",)])).decode("utf-8-sig")
    assert f"'{start}1+1" in text


def test_a_csv_opens_with_its_diacritics() -> None:
    assert comma_separated(TABLE).startswith("\ufeffHọ tên,".encode())
    assert spreadsheets.read(comma_separated(TABLE), "x.csv").rows[0][1][0] == "Nguyễn Thị Lan"


def cells_of(content: bytes) -> list[list[Any]]:
    """The first sheet as another program reads it, without the headings."""
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()[1:]


@pytest.mark.parametrize("text", ["0912345678", "123456789012", "12/3", "1-2-2021", "1e5", "007"])
def test_text_that_looks_like_a_number_stays_text(text: str) -> None:
    table = Table("x", ("a",), [(text,)])
    assert cells_of(xlsx([table])) == [[text]]
    assert f"'{text}" in comma_separated(table).decode("utf-8-sig")


@pytest.mark.parametrize("text", ["0912 345 678", "12/3 Lê Lợi", "2 ha", "a=b", "Nguyễn Văn A"])
def test_other_text_goes_into_a_csv_as_it_is(text: str) -> None:
    assert comma_separated(Table("x", ("a",), [(text,)])).decode("utf-8-sig") == f"a\r\n{text}\r\n"


def test_characters_that_no_xml_may_hold_are_replaced() -> None:
    told = "a\x00b\x0bc\ufffed\ud800e"
    assert cells_of(xlsx([Table("Một\x01", ("a\x02",), [(told,)])])) == [["a\ufffdb\ufffdc\ufffdd\ufffde"]]
    assert b"a\xef\xbf\xbdb" in comma_separated(Table("x", ("a",), [(told,)]))


def test_what_only_looks_like_an_escape_stays_as_it_is() -> None:
    assert cells_of(xlsx([Table("x", ("a",), [("_x0041_ <b>&amp;",)])])) == [["_x0041_ <b>&amp;"]]


@pytest.mark.parametrize("letter", ["a", "ễ", "😀"])
def test_too_long_a_cell_is_cut_with_a_mark(letter: str) -> None:
    ((cell,),) = cells_of(xlsx([Table("x", ("a",), [(letter * 40_000,)])]))
    assert isinstance(cell, str)
    assert cell.startswith(letter * 16_000)
    assert cell.endswith(f"{letter} […]")
    assert 32_760 < len(cell.encode("utf-16-le")) // 2 <= 32_767


def test_numbers_and_dates_that_a_sheet_cannot_hold_are_text() -> None:
    rows = [(10**20, float("inf"), dt.date(1850, 1, 31))]
    assert cells_of(xlsx([Table("x", ("a", "b", "c"), rows)])) == [[str(10**20), "inf", "1850-01-31"]]


def test_more_rows_than_a_sheet_takes_go_on_in_the_next(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    write_xlsx(path, [Table("Dài", ("a",), [(n,) for n in range(7)])], last=3)
    book = CalamineWorkbook.from_path(path)
    sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    assert book.sheet_names == ["Dài", "Dài 2", "Dài 3"]
    assert sheets == [[["a"], [0.0], [1.0], [2.0]], [["a"], [3.0], [4.0], [5.0]], [["a"], [6.0]]]


def test_an_empty_table_still_has_its_headings() -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(xlsx([Table("Không", ("a", "b"), [])])))
    assert book.get_sheet_by_name("Không").to_python() == [["a", "b"]]


@pytest.mark.parametrize("most", range(1, 8))
def test_portions_lose_nothing_and_keep_the_order(most: int) -> None:
    given = [
        Table(name, (), [(name, n) for n in range(count)]) for name, count in (("a", 3), ("b", 0), ("c", 2))
    ]
    portions = [[(one.title, list(one.rows)) for one in portion] for portion in Portions(given, most)]
    rows = [row for portion in portions for _, rows in portion for row in rows]
    assert rows == [row for table in given for row in table.rows]
    assert all(0 < sum(len(rows) for _, rows in portion) <= most for portion in portions)
    assert len(portions) == -(-5 // most)


def test_a_csv_is_read_back_as_it_was_given() -> None:
    row = ("+84912345678", "0123", "=1+1", "'nháy'", "12/3", "Nguyễn")
    sheet = spreadsheets.read(comma_separated(Table("x", tuple("abcdef"), [row])), "x.csv")
    assert sheet.rows[0][1] == row


@pytest.mark.parametrize(
    "hostile", ["=1+1", "{=SUM(A1)}", "http://example.org", "=cmd|' /C calc'!A0", "@SUM(1)"]
)
def test_nothing_in_a_workbook_is_live(hostile: str) -> None:
    content = xlsx([Table(hostile[:20], (hostile,), [(hostile,)])])
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    assert b"<f" not in sheet
    assert b"hyperlink" not in sheet
    assert sheet.count(b"<is><t>") == 2
