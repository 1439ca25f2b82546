"""What importing a file would do, in words: shown before anything is done."""

from __future__ import annotations

from collections.abc import Sequence

from bot.delivery.messages import Button, Message, short
from bot.forms.folding import words
from bot.forms.showing import label
from bot.forms.steps import Form
from bot.imports import asking
from bot.imports.asking import Details
from bot.imports.checking import Checked, Fault
from bot.imports.matching import Plan
from bot.imports.reasons import column, why
from bot.texts import Html, Texts

SHOWN = 10
"""So many wrong rows are told in the chat; the file has all."""
FAULTS, CELL, UNUSED = 3, 40, 12
"""Faults of a row, letters of a cell, columns that are not used: so many are shown."""


def preview(draft_id: int, details: Details, form: Form, plan: Plan, waiting: int, texts: Texts) -> Message:
    """The message with its buttons; `waiting` of the new ones find no seat."""
    head: list[str] = [
        texts("imports-file", name=str(details["name"]), rows=plan.rows),
        texts("imports-new", count=len(plan.fresh)),
    ]
    if waiting:
        head.append(texts("imports-waiting", count=waiting))
    counts = [
        ("imports-same", plan.same),
        ("imports-changed", len(plan.changed)),
        ("imports-own", plan.own),
        ("imports-over", plan.over),
    ]
    for id, count in counts:
        head += [texts(id, count=count)] if count else []
    if plan.twice:
        head.append(_twice(plan.twice, texts))
    parts = [
        "\n".join(head),
        _wrong(plan, details["headings"], texts),
        _columns(details, form, texts),
        texts("imports-nothing-yet" if plan.fresh or plan.changed else "imports-nothing-new"),
    ]
    return Message("\n\n".join(filter(None, parts)), tuple(_rows(draft_id, details, plan, texts)))


def _twice(twice: Sequence[tuple[int, int]], texts: Texts) -> str:
    some = ", ".join(
        texts.plain("imports-twice-one", row=str(row), first=str(first)) for row, first in twice[:3]
    )
    return texts("imports-twice", count=len(twice), some=some + (", …" if len(twice) > 3 else ""))


def _wrong(plan: Plan, headings: Sequence[str], texts: Texts) -> str:
    if not plan.wrong:
        return ""
    lines = [_line(one, headings, texts) for one in plan.wrong[:SHOWN]]
    more = len(plan.wrong) - SHOWN
    lines += [texts("imports-wrong-more", count=more)] if more > 0 else []
    return "\n".join([texts("imports-wrong", count=len(plan.wrong)), *lines])


def _line(checked: Checked, headings: Sequence[str], texts: Texts) -> str:
    faults = [_fault(one, headings, texts) for one in checked.faults[:FAULTS]]
    more = "; …" if len(checked.faults) > FAULTS else ""
    return texts("imports-wrong-row", row=str(checked.row), faults=Html("; ".join(faults) + more))


def _fault(fault: Fault, headings: Sequence[str], texts: Texts) -> str:
    cell = short(fault.cell, CELL)
    id = "imports-fault-cell" if cell else "imports-fault"
    return texts(id, column=column(fault, headings, texts), cell=cell, why=why(fault, texts))


def _columns(details: Details, form: Form, texts: Texts) -> str:
    """How columns are read whose names do not tell, and which are not used."""
    reads = [
        texts("imports-reads", step=texts.plain_pick(label(step)), column=name)
        for step, name in asking.listed(details, form, texts)
        if name != "—" and words(name) != words(texts.plain_pick(label(step)))
    ]
    used = {column for columns in details["mapping"].values() for column in columns}
    names = [asking.heading(details, at, texts) for at in range(len(details["headings"])) if at not in used]
    lines = [texts("imports-read-so", columns=Html(", ".join(reads)))] if reads else []
    lines += [texts("imports-unused", columns=", ".join(names[:UNUSED]))] if names else []
    return "\n".join(lines)


def _rows(draft_id: int, details: Details, plan: Plan, texts: Texts) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    new, changed = len(plan.fresh), len(plan.changed)
    if new or changed:
        id = (
            "imports-apply"
            if new and not changed
            else "imports-apply-both"
            if new
            else "imports-apply-changed"
        )
        words = texts.plain(id, count=new, changed=changed)
        rows.append((Button(words, press=f"impy:{draft_id}", style="success"),))
    if plan.waitable and not details.get("later"):
        rows.append((Button(texts.plain("imports-later", count=plan.waitable), press=f"impl:{draft_id}:1"),))
    if details.get("later"):
        rows.append((Button(texts.plain("imports-not-later"), press=f"impl:{draft_id}:0"),))
    if plan.wrong:
        rows.append((Button(texts.plain("imports-wrong-file"), press=f"impw:{draft_id}"),))
    edit = Button(texts.plain("imports-edit-columns"), press=f"impe:{draft_id}")
    return [*rows, (edit, Button(texts.plain("imports-drop"), press=f"impx:{draft_id}"))]
