"""Who is there: people with their phones, groups, and the bot itself."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

JSON = dict[str, Any]


@dataclass(slots=True)
class Bot:
    """The bot's identity, as BotFather would have made it."""

    id: int
    username: str
    name: str
    reads_all_group_messages: bool = False

    def user(self) -> JSON:
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def me(self) -> JSON:
        return {
            **self.user(),
            "can_join_groups": True,
            "can_read_all_group_messages": self.reads_all_group_messages,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }


@dataclass(slots=True)
class Person:
    """Somebody with Telegram on the phone. `started` is true once the person has written to the bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    phone: str = ""
    role: str = ""
    avatar: str = ""
    blocked: bool = False
    deactivated: bool = False
    started: bool = False
    _user: JSON | None = field(default=None, repr=False)
    _chat: JSON | None = field(default=None, repr=False)

    def user(self) -> JSON:
        """The User object, kept until `changed`; treat it as read-only."""
        if self._user is None:
            optional = ("last_name", "username", "language_code")
            self._user = {"id": self.id, "is_bot": False, "first_name": self.first_name}
            self._user |= {name: getattr(self, name) for name in optional if getattr(self, name)}
        return self._user

    def chat(self) -> JSON:
        """The private Chat object, kept until `changed`; treat it as read-only."""
        if self._chat is None:
            optional = ("last_name", "username")
            self._chat = {"id": self.id, "first_name": self.first_name}
            self._chat |= {name: getattr(self, name) for name in optional if getattr(self, name)}
            self._chat["type"] = "private"
        return self._chat

    def changed(self) -> None:
        self._user = self._chat = None

    def as_json(self) -> JSON:
        return {name: value for name, value in asdict(self).items() if not name.startswith("_")}


@dataclass(slots=True)
class Group:
    """A group chat; `migrated_to` is the supergroup it became."""

    id: int
    title: str
    kind: str
    members: list[int]
    bot_is_member: bool = True
    migrated_to: int | None = None

    def chat(self) -> JSON:
        return {"id": self.id, "title": self.title, "type": self.kind}

    def as_json(self) -> JSON:
        return asdict(self)
