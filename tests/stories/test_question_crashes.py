"""The bot is killed after every step of asking: the words stay, and the question is asked once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.programme import Programme
from storage.tables import Question
from tests.stories.district import District, district
from tests.stories.test_crashes import Step, walk_and_die
from tests.stories.test_journey import register

ASKING: list[Step] = [
    (lambda lan: lan.says("ho so nop o dau vay"), ("ho so nop o dau", "chọn chuyên đề")),
    (lambda lan: lan.presses("Câu chuyện sản phẩm"), ("Gửi câu này", "ho so nop o dau", "câu chuyện")),
    (lambda lan: lan.says("Xã tôi ở Đắk Lắk"), ("ho so nop", "Đắk Lắk", "câu chuyện")),
    (lambda lan: lan.presses("Giấu tên"), ("Đắk Lắk", "được giấu")),
    (lambda lan: lan.presses("Gửi câu hỏi"), ("Đã nhận câu hỏi",)),
]


@pytest.fixture
async def place(database_url: str, ocop: Programme, tmp_path: Path) -> AsyncIterator[District]:
    async with district(database_url, ocop, "2021-09-20 19:00", tmp_path) as made:
        yield made


async def test_killed_after_every_step_of_asking(place: District) -> None:
    lan = await place.person("Lan")
    bot = await place.start()
    await register(lan)
    await walk_and_die(place, bot, lan, ASKING)
    found = await place.stored(lambda tx: tx.scalars(select(Question)).all())
    assert [(one.text, one.anonymous, one.state) for one in found] == [
        ("ho so nop o dau vay\nXã tôi ở Đắk Lắk", True, "new")
    ]
    assert await lan.count("Đã nhận câu hỏi") == 1
