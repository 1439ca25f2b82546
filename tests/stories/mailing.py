"""People with a mailbox: SPRING in a village whose bot has a real mail server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from handlers.pages.server import Pages
from tests.delivery.postoffice import Office, post_office
from tests.stories.phones import Phone
from tests.stories.programmes import SPRING, begins, joins, rates, village
from tests.stories.town import FRESH, Town

LAN = "lan.nguyen@example.com"
WITH_EMAIL = SPRING.replace(
    "ask: Họ và tên của bạn là gì?}",
    "ask: Họ và tên của bạn là gì?}\n          - {key: mail, kind: email, ask: E-mail của bạn?}",
    1,
)
"""SPRING, which asks for an address when registering."""


@dataclass
class Mailing:
    place: Town
    office: Office

    async def mailed(self) -> None:
        """All that is due has gone out, mail too."""
        await self.place.settle()


@asynccontextmanager
async def mailing(
    database_url: str,
    folder: Path,
    programme: str = SPRING,
    *,
    size: int | None = 10_000_000,
    pages: Pages | None = FRESH,
) -> AsyncIterator[Mailing]:
    async with (
        post_office(folder, size=size) as office,
        village(database_url, programme, pages=pages, mail=office.server) as place,
    ):
        yield Mailing(place, office)


async def asks(phone: Phone, address: str = LAN) -> None:
    """Types an address, from the menu."""
    await phone.says("/menu")
    await phone.sees("E-mail nhận tài liệu")
    await phone.presses("E-mail nhận tài liệu")
    await phone.sees("địa chỉ")
    await phone.presses("địa chỉ")
    await phone.sees("gõ địa chỉ e-mail")
    await phone.says(address)
    await phone.sees("mã 6 số", address)


async def confirms(town: Mailing, phone: Phone, address: str = LAN) -> None:
    """Has an address, and confirms it."""
    await asks(phone, address)
    await town.mailed()
    await phone.says(town.office.code(address))
    await phone.sees("Đã xác nhận", address)


async def registers(phone: Phone, address: str, name: str = "Nguyễn Thị Lan") -> None:
    """Registers for WITH_EMAIL."""
    await begins(phone)
    await phone.sees("Họ và tên")
    await phone.says(name)
    await phone.sees("E-mail của bạn")
    await phone.says(address)
    await phone.sees("thành công")
    await phone.sees(".ics")


async def earns(town: Mailing, phone: Phone) -> None:
    """Two sessions, two surveys, and the order of the certificate."""
    await town.place.at("2021-03-04 10:00")
    await rates(phone, 1)
    await rates(phone, 2)
    await phone.presses("Nhận giấy chứng nhận")
    await phone.sees("Đúng, in tên này")
    await phone.presses("Đúng, in tên này")
    await phone.sees("Đang in")
    await town.place.settle()


__all__ = ["LAN", "WITH_EMAIL", "Mailing", "asks", "confirms", "earns", "joins", "mailing", "registers"]
