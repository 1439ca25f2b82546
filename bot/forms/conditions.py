"""Which steps of a form apply, given the answers so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.forms.folding import fold
from bot.forms.steps import Form, Step
from bot.forms.verdicts import Answer


def applicable(form: Form, answers: Mapping[str, Any]) -> tuple[Step, ...]:
    """The steps whose conditions hold; one on a step that does not apply itself, or has no answer, fails."""
    seen: dict[str, frozenset[str]] = {}
    result: list[Step] = []
    for step in form.steps:
        if all(seen.get(key, frozenset()) & set(wanted) for key, wanted in (step.when or {}).items()):
            result.append(step)
            seen[step.key] = said(answers.get(step.key))
    return tuple(result)


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
