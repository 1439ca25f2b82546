"""One chat: its messages as they stand, and the log of what happened in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sandbox.clock import Clock
from sandbox.feed import Feed
from sandbox.people import Group, Person
from sandbox.waiting import Signal

JSON = dict[str, Any]


class Chat:
    """A private chat with a person, or a group. Stored messages are replaced, never changed in place."""

    __slots__ = (
        "_clock",
        "_feed",
        "_seen_data",
        "changed",
        "events",
        "id",
        "keyboard",
        "menu_button",
        "messages",
        "pinned",
        "side",
    )

    def __init__(self, side: Person | Group, clock: Clock, feed: Feed) -> None:
        self.id = side.id
        self.side = side
        self.messages: dict[int, JSON] = {}
        self.events: list[JSON] = []
        self.keyboard: JSON | None = None
        self.menu_button: JSON | None = None
        self.pinned: list[int] = []
        self.changed = Signal()
        self._seen_data: dict[int, set[str]] = {}
        self._clock = clock
        self._feed = feed

    def json(self) -> JSON:
        return self.side.chat()

    def put(self, message: JSON) -> None:
        """A new message stands in the chat."""
        self._store(message)
        self.tell("message", message=message)

    def replace(self, message: JSON) -> None:
        """An edited message takes the place of the old one."""
        self._store(message)
        self.tell("edited", message=message)

    def remove(self, message_id: int) -> None:
        message = self.messages.pop(message_id)
        if message_id in self.pinned:
            self.pinned.remove(message_id)
        self.tell("deleted", message={"message_id": message_id, "chat": message["chat"]})

    def show_keyboard(self, keyboard: JSON | None) -> None:
        """A reply keyboard for the person to type with, or None to take it away."""
        self.keyboard = keyboard
        self.tell("keyboard", keyboard=keyboard)

    def tell(self, kind: str, **more: Any) -> None:
        """Log an event of this chat and wake those who wait for it."""
        at = self._clock.iso()
        whose = {"chat_id": self.id} if self.id < 0 else {"chat_id": self.id, "person_id": self.id}
        event = {"seq": self._feed.next_seq(), "type": kind, **whose, "at": at, **more}
        self.events.append(event)
        self.changed.fire()
        self._feed.publish(event)

    def events_after(self, seq: int) -> list[JSON]:
        start = len(self.events)
        while start and self.events[start - 1]["seq"] > seq:
            start -= 1
        return self.events[start:]

    def once_had(self, message_id: int, data: str) -> bool:
        """Whether a button with this data stands, or once stood, under the message."""
        return data in self._seen_data.get(message_id, ())

    def had_buttons(self, message_id: int) -> bool:
        return message_id in self._seen_data

    def _store(self, message: JSON) -> None:
        self.messages[message["message_id"]] = message
        if "reply_markup" in message:
            seen = self._seen_data.setdefault(message["message_id"], set())
            seen.update(callback_data(message["reply_markup"]))


def callback_data(markup: JSON) -> Iterator[str]:
    """The data of every callback button of an inline keyboard."""
    for row in markup["inline_keyboard"]:
        for button in row:
            if "callback_data" in button:
                yield button["callback_data"]
