"""What organizers send when they are asked for a list: good, broken and hostile files, and what they hear."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import pytest
from python_calamine import CalamineWorkbook

from bot.documents.spreadsheets import XLSX
from handlers import pressed
from handlers.events import Press
from storage import Transaction
from storage.tables import ColumnMapping, Draft, Registration
from tests.databases import only_sqlite
from tests.documents import old_books
from tests.stories.phones import Phone
from tests.stories.programmes import stored, village
from tests.stories.registrants import HEADINGS, HUNG, LAN, PROGRAMME, again, opened, sends, workbook
from tests.stories.test_guard import TEXTS, visit
from tests.stories.town import Town

TEXT = ";".join(HEADINGS) + "\r\n" + ";".join(map(str, LAN)) + "\r\n"


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PROGRAMME) as town:
        yield town


@only_sqlite
@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"%PDF-1.7 danh sach", "ds.xlsx", ("Đây là tệp PDF", "gửi chính tệp Excel ấy")),
        (b"\x89PNG\r\n\x1a\n", "ds.png", ("Đây là hình ảnh", "Excel (.xlsx, .xls), ODS hoặc CSV nhé.")),
        (
            old_books.zipped({"word/document.xml": "x"}),
            "ds.docx",
            ("Đây là tệp Word", "chép bảng sang Excel"),
        ),
        (old_books.container({"EncryptedPackage": b"x" * 5000}), "ds.xlsx", ("có mật khẩu",)),
        (old_books.xlsx(bytes(30_000_000)), "bom.xlsx", ("nén khác thường",)),
        (
            old_books.xlsx(old_books.cells(("A1", "a"), ("A2", "b"), ("XFD1048576", "c"))),
            "xa.xlsx",
            ("ô lạc nằm rất xa",),
        ),
        (b"PK\x03\x04....", "hong.xlsx", ("bị hỏng",)),
        (bytes(range(1, 256)) * 20, "ds.csv", ("không đọc được chữ",)),
        (b'a;b\n1;"2\n' + b"3;4\n" * 50, "ds.csv", ("Từ dòng 2", "mở mà không đóng")),
        (b" ", "ds.csv", ("không có dòng nào",)),
        (";".join(HEADINGS).encode(), "ds.csv", ("không có dòng nào",)),
    ],
    ids=lambda one: one[:12] if isinstance(one, str) else "",
)
async def test_a_file_that_cannot_be_read_is_answered_with_what_to_send(
    place: Town, content: bytes, name: str, words: tuple[str, ...]
) -> None:
    hoa = await opened(place)
    await sends(place, hoa, content, name, "application/octet-stream")
    await hoa.sees(*words)
    await sends(place, hoa, workbook(LAN))
    await hoa.sees("Đăng ký mới: 1 người")


@only_sqlite
@pytest.mark.parametrize("code", ["utf-8-sig", "utf-16", "utf-16-le"])
async def test_a_csv_of_any_code_is_read(place: Town, code: str) -> None:
    hoa = await opened(place)
    await sends(place, hoa, TEXT.encode(code), "ds.csv", "text/csv")
    await hoa.sees("Đăng ký mới: 1 người")


@only_sqlite
async def test_anything_but_a_file_is_answered_kindly(place: Town) -> None:
    hoa = await opened(place)
    for what in ({"sticker": True}, {"voice": True}, {"text": "Lan\t0912345678\n" * 300}):
        await hoa.sends(**what)
        await hoa.sees("đang chờ tệp danh sách")
    await hoa.says("/desk")
    await hoa.sees("Nhập danh sách")
    await hoa.sends_file(workbook(LAN), "ds.xlsx", XLSX)
    await hoa.sees("Bạn muốn nhập danh sách học viên", "Bàn điều hành")
    assert await stored(place, Draft) == []


@only_sqlite
async def test_a_file_that_bots_cannot_fetch_is_told_before_it_is_tried(place: Town) -> None:
    hoa = await opened(place)
    await hoa.sends_file(b"x" * 20_000_001, "ds.csv", "text/csv")
    await hoa.sees("Tệp nặng 21 MB", "đến 20 MB")
    assert await stored(place, Draft) == []


@only_sqlite
async def test_the_template_is_understood_without_a_question(place: Town) -> None:
    hoa = await opened(place)
    await hoa.presses("Lấy tệp mẫu")
    await hoa.sees("mau-danh-sach.xlsx", "Trang thứ hai")
    headings = await _headings(hoa)
    assert headings == ("Họ và tên", "Đơn vị", "Vai trò", "Tỉnh", "Điện thoại", "E-mail")
    await again(hoa)
    await sends(place, hoa, workbook(LAN[1:], headings=headings))
    shown = await hoa.sees("Đăng ký mới: 1 người")
    assert "←" not in str(shown)


async def _headings(hoa: Phone) -> tuple[str, ...]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(await hoa.document("mau-danh-sach.xlsx")))
    assert book.sheet_names == ["Danh sách", "Cách điền"]
    explained = book.get_sheet_by_name("Cách điền").to_python()
    assert ["Vai trò", "Bắt buộc", "Một trong các giá trị bên cạnh", "Nông dân"] in explained
    return tuple(map(str, book.get_sheet_by_name("Danh sách").to_python()[0]))


UNKNOWN = ("STT", "Người dự", "Nơi", "Loại", "Quê", "Liên hệ", "Hòm thư")


async def test_columns_of_unknown_names_are_asked_about_once(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, HUNG, headings=UNKNOWN))
    await hoa.sees("Cột nào là «Họ và tên»", "Còn 2 câu", "Người dự: Nguyễn Thị Lan, Trần Văn Hùng")
    await hoa.presses("Người dự")
    await hoa.sees("Cột nào là «Đơn vị»", "Chỉ còn hỏi câu này", "Không có cột này")
    await hoa.presses("Nơi: HTX")
    await hoa.sees("Đăng ký mới: 2 người", "Họ và tên ← Người dự", "Điện thoại ← Liên hệ", "Tỉnh ← Quê")
    await place.settle()
    assert len(await stored(place, ColumnMapping)) == 1
    await again(hoa)
    await sends(place, hoa, workbook(LAN, HUNG, headings=UNKNOWN))
    await hoa.sees("Đăng ký mới: 2 người")
    assert await hoa.count("Cột nào là") == 0  # the question became the check


async def test_a_column_that_was_read_wrongly_is_changed(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, HUNG))
    await hoa.presses("Sửa cột")
    await hoa.sees("Các cột được hiểu như sau", "Đơn vị ← Đơn vị", "E-mail ← E-mail")
    await hoa.presses("✏️ E-mail")
    await hoa.sees("Cột nào là «E-mail»")
    await hoa.presses("Không có cột này")
    await hoa.sees("E-mail ← —")
    await hoa.presses("kiểm tra lại")
    await hoa.sees("Đăng ký mới: 2 người", "Không dùng: STT, E-mail")
    await place.settle()
    await hoa.presses("Nhập 2 người")
    await hoa.sees("Đã đăng ký 2 người")
    assert ["email" in one.answers for one in await stored(place, Registration)] == [False, False]


@only_sqlite
async def test_names_in_two_columns_are_one(place: Town) -> None:
    headings = ("Họ và tên đệm", "Tên", "Đơn vị", "Vai trò", "Tỉnh", "SĐT")
    hoa = await opened(place)
    await sends(place, hoa, workbook(("Nguyễn Thị", "Lan", *LAN[2:6]), headings=headings))
    await hoa.sees("Đăng ký mới: 1 người", "Họ và tên ← Họ và tên đệm + Tên")


@only_sqlite
async def test_made_up_buttons_do_nothing(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, HUNG, headings=UNKNOWN))

    def pressed_all(tx: Transaction) -> set[str | None]:
        here = visit(tx, hoa.id, place)
        tried = ("impc:1:99:0", "impc:1:x:0", "impg:1:6:0", "impq:1:-1", "impq:1:²", "impy:1", "impi:1")
        return {pressed(here, Press(tuple(one.split(":")))).toast for one in tried}

    assert await place.app.database.run(pressed_all) == {TEXTS.plain("imports-draft-over")}
    assert await stored(place, Registration) == []
