"""What goes with an announcement: links whose presses are counted, albums, captions, polls, its kind."""

from __future__ import annotations

from tests.delivery.test_deeds import PICTURE
from tests.stories.phones import Phone, shown
from tests.stories.test_announcements import drafted, people, sent
from tests.stories.town import Town


async def begun(hoa: Phone) -> None:
    """A new draft that waits for its words."""
    await hoa.says("/desk")
    await hoa.sees("Vai trò của bạn")
    await hoa.presses("📣 Thông báo")
    await hoa.sees("Chọn một thông báo")
    await hoa.presses("Soạn thông báo mới")
    await hoa.sees("gửi cho mình nội dung")


async def shows(hoa: Phone, caption: str = "", album: str = "") -> None:
    """A picture, perhaps a part of an album."""
    fields = {"caption": caption, "album": album}
    await hoa.sends_file(
        PICTURE, "anh.png", "image/png", **{name: value for name, value in fields.items() if value}
    )


async def test_links_are_checked_and_their_presses_counted(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await drafted(hoa, "Tài liệu đây")
    await hoa.presses("🔗 Nút link")
    await hoa.sees("mỗi dòng một nút")
    await hoa.sends(sticker=True)
    await hoa.sees("mỗi dòng một nút")
    await hoa.says("Tài liệu\nTrang – javascript:alert(1)")
    await hoa.sees("chưa đúng", "Tài liệu")
    await hoa.says("\n".join(f"Nút {number} – a.vn" for number in range(7)))
    await hoa.sees("Nhiều nút quá")
    await hoa.says("Tài liệu buổi 3 – https://example.vn/a\nFacebook: facebook.com/ocop")
    await hoa.sees("Facebook: https://facebook.com/ocop")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Tài liệu đây")
    await hoa.presses("🔗 Tài liệu buổi 3")
    await hoa.sees("https://example.vn/a")
    await hoa.sees("Tài liệu buổi 3")
    await sent(evening, hoa, 2)
    for one in (lan, minh):
        await one.sees("Tài liệu đây")
        await one.presses_twice("Tài liệu buổi 3")
        answer = await one.sees("https://example.vn/a")
        assert answer["message"]["reply_markup"]["inline_keyboard"][0][0]["url"] == "https://example.vn/a"
    await minh.presses("🔗 Facebook")
    await minh.sees("facebook.com/ocop")
    await hoa.presses("Cập nhật")
    card = shown(await hoa.sees("Số người đã bấm link: 2"))
    assert "Tài liệu buổi 3: 2" in card
    assert "Facebook: 1" in card


async def test_an_album_brings_its_buttons_below_it(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await begun(hoa)
    await shows(hoa, "Chào {name}, hội chợ OCOP", album="7")
    await hoa.sees("Thông báo nháp")
    await shows(hoa, album="7")
    await evening.settle()
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Gửi cho")
    await sent(evening, hoa, 1)
    await lan.sees("Chào Nguyễn Thị Lan, hội chợ OCOP", "Tùy chọn thông báo")
    chat = [one for one in await lan.messages() if "photo" in one]
    assert len(chat) == 2
    assert len({one["media_group_id"] for one in chat}) == 1
    assert [one.get("caption") for one in chat] == [None, None]


async def test_a_caption_has_fields_and_is_changed_for_all(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await begun(hoa)
    await shows(hoa, "Chào {ten}")
    await hoa.sees("Không có ô nào tên ten")
    await shows(hoa, "Chào {name}")
    await hoa.sees("Thông báo nháp")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Gửi cho")
    await sent(evening, hoa, 1)
    await lan.sees("Chào Nguyễn Thị Lan", "Tùy chọn thông báo")
    await hoa.presses("Cập nhật")
    await hoa.sees("Đã gửi xong")
    await hoa.presses("Sửa cho mọi người")
    await hoa.sees("nội dung mới")
    await hoa.says("x" * 1100)
    await hoa.sees("dài nhất 1.024")
    await hoa.says("{name} nhớ mang sổ")
    await hoa.sees("Tin của 1 người")
    await hoa.presses("Sửa cho mọi người")
    await hoa.sees("Đã gửi xong")
    await evening.settle()
    assert await lan.count("Nguyễn Thị Lan nhớ mang sổ") == 1
    assert await lan.count("Chào") == 0


async def test_a_poll_of_telegrams_becomes_a_question(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await begun(hoa)
    await hoa.sends(poll={"question": "Học lúc nào?", "options": ["Sáng", "Chiều & tối"]})
    await hoa.sees("Câu trả lời để chọn", "Chiều & tối", "Thăm dò ý kiến")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Học lúc nào?")
    await hoa.presses("Chiều & tối")
    await hoa.sees("bản gửi thử")
    await sent(evening, hoa, 1)
    await lan.sees("Học lúc nào?")
    await lan.presses("Chiều & tối")
    await lan.sees("Đã ghi nhận: Chiều & tối")
    await hoa.presses("Cập nhật")
    await hoa.sees("Trả lời: 1", "Chiều & tối: 1 (100%)")


async def test_a_place_is_announced_too(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await begun(hoa)
    await hoa.sends(location=True)
    await hoa.sees("Thông báo nháp")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Gửi cho")
    await sent(evening, hoa, 1)
    assert [one["location"]["latitude"] for one in await lan.messages() if "location" in one] == [21.0285]


async def test_people_choose_kinds_but_get_what_they_need(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa", series="ocop-2021"), await people(evening, "Lan", "Minh")
    await drafted(hoa, "Hội chợ tuần tới")
    await hoa.presses("🏷 Loại tin")
    await hoa.sees("Đây là loại tin gì")
    await hoa.presses("🎪 Hội chợ")
    await hoa.sees("🏷 🎪 Hội chợ")
    await sent(evening, hoa, 2)
    await lan.sees("Hội chợ tuần tới")
    await lan.presses("Tùy chọn thông báo")
    await lan.sees("Bạn muốn nhận gì")
    for kind in ("Hội chợ", "Tin của ban tổ chức"):
        await lan.presses(f"✅ {kind}")
        await lan.sees("không nhận loại tin này nữa")
    await drafted(hoa, "Hội chợ tuần sau")
    await hoa.presses("🏷 Loại tin")
    await hoa.sees("Đây là loại tin gì")
    await hoa.presses("🎪 Hội chợ")
    await hoa.sees("Không muốn nhận loại này: 1")
    await sent(evening, hoa, 2)
    await minh.sees("Hội chợ tuần sau")
    await drafted(hoa, "Mang theo sổ nhé")
    await hoa.presses("🏷 Loại tin")
    await hoa.sees("Đây là loại tin gì")
    await hoa.presses("📌 Việc của buổi học")
    await hoa.sees("📌 Việc của buổi học")
    await sent(evening, hoa, 2)
    await lan.sees("Mang theo sổ nhé")
    assert await lan.count("Hội chợ tuần sau") == 0


async def test_a_question_is_asked_in_everybodys_language(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await minh.changes(language_code="en")
    await minh.says("/menu")
    await minh.sees("participant")
    await drafted(hoa, "Tạm")
    await hoa.presses("❓ Câu hỏi")
    await hoa.sees("câu hỏi (tiếng Việt)")
    await hoa.says("Học lúc nào?\nSáng\nTối")
    await hoa.sees("Câu trả lời để chọn")
    await hoa.presses("❓ Câu hỏi")
    await hoa.sees("câu hỏi (tiếng Việt)")
    await hoa.presses("🇬🇧 Anh")
    await hoa.sees("câu hỏi (tiếng Anh)")
    await hoa.says("When?\nMorning\nNoon\nEvening")
    await hoa.sees("cũng cần đúng 2")
    await hoa.says("When?\nMorning\nEvening")
    await hoa.sees("tiếng Việt, tiếng Anh")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("When?", "Evening")
    await hoa.sees("Gửi cho 2 người")
    await sent(evening, hoa, 2)
    await lan.sees("Học lúc nào?", "Tối")
    await lan.presses("Tối")
    await lan.sees("Đã ghi nhận: Tối")
    await minh.sees("When?", "Evening")
    await minh.presses("Evening")
    await minh.sees("Noted: Evening")
    await hoa.presses("Cập nhật")
    await hoa.sees("Trả lời: 2", "Tối: 2 (100%)")
