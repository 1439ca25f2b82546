"""Spreadsheets as people send them: every program's way of writing, and files that mean harm."""

from __future__ import annotations

import datetime as dt
import io
import random
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from bot.documents import spreadsheets, tables
from bot.documents.spreadsheets import BadFile, Sheet, kinds, letter, workbooks
from bot.documents.spreadsheets.headings import table
from tests.documents import old_books

NAME = "Nguyễn Thị Hương Giang"
TEXT = f"Họ tên;Điện thoại;Đơn vị\r\n{NAME};0912345678;Hợp tác xã Sen\r\nĐỗ Ước;0987654321;\r\n"
ROWS = ((2, (NAME, "0912345678", "Hợp tác xã Sen")), (3, ("Đỗ Ước", "0987654321", "")))
BORN = dt.date(1980, 5, 2)
BEGAN = dt.datetime(2021, 9, 28, 8, 0, tzinfo=dt.UTC).replace(tzinfo=None)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def read(content: bytes) -> Sheet:
    return spreadsheets.read(content, "danh-sach")


def refusal(content: bytes) -> str:
    with pytest.raises(BadFile) as caught:
        read(content)
    return caught.value.id


def windows_1258(text: str) -> bytes:
    """As Windows writes it: vowels with their hats as one letter, tones behind them."""
    written = ""
    for letter_ in unicodedata.normalize("NFC", text):
        apart = unicodedata.normalize("NFD", letter_)
        hatted = "".join(one for one in apart if one not in TONES)
        written += unicodedata.normalize("NFC", hatted) + "".join(one for one in apart if one in TONES)
    return written.encode("cp1258")


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        unicodedata.normalize("NFD", TEXT).encode(),
        windows_1258(TEXT),
        TEXT.replace("\r\n", "\n").encode(),
        TEXT.replace("\r\n", "\r").encode(),
        TEXT.replace(";", "\t").encode("utf-16"),
        TEXT.replace(";", ",").encode(),
        TEXT.replace(";", "|").encode(),
        b"sep=;\r\n" + TEXT.encode(),
        TEXT.replace("Sen", "\0Sen").encode(),
    ],
)
def test_every_way_of_writing_a_csv(content: bytes) -> None:
    sheet = read(content)
    assert sheet.headings == ("Họ tên", "Điện thoại", "Đơn vị")
    first = sheet.rows[0][0]
    assert tuple((number - first + 2, cells) for number, cells in sheet.rows) == ROWS


def test_a_western_csv_stays_western() -> None:
    sheet = read("Nom;Ville\r\nÉlodie Müller;Orléans\r\n".encode("cp1252"))
    assert sheet.rows[0][1] == ("Élodie Müller", "Orléans")


def test_a_few_damaged_letters_cost_no_more_than_themselves() -> None:
    content = (TEXT * 20).encode()
    assert read(content.replace("Đỗ".encode(), b"\xc4\x90\xe1\xbb", 1)).rows[1][1][0] == "Đ\ufffd Ước"


def test_commas_in_cells_do_not_hide_the_separator() -> None:
    text = 'Tên;Nơi ở;Ghi chú\n"Lan, Hoa";"Xã A, huyện B";x\n"Minh; Tú";"Xã C, huyện D";"a ""b"" c"\n'
    assert read(text.encode()).rows == (
        (2, ("Lan, Hoa", "Xã A, huyện B", "x")),
        (3, ("Minh; Tú", "Xã C, huyện D", 'a "b" c')),
    )


def test_a_quotation_mark_that_never_closes_is_told_with_its_row() -> None:
    with pytest.raises(BadFile) as caught:
        read(b'a;b\n1;"2\n' + b"3;4\n" * 50)
    assert (caught.value.id, caught.value.args_) == ("spreadsheets-quote", {"row": 2})


@pytest.mark.parametrize("make", [old_books.xls, old_books.ods], ids=["xls", "ods"])
def test_old_and_other_workbooks(make: object) -> None:
    assert callable(make)
    sheet = read(make([("Họ tên", "Số"), (NAME, "7")]))
    assert (sheet.headings, sheet.rows) == (("Họ tên", "Số"), ((2, (NAME, "7")),))


