"""A question in words: as it is quoted in messages, and as it is told apart on a button."""

from __future__ import annotations

from bot.delivery.messages import short
from bot.texts import Texts
from storage.tables import Question

QUOTED = 300
"""Letters of a question that a message about it repeats."""


def plain(question: Question, texts: Texts, most: int | None = None) -> str:
    """The words on one line, «🎤» or «🖼» before them for a voice message or photo; perhaps cut."""
    return said(question.kind, question.text, texts, most)


def said(kind: str, text: str, texts: Texts, most: int | None = None) -> str:
    """The same of what is not a question yet."""
    words = " ".join(text.split())
    if kind != "text":
        what = texts.plain(f"questions-kind-{kind}")
        words = f"{what}: {words}" if words else what
    return words if most is None else short(words, most)
