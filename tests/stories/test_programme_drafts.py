"""A programme file or a spreadsheet sent at the desk: shown first, then applied whole or not at all."""

from __future__ import annotations

import io
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from bot.documents.tables import Table, xlsx
from bot.programme import read
from storage.tables import Action, Draft, Session
from storage.tables import Series as SeriesRow
from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, changed, joins, stored, village
from tests.stories.rooms import opens
from tests.stories.town import Town

MOVED = changed(
    SPRING,
    ("start: 2021-03-04 08:00", "start: 2021-03-05 08:30"),
    ("passcode: vidu-3}]\n", "passcode: vidu-3}]\n      - {key: s4, start: 2021-03-11 08:00, length: 2h}\n"),
)


async def at_the_desk(place: Town, name: str = "Hoa") -> Phone:
    """An organizer whose next file is looked into."""
    hoa = await place.staff(name)
    await hoa.says("/desk")
    await hoa.sees("📄 Chương trình")
    await hoa.presses("📄 Chương trình")
    await hoa.sees("Thay đổi chương trình", "xem trước")
    return hoa


async def sends(place: Town, phone: Phone, content: str | bytes, name: str) -> None:
    """Sends a file and waits until it was looked into."""
    data = content.encode() if isinstance(content, str) else content
    await phone.sends_file(data, name, "application/octet-stream")
    await phone.sees("Đang xem tệp", name)
    await place.settle()


def starts(place: Town, sessions: list[Session]) -> list[str]:
    zone = place.programme.zone
    ordered = sorted(sessions, key=lambda one: one.number)
    return [f"{one.starts_at.astimezone(zone):%d/%m %H:%M}" for one in ordered if one.state == "planned"]


AS_FILED = ["02/03 08:00", "04/03 08:00", "09/03 08:00"]


