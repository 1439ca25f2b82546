"""Registering: every kind of question, going back and on, pausing for days, changing one's mind."""

from __future__ import annotations

import asyncio

from storage.tables import Dialog, Registration
from tests.databases import only_sqlite
from tests.stories.programmes import begins, joins, stored, to_the_phone, village, with_terms
from tests.stories.test_journey import register
from tests.stories.town import Town


@only_sqlite
async def test_back_skip_and_keep(evening: Town) -> None:
    lan = await evening.person("Lan")
    await begins(lan)
    await lan.sees("1/")
    await lan.says("quay lại")
    await lan.sees("⚠️", "đầu tiên")
    await lan.says("Nguyễn Thị Lan")
    await lan.sees("vai trò")
    await lan.presses("Quay lại")
    await lan.sees("Câu trả lời hiện tại", "Nguyễn Thị Lan")
    await lan.presses("Giữ nguyên")
    await lan.sees("2/", "vai trò")
    await lan.says("bỏ qua")
    await lan.sees("⚠️", "không bỏ qua được")
    await lan.presses("Chủ thể sản xuất")
    await lan.sees("loại nào")
    await lan.says("htx")
    await lan.sees("Tên cơ quan")
    await lan.says("quay lai")
    await lan.sees("loại nào", "Hợp tác xã")
    await lan.presses("Quay lại")
    await lan.sees("vai trò", "Chủ thể sản xuất")
    await lan.presses("Đối tượng khác")
    await lan.sees("nhóm sau", "Giảng viên")


@only_sqlite
async def test_a_form_waits_for_days(evening: Town) -> None:
    """Put aside by its button, then by /menu and by /start; every answer given is still there."""
    lan = await evening.person("Lan")
    await begins(lan)
    await lan.sees("1/")
    await lan.says("Nguyễn Thị Lan")
    await lan.sees("vai trò")
    await lan.presses("Để sau")
    await lan.sees("Đã lưu", "Làm tiếp")
    await lan.says("Chào buổi tối")
    await lan.sees("Đăng ký tham gia")
    await evening.at("2021-09-23 06:00")
    await lan.presses("Làm tiếp")
    await lan.sees("2/", "vai trò")
    await lan.presses("Chủ thể sản xuất")
    await lan.sees("loại nào")
    await lan.says("/menu")
    await lan.sees("Đăng ký tham gia")
    await evening.at("2021-09-25 20:00")
    await lan.presses("Đăng ký tham gia")
    await lan.sees("3/", "loại nào")
    await lan.says("/start ocop-2021")
    await lan.sees("Đăng ký tham gia")
    await lan.presses("Đăng ký tham gia")
    await lan.sees("3/", "loại nào")
    assert len(await stored(evening, Dialog)) == 1


@only_sqlite
async def test_editing_on_the_summary_asks_what_now_applies(evening: Town) -> None:
    lan = await evening.person("Lan")
    await to_the_phone(lan)
    await lan.sends(contact=True)
    await lan.sees("e-mail")
    await lan.says("lan@example.com")
    await lan.sees("đồng ý")
    await lan.presses("Tôi đồng ý")
    await lan.sees("xem lại", "Cấp xã", "lan@example.com")
    await lan.presses("✏️ Vai trò")
    await lan.sees("vai trò", "Cán bộ quản lý")
    await lan.presses("Chủ thể sản xuất")
    await lan.sees("loại nào")
    await lan.presses("Hộ sản xuất")
    summary = await lan.sees("xem lại", "Hộ sản xuất", "lan@example.com")
    assert "Cấp xã" not in summary["message"]["text"]
    await lan.presses("✏️ E-mail")
    await lan.sees("e-mail", "lan@example.com")
    await lan.presses("Giữ nguyên")
    await lan.sees("xem lại")
    await lan.presses("Đúng rồi")
    await lan.sees("thành công")
    (registration,) = await stored(evening, Registration)
    assert registration.answers["producer-type"] == "household"
    assert "manager-level" not in registration.answers


async def test_changing_ones_data_later_and_registering_twice(evening: Town) -> None:
    lan = await evening.person("Lan")
    await register(lan)
    await lan.says("/me")
    await lan.sees("Thông tin của tôi", "0001", "Nguyễn Thị Lan", "Đắk Lắk")
    await lan.presses("Sửa thông tin")
    await lan.sees("xem lại", "HTX Rau sạch Ví Dụ")
    await lan.presses("✏️ Đơn vị")
    await lan.sees("Tên cơ quan")
    await lan.says("HTX Chè Ví Dụ")
    await lan.sees("xem lại", "HTX Chè Ví Dụ")
    await lan.presses("Đúng rồi")
    await lan.sees("Đã lưu thay đổi")
    (registration,) = await stored(evening, Registration)
    assert registration.answers["organisation"] == "HTX Chè Ví Dụ"
    assert registration.number == 1
    await lan.says("/start ocop-2021")
    await lan.sees("học viên số", "0001")
    page = next(one for one in await lan.messages() if one["from"]["is_bot"])
    await lan.presses_data(page["message_id"], "reg:1")
    await lan.sees("đã đăng ký rồi")
    assert len(await stored(evening, Registration)) == 1


