"""An address is confirmed by a code, and the certificate comes by mail too."""

from __future__ import annotations

from pathlib import Path

from storage.tables import Delivery
from tests.databases import only_sqlite
from tests.delivery.postoffice import attached, body
from tests.stories.mailing import LAN, confirms, earns, joins, mailing
from tests.stories.phones import Phone
from tests.stories.programmes import stored, village
from tests.stories.test_materials import PDF, gives


async def test_the_certificate_comes_by_mail_too(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan = await town.place.person("Lan")
        await joins(lan)
        await confirms(town, lan)
        await earns(town, lan)
        await lan.sees("Giấy chứng nhận của bạn", ".pdf")
        pdf = await lan.document(".pdf")
        code, letter = town.office.to(LAN)
        assert letter["To"] == LAN
        assert letter["From"] == "Ban tổ chức OCOP <ocop@example.org>"
        assert letter["Subject"] == "Giấy chứng nhận của bạn: Mùa xuân"
        assert attached(letter) == {"XUAN-0001.pdf": pdf}
        assert "Nguyễn Thị Lan" in body(letter)
        assert "XUAN-0001" in body(letter, "html")
        assert letter["Message-ID"] != code["Message-ID"]
        assert letter["Date"].datetime == town.place.clock.now().replace(microsecond=0)
        rows = await stored(town.place, Delivery)
        kinds = [(one.channel, one.state) for one in rows if one.urgent]
        assert kinds == [("email", "sent"), ("telegram", "sent"), ("email", "sent")]


@only_sqlite
async def test_from_the_certificate_it_is_sent_to_an_address_given_later(
    database_url: str, tmp_path: Path
) -> None:
    async with mailing(database_url, tmp_path) as town:
        lan = await town.place.person("Lan")
        await joins(lan)
        await earns(town, lan)
        await lan.says("/certificate")
        await lan.sees("Giấy chứng nhận của bạn", "E-mail nhận tài liệu")
        await lan.presses("E-mail nhận tài liệu")
        await lan.sees("địa chỉ")
        await lan.presses("địa chỉ")
        await lan.sees("gõ địa chỉ e-mail")
        await lan.says(LAN)
        await lan.sees("mã 6 số", LAN)
        await town.mailed()
        await lan.says(town.office.code(LAN))
        await lan.sees("Đã xác nhận")
        await lan.presses("Gửi cả những gì")
        await lan.sees("Đang gửi", LAN)
        await town.mailed()
        assert list(attached(town.office.to(LAN)[-1])) == ["XUAN-0001.pdf"]


@only_sqlite
async def test_without_a_mail_server_there_is_no_word_of_it(database_url: str, tmp_path: Path) -> None:
    """The operator takes the settings away, with an address confirmed and mail on its way."""
    async with mailing(database_url, tmp_path) as town:
        lan = await town.place.person("Lan")
        await joins(lan)
        await confirms(town, lan)
        await lan.says("/menu")
        await lan.sees("E-mail nhận tài liệu")
        await lan.presses("E-mail nhận tài liệu")
        await lan.sees("Ngừng gửi")
    async with village(database_url) as place:
        lan = await place.person("Lan")
        await lan.says("/menu")
        await lan.sees("Lịch học")
        assert "mail" not in await lan.transcript()
        await lan.says("/start m_page")
        await lan.sees("Lịch học")


@only_sqlite
async def test_without_web_pages_the_way_to_end_it_is_the_chat(database_url: str, tmp_path: Path) -> None:
    async with mailing(database_url, tmp_path, pages=None) as town:
        lan, hoa = await town.place.person("Lan", "en"), await town.place.staff("Hoa")
        await joins_in_english(lan)
        await lan.says("/start m_page")
        await lan.sees("Which address")
        await lan.presses("Type an e-mail address")
        await lan.sees("type your e-mail address")
        await lan.says(LAN)
        await lan.sees("code of 6 digits")
        await town.mailed()
        await lan.says(f"/start m_{town.office.code(LAN)}")
        await lan.sees("Confirmed!")
        await gives(hoa)
        await town.mailed()
        letter = town.office.to(LAN)[-1]
        way = f"https://t.me/{town.place.app.bot.username}?start=m_page"
        assert (letter["List-Unsubscribe"], letter["List-Unsubscribe-Post"]) == (f"<{way}>", None)
        assert letter["Content-Language"] == "en"
        assert letter["Subject"] == "Session 1: chon dat"
        assert f"Stop these mails: {way}" in body(letter)
        assert attached(letter) == {"chon_dat.pdf": PDF}


async def joins_in_english(phone: Phone) -> None:
    await phone.says("/start")
    await phone.sees("Register")
    await phone.presses("Register")
    await phone.sees("1/1")
    await phone.says("Lan Nguyễn")
    await phone.sees("0001")
