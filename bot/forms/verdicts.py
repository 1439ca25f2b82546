"""What comes of one answer: a value to store, or a reason and perhaps what was meant."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Answer = bool | int | float | str | list[str] | dict[str, Any] | None
"""A stored answer, always a JSON value:

text, name, longtext  "as typed, cleaned"          phone     "+84912345678" (E.164)
choice                "option-key"                 email     "lan@example.com"
choices               ["key", "key"] (form order)  province  "01" (two-digit code of the step's list)
yesno                 true / false                 consent   {"version": "2021-09", "agreed": true}
number                12 or 12.5                   rating    1 … 5
date                  "2021-09-28"                 scale     0 … 10

`None` is a step that was seen and skipped.
"""

_SHORT = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")


@dataclass(frozen=True, slots=True)
class Reason:
    """A text id and its arguments (texts and numbers only)."""

    id: str
    args: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An answer to offer as a button; `value` (ASCII, at most 32 bytes) comes back as `Chosen(value)`."""

    value: str
    label: Mapping[str, str]
    answer: Answer


@dataclass(frozen=True, slots=True)
class Accepted:
    value: Answer


@dataclass(frozen=True, slots=True)
class Refused:
    reason: Reason
    suggestions: tuple[Suggestion, ...] = ()


Verdict = Accepted | Refused


def token(answer: Answer) -> str:
    """The button value of an answer: itself where short and plain, else a digest only it has."""
    text = str(answer)
    if _SHORT.fullmatch(text):
        return text
    return "~" + hashlib.blake2s(text.encode("utf-8", "replace"), digest_size=8).hexdigest()


def suggest(answer: Answer, label: str | Mapping[str, str]) -> Suggestion:
    return Suggestion(token(answer), {"": label} if isinstance(label, str) else label, answer)


def refuse(id: str, *suggestions: Suggestion, **args: str | int | float) -> Refused:
    return Refused(Reason(id, args), suggestions)
