"""Buttons and what they carry: callback data is a short line of parts, «survey:12», at most 64 bytes."""

from __future__ import annotations

from typing import Any

from bot.delivery.messages import Button, Rows, Style
from bot.texts import Texts

LIMIT = 64
HALF = 20
"""Letters of a label that half the width of a small phone shows; Telegram cuts off the rest."""


def data(*parts: str | int) -> str:
    """Callback data; ValueError if Telegram would refuse it."""
    result = ":".join(str(part) for part in parts)
    if not 0 < len(result.encode()) <= LIMIT:
        raise ValueError(f"callback data of {len(result.encode())} bytes: {result!r}")
    return result


def button(texts: Texts, id: str, *parts: str | int, style: Style | None = None, **args: Any) -> Button:
    """A button with a label from the catalogs."""
    return Button(texts.plain(id, **args), press=data(*parts), style=style)


def home(texts: Texts) -> tuple[Button, ...]:
    """The row that leads back to the menu."""
    return (button(texts, "menu-home", "home"),)


def pairs(buttons: list[Button]) -> Rows:
    """Two buttons a row where both labels can be read on a small phone, else one."""
    rows: list[tuple[Button, ...]] = []
    for one in buttons:
        last = rows[-1] if rows else ()
        if len(last) == 1 and max(len(last[0].label), len(one.label)) <= HALF:
            rows[-1] = (*last, one)
        else:
            rows.append((one,))
    return tuple(rows)


def column(buttons: list[Button]) -> Rows:
    """One button a row."""
    return tuple((one,) for one in buttons)
