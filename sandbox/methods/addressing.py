"""Which chat and which message a call means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.params import Params
from sandbox.world import World

JSON = dict[str, Any]
Method = Callable[[World, Params], Any]
Methods = dict[str, Method]


def chat_id(params: Params, name: str = "chat_id") -> int:
    """Raises ApiError when missing or no number: no chat of the sandbox has a public name."""
    value = params.values.get(name)
    if type(value) is int:
        return value
    text = params.text(name).strip()
    if not text:
        raise bad_request(f"{name} is empty")
    try:
        return int(text)
    except ValueError as error:
        raise bad_request("chat not found") from error


def open_chat(world: World, params: Params) -> Chat:
    """The chat to write to. Raises ApiError."""
    return world.open_chat(chat_id(params))


def known_chat(world: World, params: Params, name: str = "chat_id") -> Chat:
    """The chat to look at. Raises ApiError."""
    return world.known_chat(chat_id(params, name))


def message_in(chat: Chat, message_id: int, what: str) -> JSON:
    """Raises ApiError "<what> not found", with `what` like "message to edit"."""
    if message_id <= 0 and what != "message to be replied":
        raise bad_request("message identifier is not specified")
    if message_id not in chat.messages:
        raise bad_request(f"{what} not found")
    return chat.messages[message_id]
