"""When Telegram refuses the bot itself, it ends and tells the operator why; nothing of its work is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.programme import Programme
from tests.databases import only_sqlite
from tests.storage import crowds
from tests.stories.district import ALWAYS, district


@only_sqlite
@pytest.mark.parametrize(
    ("status", "method", "told"),
    [
        ("401", "getUpdates", "set TAPHUAN_TOKEN to the one @BotFather shows"),
        ("401", "sendMessage", "set TAPHUAN_TOKEN to the one @BotFather shows"),
        ("409", "sendMessage", "Another program uses this bot's token"),
    ],
)
async def test_a_refused_bot_ends_with_a_line(
    database_url: str, ocop: Programme, tmp_path: Path, status: str, method: str, told: str
) -> None:
    async with district(database_url, ocop, "2021-09-27 07:59", tmp_path) as place:
        lan = await place.person("Lan", started=True)
        await place.prepare(lambda tx, now: crowds.register(tx, [lan.id], now))
        bot = await place.start()
        await place.fault(status, method=method, times=ALWAYS)
        await lan.says("/menu")
        await place.at("2021-09-27 08:00")
        await bot.said(told)
        assert await place.nursery.ended() == 1
        await place.mend()
        bot = await place.start()
        await lan.sees("Nhắc bạn")
        assert await bot.stopped() == 0
