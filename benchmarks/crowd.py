"""People who press buttons: each waits for the answer, thinks, and presses a button of it."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable
from typing import Any

import orjson

FIRST = 1_000
"""The Telegram id of the first of them; the others follow."""
BATCH = 100
Answer = Callable[[bytes], None]


class Crowd:
    """Counts the answers and how long each took, from the press to the edited message."""

    def __init__(self) -> None:
        self.people = 0
        self._first, self._think, self._pressing = "", 0.0, False
        self._numbers = itertools.count(1)
        self._pending: list[dict[str, Any]] = []
        self._waiting: Answer | None = None
        self._since: dict[int, float] = {}
        self._last: dict[int, str] = {}
        self._waits: list[float] = []

    def start(self, people: int, data: str, think: float) -> None:
        loop = asyncio.get_running_loop()
        self.people, self._first, self._think, self._pressing = people, data, think, True
        self._waits, self._since = [], {}
        for person in range(FIRST, FIRST + people):
            loop.call_later(random.uniform(0, think), self._press, person, data)

    def stop(self) -> None:
        self._pressing = False

    def counts(self) -> dict[str, Any]:
        return {"answered": len(self._waits), "waits": self._waits if not self._pressing else []}

    def ask(self, offset: int, patience: float, answer: Answer) -> None:
        """getUpdates: what has a lower number is confirmed. Answered when there is something to tell, or when
        the seconds of patience are over."""
        self._pending = [one for one in self._pending if one["update_id"] >= offset]
        self._waiting = answer
        self._hand_out()
        asyncio.get_running_loop().call_later(patience, self._give_up, answer)

    def hear(self, edited: dict[str, Any]) -> None:
        """The bot answered somebody; they choose what to press next."""
        person = int(edited["chat_id"])
        since = self._since.pop(person, None)
        if since is None or not self._pressing:
            return
        loop = asyncio.get_running_loop()
        self._waits.append(loop.time() - since)
        rows = (edited.get("reply_markup") or {}).get("inline_keyboard", [])
        choices = [one["callback_data"] for row in rows for one in row if "callback_data" in one]
        pause = random.uniform(0.5, 1.5) * self._think
        loop.call_later(pause, self._press, person, self._choice(person, choices))

    def _choice(self, person: int, choices: list[str]) -> str:
        """An answer to the question, else what hands it in, else the next survey, else back to the start."""
        verbs = {data.split(":")[3]: data for data in choices if data.startswith("f:")}
        marked = "t" in verbs and self._last.get(person) == "t"
        order = ("d", "c", "s") if marked else ("c", "t", "s", "d")
        verb = next((verb for verb in order if verb in verbs), "")
        self._last[person] = verb
        following = next((data for data in choices if data.startswith("survey:")), self._first)
        return verbs.get(verb, following)

    def _press(self, person: int, data: str) -> None:
        self._since[person] = asyncio.get_running_loop().time()
        self._pending.append(_pressed(next(self._numbers), person, data))
        # What others press at the same moment goes out with it.
        asyncio.get_running_loop().call_soon(self._hand_out)

    def _give_up(self, answer: Answer) -> None:
        if self._waiting is answer:
            self._waiting = None
            answer(b"[]")

    def _hand_out(self) -> None:
        if self._pending and self._waiting:
            answer, self._waiting = self._waiting, None
            answer(orjson.dumps(self._pending[:BATCH]))


def _pressed(number: int, person: int, data: str) -> dict[str, Any]:
    user = {"id": person, "is_bot": False, "first_name": "Lan", "language_code": "vi"}
    chat = {"id": person, "type": "private", "first_name": "Lan"}
    bot = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "bench_bot"}
    message = {"message_id": 1, "date": 1632790800, "chat": chat, "from": bot, "text": "."}
    query = {"id": str(number), "from": user, "message": message, "chat_instance": "1", "data": data}
    return {"update_id": number, "callback_query": query}
