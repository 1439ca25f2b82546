"""An organizer tells people something, seen from both sides."""

from __future__ import annotations

from storage.tables import Action
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.phones import Phone, shown
from tests.stories.programmes import stored
from tests.stories.town import Town


async def people(town: Town, *names: str) -> list[Phone]:
    """People who are registered."""
    phones = [await town.person(name, started=True) for name in names]
    now = town.clock.now()
    await town.app.database.run(lambda tx: crowds.register(tx, [one.id for one in phones], now))
    return phones


async def drafted(hoa: Phone, words: str) -> None:
    """A draft with these words, tried on oneself."""
    await hoa.says("/desk")
    await hoa.sees("Vai trò của bạn")
    await hoa.presses("📣 Thông báo")
    await hoa.sees("Chọn một thông báo")
    await hoa.presses("Soạn thông báo mới")
    await hoa.sees("gửi cho mình nội dung")
    await hoa.says(words)
    await hoa.sees("Thông báo nháp")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Gửi cho")


async def sent(town: Town, hoa: Phone, count: int) -> None:
    """The draft goes out, and all of it is over."""
    await hoa.presses(f"Gửi cho {count} người")
    await hoa.sees("👥")
    await town.settle()
    await town.settle()  # what was sent last is recorded; now the campaign is closed


