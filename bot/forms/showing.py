"""An answer in plain human form and the person's language, for summaries and exports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Protocol

from bot.forms import provinces
from bot.forms.contacts import phone_shown
from bot.forms.dates import shown as date_shown
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    DateStep,
    NumberStep,
    PhoneStep,
    ProvinceStep,
    RatingStep,
    ScaleStep,
    Step,
)
from bot.forms.verdicts import Answer

RATINGS = ("forms-rating-1", "forms-rating-2", "forms-rating-3", "forms-rating-4", "forms-rating-5")
"""The text ids of the words for 1 to 5."""


class Texts(Protocol):
    """What is needed of the text layer."""

    def plain(self, id: str, **args: Any) -> str: ...

    def plain_pick(self, text: Mapping[str, str]) -> str: ...


def label(step: Step) -> Mapping[str, str]:
    """What a step is called in summaries and exports: its short name, else its question without the mark."""
    return step.label or {language: ask.rstrip(" \xa0\u202f?") or ask for language, ask in step.ask.items()}


def show(step: Step, answer: Answer, texts: Texts) -> str:
    """Plain text, not escaped. What the step cannot hold (of an older form) is shown as it is stored."""
    match answer:
        case None:
            return texts.plain("forms-skipped")
        case bool():
            return texts.plain("forms-yes" if answer else "forms-no")
        case dict():
            return texts.plain("forms-agreed" if answer.get("agreed") else "forms-declined")
        case int() | float():
            return _figure(step, answer, texts)
        case list():
            return ", ".join(_word(step, str(one), texts) for one in answer)
    return _word(step, answer, texts)


def _figure(step: Step, answer: int | float, texts: Texts) -> str:
    match step:
        case RatingStep() if answer in range(1, 6):
            word = texts.plain(RATINGS[int(answer) - 1])
            return texts.plain("forms-rating-shown", mark=answer, word=word)
        case ScaleStep():
            return texts.plain("forms-scale-shown", mark=answer)
        case NumberStep():
            return texts.plain("forms-number", value=answer)
    return str(answer)


def _word(step: Step, answer: str, texts: Texts) -> str:
    match step:
        case ChoiceStep() | ChoicesStep():
            labels = {option.key: option.label for option in step.options}
            return texts.plain_pick(labels[answer]) if answer in labels else answer
        case ProvinceStep():
            province = provinces.by_code(step.provinces, answer)
            return province.name if province else answer
        case DateStep():
            return _date(answer)
        case PhoneStep():
            return phone_shown(answer, step.region)
    return answer


def _date(answer: str) -> str:
    try:
        return date_shown(dt.date.fromisoformat(answer))
    except ValueError:
        return answer
