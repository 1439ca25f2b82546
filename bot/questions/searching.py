"""Searching what was answered: by any words of the question or its answer, without diacritics."""

from __future__ import annotations

from bot.forms.folding import words
from bot.questions import likeness
from storage import Transaction
from storage.questions import answered, asked
from storage.tables import Question

MOST = 50
"""Results that are counted."""


def search(tx: Transaction, person_id: int, text: str) -> list[Question]:
    """Answered questions of the person's series in which every word of `text` is found, be it the beginning
    of one; what asks just that first, then the most wanted."""
    sought = likeness.worded(text).split()
    if not sought:
        return []
    found = [
        one
        for one in answered.of_person(tx, person_id)
        if _holds(f"{one.words} {likeness.worded(one.answer)} {words(one.topic)}", sought)
    ]
    near = likeness.alike(text, {one.id: one.words for one in found}, most=MOST)
    ids = [*near, *(one.id for one in found if one.id not in set(near))]
    return [asked.known(tx, id) for id in ids[:MOST]]


def _holds(all_words: str, sought: list[str]) -> bool:
    whole = f" {all_words}"
    return all(f" {word}" in whole for word in sought)
