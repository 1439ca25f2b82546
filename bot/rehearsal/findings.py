"""What organizers ought to look at before people do: gaps, repetitions, and texts that are too long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.delivery.long_texts import CAPTION_LIMIT, TEXT_LIMIT, width
from bot.delivery.messages import Message
from bot.programme import Programme
from bot.rehearsal.lines import Line
from bot.texts.localized import ANY

MANY = 3
"""So many places are named one by one."""


def of(programme: Programme, lines: Iterable[Line], languages: Sequence[str]) -> list[str]:
    """Everything that meets the eye."""
    return [
        *_without_link(programme),
        *_same_link(programme),
        *_nobody_asks(programme),
        *_nobody_is_present(programme),
        *_untranslated(programme, languages),
        *_too_long(lines),
    ]


def _without_link(programme: Programme) -> Iterator[str]:
    for one in programme.series:
        bare = [session.key for session in one.sessions if not session.join]
        if bare:
            yield f"{one.key}: no way in for {_places(bare)} (no `join`)"


def _same_link(programme: Programme) -> Iterator[str]:
    places: dict[str, list[str]] = defaultdict(list)
    for one in programme.series:
        for session in one.sessions:
            for address in dict.fromkeys(getattr(link, "url", None) for link in session.join):
                if address:
                    places[str(address)].append(f"{one.key}/{session.key}")
    for address, where in places.items():
        if len(where) > 1:
            yield f"{len(where)} sessions have the same link: {address} ({_places(where)})"


def _nobody_asks(programme: Programme) -> Iterator[str]:
    """Questions are asked about topics."""
    for one in programme.series:
        bare = [session.key for session in one.sessions if not session.topics]
        if one.questions and bare:
            yield f"{one.key}: nobody can ask a question about {_places(bare)} (no `topics`)"


def _nobody_is_present(programme: Programme) -> Iterator[str]:
    """Minutes come from Zoom's report alone."""
    for one in programme.series:
        if one.attendance is None or any(way.minutes is None for way in one.attendance.enough):
            continue
        bare = [
            session.key for session in one.sessions if all(way.platform != "zoom" for way in session.join)
        ]
        if bare:
            asks = "`attendance` asks for minutes alone"
            yield f"{one.key}: {asks}, and there is no Zoom to count them in {_places(bare)}"


def _untranslated(programme: Programme, languages: Sequence[str]) -> Iterator[str]:
    missing: dict[str, list[str]] = defaultdict(list)
    for path, text in _texts(programme.model_dump(mode="json"), ""):
        for language in languages:
            if language not in text and ANY not in text:
                missing[language].append(path)
    for language, paths in missing.items():
        yield f"no {language} text for {_places(paths)}: people read another language there"


def _texts(value: Any, path: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every text of the file that may be given per language, with where it stands."""
    if isinstance(value, dict):
        if value and set(value) <= {ANY, "vi", "en", "fr"}:
            yield path, value
            return
        for key, below in value.items():
            yield from _texts(below, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for number, below in enumerate(value, start=1):
            name = below.get("key", number) if isinstance(below, dict) else number
            yield from _texts(below, f"{path}[{name}]")


def _too_long(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        for language, message in line.said.items():
            long, limit = width(message.text), _limit(message)
            if long > limit:
                where = f"{line.series}/{line.session}" if line.session else line.series
                split = f"{long} characters, more than {limit}: it is split"
                yield f"{where}: {line.what} ({language}) has {split}"


def _limit(message: Message) -> int:
    return CAPTION_LIMIT if message.document or message.photo else TEXT_LIMIT


def _places(names: Sequence[str]) -> str:
    more = len(names) - MANY
    return ", ".join(names[:MANY]) + (f" and {more} more" if more > 0 else "")
