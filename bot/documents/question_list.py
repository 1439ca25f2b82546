"""The printed list of questions: what stands on it, and how it becomes a PDF whatever people wrote."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from typing import Any

from pydantic import AwareDatetime, Field

from bot.documents.certificate import Model
from bot.documents.typesetting import TEMPLATES, Template, UnprintableText

LONGEST_WORD = 28
"""Letters without a space that fit into the column."""
TRIES = 5
_PICTOGRAMS = re.compile(
    r"[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u200d\ufe0e\ufe0f\U000e0000-\U000e007f]"
)
"""Most people's; known without trying, which would take twice as long."""
_FANCY = re.compile(r"[\U0001d400-\U0001d7ff\uff01-\uff5e]")
"""Bold, italic and wide letters, as some dress up what they write."""
LOST = "[…]"
"""Stands for words in letters that no font here draws."""


class Entry(Model):
    """A question. `wanted` is how many people want to know it, `below` its theme and who asked."""

    number: int
    wanted: int
    people: str
    words: str
    below: str = ""


class Part(Model):
    """A topic with its questions, the most wanted first."""

    title: str
    speakers: str = ""
    summary: str
    entries: tuple[Entry, ...] = ()


class QuestionListData(Model):
    """Every word on it, in the reader's language."""

    language: str = Field(pattern=r"^[a-z]{2}$")
    title: str
    series: str
    number: int
    """Of the session, for the name of the file."""
    session: str
    printed: str
    pages: str
    """«Trang # / ##»: # and ## are where the numbers go."""
    notes: str
    none: str
    lost: str
    """What `LOST` means, said where it occurs."""
    parts: tuple[Part, ...]
    at: AwareDatetime


_undrawn: set[str] = set()
"""What no font draws, as found out so far: each sign costs a try once, as long as this program runs."""


@cache
def _template() -> Template:
    return Template(TEMPLATES / "questions.typ")


def pdf(data: QuestionListData) -> bytes:
    """The list as PDF/A-2a and PDF/UA-1. What no font draws is left out: pictograms without a trace, words
    with a mark."""
    payload = data.model_dump(mode="json")
    for _ in range(TRIES):
        unknown = frozenset(_undrawn)
        try:
            words = _marked(_cleaned(payload, unknown))
            return _template().pdf(json.dumps(words, ensure_ascii=False), data.at)
        except UnprintableText as error:
            if unknown.issuperset(error.characters):
                raise
            _undrawn.update(error.characters)
    raise UnprintableText("".join(sorted(_undrawn)))


def _marked(payload: dict[str, Any]) -> dict[str, Any]:
    """A question of pictograms alone is not left blank."""
    for entry in (one for part in payload["parts"] for one in part["entries"]):
        entry["words"] = entry["words"] or LOST
    return payload


def _cleaned(value: Any, unknown: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {name: _cleaned(one, unknown) for name, one in value.items()}
    if isinstance(value, list):
        return [_cleaned(one, unknown) for one in value]
    return _printable(value, unknown) if isinstance(value, str) else value


def _printable(text: str, unknown: frozenset[str]) -> str:
    """Composed letters, no control signs, long words with places to break, nothing that is not drawn."""
    text = unicodedata.normalize("NFC", _FANCY.sub(lambda found: _plain(found[0]), text))
    if unknown:
        text = "".join(_instead(sign) if sign in unknown else sign for sign in text)
        text = unicodedata.normalize("NFC", text)
        text = re.sub(rf"(?:{re.escape(LOST)}[\s\u200b-\u200f\ufe0e\ufe0f]*)+", f"{LOST} ", text)
    lines = [" ".join(map(_breakable, _PICTOGRAMS.sub("", line).split())) for line in text.splitlines()]
    return "\n".join(line for line in lines if line)


def _instead(sign: str) -> str:
    """𝐁 is drawn as B; of a letter without such a twin the loss is marked, of a pictogram it is not."""
    if (plain := _plain(sign)) != sign:
        return plain
    return LOST if unicodedata.category(sign)[0] in "LN" else ""


def _plain(sign: str) -> str:
    return unicodedata.normalize("NFKC", sign)


def _breakable(word: str) -> str:
    word = "".join(sign for sign in word if unicodedata.category(sign) not in ("Cc", "Cs", "Co", "Cn"))
    return re.sub(rf"(\S{{{LONGEST_WORD}}})(?=\S)", "\\1\u200b", word)
