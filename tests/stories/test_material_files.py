"""What can be a material, and what becomes of its file: albums, voice, large ones, ids that run out."""

from __future__ import annotations

import pytest

from bot.delivery.messages import MediumKind
from sandbox.things import PIXEL
from storage import Transaction
from storage.tables import Delivery, File, Material
from tests.storage import crowds
from tests.stories.phones import Phone
from tests.stories.programmes import joins, stored, village
from tests.stories.test_materials import documents, gives, offers, uploads
from tests.stories.town import Town

LARGE = bytes(20 * 2**20 + 1)


async def of_kind(phone: Phone, kind: str) -> int:
    """How many messages of the bot show such a thing."""
    return sum(one["from"]["is_bot"] and kind in one for one in await phone.messages())


async def forgets(town: Town, file_id: str) -> None:
    """Telegram does not find it by this id any more."""
    async with town.http.delete(f"{town.sandbox.url}/sandbox/files/{file_id}") as answer:
        assert answer.status == 200


@pytest.mark.parametrize(
    ("kind", "mime", "name", "shown"),
    [
        ("photo", "image/png", "a.png", "🖼 Ảnh buổi 1"),
        ("audio", "audio/mpeg", "Bai_hat.mp3", "🎧 Bai hat"),
        ("video", "video/mp4", "Cach_lam.mp4", "🎬 Cach lam"),
    ],
)
async def test_what_was_sent_comes_as_what_it_is(
    database_url: str, kind: MediumKind, mime: str, name: str, shown: str
) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await offers(hoa)
        await hoa.sends_file(PIXEL, name, mime, **{"as": kind})
        await hoa.sees(shown)
        await hoa.presses("Xem thử")
        await hoa.sees(shown, "Tài liệu buổi 1")
        await hoa.presses("Gửi ngay")
        await hoa.sees("Đã thêm")
        await town.settle()
        await lan.sees(shown, "Tài liệu buổi 1")
        assert (await of_kind(lan, kind), await of_kind(hoa, kind)) == (1, 1)
        (given,) = await stored(town, Material)
        (kept,) = [one for one in await stored(town, File) if one.sha256 == given.sha256]
        assert (given.kind, kept.size) == (kind, len(PIXEL))
        assert given.file_id is not None
        await forgets(town, given.file_id)
        await lan.presses("Xem mọi tài liệu")
        await lan.sees("1. ")
        await lan.presses("⬇️ 1")
        await lan.sees(shown, "Tài liệu buổi 1")
        assert await of_kind(lan, kind) == 2


async def test_voice_is_given_by_a_speaker_who_only_talks(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await offers(hoa)
        await hoa.sends(sticker=True)
        await hoa.sees("chưa nhận được loại này")
        await hoa.sends(voice=True)
        await hoa.sees("🎙 Ghi âm buổi 1")
        await hoa.presses("Sửa tên")
        await hoa.sees("Hãy gõ tên mới")
        await hoa.says("x" * 121)
        await hoa.sees("dài nhất 120 ký tự")
        await hoa.says("Lời dặn <b>&")
        await hoa.sees("🎙 Lời dặn <b>&")
        await hoa.presses("Gửi ngay")
        await hoa.sees("Đã thêm")
        await town.settle()
        await lan.sees("🎙 Lời dặn <b>&", "Ghi âm")
        assert await of_kind(lan, "voice") == 1


async def test_an_album_is_asked_about_once_and_each_part_is_a_material(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await offers(hoa)
        for number in range(3):
            await hoa.sends_file(PIXEL + bytes(number), f"{number}.png", "image/png", album="7")
        await town.settle()
        await hoa.has_seen("x")
        assert await hoa.count("Khi nào gửi cho học viên?") == 1
        await hoa.presses("Xem thử")
        await hoa.sees("1. 🖼 Ảnh buổi 1", "2. 🖼", "3. 🖼")
        await hoa.presses_twice("Gửi ngay")
        await hoa.sees("Đã thêm 3 tài liệu")
        await hoa.sees("Bảng này đã cũ")
        await town.settle()
        assert await of_kind(lan, "photo") == 3
        assert len(await stored(town, Material)) == 3


async def test_a_file_over_20_mb_goes_out_by_its_id_alone(database_url: str) -> None:
    async with village(database_url) as town:
        hoa, lan = await town.staff("Hoa"), await town.person("Lan")
        await joins(lan)
        await offers(hoa)
        await hoa.sends_file(LARGE, "phim.pdf", "application/pdf")
        await hoa.sees("PDF · 20 MB", "Lớn hơn 20 MB", "không giữ được bản sao")
        await hoa.presses("Gửi ngay")
        await hoa.sees("Đã thêm")
        await town.settle()
        await lan.sees("phim", "PDF · 20 MB")
        (given,) = await stored(town, Material)
        assert given.sha256 is None
        assert given.file_id is not None
        await forgets(town, given.file_id)
        await joins(await town.person("Minh"), "Trần Văn Minh")
        await town.settle()
        await hoa.presses("1. phim")
        await hoa.sees("Đã nhận: 1", "Không gửi được: 1", "không giữ bản sao riêng")


def crowd(tx: Transaction, ids: list[int], town: Town) -> None:
    crowds.register(tx, ids, town.clock.now())


async def test_an_id_that_runs_out_costs_one_upload_for_fifty_people(database_url: str) -> None:
    async with village(database_url) as town:
        hoa = await town.staff("Hoa")
        people = [await town.person(f"Người {number}", started=True) for number in range(50)]
        ids = [phone.id for phone in people]
        await town.app.database.run(lambda tx: crowd(tx, ids, town))
        await gives(hoa)
        await town.settle()
        assert await uploads(town) == 0
        assert [len(await documents(phone)) for phone in people] == [1] * 50
        await gives(hoa, "Khi buổi học kết thúc", caption="Hai")
        given = (await stored(town, Material))[-1]
        assert given.file_id is not None
        await forgets(town, given.file_id)
        await town.at("2021-03-02 10:00")
        for second in range(1, 9):  # the others wait for the first who takes it up
            await town.at(f"2021-03-02 10:00:{2 * second:02}")
        assert [len(await documents(phone)) for phone in people] == [2] * 50
        assert await uploads(town) == 1
        states = {one.state for one in await stored(town, Delivery) if one.message_id}
        assert states == {"sent"}
