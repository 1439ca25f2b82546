"""Materials in the chat: given at the desk, released, listed with their sizes, fetched again."""

from __future__ import annotations

from typing import Any

from storage.tables import Action, Delivery, Material, Opening
from tests.stories.phones import Phone
from tests.stories.programmes import joins, stored, village
from tests.stories.town import Town

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
