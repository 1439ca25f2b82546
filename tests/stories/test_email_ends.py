"""Mail comes to an end: by link, by one click, by button; by a mailbox that is not there; and goes on."""

from __future__ import annotations

from pathlib import Path

from storage.tables import Delivery, EmailAddress, Person
from tests.databases import only_sqlite
from tests.delivery.postoffice import attached, body
from tests.stories.mailing import LAN, Mailing, asks, confirms, earns, joins, mailing
from tests.stories.phones import Phone
from tests.stories.programmes import stored
from tests.stories.test_materials import PDF, gives, offers


async def state(town: Mailing) -> str:
    (only,) = await stored(town.place, EmailAddress)
    return only.state


async def opens(phone: Phone) -> None:
    await phone.says("/start m_page")
    await phone.sees("✏️ Sửa địa chỉ")


async def test_one_click_ends_it_and_a_button_takes_that_back(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan, hoa = await town.place.person("Lan"), await town.place.staff("Hoa")
        await joins(lan)
        await confirms(town, lan)
        await gives(hoa)
        await town.mailed()
        letter = town.office.to(LAN)[-1]
        address = letter["List-Unsubscribe"].strip("<>")
        assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert address in body(letter)
        async with town.place.http.get(address) as page:
            shown = await page.text()
            assert (page.status, LAN in shown, await state(town)) == (200, True, "confirmed")
        async with town.place.http.post(address, data={"List-Unsubscribe": "One-Click"}) as answer:
            assert answer.status == 200
            assert "Đã ngừng gửi thư" in await answer.text()
        assert await state(town) == "unsubscribed"
        await gives(hoa)
        await town.mailed()
        assert town.office.to(LAN)[-1] is letter
        await opens(lan)
        await lan.sees("Đã ngừng gửi e-mail")
        await lan.presses("Gửi lại từ nay")
        await lan.sees("được gửi cả vào", LAN)
        await lan.presses("Gửi cả những gì đã có")
        await lan.sees("1 thư")
        await town.mailed()
        assert len(town.office.to(LAN)) == 3
        async with town.place.http.post(f"{town.place.site}/mail/{'x' * 22}") as answer:
            assert answer.status == 404


@only_sqlite
async def test_by_the_menu_and_removed(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan, hoa = await town.place.person("Lan"), await town.place.staff("Hoa")
        await joins(lan)
        await confirms(town, lan)
        await opens(lan)
        await lan.presses("Ngừng gửi e-mail")
        await lan.sees("Đã ngừng gửi")
        await lan.presses("Xóa địa chỉ")
        await lan.sees("Giữ lại", LAN)
        await lan.presses("🗑 Xóa")
        await lan.sees("Bạn muốn dùng địa chỉ nào?")
        assert await stored(town.place, EmailAddress) == []
        await gives(hoa)
        await town.mailed()
        assert len(town.office.to(LAN)) == 1


@only_sqlite
async def test_the_old_address_is_good_until_the_new_one_is_confirmed(
    database_url: str, tmp_path: Path
) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan, hoa = await town.place.person("Lan"), await town.place.staff("Hoa")
        await joins(lan)
        await confirms(town, lan)
        await opens(lan)
        await lan.presses("Sửa địa chỉ")
        await lan.sees("gõ địa chỉ e-mail")
        await lan.says("moi@example.com")
        await lan.sees("mã 6 số", "moi@example.com")
        await gives(hoa)
        await town.mailed()
        assert attached(town.office.to(LAN)[-1]) == {"chon_dat.pdf": PDF}
        await lan.says(town.office.code("moi@example.com"))
        await lan.sees("Đã xác nhận", "moi@example.com")
        await gives(hoa)
        await town.mailed()
        assert attached(town.office.to("moi@example.com")[-1]) == {"chon_dat.pdf": PDF}
        assert len(town.office.to(LAN)) == 2


async def test_no_such_mailbox_is_told_once_and_corrected(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan, hoa = await town.place.person("Lan"), await town.place.staff("Hoa")
        await joins(lan)
        town.office.says(f"RCPT {LAN}", "550 5.1.1 no such user")
        await asks(lan)
        await town.mailed()
        await lan.sees("bị trả lại", LAN)
        await opens(lan)
        await lan.sees("không nhận được thư")
        await gives(hoa)
        await town.mailed()
        assert await lan.count("bị trả lại") == 1
        await lan.presses("Sửa địa chỉ")
        await lan.sees("gõ địa chỉ e-mail")
        await lan.says("dung@example.com")
        await lan.sees("mã 6 số")
        await town.mailed()
        await lan.says(town.office.code("dung@example.com"))
        await lan.sees("Đã xác nhận")
        await lan.presses("Gửi cả những gì đã có")
        await lan.sees("1 thư")
        await town.mailed()
        assert attached(town.office.to("dung@example.com")[-1]) == {"chon_dat.pdf": PDF}


async def test_who_blocked_the_bot_still_has_mail(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan, hoa = await town.place.person("Lan"), await town.place.staff("Hoa")
        await joins(lan)
        await confirms(town, lan)
        await lan.changes(blocked=True)
        await town.place.settle()
        await gives(hoa)
        await town.mailed()
        assert attached(town.office.to(LAN)[-1]) == {"chon_dat.pdf": PDF}
        people = {one.id: one.unreachable for one in await stored(town.place, Person)}
        assert "blocked" in people.values()
        states = {(one.channel, one.state) for one in await stored(town.place, Delivery)}
        assert {("telegram", "blocked"), ("email", "sent")} <= states


@only_sqlite
async def test_what_is_too_large_or_not_kept_is_fetched_in_the_chat(
    database_url: str, tmp_path: Path
) -> None:
    async with mailing(database_url, tmp_path, size=1_000_000) as town:
        lan, hoa = await town.place.person("Lan"), await town.place.staff("Hoa")
        await joins(lan)
        await confirms(town, lan)
        await gives(hoa)
        await town.mailed()
        letter = town.office.to(LAN)[-1]
        assert attached(letter) == {}
        assert "2,4 MB" in body(letter)
        assert f"https://t.me/{town.place.app.bot.username}?start=m_t1" in body(letter)
        await lan.says("/start m_t1")
        await lan.sees("chon_dat.pdf")
        await lan.says("/start m_t999")
        await lan.sees("không còn nữa")
        await offers(hoa)
        await hoa.says("Quyết định 1048: https://example.gov.vn/qd?a=1&b=2")
        await hoa.sees("Khi nào gửi")
        await hoa.presses("Gửi ngay")
        await hoa.sees("Đã thêm 1 tài liệu")
        await town.mailed()
        assert "https://example.gov.vn/qd?a=1&b=2" in body(town.office.to(LAN)[-1])


@only_sqlite
async def test_organizers_see_what_went_by_mail(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan, hung = await town.place.person("Lan"), await town.place.person("Hùng")
        hoa = await town.place.staff("Hoa")
        for phone, address in ((lan, LAN), (hung, "hung@example.com")):
            await joins(phone)
            await confirms(town, phone, address)
        town.office.says("RCPT hung@example.com", "550 5.1.1 no such user")
        await gives(hoa)
        await town.mailed()
        await hoa.presses("chon dat")
        await hoa.sees("chon dat", "E-mail: đã gửi 1", "không gửi được 1")
        await earns(town, lan)
        await hoa.says("/desk")
        await hoa.sees("Mùa xuân")
        await hoa.presses("Mùa xuân")
        await hoa.sees("Số liệu")
        await hoa.presses("Số liệu")
        await hoa.sees("1 đã xác nhận", "1 không có hộp thư", "Giấy chứng nhận gửi qua e-mail", "đã gửi 1")
