"""Staff come by links that open once, and go when their role is taken back."""

from __future__ import annotations

import re

import pytest

from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.town import Town


async def link_from(phone: Phone, *words: str) -> str:
    """What the link in the message that has these words carries."""
    found = re.search(r"\?start=([\w-]+)", shown(await phone.sees(*words)))
    assert found is not None
    return found[1]


async def at_desk(phone: Phone, *buttons: str) -> None:
    """Opens the desk and presses these buttons, one after another."""
    await phone.says("/desk")
    for button in buttons:
        await phone.sees()
        await phone.presses(button)


async def invited(hoa: Phone, button: str) -> str:
    await at_desk(hoa, "Nhân sự", button)
    return await link_from(hoa, "Link mời làm")


async def test_a_helper_is_invited_and_sees_the_desk(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa"), await evening.person("An")
    link = await invited(hoa, "Người hỗ trợ")
    await an.says(f"/start {link}")
    await an.sees("người hỗ trợ", "/desk")
    await an.says("/desk")
    desk = await an.sees("Bàn điều hành", "người hỗ trợ")
    assert "Nhân sự" not in shown(desk)
    await at_desk(hoa, "Nhân sự")
    await hoa.sees("An: người hỗ trợ")


async def test_a_link_opens_once(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    an, binh = await evening.person("An"), await evening.person("Bình")
    link = await invited(hoa, "➕ Ban tổ chức")
    await an.says(f"/start {link}")
    await an.sees("ban tổ chức", "/desk")
    await binh.says(f"/start {link}")
    await binh.sees("không còn dùng được")
    await an.says(f"/start {link}")  # who pressed twice comes to the desk
    await an.sees("Bàn điều hành")


async def test_a_link_gets_old(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa"), await evening.person("An")
    link = await invited(hoa, "➕ Ban tổ chức")
    await evening.at("2021-09-23 19:01")
    await an.says(f"/start {link}")
    await an.sees("không còn dùng được")


async def test_a_dropped_link_opens_nothing(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa"), await evening.person("An")
    link = await invited(hoa, "➕ Ban tổ chức")
    message, data = await hoa.button("Hủy link mời")
    await hoa.presses_data(message, data)
    await hoa.sees("Đã hủy link mời")
    await an.says(f"/start {link}")
    await an.sees("không còn dùng được")
    await hoa.presses_data(message, data)
    await hoa.sees("đã được dùng hoặc đã hủy")


async def test_a_role_is_taken_back_at_once(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa"), await evening.staff("An", "helper")
    await an.says("/desk")
    await an.sees("Bàn điều hành")
    await at_desk(hoa, "Nhân sự", "An (người hỗ trợ)")
    await hoa.sees("Thu hồi vai trò")
    await hoa.presses_twice("Thu hồi")
    await hoa.sees("đã được thu hồi trước đó")
    await an.says("/desk")
    await an.sees("lệnh")


async def test_the_last_organizer_stays(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await at_desk(hoa, "Nhân sự", "Hoa (ban tổ chức)", "Thôi vai trò này")
    await hoa.sees("người cuối cùng")


async def test_laying_down_ones_own_role_is_asked_as_such(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa"), await evening.staff("An")
    await at_desk(hoa, "Nhân sự", "Hoa (ban tổ chức)")
    await hoa.sees("Bạn muốn thôi vai trò", "ban tổ chức")
    await hoa.presses("Thôi vai trò này")
    await hoa.sees("đã rời vai trò này")
    await hoa.says("/desk")
    await hoa.sees("lệnh")
    await at_desk(an, "Nhân sự")
    await an.sees("An (ban tổ chức)")
    assert not await an.has_seen("Hoa (ban tổ chức)")


async def test_a_speaker_is_invited_for_a_topic(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa", series="ocop-2021"), await evening.person("An")
    await at_desk(hoa, "Nhân sự", "Báo cáo viên", "1. ")
    link = await link_from(hoa, "Link mời làm báo cáo viên")
    await an.says(f"/start {link}")
    await an.sees("báo cáo viên", "/desk")
    await an.sees("Bàn điều hành", "Trả lời câu hỏi", "Về trang chính")
    await an.sees("Chuyên đề của bạn", "Những điều cần biết khi tham gia", "Buổi 1", "28/09")


async def test_what_was_done_stands_in_the_log(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await invited(hoa, "Người hỗ trợ")
    await at_desk(hoa, "Nhật ký")
    await hoa.sees("Hoa", "mời nhân sự (người hỗ trợ)")
    await hoa.presses("Bàn điều hành")
    await hoa.sees("Vai trò của bạn")
    await hoa.presses("Chuỗi tập huấn")
    await hoa.sees("Các buổi")
    await hoa.presses("📅 Các buổi")
    await hoa.sees("Chọn một buổi")
    await hoa.presses("Buổi 2")
    await hoa.sees("Hủy buổi này")
    await hoa.presses("Hủy buổi này")
    await hoa.sees("vẫn khôi phục được")
    await hoa.presses("Hủy buổi này")
    await hoa.sees("đã hủy")
    await at_desk(hoa, "Nhật ký")
    await hoa.sees("Hoa: hủy buổi học (buổi 2)")


@pytest.mark.parametrize("argument", ["staff-", "staff-xyz", "staff-" + "a" * 60])
async def test_made_up_links_open_nothing(evening: Town, argument: str) -> None:
    an = await evening.person("An")
    await an.says(f"/start {argument}")
    await an.sees("không còn dùng được")


@only_sqlite
async def test_an_organizer_who_is_registered_for_nothing_always_finds_the_desk(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    for words in ("/start", "xin chào", "/help"):
        await hoa.says(words)
        await hoa.sees("🗂")
    await hoa.sends_file(b"STT;Ten", "danh-sach.csv", "text/csv")
    await hoa.sees("nhập danh sách học viên", "🗂")
    await hoa.presses("🗂")
    await hoa.sees("Bàn điều hành", "Vai trò của bạn")


@only_sqlite
async def test_the_desk_of_a_single_series_leads_back_to_the_menu(evening: Town) -> None:
    hoa = await evening.staff("Hoa", series="ocop-2021")
    await hoa.says("/desk")
    desk = await hoa.sees("Vai trò của bạn", "Về trang chính")
    assert "⬅️" not in shown(desk)
