"""Bots that are opened without a word to the server, and what goes wrong when they speak."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Bot
from telegram.error import TelegramError

from bot.delivery.connection import make_bot
from tests.delivery.bot_api import TOKEN


@asynccontextmanager
async def opened(url: str, **options: Any) -> AsyncIterator[Bot]:
    bot = make_bot(TOKEN, url, **options)
    for request in bot._request:
        await request.initialize()
    try:
        yield bot
    finally:
        for request in bot._request:
            await request.shutdown()


async def failure(bot: Bot, **timeouts: float) -> TelegramError:
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(7, "Xin chào", **timeouts)  # type: ignore[arg-type]
    return caught.value


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
