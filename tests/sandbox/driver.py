"""A thin hand for the control API and for raw Bot API calls, for tests of the sandbox itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import aiohttp

from sandbox import Sandbox

JSON = dict[str, Any]


@dataclass(frozen=True)
class Driver:
    """Speaks to the sandbox over HTTP as the chat page and raw Bot API clients do."""

    sandbox: Sandbox
    web: aiohttp.ClientSession

    async def control(self, verb: str, path: str, body: Any = None, status: int = 200) -> Any:
        """A control request that must answer with `status`."""
        async with self.web.request(verb, f"/sandbox{path}", json=body) as answer:
            assert answer.status == status, await answer.text()
            return await answer.json()

    async def post(self, path: str, **body: Any) -> Any:
        return await self.control("POST", path, body)

    async def get(self, path: str) -> Any:
        return await self.control("GET", path)

    async def call(self, method: str, **params: Any) -> JSON:
        """A raw Bot API call; the whole envelope, whatever it says."""
        async with self.web.post(f"/bot{self.sandbox.token}/{method}", json=params) as answer:
            body: JSON = await answer.json()
            assert answer.status == body.get("error_code", 200)
            return body

    async def refusal(self, method: str, **params: Any) -> str:
        """The description of a call that must fail."""
        envelope = await self.call(method, **params)
        assert envelope["ok"] is False
        return str(envelope["description"])

    async def person(self, first_name: str = "Lan", *, started: bool = True, **fields: Any) -> int:
        """A new person's id; started people have said nothing the bot has yet to read."""
        made = await self.post("/people", first_name=first_name, started=started, **fields)
        return int(made["id"])

    async def say(self, person: int, text: str, **more: Any) -> int:
        sent = await self.post(f"/people/{person}/send", text=text, **more)
        return int(sent["message_id"])

    async def standing(self, person: int) -> list[JSON]:
        """The private chat's messages as they stand now."""
        messages: list[JSON] = (await self.get(f"/people/{person}/messages"))["messages"]
        return messages

    async def events(self, person: int, after: int = 0) -> list[JSON]:
        events: list[JSON] = (await self.get(f"/people/{person}/chat?after={after}"))["events"]
        return events
