"""Lengths such as `3h30m` and offsets such as `-24h` or `close-3h`, as an organizer writes them."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal, get_args

Anchor = Literal["start", "end", "close"]

LENGTH_SHAPE = "a length such as 90m, 3h30m or 2d, at most ten years"
OFFSET_SHAPE = "an offset such as -24h, +5m, start-15s, end+2h or close-3h"
LONGEST = dt.timedelta(days=3660)

_UNITS = {"d": 86_400, "h": 3_600, "m": 60, "s": 1}
_LENGTH = re.compile(r"(?:([0-9]{1,4})d)? ?(?:([0-9]{1,6})h)? ?(?:([0-9]{1,7})m)? ?(?:([0-9]{1,9})s)?")
_OFFSET = re.compile(rf"({'|'.join(get_args(Anchor))})? ?([+-]) ?(.+)")
_MINUS = str.maketrans("−–", "--")  # word processors turn a typed minus into these


def read_length(text: str) -> dt.timedelta:
    """The length `text` stands for, whole seconds, at most ten years. ValueError if it is none."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        raise ValueError(LENGTH_SHAPE)
    parts = (int(number or 0) for number in found.groups())
    length = dt.timedelta(seconds=sum(n * size for n, size in zip(parts, _UNITS.values(), strict=True)))
    if length > LONGEST:
        raise ValueError(LENGTH_SHAPE)
    return length


def write_length(length: dt.timedelta) -> str:
    """The one spelling of a length: the largest unit that fits exactly, days from two on (`24h`, `2d`)."""
    seconds = round(length.total_seconds())
    for unit, size in _UNITS.items():
        if seconds % size == 0 and seconds >= (2 * size if unit == "d" else size):
            return f"{seconds // size}{unit}"
    return "0m"


@dataclass(frozen=True, slots=True)
class Offset:
    """A moment relative to a session's start or end, or to the closing of its survey."""

    anchor: Anchor
    delta: dt.timedelta

    def __str__(self) -> str:
        sign = "-" if self.delta < dt.timedelta() else "+"
        return f"{self.anchor}{sign}{write_length(abs(self.delta))}"

    @property
    def key(self) -> str:
        """Short and stable: `-24h` however it was spelled; the anchor is named unless it is the start."""
        return str(self).removeprefix("start")


def read_offset(text: str, anchor: Anchor = "start") -> Offset:
    """The offset `text` stands for, counted from `anchor` unless it names one. ValueError if it is none."""
    found = _OFFSET.fullmatch(text.strip().translate(_MINUS))
    if found is None:
        raise ValueError(OFFSET_SHAPE)
    named, sign, length = found.groups()
    try:
        delta = read_length(length)
    except ValueError as wrong:
        raise ValueError(OFFSET_SHAPE) from wrong
    anchors: dict[str, Anchor] = {"start": "start", "end": "end", "close": "close"}
    return Offset(anchors.get(named, anchor), -delta if sign == "-" else delta)
