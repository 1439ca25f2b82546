"""What the bot tells about itself: commands per scope and language, name, descriptions, menu button."""

from __future__ import annotations

import re
from typing import Any

from sandbox.errors import bad_request
from sandbox.people import Bot

JSON = dict[str, Any]
ScopeKey = tuple[str, int, int]  # kind, chat id, user id

MAX_COMMANDS = 100
LIMITS = {"name": 64, "description": 512, "short_description": 120}  # characters

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")
_PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")


class Profile:
    """Settings by language; the empty language is for everybody without one of their own."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._commands: dict[tuple[ScopeKey, str], list[JSON]] = {}
        self._texts: dict[tuple[str, str], str] = {}
        self.menu_button: JSON = {"type": "commands"}

    def set_commands(self, scope: ScopeKey, language: str, commands: list[JSON]) -> None:
        if commands:
            self._commands[scope, language] = commands
        else:
            self._commands.pop((scope, language), None)

    def commands(self, scope: ScopeKey, language: str) -> list[JSON]:
        return self._commands.get((scope, language), [])

    def commands_for(self, chat_id: int | None, kind: str, language: str, user_id: int = 0) -> list[JSON]:
        """The commands somebody sees in a chat: the narrowest scope wins, in it the person's language."""
        everywhere = "all_private_chats" if kind == "private" else "all_group_chats"
        scopes: list[ScopeKey] = [(everywhere, 0, 0), ("default", 0, 0)]
        if chat_id is not None:
            scopes = [("chat_member", chat_id, user_id), ("chat", chat_id, 0), *scopes]
        for scope in scopes:
            for wanted in dict.fromkeys((language, "")):
                if (scope, wanted) in self._commands:
                    return self._commands[scope, wanted]
        return []

    def set_text(self, field: str, language: str, text: str) -> None:
        """`field` is name, description or short_description; an empty text removes it."""
        if len(text) > LIMITS[field]:
            raise bad_request(f"bot {field.replace('_', ' ')} is too long")
        if text:
            self._texts[field, language] = text
        else:
            self._texts.pop((field, language), None)
        if field == "name" and not language and text:
            self._bot.name = text

    def text(self, field: str, language: str) -> str:
        """The text in a language, else the one for everybody."""
        default = self._bot.name if field == "name" else ""
        return self._texts.get((field, language)) or self._texts.get((field, ""), default)


def read_scope(value: JSON | None) -> ScopeKey:
    """The scope object of a call as a key. Raises ApiError."""
    if value is None:
        return ("default", 0, 0)
    kind = value.get("type")
    if kind in _PLAIN_SCOPES:
        return (kind, 0, 0)
    if kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    try:
        chat_id, user_id = int(value["chat_id"]), int(value.get("user_id", 0))
    except (KeyError, TypeError, ValueError) as error:
        raise bad_request("chat not found") from error
    return (kind, chat_id, user_id)


def read_commands(value: list[Any] | None) -> list[JSON]:
    """The commands of a call, checked. Raises ApiError."""
    if value is None:
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    if len(value) > MAX_COMMANDS:
        raise bad_request("too many commands specified")
    return [_command(command) for command in value]


def _command(command: Any) -> JSON:
    if not isinstance(command, dict):
        raise bad_request("can't parse commands: expected an Object as a BotCommand")
    name, description = str(command.get("command", "")).removeprefix("/"), str(command.get("description", ""))
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description.strip()}


def read_language(code: str) -> str:
    """An empty or a two-letter language code. Raises ApiError."""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code
