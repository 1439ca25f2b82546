"""The empty table to fill in, made from the registration form, with a sheet that says what goes where."""

from __future__ import annotations

from bot.documents.tables import Table, xlsx
from bot.forms.provinces import provinces
from bot.forms.showing import RATINGS, label
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    Form,
    ProvinceStep,
    RatingStep,
    Step,
)
from bot.imports.columns import mappable
from bot.texts import Texts

HOW = {
    "name": "imports-how-name",
    "text": "imports-how-text",
    "longtext": "imports-how-text",
    "choice": "imports-how-choice",
    "choices": "imports-how-choices",
    "yesno": "imports-how-yesno",
    "number": "imports-how-number",
    "date": "imports-how-date",
    "phone": "imports-how-phone",
    "email": "imports-how-email",
    "province": "imports-how-province",
    "rating": "imports-how-rating",
    "scale": "imports-how-scale",
}


def template(form: Form, texts: Texts) -> bytes:
    """The workbook; what it holds is read back by the bot without a question."""
    steps = mappable(form)
    empty = Table(texts.plain("imports-sheet-list"), [texts.plain_pick(label(step)) for step in steps], [])
    heads = [texts.plain(f"imports-help-{one}") for one in ("column", "needed", "how", "allowed")]
    lines = [line for step in steps for line in _explained(step, form, texts)]
    return xlsx([empty, Table(texts.plain("imports-sheet-help"), heads, lines)])


def _explained(step: Step, form: Form, texts: Texts) -> list[tuple[str, str, str, str]]:
    """One line for the column, and one more for each further value that is allowed."""
    first, *others = allowed(step, texts) or [""]
    how = texts.plain(HOW[step.kind])
    return [
        (texts.plain_pick(label(step)), _needed(step, form, texts), how, first),
        *(("", "", "", one) for one in others),
    ]


def _needed(step: Step, form: Form, texts: Texts) -> str:
    if step.when:
        names = [texts.plain_pick(label(form.step(key))) for key in step.when]
        return texts.plain("imports-needed-sometimes", steps=", ".join(names))
    return texts.plain("imports-needed-no" if step.optional else "imports-needed-yes")


def allowed(step: Step, texts: Texts) -> list[str]:
    """The values that may stand in the column, if they can be listed."""
    match step:
        case ChoiceStep() | ChoicesStep():
            return [texts.plain_pick(option.label) for option in step.options]
        case ProvinceStep():
            return [one.name for one in provinces(step.provinces)]
        case RatingStep():
            return [texts.plain(word) for word in RATINGS]
    return []
