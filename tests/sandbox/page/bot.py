"""A bot of raw HTTP calls, so that the tests of the chat page say themselves what the bot does."""

from __future__ import annotations

from typing import Any

import aiohttp

from sandbox import Sandbox

JSON = dict[str, Any]


class RawBot:
    """`await bot.next("message")` is the next update of that kind, `await bot.call(method, …)` the result."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self._base = f"{sandbox.url}/bot{sandbox.token}"
        self._session = session
        self._offset = 0

    async def call(self, method: str, **parameters: Any) -> Any:
        """Raises RuntimeError with the description when the API says no."""
        async with self._session.post(f"{self._base}/{method}", json=parameters) as answer:
            return _result(await answer.json())

    async def upload(self, method: str, field: str, name: str, content: bytes, **texts: str | int) -> Any:
        form = aiohttp.FormData({key: str(value) for key, value in texts.items()}, quote_fields=False)
        form.add_field(field, content, filename=name)
        async with self._session.post(f"{self._base}/{method}", data=form) as answer:
            return _result(await answer.json())

    async def say(self, chat_id: int, text: str, *rows: list[JSON], **more: Any) -> JSON:
        """A message in Telegram HTML with rows of inline buttons."""
        if rows:
            more["reply_markup"] = {"inline_keyboard": rows}
        message: JSON = await self.call("sendMessage", chat_id=chat_id, text=text, parse_mode="HTML", **more)
        return message

    async def next(self, kind: str) -> JSON:
        """Skips updates of other kinds. Raises TimeoutError after ten seconds without any update."""
        while True:
            updates = await self.call("getUpdates", offset=self._offset, timeout=10, limit=1)
            if not updates:
                raise TimeoutError(f"no {kind} came")
            self._offset = updates[0]["update_id"] + 1
            if kind in updates[0]:
                content: JSON = updates[0][kind]
                return content


def _result(answer: JSON) -> Any:
    if not answer["ok"]:
        raise RuntimeError(answer["description"])
    return answer["result"]
