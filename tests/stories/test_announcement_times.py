"""When an announcement goes out: not at night, at its hour, with its session wherever that moves."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select, update

from bot.programme import Programme
from storage import Transaction, announcements
from storage.tables import Announcement, Delivery, Series
from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.test_announcements import drafted, people, sent
from tests.stories.town import Town


async def test_quiet_hours_hold_it_unless_it_is_urgent(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await evening.at("2021-09-20 22:00")
    await drafted(hoa, "Không vội")
    await sent(evening, hoa, 1)
    assert await lan.count("Không vội") == 0
    await drafted(hoa, "Rất vội")
    await hoa.presses("Đặt là khẩn")
    await hoa.sees("Khẩn: gửi cả ban đêm")
    await sent(evening, hoa, 1)
    await lan.sees("Rất vội")
    await evening.at("2021-09-21 06:31")
    await lan.sees("Không vội")
    assert await lan.count("Không vội") == 1


async def test_it_goes_out_at_its_hour_and_moves_with_its_session(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa", series="ocop-2021"), await people(evening, "Lan")
    await drafted(hoa, "Mang theo sổ nhé")
    await hoa.presses("⏰ Khi nào")
    await hoa.sees("Gửi khi nào")
    await hoa.says("hôm nào đó")
    await hoa.sees("chưa hiểu giờ này")
    await hoa.presses("Theo giờ một buổi học")
    await hoa.sees("Theo buổi nào")
    await hoa.presses("1. ")
    await hoa.sees("Trước hay sau")
    await hoa.presses("1 giờ trước")
    await hoa.sees("07:00")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đã hẹn giờ")
    await evening.at("2021-09-28 06:59")
    assert await lan.count("Mang theo sổ nhé") == 0
    await evening.at("2021-09-28 07:01")
    assert await lan.count("Mang theo sổ nhé") == 1


async def before_the_first(hoa: Phone) -> None:
    """An announcement an hour before session 1."""
    await drafted(hoa, "Mang theo sổ nhé")
    await hoa.presses("⏰ Khi nào")
    await hoa.sees("Gửi khi nào")
    await hoa.presses("Theo giờ một buổi học")
    await hoa.sees("Theo buổi nào")
    await hoa.presses("1. ")
    await hoa.sees("Trước hay sau")
    await hoa.presses("1 giờ trước")
    await hoa.sees("07:00")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đã hẹn giờ")


def moved(ocop: Programme, first: dict[str, Any]) -> Programme:
    """The series with another first session."""
    one = ocop.series[0]
    sessions = (one.sessions[0].model_copy(update=first), *one.sessions[1:])
    return ocop.model_copy(update={"series": (one.model_copy(update={"sessions": sessions}),)})


async def test_it_goes_out_sooner_with_a_session_that_is_held_sooner(evening: Town, ocop: Programme) -> None:
    hoa, (lan,) = await evening.staff("Hoa", series="ocop-2021"), await people(evening, "Lan")
    await before_the_first(hoa)
    sooner = ocop.series[0].sessions[0].start - dt.timedelta(days=1)
    await evening.load(moved(ocop, {"start": sooner}))
    await evening.at("2021-09-27 06:59")
    assert await lan.count("Mang theo sổ nhé") == 0
    await evening.at("2021-09-27 07:01")
    assert await lan.count("Mang theo sổ nhé") == 1


async def test_it_is_not_sent_for_a_session_that_is_not_held(evening: Town, ocop: Programme) -> None:
    hoa, (lan,) = await evening.staff("Hoa", series="ocop-2021"), await people(evening, "Lan")
    await before_the_first(hoa)
    one = ocop.series[0]
    without = one.model_copy(update={"sessions": one.sessions[1:]})
    await evening.load(ocop.model_copy(update={"series": (without,)}))
    await evening.at("2021-09-28 07:01")
    await hoa.sees("đã không gửi", "buổi đó đã hủy", "Mang theo sổ nhé")
    assert await lan.count("Mang theo sổ nhé") == 0


async def test_it_goes_out_after_a_session(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa", series="ocop-2021"), await people(evening, "Lan")
    await drafted(hoa, "Cảm ơn bạn đã tham dự")
    await hoa.presses("⏰ Khi nào")
    await hoa.sees("Gửi khi nào")
    await hoa.presses("Theo giờ một buổi học")
    await hoa.sees("Theo buổi nào")
    await hoa.presses("1. ")
    await hoa.sees("Trước hay sau")
    await hoa.presses("1 giờ sau khi kết thúc")
    await hoa.sees("Gửi lúc")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đã hẹn giờ")
    await evening.at("2021-09-28 11:30")
    assert await lan.count("Cảm ơn bạn") == 0
    await evening.at("2021-09-28 13:00")
    assert await lan.count("Cảm ơn bạn đã tham dự") == 1


def half_sent(tx: Transaction) -> None:
    """The announcement is on its way still: Lan's is to be sent (again)."""
    announcement = tx.scalars(select(Announcement)).one()
    campaign = announcements.campaign(tx, announcement)
    announcement.state = campaign.state = "running"
    tx.execute(update(Delivery).where(Delivery.campaign_id == campaign.id).values(state="pending"))


async def test_the_night_holds_what_is_half_sent(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await evening.at("2021-09-20 20:50")
    await drafted(hoa, "Gửi dở dang")
    await sent(evening, hoa, 1)
    await evening.at("2021-09-20 21:30")
    await evening.app.database.run(half_sent)
    await evening.settle()
    assert await lan.count("Gửi dở dang") == 1
    await hoa.presses("Cập nhật")
    await hoa.sees("Đang giờ nghỉ", "06:30")
    await evening.at("2021-09-21 06:31")
    assert await lan.count("Gửi dở dang") == 2


async def test_a_series_that_is_taken_out_ends_nothing_but_itself(evening: Town) -> None:
    """The card of what is on its way goes on being shown; nobody's schedule ends with it."""
    hoa, (lan,) = await evening.staff("Hoa", series="ocop-2021"), await people(evening, "Lan")
    await evening.at("2021-09-20 22:00")
    await drafted(hoa, "Sáng mai nhé")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đang giờ nghỉ")
    await evening.app.database.run(lambda tx: tx.execute(update(Series).values(state="removed")))
    await evening.at("2021-09-20 22:01")
    card = (await hoa.messages())[-1]
    assert "Đang giờ nghỉ" in card["text"]
    assert await lan.count("Sáng mai nhé") == 0


@only_sqlite
async def test_an_hour_in_the_night_is_told_to_be_put_off(evening: Town) -> None:
    hoa, _ = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Mai học nhé")
    await hoa.presses("⏰ Khi nào")
    await hoa.sees("Gửi khi nào")
    await hoa.says("22h30")
    await hoa.sees("Gửi lúc: 22:30", "tin sẽ đi lúc 06:30, Thứ Ba, 21/09/2021")
    await hoa.presses("Đặt là khẩn")
    assert "tin sẽ đi lúc" not in shown(await hoa.sees("Gửi lúc: 22:30", "🚨 Khẩn"))
    await hoa.presses("Bỏ khẩn")
    await hoa.sees("tin sẽ đi lúc 06:30")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đã hẹn giờ", "Gửi lúc: 22:30", "tin sẽ đi lúc 06:30")
