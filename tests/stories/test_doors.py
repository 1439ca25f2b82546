"""At the door of a session with a place: codes on a screen and on paper, and a helper with a list."""

from __future__ import annotations

import base64
import re

from bot.attendance import doors as rules
from bot.documents import qr
from storage.tables import Attendance, AttendanceSheet
from tests.documents.pages import code_of
from tests.stories.phones import Phone, shown
from tests.stories.programmes import SPRING, changed, joins, stored, village
from tests.stories.test_attendance import my_attendance, opens
from tests.stories.town import Town
from tests.stories.visitors import Visitor

BOT = "taphuan_demo_bot"
HALL = changed(
    SPRING,
    ("    survey:\n", "    attendance:\n      enough:\n        - door: yes\n    survey:\n"),
    (
        "join: [{platform: zoom, url: https://zoom.us/j/00000000001, meeting: 000 0001, passcode: vidu-1}]",
        "join: [{platform: place, place: Nhà văn hóa}]",
    ),
)


async def opens_door(helper: Phone) -> None:
    await opens(helper)
    await helper.presses("Điểm danh tại cửa")
    await helper.sees("Đã ghi:")


async def kinds(place: Town) -> list[tuple[str, str | None]]:
    return [(one.kind, one.platform) for one in await stored(place, Attendance)]


async def on_paper(helper: Phone) -> str:
    """What the printed code says, as a phone reads it."""
    await helper.presses("Mã QR để in")
    await helper.sees("In tờ này", ".pdf")
    return code_of(await helper.document(".pdf")).partition("?start=")[2]


async def test_the_printed_code_counts_on_its_day(database_url: str) -> None:
    async with village(database_url, HALL) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-01 15:00")
        await opens_door(an)
        code = await on_paper(an)
        await lan.says(f"/start {code}")
        await lan.sees("Chưa đến giờ", "08:00")
        await place.at("2021-03-02 07:10")
        await lan.says(f"/start {code}")
        await lan.sees("Đã điểm danh buổi 1", "có mặt")
        await lan.says(f"/start {code}")
        await lan.sees("đã điểm danh buổi 1 rồi")
        hung = await place.person("Hùng")
        await hung.says(f"/start {code}")
        await hung.sees("Bạn chưa đăng ký")
        await hung.presses("Đăng ký tham gia")
        await hung.sees("Họ và tên")
        await hung.says(f"/start {code}")
        await hung.sees("Bạn chưa đăng ký")
        await hung.presses("Đăng ký tham gia")
        await hung.sees("Họ và tên")
        await hung.says("Trần Văn Hùng")
        await hung.sees("thành công")
        await hung.says(f"/start {code}")
        await hung.sees("Đã điểm danh buổi 1")
        await place.at("2021-03-02 10:00")
        binh = await place.person("Bình")
        await joins(binh, "Phạm Văn Bình")
        await binh.says(f"/start {code}")
        await binh.sees("đã kết thúc", "Điểm danh của tôi")
        for wrong in (code[:-1] + ("A" if code[-1] != "A" else "B"), "door-1-p-", "door-x", "door-9-p-aaaa"):
            await binh.says(f"/start {wrong}")
            await binh.sees("Mã này không dùng được")
        assert await kinds(place) == [("door", "place"), ("door", "place")]
        assert "có mặt" in await my_attendance(lan)


async def test_a_code_that_got_out_is_renewed(database_url: str) -> None:
    async with village(database_url, HALL) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-02 07:30")
        await opens_door(an)
        code = await on_paper(an)
        await opens_door(an)
        await an.presses("Đổi mã mới")
        await an.sees("Đã đổi mã")
        await lan.says(f"/start {code}")
        await lan.sees("Mã này không dùng được")
        assert await kinds(place) == []


async def test_a_helper_notes_who_comes_in(database_url: str) -> None:
    """Part of a name, a tap, the next; a wrong tap is taken back, a double one counts once."""
    async with village(database_url, HALL) as place:
        an = await place.staff("An", "helper", "xuan")
        for first, name in (("Lan", "Nguyễn Thị Lan"), ("Lan", "Nguyễn Thị <Lan> & Bé")):
            await joins(await place.person(first), name)
        await place.at("2021-03-02 07:30")
        await opens_door(an)
        await an.presses("Ghi người vào lớp")
        await an.sees("Gõ một phần tên")
        await an.says("zzzz")
        await an.sees("Không thấy ai")
        await an.says("lan")
        await an.sees("Bấm vào người đang ở cửa", "Nguyễn Thị <Lan> & Bé")
        await an.presses_twice("Nguyễn Thị Lan (0001)")
        await an.sees("Đã ghi", "Nguyễn Thị Lan (0001)", "đã ghi 1 người")
        await an.says("2")
        await an.sees("Bấm vào người đang ở cửa")
        await an.presses("(0002)")
        await an.sees("đã ghi 2 người")
        await an.presses("Bỏ, ghi nhầm người")
        await an.sees("Đã bỏ", "đã ghi 1 người")
        (evidence,) = await stored(place, Attendance)
        assert (evidence.kind, evidence.noted_by is not None) == ("door", True)
        await place.at("2021-03-04 12:00")
        await an.says("lan")
        await an.sees("Bấm vào")
        await an.presses("(0002)")
        await an.sees("Chỉ ghi được từ 1 giờ trước")


async def test_the_screen_shows_another_code_every_half_minute(database_url: str) -> None:
    """The one before is still taken, an old one is not; nobody else's screen opens by a guess."""
    async with village(database_url, HALL) as place:
        an, lan = await place.staff("An", "helper", "xuan"), await place.person("Lan")
        await joins(lan)
        await place.at("2021-03-01 15:00")
        await opens_door(an)
        address = await screen(an)
        assert "Chưa đến giờ" in (await Visitor(place.http, place.site).opens(address)).words
        await place.at("2021-03-02 07:30")
        old = await on_screen(place, address)
        await place.at("2021-03-02 07:31:31")
        code = await on_screen(place, address)
        assert code != old
        await lan.says(f"/start {old}")
        await lan.sees("vừa đổi")
        session, _, secret = address.rpartition("/")[2].partition(".")
        await lan.says(f"/start door-{session}-screen-{secret}")  # the screen's own address is no code
        await lan.sees("vừa đổi")
        assert await lan.count("vừa đổi") == 2
        await place.at("2021-03-02 07:32:05")
        assert await on_screen(place, address) != code
        await lan.says(f"/start {code}")
        await lan.sees("Đã điểm danh buổi 1")
        for wrong in (
            address[:-1] + ("A" if address[-1] != "A" else "B"),
            f"{place.site}/door/1.aaaaaaaaaaaaaaaa",
        ):
            assert (await Visitor(place.http, place.site).opens(wrong)).status == 404
        assert await kinds(place) == [("door", "place")]


async def screen(helper: Phone) -> str:
    """The address behind the button."""
    found = re.search(r"http\S+/door/\S+", shown(await helper.sees("/door/")))
    assert found
    return found[0]


async def on_screen(place: Town, address: str) -> str:
    """What the code that the page shows says: the one that is right now, drawn."""
    page = await Visitor(place.http, place.site).opens(address)
    found = re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', page.words)
    assert found, page.words
    (sheet,) = await stored(place, AttendanceSheet)
    now = place.clock.now()
    code = rules.rotating(sheet.session_id, sheet.door_secret or "", now)
    assert base64.b64decode(found[1]).decode() == qr.svg(f"https://t.me/{BOT}?start={code}")
    return code
