"""Organizers decide who gets in, and for how many there is room; seen from both sides."""

from __future__ import annotations

from storage.tables import Registration
from tests.databases import only_sqlite
from tests.stories.phones import Phone, shown
from tests.stories.programmes import begins, joins, stored, village, with_terms
from tests.stories.test_seats import leaves, states, waits
from tests.stories.test_staff import at_desk
from tests.stories.town import Town


async def asks(town: Town, name: str) -> Phone:
    """Somebody who registers for SPRING while an organizer decides on each."""
    phone = await town.person(name)
    await begins(phone)
    await phone.sees("Họ và tên")
    await phone.says(f"Nguyễn Thị {name}")
    await phone.sees("đang chờ ban tổ chức duyệt")
    return phone


async def at_seats(hoa: Phone) -> None:
    await hoa.says("/desk")
    await hoa.sees("Bạn muốn làm gì")
    await hoa.presses("Mùa xuân")
    await hoa.sees("Đã đăng ký:")
    await hoa.presses("Chỗ ngồi")
    await hoa.sees("Chỗ ngồi", "đã có chỗ")


async def test_a_yes_leads_to_the_welcome(database_url: str) -> None:
    async with village(database_url, with_terms(approval="yes")) as place:
        hoa = await place.staff("Hoa")
        lan = await place.person("Lan")
        await lan.says("/start")
        await lan.sees("duyệt từng đăng ký")
        await lan.presses("Đăng ký tham gia")
        await lan.sees("Họ và tên")
        await lan.says("Nguyễn Thị Lan")
        await lan.sees("đã nhận phiếu", "đang chờ ban tổ chức duyệt")
        await place.settle()
        await hoa.sees("Có đăng ký chờ bạn duyệt", "Mùa xuân: 1")
        await hoa.presses("Xem đăng ký chờ duyệt (1)")
        await hoa.sees("1/1", "Nguyễn Thị Lan")
        await hoa.presses_twice("✅ Duyệt")
        await hoa.sees("Đã duyệt")
        await hoa.sees("Không còn đăng ký nào", "đã có chỗ: 1")
        await hoa.sees("đã được xử lý")
        await place.settle()
        await lan.sees("thành công", "0001", ".ics")
        assert await lan.count("thành công") == 1
        await lan.says("/menu")
        await lan.sees("học viên số 0001")
        await place.at("2021-03-02 07:00")
        await lan.sees("Buổi 1")


@only_sqlite
async def test_a_no_tells_why_and_the_person_may_ask_again(database_url: str) -> None:
    async with village(database_url, with_terms(approval="yes")) as place:
        hoa, lan = await place.staff("Hoa"), await asks(place, "Lan")
        await at_seats(hoa)
        await hoa.sees("chờ duyệt: 1", "duyệt từng đăng ký")
        await hoa.presses("Xem đăng ký chờ duyệt")
        await hoa.sees("Nguyễn Thị Lan")
        await hoa.presses("Từ chối")
        await hoa.sees("Vì sao", "Nguyễn Thị Lan (0001)", "đối tượng khác")
        await hoa.presses("đối tượng khác")
        await hoa.sees("Đã từ chối")
        await place.settle()
        await lan.sees("chưa nhận đăng ký", "Lớp này dành cho đối tượng khác", "028 3829 3828")
        await lan.presses("Sửa và gửi lại")
        await lan.sees("xem lại", "Nguyễn Thị Lan")
        await lan.presses("✏️ Họ và tên")
        await lan.sees("Họ và tên", "Nguyễn Thị Lan")
        await lan.says("Trần Thị Lan")
        await lan.sees("đang chờ ban tổ chức duyệt")
        await at_seats(hoa)
        await hoa.sees("chờ duyệt: 1")
        await hoa.presses("Xem đăng ký chờ duyệt")
        await hoa.sees("Trần Thị Lan")
        await hoa.presses("Từ chối")
        await hoa.sees("Vì sao")
        await hoa.sends(sticker=True)
        await hoa.sees("Hãy gõ lý do bằng chữ")
        await hoa.says("dài quá " * 600)
        await hoa.sees("không quá 300")
        await place.at("2021-03-01 07:05")
        await hoa.says("Bạn ghi sai họ <tên>")
        await hoa.sees("Đã từ chối")
        await place.settle()
        await lan.sees("chưa nhận đăng ký", "Bạn ghi sai họ <tên>")
        assert await states(place) == {"Lan": "refused"}
        await lan.says("/start")
        await lan.sees("chưa nhận đăng ký", "Bạn ghi sai họ <tên>", "Sửa và gửi lại")
        await at_desk(hoa, "Nhật ký")
        await hoa.sees("Hoa", "từ chối đăng ký (", "số 0001)")


@only_sqlite
async def test_a_yes_where_all_seats_are_taken_leads_to_the_line(database_url: str) -> None:
    async with village(database_url, with_terms(approval="yes", capacity=1)) as place:
        hoa = await place.staff("Hoa")
        lan, minh = await asks(place, "Lan"), await asks(place, "Minh")
        await at_seats(hoa)
        await hoa.sees("chờ duyệt: 2")
        await hoa.presses("Xem đăng ký chờ duyệt (2)")
        await hoa.sees("1/2", "Nguyễn Thị Lan")
        await hoa.presses("Sau ➡️")
        await hoa.sees("2/2", "Nguyễn Thị Minh")
        await hoa.presses("⬅️ Trước")
        await hoa.sees("1/2", "Nguyễn Thị Lan")
        await hoa.presses("✅ Duyệt")
        await hoa.sees("1/1", "Nguyễn Thị Minh", "đã đủ chỗ")
        await hoa.presses("✅ Duyệt")
        await hoa.sees("vào danh sách chờ")
        await hoa.sees("Không còn đăng ký nào", "1. Nguyễn Thị Minh")
        await place.settle()
        await lan.sees("thành công")
        await minh.sees("thứ 1", "danh sách chờ")
        assert await states(place) == {"Lan": "registered", "Minh": "waiting"}
        await leaves(lan)
        await place.settle()
        await minh.sees("Đã có chỗ cho bạn")
        await minh.presses("Nhận chỗ")
        await minh.sees("thành công")


