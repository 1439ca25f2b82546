"""What an organizer is asked about the columns of a file, one step of the form at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.delivery.messages import Button, Message, Rows, short
from bot.documents.spreadsheets import Sheet, letter
from bot.forms.showing import label
from bot.forms.steps import Form, NameStep, Step
from bot.imports.columns import mappable
from bot.texts import Texts

PAGE = 8
SHOWN = 3
"""So many cells of a column are shown."""
Details = Mapping[str, Any]
"""What a draft knows: `name`, `headings`, `samples`, `form`, `mapping`, `asking`, `candidates`, `later`, …"""


def samples(sheet: Sheet) -> list[str]:
    """For each column a few of its cells, so that people recognise it."""
    found = []
    for column in range(len(sheet.headings)):
        cells = dict.fromkeys(cells[column] for _, cells in sheet.rows[:50] if cells[column])
        found.append(", ".join(list(cells)[:SHOWN])[:60])
    return found


def heading(details: Details, column: int, texts: Texts) -> str:
    """A column as the file calls it, or by its letter."""
    name = str(details["headings"][column])
    return texts.plain("imports-column", letter=name) if name == letter(column) else name


def question(draft_id: int, details: Details, form: Form, step: Step, texts: Texts, page: int = 0) -> Message:
    """Which column is it?"""
    at = form.steps.index(step)
    order: Sequence[int] = details.get("candidates", {}).get(step.key) or range(len(details["headings"]))
    last = (len(order) - 1) // PAGE
    page = max(0, min(page, last))
    rows: list[tuple[Button, ...]] = [
        (Button(_column(details, one, texts), press=f"impc:{draft_id}:{at}:{one}"),)
        for one in order[page * PAGE : (page + 1) * PAGE]
    ]
    turns = [("imports-page-back", page - 1)] if page else []
    turns += [("imports-page-on", page + 1)] if page < last else []
    if turns:
        rows.append(tuple(Button(texts.plain(id), press=f"impg:{draft_id}:{at}:{to}") for id, to in turns))
    if not isinstance(step, NameStep):
        rows.append((Button(texts.plain("imports-no-column"), press=f"impc:{draft_id}:{at}:none"),))
    rows.append((Button(texts.plain("imports-drop"), press=f"impx:{draft_id}"),))
    left = len(details["asking"])
    text = texts(
        "imports-which-column", name=str(details["name"]), step=texts.plain_pick(label(step)), left=left
    )
    return Message(text, tuple(rows))


def _column(details: Details, column: int, texts: Texts) -> str:
    name, cells = heading(details, column, texts), details["samples"][column]
    whole = texts.plain("imports-column-with", name=short(name, 40), cells=cells) if cells else name
    return short(whole)


def listed(details: Details, form: Form, texts: Texts) -> list[tuple[Step, str]]:
    """Every step that a file can answer, with the columns it is read from in words, «—» for none."""
    mapping: Mapping[str, Sequence[int]] = details["mapping"]
    return [
        (step, " + ".join(heading(details, one, texts) for one in mapping.get(step.key, ())) or "—")
        for step in mappable(form)
    ]


def overview(draft_id: int, details: Details, form: Form, texts: Texts) -> Message:
    """All columns as they are read, each to be changed by a button."""
    lines = [
        texts("imports-reads", step=texts.plain_pick(label(step)), column=column)
        for step, column in listed(details, form, texts)
    ]
    buttons = [
        Button(
            short(f"✏️ {texts.plain_pick(label(step))}", 40), press=f"impq:{draft_id}:{form.steps.index(step)}"
        )
        for step, _ in listed(details, form, texts)
    ]
    rows: Rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    check = Button(texts.plain("imports-check"), press=f"impd:{draft_id}", style="primary")
    drop = Button(texts.plain("imports-drop"), press=f"impx:{draft_id}")
    return Message("\n".join([texts("imports-columns"), "", *lines]), ((check,), *rows, (drop,)))
