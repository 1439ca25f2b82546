"""One more condition of an audience: by what, and which value, chosen with buttons or found by typing."""

from __future__ import annotations

from typing import Any

from bot import announcements as rules
from bot import audiences as choices
from bot.audiences import OPS, Condition
from bot.delivery.messages import Button, Message, Rows, short
from bot.forms.folding import words
from handlers.events import Event, Wrote
from handlers.keyboards import button, column, data, pairs
from handlers.organizers import audiences, guard
from handlers.organizers.audiences import PAGE
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, tasks
from storage.tables import Announcement, Task


def fields(visit: Visit, announcement_id: str, op: str) -> Reply:
    """By what shall it be narrowed, widened or lessened?"""
    if op not in OPS:
        return Reply.hint(visit.texts, "forms-old-button")
    draft = announcements.get(visit.tx, int(announcement_id))
    buttons = [
        Button(short(one.label), press=f"audf:{draft.id}:{op}:{number}:0")
        for number, one in enumerate(_conditions(visit, draft))
    ]
    back = button(visit.texts, "announce-back", "aud", draft.id)
    text = visit.texts(f"audience-which-{op}")
    return Reply(edit=Message(text, (*column(buttons), (back,))))


def _conditions(visit: Visit, draft: Announcement) -> list[Condition]:
    return choices.conditions(visit.tx, rules.place_of(draft), visit.now, visit.texts)


def values(visit: Visit, announcement_id: str, op: str, number: str, page: str) -> Reply:
    """The values of one condition, some at a time; many can be found by typing as well."""
    draft = announcements.get(visit.tx, int(announcement_id))
    found = _conditions(visit, draft)
    if op not in OPS or not number.isdecimal() or int(number) >= len(found) or not page.isdecimal():
        return Reply.hint(visit.texts, "forms-old-button")
    condition = found[int(number)]
    if len(condition.values) == 1:
        return add(visit, announcement_id, op, number, "0")
    if len(condition.values) > PAGE:
        place = rules.place_of(draft)
        guard.begin(visit, "audience.value", place, announcement=draft.id, op=op, number=int(number))
    if condition.groups:
        return Reply(edit=_groups(visit, draft, op, int(number), condition, int(page)))
    here = ("audf", draft.id, op, number)
    shown = list(enumerate(condition.values))
    return Reply(edit=_values(visit, draft, op, int(number), condition, shown, here, int(page)))


def _groups(
    visit: Visit, draft: Announcement, op: str, number: int, condition: Condition, page: int
) -> Message:
    """The series to choose a session of."""
    shown = [
        Button(short(title), press=data("audg", draft.id, op, number, index, 0))
        for index, (title, _, _) in enumerate(condition.groups)
    ]
    part, turns = _paged(visit, shown, ("audf", draft.id, op, number), page)
    back = button(visit.texts, "announce-back", "audo", draft.id, op)
    return Message(
        visit.texts("audience-which-series", condition=condition.label), (*column(part), *turns, (back,))
    )


def group(visit: Visit, announcement_id: str, op: str, number: str, index: str, page: str) -> Reply:
    """The sessions of one series."""
    draft = announcements.get(visit.tx, int(announcement_id))
    found = _conditions(visit, draft)
    numbers = all(one.isdecimal() for one in (number, index, page))
    if op not in OPS or not numbers or int(number) >= len(found):
        return Reply.hint(visit.texts, "forms-old-button")
    condition = found[int(number)]
    if int(index) >= len(condition.groups):
        return Reply.hint(visit.texts, "forms-old-button")
    title, start, end = condition.groups[int(index)]
    shown = [
        (place, (term, name.removeprefix(f"{title}: ")))
        for place, (term, name) in enumerate(condition.values)
        if start <= place < end
    ]
    here = ("audg", draft.id, op, number, index)
    return Reply(edit=_values(visit, draft, op, int(number), condition, shown, here, int(page)))


