"""The provinces of Viet Nam, found as people type them: the 63 of 2021 and the 34 since 1 July 2025.

The mergers are those of Nghị quyết 202/2025/QH15, the codes those of the statistics office.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz.distance import OSA

from bot.forms.folding import words
from bot.forms.steps import Provinces

DATA = Path(__file__).with_name("provinces.json")
_UNITS = ("tinh", "thanh pho", "tp", "t p", "province", "city of", "ville de", "province de")
_GLUED = ("thanhpho", "tinh", "tp")
_TAKEN, _BEGUN, _INITIALS, _INSIDE, _MISSPELT = 0, 10, 20, 24, 30
_SURE = 1


@dataclass(frozen=True, slots=True)
class Province:
    """`code` is the official two-digit one; `contains` are the codes of 2021 a province of 2025 was made of.

    `aliases` are other names of the province, `places` towns people name instead of it.
    """

    code: str
    name: str
    official: str
    city: bool
    region: str
    aliases: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()


class _Term(NamedTuple):
    """One name to find a province by; `words` between spaces, not `own`: a town or a merged one."""

    words: str
    squeezed: str
    unglued: str
    initials: str
    own: bool


@lru_cache(maxsize=2)
def provinces(which: Provinces) -> tuple[Province, ...]:
    """The list, in the order of the official codes."""
    rows: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))[which]
    return tuple(_province(row) for row in rows)


def _province(row: dict[str, Any]) -> Province:
    fields: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    return Province(**fields)


def by_code(which: Provinces, code: str) -> Province | None:
    return next((p for p in provinces(which) if p.code == code), None)


def _bare(text: str) -> str:
    """Folded words without «tỉnh», «thành phố», …, unless nothing is left then."""
    said = words(text)
    for unit in sorted(_UNITS, key=len, reverse=True):
        if said.startswith(f"{unit} "):
            return said.removeprefix(f"{unit} ")
    return said


def _unglued(text: str) -> str:
    """`tphanoi` is `hanoi` too."""
    return text.removeprefix(next((unit for unit in _GLUED if text.startswith(unit)), ""))


def _term(name: str, own: bool) -> _Term:
    said = _bare(name)
    together = said.replace(" ", "")
    return _Term(f" {said} ", together, _unglued(together), "".join(w[0] for w in said.split()), own)


def _names(province: Province) -> Iterator[_Term]:
    for name in (province.name, province.official, *province.aliases):
        yield _term(name, own=True)
    yield from (_term(place, own=False) for place in province.places)
    for code in province.contains:
        former = by_code("2021", code)
        if former is not None:
            yield from (_term(name, own=False) for name in (former.name, *former.aliases, *former.places))


@lru_cache(maxsize=2)
def _index(which: Provinces) -> tuple[tuple[Province, tuple[_Term, ...]], ...]:
    return tuple((p, tuple(dict.fromkeys(_names(p)))) for p in provinces(which))


def _tolerated(length: int) -> int:
    return 0 if length < 2 else 1 if length < 9 else 2


def _score(query: _Term, term: _Term) -> int | None:
    """The lower the better; None where the two have nothing to do with each other."""
    if term.squeezed in (query.squeezed, query.unglued):
        return _TAKEN
    if (begun := query.words[:-1]) in term.words:
        return _BEGUN + (not term.words.startswith(begun))
    if len(query.squeezed) > 2 and term.squeezed.startswith(query.squeezed):
        return _BEGUN + 2
    if len(query.squeezed) > 1 and query.squeezed == term.initials:
        return _INITIALS
    return _INSIDE if term.words in query.words else _misspelt(query.squeezed, term.squeezed)


def _misspelt(query: str, name: str) -> int | None:
    allowed = _tolerated(len(name))
    if abs(len(query) - len(name)) > allowed:
        return None
    distance = OSA.distance(query, name, score_cutoff=allowed)
    return _MISSPELT + 2 * distance if distance <= allowed else None


def _scored(which: Provinces, text: str) -> list[tuple[int, Province]]:
    query = _term(text, own=True)
    if not query.squeezed:
        return []
    found: list[tuple[int, Province]] = []
    for province, terms in _index(which):
        scores = [2 * s + (not t.own) for t in terms if (s := _score(query, t)) is not None]
        if scores:
            found.append((min(scores), province))
    return sorted(found, key=lambda pair: (pair[0], pair[1].code))


def search(which: Provinces, text: str, limit: int = 6) -> list[Province]:
    """The provinces that may be meant, likeliest first.

    Case, diacritics and spaces do not matter; the beginning of a word, initials, a town, a province merged
    into another one, and a slip or two are enough. After a full name no slips are guessed.
    """
    scored = _scored(which, text)
    if scored and scored[0][0] <= _SURE:
        scored = [pair for pair in scored if pair[0] < 2 * _INSIDE]
    return [province for _, province in scored[:limit]]


def find(which: Provinces, text: str) -> Province | None:
    """The one province of this very name or alias, None where there is none or more than one."""
    return _only(p for score, p in _scored(which, text) if score == 2 * _TAKEN)


def former(text: str) -> Province | None:
    """The province of 2021 with this very name, for a list that no longer has it."""
    return find("2021", text)


def successor(code: str) -> Province | None:
    """The province of 2025 that holds the one of 2021 with this code."""
    return _only(p for p in provinces("2025") if code in p.contains)


def _only(found: Iterable[Province]) -> Province | None:
    several = list(found)
    return several[0] if len(several) == 1 else None
