"""Whom an announcement is for is chosen with buttons, and by typing where there are many."""

from __future__ import annotations

from tests.stories.test_announcements import drafted, people, sent
from tests.stories.town import Town


async def test_an_audience_is_narrowed_saved_and_used_again(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await minh.changes(language_code="en")
    await minh.says("/menu")
    await minh.sees("participant")
    await drafted(hoa, "Chỉ tiếng Anh")
    await hoa.presses("👥 Gửi cho ai")
    await hoa.sees("Hiện có 2 người", "Ví dụ: Nguyễn Thị Lan")
    await hoa.presses("➕ và")
    await hoa.sees("Chỉ những người")
    await hoa.presses("Ngôn ngữ")
    await hoa.sees("chọn một")
    await hoa.presses("tiếng Anh")
    await hoa.sees("và Ngôn ngữ: tiếng Anh", "Hiện có 1 người")
    await hoa.presses("💾 Lưu")
    await hoa.sees("với tên gì")
    await hoa.says("a" * 5000)
    await hoa.sees("từ 1 đến 40")
    await hoa.says("Người nước ngoài")
    await hoa.sees("Đã lưu")
    await hoa.presses("👥 Mọi người")
    await hoa.sees("Hiện có 2 người")
    await hoa.presses("📂 Đã lưu")
    await hoa.sees("Dùng nhóm nào")
    await hoa.presses("Người nước ngoài")
    await hoa.sees("Hiện có 1 người")
    await hoa.presses("✅ Xong")
    await hoa.sees("Thông báo nháp")
    await sent(evening, hoa, 1)
    await minh.sees("Chỉ tiếng Anh")
    assert await lan.count("Chỉ tiếng Anh") == 0


async def test_a_province_is_found_by_typing(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await people(evening, "Lan")
    await drafted(hoa, "Gửi theo tỉnh")
    await hoa.presses("👥 Gửi cho ai")
    await hoa.sees("Hiện có 1 người")
    await hoa.presses("➕ và")
    await hoa.sees("Chỉ những người")
    await hoa.presses("tỉnh")
    await hoa.sees("gõ vài chữ")
    await hoa.says("xyz")
    await hoa.sees("Không tìm thấy")
    await hoa.says("dak lak")
    await hoa.sees("Đắk Lắk", "Hiện có 0 người")
