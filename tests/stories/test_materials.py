"""Materials in the chat: given at the desk, released, listed with their sizes, fetched again."""

from __future__ import annotations

import io
from typing import Any

from python_calamine import CalamineWorkbook

from bot.texts import Texts
from handlers import pressed
from handlers.events import Press
from handlers.replies import Reply
from handlers.visit import Source, Visit
from storage import Transaction, people
from storage.tables import Action, Delivery, Material, Opening
from tests.stories.phones import Phone
from tests.stories.programmes import joins, person_of, stored, village
from tests.stories.town import Town

TEXTS = Texts()
PDF = b"%PDF-1.7 " + bytes(2_500_000)


async def offers(phone: Phone, number: int = 1) -> None:
    """Goes to the place where materials for a session of SPRING are sent."""
    await phone.says("/desk")
    await phone.sees("Mùa xuân")
    await phone.presses("Mùa xuân")
    await phone.sees("📎 Tài liệu")
    await phone.presses("📎 Tài liệu")
    await phone.sees("Chọn buổi", f"Buổi {number}")
    await phone.presses(f"Buổi {number} ·")
    await phone.sees(f"Tài liệu buổi {number}")
    await phone.presses("Thêm tài liệu")
    await phone.sees("Hãy gửi tài liệu")


async def gives(phone: Phone, when: str = "Gửi ngay", number: int = 1, **fields: str) -> None:
    """One PDF for a session."""
    await offers(phone, number)
    await phone.sends_file(PDF, "chon_dat.pdf", "application/pdf", **fields)
    await phone.sees("Khi nào gửi cho học viên?")
    await phone.presses(when)
    await phone.sees("Đã thêm 1 tài liệu")


async def would_get(town: Town, phone: Phone, data: str) -> Reply:
    """What a press of this data would bring them, were there such a button."""
    id = (await person_of(town, phone)).id

    def tried(tx: Transaction) -> Reply:
        here = Visit(tx, people.get(tx, id), town.clock.now(), TEXTS, "bot", Source(1, "text", "1"))
        return pressed(here, Press(tuple(data.split(":"))))

    return await town.app.database.run(tried)


async def documents(phone: Phone) -> list[dict[str, Any]]:
    """The PDFs that stand in the chat from the bot."""
    found = [one for one in await phone.messages() if one["from"]["is_bot"] and "document" in one]
    return [one for one in found if one["document"]["file_name"].endswith(".pdf")]


async def test_a_pdf_is_given_at_once_listed_and_fetched(database_url: str) -> None:
    async with village(database_url) as town:
        lan, hoa = await town.person("Lan"), await town.staff("Hoa")
        await joins(lan)
        await gives(hoa)
        await town.settle()
        got = await lan.sees("chon dat", "PDF · 2,4 MB", "buổi 1", "chon_dat.pdf")
        assert got["message"]["document"]["file_size"] == len(PDF)
        await lan.says("/menu")
        await lan.sees("📚 Tài liệu")
        await lan.presses("📚 Tài liệu")
        await lan.sees("Tài liệu buổi 1", "Chọn đất", "1. 📄 chon dat", "PDF · 2,4 MB")
        await lan.says("/materials")
        await lan.sees("Tài liệu buổi 1", "1. 📄 chon dat")
        await lan.presses("⬇️ 1")
        await lan.sees("chon_dat.pdf")
        assert len(await documents(lan)) == 2
        (given,) = await stored(town, Material)
        assert (given.title, given.size, given.release) == ("chon dat", len(PDF), "now")
        assert given.released_at is not None
        assert [one.material_id for one in await stored(town, Opening)] == [given.id]
        assert "material-given" in [one.kind for one in await stored(town, Action)]
        assert [one.state for one in await stored(town, Delivery) if one.campaign_id][-1] == "sent"


async def uploads(town: Town, method: str = "sendDocument") -> int:
    """How many files went up with calls of this method."""
    async with town.http.get(f"{town.sandbox.url}/sandbox/calls?method={method}") as answer:
        return sum(one["files"] for one in (await answer.json())["calls"])


