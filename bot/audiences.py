"""What an audience can be chosen by, in words: the conditions a place offers, each with its values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.dialogs import form_of
from bot.forms.provinces import provinces
from bot.forms.showing import label
from bot.forms.steps import ChoicesStep, ChoiceStep, ProvinceStep, YesNoStep
from bot.texts import Texts
from storage import Transaction, figures, series
from storage.places import Place

STATES = ("registered", "waiting", "offered", "asked", "withdrawn")
OPS = ("and", "or", "except")


@dataclass(frozen=True, slots=True)
class Condition:
    """Something people can be chosen by: `values` are (what a term asks for, how it is called)."""

    field: str
    label: str
    values: tuple[tuple[dict[str, Any], str], ...]


def conditions(tx: Transaction, place: Place, now: dt.datetime, texts: Texts) -> list[Condition]:
    """All that a place offers, always in the same order."""
    programme_id, series_id = place
    reached = [series_id] if series_id else figures.series_of(tx, programme_id)
    found = [_states(texts), *_answers(tx, reached, texts)]
    if series_id is None:
        found.append(_series(tx, place, texts))
    else:
        found += _sessions(tx, series_id, now, texts)
    return [*found, _languages(texts), *_yes(texts)]


def _states(texts: Texts) -> Condition:
    values = tuple(
        ({"field": "state", "values": [state]}, texts.plain(f"audience-state-{state}")) for state in STATES
    )
    return Condition("state", texts.plain("audience-state"), values)


def _series(tx: Transaction, place: Place, texts: Texts) -> Condition:
    values = tuple(
        ({"field": "series", "values": [one.id]}, texts.plain_pick(one.title))
        for one in series.reached(tx, [place])
    )
    return Condition("series", texts.plain("audience-series"), values)


def _answers(tx: Transaction, reached: list[int], texts: Texts) -> Iterator[Condition]:
    """One for each question of the registration form that has given answers."""
    seen: set[str] = set()
    for form in figures.forms(tx, reached, "registration"):
        for step in form_of(form).steps:
            if step.key in seen:
                continue
            seen.add(step.key)
            match step:
                case ProvinceStep():
                    given = [(one.code, one.name) for one in provinces(step.provinces)]
                case ChoiceStep() | ChoicesStep():
                    given = [(one.key, texts.plain_pick(one.label)) for one in step.options]
                case YesNoStep():
                    given = [("true", texts.plain("forms-yes")), ("false", texts.plain("forms-no"))]
                case _:
                    continue
            asked = {"field": "answer", "step": step.key}
            values = tuple(({**asked, "values": [value]}, name) for value, name in given)
            yield Condition("answer", texts.plain_pick(label(step)), values)


def _sessions(tx: Transaction, series_id: int, now: dt.datetime, texts: Texts) -> Iterator[Condition]:
    """Who came to which session, and who answered which survey, once there is something to know."""
    begun = [one for one in series.sessions(tx, series_id) if one.starts_at <= now]
    for field in ("attended", "surveyed") if begun else ():
        values = tuple(
            ({"field": field, "values": [one.id]}, texts.plain("audience-session", number=str(one.number)))
            for one in begun
        )
        yield Condition(field, texts.plain(f"audience-{field}"), values)


def _languages(texts: Texts) -> Condition:
    values = tuple(
        ({"field": "language", "values": [one]}, texts.plain(f"announce-language-{one}"))
        for one in ("vi", "en", "fr")
    )
    return Condition("language", texts.plain("audience-language"), values)


def _yes(texts: Texts) -> Iterator[Condition]:
    """What is so or not."""
    for field in ("certified", "proxied", "unreachable"):
        name = texts.plain(f"audience-{field}")
        yield Condition(field, name, (({"field": field, "values": []}, name),))


def called(term: dict[str, Any], found: list[Condition]) -> str:
    """A term in words; what its place does not offer any more is told by its bare values."""
    for condition in found:
        for asked, name in condition.values:
            if all(term.get(key) == value for key, value in asked.items()):
                return name if condition.label == name else f"{condition.label}: {name}"
    return f"{term['field']} {term.get('values', '')}"