async def test_a_programme_is_shown_then_applied_and_people_are_told(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await at_the_desk(place)
        await joins(lan)
        await sends(place, hoa, MOVED, "lop.yaml")
        await hoa.sees("2 thay đổi", "Buổi 2: 04/03/2021 08:00–10:00 → 05/03/2021 08:30–10:30")
        await hoa.sees("➕ Thêm Buổi 4: 11/03/2021 08:00–10:00")
        await hoa.sees("báo cho 1 học viên", "Áp dụng 2 thay đổi")
        assert starts(place, await stored(place, Session)) == AS_FILED
        await hoa.presses_twice("Áp dụng 2 thay đổi")
        await hoa.sees("Đang áp dụng")
        await place.settle()
        await hoa.sees("Đã áp dụng 2 thay đổi", "báo cho 1 học viên")
        moved = ["02/03 08:00", "05/03 08:30", "09/03 08:00", "11/03 08:00"]
        assert starts(place, await stored(place, Session)) == moved
        await place.settle()
        await lan.sees("đổi giờ", "08:30")
        assert await hoa.count("Đã áp dụng") == 1
        assert [one.kind for one in await stored(place, Action)].count("programme-changed") == 1
        await place.load(read(SPRING))
        assert starts(place, await stored(place, Session)) == moved


@only_sqlite
async def test_a_dropped_file_changes_nothing(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await at_the_desk(place)
        await sends(place, hoa, MOVED, "lop.yaml")
        _, yes = await hoa.button("Áp dụng")
        message, _ = await hoa.button("Bỏ")
        await hoa.presses("Bỏ")
        await hoa.sees("Chương trình giữ nguyên")
        await hoa.presses_data(message, yes)
        await hoa.sees("đã bị bỏ")
        await place.settle()
        assert starts(place, await stored(place, Session)) == AS_FILED
        (draft,) = await stored(place, Draft)
        assert draft.dropped_at is not None
        assert draft.applied_at is None


@only_sqlite
async def test_another_way_in_is_told_by_the_reminder_and_the_organizer_knows(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await at_the_desk(place)
        await joins(lan)
        await sends(place, hoa, changed(SPRING, ("/j/00000000002", "/j/00000000009")), "lop.yaml")
        await hoa.sees("1 thay đổi", "cách tham gia", "Không ai cần được báo", "1 học viên có cách tham gia")


@only_sqlite
async def test_mistakes_are_told_with_their_lines_and_nothing_changes(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await at_the_desk(place)
        broken = changed(
            MOVED, ("kind: rating, ask", "kind: ratting, ask"), ("start: 2021-03-09 08:00", "start: thứ ba")
        )
        await sends(place, hoa, broken, "lop.yaml")
        await hoa.sees(
            "có 2 chỗ cần sửa", "Dòng 39, series[xuan].survey.form.steps[content].kind", "`ratting`"
        )
        await hoa.sees("`thứ ba`")
        await hoa.presses("Xem tất cả")
        await hoa.sees("2 dòng")
        text = (await hoa.document(".txt")).decode("utf-8-sig")
        assert "Dòng 39" in text
        assert "thứ ba" in text
        assert not [one for one in await hoa.messages() if "Áp dụng" in str(one.get("reply_markup"))]
        assert starts(place, await stored(place, Session)) == AS_FILED


@only_sqlite
async def test_what_is_no_such_file_gets_a_kind_word(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await at_the_desk(place)
        await hoa.sends(sticker=True)
        await hoa.sees("đang chờ một tệp")
        await hoa.says("x" * 4000)
        await hoa.sees("đang chờ một tệp")
        await hoa.sends_file(b"%PDF-1.4", "lop.pdf", "application/pdf")
        await hoa.sees("chưa đọc được tệp", "lop.pdf")
        await sends(place, hoa, SPRING.replace("programme: lop", "programme: khac"), "khac.yaml")
        await hoa.sees("của chương trình “khac”", "“lop”")
        await sends(place, hoa, b"PK\x03\x04 broken", "lop.xlsx")
        await hoa.sees("bị hỏng")
        await sends(place, hoa, SPRING, "lop.yaml")
        await hoa.sees("không có gì khác")
        outside = changed(
            SPRING, ("      surveys: 2\n", "      surveys: 2\n      template: ../../etc/x.typ\n")
        )
        await sends(place, hoa, outside, "lop.yaml")
        await hoa.sees("certificate.template")
        assert starts(place, await stored(place, Session)) == AS_FILED


async def test_what_changed_meanwhile_is_shown_anew(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, minh = await at_the_desk(place), await at_the_desk(place, "Minh")
        await sends(place, hoa, MOVED, "lop.yaml")
        other = changed(SPRING, ("start: 2021-03-04 08:00", "start: 2021-03-05 08:30"))
        await sends(place, minh, other, "khac.yaml")
        await minh.presses("Áp dụng 1 thay đổi")
        await place.settle()
        await minh.sees("Đã áp dụng 1 thay đổi")
        await hoa.presses("Áp dụng 2 thay đổi")
        await place.settle()
        await hoa.sees("Trong lúc đó chương trình đã thay đổi", "1 thay đổi")
        assert len(await stored(place, Session)) == 3
        await hoa.presses("Áp dụng 1 thay đổi")
        await place.settle()
        await hoa.sees("Đã áp dụng 1 thay đổi")
        assert len(await stored(place, Session)) == 4


async def test_the_programme_goes_out_as_a_file_and_comes_back(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await at_the_desk(place)
        await hoa.presses("Tải tệp chương trình")
        await hoa.sees("Đừng đổi các mã", "lop.yaml")
        text = (await hoa.document(".yaml")).decode()
        await sends(place, hoa, text, "lop.yaml")
        await hoa.sees("không có gì khác")
        moved = changed(text, ("2021-03-09 08:00", "2021-03-09 09:00"), ("title: Chọn đất", "title: Đất"))
        await sends(place, hoa, moved, "lop.yaml")
        await hoa.sees(
            "2 thay đổi", "Buổi 3: 09/03/2021 08:00–10:00 → 09/03/2021 09:00–11:00", "Chọn đất → Đất"
        )


def rewritten(book: bytes, *swaps: tuple[str, str]) -> bytes:
    """The first sheet of a workbook with other words in it, as an organizer's program would save it."""
    rows = CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0).to_python()
    texts = [[str(cell) for cell in row] for row in rows]
    for old, new in swaps:
        assert sum(cell == old for row in texts for cell in row) == 1, old
        texts = [[new if cell == old else cell for cell in row] for row in texts]
    return xlsx([Table("Bảng", texts[0], texts[1:])])


async def test_the_table_of_sessions_goes_out_and_comes_back(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await joins(lan)
        await hoa.says("/desk")
        await hoa.sees("Mùa xuân")
        await hoa.presses("Mùa xuân")
        await hoa.sees("📄 Bảng các buổi")
        await hoa.presses("📄 Bảng các buổi")
        await hoa.sees("đổi ngày giờ")
        await hoa.presses("Tải bảng các buổi")
        await hoa.sees("dòng ví dụ")
        book = await hoa.document(".xlsx")
        assert ZipFile(io.BytesIO(book)).testzip() is None
        await sends(place, hoa, book, "xuan.xlsx")
        await hoa.sees("không có gì khác")
        moved = rewritten(book, ("09/03/2021", "10/3/2021"), ("Chọn giống", "Chọn giống lúa"))
        await sends(place, hoa, moved, "xuan.xlsx")
        await hoa.sees("2 thay đổi", "Buổi 3: 09/03/2021 08:00–10:00 → 10/03/2021 08:00–10:00")
        await hoa.sees("Buổi 2, chuyên đề: Chọn giống → Chọn giống lúa")
        await hoa.presses("Áp dụng 2 thay đổi")
        await place.settle()
        await hoa.sees("Đã áp dụng 2 thay đổi")
        await place.settle()
        await lan.sees("đổi giờ", "10/03")
        wrong = rewritten(book, ("04/03/2021", "40/03/2021"))
        await sends(place, hoa, wrong, "xuan.xlsx")
        await hoa.sees("1 chỗ cần sửa", "Dòng 4, cột «Ngày»", "`40/03/2021`")
        await sends(place, hoa, SPRING, "lop.yaml")
        await hoa.sees("gửi ở 📄 Chương trình")


@only_sqlite
async def test_a_row_takes_a_cancelled_session_up_again_as_it_was(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan = await place.staff("Hoa"), await place.person("Lan")
        await joins(lan)
        await opens(hoa, 2)
        await hoa.presses("Hủy buổi này")
        await hoa.sees("Hủy buổi 2")
        await hoa.presses("Hủy buổi này")
        await hoa.sees("Buổi 2 · đã hủy")
        await hoa.says("/desk")
        await hoa.sees("Mùa xuân")
        await hoa.presses("Mùa xuân")
        await hoa.sees("📄 Bảng các buổi")
        await hoa.presses("📄 Bảng các buổi")
        await hoa.sees("đổi ngày giờ")
        await sends(place, hoa, "Buổi,Ngày,Giờ,Thời lượng\n2,05/03/2021,8:00,2h\n", "xuan.csv")
        preview = shown(await hoa.sees("2 thay đổi", "Buổi 2"))
        assert [word for word in ("Chọn giống", "Zoom") if word in preview] == []
        await hoa.presses("Áp dụng 2 thay đổi")
        await place.settle()
        await hoa.sees("Đã áp dụng 2 thay đổi")
        await opens(hoa, 2)
        await hoa.sees("Chọn giống", "05/03", "zoom.us/j/00000000002")
        await place.at("2021-03-05 07:50")
        assert await lan.count("Buổi 2 bắt đầu sau 10 phút", "Chọn giống") == 1


CLASSES = """\
Mã lớp,Tên lớp,Ngày,Giờ,Thời lượng,Địa điểm,Số chỗ
lop-a,Lớp A,22/03/2021,8:00,3h30,Nhà văn hóa xã A,30
lop-b,Lớp B,23/03/2021,13h30,3 giờ,Nhà văn hóa xã B,40
"""


async def test_classes_from_a_table_are_new_series(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await at_the_desk(place)
        await sends(place, hoa, CLASSES, "lop.csv")
        await hoa.sees(
            "2 thay đổi", "➕ Thêm: Lớp A (1 buổi, bắt đầu 22/03/2021 08:00)", "Không ai cần được báo"
        )
        await hoa.presses("Áp dụng 2 thay đổi")
        await place.settle()
        await hoa.sees("Đã áp dụng 2 thay đổi")
        rows = await stored(place, SeriesRow)
        assert [(one.key, one.capacity, one.state) for one in rows] == [
            ("xuan", None, "open"),
            ("lop-a", 30, "open"),
            ("lop-b", 40, "open"),
        ]
        lan = await place.person("Lan")
        await lan.says("/start")
        await lan.sees("Lớp B")
        await lan.presses("Lớp B")
        await lan.sees("Đăng ký tham gia")
        again = CLASSES.replace("8:00", "9:00").replace(",40", ",50")
        await sends(place, hoa, again, "lop.csv")
        await hoa.sees("Lớp A · Buổi 1: 22/03/2021 08:00–11:30 → 22/03/2021 09:00–12:30")
        await hoa.sees("Lớp B, số chỗ: 40 → 50")
