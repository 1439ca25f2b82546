"""Numbers as they are written in Vietnam and elsewhere, ratings and scales."""

from __future__ import annotations

import re
import unicodedata

from bot.forms.folding import fold
from bot.forms.steps import NumberStep, RatingStep, ScaleStep
from bot.forms.verdicts import Accepted, Verdict, refuse, suggest
from bot.forms.words import COUNT, RATING, said

MARKS = {"rating": (1, 5), "scale": (0, 10)}
"""Lowest and highest mark by kind of step."""
_GROUPED = re.compile(r"([+-]?)(\d{1,3}(?:([.,' ])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?")
_PLAIN = re.compile(r"([+-]?)(\d{1,15})(?:[.,](\d{1,9}))?")
_MARK = re.compile(r"(\d{1,2})(?: ?/ ?(\d{1,2}))?(?: ?(?:sao|stars?|etoiles?|diem|points?))?")


def _ascii(typed: str) -> str:
    """Digits of any script as 0–9, every white space a plain one, the minus a hyphen."""
    flat = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in typed.strip())
    return " ".join(flat.translate({0x2212: "-", 0x2019: "'"}).split())


def readings(typed: str) -> list[float]:
    """What the number may mean: none, one, or two (`1,250` is 1250 in English and 1.25 in Vietnamese).

    A dot before three digits groups thousands, as in Vietnam.
    """
    text = _ascii(typed)
    found: list[float] = []
    grouped = _GROUPED.fullmatch(text)
    if grouped and not grouped[2].startswith("0") and grouped[3] != grouped[4] and len(text) <= 24:
        whole = "".join(filter(str.isdigit, grouped[2]))
        found.append(float(f"{grouped[1]}{whole}.{grouped[5] or 0}"))
    plain = _PLAIN.fullmatch(text)
    if plain and not (grouped and found and "." in text):
        found.append(float(f"{plain[1]}{plain[2]}.{plain[3] or 0}"))
    return [value for value in found if abs(value) < 1e15]


def number(step: NumberStep, typed: str) -> Verdict:
    found = readings(typed)
    if step.whole and len(found) > 1:
        found = found[:1]
    if not found:
        return refuse("forms-number-wrong" if step.whole else "forms-number-wrong-decimal")
    inside = [value for value in found if isinstance(_bounded(step, value), Accepted)]
    if len(inside) == 2:
        return refuse("forms-number-unclear", *(suggest(_tidy(v), _spelled(v)) for v in inside))
    return _bounded(step, (inside or found)[0])


def _tidy(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _bounded(step: NumberStep, value: float) -> Verdict:
    if step.whole and value != int(value):
        return refuse("forms-number-whole")
    if step.least is not None and value < step.least:
        return refuse("forms-number-small", least=_tidy(step.least))
    if step.most is not None and value > step.most:
        return refuse("forms-number-large", most=_tidy(step.most))
    return Accepted(_tidy(value))


def _spelled(value: float) -> dict[str, str]:
    """The number as each language writes it, for the two buttons of an unclear one."""
    english = f"{_tidy(value):,}"
    vietnamese = english.translate({ord(","): ".", ord("."): ","})
    return {"vi": vietnamese, "en": english, "fr": vietnamese.replace(".", "\u202f")}


def rating(step: RatingStep, typed: str) -> Verdict:
    """A number, stars, or one of the words on the buttons."""
    stars = typed.count("⭐") or typed.count("★")
    return _marked(step, stars or RATING.get(said(typed)) or _mark(typed, 5), "forms-rating-wrong")


def scale(step: ScaleStep, typed: str) -> Verdict:
    return _marked(step, _mark(typed, 10), "forms-scale-wrong")


def _marked(step: RatingStep | ScaleStep, value: int | None, otherwise: str) -> Verdict:
    least, most = MARKS[step.kind]
    return Accepted(value) if value is not None and least <= value <= most else refuse(otherwise)


def _mark(typed: str, out_of: int) -> int | None:
    """`4`, `4/5`, `4 sao`, `bốn`; None for anything else, also for a mark out of another number."""
    found = _MARK.fullmatch(fold(_ascii(typed)).strip(" .!"))
    if not found:
        return COUNT.get(said(typed))
    return int(found[1]) if found[2] is None or int(found[2]) == out_of else None


def pressed_mark(step: RatingStep | ScaleStep, value: str) -> Verdict:
    number = int(value) if value.isascii() and value.isdigit() and len(value) <= 2 else None
    return _marked(step, number, "forms-old-button")
