"""Fixtures of the stories: the OCOP series of 2021 on either database, a week before it begins."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot import logs
from bot.programme import Programme, read
from tests.stories.phones import EXAMPLES
from tests.stories.town import Town, town


@pytest.fixture(autouse=True)
def plain_logs() -> None:
    """What the bot logs stands in a failing story's report, one line each."""
    logs.configure("warning", "console")


@pytest.fixture(scope="session")
def ocop() -> Programme:
    return read(EXAMPLES / "ocop-2021.yaml")


@pytest.fixture
async def evening(database_url: str, ocop: Programme) -> AsyncIterator[Town]:
    """The evening of 20 September 2021."""
    async with town(database_url, ocop, "2021-09-20 19:00") as place:
        yield place
