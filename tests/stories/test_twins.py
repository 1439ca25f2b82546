"""Two registrations of one human being become one, seen by the organizer and by who it is about."""

from __future__ import annotations

from sqlalchemy import update

from handlers import pressed
from handlers.events import Press
from storage import Transaction
from storage.tables import Action, Attendance, Person, Registration
from tests.databases import only_sqlite
from tests.stories.absentees import made_for
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, asking, joins, person_of, stored, village
from tests.stories.test_guard import visit
from tests.stories.test_people import LAN, STEPS
from tests.stories.test_staff import at_desk
from tests.stories.town import Town


async def made_up(place: Town, phone: Phone, *parts: str | int) -> str:
    """What somebody is told who sends data that stood under no button of theirs."""

    def tried(tx: Transaction) -> str:
        reply = pressed(visit(tx, phone.id, place), Press(tuple(map(str, parts))))
        return f"{reply.edit.text if reply.edit else ''} {reply.toast or ''}"

    return await place.app.database.run(tried)


async def compares(hoa: Phone, pair: str) -> str:
    """Opens the list of duplicates of the series and one pair of it; what is shown."""
    await at_desk(hoa, "Mùa xuân", "Tìm người", "Người bị trùng")
    await hoa.sees("cặp có thể là cùng một người")
    await hoa.presses(pair)
    return shown(await hoa.sees("Có phải cùng một người"))


async def test_duplicates_are_shown_side_by_side_and_become_one(database_url: str) -> None:
    async with village(database_url, asking(STEPS)) as place:
        await made_for(place, LAN)
        await made_for(place, {**LAN, "name": "Nguyễn T. Lan", "unit": "HTX Rau"})
        hoa = await place.staff("Hoa")
        told = await compares(hoa, "↔")
        for words in ("A: Nguyễn Thị Lan · mã số 0001", "B: Nguyễn T. Lan · mã số 0002", "HTX Rau Sạch"):
            assert words in told, told
        assert "0912" not in told  # what both say is not repeated
        await hoa.presses("giữ thông tin B")
        await hoa.sees("không hoàn tác được", "Nguyễn T. Lan", "0002")
        await hoa.presses_twice("Gộp hai người làm một")
        await hoa.sees("Đã gộp làm một", "0002")
        (one,) = await stored(place, Registration)
        assert (one.number, one.answers["name"]) == (2, "Nguyễn T. Lan")
        assert len([p for p in await stored(place, Person) if p.telegram_id is None]) == 1
        (noted,) = [act for act in await stored(place, Action) if act.kind == "twins-merged"]
        assert noted.details == {"numbers": [2, 1], "accounts": False}


