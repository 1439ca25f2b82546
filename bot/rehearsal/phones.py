"""A phone in the rehearsal: what stands on it, what was pressed, and how long the answer took."""

from __future__ import annotations

import asyncio
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from bot.rehearsal.town import JSON, Town

PATIENCE = 60.0
"""Seconds (of real time) that somebody waits for an answer before giving up."""
Notice = tuple[str, int]
"""What kind of message came unasked, and the number of the session it is about."""
ASKED_FOR = {"home", "reg", "lang", "f", "at"}
"""Buttons that stand under answers, never under what comes unasked."""

PRESSED = ("join", "survey")
"""Notices whose buttons people come back to; of thousands of people the others would fill the memory."""


class StuckError(Exception):
    """A person did what they were told and got nowhere; the message says what they were doing."""


def keys(message: JSON) -> list[JSON]:
    """The inline buttons of a message."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [key for row in rows for key in row]


def presses(message: JSON) -> dict[str, list[str]]:
    """Callback data by its first part."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in keys(message):
        if "callback_data" in key:
            found[key["callback_data"].partition(":")[0]].append(key["callback_data"])
    return dict(found)


def words(message: JSON) -> str:
    return str(message.get("text") or message.get("caption") or "")


def notice(message: JSON) -> Notice | None:
    """What a message that came unasked is about; None for an answer."""
    if str(message.get("document", {}).get("file_name", "")).endswith(".pdf"):
        return "certificate", 0
    verbs = presses(message)
    if ASKED_FOR & verbs.keys() or "keyboard" in message.get("reply_markup", {}) or "document" in message:
        return None
    found = re.search(r"\d+", words(message))
    number = int(found[0]) if found else 0
    if "survey" in verbs:
        return "survey", number
    if "here" in verbs or any("url" in key for key in keys(message)):
        return "join", number
    if "plan" in verbs:
        return ("change" if "ics" in verbs else "reminder"), number
    return "plain", number


@dataclass
class Phone:
    """`came` are notices since the last look, `notices` the newest of each kind that one can press."""

    town: Town
    id: int
    name: str
    language: str
    waits: list[float]
    """How long each answer took, of all phones together."""
    patience: float = PATIENCE
    came: list[Notice] = field(default_factory=list)
    notices: dict[Notice, JSON] = field(default_factory=dict)
    calendars: int = 0
    _answer: asyncio.Future[JSON] | None = None
    _pressed: JSON | None = None
    _since: float | None = None
    _toast: str = ""

    def see(self, event: JSON) -> None:
        """Something happened in the chat."""
        if event["type"] == "toast":
            self._toast = str(event["toast"].get("text") or "")
            self._heard()
        elif event["type"] in ("message", "edited") and event["message"]["from"]["is_bot"]:
            self._see(event["message"], fresh=event["type"] == "message")

    def _see(self, message: JSON, *, fresh: bool) -> None:
        what = notice(message) if fresh else None
        if what is not None:
            self.came.append(what)
            if what[0] in PRESSED:
                self.notices[what] = message
        self.calendars += fresh and str(message.get("document", {}).get("file_name", "")).endswith(".ics")
        if what is None and self._is_answer(message, fresh=fresh):
            self._heard()
            assert self._answer is not None
            self._answer.set_result(message)

    def _is_answer(self, message: JSON, *, fresh: bool) -> bool:
        if self._answer is None or self._answer.done():
            return False
        if keys(message):
            return True
        mine = self._pressed is not None and self._pressed["message_id"] == message["message_id"]
        return mine and not fresh and words(message) != words(self._pressed or {})

    def _heard(self) -> None:
        if self._since is not None:
            self.waits.append(time.perf_counter() - self._since)
            self._since = None

    async def says(self, text: str) -> JSON:
        """Types it; the answer."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return await self.sends({"text": text} | ({"entities": entities} if text.startswith("/") else {}))

    async def shares(self, number: str) -> JSON:
        """Shares their own number; the answer."""
        return await self.sends(
            {"contact": {"phone_number": number, "first_name": self.name, "user_id": self.id}}
        )

    async def sends(self, content: JSON) -> JSON:
        message = {"message_id": self.town.number(), "from": self._user(), "chat": self._chat()}
        dated = {"date": int(self.town.clock.now().timestamp())}
        what = "words" if "text" in content else "a number"
        return await self._does({"message": {**message, **dated, **content}}, None, what)

    async def press(self, message: JSON, data: str) -> JSON:
        """Presses a button of a message; the answer."""
        query = {"id": str(self.town.number()), "from": self._user(), "message": message}
        update = {"callback_query": {**query, "chat_instance": "1", "data": data}}
        return await self._does(update, message, data)

    async def follow(self, message: JSON, verb: str) -> JSON:
        """Presses the first button of this kind; StuckError if there is none."""
        found = presses(message).get(verb)
        if not found:
            raise StuckError(f"no button «{verb}» under «{words(message)[:60]}»")
        return await self.press(message, found[0])

    async def _does(self, update: JSON, pressed: JSON | None, what: str) -> JSON:
        self._answer, self._pressed = asyncio.get_running_loop().create_future(), pressed
        self._toast, self._since = "", time.perf_counter()
        self.town.do(update)
        try:
            async with asyncio.timeout(self.patience):
                return await self._answer
        except TimeoutError:
            asked = re.sub(r":\d+", "", what)[:60]
            raise StuckError(f"no answer to «{asked}», but «{self._toast}»") from None
        finally:
            self._answer = None

    def _user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}

    def _chat(self) -> JSON:
        return {"id": self.id, "type": "private", "first_name": self.name}
