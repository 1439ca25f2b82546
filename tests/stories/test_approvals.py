"""A second organizer agrees to an announcement to many: seen by its author, by the second, by who gets it."""

from __future__ import annotations

from bot.programme import Programme
from tests.stories.phones import Phone
from tests.stories.test_announcements import drafted, people
from tests.stories.town import Town


async def careful(town: Town, ocop: Programme) -> None:
    """From two recipients on a second organizer has to agree."""
    await town.load(ocop.model_copy(update={"approval_above": 1}))


async def asked(town: Town, hoa: Phone) -> None:
    await drafted(hoa, "Tin cho nhiều người")
    await hoa.presses("Gửi cho 2 người")
    await hoa.sees("Chờ người khác duyệt")
    await town.settle()


async def test_the_others_are_called_and_the_author_hears_who_agreed(evening: Town, ocop: Programme) -> None:
    await careful(evening, ocop)
    hoa, an = await evening.staff("Hoa"), await evening.staff("An")
    helper, (lan, _) = await evening.staff("Tú", "helper"), await people(evening, "Lan", "Minh")
    await asked(evening, hoa)
    await an.sees("Hoa xin duyệt", "2 người", "Tin cho nhiều người")
    assert not await helper.has_seen("xin duyệt")
    await hoa.presses("Chờ người khác duyệt")
    await hoa.sees("cần một người khác trong ban tổ chức")
    await an.presses("Xem và duyệt")
    await an.sees("Chờ bạn duyệt", "Đồng ý gửi")
    await an.presses("Xem nội dung")
    await an.sees("Tin cho nhiều người", "Tùy chọn thông báo")
    await an.presses("Đồng ý gửi")
    await an.sees("Đang gửi")
    await evening.settle()
    await lan.sees("Tin cho nhiều người")
    await hoa.sees("An đã đồng ý")
    await evening.at("2021-09-20 19:01")
    await hoa.sees("Đã gửi: 2")


async def test_what_is_given_back_is_changed_and_asked_for_again(evening: Town, ocop: Programme) -> None:
    await careful(evening, ocop)
    hoa, an = await evening.staff("Hoa"), await evening.staff("An")
    lan, _ = await people(evening, "Lan", "Minh")
    await asked(evening, hoa)
    await an.sees("xin duyệt")
    await an.presses("Xem và duyệt")
    await an.sees("Đồng ý gửi")
    agree = await an.button("Đồng ý gửi")
    await an.presses("Chưa, trả lại")
    await an.sees("Đã trả lại")
    await evening.settle()
    await hoa.sees("An chưa đồng ý")
    await an.presses_data(*agree)
    await an.sees("đã ở trạng thái khác")
    assert await lan.count("Tin cho nhiều người") == 0
    await hoa.presses("Mở để sửa")
    await hoa.sees("Gửi cho 2 người")
    await hoa.presses("Gửi cho 2 người")
    await hoa.sees("Chờ người khác duyệt")
    await evening.settle()
    await an.sees("xin duyệt")


async def test_nobody_agrees_to_what_they_asked_for_themselves(evening: Town, ocop: Programme) -> None:
    """An sends what Hoa had written: now it is Hoa who may agree, and not An."""
    await careful(evening, ocop)
    hoa, an = await evening.staff("Hoa"), await evening.staff("An")
    lan, _ = await people(evening, "Lan", "Minh")
    await drafted(hoa, "Tin cho nhiều người")
    await an.says("/desk")
    await an.sees("Bàn điều hành")
    await an.presses("📣 Thông báo")
    await an.sees("Chọn một thông báo")
    await an.presses("Tin cho nhiều người")
    await an.sees("Thông báo nháp")
    await an.presses("Gửi cho 2 người")
    await an.sees("Chờ người khác duyệt")
    _, waits = await an.button("Chờ người khác duyệt")
    await an.presses_data(*await an.button("Chờ người khác duyệt"))
    await an.sees("cần một người khác trong ban tổ chức")
    await evening.settle()
    assert (waits.split(":")[0], await lan.count("Tin cho nhiều người")) == ("annok", 0)
    await hoa.sees("An xin duyệt")
    await hoa.presses("Xem và duyệt")
    await hoa.sees("Đồng ý gửi")
    await hoa.presses("Đồng ý gửi")
    await hoa.sees("Đang gửi")
    await evening.settle()
    await lan.sees("Tin cho nhiều người")


