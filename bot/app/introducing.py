"""Meets Telegram at the start: who are we, and what do we tell people about us."""

from __future__ import annotations

import asyncio
from itertools import chain, repeat

import structlog
import telegram
from telegram import BotCommand
from telegram.error import NetworkError, RetryAfter, TelegramError

from bot.texts import LANGUAGES, Texts
from handlers.participants import commands

log = structlog.get_logger()


async def reach(bot: telegram.Bot) -> None:
    """Ask Telegram who we are, for as long as it takes: the network may come up after the machine did. A
    webhook that is left over would keep all updates from us; what waits for it is kept."""
    for pause in chain((1, 2, 4, 8, 15), repeat(30)):
        try:
            await bot.initialize()
            await bot.delete_webhook(drop_pending_updates=False)
            return
        except (NetworkError, RetryAfter) as error:
            log.warning("Telegram cannot be reached", error=str(error), again_in=pause)
            await asyncio.sleep(pause)


async def introduce(bot: telegram.Bot) -> None:
    """Commands and descriptions in every language; without them the bot works all the same."""
    calls = [_introduced(bot, Texts((language,)), language) for language in LANGUAGES[1:]]
    results = await asyncio.gather(_introduced(bot, Texts(), None), *calls, return_exceptions=True)
    for result in results:
        if isinstance(result, TelegramError):
            log.warning("commands or description could not be set", error=str(result))
        elif isinstance(result, BaseException):
            raise result


async def _introduced(bot: telegram.Bot, texts: Texts, language: str | None) -> None:
    menu = [BotCommand(*one) for one in commands.described(commands.NEWCOMERS, texts)]
    await bot.set_my_commands(menu, language_code=language)
    await bot.set_my_description(texts.plain("command-about"), language_code=language)
    await bot.set_my_short_description(texts.plain("command-short"), language_code=language)
