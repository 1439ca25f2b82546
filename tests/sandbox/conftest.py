"""A running sandbox, the real client library on it, and a hand for the rest."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
import telegram
from telegram.request import HTTPXRequest

from sandbox import Sandbox
from tests.sandbox.driver import Driver


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(webhook_backoff=0.001) as running:
        yield running


@pytest.fixture
async def driver(sandbox: Sandbox) -> AsyncIterator[Driver]:
    async with aiohttp.ClientSession(sandbox.url) as web:
        yield Driver(sandbox, web)


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[telegram.Bot]:
    plain = {"verify": False}  # plain http needs no certificates; loading them takes longer than most tests
    made = telegram.Bot(
        sandbox.token,
        base_url=f"{sandbox.url}/bot",
        base_file_url=f"{sandbox.url}/file/bot",
        request=HTTPXRequest(httpx_kwargs=plain),
        get_updates_request=HTTPXRequest(httpx_kwargs=plain),
    )
    async with made:
        yield made