async def test_who_is_on_telegram_stays_there_whichever_answers_are_kept(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await joins(lan, "Nguyễn Thị Lan")
        await place.at("2021-03-02 08:00")
        await lan.sees("Tôi đã vào lớp")
        await lan.presses("Tôi đã vào lớp")
        await lan.sees("có mặt")
        await made_for(place, {"name": "Nguyễn Thị Lan"})
        await at_desk(hoa, "Mùa xuân", "Tìm người")
        await hoa.sees("Bạn tìm ai")
        await hoa.says("lan")
        await hoa.sees("1. Nguyễn", "2. Nguyễn")
        await hoa.presses("1. Nguyễn")
        await hoa.sees("Gộp trùng")
        await hoa.presses("Gộp trùng")
        await hoa.sees("0002 Nguyễn Thị Lan")
        await hoa.presses("0002 Nguyễn Thị Lan")
        await hoa.sees("có Telegram", "chưa vào Telegram", "giống hệt nhau", "dự 1 buổi")
        await hoa.presses("giữ thông tin B")
        await hoa.sees("không hoàn tác")
        await hoa.presses("Gộp hai người")
        await hoa.sees("Đã gộp làm một", "0002")
        (one,) = await stored(place, Registration)
        person = await person_of(place, lan)
        assert (one.number, one.person_id) == (2, person.id)
        assert [there.person_id for there in await stored(place, Attendance)] == [person.id]
        await lan.says("/me")
        await lan.sees("Thông tin của tôi", "0002")


async def two_accounts(place: Town) -> tuple[Phone, Phone, Phone]:
    lan, other = await place.person("Lan"), await place.person("Lan2")
    hoa = await place.staff("Hoa")
    for phone in (lan, other):
        await joins(phone, "Nguyễn Thị Lan")
    await place.app.database.run(lambda tx: tx.execute(update(Registration).values(phone="+84912345678")))
    return hoa, lan, other


async def test_two_accounts_take_a_second_yes_and_both_hear_of_it(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, lan, other = await two_accounts(place)
        await compares(hoa, "↔")
        await hoa.presses("giữ thông tin A")
        await hoa.sees("không hoàn tác được")
        await hoa.presses("Gộp hai người")
        await hoa.sees("hai tài khoản Telegram khác nhau")
        assert len(await stored(place, Registration)) == 2
        await hoa.presses("Tôi chắc chắn")
        await hoa.sees("Đã gộp làm một", "0001")
        await place.settle()
        await lan.sees("gộp hai tài khoản", "nay nằm ở tài khoản này")
        await other.sees("gộp hai tài khoản", "tài khoản kia")
        (one,) = await stored(place, Registration)
        assert one.person_id == (await person_of(place, lan)).id
        await other.says("/menu")
        await other.sees("Đăng ký tham gia")


async def test_two_people_stay_two_and_are_not_asked_about_again(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, _lan, _other = await two_accounts(place)
        await compares(hoa, "↔")
        await hoa.presses("Hai người khác nhau")
        await hoa.sees("Đã ghi nhận")
        await at_desk(hoa, "Mùa xuân", "Tìm người", "Người bị trùng")
        await hoa.sees("Không thấy ai có vẻ bị trùng")
        assert len(await stored(place, Registration)) == 2


@only_sqlite
async def test_roles_do_not_come_along(database_url: str) -> None:
    async with village(database_url) as place:
        hoa, an = await place.staff("Hoa"), await place.staff("An", "helper")
        for phone in (an, lan := await place.person("Lan")):
            await joins(phone, "Nguyễn Thị Lan")
        await place.app.database.run(lambda tx: tx.execute(update(Registration).values(phone="+84912345678")))
        told = await compares(hoa, "↔")
        assert "thu hồi vai trò" in told
        first, second = await stored(place, Registration)
        assert "thu hồi vai trò" in await made_up(place, hoa, "twiny", first.id, second.id, 2)
        assert len(await stored(place, Registration)) == 2
        assert lan.id != an.id


@only_sqlite
async def test_who_organizes_one_series_alone_merges_nobody_of_another(database_url: str) -> None:
    summer = SPRING[SPRING.index("  - key: xuan") :].replace("xuan", "he").replace("Mùa xuân", "Mùa hè")
    async with village(database_url, SPRING + summer) as place:
        first = await made_for(place, {"name": "Nguyễn Thị Lan"})
        other = await made_for(place, {"name": "Nguyễn Thị Lan"})
        summer_too = await made_for(place, {"name": "Nguyễn Thị Lan"}, "he")
        owner = next(one.person_id for one in await stored(place, Registration) if one.id == other)
        move = update(Registration).where(Registration.id == summer_too).values(person_id=owner)
        await place.app.database.run(lambda tx: tx.execute(move))
        hoa = await place.staff("Hoa", series="xuan")
        for press in (("twin", first, other), ("twiny", first, other, 2)):
            assert "chuỗi mà bạn không phụ trách" in await made_up(place, hoa, *press)
        for elsewhere in (("twin", first, summer_too), ("per", summer_too)):
            assert "không làm được việc này" in await made_up(place, hoa, *elsewhere)
        assert len(await stored(place, Registration)) == 3
