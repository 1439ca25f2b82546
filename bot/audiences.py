"""What an audience can be chosen by, in words: the conditions a place offers, each with its values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from bot.dialogs import form_of
from bot.forms.provinces import provinces
from bot.forms.showing import label
from bot.forms.steps import ChoicesStep, ChoiceStep, ProvinceStep, YesNoStep
from bot.texts import Texts
from storage import Transaction, audiences, figures, series
from storage.places import Place

STATES = ("registered", "waiting", "offered", "asked", "withdrawn")
OPS = ("and", "or", "except")


@dataclass(frozen=True, slots=True)
class Condition:
    """Something people can be chosen by: `values` are (what a term asks for, how it is called). Where there
    are several series, `groups` are those to choose from first: (title, first value, one past the last)."""

    field: str
    label: str
    values: tuple[tuple[dict[str, Any], str], ...]
    groups: tuple[tuple[str, int, int], ...] = ()


def conditions(tx: Transaction, place: Place, now: dt.datetime, texts: Texts) -> list[Condition]:
    """All that a place offers. What grows while the bot runs stands last, so that buttons which are on
    somebody's screen go on meaning the same."""
    programme_id, series_id = place
    reached = [series_id] if series_id else figures.series_of(tx, programme_id)
    found = [_states(texts), *_answers(tx, reached, texts)]
    if series_id is None:
        found.append(_series(tx, place, texts))
    found += [_languages(texts), _certificates(texts), _unreachable(texts)]
    return [*found, _invited(tx, place, texts), *_sessions(tx, place, now, texts)]


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


def _sessions(tx: Transaction, place: Place, now: dt.datetime, texts: Texts) -> Iterator[Condition]:
    """Who came to which session or not, and who answered which survey, once there is something to know."""
    begun = audiences.begun(tx, place, now)
    named = [(id, texts.plain("audience-session", number=str(number))) for id, number, _ in begun]
    titles = [texts.plain_pick(title) for _, _, title in begun]
    groups = tuple(_groups(titles)) if len(set(titles)) > 1 else ()
    if groups:
        named = [(id, f"{title}: {name}") for title, (id, name) in zip(titles, named, strict=True)]
    for field in ("attended", "missed", "surveyed", "unsurveyed") if begun else ():
        values = tuple(({"field": field, "values": [id]}, name) for id, name in named)
        yield Condition(field, texts.plain(f"audience-{field}"), values, groups)


def _groups(titles: list[str]) -> Iterator[tuple[str, int, int]]:
    """Where each title begins and ends."""
    start = 0
    for title, same in groupby(titles):
        end = start + len(list(same))
        yield title, start, end
        start = end


def _languages(texts: Texts) -> Condition:
    values = tuple(
        ({"field": "language", "values": [one]}, texts.plain(f"announce-language-{one}"))
        for one in ("vi", "en", "fr")
    )
    return Condition("language", texts.plain("audience-language"), values)


def _certificates(texts: Texts) -> Condition:
    values = tuple(
        ({"field": "certificate", "values": [one]}, texts.plain(f"audience-certificate-{one}"))
        for one in ("issued", "none", "revoked")
    )
    return Condition("certificate", texts.plain("audience-certificate"), values)


def _unreachable(texts: Texts) -> Condition:
    name = texts.plain("audience-unreachable")
    return Condition("unreachable", name, (({"field": "unreachable", "values": []}, name),))


def _invited(tx: Transaction, place: Place, texts: Texts) -> Condition:
    """Whom others registered or sent a personal link: anybody, or one of them."""
    anybody: list[tuple[dict[str, Any], str]] = [
        ({"field": "proxied", "values": []}, texts.plain("audience-invited-anybody"))
    ]
    some = [
        ({"field": "invited", "values": [one.id]}, " ".join(filter(None, (one.first_name, one.last_name))))
        for one in audiences.inviters(tx, place)
    ]
    return Condition("invited", texts.plain("audience-invited"), (*anybody, *some))


def called(term: dict[str, Any], found: list[Condition]) -> str:
    """A term in words; what its place does not offer any more is told by its bare values."""
    for condition in found:
        for asked, name in condition.values:
            if all(term.get(key) == value for key, value in asked.items()):
                return name if condition.label == name else f"{condition.label}: {name}"
    return f"{term['field']} {term.get('values', '')}"
