"""The waiting list where it meets other things: people without Telegram or gone, files that change."""

from __future__ import annotations

from bot import seats
from bot.programme import read
from storage import Transaction
from storage import seats as stored_seats
from tests.databases import only_sqlite
from tests.stories.absentees import link_to, made_for
from tests.stories.programmes import SPRING, changed, joins, village, with_terms
from tests.stories.test_seats import leaves, states, waits
from tests.stories.town import Town


async def put_in_line(place: Town, registration_id: int) -> None:
    def put(tx: Transaction) -> None:
        known = stored_seats.locked(tx, registration_id)
        assert known is not None
        seats.settle(tx, known.series, known, "waiting", place.clock.now())

    await place.app.database.run(put)


@only_sqlite
async def test_who_has_no_telegram_gets_the_seat_without_being_asked(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        mai = await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        tu, ty = [await made_for(place, {"name": f"Trần Văn {name}"}) for name in ("Tư", "Tý")]
        for one in (tu, ty):
            await put_in_line(place, one)
        lan = await waits(place, "Lan", 3)
        await leaves(mai)
        await place.settle()
        assert await states(place) == {
            "Mai": "withdrawn",
            "Tư": "registered",
            "Tý": "waiting",
            "Lan": "waiting",
        }
        binh = await place.person("Bình")
        await binh.says(f"/start {await link_to(place, ty)}")
        await binh.sees("nay là của bạn")
        await binh.says("/menu")
        await binh.sees("thứ 1", "danh sách chờ")
        await lan.says("/menu")
        await lan.sees("thứ 2")


@only_sqlite
async def test_a_file_with_more_seats_offers_them_and_one_without_the_series_tells_who_waits(
    database_url: str,
) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        await joins(await place.person("Mai"), "Lê Thị Mai")
        lan, hung = await waits(place, "Lan", 1), await waits(place, "Hùng", 2)
        await place.load(read(with_terms(capacity=2)))
        await lan.sees("Đã có chỗ cho bạn")
        assert not await hung.has_seen("Đã có chỗ")
        other = changed(SPRING, ("  - key: xuan", "  - key: ha"))
        await place.load(read(other))
        for one in (lan, hung):
            await one.sees("Chuỗi tập huấn đã hủy", "Mùa xuân")
        await lan.presses("Nhận chỗ")
        await lan.sees("đã hủy")
        assert await states(place) == {"Mai": "registered", "Lan": "offered", "Hùng": "waiting"}


@only_sqlite
async def test_an_offer_is_held_from_when_it_is_sent_and_whoever_left_the_bot_lets_it_run_out(
    database_url: str,
) -> None:
    async with village(database_url, with_terms(capacity=1, offer="1h")) as place:
        mai = await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        lan, hung = await waits(place, "Lan", 1), await waits(place, "Hùng", 2)
        await lan.changes(blocked=True)
        await leaves(mai)
        await place.settle()
        assert await states(place) == {"Mai": "withdrawn", "Lan": "offered", "Hùng": "waiting"}
        await place.at("2021-03-01 08:01")
        await hung.sees("Đã có chỗ cho bạn", "09:01")
        await lan.changes(blocked=False)
        await lan.says("/start")
        await lan.sees("đã đủ chỗ", "danh sách chờ")


@only_sqlite
async def test_who_gets_in_during_a_session_gets_the_way_in(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        mai = await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        lan = await waits(place, "Lan", 1)
        await place.at("2021-03-02 08:10")
        assert await lan.count("vidu-1") == 0
        await leaves(mai)
        await place.settle()
        await lan.sees("Đã có chỗ cho bạn")
        await lan.presses("Nhận chỗ")
        await lan.sees("thành công")
        await place.settle()
        assert await lan.count("vidu-1") == 1
