"""Organizers see how the series goes: in words, in pictures, every morning."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from PIL import Image
from sqlalchemy import select

from storage import Transaction, attendance, figures
from storage import series as stored_series
from storage.tables import Certificate, Person, Registration
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.belongings import PLACES, made
from tests.stories.phones import Phone, shown
from tests.stories.programmes import village
from tests.stories.town import Town

PROVINCES = ("79", "66", "66", "01")


async def filled(town: Town, count: int = 4) -> list[int]:
    """So many people are registered, of three provinces; some came to the first two sessions."""
    ids = [(await town.person("Lan", started=True)).id for _ in range(count)]
    await town.app.database.run(lambda tx: _filled(tx, ids, town.clock.now()))
    return ids


def _filled(tx: Transaction, ids: list[int], now: dt.datetime) -> None:
    crowds.register(tx, ids, now)
    for registration, code in zip(tx.scalars(select(Registration)), PROVINCES, strict=False):
        registration.answers = {**registration.answers, "province": code, "kind": "producer"}
    people = list(tx.scalars(select(Person).where(Person.telegram_id.in_(ids)).order_by(Person.id)))
    first, second = stored_series.sessions(tx, 1)[:2]
    for person, session in [(people[0], first), (people[0], second), (people[1], first)]:
        attendance.note(tx, person.id, session.id, "here", "zoom", now)


async def numbers(phone: Phone) -> dict[str, object]:
    await phone.says("/desk")
    await phone.sees("Bàn điều hành")
    await phone.presses("Số liệu")
    return await phone.sees("Đã đăng ký")


async def test_people_and_participations_are_told_apart(evening: Town) -> None:
    hoa = await evening.staff("Hoa", series="ocop-2021")
    await filled(evening)
    page = shown(await numbers(hoa))
    assert "Đã đăng ký: 4 người (4 người mới" in page
    assert "3/63 tỉnh" in page
    assert "ít nhất một buổi: 2 người, tổng cộng 3 lượt" in page


async def test_who_is_in_two_series_is_one_person(database_url: str) -> None:
    async with village(database_url, PLACES) as place:
        hoa = await place.staff("Hoa")

        def registered(tx: Transaction) -> None:
            """Three in each series, one of them in both, since yesterday in the first."""
            now = place.clock.now()
            made(tx, "xuan", now)
            made(tx, "ha", now)
            first, *_, last = tx.scalars(select(Registration).order_by(Registration.id))
            old = now - dt.timedelta(days=2)
            last.person_id, last.state, first.registered_at = first.person_id, "registered", old

        await place.app.database.run(registered)
        page = shown(await numbers(hoa))
        assert "4 người (3 người mới" in page
        assert "5 lượt đăng ký" in page
        assert "chờ duyệt: 1" in page


@pytest.mark.parametrize(
    "label", ["Theo ngày", "Theo tỉnh", "Theo đối tượng", "Theo từng buổi"], ids=str.split
)
async def test_pictures_come_a_moment_later(evening: Town, label: str) -> None:
    hoa = await evening.staff("Hoa", series="ocop-2021")
    await filled(evening)
    await numbers(hoa)
    await hoa.presses(label)
    await hoa.sees("Đang làm")
    await evening.settle()
    photo = [one for one in await hoa.messages() if "photo" in one][-1]["photo"][-1]
    async with evening.http.get(f"{evening.sandbox.url}/sandbox/files/{photo['file_id']}") as answer:
        picture = Image.open(io.BytesIO(await answer.read()))
    assert picture.size[0] == 1080


async def test_without_any_figures_it_says_so(evening: Town) -> None:
    hoa = await evening.staff("Hoa", series="ocop-2021")
    await numbers(hoa)
    await hoa.presses("Ý kiến trả lời")
    await evening.settle()
    await hoa.sees("Chưa có số liệu")


async def test_a_helper_reads_the_figures(evening: Town) -> None:
    an = await evening.staff("An", "helper")
    await filled(evening)
    await numbers(an)


async def test_the_figures_come_every_morning_until_they_are_not_wanted(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await filled(evening)
    await numbers(hoa)
    await hoa.presses("mỗi sáng")
    await hoa.sees("7 giờ 30")
    await evening.at("2021-09-21 07:29")
    assert await hoa.count("Chào buổi sáng") == 0
    await evening.at("2021-09-21 07:31")
    await hoa.sees("Chào buổi sáng", "4 người")
    await evening.at("2021-09-21 20:00")
    assert await hoa.count("Chào buổi sáng") == 1
    await evening.at("2021-09-22 08:00")
    assert await hoa.count("Chào buổi sáng") == 2
    await numbers(hoa)
    await hoa.presses("Thôi gửi")
    await hoa.sees("Đã thôi gửi")
    await evening.at("2021-09-23 08:00")
    assert await hoa.count("Chào buổi sáng") == 2


async def test_the_funnel_counts_people_per_session(evening: Town) -> None:
    await filled(evening)

    def counted(tx: Transaction) -> list[tuple[int, int, int]]:
        first = tx.scalars(select(Registration.id).order_by(Registration.id)).first()
        assert first is not None
        issued = {"state": "issued", "ordered_at": evening.clock.now(), "data": {}}
        tx.add(Certificate(registration_id=first, serial="1", code="a", **issued))
        tx.flush()
        rows = figures.funnel(tx, stored_series.sessions(tx, 1), 4)
        return [(one.joined, one.attended, one.certified) for one in rows]

    assert (await evening.app.database.run(counted))[:3] == [(2, 2, 1), (1, 1, 1), (0, 0, 0)]


@only_sqlite
async def test_no_picture_is_offered_of_what_nobody_is_asked(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        await hoa.says("/desk")
        await hoa.sees("Vai trò của bạn")
        await hoa.presses("📊 Số liệu")
        assert "Theo tỉnh" not in shown(await hoa.sees("Theo ngày"))
