"""The demo, from the command to the certificate, in a real browser: as a newcomer plays it."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.texts import Texts
from tests.documents.pages import text_of
from tests.stories.browser import Desk, Screen, demo, desk

SORRY = Texts().plain("edge-sorry")
pytestmark = pytest.mark.browser


async def register(lan: Screen) -> None:
    await lan.starts()
    await lan.sees("Chuỗi tập huấn", "Đơn vị tổ chức")
    await lan.presses("Đăng ký")
    await lan.sees("1/", "Họ và tên")
    await lan.writes("Nguyễn Thị Lan")
    await lan.sees("vai trò")
    await lan.presses("Chủ thể sản xuất")
    await lan.sees("loại nào")
    await lan.presses("Hợp tác xã")
    await lan.sees("Tên cơ quan")
    await lan.writes("HTX Rau sạch Ví Dụ")
    await lan.sees("tỉnh")
    await lan.writes("dak lak")
    await lan.sees("Số điện thoại")
    await lan.shares_number()
    await lan.sees("e-mail")
    await lan.presses("Bỏ qua")
    await lan.sees("đồng ý")
    await lan.presses("Tôi đồng ý")
    await lan.sees("xem lại", "Đắk Lắk", "0912 000 001")
    await lan.presses("Đúng rồi, đăng ký")
    await lan.sees("Đăng ký thành công", "Mã số học viên")


async def answer_survey(lan: Screen, number: int) -> None:
    """Each question is waited for by its place: its words alone may stand in an older message already."""

    async def asked(place: int, words: str) -> None:
        await lan.sees(f"Buổi {number} · Câu {place}/7", words)

    await lan.sees(f"Buổi {number} vừa kết thúc")
    await lan.presses("Làm phiếu đánh giá")
    await lan.sees(f"Phiếu đánh giá buổi {number}", "nội dung")
    await lan.presses("Rất tốt")
    await asked(2, "báo cáo viên")
    await lan.presses("Rất tốt")
    await asked(3, "giới thiệu")
    await lan.presses("9")
    await asked(4, "hữu ích nhất")
    await lan.presses("Ví dụ thực tế")
    await lan.sees("☑️ Ví dụ thực tế")
    await lan.presses("Xong")
    await asked(5, "áp dụng")
    await lan.presses("Có")
    await asked(6, "góp ý")
    await lan.presses("Bỏ qua")
    await asked(7, "trích lời")
    await lan.presses("Bỏ qua")
    await lan.sees(f"Cảm ơn bạn đã đánh giá buổi {number}")


async def join(lan: Screen, number: int) -> None:
    await lan.sees(f"Buổi {number} bắt đầu sau 10 phút", "Vào Zoom")
    await lan.presses("Tôi đã vào lớp")
    await lan.sees("theo dõi ở đâu")
    await lan.presses("YouTube")
    await lan.sees(f"vào lớp buổi {number}")


async def live_through(table: Desk, lan: Screen, number: int) -> None:
    await table.jumps_to(f"link tham gia buổi {number}")
    await join(lan, number)
    await table.jumps_to(f"phiếu đánh giá buổi {number}")
    await answer_survey(lan, number)


async def receive_certificate(lan: Screen) -> bytes:
    """The certificate, as the link in the chat gives it."""
    await lan.presses("Nhận giấy chứng nhận")
    await lan.sees("Nguyễn Thị Lan", "từng dấu")
    await lan.presses("Đúng, in tên này")
    handed = await lan.sees("Giấy chứng nhận của bạn", ".pdf")
    page = lan.node.page
    async with page.expect_popup() as opened:
        await handed.locator("a.file").click()
    viewer = await opened.value
    assert viewer
    address = await handed.locator("a.file").get_attribute("href")
    answer = await page.request.get(f"{page.url.rstrip('/')}{address}")
    assert answer.headers["content-type"] == "application/pdf"
    return await answer.body()


@pytest.mark.poppler
async def test_from_the_command_to_the_certificate_in_a_browser() -> None:
    async with demo() as running:
        async with desk(running.url) as table:
            lan = table.screen("Lan")
            await register(lan)
            await table.jumps()
            await lan.sees("Nhắc bạn: Buổi 1", "24 giờ")
            await table.jumps()
            await lan.sees("Nhắc bạn: Buổi 1", "1 giờ")
            for number in range(1, 9):
                await live_through(table, lan, number)
            printed = text_of(await receive_certificate(lan))
            await expect(table.page.locator("body")).not_to_contain_text(SORRY)
        assert await running.ends() == 0
    assert "Nguyễn Thị Lan" in printed
    assert "OCOP-2021-0001" in printed
    assert (table.broken, table.foreign) == ([], [])
    assert running.words == running.greeting
