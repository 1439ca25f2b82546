"""The form engine: where a person stands in a form, what a gesture does. Pure and total: it never raises."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.forms import choosing
from bot.forms.answers import read
from bot.forms.conditions import applicable as applicable
from bot.forms.fitting import fits
from bot.forms.gestures import meant
from bot.forms.inputs import (
    Back,
    Chosen,
    Confirm,
    Edit,
    Finished,
    Input,
    Keep,
    Shared,
    Skip,
    Toggled,
    Typed,
    Unsupported,
)
from bot.forms.steps import ChoicesStep, Form, Step
from bot.forms.verdicts import Answer, Reason, Refused, Suggestion, Verdict, token
from bot.forms.words import CONFIRM, ordinal, said, yes_or_no


@dataclass(frozen=True, slots=True)
class State:
    """Where a person stands; `step` None is the summary.

    `editing`: the step was opened from the summary and leads back there. `marked`: options toggled so far.
    `offered`: the answers last offered as suggestions, best first.
    """

    step: str | None
    answers: dict[str, Any] = field(default_factory=dict)
    editing: bool = False
    marked: tuple[str, ...] = ()
    offered: tuple[Answer, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "step": self.step,
            "answers": dict(self.answers),
            "editing": self.editing,
            "marked": list(self.marked),
            "offered": list(self.offered),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> State:
        """The inverse of `to_json`; what is missing is as at the start. KeyError without `step`."""
        return cls(
            step=data["step"],
            answers=dict(data.get("answers") or {}),
            editing=bool(data.get("editing", False)),
            marked=tuple(data.get("marked") or ()),
            offered=tuple(data.get("offered") or ()),
        )


@dataclass(frozen=True, slots=True)
class Ask:
    """Show the step (or the summary) the state names."""

    state: State


@dataclass(frozen=True, slots=True)
class Retry:
    """The same question again, with what was wrong and perhaps what was meant."""

    state: State
    reason: Reason
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """Every applicable step has its answer (`None`: skipped), in the form's order."""

    answers: dict[str, Any]


Outcome = Ask | Retry | Done


def start(form: Form) -> Ask:
    return Ask(_placed(form, {}))


def resume(form: Form, state: State) -> Ask:
    """Ask where the person left off; answers a form that changed no longer takes are asked again."""
    return Ask(_sound(form, state))


def current(form: Form, state: State) -> Step | None:
    """The step being asked; None on the summary."""
    return next((step for step in applicable(form, state.answers) if step.key == state.step), None)


def progress(form: Form, state: State) -> tuple[int, int]:
    """Position (from 1) and number of the steps that apply so far; the summary counts as the last."""
    keys = [step.key for step in applicable(form, state.answers)]
    return (keys.index(state.step) + 1 if state.step in keys else len(keys)), len(keys)


def advance(form: Form, state: State, given: Input, today: dt.date) -> Outcome:
    """What the person's gesture leads to. A state the form no longer fits is put right and asked first."""
    sound = _sound(form, state)
    if sound.step != state.step:
        return Ask(sound)
    step = current(form, sound)
    if step is None:
        return _on_summary(form, sound, given)
    return _on_step(form, step, sound, meant(step, given), today)


