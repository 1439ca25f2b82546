"""People as organizers look for them: what was typed becomes a search, what was found gets a face."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.dialogs import form_of
from bot.forms.contacts import phone, phone_shown
from bot.forms.folding import words
from bot.forms.showing import Texts, show
from bot.forms.steps import PhoneStep, ProvinceStep, TextStep
from bot.forms.verdicts import Accepted
from bot.registrations import found_by
from storage import Transaction, finding
from storage.places import Place
from storage.tables import Registration

CANDIDATES = 2000
"""So many registrations are compared with words that nobody has."""
ALIKE = 72
"""How alike (of 100) each typed word has to be to one of a registration's."""
LONGEST = 100
"""Letters of what is typed that are looked for."""
BATCH = 200
"""Registrations made findable at once: a twentieth of a second, so that nobody waits for it."""
_NUMBER = re.compile(r"(?:no|so|ma so|number|numero)? ?([0-9]{1,6})")
"""A running number, as folded words: `12`, `#12`, `số 12`."""
_PHONE = PhoneStep(key="phone", kind="phone", ask={"vi": "?"})


@dataclass(frozen=True, slots=True)
class Found:
    """A page of people; `more`: there are others; `guessed`: nobody is called so, these nearly are."""

    people: list[Registration]
    more: bool = False
    guessed: bool = False


def find(tx: Transaction, place: Place, typed: str, page: int, size: int) -> Found:
    """Who is meant by a name, parts of one in any order, a phone in any spelling, a number, an e-mail."""
    typed = typed[:LONGEST]
    number = phone_of(typed)
    if number is not None:
        exact = finding.by_phone(tx, place, number, size)
        if exact:
            return Found(exact)
    asked = _NUMBER.fullmatch(words(typed))
    meant = [asked[1]] if asked else _words(typed)
    if not meant:
        return Found([])
    first = int(asked[1]) if asked else None
    found = finding.by_words(tx, place, meant, size + 1, page * size, first)
    if found or page:
        return Found(found[:size], more=len(found) > size)
    return Found(_guessed(tx, place, meant, size), guessed=True)


def phone_of(typed: str) -> str | None:
    """The number in any spelling as +84…, also one of before 2018 with eleven digits; None if it is none."""
    verdict = phone(_PHONE, typed)
    if isinstance(verdict, Accepted):
        return str(verdict.value)
    offered = [str(one.answer) for one in verdict.suggestions]
    return offered[0] if offered else None


def _words(typed: str) -> list[str]:
    """Folded words; digits that are spelt in groups are one word."""
    digits = re.sub(r"[\s.\-()+]", "", typed)
    return [digits] if digits.isdecimal() and digits.isascii() else words(typed).split()


def _guessed(tx: Transaction, place: Place, meant: Sequence[str], size: int) -> list[Registration]:
    if not any(word.isalpha() and len(word) > 2 for word in meant):
        return []
    scored = [
        (likeness(meant, search.split()), id) for id, search in finding.nearly(tx, place, meant, CANDIDATES)
    ]
    best = sorted((one for one in scored if one[0]), key=lambda one: (-one[0], one[1]))
    return finding.by_ids(tx, [id for _, id in best[:size]])


def likeness(meant: Iterable[str], there: Sequence[str]) -> float:
    """How alike words are, of 100; 0 as soon as one of those meant is like none that is there."""
    scores = [max((fuzz.ratio(word, one) for one in there), default=0.0) for word in meant]
    return sum(scores) / len(scores) if scores and min(scores) >= ALIKE else 0.0


def masked(number: str | None) -> str:
    """Enough of a phone number to tell people apart: `0912 ••• 678`."""
    shown = phone_shown(number).split() if number else []
    hidden = ["•••" if 0 < at < len(shown) - 1 else part for at, part in enumerate(shown)]
    return " ".join(hidden)


def about(registration: Registration, texts: Texts) -> str:
    """Where somebody is from, to tell two of one name apart: organisation and province, as far as given."""
    form, answers = form_of(registration.form), registration.answers
    kinds: tuple[type[TextStep] | type[ProvinceStep], ...] = (TextStep, ProvinceStep)
    given = [
        next(
            (show(step, answers[step.key], texts) for step in form.steps if _gave(step, kind, answers)), None
        )
        for kind in kinds
    ]
    return ", ".join(one for one in given if one)


def _gave(step: object, kind: type[TextStep] | type[ProvinceStep], answers: Mapping[str, object]) -> bool:
    return isinstance(step, kind) and answers.get(step.key) is not None


def fill(tx: Transaction) -> int:
    """Make registrations of former times findable, some at once; 0 when all are."""
    return finding.fill(tx, lambda one: found_by(form_of(one.form), one.answers, one.number), BATCH)
