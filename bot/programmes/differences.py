"""What is another between two states of a programme, one by one, in the order people would tell it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.programmes.states import Meeting, Offer, State

Kind = Literal["new", "gone", "back", "moved", "changed"]


@dataclass(frozen=True, slots=True)
class Difference:
    """`series` and `session` are keys; without a series it is about the programme itself. Of «changed»,
    `field` names what; of «moved», before and after are (start, end)."""

    kind: Kind
    series: str | None = None
    session: str | None = None
    field: str | None = None
    before: Any = None
    after: Any = None


def differences(before: State, after: State) -> list[Difference]:
    """Everything that people or organizers would notice."""
    found = [*_fields(before.fields, after.fields)]
    for key, offer in after.series.items():
        known = before.series.get(key)
        if known is None:
            found.append(Difference("new", key))
        else:
            found += _series(key, known, offer)
    return found


def _fields(before: Mapping[str, Any], after: Mapping[str, Any], *where: str) -> Iterator[Difference]:
    for name in dict.fromkeys([*before, *after]):
        old, new = before.get(name), after.get(name)
        if old != new:
            series, session = (*where, None, None)[:2]
            yield Difference("changed", series, session, name, old, new)


def _series(key: str, before: Offer, after: Offer) -> Iterator[Difference]:
    if before.open != after.open:
        yield Difference("back" if after.open else "gone", key)
    if not after.open:
        return
    yield from _fields(before.fields, after.fields, key)
    for name, meeting in after.sessions.items():
        known = before.sessions.get(name)
        if known is None:
            yield Difference("new", key, name)
        else:
            yield from _session(key, name, known, meeting)


def _session(key: str, name: str, before: Meeting, after: Meeting) -> Iterator[Difference]:
    if before.planned != after.planned:
        yield Difference("back" if after.planned else "gone", key, name)
    if not after.planned:
        return
    old, new = (before.starts, before.ends), (after.starts, after.ends)
    if old != new:
        yield Difference("moved", key, name, None, old, new)
    yield from _fields(before.fields, after.fields, key, name)


def told_of(before: State, after: State) -> list[str]:
    """Keys of the series whose people are to be told of something."""
    return sorted({key for campaign, key in after.notices.items() if campaign not in before.notices})


def unheard_of(found: list[Difference], told: list[str]) -> list[str]:
    """Keys of the series where the way in is another, but nobody is told of anything."""
    return sorted({one.series for one in found if one.series and one.field == "links"} - set(told))


def outcome(found: list[Difference]) -> str:
    """A name for exactly these differences: another one as soon as anything of them is another."""
    return hashlib.sha256("\n".join(map(repr, found)).encode()).hexdigest()
