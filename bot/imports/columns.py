"""Which column of a file answers which step of the form: told by headings, by what stands below, or asked."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from bot.documents.spreadsheets import Sheet, letter
from bot.forms.answers import typed
from bot.forms.folding import words
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    ConsentStep,
    DateStep,
    EmailStep,
    Form,
    LongTextStep,
    NameStep,
    NumberStep,
    PhoneStep,
    ProvinceStep,
    Step,
    TextStep,
)
from bot.forms.verdicts import Accepted
from bot.imports.spoken import FAMILY, GIVEN, GROUPS, SURNAMES

Columns = dict[str, list[int]]
"""Step -> its columns: none, one, or two (the family name stands in one, the given name in the other)."""
SAME, SURE, PERHAPS = 100.0, 85.0, 70.0
INDEXED = 2_000
"""Bytes of headings that are kept as they are."""
SAMPLE = 60
"""Rows whose cells are looked at."""
READABLE, TELLING = 0.5, 0.8
"""The share of cells that must be answers of the step: under a fitting heading, and under any other."""


KINDS: dict[type[Step], str] = {
    NameStep: "name",
    PhoneStep: "phone",
    EmailStep: "email",
    ProvinceStep: "province",
}


@dataclass(frozen=True, slots=True)
class Guess:
    """`mapping` is sure; `asking` are the steps to be asked about, in the form's order."""

    mapping: Columns
    asking: tuple[str, ...]


def mappable(form: Form) -> tuple[Step, ...]:
    """Steps that a file can answer: to a text of consent nobody agrees for somebody else."""
    return tuple(step for step in form.steps if not isinstance(step, ConsentStep))


def key_of(headings: Sequence[str]) -> str:
    """By which headings are recognised in the next file; no longer than an index takes."""
    named = "|".join(words(one) for one in headings)
    return named if len(named.encode()) <= INDEXED else hashlib.sha256(named.encode()).hexdigest()


def guess(
    form: Form, sheet: Sheet, today: dt.date, known: Mapping[str, Sequence[int]] | None = None
) -> Guess:
    """What the columns are; what was said of a file with the same headings (`known`) is not asked again."""
    steps, said = mappable(form), known or {}
    mapping: Columns = {step.key: list(said[step.key]) for step in steps if step.key in said}
    open_ = [step for step in steps if step.key not in mapping]
    scores = dict(_scores(form, open_, sheet, today))
    for _, step_key, column in sorted(
        ((score, key, column) for (key, column), score in scores.items() if score >= SURE),
        key=lambda one: (-one[0], one[2]),
    ):
        if step_key not in mapping and column not in _taken(mapping):
            mapping[step_key] = [column]
    _both_names(form, sheet, mapping)
    asking = [step.key for step in open_ if step.key not in mapping and _doubtful(step, scores, mapping)]
    mapping |= {step.key: [] for step in steps if step.key not in mapping and step.key not in asking}
    return Guess(mapping, tuple(asking))


def without(sheet: Sheet, headings: Collection[str]) -> Sheet:
    """The same table without these columns, as long as they are its first ones."""
    extra = next((at for at, one in enumerate(sheet.headings) if one not in headings), 0)
    rows = tuple((number, cells[extra:]) for number, cells in sheet.rows) if extra else sheet.rows
    return replace(sheet, headings=sheet.headings[extra:], rows=rows)


def _taken(mapping: Columns) -> set[int]:
    return {column for columns in mapping.values() for column in columns}


def _doubtful(step: Step, scores: Mapping[tuple[str, int], float], mapping: Columns) -> bool:
    """Whether to ask: everybody must answer it, or there is a column that may be meant."""
    free = [
        score for (key, column), score in scores.items() if key == step.key and column not in _taken(mapping)
    ]
    return (not step.optional and step.when is None) or max(free, default=0) >= PERHAPS


def candidates(form: Form, step: Step, sheet: Sheet, today: dt.date, mapping: Columns) -> list[int]:
    """All columns, those that are likely meant first, those that are taken last."""
    scores = dict(_scores(form, [step], sheet, today))
    taken = _taken({key: columns for key, columns in mapping.items() if key != step.key})
    return sorted(
        range(len(sheet.headings)),
        key=lambda column: (column in taken, -scores.get((step.key, column), 0), column),
    )


