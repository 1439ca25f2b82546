"""Exports are for organizers, each for what they run, and one file is made once."""

from __future__ import annotations

from sqlalchemy import select

from bot.texts import Texts
from handlers import pressed
from handlers.events import Press
from handlers.replies import Reply
from handlers.visit import Visit
from storage import Transaction, registrations
from storage import series as stored_series
from storage.tables import Job, Person, Role, Series
from tests.stories.exporting import orders, register, to_exports, workbook
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, stored, village
from tests.stories.town import Town


async def test_pressing_twice_makes_one_file(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await register(evening)
    await to_exports(hoa)
    await hoa.presses("Đăng ký")
    await hoa.sees("Excel")
    async with evening.app.jobs._working:  # the worker is busy with something else
        await hoa.presses_twice("Excel")
        await hoa.sees("đang được làm rồi")
    await evening.settle()
    assert await hoa.count("Đăng ký: 2 dòng") == 1
    assert len(await stored(evening, Job)) == 1


async def test_whoever_lost_the_role_gets_no_file(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await register(evening)
    await to_exports(hoa)
    await hoa.presses("Đăng ký")
    await hoa.sees("Excel")
    async with evening.app.jobs._working:
        await hoa.presses("Excel")
        await hoa.sees("Đang làm tệp")
        await evening.app.database.run(lambda tx: _withdrawn(tx, evening))
    await evening.settle()
    await hoa.sees("không làm được việc này")
    assert await hoa.count("dòng") == 0


def _withdrawn(tx: Transaction, town: Town) -> None:
    for role in tx.scalars(select(Role)):
        role.withdrawn_at = town.clock.now()


async def test_a_helper_and_a_participant_find_no_exports(evening: Town) -> None:
    an, lan = await evening.staff("An", "helper"), await evening.person("Lan")
    await an.says("/desk")
    assert "Xuất" not in shown(await an.sees("Bàn điều hành"))
    await lan.says("/desk")
    await lan.sees("lệnh")
    for data in ("expp:1", "expp1:1:people", "expp2:1:people:csv", "exps2:1:log:csv"):
        assert await pressing(evening, an, data) == Reply(toast="Vai trò của bạn không làm được việc này.")
        assert (await pressing(evening, lan, data)).edit is None
    assert await stored(evening, Job) == []


async def pressing(town: Town, phone: Phone, data: str) -> Reply:
    """What a button would do whose data somebody made up."""

    def tried(tx: Transaction) -> Reply:
        person = tx.scalars(select(Person).where(Person.telegram_id == phone.id)).one()
        here = Visit(tx, person, town.clock.now(), Texts(), "bot")
        return pressed(here, Press(tuple(data.split(":"))))

    return await town.app.database.run(tried)


async def test_made_up_orders_make_nothing(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    for data in ("expp1:1:secrets", "expp2:1:people:exe", "expp2:1:0:0", "exps2:1::csv"):
        reply = await pressing(evening, hoa, data)
        assert reply == Reply(toast=reply.toast)
    assert await stored(evening, Job) == []


async def test_an_organizer_of_one_series_exports_that_one(database_url: str) -> None:
    async with village(database_url, TWO_SERIES) as place:
        hoa, mai = await place.staff("Hoa"), await place.staff("Mai", series="xuan")
        await place.app.database.run(lambda tx: _registered_in_both(tx, place))
        await orders(place, mai, "Đăng ký")
        await mai.sees("Đăng ký: 1 dòng")
        (row,) = (await workbook(mai))["Đăng ký"]
        assert row["Họ và tên của bạn là gì"] == "Người xuan"
        programme, other = (await stored(place, Series))[0].programme_id, (await stored(place, Series))[1].id
        for data in (f"expp2:{programme}:people:csv", f"exps2:{other}:people:csv"):
            assert (await pressing(place, mai, data)).toast == "Vai trò của bạn không làm được việc này."
        await orders(place, hoa, "Đăng ký")
        rows = (await workbook(hoa))["Đăng ký"]
        assert {row["Họ và tên của bạn là gì"] for row in rows} == {"Người xuan", "Người thu"}


_SERIES = SPRING[SPRING.index("  - key: xuan") :]
TWO_SERIES = SPRING + _SERIES.replace("key: xuan", "key: thu").replace("Mùa xuân", "Mùa thu")


def _registered_in_both(tx: Transaction, town: Town) -> None:
    now = town.clock.now()
    for number, one in enumerate(stored_series.on_offer(tx), 1):
        person = Person(telegram_id=number, first_name="Lan", created_at=now, seen_at=now)
        tx.add(person)
        form = stored_series.form(tx, one.id, "registration")
        assert form is not None
        registrations.add(tx, person, one, form, {"name": f"Người {one.key}"}, now)
