"""The state of the sandbox, all in memory: people, what stands in their chats, what waits for the bot."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from sandbox.call_log import CallLog
from sandbox.callbacks import Callbacks
from sandbox.chats import Chat
from sandbox.clock import Clock
from sandbox.errors import ControlError, bad_request, forbidden
from sandbox.faults import Faults
from sandbox.feed import Feed
from sandbox.files import Files
from sandbox.people import Bot, Group, Person
from sandbox.presence import Presence
from sandbox.profile import Profile
from sandbox.updates import Updates
from sandbox.webhook import Webhook

JSON = dict[str, Any]

FIRST_PERSON_ID = 700_000_001
FIRST_GROUP_ID = -4_000_001
FIRST_SUPERGROUP_ID = -1_002_000_000_001


class World:
    """With `quiet` set messages are forgotten, and every unknown positive id is somebody who has started."""

    def __init__(self, bot: Bot, clock: Clock, quiet: bool = False, webhook_backoff: float = 1.0) -> None:
        self.boot = uuid4().hex  # tells readers of the stream that this is another start
        self.bot = bot
        self.clock = clock
        self.quiet = quiet
        self.feed = Feed()
        self.updates = Updates()
        self.calls = CallLog()
        self.callbacks = Callbacks(clock)
        self.files = Files(bot.id, keep=not quiet)
        self.profile = Profile(bot)
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.chats: dict[int, Chat] = {}
        self.timeline: list[JSON] = []
        self.faults = Faults()
        self.presence = Presence(lambda: self.feed.publish(self.bot_event()))
        self.webhook = Webhook(self.updates, clock, self.presence, webhook_backoff)
        self._message_id = 0
        self._free_id = FIRST_PERSON_ID
        self._bot_user = bot.user()

    # people and groups

    def add_person(self, fields: JSON) -> Person:
        """Raises ControlError when the id is taken."""
        person = Person(**{"id": self._free_id, **fields})
        if person.id in self.people:
            raise ControlError(f"there is somebody with the id {person.id}")
        self._free_id = max(self._free_id, person.id + 1)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person, self.clock, self.feed)
        return person

    def add_group(self, title: str, members: list[int], kind: str = "group") -> Group:
        first = FIRST_GROUP_ID if kind == "group" else FIRST_SUPERGROUP_ID
        group = Group(first - len(self.groups), title, kind, members)
        self.groups[group.id] = group
        self.chats[group.id] = Chat(group, self.clock, self.feed)
        return group

    def person(self, person_id: int) -> Person:
        """Raises ControlError 404."""
        if person_id not in self.people:
            raise ControlError(f"nobody has the id {person_id}", 404)
        return self.people[person_id]

    def find_user(self, user_id: int) -> JSON | None:
        """The User object of somebody the bot may mention."""
        if user_id == self.bot.id:
            return self._bot_user
        return self.people[user_id].user() if user_id in self.people else None

    # chats, as the bot may use them

    def known_chat(self, chat_id: int) -> Chat:
        """A chat the bot has heard of, whether it may write there or not. Raises ApiError."""
        chat = self.chats.get(chat_id)
        if chat is None and self.quiet and chat_id > 0:
            return Chat(Person(chat_id, "Somebody", started=True), self.clock, self.feed)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def open_chat(self, chat_id: int) -> Chat:
        """A chat the bot may write to now. Raises ApiError 400 or 403 as the service would."""
        chat = self.known_chat(chat_id)
        if isinstance(chat.side, Person):
            _check_person(chat.side)
        else:
            _check_group(chat.side)
        return chat

    # messages

    def next_message_id(self) -> int:
        self._message_id += 1
        return self._message_id

    def new_album(self) -> str:
        """What the parts of one album have in common."""
        return str(10**16 + self.next_message_id())

    def bot_message(self, chat: Chat, content: JSON) -> JSON:
        """A message from the bot, numbered and dated, not yet in the chat."""
        return {
            "message_id": self.next_message_id(),
            "from": self._bot_user,
            "chat": chat.json(),
            "date": int(self.clock.time()),
            **content,
        }

    def post(self, chat: Chat, message: JSON) -> JSON:
        if not self.quiet:
            chat.put(message)
        return message

    def bot_changed(self) -> None:
        """The bot's name may have changed; people look at the new one."""
        self._bot_user = self.bot.user()
        self.feed.publish(self.bot_event())

    def bot_event(self) -> JSON:
        commands = self.profile.commands_for(None, "private", "")
        me = {"id": self.bot.id, "username": self.bot.username, "name": self.bot.name}
        texts = {field: self.profile.text(field, "") for field in ("description", "short_description")}
        return {"type": "bot", **me, **texts, "commands": commands, "connected": self.presence.connected}


def _check_person(person: Person) -> None:
    if person.deactivated:
        raise forbidden("user is deactivated")
    if person.blocked:
        raise forbidden("bot was blocked by the user")
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")


def _check_group(group: Group) -> None:
    if group.migrated_to is not None:
        reason = "group chat was upgraded to a supergroup chat"
        raise bad_request(reason, migrate_to_chat_id=group.migrated_to)
    if not group.bot_is_member:
        raise forbidden(f"bot is not a member of the {group.kind} chat")
