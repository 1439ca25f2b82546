"""Why a question is put aside: a ready reason is kept as «:unclear:» and told in the reader's language."""

from __future__ import annotations

import re

from bot.texts import Texts

REJECTING = ("answered", "elsewhere", "unclear", "unfit")
"""What moderators choose from."""
SKIPPING = ("documents", "later", "elsewhere")
"""What speakers choose from."""
READY = re.compile(r":([a-z]+):")
LONGEST = 300


def code(reason: str) -> str:
    """A ready reason as it is kept."""
    return f":{reason}:"


def told(stored: str, texts: Texts) -> str:
    """The reason in words, plain."""
    found = READY.fullmatch(stored)
    if found is None or not texts.knows(f"questions-reason-{found[1]}"):
        return stored
    return texts.plain(f"questions-reason-{found[1]}")
