"""What must hold inside a form beyond the types of its steps: order, conditions, limits that agree."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, get_args

from bot.forms.provinces import provinces
from bot.forms.steps import Provinces, Step
from bot.programme.problems import Problem, one_of, quoted
from bot.programme.shapes import models
from bot.programme.tree import At
from bot.programme.values import DATE, read_date

_FIXED_ANSWERS = {
    "yesno": ("yes", "no"),
    "consent": ("yes", "no"),
    "rating": tuple(str(mark) for mark in range(1, 6)),
    "scale": tuple(str(mark) for mark in range(11)),
}


def check_form(form: At) -> Iterator[Problem]:
    if form.path in form.tree.repeated:
        return
    steps = list(form / "steps")
    yield from unique(steps, "step")
    for number, step in enumerate(steps):
        yield from unique(list(step / "options"), "option")
        yield from _when(step, steps[:number], steps[number:])
        yield from _LIMITS.get((step / "kind").text() or "", _no_limits)(step)


def unique(entries: Iterable[At], what: str) -> Iterator[Problem]:
    """Entries of one list (or of one family of lists) have keys of their own."""
    lines: dict[str, int] = {}
    for entry in entries:
        key = (entry / "key").text()
        if key is not None and key in lines:
            other = f"a key no other {what} has (the one of line {lines[key]})"
            yield (entry / "key").problem(other)
        elif key is not None:
            lines[key] = entry.tree.mark((entry / "key").path).line


def check_fits(series: At) -> Iterator[Problem]:
    """Whom a series is for is said by answers of its own registration form."""
    steps = {(step / "key").text() or "": step for step in series / "registration" / "form" / "steps"}
    for name in (series / "fits").names():
        condition = series / "fits" / name
        if name in steps:
            yield from _answers(condition, steps[name])
        else:
            yield condition.key_problem(f"a step of the registration form: {one_of(steps, name)}")


MARKED = ("rating", "scale", "choice", "choices", "yesno")
WORDS = ("text", "longtext")
YES = ("yesno", "consent")


def check_uses(survey: At) -> Iterator[Problem]:
    """What goes to the speaker or may be quoted is asked in the survey, by steps of the right kind."""
    steps = {(step / "key").text() or "": step for step in survey / "form" / "steps"}
    for named in survey / "speaker":
        yield from _used(named, steps, (*MARKED, *WORDS))
    quote = survey / "quote"
    yield from _used(quote / "text", steps, WORDS)
    for name in ("allowed", "named"):
        yield from _used(quote / name, steps, YES)


def _used(at: At, steps: dict[str, At], kinds: tuple[str, ...]) -> Iterator[Problem]:
    key = at.text()
    if key is None or not steps:
        return
    if key not in steps:
        yield at.problem(f"a step of the survey's form: {one_of(steps, key)}")
    elif (kind := (steps[key] / "kind").text()) not in kinds:
        yield at.problem(
            f"a step of kind {one_of(kinds)}", f"{quoted(key)}, a step of kind {quoted(kind or '?')}"
        )


def _when(step: At, earlier: list[At], later: list[At]) -> Iterator[Problem]:
    by_key = {(one / "key").text() or "": one for one in earlier}
    coming = {(one / "key").text() for one in later}
    for name in (step / "when").names():
        condition = step / "when" / name
        if name in by_key:
            yield from _answers(condition, by_key[name])
        elif name in coming:
            yield condition.key_problem("a step that comes earlier in the form")
        else:
            yield condition.key_problem(one_of(by_key, name) if by_key else "no condition on the first step")


def _answers(condition: At, asked: At) -> Iterator[Problem]:
    kind = (asked / "kind").text()
    possible = answers(asked)
    if possible is None:
        known = "choice, choices, yesno, consent, rating, scale, province"
        found = f"{quoted(str(condition.path[-1]))}, a step of kind {quoted(kind or '?')}"
        yield condition.problem(f"a step whose answers are known beforehand ({known})", found)
    elif condition.value == []:
        yield condition.problem("at least one answer", "an empty list")
    elif possible:
        for answer in condition:
            if (said := answer.text()) is not None and said not in possible:
                yield answer.problem(one_of(possible, said))


def answers(step: At) -> tuple[str, ...] | None:
    """What a condition may ask of a step; empty if the step is broken, None if its answers are free."""
    kind = (step / "kind").text() or ""
    if kind in ("choice", "choices"):
        return tuple(key for option in step / "options" if (key := (option / "key").text()))
    if kind == "province":
        return _codes((step / "provinces").text() or "2021")
    return _FIXED_ANSWERS.get(kind, None if kind in models(Step) else ())


def _codes(which: str) -> tuple[str, ...]:
    """The codes of a list of provinces; none if there is no such list."""
    return tuple(one.code for year in get_args(Provinces) if year == which for one in provinces(year))


def _no_limits(step: At) -> Iterator[Problem]:  # noqa: ARG001 - stands in for the kinds without limits
    return iter(())


def _choices(step: At) -> Iterator[Problem]:
    count = len(list(step / "options"))
    yield from _ordered(step, "least", "most", int, "a number of options")
    for name in ("least", "most"):
        limit = (step / name).read(int)
        if count and limit is not None and limit > count:
            yield (step / name).problem(f"at most {count}, as many as there are options")


def _text(step: At) -> Iterator[Problem]:
    return _ordered(step, "least", "most", int, "a length", 200 if (step / "kind").text() == "text" else 2000)


def _number(step: At) -> Iterator[Problem]:
    for name in ("least", "most"):
        limit = (step / name).read(float)
        if limit is not None and not math.isfinite(limit):
            yield (step / name).problem("a number")
    yield from _ordered(step, "least", "most", float, "a number")


def _date(step: At) -> Iterator[Problem]:
    for name in ("earliest", "latest"):
        if (step / name).text() is not None and (step / name).read(read_date) is None:
            yield (step / name).problem(DATE.words)
    yield from _ordered(step, "earliest", "latest", read_date, "a date")


def _ordered(
    step: At, low: str, high: str, parse: Callable[[str], int | float | date], what: str, usual: Any = None
) -> Iterator[Problem]:
    """`high` (or, if it is not given, the usual one) is not below `low`."""
    lowest = (step / low).read(parse)
    highest: Any = (step / high).read(parse) if (step / high).value is not None else usual
    if lowest is not None and highest is not None and lowest > highest:
        yield (step / low).problem(f"{what} not above `{high}` ({highest})")


_LIMITS: dict[str, Callable[[At], Iterator[Problem]]] = {
    "choices": _choices,
    "text": _text,
    "longtext": _text,
    "number": _number,
    "date": _date,
}
