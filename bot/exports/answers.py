"""Answers as columns: a form's questions in all its versions, in words and, where useful, as stable codes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from bot.dialogs import form_of
from bot.documents.tables import Cell
from bot.forms.showing import RATINGS, label, show
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    ConsentStep,
    DateStep,
    NumberStep,
    PhoneStep,
    ProvinceStep,
    RatingStep,
    ScaleStep,
    Step,
)
from bot.forms.verdicts import Answer
from bot.texts import Texts
from storage.tables import Form

CODED = ChoiceStep | ChoicesStep | ProvinceStep | PhoneStep | ConsentStep | RatingStep
"""Steps whose words change with the language: what is stored stands beside them."""


@dataclass(frozen=True, slots=True)
class Column:
    """`cell` takes it from a row."""

    heading: str
    cell: Callable[[Any], Cell]


def columns(forms: Sequence[Form], texts: Texts) -> list[Column]:
    """One column for each question that any of the forms (newest first) asks, called as the newest calls it;
    rows have `form_id` and `answers`."""
    asked: dict[str, dict[int, Step]] = {}
    for form in forms:
        for step in form_of(form).steps:
            asked.setdefault(step.key, {})[form.id] = step
    made: list[Column] = []
    for key, versions in asked.items():
        made += _columns(key, versions, {one.heading for one in made}, texts)
    return made


def _columns(key: str, versions: Mapping[int, Step], taken: set[str], texts: Texts) -> list[Column]:
    name = texts.plain_pick(label(next(iter(versions.values()))))
    heading = f"{name} [{key}]" if name in taken else name
    made = [Column(heading, partial(_cell, key, versions, partial(words, texts=texts)))]
    if any(isinstance(step, CODED) for step in versions.values()):
        coded = texts.plain("exports-column-code", label=heading)
        made.append(Column(coded, partial(_cell, key, versions, code)))
    return made


def _cell(key: str, versions: Mapping[int, Step], said: Callable[[Step, Answer], Cell], row: Any) -> Cell:
    step, answer = versions.get(row.form_id), row.answers.get(key)
    return None if step is None or answer is None else said(step, answer)


def words(step: Step, answer: Answer, texts: Texts) -> Cell:
    """For people: numbers and dates as such, everything else in the texts' language."""
    match step, answer:
        case (NumberStep() | ScaleStep(), int() | float()) if not isinstance(answer, bool):
            return answer
        case RatingStep(), 1 | 2 | 3 | 4 | 5:
            return texts.plain(RATINGS[int(str(answer)) - 1])
        case DateStep(), str():
            return _date(answer)
    return show(step, answer, texts)


def _date(answer: str) -> Cell:
    try:
        return dt.date.fromisoformat(answer)
    except ValueError:
        return answer


def code(step: Step, answer: Answer) -> Cell:
    """For programs: what is stored; of a consent the version that was agreed to."""
    match answer:
        case _ if not isinstance(step, CODED):
            return None
        case dict():
            return str(answer["version"]) if answer.get("agreed") else None
        case list():
            return ", ".join(map(str, answer))
    return answer
