"""Organizers import registrants from a file: it is checked, shown, confirmed, and applied once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage import jobs
from storage.tables import Action, Draft, Invitation, Job, Person, Registration
from tests.databases import only_sqlite
from tests.stories.programmes import changed, stored, village
from tests.stories.registrants import (
    FULL,
    HUNG,
    LAN,
    NGA,
    PROGRAMME,
    again,
    imported,
    opened,
    sends,
    table_sent,
    workbook,
)
from tests.stories.town import Town

ROOM_FOR_ONE = changed(PROGRAMME, ("    registration:\n", "    registration:\n      capacity: 1\n"))


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, PROGRAMME) as town:
        yield town


async def test_a_good_list_is_shown_confirmed_and_applied_once(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, HUNG, NGA))
    await hoa.sees("3 dòng", "Đăng ký mới: 2 người", "1 dòng chưa nhập được", "Dòng 4")
    await hoa.sees("Chưa có gì được lưu", "Điện thoại ← SĐT", "Không dùng: STT")
    assert await stored(place, Registration) == []
    await hoa.presses_twice("Nhập 2 người")
    await hoa.sees("Đã đăng ký 2 người", "Còn 1 dòng chưa nhập được")
    await place.settle()
    await hoa.presses("Tải các dòng chưa nhập được")
    await hoa.sees("Cột đầu ghi lý do", "dong-can-sua.xlsx")
    lan, hung = await stored(place, Registration)
    assert (lan.answers["name"], lan.phone, lan.number) == ("Nguyễn Thị Lan", "+84912345678", 1)
    assert lan.search == "nguyen thi lan htx sen hong 0001 84912345678 0912345678"
    assert hung.answers == {
        "name": "Trần Văn Hùng",
        "unit": "UBND xã Mỹ Long",
        "role": "officer",
        "home": "87",
        "phone": "+84912345679",
        "email": "hung@gmail.com",
    }
    assert [one.kind for one in await stored(place, Action)] == ["registrants-imported"]
    assert len([one for one in await stored(place, Person) if one.telegram_id is None]) == 2
    assert len([one for one in await stored(place, Job) if one.kind == "registrants-apply"]) == 1


async def test_every_wrong_cell_is_told_in_words_and_comes_back_as_a_file(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, NGA))
    await hoa.sees(
        "Dòng 3", "Đơn vị: bỏ trống", "Vai trò Bác sĩ: không có trong các lựa chọn (Nông dân, Cán bộ xã)"
    )
    await hoa.presses("Tải các dòng chưa nhập được")
    await hoa.sees("Cột đầu ghi lý do")
    head, (why, row, *cells) = await table_sent(hoa)
    assert head[:3] == ["Lý do", "Dòng", "STT"]
    assert (row, cells[1]) == ("3", "Lê Thị Nga")
    assert "SĐT: số điện thoại thiếu chữ số" in why
    assert "E-mail: không phải địa chỉ e-mail" in why


async def test_the_file_of_wrong_rows_is_mended_and_sent_back(place: Town) -> None:
    hoa = await opened(place)
    await imported(place, hoa, LAN)
    await again(hoa)
    headings = ("Lý do", "Dòng", "STT", "Họ và tên", "Đơn vị", "Vai trò", "Tỉnh", "SĐT", "E-mail")
    await sends(place, hoa, workbook(("SĐT: …", 3, *HUNG), headings=headings))
    await hoa.sees("Đăng ký mới: 1 người", "Không dùng: STT")


async def test_missing_answers_may_be_asked_for_later(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, FULL, NGA))
    await hoa.sees("Đăng ký mới: 1 người", "Thiếu thì hỏi sau (1 dòng)")
    await hoa.presses("Thiếu thì hỏi sau")
    await hoa.sees("Đăng ký mới: 2 người", "Không nhận dòng còn thiếu")
    await place.settle()
    await hoa.presses("Nhập 2 người")
    await hoa.sees("Đã đăng ký 2 người")
    assert [one.answers.get("unit") for one in await stored(place, Registration)] == ["HTX Sen Hồng", None]
    await place.settle()
    await hoa.presses("Tạo link mời")
    await hoa.sees("Mỗi link chỉ dùng được một lần")
    tu = await place.person("Tư")
    await tu.says(f"/start {(await table_sent(hoa))[2][3].partition('?start=')[2]}")
    await tu.sees("Chào mừng Phạm Thị Tư")
    await tu.sees("Bạn ở đơn vị nào?")


async def test_people_who_are_known_are_not_registered_again(place: Town) -> None:
    hoa = await opened(place)
    await imported(place, hoa, LAN, HUNG)
    await again(hoa)
    moved = (*HUNG[:2], "Chi cục Thủy lợi", *HUNG[3:])
    twice = (9, "nguyen thi lan", *LAN[2:])
    await sends(place, hoa, workbook(LAN, moved, twice, (*FULL[:2], "Tổ hợp tác", *FULL[3:])))
    await hoa.sees("Đăng ký mới: 1 người", "không có gì khác: 1", "nay có thông tin mới: 1")
    await hoa.sees("Lặp lại trong tệp: 1 dòng", "dòng 4 trùng dòng 2")
    await hoa.presses("Nhập 1 người, cập nhật 1")
    await hoa.sees("Đã đăng ký 1 người", "Đã cập nhật 1 người")
    _, hung, tu = await stored(place, Registration)
    assert (hung.answers["unit"], hung.number) == ("Chi cục Thủy lợi", 2)
    assert "chi cuc thuy loi 0002" not in hung.search  # the e-mail stands between
    assert "chi cuc thuy loi" in hung.search
    assert (tu.answers["unit"], tu.number) == ("Tổ hợp tác", 3)


async def test_what_people_said_themselves_stays(place: Town) -> None:
    hoa = await opened(place)
    await imported(place, hoa, LAN)
    (made,) = await stored(place, Registration)
    lan = await place.person("Lan")
    await lan.says("/start")
    await place.settle()

    await hoa.presses("Tạo link mời")
    await hoa.sees("Mỗi link chỉ dùng được một lần")
    _, (number, name, phone, link) = await table_sent(hoa)
    assert (number, name, phone) == ("0001", "Nguyễn Thị Lan", "0912 345 678")
    await lan.says(f"/start {link.partition('?start=')[2]}")
    await lan.sees("Chào mừng Nguyễn Thị Lan")
    await again(hoa)
    await sends(place, hoa, workbook((*LAN[:2], "HTX Khác", *LAN[3:])))
    await hoa.sees("Đã tự đăng ký trên bot với thông tin khác: 1", "Không có ai mới để nhập")
    (kept,) = await stored(place, Registration)
    assert (kept.id, kept.answers["unit"]) == (made.id, "HTX Sen Hồng")


@only_sqlite
async def test_links_for_all_who_have_not_come(place: Town) -> None:
    hoa = await opened(place)
    await again(hoa)
    await hoa.presses("Link mời cho người chưa mở bot")
    await hoa.sees("không còn ai cần link")
    await again(hoa)
    await imported(place, hoa, LAN, HUNG)
    await again(hoa)
    await hoa.presses("Link mời cho người chưa mở bot")
    await hoa.sees("Link riêng của 2 người")
    assert len(await table_sent(hoa)) == 3
    assert len(await stored(place, Invitation)) == 2
    assert [one.kind for one in await stored(place, Action)] == ["registrants-imported", "registrants-links"]


async def test_beyond_the_last_seat_people_wait(database_url: str) -> None:
    async with village(database_url, ROOM_FOR_ONE) as place:
        hoa = await opened(place)
        await sends(place, hoa, workbook(LAN, HUNG))
        await hoa.sees("Đăng ký mới: 2 người", "1 người vào danh sách chờ")
        await hoa.presses("Nhập 2 người")
        await hoa.sees("1 người ở danh sách chờ")
        assert [one.state for one in await stored(place, Registration)] == ["registered", "waiting"]


async def test_whoever_registers_meanwhile_is_not_registered_twice(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, HUNG))
    await hoa.sees("Nhập 2 người")
    an = await place.staff("An", series="xuan")
    await again(an)
    await imported(place, an, LAN)
    await hoa.presses("Nhập 2 người")
    await hoa.sees("Đã đăng ký 1 người")
    assert len(await stored(place, Registration)) == 2


async def test_an_import_that_was_cut_off_is_done_once(place: Town) -> None:
    """The bot is killed after the transaction, before it could say so: the job is done again."""
    hoa = await opened(place)
    await imported(place, hoa, LAN, HUNG)
    (done,) = [one for one in await stored(place, Job) if one.kind == "registrants-apply"]

    def cut_off(tx: object) -> None:
        job = tx.get_one(Job, done.id)  # type: ignore[attr-defined]
        job.state, job.finished_at = "running", None

    await place.app.database.run(cut_off)
    await place.app.database.run(jobs.retry)
    await place.settle()
    assert await hoa.count("Đã đăng ký 2 người") == 2
    assert len(await stored(place, Registration)) == 2
    assert [one.kind for one in await stored(place, Action)] == ["registrants-imported"]


async def test_a_dropped_list_changes_nothing(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN))
    message, data = await hoa.button("Nhập 1 người")
    await hoa.presses("Bỏ")
    await hoa.sees("Không có gì được nhập")
    await hoa.presses_data(message, data)
    await hoa.sees("đã được nhập hoặc đã bỏ rồi")
    await place.settle()
    assert await stored(place, Registration) == []
    (draft,) = await stored(place, Draft)
    assert draft.dropped_at is not None


@only_sqlite
async def test_a_changed_form_asks_for_the_file_again(place: Town) -> None:
    from bot.programme import read

    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN))
    await place.load(read(changed(PROGRAMME, ("label: Đơn vị", "label: Cơ quan"))))
    await hoa.presses("Nhập 1 người")
    await hoa.sees("Phiếu đăng ký vừa được sửa")
    assert await stored(place, Registration) == []
