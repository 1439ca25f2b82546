"""Changing and removing messages that stand in a chat."""

from __future__ import annotations

from typing import Any

from sandbox.chats import Chat
from sandbox.errors import bad_request, forbidden
from sandbox.formatting import CAPTION_LIMIT, TEXT_LIMIT, read_text
from sandbox.markup import read_inline
from sandbox.methods.addressing import Methods, chat_id, message_in
from sandbox.methods.media import as_media, take_file
from sandbox.params import Params
from sandbox.people import Person
from sandbox.world import World

JSON = dict[str, Any]

MEDIA = ("document", "photo", "voice", "audio", "video", "animation")
DELETABLE_FOR = 48 * 3600  # seconds

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_text(world: World, params: Params) -> JSON:
    content = read_text(params, "text", TEXT_LIMIT, world.find_user)
    if not content:
        raise bad_request("message text is empty")
    chat, message = _editable(world, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    options = params.table("link_preview_options", "link preview options")
    if options:
        content["link_preview_options"] = options
    return _replace(world, chat, message, params, ("text", "entities", "link_preview_options"), content)


def edit_caption(world: World, params: Params) -> JSON:
    content = read_text(params, "caption", CAPTION_LIMIT, world.find_user)
    chat, message = _editable(world, params)
    if not any(kind in message for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _replace(world, chat, message, params, ("caption", "caption_entities"), content)


def edit_media(world: World, params: Params) -> JSON:
    media = params.table("media", "media")
    if not media or media.get("type") not in MEDIA:
        raise bad_request("can't parse InputMedia: media not found")
    chat, message = _editable(world, params)
    described = Params(media, params.files)
    stored = take_file(world, described, media["type"], described.text("media"))
    content = as_media(stored, media["type"], described)
    content |= read_text(described, "caption", CAPTION_LIMIT, world.find_user)
    return _replace(
        world, chat, message, params, (*MEDIA, "text", "entities", "caption", "caption_entities"), content
    )


def edit_markup(world: World, params: Params) -> JSON:
    chat, message = _editable(world, params)
    return _replace(world, chat, message, params, (), {})


def _editable(world: World, params: Params) -> tuple[Chat, JSON]:
    chat = world.known_chat(chat_id(params))
    if isinstance(chat.side, Person) and chat.side.deactivated:
        raise forbidden("user is deactivated")
    message_id = params.integer("message_id")
    if world.quiet:
        unknown = {**world.bot_message(chat, {"text": "", "document": {}}), "message_id": message_id}
        return chat, chat.messages.get(message_id, unknown)
    message = message_in(chat, message_id, "message to edit")
    if message["from"]["id"] != world.bot.id or "forward_origin" in message:
        raise bad_request("message can't be edited")
    return chat, message


def _replace(
    world: World, chat: Chat, message: JSON, params: Params, replaced: tuple[str, ...], content: JSON
) -> JSON:
    """The message with new content and with the keyboard of this call: without one it loses its own."""
    markup = read_inline(params)
    dropped = {*replaced, "reply_markup"}
    edited = {name: value for name, value in message.items() if name not in dropped}
    edited |= content if markup is None else {**content, "reply_markup": markup}
    if edited == message:
        raise bad_request(NOT_MODIFIED)
    edited["edit_date"] = int(world.clock.time())
    if not world.quiet:
        chat.replace(edited)
    return edited


def delete_message(world: World, params: Params) -> bool:
    chat = world.known_chat(chat_id(params))
    if world.quiet:
        return True
    message = message_in(chat, params.integer("message_id"), "message to delete")
    if not _deletable(world, message):
        raise bad_request("message can't be deleted for everyone")
    chat.remove(message["message_id"])
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Those that can be deleted are; the others are skipped without a word, as the service does."""
    chat = world.known_chat(chat_id(params))
    numbers = params.sequence("message_ids", "message identifiers")
    if not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > 100 or not all(isinstance(number, int) for number in numbers):
        raise bad_request(
            "too many message identifiers specified" if len(numbers) > 100 else "invalid message_id"
        )
    for number in numbers:
        message = chat.messages.get(number)
        if message is not None and _deletable(world, message):
            chat.remove(message["message_id"])
    return True


def _deletable(world: World, message: JSON) -> bool:
    return bool(world.clock.time() - message["date"] < DELETABLE_FOR)


METHODS: Methods = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageMedia": edit_media,
    "editMessageReplyMarkup": edit_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
