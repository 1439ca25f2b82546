"""Organizers find people, see what happened with them, correct what they gave, register who is not there."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import update

from storage import Transaction, actions, registrations
from storage.tables import Consent, Person, Registration
from tests.databases import only_sqlite
from tests.stories.absentees import made_for, owner_of
from tests.stories.phones import Phone, shown
from tests.stories.programmes import asking, joins, rates, stored, village
from tests.stories.test_staff import at_desk, link_from
from tests.stories.town import Town

STEPS = """\
          - {key: name, kind: name, ask: Họ và tên?, label: Tên}
          - {key: unit, kind: text, ask: Tên cơ quan?, label: Cơ quan}
          - {key: home, kind: province, ask: Ở tỉnh nào?, label: Tỉnh}
          - {key: phone, kind: phone, ask: Số điện thoại?, label: Điện thoại}
          - {key: email, kind: email, ask: E-mail?, label: E-mail, optional: yes}
          - {key: agree, kind: consent, ask: Bạn có đồng ý không?, version: "1", text: Chúng tôi lưu tên bạn.}
"""
LAN = {
    "name": "Nguyễn Thị Lan",
    "unit": "HTX Rau Sạch",
    "home": "66",
    "phone": "+84912345678",
    "email": "lan.nguyen@example.com",
}
OTHERS = (
    {"name": "Lê Thị Hường", "unit": "HTX Chè Xanh", "home": "01", "phone": "+84987654321", "email": None},
    {"name": "Trần Thị Hương", "unit": "UBND xã", "home": "92", "phone": "+84905111222", "email": None},
)


async def looks_for(hoa: Phone, typed: str) -> None:
    await at_desk(hoa, "Tìm người")
    await hoa.sees("Bạn tìm ai")
    await hoa.says(typed)


async def crowd(place: Town) -> None:
    for answers in (LAN, *OTHERS):
        await made_for(place, answers)


@only_sqlite
@pytest.mark.parametrize(
    "typed",
    ["lan", "NGUYEN THI", "Lan Nguyễn", "rau sach", "0912 345 678", "+84 (0) 912.345.678", "5678", "1",
     "0001", "số 1", "lan.nguyen@example.com", "ngyuen thi lan"],
)  # fmt: skip
async def test_lan_is_found(database_url: str, typed: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        await crowd(place)
        hoa = await place.staff("Hoa")
        await looks_for(hoa, typed)
        found = shown(await hoa.sees("Nguyễn Thị Lan", "HTX Rau Sạch", "Đắk Lắk", "0001", "0912 ••• 678"))
        assert typed.startswith("0912") or "0912 345" not in found
        assert ("Gần giống nhất" in found) == (typed == "ngyuen thi lan")


async def test_people_of_one_folded_name_are_told_apart(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        await crowd(place)
        hoa = await place.staff("Hoa")
        await looks_for(hoa, "huong")
        await hoa.sees("Lê Thị Hường", "HTX Chè Xanh", "Trần Thị Hương", "UBND xã", "chưa vào Telegram")
        await hoa.says("%")
        await hoa.sees("Không thấy ai")
        await hoa.says("x" * 5000)
        await hoa.sees("Không thấy ai")
        await hoa.sends(sticker=True)
        await hoa.sees("Bạn gõ tên")
        await hoa.says("an")
        await hoa.sees("Không thấy ai")


@only_sqlite
async def test_many_of_a_name_come_in_pages(database_url: str) -> None:
    async with village(database_url) as place:
        for number in range(10):
            await made_for(place, {"name": f"Nguyễn Văn Nam {number}"})
        hoa = await place.staff("Hoa")
        await looks_for(hoa, "nam")
        await hoa.sees("8. Nguyễn Văn Nam 7", "Trang sau")
        await hoa.presses("Trang sau")
        await hoa.sees("9. Nguyễn Văn Nam 8", "Trang trước")
        await hoa.presses("10. Nguyễn")
        await hoa.sees("👤 Nguyễn Văn Nam 9", "mã số 0010")
        await hoa.presses("Kết quả tìm")
        await hoa.sees("1. Nguyễn Văn Nam 0")


async def test_who_registered_before_there_was_a_search_is_found(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        await crowd(place)
        await place.app.database.run(
            lambda tx: tx.execute(update(Registration).values(search="", phone=None))
        )
        place.app.scheduler._findable = False  # as after a start
        await place.settle()
        hoa = await place.staff("Hoa")
        await looks_for(hoa, "0987654321")
        await hoa.sees("Lê Thị Hường")


async def test_the_whole_history_is_told(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await joins(lan)
        await place.at("2021-03-02 07:50")
        await lan.sees("Tôi đã vào lớp")
        await lan.presses("Tôi đã vào lớp")
        await lan.sees("có mặt")
        await place.at("2021-03-02 10:00")
        await rates(lan, 1)
        await lan.changes(blocked=True)
        await place.at("2021-03-04 07:50")
        await looks_for(hoa, "lan")
        await hoa.sees("1. Nguyễn Thị Lan")
        await hoa.presses("1. Nguyễn Thị Lan")
        await hoa.sees("Tự đăng ký", "đã chặn bot")
        await hoa.presses("Lịch sử")
        told = shown(await hoa.sees("mới nhất trước"))
        for words in ("link tham gia (buổi 1): ✅ đã gửi", "có mặt ở buổi 1", "phiếu đánh giá buổi 1",
                      "tự đăng ký: Mùa xuân", "bị chặn"):  # fmt: skip
            assert words in told, told


@only_sqlite
async def test_a_long_history_comes_in_pages(database_url: str) -> None:
    async with village(database_url) as place:
        made = await made_for(place, {"name": "Trần Văn Hùng"})

        def busy(tx: Transaction) -> None:
            one = registrations.get(tx, made)
            for minute in range(30):
                at = place.clock.now() + dt.timedelta(minutes=minute)
                whole = one.series.programme_id, one.series_id
                actions.note(tx, None, whole, "claim-invited", f"registration:{made}", {}, at)

        await place.app.database.run(busy)
        hoa = await place.staff("Hoa")
        await looks_for(hoa, "hung")
        await hoa.sees("1. Trần")
        await hoa.presses("1. Trần")
        await hoa.sees("Lịch sử")
        await hoa.presses("Lịch sử")
        await hoa.sees("trang 1/3", "07:29", "Cũ hơn")
        await hoa.presses("Cũ hơn")
        await hoa.sees("trang 2/3", "Mới nhất")
        await hoa.presses("Cũ hơn")
        await hoa.sees("trang 3/3", "tự đăng ký")


async def test_somebody_is_registered_on_their_behalf(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        await made_for(place, OTHERS[0])
        hoa = await place.staff("Hoa")
        await at_desk(hoa, "Mùa xuân", "Tìm người", "Đăng ký hộ")
        for asked, answer in (
            ("Họ và tên", "Trần Văn Hùng"),
            ("Tên cơ quan", "HTX Chè"),
            ("tỉnh nào", "Cần Thơ"),
        ):
            await hoa.sees("Đăng ký hộ.", asked)
            await hoa.says(answer)
        await hoa.sees("Số điện thoại?", "danh thiếp")
        await hoa.sends(contact={"phone_number": "84987654321", "first_name": "Hùng"})
        await hoa.sees("E-mail?")
        await hoa.presses("Bỏ qua")
        await hoa.sees("Trần Văn Hùng", "0987 654 321", "Đúng rồi, tiếp tục")
        await hoa.presses("Đúng rồi, tiếp tục")
        await hoa.sees("Số điện thoại này đã có", "Lê Thị Hường", "giấy đồng ý")
        await hoa.presses("Xem Lê Thị Hường")
        await hoa.sees("mã số 0001", "Xem lại thông tin")
        await hoa.presses("Xem lại thông tin")
        await hoa.sees("Trần Văn Hùng", "tiếp tục")
        await hoa.presses("Đúng rồi, tiếp tục")
        await hoa.sees("giấy đồng ý")
        await hoa.presses_twice("Tôi giữ giấy đồng ý")
        link = await link_from(hoa, "Trần Văn Hùng", "mã số 0002", "Link riêng")
        (first, second) = await stored(place, Registration)
        assert (first.made_by is None, second.made_by is not None) == (True, True)
        assert len(await stored(place, Consent)) == 1
        await hoa.presses("Xem Trần Văn Hùng")
        await hoa.sees("Hoa đăng ký hộ", "Chưa vào Telegram", "Link riêng")
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("Chào mừng Trần Văn Hùng", "0002")
        await hung.sees("xem lại", "Đã đồng ý")
        assert await owner_of(place, second.id) == hung.id
        assert len(await stored(place, Person)) == 3


async def test_consent_that_is_not_there_is_asked_for_by_the_link(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        hoa = await place.staff("Hoa")
        await at_desk(hoa, "Mùa xuân", "Tìm người", "Đăng ký hộ")
        for answer in ("Trần Văn Hùng", "HTX Chè", "Cần Thơ", "0987654321"):
            await hoa.sees("Đăng ký hộ.")
            await hoa.says(answer)
        await hoa.sees("E-mail?")
        await hoa.presses("Bỏ qua")
        await hoa.sees("tiếp tục")
        await hoa.presses("Đúng rồi, tiếp tục")
        await hoa.sees("hỏi khi họ mở link")
        await hoa.presses("Xem lại thông tin")
        await hoa.sees("xem lại", "tiếp tục")
        await hoa.presses("Đúng rồi, tiếp tục")
        await hoa.sees("hỏi khi họ mở link")
        await hoa.presses("hỏi khi họ mở link")
        link = await link_from(hoa, "Link riêng")
        assert await stored(place, Consent) == []
        hung = await place.person("Hùng")
        await hung.says(f"/start {link}")
        await hung.sees("Chào mừng")
        await hung.sees("Bạn có đồng ý không?")


async def test_a_helper_finds_nobody(database_url: str) -> None:
    async with village(database_url) as place:
        an = await place.staff("An", "helper")
        await an.says("/desk")
        assert "Tìm người" not in shown(await an.sees("Bàn điều hành"))
