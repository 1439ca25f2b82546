"""Somebody with a browser and a link, as stories see them: they ask for a page and read what comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson
from multidict import CIMultiDictProxy


@dataclass(frozen=True)
class Answer:
    """What came."""

    status: int
    content: bytes
    headers: CIMultiDictProxy[str]

    @property
    def words(self) -> str:
        return self.content.decode()

    @property
    def data(self) -> Any:
        return orjson.loads(self.content)


@dataclass
class Visitor:
    """`site` is where the pages are."""

    http: aiohttp.ClientSession
    site: str

    async def opens(self, path: str, **headers: str) -> Answer:
        """A page, by its path below the site or its whole address."""
        return await self.asks("GET", path, headers=headers)

    async def asks(self, method: str, path: str, **more: Any) -> Answer:
        url = path if path.startswith("http") else self.site + path
        async with self.http.request(method, url, **more) as answer:
            return Answer(answer.status, await answer.read(), answer.headers)
