"""From /start to the certificate: the whole journey of one participant, and what they see on the way."""

from __future__ import annotations

from tests.stories.phones import Phone
from tests.stories.town import Town


async def register(phone: Phone, name: str = "Nguyễn Thị Lan") -> None:
    """The registration of a cooperative's member, as typed on an old phone."""
    await phone.says("/start")
    await phone.sees("Đăng ký")
    await phone.presses("Đăng ký")
    await phone.sees("1/")
    await phone.says(name)
    await phone.sees("vai trò")
    await phone.presses("Chủ thể sản xuất")
    await phone.sees("loại nào")
    await phone.presses("Hợp tác xã")
    await phone.sees("Tên cơ quan")
    await phone.says("HTX Rau sạch Ví Dụ")
    await phone.sees("tỉnh")
    await phone.says("dak lak")
    await phone.sees("Số điện thoại")
    await phone.sends(contact=True)
    await phone.sees("e-mail")
    await phone.presses("Bỏ qua")
    await phone.sees("đồng ý")
    await phone.presses("Tôi đồng ý")
    await phone.sees("xem lại", "Đắk Lắk", "0912 345 678")
    await phone.presses("Đúng rồi")
    await phone.sees("thành công", "Số học viên")
    await phone.sees(".ics")


async def test_a_participant_registers(evening: Town) -> None:
    lan = await evening.person("Lan")
    await register(lan)
    assert (await lan.document(".ics")).startswith(b"BEGIN:VCALENDAR")
