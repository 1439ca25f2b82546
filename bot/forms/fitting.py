"""Does a stored answer still answer the step? Forms change while people are half-way through them."""

from __future__ import annotations

import datetime as dt

from bot.forms import provinces
from bot.forms.figures import MARKS
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    ConsentStep,
    DateStep,
    LongTextStep,
    NameStep,
    NumberStep,
    ProvinceStep,
    RatingStep,
    ScaleStep,
    Step,
    TextStep,
    YesNoStep,
)
from bot.forms.verdicts import Answer


def fits(step: Step, answer: Answer) -> bool:
    """Whether this stored answer is one the step would accept today (`None`: skipped)."""
    if answer is None:
        return step.optional
    match step:
        case YesNoStep():
            return isinstance(answer, bool)
        case ChoicesStep():
            return isinstance(answer, list) and _choices(step, answer)
        case ConsentStep():
            return isinstance(answer, dict) and _consent(step, answer)
        case NumberStep() | RatingStep() | ScaleStep():
            return isinstance(answer, int | float) and not isinstance(answer, bool) and _figure(step, answer)
        case _:
            return isinstance(answer, str) and _text(step, answer)


def _text(step: Step, answer: str) -> bool:
    match step:
        case ChoiceStep():
            return any(option.key == answer for option in step.options)
        case ProvinceStep():
            return provinces.by_code(step.provinces, answer) is not None
        case DateStep():
            return _date(step, answer)
        case TextStep() | LongTextStep():
            return step.least <= len(answer) <= step.most
        case NameStep():
            return 0 < len(answer) <= step.most
        case _:
            return answer != ""


def _choices(step: ChoicesStep, answer: list[str]) -> bool:
    known = {option.key for option in step.options}
    several = {key for key in answer if isinstance(key, str) and key in known}
    most = len(known) if step.most is None else step.most
    return len(several) == len(answer) and step.least <= len(answer) <= most


def _consent(step: ConsentStep, answer: dict[str, object]) -> bool:
    agreed = answer.get("agreed")
    return answer.get("version") == step.version and (agreed is True or (agreed is False and step.optional))


def _figure(step: NumberStep | RatingStep | ScaleStep, answer: int | float) -> bool:
    if isinstance(step, NumberStep):
        least, most = step.least, step.most
        inside = (least is None or answer >= least) and (most is None or answer <= most)
        return inside and abs(answer) < 1e15 and (not step.whole or isinstance(answer, int))
    least_mark, most_mark = MARKS[step.kind]
    return isinstance(answer, int) and least_mark <= answer <= most_mark


def _date(step: DateStep, answer: str) -> bool:
    try:
        day = dt.date.fromisoformat(answer)
    except ValueError:
        return False
    return (step.earliest is None or day >= step.earliest) and (step.latest is None or day <= step.latest)