async def test_withdrawing_and_coming_back_keeps_the_number(database_url: str) -> None:
    async with village(database_url) as place:
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        await joins(lan)
        await joins(hung, "Trần Văn Hùng")
        await lan.says("/me")
        await lan.sees("0001")
        await lan.presses("Hủy đăng ký")
        await lan.sees("Bạn muốn hủy")
        await lan.presses("Không, tôi ở lại")
        await lan.sees("Thông tin của tôi")
        await lan.presses("Hủy đăng ký")
        await lan.sees("Bạn muốn hủy")
        await lan.presses("Hủy đăng ký")
        await lan.sees("đã hủy đăng ký")
        await place.at("2021-03-01 08:00")
        await place.at("2021-03-02 07:00")
        assert await lan.count("Nhắc bạn") == 0
        assert await hung.count("Nhắc bạn") == 2
        await lan.says("/me")
        await lan.sees("chưa đăng ký")
        await lan.presses("Đăng ký lại")
        await lan.sees("Nguyễn Thị Lan")
        await lan.says("Trần Thị Lan")
        await lan.sees("⚠️", "Nguyễn Thị Lan")
        await lan.presses("✏️ Họ và tên")
        await lan.sees("Họ và tên", "Nguyễn Thị Lan")
        await lan.says("Trần Thị Lan")
        await lan.sees("thành công", "0001")
        assert "Trần Thị Lan" in str([one.answers for one in await stored(place, Registration)])
        await place.at("2021-03-02 07:50")
        assert await lan.count("Vào Zoom") + await lan.count("bắt đầu sau 10 phút") >= 1


@only_sqlite
async def test_the_window_of_registration(database_url: str) -> None:
    text = with_terms(opens="2021-03-01 08:00", closes="2021-03-03 12:00")
    async with village(database_url, text) as place:
        lan = await place.person("Lan")
        await lan.says("/start")
        page = await lan.sees("Chưa đến thời gian đăng ký", "08:00")
        assert "Đăng ký tham gia" not in str(page)
        await place.at("2021-03-01 08:00")
        await begins(lan)
        await lan.sees("Họ và tên")
        await place.at("2021-03-03 12:00")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("hết thời gian đăng ký")
        await lan.says("/start")
        await lan.sees("hết thời gian đăng ký")
        assert await stored(place, Registration) == []
        await place.at("2021-03-09 10:00")
        await lan.says("/start xuan")
        await lan.sees("hết thời gian đăng ký")


@only_sqlite
async def test_a_series_that_is_over_takes_nobody(database_url: str) -> None:
    async with village(database_url, moment="2021-03-09 09:59") as place:
        lan = await place.person("Lan")
        await begins(lan)
        await lan.sees("Họ và tên")
        await place.at("2021-03-09 10:00")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("đã kết thúc")
        await lan.presses("Về trang chính")
        await lan.sees("Mùa xuân", "đã kết thúc")
        assert await stored(place, Registration) == []


async def test_two_people_race_for_the_last_seat(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=2)) as place:
        await joins(await place.person("Mai"), "Lê Thị Mai")
        lan, hung = await place.person("Lan"), await place.person("Hùng")
        for one in (lan, hung):
            await begins(one)
            await one.sees("Họ và tên")
        await asyncio.gather(lan.says("Nguyễn Thị Lan"), hung.says("Trần Văn Hùng"))
        await asyncio.gather(lan.sees("Về trang chính"), hung.sees("Về trang chính"))
        winner, loser = (lan, hung) if await lan.has_seen("thành công") else (hung, lan)
        assert await loser.has_seen("thứ 1", "danh sách chờ")
        assert sorted(one.state for one in await stored(place, Registration)) == [
            "registered",
            "registered",
            "waiting",
        ]

        await winner.says("/me")
        await winner.sees("Hủy đăng ký")
        await winner.presses("Hủy đăng ký")
        await winner.sees("Bạn muốn hủy")
        await winner.presses("Hủy đăng ký")
        await winner.sees("đã hủy đăng ký")
        await place.settle()
        await loser.sees("Đã có chỗ cho bạn")
        await loser.presses("Nhận chỗ")
        await loser.sees("thành công", "0003")
