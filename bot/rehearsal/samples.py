"""Answers of people who do not exist, for every kind of step: as they are kept, and as they are typed."""

from __future__ import annotations

import random
from typing import Any

from bot.forms.conditions import applicable
from bot.forms.provinces import provinces
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    ConsentStep,
    DateStep,
    Form,
    LongTextStep,
    NumberStep,
    ProvinceStep,
    Step,
    TextStep,
)
from bot.texts import Texts

FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng")
GIVEN = ("Lan", "Mai", "Hạnh", "Hoa", "Thảo", "Phượng", "Đào", "Cúc")
SHARES = {"manager": 65, "producer": 30, "other": 5}
"""How many of a hundred came in which role in 2021, as the organisers counted; other options are even."""
PLAIN = {
    "yesno": True,
    "rating": 5,
    "scale": 9,
    "phone": "+84912345678",
    "email": "lan@example.com",
}


def answers(form: Form) -> dict[str, Any]:
    """Everything one person might give, in the shape it is kept in."""
    given: dict[str, Any] = {}
    while missing := [step for step in applicable(form, given) if step.key not in given]:
        given[missing[0].key] = _kept(missing[0])
    return given


def _kept(step: Step) -> Any:
    match step:
        case ChoiceStep():
            return step.options[0].key
        case ChoicesStep():
            return [option.key for option in step.options[: step.least]]
        case ConsentStep():
            return {"version": step.version, "agreed": True}
        case ProvinceStep():
            return provinces(step.provinces)[0].code
        case DateStep():
            return _date(step)
        case NumberStep():
            return _number(step)
    return PLAIN[step.kind] if step.kind in PLAIN else typed(step, random.Random(0))


def typed(step: Step, chance: random.Random) -> str:
    """What a person writes as an answer to a step without buttons."""
    match step:
        case TextStep() | LongTextStep():
            name = Texts().plain("documents-example-organiser")
            return name.ljust(step.least, ".")[: step.most]
        case NumberStep():
            return str(_number(step))
        case DateStep():
            day, month, year = reversed(_date(step).split("-"))
            return f"{day}/{month}/{year}"
        case ProvinceStep():
            return chance.choice(provinces(step.provinces)).name
    if step.kind == "phone":
        return f"09{chance.randrange(10**8):08d}"
    if step.kind == "email":
        return f"vidu{chance.randrange(10**6)}@example.com"
    return f"{chance.choice(FAMILY)} Thị {chance.choice(GIVEN)}"


def _number(step: NumberStep) -> int:
    least = step.least if step.least is not None else min(1.0, step.most if step.most is not None else 1.0)
    return int(least) + (int(least) < least)


def _date(step: DateStep) -> str:
    return str(step.earliest or step.latest or "1990-05-17")


def chosen(step: ChoiceStep, chance: random.Random) -> str:
    """An option: in the shares of 2021 where the form has those roles, else each as likely as the others."""
    keys = [option.key for option in step.options]
    weights = [SHARES[key] for key in keys] if set(keys) == set(SHARES) else None
    return chance.choices(keys, weights)[0]
