"""Which steps of a form apply, given the answers so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.forms.folding import fold
from bot.forms.steps import Form, Step
from bot.forms.verdicts import Answer


def applicable(form: Form, answers: Mapping[str, Any]) -> tuple[Step, ...]:
    """The steps whose conditions hold; one on a step that does not apply itself, or has no answer, fails."""
    result: dict[str, Step] = {}
    for step in form.steps:
        if step.when is None or all(
            key in result and not said(answers.get(key)).isdisjoint(wanted)
            for key, wanted in step.when.items()
        ):
            result[step.key] = step
    return tuple(result.values())


def said(answer: Answer) -> frozenset[str]:
    """An answer as `when:` writes it: option keys, `yes` / `no` (consent too), digits, a province's code."""
    match answer:
        case None:
            return frozenset()
        case bool():
            return frozenset({"yes" if answer else "no"})
        case list():
            return frozenset(map(str, answer))
        case dict():
            return said(bool(answer.get("agreed")))
        case str():
            return frozenset({answer, fold(answer)})
    return frozenset({str(answer)})
