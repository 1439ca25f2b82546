"""Guests who cannot all be the person they are taken for, since they were there at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.zoom.joining import overlap
from bot.zoom.matching import Verdict


@dataclass(frozen=True, slots=True)
class Seated:
    """A guest with what is known of them, to be compared with others who are taken for the same person."""

    key: str
    email: str
    places: frozenset[str]
    intervals: Sequence[Sequence[int]]
    verdict: Verdict


TOGETHER = 60
"""Seconds for which two were there at once before that counts."""


def contested(seated: Iterable[Seated]) -> set[str]:
    """Guests who cannot both be the person each is taken for: clearly two people who were there at once.
    Who is known by number or address stays; by name alone nobody does."""
    by_person: dict[int, list[Seated]] = {}
    for one in seated:
        if one.verdict.state == "matched":
            by_person.setdefault(one.verdict.candidates[0].known.person_id, []).append(one)
    return {key for several in by_person.values() if len(several) > 1 for key in _contested(several)}


def _contested(several: Sequence[Seated]) -> Iterable[str]:
    for at, one in enumerate(several):
        for other in several[at + 1 :]:
            if _differ(one, other) and overlap(one.intervals, other.intervals) > TOGETHER:
                yield from (it.key for it in (one, other) if it.verdict.candidates[0].way == "name")


def _differ(one: Seated, other: Seated) -> bool:
    """Two accounts, or two places."""
    accounts = one.email and other.email and one.email != other.email
    return bool(accounts) or bool(one.places and other.places and not one.places & other.places)
