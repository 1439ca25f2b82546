"""Answers to presses, and the other small signs a bot gives."""

from __future__ import annotations

from typing import Any

from sandbox.errors import bad_request
from sandbox.methods.addressing import Methods, chat_id, message_in, open_chat
from sandbox.params import Params
from sandbox.world import World

JSON = dict[str, Any]

MAX_TOAST = 200  # characters
ACTIONS = (
    *("typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"),
    *("upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note"),
)


def answer_callback_query(world: World, params: Params) -> bool:
    query_id, text = params.text("callback_query_id"), params.text("text")
    if not query_id:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(text) > MAX_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    person_id = world.callbacks.close(query_id)
    if person_id in world.chats:
        toast = {"text": text, "alert": params.flag("show_alert"), "callback_query_id": query_id}
        if params.text("url"):
            toast["url"] = params.text("url")
        world.chats[person_id].tell("toast", toast=toast)
    return True


def send_chat_action(world: World, params: Params) -> bool:
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = open_chat(world, params)
    if not world.quiet:
        chat.tell("typing", action=action)
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    chat = world.known_chat(chat_id(params))
    message = message_in(chat, params.integer("message_id"), "message to react")
    reactions = params.sequence("reaction", "ReactionType") or []
    if len(reactions) > 1 or any(not _is_emoji(reaction) for reaction in reactions):
        raise bad_request("REACTION_INVALID")
    chat.tell("reaction", message_id=message["message_id"], reaction=reactions)
    return True


def _is_emoji(reaction: Any) -> bool:
    return isinstance(reaction, dict) and reaction.get("type") == "emoji" and bool(reaction.get("emoji"))


METHODS: Methods = {
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_message_reaction,
}
