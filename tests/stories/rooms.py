"""What stories about sessions share: a series with several ways in, and the organizer's way to a session."""

from __future__ import annotations

from tests.stories.phones import Phone
from tests.stories.programmes import SPRING, changed

ZOOM = "{platform: zoom, url: https://zoom.us/j/00000000001, meeting: 000 0001, passcode: vidu-1}"
YOUTUBE = "{platform: youtube, url: https://www.youtube.com/live/vidu}"
HALL = "{platform: place, place: Nhà văn hóa xã}"
TWO_WAYS = changed(SPRING, (ZOOM, f"{ZOOM}, {YOUTUBE}"))
"""SPRING with a second way into its first session."""


async def opens(hoa: Phone, number: int) -> None:
    """The organizer comes to the page of a session by the desk's buttons."""
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành")
    if not await hoa.has_seen("Các buổi"):
        await hoa.presses("Mùa xuân")
        await hoa.sees("Các buổi")
    await hoa.presses("📅 Các buổi")
    await hoa.sees("Chọn một buổi")
    await hoa.presses(f"Buổi {number} ·")
    await hoa.sees(f"Buổi {number}", "Cách vào lớp")


async def moves(hoa: Phone, number: int, typed: str) -> None:
    """Another time, confirmed."""
    await opens(hoa, number)
    await hoa.presses("🕗 Đổi giờ")
    await hoa.sees("Hãy gõ giờ mới")
    await hoa.says(typed)
    await hoa.sees("Khi bạn xác nhận")
    await hoa.presses("Xác nhận đổi giờ")
    await hoa.sees("Đã đổi giờ")


async def ways_in(phone: Phone) -> list[str]:
    """The addresses on the newest message that has a button to get the new link."""
    found = [
        [button["url"] for row in rows for button in row if "url" in button]
        for rows in (one.get("reply_markup", {}).get("inline_keyboard", []) for one in await phone.messages())
        if any("Lấy link mới" in button["text"] for row in rows for button in row)
    ]
    return found[-1]
