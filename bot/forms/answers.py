"""One answer to one step: which rule reads it, by the kind of step and by how the answer came."""

from __future__ import annotations

import datetime as dt

from bot.forms import choosing, contacts, dates, figures, provinces, writing
from bot.forms.inputs import Chosen, Input, Shared, Typed, Unsupported
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    ConsentStep,
    DateStep,
    EmailStep,
    LongTextStep,
    NameStep,
    NumberStep,
    PhoneStep,
    ProvinceStep,
    RatingStep,
    ScaleStep,
    Step,
    TextStep,
    YesNoStep,
)
from bot.forms.verdicts import Accepted, Verdict, refuse, suggest


def read(step: Step, given: Input, today: dt.date) -> Verdict:
    """The answer in `given`, or why it is none. Gestures that answer nothing are refused as unsupported."""
    match given:
        case Typed(text):
            return typed(step, text, today)
        case Chosen(value):
            return pressed(step, value)
        case Shared() if isinstance(step, PhoneStep):
            return contacts.shared(step, given)
        case Unsupported(kind):
            return refuse("forms-unsupported", kind=kind)
        case _:
            return refuse("forms-unsupported", kind="contact" if isinstance(given, Shared) else "other")


def typed(step: Step, text: str, today: dt.date) -> Verdict:
    match step:
        case TextStep() | LongTextStep():
            return writing.text(step, text)
        case NameStep():
            return writing.name(step, text)
        case PhoneStep():
            return contacts.phone(step, text)
        case EmailStep():
            return contacts.email(step, text)
        case NumberStep():
            return figures.number(step, text)
        case DateStep():
            return dates.date(step, text, today)
        case ProvinceStep():
            return province(step, text)
        case _:
            return _typed_for_a_button(step, text)


def _typed_for_a_button(step: Step, text: str) -> Verdict:
    match step:
        case ChoiceStep():
            return choosing.choice(step, text)
        case ChoicesStep():
            return choosing.choices(step, text)
        case YesNoStep():
            return choosing.yes_no(step, text)
        case ConsentStep():
            return choosing.consent(step, text)
        case RatingStep():
            return figures.rating(step, text)
        case ScaleStep():
            return figures.scale(step, text)
    raise TypeError(f"no rule reads a {step.kind} step")


def pressed(step: Step, value: str) -> Verdict:
    """A button of the step; any other is an old one."""
    match step:
        case ChoiceStep():
            return choosing.pressed_option(step, value)
        case YesNoStep() | ConsentStep():
            return choosing.pressed_yes_no(step, value)
        case RatingStep() | ScaleStep():
            return figures.pressed_mark(step, value)
        case ProvinceStep() if provinces.by_code(step.provinces, value):
            return Accepted(value)
    return refuse("forms-old-button")


def province(step: ProvinceStep, text: str) -> Verdict:
    found = provinces.find(step.provinces, text)
    if found is not None:
        return Accepted(found.code)
    old = provinces.former(text)
    merged = provinces.successor(old.code) if old is not None and step.provinces == "2025" else None
    if old is not None and merged is not None:
        return _merged(old, merged)
    near = provinces.search(step.provinces, text)
    offered = [suggest(p.code, p.name) for p in near]
    return refuse("forms-province-several" if near else "forms-province-unknown", *offered)


def _merged(old: provinces.Province, new: provinces.Province) -> Verdict:
    return refuse("forms-province-merged", suggest(new.code, new.name), old=old.name, new=new.name)
