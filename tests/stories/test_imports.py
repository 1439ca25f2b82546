"""Organizers import registrants from a file: it is checked, shown, confirmed, and applied once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.documents import tables
from bot.documents.spreadsheets import XLSX
from storage.tables import Registration
from tests.stories.phones import Phone
from tests.stories.programmes import asking, stored, village
from tests.stories.test_staff import at_desk
from tests.stories.town import Town

FORM = """\
          - {key: name, kind: name, ask: Họ và tên của bạn là gì?, label: Họ và tên}
          - {key: unit, kind: text, ask: Bạn ở đơn vị nào?, label: Đơn vị}
          - key: role
            kind: choice
            ask: Bạn là ai?
            label: Vai trò
            options: [{key: farmer, label: Nông dân}, {key: officer, label: Cán bộ xã}]
          - {key: home, kind: province, ask: Bạn ở tỉnh nào?, label: Tỉnh}
          - {key: phone, kind: phone, ask: Số điện thoại?, label: Điện thoại}
          - {key: email, kind: email, ask: E-mail?, label: E-mail, optional: yes}
          - key: agree
            kind: consent
            ask: Bạn có đồng ý không?
            label: Đồng ý
            version: "2021-02"
            text: Chúng tôi lưu tên bạn.
"""
HEADINGS = ("STT", "Họ và tên", "Đơn vị", "Vai trò", "Tỉnh", "SĐT", "E-mail")
LAN = (1, "Nguyễn Thị Lan", "HTX Sen Hồng", "Nông dân", "Đồng Tháp", "0912345678", "")
HUNG = (2, "Trần Văn Hùng", "UBND xã Mỹ Long", "can bo xa", "dong thap", "912 345 679", "hung@gmail.com")
NGA = (3, "Lê Thị Nga", "", "Bác sĩ", "Đồng Thápp", "09123", "nga@")


def workbook(*rows: tuple[object, ...], headings: tuple[str, ...] = HEADINGS) -> bytes:
    return tables.xlsx([tables.Table("Danh sách", headings, rows)])  # type: ignore[arg-type]


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, asking(FORM)) as town:
        yield town


async def sends(town: Town, phone: Phone, content: bytes, name: str = "ds.xlsx", mime: str = XLSX) -> None:
    await phone.sends_file(content, name, mime)
    await phone.sees("mình đang đọc")
    await town.settle()


async def opened(town: Town) -> Phone:
    hoa = await town.staff("Hoa", series="xuan")
    await at_desk(hoa, "Nhập danh sách")
    await hoa.sees("Bạn gửi tệp danh sách vào đây")
    return hoa


async def test_a_good_list_is_shown_confirmed_and_applied_once(place: Town) -> None:
    hoa = await opened(place)
    await sends(place, hoa, workbook(LAN, HUNG, NGA))
    await hoa.sees("3 dòng có người", "Đăng ký mới: 2 người", "1 dòng chưa nhập được", "Dòng 4")
    assert await stored(place, Registration) == []
    await hoa.presses_twice("Nhập 2 người")
    await place.settle()
    await hoa.sees("Đã đăng ký 2 người")
    lan, hung = await stored(place, Registration)
    assert (lan.answers["name"], lan.phone, lan.number) == ("Nguyễn Thị Lan", "+84912345678", 1)
    assert hung.answers == {
        "name": "Trần Văn Hùng",
        "unit": "UBND xã Mỹ Long",
        "role": "officer",
        "home": "87",
        "phone": "+84912345679",
        "email": "hung@gmail.com",
    }
