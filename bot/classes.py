"""Finding the classes that fit: who says who they are and where gets those that are for them.

What was said so far rides in the buttons, as places in the registration form, so that nothing needs keeping.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.forms.conditions import applicable
from bot.forms.provinces import provinces
from bot.forms.steps import ChoicesStep, ChoiceStep, Form, ProvinceStep, Step, YesNoStep

Fits = Mapping[str, Collection[str]] | None
"""Step of the registration form -> answers a series is for; None: for everybody."""
NONE = "x"
"""Said of a step none of whose answers were the person's."""
_CODE = re.compile(r"([0-9a-f]{4})((?:\.[0-9]{1,2}-(?:[0-9]{1,2}|x))*)")


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said to find their classes: step -> answer, as `fits` writes it; None: none of them."""

    form: Form
    digest: str
    answers: Mapping[str, str | None]

    def with_answer(self, step: Step, answer: str | None) -> Said:
        return Said(self.form, self.digest, {**self.answers, step.key: answer})

    @property
    def code(self) -> str:
        """It all in a few letters, for buttons."""
        keys = [step.key for step in self.form.steps]
        pairs = [
            f".{keys.index(key)}-{NONE if answer is None else _answers(self.form.step(key)).index(answer)}"
            for key, answer in self.answers.items()
        ]
        return self.digest[:4] + "".join(pairs)

    @property
    def prefilled(self) -> dict[str, Any]:
        """The same as answers of the registration form."""
        given = {key: answer for key, answer in self.answers.items() if answer is not None}
        return {key: _typed(self.form.step(key), answer) for key, answer in given.items()}


def read(form: Form, digest: str, code: str) -> Said:
    """What a button says; nothing, if it was made for another form or by somebody's hand."""
    nothing = Said(form, digest, {})
    found = _CODE.fullmatch(code)
    if found is None or found[1] != digest[:4]:
        return nothing
    answers: dict[str, str | None] = {}
    for pair in found[2].split(".")[1:]:
        at, _, which = pair.partition("-")
        step = form.steps[int(at)] if int(at) < len(form.steps) else None
        known = _answers(step) if step else ()
        if step is None or (which != NONE and int(which) >= len(known)):
            return nothing
        answers[step.key] = None if which == NONE else known[int(which)]
    return Said(form, digest, answers)


def _answers(step: Step) -> tuple[str, ...]:
    """All answers of a step in their order, as `fits` writes them."""
    match step:
        case ChoiceStep() | ChoicesStep():
            return tuple(option.key for option in step.options)
        case ProvinceStep():
            return tuple(one.code for one in provinces(step.provinces))
        case YesNoStep():
            return "yes", "no"
    return ()


def _typed(step: Step, answer: str) -> Any:
    match step:
        case ChoicesStep():
            return [answer]
        case YesNoStep():
            return answer == "yes"
    return answer


def is_for(fits: Fits, answers: Mapping[str, str | None]) -> bool:
    """Whether a series is for somebody who said this; what was not asked speaks against nothing."""
    return all(answers[key] in wanted for key, wanted in (fits or {}).items() if key in answers)


def next_step(here: Said, fits: Iterable[Fits]) -> tuple[Step, list[str]] | None:
    """What is to be asked next, with the answers that lead to a class; None when nothing tells them apart."""
    left = [one for one in fits if is_for(one, here.answers)]
    for step in applicable(here.form, here.prefilled):
        wanted = {answer for one in left if one for answer in one.get(step.key, ())}
        shown = [answer for answer in _answers(step) if answer in wanted]
        if step.key not in here.answers and shown:
            return step, shown
    return None


def carried(form: Form, earlier: Sequence[Mapping[str, Any]], here: Said | None) -> dict[str, Any] | None:
    """What need not be asked again: what was said to find the class, and what the same form was told for
    another one; agreement is asked for each time. None where the form shows no summary to look it over."""
    if not form.summary:
        return None
    consents = {step.key for step in form.steps if step.kind == "consent"}
    known = {key: value for one in earlier for key, value in one.items() if key not in consents}
    return {**known, **(here.prefilled if here else {})} or None
