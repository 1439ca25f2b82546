"""What a page is given and what it returns: plain functions, as everywhere; the server knows the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from bot.texts import Texts
from storage import Transaction

HTML, JSON = "text/html", "application/json"


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody opened a page, or sent its form. Who they are is known by the token alone."""

    tx: Transaction
    now: dt.datetime
    token: str
    """What the link carries in the place of `{token}`."""
    bot: str
    """The bot's username, for links that open it."""
    site: str
    """The public address, for links to pages; see `path` for those on a page itself."""
    language: str | None = None
    """Asked for by `?lang=`, one of ours."""
    form: Mapping[str, str] = field(default_factory=dict)
    """What was sent, where something was."""

    def texts(self, *languages: str | None) -> Texts:
        """The texts in the language that was asked for, else the first of these."""
        return Texts([one for one in (self.language, *languages) if one])


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown. HTML comes from `bot.…` texts by way of `handlers.pages.html`, which escapes."""

    body: bytes
    kind: str = HTML
    status: int = 200


Handler = Callable[[Call], Page | None]


@dataclass(frozen=True, slots=True)
class Route:
    """Who answers. `hold`: seconds for which one reading serves everybody who opens the same link, so that
    thousands who look cost no more than one."""

    get: Handler
    post: Handler | None = None
    hold: float = 0.0


def json_page(data: Any) -> Page:
    return Page(orjson.dumps(data), JSON)


def link(site: str, path: str, token: str) -> str:
    """The address of a page."""
    return site + path.replace("{token}", token)
