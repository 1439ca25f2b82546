"""Searching what was answered: by any words of the question or its answer, without diacritics."""

from __future__ import annotations

from functools import lru_cache

from bot.questions import likeness
from storage import Transaction
from storage.questions import answered, asked
from storage.questions.answered import Found
from storage.tables import Question

MOST = 50
"""Results that are counted."""


def search(tx: Transaction, person_id: int, text: str) -> list[Question]:
    """Answered questions of the person's series in which every word of `text` is found, be it the beginning
    of one; what asks just that first, then the most wanted."""
    sought = likeness.worded(text).split()
    if not sought:
        return []
    found = [one for one in answered.of_person(tx, person_id) if _is_found(one, sought)]
    near = likeness.alike(text, {one.id: one.words for one in found}, most=MOST)
    ids = [*near, *(one.id for one in found if one.id not in set(near))]
    return [asked.known(tx, id) for id in ids[:MOST]]


def _is_found(one: Found, sought: list[str]) -> bool:
    """Folding an answer takes long, so it is done but for those words that are not there before."""
    left = _missing(f"{one.words} {_folded(one.topic)}", sought)
    return not left or not _missing(_folded(one.answer), left)


def _missing(all_words: str, sought: list[str]) -> list[str]:
    whole = f" {all_words}"
    return [word for word in sought if f" {word}" not in whole]


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    return likeness.worded(text)
