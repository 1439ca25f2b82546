"""Texts that an organizer writes in the programme file: one string, or one per language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

ANY = ""
"""The key of a text that is the same in every language."""


def _spread(value: Any) -> Any:
    return {ANY: value} if isinstance(value, str) else value


def _clean(value: dict[str, str]) -> dict[str, str]:
    if not value or any(not text.strip() for text in value.values()):
        raise ValueError("expected a text, or one text per language such as {vi: …, en: …}")
    return {language: unicodedata.normalize("NFC", text.strip()) for language, text in value.items()}


LocalText = Annotated[dict[str, str], BeforeValidator(_spread), AfterValidator(_clean)]


def pick(text: Mapping[str, str], languages: Sequence[str]) -> str:
    """The text in the first of `languages` it has, else in any language it has."""
    for language in (*languages, ANY):
        if language in text:
            return text[language]
    return next(iter(text.values()))