@only_sqlite
async def test_staff_hears_of_requests_once_an_hour_and_not_at_night(database_url: str) -> None:
    async with village(database_url, with_terms(approval="yes")) as place:
        hoa, an = await place.staff("Hoa"), await place.staff("An", "helper")
        await asks(place, "Lan")
        await place.settle()
        await place.at("2021-03-01 07:10")
        await asks(place, "Minh")
        await place.at("2021-03-01 07:50")
        assert await hoa.count("Có đăng ký chờ") == 1
        await place.at("2021-03-01 08:02")
        assert await hoa.count("Có đăng ký chờ") == 2
        assert await hoa.count("Mùa xuân: 2") == 1
        await place.at("2021-03-01 10:00")
        assert await hoa.count("Có đăng ký chờ") == 2
        await place.at("2021-03-01 22:00")
        await asks(place, "Tý")
        await place.at("2021-03-02 06:29")
        assert await hoa.count("Có đăng ký chờ") == 2
        await place.at("2021-03-02 06:30")
        assert await hoa.count("Mùa xuân: 3") == 1
        assert await an.count("Có đăng ký chờ") == 0


@only_sqlite
async def test_an_organizer_closes_and_opens_the_door(database_url: str) -> None:
    text = with_terms(opens="2021-03-03 08:00", capacity=1)
    async with village(database_url, text) as place:
        hoa, mai = await place.staff("Hoa"), await place.person("Mai")
        await mai.says("/start")
        await mai.sees("Chưa đến thời gian")
        await at_seats(hoa)
        await hoa.sees("Chưa mở đăng ký (theo lịch")
        await hoa.presses("Mở đăng ký")
        await hoa.sees("Đang nhận đăng ký (do ban tổ chức đặt)", "Hoa: mở đăng ký")
        await joins(mai, "Lê Thị Mai")
        lan = await waits(place, "Lan", 1)
        await hoa.presses("Đóng đăng ký")
        await hoa.sees("Đã đóng đăng ký (do ban tổ chức đặt)")
        tam = await place.person("Tâm")
        await tam.says("/start")
        await tam.sees("hết thời gian đăng ký")
        await leaves(mai)
        await place.settle()
        await lan.sees("Đã có chỗ cho bạn")
        await lan.presses("Nhận chỗ")
        await lan.sees("thành công")
        await hoa.presses("Mở, đóng theo lịch")
        await hoa.sees("Chưa mở đăng ký (theo lịch")


@only_sqlite
async def test_more_seats_are_offered_at_once_and_fewer_take_nobodys(database_url: str) -> None:
    async with village(database_url, with_terms(capacity=1)) as place:
        hoa, mai = await place.staff("Hoa"), await place.person("Mai")
        await joins(mai, "Lê Thị Mai")
        lan, minh = await waits(place, "Lan", 1), await waits(place, "Minh", 2)
        await at_seats(hoa)
        await hoa.sees("Số chỗ: 1", "Danh sách chờ: 2", "1. Nguyễn Thị Lan", "2. Nguyễn Thị Minh")
        await hoa.presses("Đổi số chỗ")
        await hoa.sees("Có bao nhiêu chỗ", "Hiện có 1 chỗ")
        await hoa.sends(sticker=True)
        await hoa.sees("Mình cần một số")
        for wrong in ("nhiều", "0", "-3", "2,5", "9" * 5000, "10000000"):
            await hoa.says(wrong)
            await hoa.sees("Mình cần một số")
        await hoa.says(" 2 ")
        await hoa.sees("Đã đổi số chỗ", "Số chỗ: 2", "đang mời: 1", "Hoa: đổi số chỗ (1 → 2)")
        await place.settle()
        await lan.sees("Đã có chỗ cho bạn")
        await lan.presses("Nhận chỗ")
        await lan.sees("thành công")
        await hoa.presses("Đổi số chỗ")
        await hoa.sees("Có bao nhiêu chỗ")
        await hoa.says("1")
        await hoa.sees("Nhiều hơn số chỗ 1 người", "đã có chỗ: 2")
        await leaves(mai)
        await place.settle()
        assert await states(place) == {"Mai": "withdrawn", "Lan": "registered", "Minh": "waiting"}
        await hoa.presses("Đổi số chỗ")
        await hoa.sees("Có bao nhiêu chỗ")
        await hoa.presses("Không giới hạn")
        await hoa.sees("Số chỗ: không giới hạn", "(1 → ∞)")
        await place.settle()
        await minh.sees("Đã có chỗ cho bạn")


@only_sqlite
async def test_approval_is_switched(database_url: str) -> None:
    async with village(database_url) as place:
        hoa = await place.staff("Hoa")
        await at_seats(hoa)
        await hoa.sees("Số chỗ: không giới hạn", "Không cần duyệt")
        await hoa.presses("Bật duyệt")
        page = await hoa.sees("duyệt từng đăng ký", "Tắt duyệt")
        assert "Danh sách chờ: 0" in shown(page)
        await asks(place, "Lan")
        await hoa.presses("Tắt duyệt")
        await hoa.sees("Còn 1 đăng ký trước đó đang chờ")
        minh = await place.person("Minh")
        await joins(minh)
        assert {one.state for one in await stored(place, Registration)} == {"asked", "registered"}
