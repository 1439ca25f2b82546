"""Why a row is not imported, in short words for a list; people in a chat are told at greater length."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents.spreadsheets import letter
from bot.forms.showing import label
from bot.forms.steps import ChoicesStep, ChoiceStep, Step
from bot.imports.checking import MISSING, Checked, Fault
from bot.texts import Texts

WORDS = {
    MISSING: "imports-why-missing",
    "forms-text-short": "imports-why-short",
    "forms-text-long": "imports-why-long",
    "forms-name-long": "imports-why-long",
    "forms-choice-unknown": "imports-why-choice",
    "forms-choice-several": "imports-why-several",
    "forms-choices-unknown": "imports-why-choice",
    "forms-choices-few": "imports-why-few",
    "forms-choices-many": "imports-why-many",
    "forms-yesno-unclear": "imports-why-yesno",
    "forms-number-small": "imports-why-small",
    "forms-number-large": "imports-why-large",
    "forms-number-whole": "imports-why-whole",
    "forms-date-early": "imports-why-early",
    "forms-date-late": "imports-why-late",
    "forms-date-no-year": "imports-why-year",
    "forms-phone-short": "imports-why-phone-short",
    "forms-phone-long": "imports-why-phone-long",
    "forms-phone-several": "imports-why-phone-several",
    "forms-email-typo": "imports-why-meant",
    "forms-province-unknown": "imports-why-province",
    "forms-province-several": "imports-why-several",
}
"""By the reason's id; others are told by the kind of step, below."""
KINDS = {
    "name": "imports-why-name",
    "number": "imports-why-number",
    "date": "imports-why-date",
    "phone": "imports-why-phone",
    "email": "imports-why-email",
    "rating": "imports-why-rating",
    "scale": "imports-why-scale",
}
LISTED = 5
"""So many options are named."""


def why(fault: Fault, texts: Texts) -> str:
    """«thiếu chữ số», «không có trong các lựa chọn: …»."""
    id = WORDS.get(fault.reason.id) or KINDS.get(fault.step.kind, "imports-why-other")
    meant = [texts.plain_pick(one.label) for one in fault.suggestions]
    some = meant or _options(fault.step, texts)
    args = {"options": ", ".join(some[:LISTED]) + (", …" if len(some) > LISTED else "")}
    return texts.plain(id, **args, **dict(fault.reason.args))


def _options(step: Step, texts: Texts) -> list[str]:
    options = step.options if isinstance(step, ChoiceStep | ChoicesStep) else ()
    return [texts.plain_pick(option.label) for option in options]


def column(fault: Fault, headings: Sequence[str], texts: Texts) -> str:
    """The column as the file calls it, else what the form calls its step."""
    if not fault.columns:
        return texts.plain_pick(label(fault.step))
    heading = headings[fault.columns[0]]
    return texts.plain("imports-column", letter=heading) if heading == letter(fault.columns[0]) else heading


def told(checked: Checked, headings: Sequence[str], texts: Texts) -> str:
    """All that is wrong with a row, for the column beside it."""
    parts = [
        texts.plain("imports-fault", column=column(one, headings, texts), why=why(one, texts))
        for one in checked.faults
    ]
    return "; ".join(parts)
