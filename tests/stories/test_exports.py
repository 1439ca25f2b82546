"""Organizers take along what people gave as tables, exactly as it was given; nobody else does."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest

from bot.documents import parcels
from storage.tables import Action
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.exporting import orders, register, workbook
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, asking, changed, joins, rates, stored, village
from tests.stories.town import Town

WITH_PHONE = """\
          - {key: name, kind: name, ask: Họ và tên?, label: Tên}
          - {key: phone, kind: phone, ask: Số điện thoại?, label: Điện thoại}
          - {key: home, kind: province, ask: Ở đâu?, label: Tỉnh}
          - key: role
            kind: choice
            ask: Bạn là ai?
            label: Vai trò
            options: [{key: farmer, label: Nông dân}, {key: other, label: Người khác}]
"""


async def registers(phone: Phone, name: str, number: str, role: str) -> None:
    await phone.says("/start")
    await phone.sees("Đăng ký tham gia")
    await phone.presses("Đăng ký tham gia")
    await phone.sees("Họ và tên?")
    await phone.says(name)
    await phone.sees("Số điện thoại?")
    await phone.says(number)
    await phone.sees("Ở đâu?")
    await phone.says("Cần Thơ")
    await phone.sees("Bạn là ai?")
    await phone.presses(role)
    await phone.sees("thành công")


async def withdraws(phone: Phone) -> None:
    await phone.says("/me")
    await phone.sees("Thông tin của tôi")
    await phone.presses("Hủy đăng ký")
    await phone.sees("Bạn muốn hủy")
    await phone.presses("Đúng, hủy")
    await phone.sees("đã hủy đăng ký")


async def test_the_file_holds_exactly_what_people_gave(database_url: str) -> None:
    async with village(database_url, asking(WITH_PHONE, summary=False)) as place:
        hoa = await place.staff("Hoa", series="xuan")
        lan, binh = await place.person("Lan"), await place.person("Bình")
        await registers(lan, "Nguyễn Thị Ngọc Ẩn", "0912 345 678", "Nông dân")
        await registers(binh, "=1+1 Bình", "+84 38 765 4321", "Người khác")
        await orders(place, hoa, "Đăng ký")
        await hoa.sees("Đăng ký: 2 dòng", "dang-ky-xuan-2021-03-01.xlsx", "Xuất bảng khác")
        first, second = (await workbook(hoa))["Đăng ký"]
        assert first["Tên"] == "Nguyễn Thị Ngọc Ẩn"
        assert (first["Điện thoại"], first["Điện thoại (mã)"]) == ("0912 345 678", "+84912345678")
        assert (first["Tỉnh"], first["Vai trò"], first["Vai trò (mã)"]) == ("Cần Thơ", "Nông dân", "farmer")
        assert (first["Số đăng ký"], first["Trạng thái"]) == (1.0, "đã đăng ký")
        assert first["Đăng ký lúc"].isoformat() == "2021-03-01T07:00:00"
        assert (second["Tên"], second["Điện thoại"]) == ("=1+1 Bình", "0387 654 321")
        assert "Chuỗi tập huấn" not in first


async def test_a_csv_computes_nothing(database_url: str) -> None:
    async with village(database_url, asking(WITH_PHONE, summary=False)) as place:
        hoa, binh = await place.staff("Hoa"), await place.person("Bình")
        await registers(binh, "=1+1 Bình", "0912345678", "Nông dân")
        await orders(place, hoa, "Đăng ký", "CSV")
        content = await hoa.document(".csv")
        (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
        assert row["Tên"] == "'=1+1 Bình"
        assert (row["Điện thoại"], row["Điện thoại (mã)"]) == ("0912 345 678", "'+84912345678")
        assert row["Chuỗi tập huấn"] == "Mùa xuân"


async def test_who_withdrew_is_there_and_says_so(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await withdraws(lan)
        await orders(place, hoa, "Đăng ký")
        (row,) = (await workbook(hoa))["Đăng ký"]
        assert (row["Trạng thái"], row["Trạng thái (mã)"]) == ("đã hủy đăng ký", "withdrawn")
        assert row["Hủy đăng ký lúc"]


async def test_everything_is_one_workbook(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        for moment in ("2021-03-01 08:00", "2021-03-02 07:50", "2021-03-02 10:30"):
            await place.at(moment)
        await rates(lan, 1)
        await orders(place, hoa, "Tất cả")
        book = await workbook(hoa)
        assert list(book) == ["Người tham gia", "Đăng ký", "Phiếu đánh giá", "Tin nhắn gửi đi"]
        (person,), (response,) = book["Người tham gia"], book["Phiếu đánh giá"]
        assert (person["Họ và tên"], person["Số phiếu đã làm"]) == ("Nguyễn Thị Lan", 1.0)
        assert (response["Họ và tên"], response["Buổi"]) == ("Nguyễn Thị Lan", 1.0)
        assert (response["Nội dung thế nào"], response["Nội dung thế nào (mã)"]) == ("Rất tốt", 5.0)
        assert {"nhắc lịch", "link vào lớp"} <= {one["Loại tin"] for one in book["Tin nhắn gửi đi"]}
        assert {one["Trạng thái"] for one in book["Tin nhắn gửi đi"]} == {"đã gửi"}


@only_sqlite
async def test_several_tables_as_csv_come_in_a_zip(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await orders(place, hoa, "Tất cả", "CSV")
        await hoa.sees("giải nén")
        archive = zipfile.ZipFile(io.BytesIO(await hoa.document(".zip")))
        assert archive.namelist() == ["1-nguoi-tham-gia.csv", "2-dang-ky.csv"]
        assert "Nguyễn Thị Lan" in archive.read("2-dang-ky.csv").decode("utf-8-sig")


ANONYMOUS = ("      nudges: [+2h", "      anonymous: yes\n      nudges: [+2h")


async def test_nothing_joins_an_anonymous_answer_to_a_person(database_url: str) -> None:
    async with village(database_url, changed(SPRING, ANONYMOUS)) as place:
        hoa = await place.staff("Hoa")
        people = [await place.person(name) for name in ("An", "Bình", "Chi", "Dũng", "Em", "Giang")]
        for number, phone in enumerate(people):
            await joins(phone, f"Nguyễn Văn {'ABCDEG'[number]}a")
        await place.at("2021-03-02 10:30")
        for phone in people[:-1]:
            await rates(phone, 1)
        await orders(place, hoa, "Phiếu đánh giá")
        await hoa.sees("Chưa có dữ liệu")
        await place.at("2021-03-02 12:30")
        await rates(people[-1], 1)
        await orders(place, hoa, "Phiếu đánh giá")
        await hoa.sees("Phiếu đánh giá: 5 dòng", "Còn 1 phiếu ẩn danh")
        rows = (await workbook(hoa))["Phiếu đánh giá"]
        filled = {heading for row in rows for heading, cell in row.items() if cell != ""}
        assert filled == {
            "Chuỗi tập huấn",
            "Buổi",
            "Buổi bắt đầu lúc",
            "Nội dung thế nào",
            "Nội dung thế nào (mã)",
        }


async def test_without_rows_there_is_no_file(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    for what in ("Giấy chứng nhận", "Điểm danh"):
        await orders(evening, hoa, what)
        await hoa.sees("Chưa có dữ liệu")
    assert [one.kind for one in await stored(evening, Action)] == []


async def test_each_export_is_in_the_log_and_so_is_that_of_the_log(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await register(evening)
    await orders(evening, hoa, "Đăng ký", "CSV")
    (noted,) = await stored(evening, Action)
    assert (noted.kind, noted.details) == ("exported", {"what": "registrations", "format": "csv", "rows": 2})
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành")
    await hoa.presses("Nhật ký")
    await hoa.sees("Hoa", "xuất dữ liệu")
    await hoa.presses("Xuất nhật ký")
    await hoa.sees("Excel")
    await hoa.presses("Excel")
    await evening.settle()
    await hoa.sees("Nhật ký: 1 dòng")
    (row,) = (await workbook(hoa))["Nhật ký"]
    assert (row["Người làm"], row["Việc đã làm"]) == ("Hoa", "xuất dữ liệu")
    assert json.loads(row["Chi tiết"])["rows"] == 2


@only_sqlite
async def test_an_english_organizer_reads_english_columns(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await hoa.changes(language_code="en")
    await register(evening, 1)
    await hoa.says("/desk")
    await hoa.sees("Export data")
    await hoa.presses("Export data")
    await hoa.sees("Everything")
    await hoa.presses("Everything")
    await hoa.sees("Another table")
    await hoa.presses("Excel")
    await evening.settle()
    await hoa.sees("Everything in one file: 2 rows", "everything-in-one-file-ocop-2021-09-20.xlsx")
    book = await workbook(hoa)
    assert list(book) == ["People", "Registrations"]
    ((row,), (person,)) = book["Registrations"], book["People"]
    assert (row["Full name"], row["State"], row["State (code)"]) == (
        "Nguyễn Thị Lan",
        "registered",
        "registered",
    )
    assert person["Full name"] == "Nguyễn Thị Lan"


@only_sqlite
async def test_what_is_too_large_comes_in_parts(evening: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "LIMIT", 20_000)
    hoa = await evening.staff("Hoa")
    await evening.app.database.run(lambda tx: crowds.register(tx, range(1, 1201), evening.clock.now()))
    await orders(evening, hoa, "Đăng ký")
    await hoa.sees("phần 1/", "dang-ky-ocop-2021-09-20-1.xlsx")
    last = await hoa.sees("Xuất bảng khác")
    parts = await hoa.count("Đăng ký: 1.200 dòng")
    assert parts > 1
    assert f"phần {parts}/{parts}" in shown(last)
    assert [one.details["rows"] for one in await stored(evening, Action)] == [1200]
