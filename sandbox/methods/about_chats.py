"""What a bot may ask about chats and do with them."""

from __future__ import annotations

from typing import Any

from sandbox.errors import bad_request, forbidden
from sandbox.methods.addressing import Methods, chat_id, known_chat, message_in, open_chat
from sandbox.params import Params
from sandbox.people import Group, Person
from sandbox.world import World

JSON = dict[str, Any]

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
ORDINARY: JSON = {
    "accent_color_id": 0,
    "max_reaction_count": 11,
    "accepted_gift_types": dict.fromkeys(GIFTS, False),
}


def get_chat(world: World, params: Params) -> JSON:
    chat = known_chat(world, params)
    full = {**chat.json(), **ORDINARY}
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]]
    return full


def get_chat_member(world: World, params: Params) -> JSON:
    chat = known_chat(world, params)
    user_id = params.integer("user_id")
    user = world.find_user(user_id)
    if user is None:
        raise bad_request("user not found")
    status = member_status(world, chat.side, user_id)
    member: JSON = {"status": status, "user": user}
    return {**member, "is_anonymous": False} if status == "creator" else member


def member_status(world: World, side: Person | Group, user_id: int) -> str:
    """The first member of a group is its creator; in a private chat both sides are members."""
    if isinstance(side, Person):
        return "member" if user_id in (side.id, world.bot.id) else "left"
    if user_id == world.bot.id:
        return "member" if side.bot_is_member else "left"
    if user_id not in side.members:
        return "left"
    return "creator" if user_id == side.members[0] else "member"


def leave_chat(world: World, params: Params) -> bool:
    chat = known_chat(world, params)
    if not isinstance(chat.side, Group):
        raise bad_request("chat member status can't be changed in private chats")
    if not chat.side.bot_is_member:
        raise forbidden(f"bot is not a member of the {chat.side.kind} chat")
    chat.side.bot_is_member = False
    return True


def pin_message(world: World, params: Params) -> bool:
    chat = open_chat(world, params)
    message = message_in(chat, params.integer("message_id"), "message to pin")
    if message["message_id"] in chat.pinned:
        chat.pinned.remove(message["message_id"])
    chat.pinned.append(message["message_id"])
    chat.tell("pinned", message=message)
    return True


def unpin_message(world: World, params: Params) -> bool:
    chat = open_chat(world, params)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    chat.tell("pinned", message=chat.messages[chat.pinned[-1]] if chat.pinned else None)
    return True


def unpin_all(world: World, params: Params) -> bool:
    chat = world.open_chat(chat_id(params))
    chat.pinned.clear()
    chat.tell("pinned", message=None)
    return True


METHODS: Methods = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "leaveChat": leave_chat,
    "pinChatMessage": pin_message,
    "unpinChatMessage": unpin_message,
    "unpinAllChatMessages": unpin_all,
}
