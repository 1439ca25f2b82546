"""An organizer writes to one person: they read it, answer it, and neither sees the other's account."""

from __future__ import annotations

from storage import Transaction, roles
from storage.tables import Action, Campaign
from tests.databases import only_sqlite
from tests.stories.absentees import made_for
from tests.stories.phones import Phone, shown
from tests.stories.programmes import joins, person_of, stored, village
from tests.stories.test_people import looks_for


async def opens(hoa: Phone) -> None:
    """Finds Lan and opens her card."""
    await looks_for(hoa, "lan")
    await hoa.sees("1. Nguyễn Thị Lan")
    await hoa.presses("1. Nguyễn Thị Lan")
    await hoa.sees("Lịch sử")


async def test_a_letter_is_read_and_answered(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await joins(lan)
        await opens(hoa)
        await hoa.presses("Nhắn riêng")
        await hoa.sees("Nguyễn Thị Lan", "bạn gửi tin nhắn vào đây")
        await hoa.says("Chị gửi giúp ảnh căn cước nhé")
        await hoa.sees("Gửi tin nhắn trên")
        await hoa.presses_twice("Gửi đi")
        await hoa.sees("Đang gửi")
        await place.settle()
        letter = shown(await lan.sees("Chị gửi giúp ảnh", "Trả lời ban tổ chức"))
        assert "Hoa" not in letter
        await hoa.presses("Đã đến chưa")
        await hoa.sees("✅ Đã đến")
        await lan.presses("Trả lời ban tổ chức")
        await lan.sees("nhắn câu trả lời")
        await lan.sends(sticker=True)
        await lan.sees("không chuyển được")
        await lan.says("Dạ em gửi sau ạ")
        await lan.sees("Đã chuyển")
        await place.settle()
        await hoa.sees("Dạ em gửi sau ạ", "Nguyễn Thị Lan · 0001 trả lời", "Nhắn riêng")
        await lan.says("cảm ơn")
        await lan.sees("Cảm ơn bạn!", "cứ nhắn câu hỏi vào đây")
        letters = [one for one in await stored(place, Campaign) if one.kind.startswith("letter")]
        assert len(letters) == 2
        assert [one.kind for one in await stored(place, Action)] == ["person-written"]


async def test_who_blocked_the_bot_is_told_of_beforehand_and_after(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await joins(lan)
        await opens(hoa)
        await hoa.presses("Nhắn riêng")
        await hoa.sees("bạn gửi tin nhắn vào đây")
        await hoa.says("Chào chị")
        await hoa.sees("Gửi tin nhắn trên")
        await lan.changes(blocked=True)
        await place.settle()
        await hoa.presses("Gửi đi")
        await hoa.sees("Đang gửi")
        await place.settle()
        await hoa.presses("Đã đến chưa")
        await hoa.sees("đã chặn bot")
        await opens(hoa)
        await hoa.presses("Nhắn riêng")
        await hoa.sees("đã chặn bot", "Gọi điện")


@only_sqlite
async def test_at_night_a_letter_waits_for_the_morning(database_url: str) -> None:
    async with village(database_url, moment="2021-03-01 22:00") as place:
        lan, hoa = await place.person("Lan"), await place.staff("Hoa")
        await joins(lan)
        await opens(hoa)
        await hoa.presses("Nhắn riêng")
        await hoa.sees("bạn gửi tin nhắn vào đây")
        await hoa.says("Chào chị")
        await hoa.sees("Gửi tin nhắn trên")
        await hoa.presses("Gửi đi")
        await hoa.sees("khuya rồi", "06:30")
        await place.settle()
        assert not await lan.has_seen("Chào chị")
        await place.at("2021-03-02 06:30")
        await lan.sees("Chào chị")


@only_sqlite
async def test_who_is_not_there_gets_no_letter(database_url: str) -> None:
    async with village(database_url) as place:
        await made_for(place, {"name": "Nguyễn Thị Lan"})
        hoa = await place.staff("Hoa")
        await opens(hoa)
        _, data = await hoa.button("Lịch sử")
        assert data.startswith("perh:")
        assert not await hoa.has_seen("Nhắn riêng")


@only_sqlite
async def test_an_answer_to_who_left_the_staff_goes_to_the_others(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hoa, an = await place.person("Lan"), await place.staff("Hoa"), await place.staff("An")
        await joins(lan)
        await opens(hoa)
        await hoa.presses("Nhắn riêng")
        await hoa.sees("bạn gửi tin nhắn vào đây")
        await hoa.says("Chào chị")
        await hoa.sees("Gửi tin nhắn trên")
        await hoa.presses("Gửi đi")
        await hoa.sees("Đang gửi")
        await place.settle()
        person = await person_of(place, hoa)

        def left(tx: Transaction) -> None:
            (role,) = roles.held(tx, person.id)
            role.withdrawn_at = place.clock.now()

        await place.app.database.run(left)
        await lan.presses("Trả lời ban tổ chức")
        await lan.sees("nhắn câu trả lời")
        await lan.says("Số căn cước của em đây")
        await lan.sees("Đã chuyển")
        await place.settle()
        await an.sees("Số căn cước của em đây")
        assert not await hoa.has_seen("Số căn cước")
