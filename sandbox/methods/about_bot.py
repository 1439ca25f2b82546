"""What a bot may ask and set about itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sandbox.errors import bad_request
from sandbox.methods.addressing import Methods, known_chat
from sandbox.params import Params
from sandbox.profile import read_commands, read_language, read_scope
from sandbox.world import World

JSON = dict[str, Any]

TEXTS = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}
BUTTONS = ("commands", "default", "web_app")


def get_me(world: World, _: Params) -> JSON:
    return world.bot.me()


def set_my_commands(world: World, params: Params) -> bool:
    commands = read_commands(params.sequence("commands", "BotCommand"))
    scope, language = _place(world, params)
    world.profile.set_commands(scope, language, commands)
    world.bot_changed()
    return True


def delete_my_commands(world: World, params: Params) -> bool:
    scope, language = _place(world, params)
    world.profile.set_commands(scope, language, [])
    world.bot_changed()
    return True


def get_my_commands(world: World, params: Params) -> list[JSON]:
    return world.profile.commands(*_place(world, params))


def _place(world: World, params: Params) -> tuple[tuple[str, int, int], str]:
    scope = read_scope(params.table("scope", "BotCommandScope"))
    if scope[1] and scope[1] not in world.chats:
        raise bad_request("chat not found")
    return scope, read_language(params.text("language_code"))


def _setter(field: str) -> Callable[[World, Params], bool]:
    def set_text(world: World, params: Params) -> bool:
        world.profile.set_text(field, read_language(params.text("language_code")), params.text(field))
        world.bot_changed()
        return True

    return set_text


def _getter(field: str) -> Callable[[World, Params], JSON]:
    def get_text(world: World, params: Params) -> JSON:
        return {field: world.profile.text(field, read_language(params.text("language_code")))}

    return get_text


def set_menu_button(world: World, params: Params) -> bool:
    button = params.table("menu_button", "menu button") or {"type": "default"}
    if button.get("type") not in BUTTONS:
        raise bad_request("can't parse menu button: wrong menu button type specified")
    if "chat_id" in params.values:
        known_chat(world, params).menu_button = button
    else:
        world.profile.menu_button = button
    return True


def get_menu_button(world: World, params: Params) -> JSON:
    if "chat_id" not in params.values:
        return world.profile.menu_button
    return known_chat(world, params).menu_button or world.profile.menu_button


METHODS: Methods = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setChatMenuButton": set_menu_button,
    "getChatMenuButton": get_menu_button,
    **{f"setMy{name}": _setter(field) for name, field in TEXTS.items()},
    **{f"getMy{name}": _getter(field) for name, field in TEXTS.items()},
}
