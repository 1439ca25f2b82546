"""What the bot tells about itself, and what people see of it."""

from __future__ import annotations

from typing import Any

import pytest
import telegram
from telegram import BotCommandScopeAllPrivateChats, BotCommandScopeChat

from tests.sandbox.driver import Driver


async def test_the_narrowest_scope_and_the_own_language_win(driver: Driver, bot: telegram.Bot) -> None:
    lan, anna = await driver.person(language_code="vi"), await driver.person("Anna", language_code="en")
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands([("start", "Bắt đầu")], BotCommandScopeAllPrivateChats(), "vi")
    await bot.set_my_commands([("stats", "Số liệu")], BotCommandScopeChat(anna))

    async def menu(person: int) -> list[str]:
        return [entry["command"] for entry in (await driver.get(f"/people/{person}/messages"))["menu"]]

    assert (await menu(lan), await menu(anna)) == (["start"], ["stats"])
    assert [command.command for command in await bot.get_my_commands()] == ["help"]
    assert await bot.delete_my_commands(BotCommandScopeChat(anna))
    assert await bot.get_my_commands(BotCommandScopeChat(anna)) == ()
    assert await menu(anna) == ["help"]


@pytest.mark.parametrize(
    ("params", "description"),
    [
        ({"commands": [{"command": "Xin Chào", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x", "description": " "}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [], "language_code": "vie"}, "invalid language code specified"),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
        ({"commands": [{"command": "x", "description": "x"}] * 101}, "too many commands specified"),
    ],
)
async def test_wrong_commands_are_refused(driver: Driver, params: dict[str, Any], description: str) -> None:
    assert await driver.refusal("setMyCommands", **params) == f"Bad Request: {description}"


async def test_texts_per_language(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person(language_code="vi")
    await bot.set_my_description("A training series")
    await bot.set_my_description("Chuỗi tập huấn", "vi")
    await bot.set_my_short_description("Short")
    await bot.set_my_name("Lớp học")
    assert (await bot.get_my_description("fr")).description == "A training series"
    assert (await driver.get(f"/people/{lan}/messages"))["description"] == "Chuỗi tập huấn"
    assert (await bot.get_my_short_description()).short_description == "Short"
    assert (await bot.get_my_name()).name == (await bot.get_me()).first_name == "Lớp học"
    too_long = await driver.refusal("setMyShortDescription", short_description="x" * 121)
    assert too_long == "Bad Request: bot short description is too long"


async def test_the_menu_button(driver: Driver, bot: telegram.Bot) -> None:
    lan = await driver.person()
    assert isinstance(await bot.get_chat_menu_button(lan), telegram.MenuButtonCommands)
    await bot.set_chat_menu_button(lan, telegram.MenuButtonDefault())
    assert isinstance(await bot.get_chat_menu_button(lan), telegram.MenuButtonDefault)
    assert isinstance(await bot.get_chat_menu_button(), telegram.MenuButtonCommands)