async def test_the_hour_that_was_asked_for_is_the_hour_that_is_agreed_to(
    evening: Town, ocop: Programme
) -> None:
    await careful(evening, ocop)
    hoa, an = await evening.staff("Hoa"), await evening.staff("An")
    await people(evening, "Lan", "Minh")
    await drafted(hoa, "Tin cho nhiều người")
    send = await hoa.button("Gửi cho 2 người")
    await hoa.presses("⏰ Khi nào")
    await hoa.sees("Gửi khi nào")
    await hoa.presses_data(*send)
    await hoa.sees("Chờ người khác duyệt")
    await hoa.says("23h59")
    await hoa.sees("không làm được với thông báo này nữa")
    await evening.settle()
    await an.sees("xin duyệt", "ngay khi duyệt")


async def put_off(hoa: Phone) -> None:
    """One to few that leaves at a later hour."""
    await drafted(hoa, "Tin hẹn giờ")
    await hoa.presses("⏰ Khi nào")
    await hoa.sees("Gửi khi nào")
    await hoa.says("20h30")
    await hoa.sees("Gửi cho 1 người")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đã hẹn")


async def test_what_grew_until_its_hour_needs_a_second_organizer(evening: Town, ocop: Programme) -> None:
    await careful(evening, ocop)
    hoa, an = await evening.staff("Hoa"), await evening.staff("An")
    (lan,) = await people(evening, "Lan")
    await put_off(hoa)
    (minh,) = await people(evening, "Minh")
    await evening.at("2021-09-20 20:31")
    assert not await lan.has_seen("Tin hẹn giờ")
    await hoa.sees("đã lên 2", "Tôi đã hỏi họ")
    await an.sees("Hoa xin duyệt", "2 người", "ngay khi duyệt")
    await an.presses("Xem và duyệt")
    await an.sees("Đồng ý gửi")
    await an.presses("Đồng ý gửi")
    await evening.settle()
    await lan.sees("Tin hẹn giờ")
    await minh.sees("Tin hẹn giờ")


async def test_what_grew_with_nobody_to_agree_is_a_draft_again(evening: Town, ocop: Programme) -> None:
    await careful(evening, ocop)
    hoa = await evening.staff("Hoa")
    (lan,) = await people(evening, "Lan")
    await put_off(hoa)
    await people(evening, "Minh")
    await evening.at("2021-09-20 20:31")
    await hoa.sees("chỉ có mình bạn", "Tin hẹn giờ")
    await hoa.presses("Mở thông báo")
    await hoa.sees("Thông báo nháp", "2 người")
    assert not await lan.has_seen("Tin hẹn giờ")


async def test_an_organizer_alone_is_told_what_to_do(evening: Town, ocop: Programme) -> None:
    await careful(evening, ocop)
    hoa = await evening.staff("Hoa")
    await people(evening, "Lan", "Minh")
    await drafted(hoa, "Tin cho nhiều người")
    await hoa.presses("Gửi cho 2 người")
    await hoa.sees("chỉ có mình bạn", "approval_above")
    await hoa.presses("Mời thêm người")
    await hoa.sees("Nhân sự")


async def test_nobody_is_called_at_night(evening: Town, ocop: Programme) -> None:
    await careful(evening, ocop)
    hoa, an = await evening.staff("Hoa"), await evening.staff("An")
    await people(evening, "Lan", "Minh")
    await evening.at("2021-09-20 23:00")
    await asked(evening, hoa)
    assert await an.count("xin duyệt") == 0
    await evening.at("2021-09-21 06:31")
    assert await an.count("xin duyệt") == 1


async def test_whose_role_is_taken_back_hears_of_it(evening: Town) -> None:
    hoa, an = await evening.staff("Hoa"), await evening.staff("An", "helper")
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành")
    await hoa.presses("🤝 Nhân sự")
    await hoa.sees("An")
    await hoa.presses("✖️ An")
    await hoa.sees("mất quyền ngay")
    await hoa.presses("Thu hồi")
    await hoa.sees("Đã thu hồi")
    await evening.settle()
    await an.sees("Vai trò người hỗ trợ của bạn", "đã kết thúc")