def test_a_workbook_with_titles_dates_gaps_and_formats() -> None:
    out = io.BytesIO()
    with Workbook(out) as book:
        book.add_worksheet("Trống")
        sheet = book.add_worksheet("Danh sách")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.merge_range("B2:F2", "DANH SÁCH HỌC VIÊN")
        sheet.write_row(3, 1, ["STT", "Họ tên", "Ngày sinh", "", "Họ tên"])
        sheet.write_row(4, 1, [1, "Lan"])
        sheet.write_datetime(4, 3, BORN, day)
        sheet.write(4, 4, 1.125)
        sheet.write_row(7, 1, [2, "Tú"])
        sheet.write_datetime(7, 3, BEGAN, day)
        sheet.write_row(8, 1, ["STT", "Họ tên", "Ngày sinh", "", "Họ tên"])
    assert read(out.getvalue()) == Sheet(
        "danh-sach",
        ("A", "STT", "Họ tên", "Ngày sinh", "E", "Họ tên (2)"),
        ((5, ("", "1", "Lan", "1980-05-02", "1.1250", "")), (8, ("", "2", "Tú", "2021-09-28 08:00", "", ""))),
    )


def test_a_list_without_headings_loses_no_row() -> None:
    sheet = read("Lan;0912 345 678\nTú;0987 654 321\n".encode())
    assert (sheet.headings, len(sheet.rows)) == (("A", "B"), 2)


