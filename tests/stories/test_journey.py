"""From /start to the certificate: the whole journey of one participant, and what they see on the way."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.documents.pages import code_of, text_of
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
    await phone.sees("xem lại", "Đắk Lắk", "0912")
    await phone.presses("Đúng rồi")
    await phone.sees("thành công", "Số học viên")
    await phone.sees(".ics")


async def test_a_participant_registers(evening: Town) -> None:
    lan = await evening.person("Lan")
    await register(lan)
    assert (await lan.document(".ics")).startswith(b"BEGIN:VCALENDAR")


async def answer_survey(phone: Phone, number: int) -> None:
    """The survey of one session, from the call to the thanks."""
    await phone.presses("Làm phiếu đánh giá")
    await phone.sees(f"Phiếu đánh giá buổi {number}", "nội dung")
    await phone.presses("Rất tốt")
    await phone.sees("báo cáo viên")
    await phone.presses("Tốt")
    await phone.sees("giới thiệu")
    await phone.presses("9")
    await phone.sees("hữu ích nhất")
    await phone.presses("Ví dụ thực tế")
    await phone.sees("☑️ Ví dụ thực tế")
    await phone.presses("Xong")
    await phone.sees("áp dụng")
    await phone.presses("Có")
    await phone.sees("góp ý")
    await phone.presses("Bỏ qua")
    await phone.sees("trích lời")
    await phone.presses("Bỏ qua")
    await phone.sees("Cảm ơn bạn đã đánh giá")


async def live_through(evening: Town, phone: Phone, number: int) -> None:
    """One morning: the reminders, the way in, the end, the survey."""
    session = evening.programme.series[0].sessions[number - 1]
    await evening.jump(max(evening.clock.now(), session.starts_at - dt.timedelta(hours=24)))
    assert await phone.count("Nhắc bạn", f"Buổi {number} ") == 1
    await evening.jump(session.starts_at - dt.timedelta(minutes=10))
    await phone.sees("Vào Zoom", "Facebook", "YouTube", "Tôi đã vào lớp")
    await phone.presses("Tôi đã vào lớp")
    await phone.sees("theo dõi ở đâu")
    await phone.presses("YouTube")
    await phone.sees(f"vào lớp buổi {number}")
    await evening.jump(session.ends_at)
    await phone.sees(f"Buổi {number} vừa kết thúc")
    await answer_survey(phone, number)


@pytest.mark.poppler
async def test_the_whole_series_up_to_the_certificate(evening: Town) -> None:
    lan = await evening.person("Lan")
    await register(lan)
    for number in range(1, 9):
        await live_through(evening, lan, number)
    await lan.presses("Nhận giấy chứng nhận")
    await lan.sees("Nguyễn Thị Lan", "từng dấu")
    await lan.presses("Đúng, in tên này")
    await lan.sees("Đang in")
    await lan.sees("Giấy chứng nhận của bạn", ".pdf")
    pdf = await lan.document(".pdf")
    printed = text_of(pdf)
    assert "Nguyễn Thị Lan" in printed
    assert "OCOP-2021-0001" in printed

    neighbour = await evening.person("Hùng")
    await neighbour.says(f"/start {code_of(pdf).split('start=')[1]}")
    await neighbour.sees("hợp lệ", "Nguyễn Thị Lan", "OCOP-2021-0001", "Ứng dụng chuyển đổi số")
    await neighbour.sends_file(pdf, "giay.pdf", "application/pdf")
    await neighbour.sees("giống hệt")
    await neighbour.sends_file(pdf + b"\n", "giay.pdf", "application/pdf")
    await neighbour.sees("không phải giấy chứng nhận")
