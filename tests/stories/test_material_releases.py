"""When materials come: before the session, at its end, after the survey; moved, cancelled, withdrawn."""

from __future__ import annotations

from storage.tables import Campaign, Material
from tests.stories.phones import Phone
from tests.stories.programmes import joins, rates, stored, village
from tests.stories.test_materials import documents, gives, offers
from tests.stories.town import Town


async def to_the_session(phone: Phone, number: int) -> None:
    """The desk's page of a session of SPRING."""
    await phone.says("/desk")
    await phone.sees("Mùa xuân")
    await phone.presses("Mùa xuân")
    await phone.sees("📅 Các buổi")
    await phone.presses("📅 Các buổi")
    await phone.sees(f"Buổi {number}")
    await phone.presses(f"Buổi {number} ·")
    await phone.sees(f"Buổi {number}", "Tên buổi")


async def due(town: Town) -> list[str]:
    """When the materials go out, local time."""
    found = [one for one in await stored(town, Campaign) if one.kind == "material"]
    return [f"{one.due_at.astimezone(town.programme.zone):%d/%m %H:%M}" for one in found]


async def test_before_the_session_as_it_was_typed(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await offers(hoa, 2)
        await hoa.says("Giong moi https://example.org/giong")
        await hoa.sees("Khi nào gửi")
        await hoa.presses("Trước buổi học")
        await hoa.sees("bao lâu")
        for typed, answer in (("hôm kia", "chưa hiểu"), ("90 ngày", "60 ngày"), ("5 ngay", "đã qua")):
            await hoa.says(typed)
            await hoa.sees(answer)
        await hoa.says("1 ngay 2 gio")
        await hoa.sees("Giong moi", "sẽ phát 20:59")  # at night nobody is disturbed: the evening before
        assert await due(town) == ["02/03 20:59"]
        await hoa.presses("1. Giong moi")
        await hoa.sees("Đổi lúc phát")
        await hoa.presses("Đổi lúc phát")
        await hoa.sees("khi nào")
        await hoa.presses("Trước buổi học")
        await hoa.sees("bao lâu")
        await hoa.presses("1 giờ trước")
        await hoa.sees("Sẽ phát lúc 07:00")
        await town.at("2021-03-04 06:59")
        assert not await lan.has_seen("Giong moi")
        await town.at("2021-03-04 07:00")
        await lan.sees("🔗 Giong moi", "buổi 2")


async def test_at_the_end_and_moved_with_the_session(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await gives(hoa, "Khi buổi học kết thúc", 2)
        assert await due(town) == ["04/03 10:00"]
        await to_the_session(hoa, 2)
        await hoa.presses("Đổi giờ")
        await hoa.sees("gõ")
        await hoa.says("4/3 19h - 22h")
        await hoa.sees("Xác nhận")
        await hoa.presses("Xác nhận")
        await hoa.sees("19:00")
        assert await due(town) == ["05/03 06:30"]
        await town.at("2021-03-05 06:29")
        assert await documents(lan) == []
        await town.at("2021-03-05 06:30")
        assert len(await documents(lan)) == 1


async def test_a_cancelled_session_gives_nothing_until_it_is_taken_up_again(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await gives(hoa, "Khi buổi học kết thúc")
        await to_the_session(hoa, 1)
        await hoa.presses("Hủy buổi này")
        await hoa.sees("Quay lại buổi")
        await hoa.presses("Hủy buổi này")
        await hoa.sees("đã hủy")
        await hoa.presses("📎 Tài liệu (1)")
        page = await hoa.sees("⏸ buổi học đã hủy")
        assert "Thêm tài liệu" not in str(page)
        await hoa.presses("1. chon dat")
        await hoa.sees("Buổi học đã hủy nên không phát")
        await to_the_session(hoa, 1)
        await hoa.presses("Khôi phục buổi này")
        await hoa.sees("Đã khôi phục")
        await town.at("2021-03-02 10:00")
        assert len(await documents(lan)) == 1


async def test_a_cancelled_session_stays_without(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await gives(hoa, "Khi buổi học kết thúc")
        await to_the_session(hoa, 1)
        await hoa.presses("Hủy buổi này")
        await hoa.sees("Quay lại buổi")
        await hoa.presses("Hủy buổi này")
        await hoa.sees("đã hủy")
        await town.at("2021-03-05 10:00")
        assert await documents(lan) == []
        await lan.says("/menu")
        shown = await lan.sees("Lịch học")
        assert "Tài liệu" not in str(shown)


async def test_after_the_survey_for_who_answered_and_who_answers(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan, minh = await town.staff("Hoa"), await town.person("Lan"), await town.person("Minh")
        await joins(lan)
        await joins(minh, "Trần Văn Minh")
        await town.at("2021-03-02 10:05")
        await rates(lan, 1)
        await gives(hoa, "Sau khi làm phiếu đánh giá")
        await town.settle()
        await lan.sees("chon dat", "PDF · 2,4 MB")
        await minh.says("/menu")
        await minh.sees("📚 Tài liệu")
        await minh.presses("📚 Tài liệu")
        locked = await minh.sees("1. 🔒 chon dat", "làm phiếu đánh giá xong là nhận được")
        assert "⬇️" not in str(locked)
        assert await documents(minh) == []
        await town.at("2021-03-02 21:30")
        await rates(minh, 1)
        await town.settle()
        assert len(await documents(minh)) == 1  # at night too: they have just answered
        assert len(await documents(lan)) == 1
        await hoa.presses("1. chon dat")
        await hoa.sees("Dành cho 2 người", "Đã nhận: 2")


async def test_at_night_now_is_the_morning(database_url: str) -> None:
    async with village(database_url, moment="2021-03-01 22:00") as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await gives(hoa)
        await town.settle()
        assert await documents(lan) == []
        await town.at("2021-03-02 06:30")
        assert len(await documents(lan)) == 1


async def test_withdrawn_before_and_taken_back_after(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await gives(hoa)
        await gives(hoa, "Khi buổi học kết thúc", caption="Đáp án")
        await town.settle()
        for title in ("2. Đáp án", "1. chon dat"):
            await hoa.presses(title)
            await hoa.sees("Rút lại")
            await hoa.presses("Rút lại")
            await hoa.sees("Không ai nhận thêm")
            await hoa.presses_twice("Rút lại")
            await hoa.sees("Đã rút lại lúc")
            await hoa.sees("đã rút, không làm được nữa")
            await hoa.presses("Tài liệu của buổi")
            await hoa.sees("Tài liệu buổi 1")
        assert len(await documents(lan)) == 1
        await lan.presses("Xem mọi tài liệu")
        await lan.sees("Chưa có tài liệu nào")
        await town.at("2021-03-02 10:00")
        assert len(await documents(lan)) == 1
        page = [one["message_id"] for one in await hoa.messages() if one["from"]["is_bot"]][-1]
        out = next(one for one in await stored(town, Material) if one.released_at)
        await hoa.presses_data(page, f"mt1:{out.id}")
        await hoa.sees("Đã rút lại lúc", "Thu hồi khỏi máy học viên")
        await hoa.presses("Thu hồi khỏi máy học viên")
        await hoa.sees("Đang thu hồi")
        await town.settle()
        assert await documents(lan) == []
