"""However a request fails, no error, log line or repr tells the bot's token."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable

import pytest
from telegram import Bot

from bot.delivery.connection import make_bot
from bot.delivery.errors import WrongToken
from bot.delivery.request import NeverSent
from tests.delivery import bot_api
from tests.delivery.bot_api import TOKEN, BotApi, Respond
from tests.delivery.bots import closed_port, failure, opened


def told(error: BaseException) -> str:
    """Everything the error and those behind it say, whether shown in a traceback or not."""
    chain: list[str] = []
    behind: BaseException | None = error
    while behind is not None:
        chain += [str(behind), repr(behind), repr(behind.args), *traceback.format_exception(behind)]
        behind = behind.__cause__ or behind.__context__
    return "\n".join(chain)


ECHO = f"<p>cannot reach https://api.example/bot{TOKEN}/sendMessage</p>"


@pytest.mark.parametrize(
    "answer",
    [
        bot_api.reset,
        bot_api.half,
        bot_api.silence,
        bot_api.page(200, ECHO),
        bot_api.page(302, ECHO, Location=f"/bot{TOKEN}/x"),
        bot_api.page(400, ECHO),
        bot_api.page(404, ECHO),
        bot_api.page(502, ECHO),
        bot_api.refuse(400, f"Bad Request: {ECHO}"),
        bot_api.refuse(401, f"the token {TOKEN} is unknown"),
        bot_api.refuse(418, ECHO),
    ],
)
async def test_no_failure_tells_the_token(
    bot: Bot, api: BotApi, answer: Respond, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api.say("sendMessage", answer)
    error = await failure(bot, read_timeout=0.05)
    for text in (told(error), repr(bot), repr(bot._request), caplog.text):
        assert "secret-part" not in text


@pytest.mark.parametrize(
    "url", [lambda: f"http://127.0.0.1:{closed_port()}", lambda: "nonsense://x", lambda: "http://"]
)
async def test_no_failed_connection_tells_the_token(url: Callable[[], str]) -> None:
    async with opened(url()) as bot:
        error = await failure(bot)
    assert isinstance(error, NeverSent)
    assert "secret-part" not in told(error)


async def test_a_wrong_token_is_named_as_the_problem_and_not_shown(api: BotApi) -> None:
    api.say("getMe", bot_api.refuse(401, "Unauthorized"))
    bot = make_bot(TOKEN, api.url)
    with pytest.raises(WrongToken, match="TAPHUAN_TOKEN") as caught:
        await bot.initialize()
    await bot.shutdown()
    assert "secret-part" not in told(caught.value)
