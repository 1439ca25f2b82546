"""What the surveys said: marks counted for each session and question, and words that may be quoted."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot import reminders
from bot.dialogs import form_of
from bot.forms.showing import label
from bot.forms.steps import ChoicesStep, ChoiceStep, RatingStep, ScaleStep, Step, YesNoStep
from bot.programme.ladders import SurveyTerms
from bot.registrations import name_step
from bot.reports.figures import Asked, Positive, Quote, SessionFigures, Tally
from bot.texts.localized import LocalText
from storage import Transaction, series
from storage.reports import quotes
from storage.tables import Series

COUNTED = RatingStep | ScaleStep | ChoiceStep | ChoicesStep | YesNoStep
POSITIVE = {"rating": 4, "scale": 8}
"""Marks from here on are positive: 4 of 5, 8 of 10."""
Tell = Callable[[int, int | None], None]
STRIDE = 500
"""Responses between two words about the progress."""


@dataclass
class Answers:
    """The surveys' figures; `steps` is every counted question, as the newest form asks it."""

    terms: Mapping[int, SurveyTerms | None]
    series_of: Mapping[int, int]
    steps: dict[str, Step] = field(default_factory=dict)
    counts: dict[tuple[str, int], Counter[str]] = field(default_factory=dict)
    answered: Counter[tuple[str, int]] = field(default_factory=Counter)
    marked: int = 0
    happy: int = 0
    found: list[Quote] = field(default_factory=list)

    @property
    def asked(self) -> tuple[Asked, ...]:
        return tuple(self._asked(step) for step in self.steps.values())

    @property
    def positive(self) -> Positive:
        return Positive(positive=self.happy, marked=self.marked)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """By session, the same words once; of one session in an order that says nothing."""
        place = {id: at for at, id in enumerate(self.series_of)}
        once = {one.digest: one for one in self.found}
        return tuple(sorted(once.values(), key=lambda one: (place[one.session_id], one.digest)))

    def _asked(self, step: Step) -> Asked:
        options = (
            {one.key: one.label for one in step.options} if isinstance(step, ChoiceStep | ChoicesStep) else {}
        )
        tallies = tuple(
            Tally(session_id=id, answered=self.answered[step.key, id], counts=dict(sorted(found.items())))
            for id in self.series_of
            if (found := self.counts.get((step.key, id))) is not None
        )
        text: LocalText = dict(label(step))
        assert isinstance(step, COUNTED)
        return Asked(key=step.key, kind=step.kind, label=text, options=options, tallies=tallies)

    def add(self, row: Any, steps: Sequence[Step]) -> None:
        """One response."""
        marks: list[bool] = []
        for step in steps:
            answer = row.answers.get(step.key)
            if answer is None or not isinstance(step, COUNTED) or self._is_leave(row.session_id, step.key):
                continue
            key = step.key, row.session_id
            self.steps.setdefault(step.key, step)
            self.answered[key] += 1
            given = answer if isinstance(answer, list) else [answer]
            self.counts.setdefault(key, Counter()).update(_word(one) for one in given)
            if step.kind in POSITIVE:
                marks.append(answer >= POSITIVE[step.kind])
        self.marked += bool(marks)
        self.happy += bool(marks) and all(marks)

    def _is_leave(self, session_id: int, key: str) -> bool:
        """Whether a step only asks for leave to quote."""
        terms = self.terms[self.series_of[session_id]]
        return bool(terms and terms.quote and key in (terms.quote.allowed, terms.quote.named))

    def quote(self, row: Any, names: Mapping[int, str | None]) -> None:
        """Its words, where they were asked for and allowed; a name never of an anonymous response."""
        terms = self.terms[self.series_of[row.session_id]]
        wanted = terms.quote if terms else None
        said = row.answers.get(wanted.text) if wanted else None
        if wanted is None or not isinstance(said, str) or not said.strip():
            return
        if not _yes(row.answers.get(wanted.allowed)):
            return
        named = row.person_id is not None and _yes(row.answers.get(wanted.named or ""))
        key = names.get(row.registered_with)
        self.found.append(
            Quote(
                session_id=row.session_id,
                digest=digest(row.session_id, said),
                text=said.strip(),
                name=(row.given or {}).get(key) if named and key else None,
                person_id=row.person_id if named else None,
            )
        )


def _yes(answer: Any) -> bool:
    return answer is True or (isinstance(answer, dict) and bool(answer.get("agreed")))


def _word(answer: Any) -> str:
    return {True: "yes", False: "no"}[answer] if isinstance(answer, bool) else str(answer)


def digest(session_id: int, words: str) -> str:
    """Which words these are, whatever id the response has."""
    return hashlib.sha256(f"{session_id}:{words.strip()}".encode()).hexdigest()[:16]


def unheard(_done: int, _total: int | None) -> None:
    """Nobody waits."""


def read(
    tx: Transaction, held: Sequence[SessionFigures], rows: Sequence[Series], tell: Tell = unheard
) -> Answers:
    """All responses to the surveys of these sessions."""
    terms = {row.id: reminders.survey_of(row) for row in rows}
    result = Answers(terms, {one.id: one.series_id for one in held})
    known: dict[int, tuple[Step, ...]] = {}
    names: dict[int, str | None] = {}
    for done, row in enumerate(quotes.responses(tx, list(result.series_of)), 1):
        if done % STRIDE == 0:
            tell(done, None)
        if row.form_id not in known:
            known[row.form_id] = form_of(series.form_version(tx, row.form_id)).steps
        if row.registered_with is not None and row.registered_with not in names:
            names[row.registered_with] = name_step(form_of(series.form_version(tx, row.registered_with)))
        result.add(row, known[row.form_id])
        result.quote(row, names)
    return result
