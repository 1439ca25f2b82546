"""Typed words that stand for a button: «bỏ qua», «quay lại», «xong» and their like."""

from __future__ import annotations

from bot.forms.choosing import is_option
from bot.forms.inputs import Back, Finished, Input, Skip, Typed
from bot.forms.steps import ChoicesStep, ChoiceStep, Step
from bot.forms.words import BACK, DONE, SKIP, said


def meant(step: Step, given: Input) -> Input:
    """The gesture a typed word stands for; an option of that very name comes first."""
    if not isinstance(given, Typed):
        return given
    if isinstance(step, ChoiceStep | ChoicesStep) and is_option(step.options, given.text):
        return given
    word = said(given.text)
    if word in SKIP:
        return Skip()
    if word in BACK:
        return Back()
    return Finished() if isinstance(step, ChoicesStep) and word in DONE else given
