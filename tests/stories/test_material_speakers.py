"""Whose hands materials are in: speakers give to their own topic alone, helpers to none."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from handlers.replies import Reply
from storage import Transaction, roles, series
from storage.tables import Action, Material, Topic
from tests.stories.phones import Phone
from tests.stories.programmes import SPRING, changed, joins, person_of, stored, village
from tests.stories.test_materials import TEXTS, documents, gives, would_get
from tests.stories.town import Town

TWO = changed(
    SPRING,
    (
        "topics: [{key: dat, title: Chọn đất}]",
        "topics: [{key: dat, title: Chọn đất}, {key: phan, title: Bón phân}]",
    ),
)


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Town]:
    async with village(database_url, TWO) as town:
        yield town


async def speaker(town: Town, name: str, topic: str) -> Phone:
    """Who gives this topic."""
    phone = await town.person(name)
    await phone.says("/start")
    await phone.sees()
    id = (await person_of(town, phone)).id
    (mine,) = [one for one in await stored(town, Topic) if topic in one.title.values()]

    def granted(tx: Transaction) -> None:
        here = series.by_key(tx, "xuan")
        assert here is not None
        now = town.clock.now()
        roles.grant(tx, id, "speaker", here.programme_id, here.id, mine.id, None, now)

    await town.app.database.run(granted)
    return phone


async def to_materials(phone: Phone) -> None:
    await phone.says("/desk")
    await phone.sees("📎 Tài liệu")
    await phone.presses("📎 Tài liệu")
    await phone.sees("Chọn buổi")


async def test_a_speaker_gives_to_their_own_topic(place: Town) -> None:
    lan, khoa = await place.person("Lan"), await speaker(place, "Khoa", "Bón phân")
    await joins(lan)
    await to_materials(khoa)
    sessions = await khoa.sees("Buổi 1")
    assert "Buổi 2" not in str(sessions)
    await khoa.presses("Buổi 1")
    await khoa.sees("Tài liệu buổi 1")
    await khoa.presses("Thêm tài liệu")
    await khoa.sees("Bón phân", "Hãy gửi tài liệu")
    await khoa.sends_file(b"%PDF-1.7", "phan.pdf", "application/pdf")
    await khoa.sees("📄 phan")
    await khoa.presses("Gửi ngay")
    await khoa.sees("Đã thêm")
    await place.settle()
    await lan.sees("phan", "PDF")
    await khoa.presses("1. phan")
    page = await khoa.sees("Đã nhận: 1")
    assert "Ai chưa nhận được?" not in str(page)  # names and numbers are for organizers
    (given,) = await stored(place, Material)
    assert given.topic_id is not None
    assert "material-given" in {one.kind for one in await stored(place, Action)}


async def test_nobody_touches_another_topics_materials(place: Town) -> None:
    khoa, mai = await speaker(place, "Khoa", "Bón phân"), await speaker(place, "Mai", "Chọn giống")
    an, lan = await place.staff("An", "helper"), await place.person("Lan")
    await joins(lan)
    await to_materials(khoa)
    await khoa.presses("Buổi 1")
    await khoa.sees("Tài liệu buổi 1")
    await khoa.presses("Thêm tài liệu")
    await khoa.sees("Bón phân")
    await khoa.says("https://example.org/phan")
    await khoa.sees("Khi nào gửi")
    await khoa.presses("Khi buổi học kết thúc")
    await khoa.sees("Đã thêm")
    (given,) = await stored(place, Material)
    refused = Reply.hint(TEXTS, "desk-not-yours")
    about = ("mt1", "mt1t", "mt1v", "mt1r", "mt1b", "mt1x", "mt1xy", "mt1k", "mt1a")
    for other in (mai, an):
        of_session = [f"{one}:{given.session_id}" for one in ("mtl", "mtn")]
        for data in (*of_session, *(f"{one}:{given.id}" for one in about)):
            assert await would_get(place, other, data) == refused, data
        assert await would_get(place, other, f"mt1g:{given.id}:now") in (
            refused,
            Reply(toast=refused.toast, alert=True),
        )
    (after,) = await stored(place, Material)
    assert (after.withdrawn_at, after.release) == (None, "end")


async def test_an_organizer_gives_to_the_session_or_to_a_topic(place: Town) -> None:
    hoa, lan = await place.staff("Hoa"), await place.person("Lan")
    await joins(lan)
    await hoa.says("/desk")
    await hoa.sees("Mùa xuân")
    await hoa.presses("Mùa xuân")
    await hoa.sees("📎 Tài liệu")
    await hoa.presses("📎 Tài liệu")
    await hoa.sees("Buổi 1")
    await hoa.presses("Buổi 1 ·")
    await hoa.sees("Thêm tài liệu")
    await hoa.presses("Thêm tài liệu")
    await hoa.sees("cho cả buổi 1 hay cho một chuyên đề", "Cả buổi", "Chọn đất", "Bón phân")
    await hoa.presses("🎤 Chọn đất")
    await hoa.sees("Hãy gửi tài liệu")
    await hoa.sends_file(b"%PDF-1.7", "dat.pdf", "application/pdf", caption="Đất\nmột hai ba")
    await hoa.sees("1. 📄 Đất · PDF")
    await hoa.presses("Gửi ngay")
    await hoa.sees("Đã thêm")
    await place.settle()
    assert len(await documents(lan)) == 1


async def test_a_role_that_ends_in_the_midst_gives_nothing(database_url: str) -> None:
    async with village(database_url) as town:
        khoa = await speaker(town, "Khoa", "Chọn đất")
        await to_materials(khoa)
        await khoa.presses("Buổi 1")
        await khoa.sees("Thêm tài liệu")
        await khoa.presses("Thêm tài liệu")
        await khoa.sees("Hãy gửi tài liệu")
        id = (await person_of(town, khoa)).id

        def ended(tx: Transaction) -> None:
            for role in roles.held(tx, id):
                role.withdrawn_at = town.clock.now()

        await khoa.says("https://example.org/a")
        await khoa.sees("Khi nào gửi")
        await town.app.database.run(ended)
        await khoa.presses("Gửi ngay")
        await khoa.sees()
        assert await stored(town, Material) == []
        hoa = await town.staff("Hoa")
        await gives(hoa)
        assert len(await stored(town, Material)) == 1
