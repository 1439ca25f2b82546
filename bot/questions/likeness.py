"""Whether two questions ask the same, however they are written: diacritics, word order, typos, polite words.

Compared are the words without what is said for politeness, sorted: of the scorers and thresholds tried on the
pairs in tests/domain/question_pairs.txt this one told them apart best (see tests/domain/test_likeness.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rapidfuzz import fuzz, process

from bot.forms.folding import words

LIKE = 85.0
"""How alike the sorted words of two questions must be, of 100."""
LEAST = 6
"""Letters that a question needs to be compared at all."""
_SHORT = {
    "ko": "khong",
    "k": "khong",
    "kg": "khong",
    "hok": "khong",
    "dc": "duoc",
    "htx": "hop tac xa",
    "sp": "san pham",
    "ki": "ky",
    "li": "ly",
}
"""Folded: how people shorten words when they type on a phone, and y that is also written i."""
_POLITE = re.compile(
    r"\b(?:(?:xin )?(?:cho )?(?:em|toi|minh|chau|con|chi|anh)? ?(?:xin )?(?:hoi|biet)"
    r"|thua thay(?: co)?|bao cao vien|ban to chuc|(?:em |xin )?cam on(?: thay| co)?"
    r"|a|da|vay|thi|la|nhe|oi|em|thay|nhu|please|could you|s il vous plait)\b"
)
"""Folded: what is said to be polite, and says nothing of what is asked."""


def worded(text: str) -> str:
    """The words of a question as they are stored to be searched and compared."""
    return " ".join(_SHORT.get(word, word) for word in words(text).split())


def alike(asked: str, others: Mapping[int, str], most: int = 3) -> list[int]:
    """Keys of those of `others` (as `worded` gives them) that ask the same as `asked`, the nearest first."""
    bare = _bare(worded(asked))
    if len(bare) < LEAST:
        return []
    found = process.extract(
        bare,
        {key: _bare(one) for key, one in others.items()},
        scorer=fuzz.token_sort_ratio,
        score_cutoff=LIKE,
        limit=most,
    )
    return [key for _, _, key in found]


def _bare(worded: str) -> str:
    """Without what is said for politeness, unless nothing else is said."""
    return " ".join(_POLITE.sub(" ", worded).split()) or worded