def test_columns_are_called_as_spreadsheet_programs_do() -> None:
    assert [letter(place) for place in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


FAR = old_books.cells(("A1", "a"), ("A2", "b"), ("XFD1048576", "c"))
LAUGHS = '<!DOCTYPE x [<!ENTITY a "{}"><!ENTITY b "{}">]>'.format("ha" * 1000, "&a;" * 1000)


@pytest.mark.parametrize(
    ("content", "id"),
    [
        (b"", "spreadsheets-empty"),
        (b"\r\n ;;\r\n", "spreadsheets-empty"),
        (tables.xlsx([tables.Table("x", (), [])]), "spreadsheets-empty"),
        (b"%PDF-1.7 ...", "spreadsheets-kind"),
        (b"\x89PNG\r\n\x1a\n...", "spreadsheets-kind"),
        (b"<html><table><tr><td>a</td></tr></table>", "spreadsheets-kind"),
        (old_books.zipped({"word/document.xml": "<w/>"}), "spreadsheets-kind"),
        (old_books.zipped({"a.txt": "x"}), "spreadsheets-kind"),
        (old_books.container({"WordDocument": b"x" * 5000}), "spreadsheets-kind"),
        (old_books.container({"EncryptedPackage": b"x" * 5000}), "spreadsheets-locked"),
        (old_books.xls([("a",)], locked=True), "spreadsheets-locked"),
        (
            old_books.zipped({"content.xml": "x", kinds.MANIFEST: "<manifest:encryption-data>"}),
            "spreadsheets-locked",
        ),
        (b"PK\x03\x04 and nothing more", "spreadsheets-broken"),
        (old_books.container({"Other": b"x" * 5000}), "spreadsheets-broken"),
        (old_books.xlsx("<worksheet><sheetData><row><c"), "spreadsheets-broken"),
        (old_books.xlsx(bytes(30_000_000)), "spreadsheets-bomb"),
        (old_books.xlsx(FAR), "spreadsheets-heavy"),
        (old_books.xlsx(old_books.cells(("A1", "a"), ("A2", "b"), ("IV2", "c"))), "spreadsheets-wide"),
        (old_books.xlsx(old_books.cells(("A1", "a"), ("A200002", "c"))), "spreadsheets-long"),
        (b"a;b\n" * 200_001, "spreadsheets-long"),
        ((";".join(map(str, range(300))) + "\n1\n").encode(), "spreadsheets-wide"),
        (b"x" * 20_000_001, "spreadsheets-large"),
        (bytes(range(1, 256)) * 20, "spreadsheets-letters"),
    ],
)
def test_files_that_are_not_read_get_the_right_answer(content: bytes, id: str) -> None:
    assert refusal(content) == id


def test_entities_are_not_multiplied() -> None:
    sheet = old_books.cells(("A1", "&b;"), ("A2", "x"))
    assert "ha" not in str(_read_or_refuse(old_books.xlsx(LAUGHS + sheet)))


def _read_or_refuse(content: bytes) -> Sheet | str:
    try:
        return read(content)
    except BadFile as refused:
        return refused.id


SAMPLES = (
    tables.xlsx([tables.Table("x", ("Họ tên", "Số"), [(NAME, 7), ("Tú", None)])]),
    old_books.xls([("Họ tên", "Số"), (NAME, 7.5)]),
    old_books.ods([("Họ tên", "Số"), (NAME, "7")]),
)


@given(st.sampled_from(SAMPLES), st.randoms(use_true_random=False), st.integers(1, 30))
@settings(max_examples=60, deadline=None)
def test_damaged_workbooks_are_read_or_refused(sample: bytes, chance: random.Random, hurts: int) -> None:
    content = bytearray(sample)
    for _ in range(hurts):
        content[chance.randrange(len(content))] = chance.randrange(256)
    _read_or_refuse(bytes(content[: chance.choice([len(content), chance.randrange(len(content))])]))


@given(
    st.one_of(
        st.binary(max_size=3000), st.text(max_size=500).map(lambda text: text.encode("utf-8", "ignore"))
    )
)
@settings(max_examples=300, deadline=None)
def test_anything_else_is_read_or_refused(content: bytes) -> None:
    read_ = _read_or_refuse(content)
    if isinstance(read_, Sheet):
        assert all(len(cells) == len(read_.headings) for _, cells in read_.rows)
        assert len(set(read_.headings)) == len(read_.headings)
        assert not any("\0" in cell for _, cells in read_.rows for cell in cells)


@given(st.lists(st.lists(st.text(max_size=8), max_size=6), max_size=12))
@settings(max_examples=200, deadline=None)
def test_no_cell_below_the_headings_is_lost(rows: list[list[str]]) -> None:
    try:
        sheet = table("x", list(enumerate(rows, start=1)))
    except BadFile:
        return
    seen = {number for number, _ in sheet.rows}
    assert seen <= set(range(1, len(rows) + 1))
    assert len(set(sheet.headings)) == len(sheet.headings)


MEASURE = """
import pathlib, re, resource, sys
from bot.documents import spreadsheets
sheet = spreadsheets.read(sys.stdin.buffer.read(), "x")
status = pathlib.Path("/proc/self/status").read_text()
ours, child = re.search("VmHWM:[^0-9]+([0-9]+)", status)[1], resource.getrusage(resource.RUSAGE_CHILDREN)
print(len(sheet.rows), ours, child.ru_maxrss)
"""
"""Not `ru_maxrss` of the process itself: that begins with what its parent had, which is all the tests."""


def test_fifty_thousand_rows_take_little_memory() -> None:
    row: list[tables.Cell] = [f"Nguyễn Thị Lan {place}" for place in range(10)]
    rows = ([*row, number, f"0912{number:06d}"] for number in range(50_000))
    content = tables.xlsx([tables.Table("x", [f"Cột {place}" for place in range(12)], rows)])
    done = subprocess.run([sys.executable, "-c", MEASURE], input=content, capture_output=True, check=True)
    count, ours, child = map(int, done.stdout.split())
    assert count == 50_000
    assert max(ours, child) < 300_000, f"kilobytes: {ours} here, {child} in the process that opens it"


@pytest.mark.parametrize(
    ("script", "id"),
    [
        ("raise ValueError", "spreadsheets-broken"),
        ("import os; os.abort()", "spreadsheets-heavy"),
        ("raise SystemExit(0)", "spreadsheets-heavy"),
    ],
)
def test_however_the_opening_process_ends_there_is_an_answer(
    script: str, id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = tmp_path / "child.py"
    child.write_text(script)
    monkeypatch.setattr(workbooks, "CHILD", child)
    assert refusal(SAMPLES[0]) == id


def test_the_kinds_are_known_by_their_beginning() -> None:
    assert kinds.kind(b"BM;Lan\n1;2\n") == "text"