def _scores(
    form: Form, steps: Sequence[Step], sheet: Sheet, today: dt.date
) -> Iterator[tuple[tuple[str, int], float]]:
    samples = [_sample(sheet, column) for column in range(len(sheet.headings))]
    for step in steps:
        spelt = spellings(form, step)
        for column, heading in enumerate(sheet.headings):
            score = _score(step, words(heading), spelt, samples[column], today)
            if score >= PERHAPS:
                yield (step.key, column), score


def _sample(sheet: Sheet, column: int) -> list[str]:
    """Different cells of a column, from all over it."""
    stride = max(1, len(sheet.rows) // (4 * SAMPLE))
    cells = dict.fromkeys(cells[column] for _, cells in sheet.rows[::stride] if cells[column])
    return list(cells)[:SAMPLE]


def _score(step: Step, heading: str, spelt: Sequence[str], sample: Sequence[str], today: dt.date) -> float:
    named = max((_alike(heading, one) for one in spelt), default=0.0)
    readable = _readable(step, sample, today)
    if named >= SURE:
        trusted = named == SAME or readable >= READABLE or not sample
        return named + 10 * readable if trusted else PERHAPS
    if _tells(step) and readable >= TELLING and sample:
        return SURE - 1 + readable if len(sample) > 1 or isinstance(step, EmailStep) else PERHAPS
    if isinstance(step, NameStep) and _people(sample) >= TELLING:
        return SURE - 1
    return named if readable >= READABLE else 0.0


def _alike(heading: str, name: str) -> float:
    """How much a heading is like a name, both folded: 100 for the same, less for one inside the other."""
    if heading == name:
        return SAME
    if (" " in name or len(name) > 4) and f" {name} " in f" {heading} ":
        return 90.0
    return min(float(fuzz.token_sort_ratio(heading, name)), 84.0)


def _tells(step: Step) -> bool:
    """Whether cells alone show what a column is."""
    return isinstance(step, PhoneStep | EmailStep | ProvinceStep | ChoiceStep)


def _readable(step: Step, sample: Sequence[str], today: dt.date) -> float:
    """The share of cells that are answers; numbers are not taken for the options of a choice."""
    if isinstance(step, TextStep | LongTextStep):
        return 1.0
    if not sample:
        return 0.0
    plain = isinstance(step, ChoiceStep | ChoicesStep)
    good = sum(not (plain and cell.isdigit()) and _answers(step, cell, today) for cell in sample)
    return good / len(sample)


def _people(sample: Sequence[str]) -> float:
    """The share of cells that begin with a common family name."""
    first = [words(one).split()[:1] for one in sample]
    return sum(bool(one) and one[0] in SURNAMES for one in first) / max(1, len(sample))


def _answers(step: Step, cell: str, today: dt.date) -> bool:
    verdict = typed(step, cell[:10] if isinstance(step, DateStep) else cell, today)
    if isinstance(verdict, Accepted):
        return not isinstance(step, NameStep) or " " in cell
    return bool(verdict.suggestions) and isinstance(step, PhoneStep | EmailStep | NumberStep)


def spellings(form: Form, step: Step) -> tuple[str, ...]:
    """What the step may be called in a heading: its label, its question, its key, and their usual names."""
    own = [*(step.label or {}).values(), *step.ask.values(), step.key.replace("-", " ").replace("_", " ")]
    names = [words(one) for one in own]
    alone = sum(type(one) is type(step) for one in form.steps) == 1
    group = GROUPS.get(KINDS.get(type(step), ""), ()) if alone else ()
    if isinstance(step, TextStep):
        group = next((said for said in GROUPS.values() if set(said) & set(names)), ())
    return (*names, *group)


def _both_names(form: Form, sheet: Sheet, mapping: Columns) -> None:
    """«Họ và đệm» and «Tên» in two columns side by side are one name; so is a heading over two columns."""
    step = next((one for one in form.steps if isinstance(one, NameStep)), None)
    folded = [words(one) for one in sheet.headings]
    for column, heading in enumerate(folded[:-1] if step else ()):
        beside = column + 1
        if step is None or beside in _taken({**mapping, step.key: []}):
            continue
        split = heading in FAMILY and folded[beside] in GIVEN
        merged = mapping.get(step.key) == [column] and sheet.headings[beside] == letter(beside)
        if split or (merged and _given_names(_sample(sheet, beside))):
            mapping[step.key] = [column, beside]
            return


def _given_names(sample: Sequence[str]) -> bool:
    """Cells of one or two words without digits."""
    return bool(sample) and all(len(one.split()) < 3 and not any(map(str.isdigit, one)) for one in sample)