async def test_words_go_to_everybody_registered(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    stranger = await evening.person("Tý", started=True)
    await drafted(hoa, "Ngày mai học phòng 2")
    await sent(evening, hoa, 2)
    for one in (lan, minh):
        await one.sees("Ngày mai học phòng 2")
        assert await one.count("Ngày mai học phòng 2") == 1
    assert await stranger.messages() == []
    await hoa.presses("Cập nhật")
    await hoa.sees("Đã gửi: 2", "còn lại: 0")


async def test_pressing_send_twice_sends_once(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Chỉ một lần thôi")
    await hoa.presses_twice("Gửi cho 1 người")
    await evening.settle()
    await lan.sees("Chỉ một lần thôi")
    assert await lan.count("Chỉ một lần thôi") == 1


async def test_it_has_to_be_tried_on_oneself_first(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Bản đầu")
    message, send = await hoa.button("Gửi cho 1 người")
    await hoa.presses("🇻🇳 Việt")
    await hoa.sees("gửi cho mình nội dung")
    await hoa.says("Bản sửa")
    await hoa.sees("Thông báo nháp")
    await hoa.presses_data(message, send)
    await hoa.sees("gửi thử cho mình")
    assert not await lan.has_seen("Bản")


async def test_fields_are_filled_for_each_person_and_escaped(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Chào {name}, buổi tới: {next} <ok>")
    preview = shown(await hoa.sees("sẽ nhận như sau", "Nguyễn Thị Lan", "28/09/2021", "<ok>"))
    assert "tg-time" not in preview
    await sent(evening, hoa, 1)
    await lan.sees("Chào Nguyễn Thị Lan", "28/09/2021", "<ok>")


async def test_unknown_fields_are_named(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    await hoa.says("/desk")
    await hoa.sees("Bàn điều hành")
    await hoa.presses("📣 Thông báo")
    await hoa.sees("Chọn một")
    await hoa.presses("Soạn thông báo mới")
    await hoa.sees("gửi cho mình")
    await hoa.says("Chào {ten}")
    await hoa.sees("Không có ô nào tên ten")
    await hoa.sends(sticker=True)
    await hoa.sees("chưa gửi thông báo được")


async def test_it_is_taken_back_within_48_hours(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Tin nhầm")
    await sent(evening, hoa, 1)
    await lan.sees("Tin nhầm")
    await hoa.presses("Cập nhật")
    await hoa.sees("Đã gửi xong")
    await hoa.presses("Thu hồi")
    await hoa.sees("khỏi máy của tất cả")
    await hoa.presses("Thu hồi của tất cả")
    await hoa.sees("↩️ Đã thu hồi")
    await evening.settle()
    assert await lan.count("Tin nhầm") == 0


async def test_a_question_is_answered_and_counted(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await drafted(hoa, "Tạm")
    await hoa.presses("❓ Câu hỏi")
    await hoa.sees("ở dòng đầu")
    await hoa.says("Chỉ có một dòng")
    await hoa.sees("2 đến 12 câu trả lời")
    await hoa.says("Chào {ten}, đi không?\nCó\nKhông")
    await hoa.sees("Không có ô nào tên ten")
    await hoa.says("OCOP nên đi theo hướng nào?\nNâng chất lượng\nMở rộng thị trường")
    await hoa.sees("Câu trả lời để chọn")
    await hoa.presses("Gửi thử cho tôi")
    await hoa.sees("Gửi cho 2")
    await sent(evening, hoa, 2)
    for one in (lan, minh):
        await one.sees("hướng nào")
        await one.presses("Nâng chất lượng")
        await one.sees("Đã ghi nhận")
    await minh.presses("Mở rộng thị trường")
    await minh.sees("Đã ghi nhận")
    await hoa.presses("Cập nhật")
    card = shown(await hoa.sees("Trả lời: 2"))
    assert "Nâng chất lượng: 1 (50%)" in card
    assert "Mở rộng thị trường: 1 (50%)" in card
    close = await hoa.button("Đóng câu hỏi")
    await hoa.presses_data(*close)
    await hoa.sees("Trả lời: 2")
    await lan.presses("Mở rộng thị trường")
    await lan.sees("đã đóng")
    await hoa.presses_data(*close)
    await hoa.sees("không làm được với thông báo này nữa")
    kinds = [one.kind for one in await stored(evening, Action)]
    assert kinds.count("announcement-closed") == 1


async def test_who_wants_no_news_gets_none(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await drafted(hoa, "Tin thứ nhất")
    await sent(evening, hoa, 2)
    await lan.sees("Tin thứ nhất")
    await lan.presses("Tùy chọn thông báo")
    await lan.sees("Bạn muốn nhận gì")
    await lan.presses("Tin của ban tổ chức")
    await lan.sees("không nhận loại tin này nữa")
    await drafted(hoa, "Tin thứ hai")
    await sent(evening, hoa, 2)
    await minh.sees("Tin thứ hai")
    assert await lan.count("Tin thứ hai") == 0


async def test_who_blocked_the_bot_is_on_the_list_to_phone(evening: Town) -> None:
    hoa, (lan, minh) = await evening.staff("Hoa"), await people(evening, "Lan", "Minh")
    await lan.changes(blocked=True)
    await drafted(hoa, "Tin gấp")
    await sent(evening, hoa, 2)
    await minh.sees("Tin gấp")
    await hoa.presses("Cập nhật")
    await hoa.sees("Đã gửi: 1", "Không tới được: 1")
    await hoa.presses("Ai chưa nhận")
    await hoa.sees("Nguyễn Thị Lan", "chặn bot")


async def test_the_card_shows_by_itself_how_far_it_is(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Theo dõi nhé")
    await sent(evening, hoa, 1)
    await lan.sees("Theo dõi nhé")
    await evening.at("2021-09-20 19:01")
    await hoa.sees("Đã gửi xong", "Đã gửi: 1")


async def test_it_is_paused_and_goes_on(evening: Town) -> None:
    hoa, (lan,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Chờ một chút")
    await evening.at("2021-09-20 22:30")
    await hoa.presses("Gửi cho 1 người")
    await hoa.sees("Đang gửi")
    await hoa.presses("Tạm dừng")
    await hoa.sees("⏸ Tạm dừng")
    await evening.at("2021-09-21 06:31")
    assert await lan.count("Chờ một chút") == 0
    await hoa.presses("Gửi tiếp")
    await hoa.sees("Đang gửi")
    await evening.settle()
    await lan.sees("Chờ một chút")
    assert await lan.count("Chờ một chút") == 1


async def test_older_announcements_are_found_again(evening: Town) -> None:
    hoa = await evening.staff("Hoa")
    for number in range(8):
        await drafted(hoa, f"Tin số {number}")
    await hoa.presses("⬅️ Danh sách")
    await hoa.sees("Tin số 7", "Tin số 2")
    await hoa.presses("Cũ hơn")
    await hoa.sees("Tin số 1", "Tin số 0")
    await hoa.presses("Mới nhất")
    await hoa.sees("Tin số 7")


@only_sqlite
async def test_who_tries_it_reads_it_as_others_do_though_registered_for_nothing(evening: Town) -> None:
    hoa, (_,) = await evening.staff("Hoa"), await people(evening, "Lan")
    await drafted(hoa, "Chào {name}, buổi tới: {next}. {series}")
    assert await hoa.count("Chào Hoa, buổi tới: 08:00, Thứ Ba, 28/09/2021. Chuỗi tập huấn Chương trình") == 1
    last = (await hoa.messages())[-1]
    assert "Thông báo nháp" in last["text"]


async def test_the_first_words_are_taken_for_ones_own_language(evening: Town) -> None:
    claire, _ = await evening.staff("Claire"), await people(evening, "Lan")
    await claire.says("/language")
    await claire.sees("Français")
    await claire.presses("Français")
    await claire.sees("Organisateurs")
    await claire.says("/desk")
    await claire.sees("Annonces")
    await claire.presses("Annonces")
    await claire.sees("Nouvelle annonce")
    await claire.presses("Nouvelle annonce")
    await claire.sees("Envoyez-moi le message (français)")
    await claire.says("Bonjour {name}")
    await claire.sees("Annonce en brouillon", "Texte : français")
