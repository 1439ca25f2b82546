"""A series that is full: people stand in line, seats that get free are offered, seen from both sides."""

from __future__ import annotations

from sqlalchemy import select

from bot.texts import Texts
from handlers import pressed
from handlers.events import Press
from handlers.replies import Reply
from handlers.visit import Visit
from storage import Transaction
from storage.tables import Person, Registration
from tests.databases import only_sqlite
from tests.stories.phones import Phone
from tests.stories.programmes import joins, stored, village, with_terms
from tests.stories.town import Town


async def waits(town: Town, name: str, place: int) -> Phone:
    """Somebody who registers for SPRING while it is full."""
    phone = await town.person(name)
    await phone.says("/start")
    await phone.sees("đã đủ chỗ", "danh sách chờ")
    await phone.presses("Đăng ký tham gia")
    await phone.sees("Họ và tên")
    await phone.says(f"Nguyễn Thị {name}")
    await phone.sees("đã nhận phiếu", f"thứ {place}")
    return phone


async def leaves(phone: Phone) -> None:
    await phone.says("/me")
    await phone.sees("Thông tin của tôi")
    await phone.presses("Hủy đăng ký")
    await phone.sees("Bạn muốn hủy")
    await phone.presses("Đúng, hủy")
    await phone.sees("đã hủy đăng ký")


async def states(town: Town) -> dict[str, str]:
    """By the given name."""
    return {one.answers["name"].split()[-1]: one.state for one in await stored(town, Registration)}


async def test_a_seat_that_gets_free_is_offered_to_the_first_in_line(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        mai = await place.person("Mai")
        await mai.says("/start")
        await mai.sees("Còn 1 chỗ")
        await joins(mai, "Lê Thị Mai")
        lan, hung = await waits(place, "Lan", 1), await waits(place, "Hùng", 2)
        await leaves(mai)
        await place.settle()
        await lan.sees("Đã có chỗ cho bạn", "Mùa xuân", "02/03/2021")
        assert not await hung.has_seen("Đã có chỗ")
        assert await states(place) == {"Mai": "withdrawn", "Lan": "offered", "Hùng": "waiting"}
        await lan.presses_twice("Nhận chỗ")
        await lan.sees("thành công", "0002")
        await lan.sees(".ics")
        await lan.sees("đã đăng ký rồi")
        assert await states(place) == {"Mai": "withdrawn", "Lan": "registered", "Hùng": "waiting"}
        await hung.says("/menu")
        await hung.sees("thứ 1", "Thôi chờ")


@only_sqlite
async def test_an_offer_is_declined(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        mai = await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        lan, hung = await waits(place, "Lan", 1), await waits(place, "Hùng", 2)
        await leaves(mai)
        await place.settle()
        await lan.sees("Đã có chỗ cho bạn")
        message, yes = await lan.button("Nhận chỗ")
        await lan.presses("Không nhận")
        await lan.sees("mời cho người tiếp theo")
        await place.settle()
        await hung.sees("Đã có chỗ cho bạn")
        await lan.presses_data(message, yes)
        await lan.sees("không còn nữa")
        assert await states(place) == {"Mai": "withdrawn", "Lan": "withdrawn", "Hùng": "offered"}


@only_sqlite
async def test_an_offer_runs_out_and_the_person_may_stand_in_line_again(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1, offer="2h")) as place:
        mai = await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        lan, hung = await waits(place, "Lan", 1), await waits(place, "Hùng", 2)
        await leaves(mai)
        await place.settle()
        await lan.sees("Đã có chỗ cho bạn", "09:00")
        message, yes = await lan.button("Nhận chỗ")
        await place.at("2021-03-01 08:59")
        assert not await lan.has_seen("hết giờ")
        await place.at("2021-03-01 09:01")
        await lan.sees("Đã hết giờ giữ chỗ", "Vào lại")
        await hung.sees("Đã có chỗ cho bạn", "11:01")
        await lan.presses_data(message, yes)
        await lan.sees("Đã hết giờ giữ chỗ", "Vào lại")
        await lan.presses("Vào lại danh sách chờ")
        await lan.sees("thứ 1")
        assert await states(place) == {"Mai": "withdrawn", "Lan": "waiting", "Hùng": "offered"}


@only_sqlite
async def test_nothing_is_offered_at_night(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1), moment="2021-03-04 22:30") as place:
        mai = await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        lan = await waits(place, "Lan", 1)
        await leaves(mai)
        await place.at("2021-03-05 06:29")
        assert await states(place) == {"Mai": "withdrawn", "Lan": "waiting"}
        late = await waits(place, "Tý", 2)
        await place.at("2021-03-05 06:30")
        await lan.sees("Đã có chỗ cho bạn", "06:30", "06/03/2021")
        assert not await late.has_seen("Đã có chỗ")


@only_sqlite
async def test_who_waits_keeps_the_place_through_changes_and_gets_no_session_messages(
    database_url: str,
) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        await joins(await place.person("Mai"), "Lê Thị Mai")
        lan, hung = await waits(place, "Lan", 1), await waits(place, "Hùng", 2)
        await lan.says("/me")
        await lan.sees("Thông tin của tôi", "Nguyễn Thị Lan", "đang chờ")
        await lan.presses("Sửa thông tin")
        await lan.sees("xem lại", "Nguyễn Thị Lan")
        await lan.presses("✏️ Họ và tên")
        await lan.sees("Họ và tên", "Nguyễn Thị Lan")
        await lan.says("Trần Thị Lan")
        await lan.sees("Đã lưu thay đổi")
        await lan.says("/menu")
        await lan.sees("thứ 1")
        await place.at("2021-03-02 07:50")
        await place.at("2021-03-02 10:00")
        for one in (lan, hung):
            assert not await one.has_seen("Buổi 1")
        await lan.says("/join")
        await lan.sees("thứ 1")
        await lan.says("/start xuan")
        await lan.sees("thứ 1")
        await lan.presses("Thôi chờ")
        await lan.sees("Bạn muốn thôi chờ")
        await lan.presses("Đúng, tôi thôi chờ")
        await lan.sees("rút khỏi danh sách chờ")
        await hung.says("/menu")
        await hung.sees("thứ 1")


@only_sqlite
async def test_made_up_presses_give_nobody_a_seat(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        lan = await place.person("Lan", started=True)
        await lan.says("/start")
        await lan.sees("Còn 1 chỗ")

        def tried(tx: Transaction) -> list[Reply]:
            person = tx.scalars(select(Person)).one()
            visit = Visit(tx, person, place.clock.now(), Texts(), "bot")
            made_up = [(verb, id) for verb in ("seatyes", "seatno", "seatagain") for id in ("1", "99")]
            return [pressed(visit, Press(one)) for one in made_up]

        gone = Reply(toast=Texts().plain("seats-offer-gone"))
        assert await place.app.database.run(tried) == [gone] * 6
        assert await stored(place, Registration) == []
