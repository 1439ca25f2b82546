"""After an announcement: other words for all, who did not get it, a second try, taking it back."""

from __future__ import annotations

import io

from python_calamine import CalamineWorkbook

from tests.stories.phones import Phone, shown
from tests.stories.test_announcements import drafted, people, sent
from tests.stories.town import Town


async def over(hoa: Phone) -> None:
    await hoa.presses("Cập nhật")
    await hoa.sees("Đã gửi xong")


async def test_other_words_reach_those_who_have_it_once_agreed_to(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Học lúc 8 giờ")
    await sent(evening, hoa, 1)
    await over(hoa)
    await hoa.presses("Sửa cho mọi người")
    await hoa.sees("nội dung mới bằng tiếng Việt")
    await hoa.says("Chào {name}, học lúc 9 giờ")
    await hoa.sees("học lúc 9 giờ", "Tùy chọn thông báo")
    await hoa.sees("Tin của 1 người")
    await evening.settle()
    assert await lan.count("Học lúc 8 giờ") == 1
    yes = await hoa.button("✏️ Sửa cho mọi người")
    await hoa.presses_data(*yes)
    await hoa.sees("Đã gửi xong", "Chào {name}, học lúc 9 giờ")
    await evening.settle()
    assert await lan.count("Chào Nguyễn Thị Lan, học lúc 9 giờ") == 1
    assert await lan.count("8 giờ") == 0
    await lan.button("Tùy chọn thông báo")
    await hoa.presses_data(*yes)
    await hoa.sees("Nút này")
    await evening.at("2021-09-20 19:01")
    await hoa.sees("Đã sửa: 1")


async def test_only_the_language_that_is_meant_is_changed(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await minh.changes(language_code="en")
    await minh.says("/menu")
    await minh.sees("participant")
    await drafted(hoa, "Học lúc 8 giờ")
    await hoa.presses("🇬🇧 Anh")
    await hoa.sees("gửi cho mình nội dung (tiếng Anh)")
    await hoa.says("Class at eight")
    await hoa.sees("tiếng Việt, tiếng Anh")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Gửi cho 2 người")
    await sent(evening, hoa, 2)
    await over(hoa)
    await hoa.presses("Sửa cho mọi người")
    await hoa.sees("Sửa bản tiếng nào")
    await hoa.presses("🇬🇧 Anh")
    await hoa.sees("bằng tiếng Anh")
    await hoa.says("Class at nine")
    await hoa.sees("Tin của 2 người")
    await hoa.presses("Sửa cho mọi người")
    await hoa.sees("Đã gửi xong")
    await evening.settle()
    assert (await minh.count("Class at nine"), await minh.count("Class at eight")) == (1, 0)
    assert await lan.count("Học lúc 8 giờ") == 1


async def test_who_is_missing_stands_in_a_file_and_is_tried_again(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await lan.changes(blocked=True)
    await drafted(hoa, "Tin gấp")
    await sent(evening, hoa, 2)
    await over(hoa)
    await hoa.presses("Ai chưa nhận")
    await hoa.sees("1 người chưa chắc", "đã chặn bot: 1", "Nguyễn Thị Lan")
    await hoa.presses("Cả danh sách")
    await hoa.sees("chua-nhan-thong-bao")
    book = CalamineWorkbook.from_filelike(io.BytesIO(await hoa.document(".xlsx")))
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][:3] == ["Họ tên", "Điện thoại", "Vì sao"]
    assert (rows[1][0], rows[1][2]) == ("Nguyễn Thị Lan", "đã chặn bot")
    await lan.changes(blocked=False)
    await lan.says("/menu")
    await lan.sees("học viên số")
    await hoa.presses("Cập nhật")
    await hoa.sees("Gửi lại cho 1 người")
    await hoa.presses_twice("Gửi lại cho 1 người")
    await hoa.sees("Đang gửi")
    await evening.settle()
    await lan.sees("Tin gấp")
    assert await lan.count("Tin gấp") == 1
    assert await minh.count("Tin gấp") == 1


async def test_taking_back_tells_how_many_have_to_stay(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await drafted(hoa, "Tin nhầm")
    await sent(evening, hoa, 2)
    await over(hoa)
    await minh.changes(blocked=True)
    await hoa.presses("Thu hồi")
    await hoa.sees("khỏi máy của tất cả")
    await hoa.presses("Thu hồi của tất cả")
    await hoa.sees("↩️ Đã thu hồi")
    await evening.settle()
    await evening.at("2021-09-20 19:02")
    card = shown(await hoa.sees("Đã thu hồi: 1"))
    assert "không thu hồi được: 1" in card
    assert await lan.count("Tin nhầm") == 0


async def test_an_original_that_is_gone_stops_it_and_says_why(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await people(evening, *(f"Lan {number}" for number in range(5)))
    await drafted(hoa, "Tin sẽ bị xóa")
    chat = evening.sandbox.world.chats[hoa.id]
    original = next(one for one in chat.messages.values() if one.get("text") == "Tin sẽ bị xóa")
    chat.remove(original["message_id"])
    await sent(evening, hoa, 5)
    await hoa.presses("Cập nhật")
    await hoa.sees("Đã tự dừng", "message to copy not found")
