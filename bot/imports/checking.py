"""Every row of a file read by the form's own rules: answers, what is missing, what is wrong and why."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.documents.spreadsheets import Sheet
from bot.forms.answers import typed
from bot.forms.engine import applicable
from bot.forms.steps import ConsentStep, DateStep, Form, NameStep, PhoneStep, ProvinceStep, Step
from bot.forms.verdicts import Accepted, Answer, Reason, Refused, Suggestion, Verdict
from bot.imports.columns import Columns

MISSING = "missing"
"""The reason of a fault that is but an empty cell."""
CORRECTED = ("forms-phone-old", "forms-province-merged", "forms-province-several")
"""What is put right where there is but one way: old phone numbers, merged or misspelt provinces."""
KEPT = 20_000
"""Verdicts on cells that are remembered: most cells of a long file say what others say."""
EVERY = 100
"""Rows between two words about the progress."""
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?: \d\d:\d\d)?")


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that cannot be taken; `columns` is where it stands, none if the file has no such column."""

    step: Step
    columns: tuple[int, ...]
    cell: str
    reason: Reason
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def missing(self) -> bool:
        return self.reason.id == MISSING


@dataclass(slots=True)
class Checked:
    """One row: `corrected` are (step, as it was written) where the answer is another than the words."""

    row: int
    answers: dict[str, Any]
    faults: tuple[Fault, ...] = ()
    corrected: tuple[tuple[Step, str], ...] = ()


def check(
    form: Form,
    sheet: Sheet,
    mapping: Columns,
    today: dt.date,
    *,
    later: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Iterator[Checked]:
    """The rows that say anything of a person. With `later`, what is missing is no fault, except the name."""
    read = Reader(today)
    for place, (row, cells) in enumerate(sheet.rows):
        if place % EVERY == 0:
            progress(place, len(sheet.rows))
        checked = _row(form, row, cells, mapping, read, later=later)
        if checked is not None:
            yield checked


def _row(
    form: Form, row: int, cells: Sequence[str], mapping: Columns, read: Reader, *, later: bool
) -> Checked | None:
    said = {key: " ".join(filter(None, (cells[at] for at in places))) for key, places in mapping.items()}
    if not any(said.values()):
        return None
    checked, faults = Checked(row, {}), {}
    for step in form.steps:
        words = said.get(step.key, "")
        if not words:
            continue
        verdict = read(step, words)
        if isinstance(verdict, Refused):
            where = tuple(mapping[step.key])
            faults[step.key] = Fault(step, where, words, verdict.reason, verdict.suggestions)
        else:
            checked.answers[step.key] = verdict.value
            if read.corrected(step, words):
                checked.corrected += ((step, words),)
    _fit(form, checked, faults, mapping, later=later)
    return checked


def _fit(form: Form, checked: Checked, faults: dict[str, Fault], mapping: Columns, *, later: bool) -> None:
    """Keep what the form asks people with these answers; what it asks and the row does not say is missing."""
    asked = applicable(form, checked.answers)
    checked.answers = {step.key: checked.answers[step.key] for step in asked if step.key in checked.answers}
    for step in asked:
        if step.key in faults:
            checked.faults += (faults[step.key],)
        elif step.key not in checked.answers and _needed(step, later=later):
            checked.faults += (Fault(step, tuple(mapping.get(step.key, ())), "", Reason(MISSING)),)


def _needed(step: Step, *, later: bool) -> bool:
    if step.optional or isinstance(step, ConsentStep):
        return False
    return isinstance(step, NameStep) or not later


class Reader:
    """Reads cells of one file, each text but once."""

    def __init__(self, today: dt.date) -> None:
        self._today = today
        self._known: dict[tuple[str, str], tuple[Verdict, bool]] = {}

    def __call__(self, step: Step, words: str) -> Verdict:
        return self._read(step, words)[0]

    def corrected(self, step: Step, words: str) -> bool:
        return self._read(step, words)[1]

    def _read(self, step: Step, words: str) -> tuple[Verdict, bool]:
        key = step.key, words
        if (known := self._known.get(key)) is not None:
            return known
        if len(self._known) >= KEPT:
            self._known.clear()
        self._known[key] = found = self._judged(step, words)
        return found

    def _judged(self, step: Step, words: str) -> tuple[Verdict, bool]:
        moment = _MOMENT.fullmatch(words) if isinstance(step, DateStep) else None
        verdict = typed(step, moment[1] if moment else words, self._today)
        if isinstance(verdict, Refused) and (right := _only_way(step, verdict)) is not None:
            return Accepted(right), True
        return verdict, False


def _only_way(step: Step, refused: Refused) -> Answer:
    if not isinstance(step, PhoneStep | ProvinceStep) or refused.reason.id not in CORRECTED:
        return None
    return refused.suggestions[0].answer if len(refused.suggestions) == 1 else None
