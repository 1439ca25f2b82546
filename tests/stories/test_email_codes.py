"""The code: right, wrong, too late, too often; and what people do instead of typing it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from storage.tables import Campaign, EmailAddress
from tests.databases import only_sqlite
from tests.delivery.postoffice import body
from tests.stories.mailing import LAN, WITH_EMAIL, Mailing, asks, joins, mailing, registers
from tests.stories.programmes import begins, changed, stored


async def the_address(town: Mailing) -> EmailAddress:
    (only,) = await stored(town.place, EmailAddress)
    return only


def other_than(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


async def test_an_address_from_the_form_is_offered_and_confirmed(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path, WITH_EMAIL) as town:
        lan = await town.place.person("Lan <b>&")
        await registers(lan, LAN)
        await lan.sees("Bạn đã cho địa chỉ", LAN)
        await lan.presses("Có, gửi mã cho tôi")
        await lan.sees("mã 6 số", LAN)
        await town.mailed()
        (letter,) = town.office.to(LAN)
        code = town.office.code(LAN)
        assert letter["Subject"] == f"{code} là mã xác nhận e-mail của bạn"
        assert "Chào Lan <b>&," in body(letter)
        assert "Chào Lan &lt;b&gt;&amp;," in body(letter, "html")
        assert letter["List-Unsubscribe"] is None
        assert code not in str((await the_address(town)).code_hash)
        assert all(code not in str(one.content) for one in await stored(town.place, Campaign))
        await lan.says(f" {code[:3]} {code[3:]} ")
        await lan.sees("Đã xác nhận", LAN)
        known = await the_address(town)
        assert (known.address, known.state, known.candidate, known.code_hash) == (
            LAN,
            "confirmed",
            None,
            None,
        )
        await lan.says(code)  # once more: it is words like any others now
        await lan.sees("trang chính")


@only_sqlite
async def test_who_waits_for_a_seat_is_asked_too(database_url: str, tmp_path: Path) -> None:
    full = changed(WITH_EMAIL, ("    registration:\n", "    registration:\n      approval: yes\n"))
    async with mailing(database_url, tmp_path, full) as town:
        lan = await town.place.person("Lan")
        await begins(lan)
        await lan.sees("Họ và tên")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("E-mail của bạn")
        await lan.says(LAN)
        await lan.sees("đã nhận phiếu")
        await lan.sees("Bạn đã cho địa chỉ", LAN)
        await lan.presses("Có, gửi mã cho tôi")
        await town.mailed()
        await lan.says(town.office.code(LAN))
        await lan.sees("Đã xác nhận", LAN)


@only_sqlite
async def test_the_button_in_the_mail_needs_no_typing(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan, hung = await town.place.person("Lan"), await town.place.person("Hùng")
        await joins(lan)
        await asks(lan)
        await town.mailed()
        link = f"https://t.me/{town.place.app.bot.username}?start=m_{town.office.code(LAN)}"
        assert link in body(town.office.to(LAN)[-1])
        await joins(hung)
        await hung.says(f"/start m_{town.office.code(LAN)}")  # of somebody else it does nothing
        await hung.sees("Nhận tài liệu qua e-mail")
        assert (await the_address(town)).state == "asked"
        await lan.says(f"/start m_{town.office.code(LAN)}")
        await lan.sees("Đã xác nhận")


async def test_wrong_codes_come_to_an_end(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan = await town.place.person("Lan")
        await joins(lan)
        await asks(lan)
        await town.mailed()
        code = town.office.code(LAN)
        for left in (4, 3, 2, 1):
            await lan.says(other_than(code))
            await lan.sees("chưa đúng", f"còn thử được {left} lần")
        await lan.says(other_than(code))
        await lan.sees("nhiều lần", "Gửi mã mới")
        await lan.says(code)  # the right one is too late now
        await lan.sees("nhiều lần")
        assert (await the_address(town)).state == "asked"
        await lan.presses("Gửi mã mới")
        await lan.sees("đang gửi mã mới")
        await town.mailed()
        assert town.office.code(LAN) != code or len(town.office.to(LAN)) == 2
        await lan.says(town.office.code(LAN))
        await lan.sees("Đã xác nhận")


@only_sqlite
async def test_a_code_ages_and_a_newer_one_replaces_it(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan = await town.place.person("Lan")
        await joins(lan)
        await asks(lan)
        await town.mailed()
        first = town.office.code(LAN)
        await town.place.jump(town.place.clock.now() + dt.timedelta(minutes=30))
        await lan.says(first)
        await lan.sees("quá 30 phút")
        await lan.presses("Gửi mã mới")
        await lan.sees("đang gửi mã mới")
        await town.mailed()
        second = town.office.code(LAN)
        if first != second:
            await lan.says(first)
            await lan.sees("thư mới nhất")
        await lan.says(second)
        await lan.sees("Đã xác nhận")


@only_sqlite
async def test_so_many_codes_in_a_day_and_no_more(database_url: str, tmp_path: Path) -> None:
    """For one person, and for one mailbox: nobody can have a stranger's filled by several accounts."""
    async with mailing(database_url, tmp_path) as town:
        lan, hung = await town.place.person("Lan"), await town.place.person("Hùng")
        await joins(lan)
        await asks(lan)
        for _ in range(4):
            await town.mailed()
            await lan.presses("Gửi mã mới")
            await lan.sees("đang gửi mã mới")
        await town.mailed()
        await lan.presses("Gửi mã mới")
        await lan.sees("ngày mai")
        await town.mailed()
        assert len(town.office.to(LAN)) == 5
        await joins(hung)
        await hung.says("/start m_page")
        await hung.sees("địa chỉ nào")
        await hung.presses("Gõ địa chỉ")
        await hung.sees("gõ địa chỉ e-mail vào đây")
        await hung.says(LAN)
        await hung.sees("ngày mai")
        await town.place.jump(town.place.clock.now() + dt.timedelta(days=1))
        await hung.says("/start m_page")
        await hung.sees("chưa được xác nhận")
        await hung.presses("Thử lại")
        await hung.sees("đang gửi mã mới")


@only_sqlite
async def test_slips_and_other_things_instead(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan = await town.place.person("Lan")
        await joins(lan)
        await lan.says("/start m_page")
        await lan.sees("địa chỉ nào")
        await lan.presses("Gõ địa chỉ")
        await lan.sees("gõ địa chỉ e-mail vào đây")
        await lan.sends(sticker=True)
        await lan.sees("gõ địa chỉ e-mail vào đây")
        await lan.says("lan.nguyen")
        await lan.sees("dấu @")
        await lan.says("x" * 5000)
        await lan.sees("dấu @")
        await lan.says("lan@gmial.com")
        await lan.sees("lan@gmail.com")
        await lan.presses("lan@gmail.com")
        await lan.sees("mã 6 số", "lan@gmail.com")
        await lan.sends(voice=True)
        await lan.sees("6 số", "123456")
        await lan.says("mã của tôi đâu")
        await lan.sees("6 số", "123456")
        await lan.says(LAN)  # another address instead of the code
        await lan.sees("mã 6 số", LAN)
        await town.mailed()
        await lan.says("/menu")  # leaves it; the code is still known for what it is
        await lan.sees("Lịch học")
        await lan.says(town.office.code(LAN))
        await lan.sees("Đã xác nhận", LAN)