def _paged(
    visit: Visit, buttons: list[Button], here: tuple[str | int, ...], page: int
) -> tuple[list[Button], Rows]:
    """Some of the buttons, and the row that turns the pages if there are more."""
    last = max(0, (len(buttons) - 1) // PAGE)
    at = min(page, last)
    turns = [button(visit.texts, "start-page-back", *here, at - 1)] if at else []
    turns += [button(visit.texts, "start-page-on", *here, at + 1)] if at < last else []
    return buttons[at * PAGE : (at + 1) * PAGE], (tuple(turns),) if turns else ()


def _values(
    visit: Visit,
    draft: Announcement,
    op: str,
    number: int,
    condition: Condition,
    shown: list[tuple[int, tuple[dict[str, Any], str]]],
    here: tuple[str | int, ...],
    page: int,
) -> Message:
    texts = visit.texts
    buttons = [
        Button(short(name), press=data("audv", draft.id, op, number, value)) for value, (_, name) in shown
    ]
    part, turns = _paged(visit, buttons, here, page)
    rows = pairs(part) if len(buttons) > PAGE else column(part)
    back = button(texts, "announce-back", "audo", draft.id, op)
    id = "audience-type-or-choose" if len(condition.values) > PAGE else "audience-choose"
    return Message(texts(id, condition=condition.label), (*rows, *turns, (back,)))


def take_value(visit: Visit, task: Task, event: Event) -> Reply:
    """A value found by typing a part of it, without diacritics too."""
    draft = announcements.get(visit.tx, int(task.state["announcement"]))
    op, number = str(task.state["op"]), int(task.state["number"])
    offered = _conditions(visit, draft)
    if draft.state not in rules.DRAFTED or number >= len(offered):  # sent meanwhile, or its form is another
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "announce-not-now")
    condition = offered[number]
    wanted = words(event.text) if isinstance(event, Wrote) else ""
    found = _found(condition, wanted) if wanted else []
    if len(found) == 1:
        tasks.drop(visit.tx, visit.person.id)
        added = add(visit, str(draft.id), op, str(number), str(found[0]))
        return Reply(say=(added.edit,)) if added.edit else added
    if not found:
        return Reply.text(visit.texts, "audience-no-value")
    buttons = [
        Button(short(condition.values[index][1]), press=f"audv:{draft.id}:{op}:{number}:{index}")
        for index in found[:PAGE]
    ]
    back = button(visit.texts, "announce-back", "audo", draft.id, op)
    id = "audience-choose" if len(found) <= PAGE else "audience-type-or-choose"
    shown = Message(visit.texts(id, condition=condition.label), (*column(buttons), (back,)))
    return Reply(say=(shown,))


def _found(condition: Condition, wanted: str) -> list[int]:
    """The values that have these letters, those first where a word begins with them."""
    named = [(index, words(name)) for index, (_, name) in enumerate(condition.values)]
    found = [(f" {wanted}" not in f" {name}", index) for index, name in named if wanted in name]
    return [index for _, index in sorted(found)]


def add(visit: Visit, announcement_id: str, op: str, number: str, value: str) -> Reply:
    """One more condition."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    found = _conditions(visit, draft)
    known = number.isdecimal() and int(number) < len(found) and value.isdecimal()
    if op not in OPS or not known or int(value) >= len(found[int(number)].values):
        return Reply.hint(visit.texts, "forms-old-button")
    if draft.state not in rules.DRAFTED:
        return Reply.hint(visit.texts, "announce-not-now")
    term = {"op": op, **found[int(number)].values[int(value)][0]}
    if term["field"] == "state" and op == "and":  # «only those who wait»: they are not among the registered
        audiences.change(draft, draft.filter["terms"], term["values"])
    elif term not in draft.filter["terms"]:
        audiences.change(draft, [*draft.filter["terms"], term], draft.filter.get("states"))
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=audiences.page(visit, draft))