async def test_who_registers_late_gets_what_is_out(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan, minh = await town.staff("Hoa"), await town.person("Lan"), await town.person("Minh")
        await gives(hoa)
        await town.settle()
        await joins(lan)
        await town.settle()
        await lan.sees("chon dat", "PDF · 2,4 MB")
        for title in ("Hai", "Ba", "Bốn"):
            await gives(hoa, caption=title)
        await town.settle()
        await joins(minh, "Trần Văn Minh")
        await town.settle()
        await minh.sees("đã có 4 tài liệu")
        assert await documents(minh) == []
        await minh.presses("📚 Tài liệu")
        await minh.sees("1. 📄 chon dat", "4. 📄 Bốn", "Gửi tất cả (9,5 MB)")
        await minh.presses_twice("Gửi tất cả")
        await minh.sees("Đang gửi 4 tài liệu")
        await minh.sees("Mình vừa gửi rồi")
        await town.settle()
        assert len(await documents(minh)) == 4


async def test_who_left_gets_nothing_and_sees_no_list(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await gives(hoa, "Khi buổi học kết thúc")
        await lan.says("/menu")
        await lan.sees("Thông tin của tôi")
        await lan.presses("Thông tin của tôi")
        await lan.sees("Hủy đăng ký")
        await lan.presses("Hủy đăng ký")
        await lan.sees("Bạn muốn hủy đăng ký")
        await lan.presses("Đúng, hủy đăng ký")
        await lan.sees("Bạn đã hủy đăng ký")
        await town.at("2021-03-02 10:01")
        assert await documents(lan) == []
        (given,) = await stored(town, Material)
        assert given.released_at is not None
        for data in (f"mat:{given.session_id}", f"mats:{given.session_id}:0", f"mata:{given.session_id}"):
            assert (await would_get(town, lan, data)).toast == TEXTS.plain("menu-not-registered")
        assert await would_get(town, lan, f"matg:{given.id}") == Reply.hint(TEXTS, "materials-gone")


async def test_a_link_is_two_presses_away_and_counted_once(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan, mai = await town.staff("Hoa"), await town.person("Lan"), await town.person("Mai")
        await joins(lan)
        await joins(mai, "Lê Thị Mai")
        await offers(hoa)
        await hoa.says("không có gì ở đây")
        await hoa.sees("chưa thấy đường link nào")
        await hoa.says("Phim <b>đất & nước</b>: https://example.org/a?b=1&c=2.")
        await hoa.sees("🔗 Phim <b>đất & nước</b> · Liên kết")
        await hoa.presses("Gửi ngay")
        await hoa.sees("Đã thêm")
        await town.settle()
        await lan.sees("🔗 Phim <b>đất & nước</b>")
        for _ in range(2):
            await lan.presses("Mở liên kết")
            answer = await lan.sees("https://example.org/a?b=1&c=2")
            (row,) = answer["message"]["reply_markup"]["inline_keyboard"]
            assert row[0]["url"] == "https://example.org/a?b=1&c=2"
        assert len(await stored(town, Opening)) == 1
        await hoa.presses("1. Phim")
        await hoa.sees("Đã nhận: 2", "Tự mở hoặc tải lại: 1/2")
        await hoa.presses("Ai chưa nhận, chưa mở?")
        await town.settle()
        await hoa.sees("1 người chưa nhận hoặc chưa mở «Phim <b>đất & nước</b>»")
        book = CalamineWorkbook.from_filelike(io.BytesIO(await hoa.document(".xlsx")))
        rows = book.get_sheet_by_index(0).to_python()
        assert [row[:3] for row in rows[1:]] == [["Lê Thị Mai", "", "đã nhận, chưa mở liên kết"]]


async def test_who_has_not_got_it_is_counted_listed_and_tried_again(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan, minh = await town.staff("Hoa"), await town.person("Lan"), await town.person("Minh")
        await joins(lan)
        await joins(minh, "Trần Văn Minh")
        await minh.changes(blocked=True)
        await gives(hoa, caption="Đất & <b>nước</b>")
        await town.settle()
        await hoa.presses("1. Đất")
        await hoa.sees("Dành cho 2 người", "Đã nhận: 1", "Đã chặn bot: 1")
        await hoa.presses("Ai chưa nhận được?")
        await town.settle()
        await hoa.sees("1 người chưa nhận được «Đất & <b>nước</b>»")
        book = CalamineWorkbook.from_filelike(io.BytesIO(await hoa.document(".xlsx")))
        rows = book.get_sheet_by_index(0).to_python()
        assert [row[:3] for row in rows[1:]] == [["Trần Văn Minh", "", "đã chặn bot"]]
        await minh.changes(blocked=False)
        await minh.says("/menu")
        await minh.sees("Mùa xuân")
        await hoa.presses("Cập nhật")
        await hoa.sees("Gửi lại cho 1 người")
        await hoa.presses_twice("Gửi lại cho 1 người")
        await hoa.sees("Đang gửi lại")
        await hoa.sees("Không còn ai để gửi lại")
        await town.settle()
        assert (len(await documents(lan)), len(await documents(minh))) == (1, 1)
        await hoa.presses("Cập nhật")
        await hoa.sees("Đã nhận: 2", "Đã chặn bot: 0")
