"""Messages of text, copies and forwards; and how any message of the bot gets into a chat."""

from __future__ import annotations

from typing import Any

from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.formatting import CAPTION_LIMIT, TEXT_LIMIT, read_text
from sandbox.markup import is_inline, read_markup
from sandbox.methods.addressing import Methods, known_chat, message_in, open_chat
from sandbox.params import Params
from sandbox.world import World

JSON = dict[str, Any]

ENVELOPE = frozenset(
    {"message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup", "forward_origin"}
)
SERVICE = frozenset({"new_chat_members", "left_chat_member", "pinned_message", "group_chat_created"})


def deliver(world: World, chat: Chat, params: Params, content: JSON) -> JSON:
    """Post a message with the reply, the keyboard and the options the call asks for."""
    markup = read_markup(params)
    content.update(_reply(chat, params))
    if markup is not None and is_inline(markup):
        content["reply_markup"] = markup
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    message = world.post(chat, world.bot_message(chat, content))
    if markup is not None and not is_inline(markup) and not world.quiet:
        chat.show_keyboard(None if markup.get("remove_keyboard") else markup)
    return message


def send_message(world: World, params: Params) -> JSON:
    content = read_text(params, "text", TEXT_LIMIT, world.find_user)
    if not content:
        raise bad_request("message text is empty")
    chat = open_chat(world, params)
    options = params.table("link_preview_options", "link preview options")
    if options:
        content["link_preview_options"] = options
    return deliver(world, chat, params, content)


def copy_message(world: World, params: Params) -> JSON:
    chat = open_chat(world, params)
    original = _original(world, params, "message to copy")
    if original.keys() & SERVICE:
        raise bad_request("message can't be copied")
    content = repeated(original)
    if "caption" in params.values and "text" not in content:
        content.pop("caption_entities", None)
        content.pop("caption", None)
        content.update(read_text(params, "caption", CAPTION_LIMIT, world.find_user))
    return {"message_id": deliver(world, chat, params, content)["message_id"]}


def copy_messages(world: World, params: Params) -> list[JSON]:
    """Several messages at once, an album stays one; those that are not there are skipped without a word."""
    chat = open_chat(world, params)
    source = known_chat(world, params, "from_chat_id")
    numbers = params.sequence("message_ids", "message identifiers") or []
    if not 1 <= len(numbers) <= 100:
        raise bad_request("too many messages to copy" if numbers else "message identifiers are not specified")
    if not all(type(one) is int for one in numbers) or sorted(set(numbers)) != numbers:
        raise bad_request("message identifiers must be in a strictly increasing order")
    found = [source.messages[one] for one in numbers if one in source.messages]
    copied = [repeated(one) for one in found if not one.keys() & SERVICE]
    if not copied:
        raise bad_request("there are no messages to copy")
    album = world.new_album() if any("media_group_id" in one for one in copied) else None
    if params.flag("remove_caption"):
        copied = [{name: one[name] for name in one if not name.startswith("caption")} for one in copied]
    fresh = [{**one, "media_group_id": album} if "media_group_id" in one else one for one in copied]
    return [{"message_id": deliver(world, chat, params, one)["message_id"]} for one in fresh]


def forward_message(world: World, params: Params) -> JSON:
    chat = open_chat(world, params)
    original = _original(world, params, "message to forward")
    if original.get("has_protected_content") or original.keys() & SERVICE:
        raise bad_request("message can't be forwarded")
    content = {**repeated(original), "forward_origin": forward_origin(original)}
    return world.post(chat, world.bot_message(chat, content))


def repeated(original: JSON) -> JSON:
    """What a message says, without who said it when and to whom."""
    return {name: value for name, value in original.items() if name not in ENVELOPE}


def forward_origin(original: JSON) -> JSON:
    """Where a forwarded message first came from."""
    first = {"type": "user", "date": original["date"], "sender_user": original["from"]}
    origin: JSON = original.get("forward_origin", first)
    return origin


def _original(world: World, params: Params, what: str) -> JSON:
    source = known_chat(world, params, "from_chat_id")
    return message_in(source, params.integer("message_id"), what)


def _reply(chat: Chat, params: Params) -> JSON:
    """`reply_to_message` if the call replies to one; the quoted message without its own reply."""
    asked = params.table("reply_parameters", "reply parameters") or {}
    message_id = Params(asked).integer("message_id") or params.integer("reply_to_message_id")
    if not message_id:
        return {}
    if message_id not in chat.messages:
        if asked.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    original = chat.messages[message_id]
    return {
        "reply_to_message": {name: value for name, value in original.items() if name != "reply_to_message"}
    }


METHODS: Methods = {
    "sendMessage": send_message,
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
}
