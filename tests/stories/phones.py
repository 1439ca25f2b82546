"""A person with a phone, as stories see them: they write, press and look at what the bot shows."""

from __future__ import annotations

import io
import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

PATIENCE = 10.0
"""Seconds (of real time) a story waits for something to appear."""


class NotSeen(AssertionError):
    """What a story waited for did not appear; the message shows what did."""


@dataclass
class Phone:
    """`seq` is how far the person has looked: `sees` finds only what came after the last thing they did."""

    http: aiohttp.ClientSession
    url: str
    id: int
    name: str
    seq: int = 0
    seen: list[dict[str, Any]] = field(default_factory=list)

    async def says(self, text: str) -> None:
        await self._post("send", {"text": text})

    async def sends(self, **what: Any) -> None:
        """Anything but text: `sticker=True`, `voice=True`, `contact=True`, …"""
        await self._post("send", what)

    async def sends_file(self, content: bytes, name: str, mime: str, **fields: str) -> None:
        """A file; `caption`, or `album` for a part of one."""
        form = aiohttp.FormData(fields)
        form.add_field("file", io.BytesIO(content), filename=name, content_type=mime)
        await self._look_past()
        async with self.http.post(f"{self.url}/sandbox/people/{self.id}/send", data=form) as answer:
            assert answer.status == 200, await answer.text()

    async def edits(self, text: str) -> None:
        """Changes the latest message they sent."""
        chat = await self.messages()
        own = [one for one in chat if one["from"]["id"] == self.id]
        await self._post("edit", {"message_id": own[-1]["message_id"], "text": text})

    async def presses(self, label: str, *, old: bool = False) -> None:
        """The newest button with these words on it; with `old`, the oldest."""
        message, data = await self.button(label, old=old)
        await self._post("press", {"message_id": message, "data": data})

    async def presses_twice(self, label: str) -> None:
        message, data = await self.button(label)
        await self._post("press", {"message_id": message, "data": data})
        await self._post("press", {"message_id": message, "data": data}, look_past=False)

    async def presses_data(self, message_id: int, data: str) -> None:
        """A button as it once was, on a message that may show others now."""
        await self._post("press", {"message_id": message_id, "data": data})

    async def button(self, label: str, *, old: bool = False) -> tuple[int, str]:
        """(message, callback data) of a button."""
        found = [
            (message["message_id"], button["callback_data"])
            for message in await self.messages()
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
            if "callback_data" in button and label.lower() in button["text"].lower()
        ]
        if not found:
            raise NotSeen(f"{self.name} has no button {label!r}; the chat:\n{await self.transcript()}")
        return found[0 if old else -1]

    async def sees(self, *words: str) -> dict[str, Any]:
        """The first message, edit or toast since their last action that has all these words."""
        deadline = time.monotonic() + PATIENCE
        checked = 0
        while True:
            for event in self.seen[checked:]:
                text = shown(event)
                if all(word.lower() in text.lower() for word in words):
                    return event
            checked = len(self.seen)
            left = deadline - time.monotonic()
            if left <= 0:
                raise NotSeen(f"{self.name} does not see {words}; the chat:\n{await self.transcript()}")
            await self._look(min(left, 2.0))

    async def has_seen(self, *words: str) -> bool:
        """Whether it came already; for what must not come, settle the bot first."""
        await self._look(0)
        return any(all(word.lower() in shown(one).lower() for word in words) for one in self.seen)

    async def count(self, *words: str) -> int:
        """How many messages of the bot in the whole chat have all these words."""
        chat = await self.messages()
        texts = [_text(one).lower() for one in chat if one["from"]["is_bot"]]
        return sum(all(word.lower() in text for word in words) for text in texts)

    async def messages(self) -> list[dict[str, Any]]:
        """The chat as it stands."""
        chat: list[dict[str, Any]] = (await self._get("messages"))["messages"]
        return chat

    async def document(self, suffix: str) -> bytes:
        """The content of the newest file whose name ends so."""
        files = [one["document"] for one in await self.messages() if "document" in one]
        file = [one for one in files if one["file_name"].endswith(suffix)][-1]
        async with self.http.get(f"{self.url}/sandbox/files/{file['file_id']}") as answer:
            assert answer.status == 200
            return await answer.read()

    async def changes(self, **fields: Any) -> None:
        """Blocks, comes back, speaks another language: `blocked=True`, `language_code="en"`, …"""
        await self._look_past()
        address = f"{self.url}/sandbox/people/{self.id}"
        async with self.http.patch(address, json=fields) as answer:
            assert answer.status == 200, await answer.text()

    async def transcript(self) -> str:
        lines = []
        for one in await self.messages():
            buttons = [
                button["text"]
                for row in one.get("reply_markup", {}).get("inline_keyboard", [])
                for button in row
            ]
            who = "bot" if one["from"]["is_bot"] else self.name
            lines.append(f"  {who}: {_text(one)} {buttons or ''}")
        return "\n".join(lines[-12:])

    async def _post(self, what: str, body: dict[str, Any], *, look_past: bool = True) -> None:
        if look_past:
            await self._look_past()
        address = f"{self.url}/sandbox/people/{self.id}/{what}"
        async with self.http.post(address, json=body) as answer:
            assert answer.status == 200, await answer.text()

    async def _look_past(self) -> None:
        await self._look(0)
        self.seen.clear()

    async def _look(self, seconds: float) -> None:
        answer = await self._get("chat", after=str(self.seq), timeout=str(seconds))
        self.seq = answer["seq"]
        self.seen += [event for event in answer["events"] if _from_bot(event)]

    async def _get(self, what: str, **query: str) -> dict[str, Any]:
        address = f"{self.url}/sandbox/people/{self.id}/{what}"
        async with self.http.get(address, params=query) as answer:
            assert answer.status == 200, await answer.text()
            result: dict[str, Any] = await answer.json()
            return result


def _from_bot(event: dict[str, Any]) -> bool:
    if event["type"] == "toast":
        return True
    return event["type"] in ("message", "edited") and bool(event["message"]["from"]["is_bot"])


def _text(message: dict[str, Any]) -> str:
    name = message.get("document", {}).get("file_name", "")
    return f"{message.get('text') or message.get('caption') or ''} {name}"


def shown(event: dict[str, Any]) -> str:
    """The words of an event: text or caption, file name, buttons, toast."""
    if event["type"] == "toast":
        return str(event["toast"].get("text") or "")
    message = event["message"]
    rows = message.get("reply_markup", {})
    buttons = [b["text"] for row in rows.get("inline_keyboard", []) + rows.get("keyboard", []) for b in row]
    return re.sub(r"\s+", " ", f"{_text(message)} {' '.join(buttons)}")


EXAMPLES = Path(__file__).parents[2] / "examples"
