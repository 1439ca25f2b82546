"""The bot is killed while an organizer gives materials: what came so far is there, and goes out once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlalchemy import select

from bot.programme import Programme
from storage import Transaction, roles
from storage import series as stored_series
from storage.tables import File, Material, Task
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.district import district
from tests.stories.phones import Phone


def staffed(tx: Transaction, hoa: int, lan: int, now: dt.datetime) -> None:
    """An organizer and a participant, while no bot runs."""
    one = stored_series.on_offer(tx)[0]
    roles.grant(tx, roles.own(tx, hoa, now).id, "organizer", one.programme_id, one.id, None, None, now)
    crowds.register(tx, [lan], now)


def kept(tx: Transaction) -> bool:
    """The original of what was sent is here, with the piece that will be given."""
    task = tx.scalars(select(Task)).first()
    pieces = task.state.get("pieces", []) if task else []
    return len(tx.scalars(select(File.sha256)).all()) == 1 and bool(pieces and pieces[0]["sha256"])


async def to_the_card(hoa: Phone) -> None:
    await hoa.says("/desk")
    await hoa.sees("📎 Tài liệu")
    await hoa.presses("📎 Tài liệu")
    await hoa.sees("Buổi 1")
    await hoa.presses("Buổi 1 ·")
    await hoa.sees("Thêm tài liệu")
    await hoa.presses("Thêm tài liệu")
    await hoa.sees("Hãy gửi tài liệu")
    await hoa.sends_file(b"%PDF-1.7", "bai.pdf", "application/pdf")
    await hoa.sees("1. 📄 bai")


@only_sqlite
async def test_what_was_sent_survives_a_kill(database_url: str, ocop: Programme, tmp_path: Path) -> None:
    async with district(database_url, ocop, "2021-09-20 10:00", tmp_path) as place:
        hoa, lan = await place.person("Hoa", started=True), await place.person("Lan", started=True)
        await place.prepare(lambda tx, now: staffed(tx, hoa.id, lan.id, now))
        bot = await place.start()
        await to_the_card(hoa)
        await place.until(kept)
        await bot.killed()
        await place.start()
        await hoa.says("https://example.org/b")
        await hoa.sees("1. 📄 bai", "2. 🔗 example.org")
        await hoa.presses("Gửi ngay", old=True)
        await hoa.sees("Bảng này đã cũ")
        await hoa.presses_twice("Gửi ngay")
        await hoa.sees("Đã thêm 2 tài liệu")
        await lan.sees("📄 bai", "Tài liệu buổi 1")
        await lan.sees("🔗 example.org", "Tài liệu buổi 1")
        assert await lan.count("Tài liệu buổi 1") == 2
        given = await place.stored(lambda tx: tx.scalars(select(Material.kind).order_by(Material.id)).all())
        assert list(given) == ["document", "link"]