def _kept(form: Form, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers of applicable steps that fit them, in the form's order."""
    good = {s.key: answers[s.key] for s in form.steps if s.key in answers and fits(s, answers[s.key])}
    return {step.key: good[step.key] for step in applicable(form, good) if step.key in good}


def _placed(form: Form, answers: dict[str, Any], editing: bool = False) -> State:
    """At the first step without an answer, else on the summary."""
    for step in applicable(form, answers):
        if step.key not in answers:
            return _at(step, answers, editing)
    return State(None, answers)


def _at(step: Step, answers: dict[str, Any], editing: bool = False) -> State:
    """At this step; several choices begin with what was chosen before."""
    before = answers.get(step.key) if isinstance(step, ChoicesStep) else None
    return State(step.key, answers, editing, marked=tuple(before or ()))


def _sound(form: Form, state: State) -> State:
    answers = _kept(form, state.answers)
    fitting = replace(state, answers=answers)
    step = current(form, fitting)
    if step is None:
        return _placed(form, answers, state.editing)
    keys = [option.key for option in step.options] if isinstance(step, ChoicesStep) else []
    marked = tuple(key for key in keys if key in state.marked)
    return replace(fitting, marked=marked, offered=tuple(o for o in state.offered if fits(step, o)))


def _next(form: Form, state: State, answers: Mapping[str, Any]) -> Outcome:
    placed = _placed(form, _kept(form, answers), state.editing)
    return Ask(placed) if placed.step is not None or form.summary else Done(placed.answers)


def _stored(form: Form, state: State, step: Step, answer: Answer) -> Outcome:
    return _next(form, state, {**state.answers, step.key: answer})


def _retry(state: State, refused: Refused) -> Retry:
    offered = tuple(suggestion.answer for suggestion in refused.suggestions)
    return Retry(replace(state, offered=offered), refused.reason, refused.suggestions)


def _told(state: State, id: str) -> Retry:
    return Retry(state, Reason(id))


def _on_summary(form: Form, state: State, given: Input) -> Outcome:
    steps = applicable(form, state.answers)
    match given:
        case Confirm():
            return Done(state.answers)
        case Edit(key):
            return _edit(form, state, key)
        case Back() if steps:
            return Ask(_at(steps[-1], state.answers))
        case Typed(text) if said(text) in CONFIRM or yes_or_no(text):
            return Done(state.answers)
        case Typed(text) if 1 <= (ordinal(text) or 0) <= len(steps):
            return Ask(_at(steps[(ordinal(text) or 1) - 1], state.answers, editing=True))
        case Typed():
            return _told(state, "forms-summary-typed")
        case Unsupported(kind):
            return Retry(state, Reason("forms-unsupported", {"kind": kind}))
        case Shared():
            return Retry(state, Reason("forms-unsupported", {"kind": "contact"}))
        case _:
            return _told(state, "forms-old-button")


def _on_step(form: Form, step: Step, state: State, given: Input, today: dt.date) -> Outcome:
    match given:
        case Back():
            return _back(form, step, state)
        case Edit(key):
            return _edit(form, state, key)
        case Skip():
            return _stored(form, state, step, None) if step.optional else _told(state, "forms-skip-required")
        case Keep():
            return _next(form, state, state.answers) if step.key in state.answers else Ask(state)
        case Confirm():
            return _told(state, "forms-old-button")
        case _:
            return _answered(form, step, state, given, today)


def _answered(form: Form, step: Step, state: State, given: Input, today: dt.date) -> Outcome:
    picked = _picked(step, state, given)
    if picked is not None:
        return _stored(form, state, step, picked)
    if isinstance(step, ChoicesStep) and isinstance(given, Toggled | Chosen | Finished):
        return _several(form, step, state, given)
    return _judged(
        form, step, state, read(step, Chosen(given.value) if isinstance(given, Toggled) else given, today)
    )


def _judged(form: Form, step: Step, state: State, verdict: Verdict) -> Outcome:
    if isinstance(verdict, Refused):
        return _retry(state, verdict)
    return _stored(form, state, step, verdict.value)


def _picked(step: Step, state: State, given: Input) -> Answer:
    """The suggestion that was pressed, typed by its number, said yes to, or typed once more."""
    if isinstance(given, Chosen):
        return next((answer for answer in state.offered if token(answer) == given.value), None)
    if not isinstance(given, Typed) or not state.offered:
        return None
    if step.kind == "province" and 1 <= (ordinal(given.text) or 0) <= len(state.offered):
        return state.offered[(ordinal(given.text) or 1) - 1]
    if (len(state.offered) == 1 or step.kind == "email") and yes_or_no(given.text):
        return state.offered[0]
    return next((answer for answer in state.offered if answer == given.text.strip()), None)


def _several(form: Form, step: ChoicesStep, state: State, given: Toggled | Chosen | Finished) -> Outcome:
    if isinstance(given, Finished):
        return _finish(form, step, state)
    if not any(option.key == given.value for option in step.options):
        return _told(state, "forms-old-button")
    marked = set(state.marked) ^ {given.value}
    if step.most is not None and len(marked) > max(step.most, len(state.marked)):
        return Retry(state, Reason("forms-choices-many", {"most": step.most, "chosen": len(marked)}))
    return Ask(replace(state, marked=tuple(o.key for o in step.options if o.key in marked), offered=()))


def _finish(form: Form, step: ChoicesStep, state: State) -> Outcome:
    if step.optional and not state.marked:
        return _stored(form, state, step, None)
    return _judged(form, step, state, choosing.counted(step, state.marked))


def _edit(form: Form, state: State, key: str) -> Outcome:
    """A step that has an answer is opened again; any other is the button of an old summary."""
    step = next((s for s in applicable(form, state.answers) if s.key == key and key in state.answers), None)
    return _told(state, "forms-old-button") if step is None else Ask(_at(step, state.answers, editing=True))


def _back(form: Form, step: Step, state: State) -> Outcome:
    """One step back; from a step opened on the complete summary, back there."""
    steps = applicable(form, state.answers)
    complete = all(s.key in state.answers for s in steps)
    if state.editing and complete and form.summary:
        return Ask(State(None, state.answers))
    before = steps.index(step) - 1
    if before < 0:
        return _told(state, "forms-back-first")
    return Ask(_at(steps[before], state.answers, state.editing))
