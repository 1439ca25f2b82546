"""The bot is killed after every step of asking: the words stay, and the question is asked once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.programme import read
from storage.tables import Question
from tests.stories.district import District, district
from tests.stories.inquirers import DIRECT
from tests.stories.test_crashes import Step, walk_and_die

ASKING: list[Step] = [
    (lambda lan: lan.says("Đất phèn nên trồng cây gì?"), ("Đất phèn", "chọn chuyên đề")),
    (lambda lan: lan.presses("Chọn giống"), ("Gửi câu này", "Đất phèn", "Chọn giống")),
    (lambda lan: lan.says("Ở xã ven biển"), ("Đất phèn", "ven biển", "Chọn giống")),
    (lambda lan: lan.presses("Giấu tên"), ("ven biển", "được giấu")),
    (lambda lan: lan.presses("Gửi câu hỏi"), ("Đã nhận câu hỏi",)),
]


@pytest.fixture
async def place(database_url: str, tmp_path: Path) -> AsyncIterator[District]:
    async with district(database_url, read(DIRECT), "2021-03-01 10:00", tmp_path) as made:
        yield made


async def test_killed_after_every_step_of_asking(place: District) -> None:
    lan = await place.person("Lan")
    await lan.says("/start")
    bot = await place.start()
    await lan.sees("Đăng ký")
    await lan.presses("Đăng ký")
    await lan.sees("Họ và tên")
    await lan.says("Nguyễn Thị Lan")
    await lan.sees(".ics")
    await walk_and_die(place, bot, lan, ASKING)
    found = await place.stored(lambda tx: tx.scalars(select(Question)).all())
    assert [(one.text, one.anonymous, one.state) for one in found] == [
        ("Đất phèn nên trồng cây gì?\nỞ xã ven biển", True, "open")
    ]
