"""What people do in their chats, each deed turned into the update a bot would get for it."""

from __future__ import annotations

from typing import Any

from sandbox.callbacks import chat_instance
from sandbox.chats import Chat
from sandbox.errors import ControlError
from sandbox.formatting import found_entities
from sandbox.people import Group, Person
from sandbox.world import World

JSON = dict[str, Any]


def chat_of(world: World, person: Person, chat_id: int | None) -> Chat:
    """The chat a person writes in: the private one with the bot, or a group they belong to."""
    if chat_id is None or chat_id == person.id:
        return world.chats[person.id]
    group = world.groups.get(chat_id)
    if group is None or person.id not in group.members:
        raise ControlError(f"{person.first_name} is in no group {chat_id}", 404)
    return world.chats[chat_id]


def say(world: World, person: Person, chat: Chat, content: JSON, reply_to: int | None = None) -> JSON:
    """A message from a person; the bot gets it unless it stands in a group and is none of its business."""
    _able(person, chat)
    message = {
        "message_id": world.next_message_id(),
        "from": person.user(),
        "chat": chat.json(),
        "date": int(world.clock.time()),
        **content,
    }
    if reply_to is not None:
        message["reply_to_message"] = _standing(chat, reply_to)
    if chat.id == person.id:
        person.started = True
    chat.put(message)
    if _concerns_bot(world, chat, message):
        world.updates.put({"message": message})
    return message


def written(text: str) -> JSON:
    """The content of a typed message, with commands, links and mentions found."""
    text = text.strip()
    if not text:
        raise ControlError("there is nothing to send")
    entities = found_entities(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}


def edit(world: World, person: Person, message_id: int, text: str) -> JSON:
    """A person rewrites a message of their own; pictures and documents get a new caption."""
    chat = _chat_with(world, person, message_id)
    _able(person, chat)
    old = chat.messages[message_id]
    if old["from"]["id"] != person.id:
        raise ControlError("one can only edit one's own messages", 403)
    new = written(text)
    if "text" not in old:
        new = {f"caption_{name}" if name == "entities" else "caption": value for name, value in new.items()}
    kept = {name: value for name, value in old.items() if name not in ("entities", "caption_entities")}
    message = {**kept, **new, "edit_date": int(world.clock.time())}
    chat.replace(message)
    if _concerns_bot(world, chat, message):
        world.updates.put({"edited_message": message})
    return message


def press(world: World, person: Person, message_id: int, data: str) -> str:
    """Press a callback button that stands, or once stood, under a message. The id of the callback query."""
    chat = _chat_that_had(world, person, message_id)
    _able(person, chat)
    if not chat.once_had(message_id, data):
        raise ControlError(f"no button with the data {data!r} was ever under message {message_id}", 404)
    gone = {"chat": chat.json(), "message_id": message_id, "date": 0}
    query_id = world.callbacks.new_id()
    world.callbacks.open(query_id, person.id)
    query = {
        "id": query_id,
        "from": person.user(),
        "message": chat.messages.get(message_id, gone),
        "chat_instance": chat_instance(chat.json()),
        "data": data,
    }
    world.updates.put({"callback_query": query})
    return query_id


def data_at(world: World, person: Person, message_id: int, row: int, column: int) -> str:
    """The data of the button in a place of the keyboard that stands now."""
    message = _chat_with(world, person, message_id).messages[message_id]
    try:
        button = message["reply_markup"]["inline_keyboard"][row][column]
    except (KeyError, IndexError) as error:
        raise ControlError(
            f"message {message_id} has no button in row {row}, column {column}", 404
        ) from error
    if "callback_data" not in button:
        raise ControlError(f"the button {button['text']!r} sends nothing to the bot")
    return str(button["callback_data"])


def member_changed(world: World, chat: Chat, actor: Person, before: str, after: str) -> None:
    """Tell the bot that its own place in a chat changed: blocked, unblocked, added, removed."""
    change = {
        "chat": chat.json(),
        "from": actor.user(),
        "date": int(world.clock.time()),
        "old_chat_member": _member(world, before),
        "new_chat_member": _member(world, after),
    }
    world.updates.put({"my_chat_member": change})


def _member(world: World, status: str) -> JSON:
    member = {"user": world.bot.user(), "status": status}
    return {**member, "until_date": 0} if status == "kicked" else member


def _able(person: Person, chat: Chat) -> None:
    if person.deactivated:
        raise ControlError(f"{person.first_name} has deleted the account", 409)
    if person.blocked and chat.id == person.id:
        raise ControlError(f"{person.first_name} has blocked the bot", 409)
    if isinstance(chat.side, Group) and chat.side.migrated_to is not None:
        raise ControlError(f"the group became {chat.side.migrated_to}", 409)


def _standing(chat: Chat, message_id: int) -> JSON:
    if message_id not in chat.messages:
        raise ControlError(f"there is no message {message_id} in the chat", 404)
    return {name: value for name, value in chat.messages[message_id].items() if name != "reply_to_message"}


def _chats_of(world: World, person: Person) -> list[Chat]:
    groups = [world.chats[group.id] for group in world.groups.values() if person.id in group.members]
    return [world.chats[person.id], *groups]


def _chat_with(world: World, person: Person, message_id: int) -> Chat:
    for chat in _chats_of(world, person):
        if message_id in chat.messages:
            return chat
    raise ControlError(f"{person.first_name} sees no message {message_id}", 404)


def _chat_that_had(world: World, person: Person, message_id: int) -> Chat:
    for chat in _chats_of(world, person):
        if chat.had_buttons(message_id):
            return chat
    return _chat_with(world, person, message_id)


def _concerns_bot(world: World, chat: Chat, message: JSON) -> bool:
    """Privacy mode: in groups a bot sees commands, mentions of it, replies to it and service messages."""
    group = chat.side
    if not isinstance(group, Group):
        return True
    if not group.bot_is_member:
        return False
    if world.bot.reads_all_group_messages or not any(kind in message for kind in _ORDINARY):
        return True
    if message.get("reply_to_message", {}).get("from", {}).get("id") == world.bot.id:
        return True
    text, me = message.get("text", ""), f"@{world.bot.username}".lower()
    if text.startswith("/"):
        command = text.split()[0]
        return "@" not in command or command.lower().endswith(me)
    return me in text.lower()


_ORDINARY = (
    *("text", "document", "photo", "sticker", "voice", "video", "audio", "animation"),
    *("contact", "location"),
)
