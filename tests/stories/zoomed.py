"""What stories about Zoom's reports share: a village with registrants, its organizer, files for the desk."""

from __future__ import annotations

from typing import Any

from bot.registrations import note_search
from storage import Transaction, registrations, roles
from storage import series as stored_series
from storage.tables import Attendance, Person, Registration
from tests.stories.phones import Phone
from tests.stories.programmes import stored
from tests.stories.registrants import PROGRAMME as PROGRAMME
from tests.stories.test_staff import at_desk
from tests.stories.town import Town
from tests.zoom_files import BTC, csv_of, stay

PEOPLE: dict[int, dict[str, str]] = {
    1: {"name": "Nguyễn Thị Lan", "unit": "HTX Sen Hồng", "home": "87", "phone": "+84912345678"},
    2: {"name": "Trần Văn Hùng", "unit": "UBND xã Mỹ Long", "home": "92", "email": "hung@example.com"},
    3: {"name": "Lê Thị Nga", "unit": "Trại Nga", "home": "66", "phone": "+84912345680"},
    4: {"name": "Lê Thị Nga", "unit": "Trại Ong", "home": "96"},
    5: {"name": "H'Hen Niê", "unit": "HTX Buôn Ví Dụ", "home": "66"},
    6: {"name": "Quách <b>An</b> & Bình", "unit": "HTX & Bạn", "home": "02"},
}
"""Registrants by their number; two are called alike."""

STAYS = [
    BTC,
    stay("0001 Nguyễn Thị Lan", "07:50:00", "09:00:00"),
    stay("0001 Nguyễn Thị Lan", "09:30:00", "10:05:00"),
    stay("Samsung", "08:00:00", "10:00:00", "hung@example.com"),
    stay("Le Thi Nga", "08:00:00", "09:15:00"),
    stay("iPhone", "08:10:00", "08:20:00"),
]
"""The host, two who are recognised, one of two who are called alike, and a stranger."""


def register(tx: Transaction, town: Town, people: dict[int, dict[str, str]] = PEOPLE) -> None:
    series = stored_series.by_key(tx, "xuan")
    assert series is not None
    form = stored_series.form(tx, series.id, "registration")
    assert form is not None
    held = registrations.hold(tx, series.id)
    for number, answers in people.items():
        person = roles.own(tx, 8_000_000 + number, town.clock.now())
        held.last_number = number - 1
        one = registrations.add(tx, person, held, form, {"role": "farmer", **answers}, town.clock.now())
        note_search(one, form)
    tx.flush()


async def opened(town: Town) -> Phone:
    """After the first session the organizer is asked for its report."""
    await town.app.database.run(lambda tx: register(tx, town))
    await town.at("2021-03-02 11:00")
    hoa = await town.staff("Hoa", series="xuan")
    await to_report(hoa)
    return hoa


async def to_report(hoa: Phone, number: int = 1) -> None:
    await at_desk(hoa, "📅 Các buổi")
    await hoa.sees("Chọn một buổi")
    await hoa.presses(f"Buổi {number} ")
    await hoa.sees("Báo cáo Zoom")
    await hoa.presses("Báo cáo Zoom")
    await hoa.sees("Báo cáo Zoom")


async def sends(town: Town, hoa: Phone, rows: Any, name: str = "participants_81234567890.csv") -> None:
    """A report is sent, and whatever comes of it has come."""
    content = rows if isinstance(rows, bytes) else csv_of(rows).encode("utf-8-sig")
    await hoa.sends_file(content, name, "text/csv")
    await hoa.sees("mình đang đọc")
    await town.settle()


async def takes(town: Town, hoa: Phone) -> None:
    await hoa.presses("Nhận báo cáo")
    await town.settle()
    await hoa.sees("Đã nhận:")


async def evidence(town: Town) -> dict[int, int | None]:
    """Seconds by Zoom's report, by the number of the registrant."""
    numbers = {one.person_id: one.number for one in await stored(town, Registration)}
    return {
        numbers[one.person_id]: one.seconds for one in await stored(town, Attendance) if one.kind == "zoom"
    }


async def count(town: Town, table: Any = Person) -> int:
    return len(await stored(town, table))
