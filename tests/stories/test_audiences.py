"""Whom an announcement is for is chosen with buttons, and by typing where there are many."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from bot.programme import Programme
from storage import Transaction, attendance
from storage.tables import Person, Registration, Session
from tests.stories.phones import Phone
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


async def chosen(hoa: Phone, join: str, *steps: tuple[str, str]) -> None:
    """One more condition: what is pressed, and what is seen then."""
    await hoa.presses(join)
    await hoa.sees("những người")
    for label, seen in steps:
        await hoa.presses(label)
        await hoa.sees(seen)


def change(tx: Transaction, now: dt.datetime, ids: list[int]) -> None:
    """Lan came to the first session and has brought Minh, An awaits an answer."""
    lan, minh, an = (tx.scalars(select(Person).where(Person.telegram_id == id)).one().id for id in ids)
    session = tx.scalars(select(Session).order_by(Session.starts_at)).first()
    assert session is not None
    attendance.note(tx, lan, session.id, "here", "zoom", now)
    for registration in tx.scalars(select(Registration).where(Registration.person_id.in_((minh, an)))):
        registration.made_by = lan if registration.person_id == minh else None
        registration.state = "registered" if registration.person_id == minh else "asked"


async def test_who_missed_who_waits_and_who_was_invited_by_whom(evening: Town) -> None:
    hoa, phones = await evening.staff("Hoa"), await people(evening, "Lan", "Minh", "An")
    await evening.at("2021-10-06 12:00")
    now, ids = evening.clock.now(), [one.id for one in phones]
    await evening.app.database.run(lambda tx: change(tx, now, ids))
    await drafted(hoa, "Bạn lỡ buổi 1 rồi")
    await hoa.presses("👥 Gửi cho ai")
    await hoa.sees("Hiện có 2 người")
    await chosen(hoa, "➕ và", ("Vắng buổi", "chọn một"), ("buổi 1", "Hiện có 1 người"))
    await hoa.sees("và Vắng buổi")
    await hoa.presses("👥 Mọi người")
    await hoa.sees("Hiện có 2 người")
    await chosen(hoa, "➕ và", ("Chưa làm phiếu", "chọn một"), ("buổi 1", "Hiện có 2 người"))
    await hoa.presses("👥 Mọi người")
    await hoa.sees("Hiện có 2 người")
    waiting = ("Tình trạng đăng ký", "chọn một"), ("đang chờ duyệt", "Mọi người: đang chờ duyệt")
    await chosen(hoa, "➕ và", *waiting)
    await hoa.sees("Hiện có 1 người")
    await hoa.presses("↩️ Bỏ điều kiện cuối")
    await hoa.sees("Mọi người đã đăng ký", "Hiện có 2 người")
    await chosen(hoa, "➖ trừ", ("Được đăng ký hộ", "chọn một"), ("Lan", "Hiện có 1 người"))
    await hoa.presses("✅ Xong")
    await hoa.sees("trừ Được đăng ký hộ hoặc mời: Lan")
    await hoa.presses("Gửi cho 1 người")
    await evening.settle()
    lan, minh, an = phones
    await lan.sees("Bạn lỡ buổi 1 rồi")
    assert [await one.count("Bạn lỡ buổi 1 rồi") for one in (minh, an)] == [0, 0]


async def test_of_several_series_one_is_chosen_before_its_session(evening: Town, ocop: Programme) -> None:
    one = ocop.series[0]
    titles = [one.title, {"vi": "Lớp Đắk Lắk", "en": "Class in Dak Lak"}]
    many = tuple(one.model_copy(update={"key": f"{one.key}-{n}", "title": titles[n]}) for n in range(2))
    await evening.load(ocop.model_copy(update={"series": many}))
    hoa = await evening.staff("Hoa")
    await evening.at("2021-09-28 12:00")
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành")
    await hoa.presses("📣 Thông báo")
    await hoa.sees("Chọn một thông báo")
    await hoa.presses("Soạn thông báo mới")
    await hoa.sees("gửi cho mình")
    await hoa.says("Xin chào")
    await hoa.sees("Thông báo nháp")
    await hoa.presses("👥 Gửi cho ai")
    await hoa.sees("Người nhận")
    await chosen(hoa, "➕ và", ("Vắng buổi", "của chuỗi nào"), ("Lớp Đắk Lắk", "chọn một"))
    await hoa.presses("buổi 1")
    await hoa.sees("và Vắng buổi: Lớp Đắk Lắk: buổi 1")


async def test_whom_it_is_for_is_settled_once_it_has_its_hour(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await minh.changes(language_code="en")
    await minh.says("/menu")
    await minh.sees("participant")
    await drafted(hoa, "Chỉ tiếng Anh")
    await hoa.presses("👥 Gửi cho ai")
    await hoa.sees("Hiện có 2 người")
    await chosen(hoa, "➕ và", ("Ngôn ngữ", "chọn một"), ("tiếng Anh", "Hiện có 1 người"))
    everybody, undo = await hoa.button("👥 Mọi người"), await hoa.button("Bỏ điều kiện cuối")
    await hoa.presses("✅ Xong")
    await hoa.sees("Thông báo nháp")
    await hoa.presses("⏰ Khi nào")
    await hoa.sees("Gửi khi nào")
    await hoa.says("20h")
    await hoa.sees("Gửi lúc")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đã hẹn giờ")
    for old in (everybody, undo):
        await hoa.presses_data(*old)
        await hoa.sees("không làm được với thông báo này nữa")
    await evening.at("2021-09-20 20:01")
    await minh.sees("Chỉ tiếng Anh")
    assert await lan.count("Chỉ tiếng Anh") == 0
