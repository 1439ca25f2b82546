"""Whom an announcement is for: built with buttons, always with its words, its count and a few names."""

from __future__ import annotations

from bot import announcements as rules
from bot import audiences as choices
from bot.audiences import OPS, Condition
from bot.delivery.messages import Button, Message
from bot.forms.folding import words
from bot.registrations import printed_name
from bot.texts import Html
from handlers.events import Event, Wrote
from handlers.keyboards import button, column, pairs
from handlers.organizers import guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, audiences, registrations, tasks
from storage.audiences import Filter
from storage.tables import Announcement, Audience, Task

PAGE = 12


def sentence(visit: Visit, wanted: Filter) -> Html:
    """The audience in words, on one line for each condition."""
    found = choices.conditions(visit.tx, (wanted["programme"], wanted["series"]), visit.now, visit.texts)
    joined = [
        visit.texts(f"audience-joined-{term['op']}", condition=choices.called(term, found))
        for term in wanted["terms"]
    ]
    lines = [visit.texts("audience-everybody"), *joined]
    return Html("\n".join(lines))


def numbers(visit: Visit, wanted: Filter, topic: str) -> Html:
    """The live count, some names, and who of it cannot be reached."""
    texts = visit.texts
    names = [_name(registration.id, visit) for _, registration in audiences.samples(visit.tx, wanted)]
    lines = [texts("audience-count", count=audiences.count(visit.tx, wanted))]
    lines += [texts("audience-samples", names=", ".join(names))] if names else []
    lost = audiences.out_of_reach(visit.tx, wanted)
    for why, count in sorted(lost.items()):
        id = "audience-absent" if why == "absent" else "audience-blocked"
        lines.append(texts(id, count=count))
    deaf = audiences.deaf_to(visit.tx, wanted, topic)
    lines += [texts("audience-deaf", count=deaf)] if deaf else []
    return Html("\n".join(lines))


def _name(registration_id: int, visit: Visit) -> str:
    return printed_name(registrations.get(visit.tx, registration_id))


def show(visit: Visit, announcement_id: str) -> Reply:
    """The audience of a draft, and what can be done with it."""
    tasks.drop(visit.tx, visit.person.id)
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state not in ("draft", "approval"):
        return Reply.hint(visit.texts, "announce-not-now")
    return Reply(edit=_page(visit, draft))


def _page(visit: Visit, draft: Announcement) -> Message:
    texts, id = visit.texts, draft.id
    text = f"{sentence(visit, draft.filter)}\n\n{numbers(visit, draft.filter, draft.topic)}"
    ops = OPS if draft.filter["terms"] else ("and", "except")
    joins = tuple(button(texts, f"audience-op-{op}", "audo", id, op) for op in ops)
    rows = [joins]
    if draft.filter["terms"]:
        rows.append((button(texts, "audience-undo", "audu", id), button(texts, "audience-all", "auda", id)))
    rows.append((button(texts, "audience-save", "auds", id), button(texts, "audience-load", "audl", id)))
    rows.append((button(texts, "audience-done", "ann", id, style="primary"),))
    return Message(f"{texts('audience-title')}\n{text}", tuple(rows))


def fields(visit: Visit, announcement_id: str, op: str) -> Reply:
    """By what shall it be narrowed, widened or lessened?"""
    if op not in OPS:
        return Reply.hint(visit.texts, "forms-old-button")
    draft = announcements.get(visit.tx, int(announcement_id))
    buttons = [
        Button(one.label[:40], press=f"audf:{draft.id}:{op}:{number}:0")
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
    return Reply(edit=_values(visit, draft, op, int(number), condition, int(page)))


def _values(
    visit: Visit, draft: Announcement, op: str, number: int, condition: Condition, page: int
) -> Message:
    texts = visit.texts
    last = (len(condition.values) - 1) // PAGE
    at = min(page, last)
    part = list(enumerate(condition.values))[at * PAGE : (at + 1) * PAGE]
    shown = [Button(name[:40], press=f"audv:{draft.id}:{op}:{number}:{value}") for value, (_, name) in part]
    here = ("audf", draft.id, op, number)
    turns = [button(texts, "start-page-back", *here, at - 1)] if at else []
    turns += [button(texts, "start-page-on", *here, at + 1)] if at < last else []
    rows = pairs(shown) if len(condition.values) > PAGE else column(shown)
    back = button(texts, "announce-back", "audo", draft.id, op)
    id = "audience-type-or-choose" if last else "audience-choose"
    return Message(
        texts(id, condition=condition.label), (*rows, *((tuple(turns),) if turns else ()), (back,))
    )


def take_value(visit: Visit, task: Task, event: Event) -> Reply:
    """A value found by typing a part of it, without diacritics too."""
    draft = announcements.get(visit.tx, int(task.state["announcement"]))
    op, number = str(task.state["op"]), int(task.state["number"])
    condition = _conditions(visit, draft)[number]
    wanted = words(event.text) if isinstance(event, Wrote) else ""
    found = [index for index, (_, name) in enumerate(condition.values) if wanted and wanted in words(name)]
    if len(found) == 1:
        tasks.drop(visit.tx, visit.person.id)
        added = add(visit, str(draft.id), op, str(number), str(found[0]))
        return Reply(say=(added.edit,)) if added.edit else added
    if not found:
        return Reply.text(visit.texts, "audience-no-value")
    buttons = [
        Button(condition.values[index][1][:40], press=f"audv:{draft.id}:{op}:{number}:{index}")
        for index in found[:PAGE]
    ]
    return Reply(say=(Message(visit.texts("audience-choose", condition=condition.label), column(buttons)),))


def add(visit: Visit, announcement_id: str, op: str, number: str, value: str) -> Reply:
    """One more condition."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    found = _conditions(visit, draft)
    known = number.isdecimal() and int(number) < len(found) and value.isdecimal()
    if op not in OPS or not known or int(value) >= len(found[int(number)].values):
        return Reply.hint(visit.texts, "forms-old-button")
    term = {"op": op, **found[int(number)].values[int(value)][0]}
    if term not in draft.filter["terms"]:
        _change(draft, [*draft.filter["terms"], term])
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_page(visit, draft))


def _change(draft: Announcement, terms: list[dict[str, object]]) -> None:
    draft.filter = {**draft.filter, "terms": terms}
    if draft.state == "approval":
        rules.changed(draft)


def undo(visit: Visit, announcement_id: str) -> Reply:
    """The last condition goes."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    _change(draft, draft.filter["terms"][:-1])
    return Reply(edit=_page(visit, draft))


def clear(visit: Visit, announcement_id: str) -> Reply:
    """Everybody again."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    _change(draft, [])
    return Reply(edit=_page(visit, draft))


def ask_name(visit: Visit, announcement_id: str) -> Reply:
    """Under which name shall it be kept?"""
    draft = announcements.get(visit.tx, int(announcement_id))
    guard.begin(visit, "audience.name", rules.place_of(draft), announcement=draft.id)
    back = button(visit.texts, "announce-back", "aud", draft.id)
    return Reply(edit=Message(visit.texts("audience-ask-name"), ((back,),)))


def take_name(visit: Visit, task: Task, event: Event) -> Reply:
    """Kept under this name; one of the same name is replaced."""
    name = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not 1 <= len(name) <= 40:
        return Reply.text(visit.texts, "audience-name-wrong")
    draft = announcements.get(visit.tx, int(task.state["announcement"]))
    programme_id, series_id = rules.place_of(draft)
    kept = Audience(
        programme_id=programme_id,
        series_id=series_id,
        name=name,
        filter=draft.filter,
        created_by=visit.person.id,
        changed_at=visit.now,
    )
    audiences.save(visit.tx, kept)
    tasks.drop(visit.tx, visit.person.id)
    said = Message(visit.texts("audience-saved", name=name))
    return Reply(say=(said, _page(visit, draft)))


def saved(visit: Visit, announcement_id: str) -> Reply:
    """Audiences that were kept."""
    draft = announcements.get(visit.tx, int(announcement_id))
    found = audiences.saved(visit.tx, *rules.place_of(draft))
    if not found:
        return Reply.hint(visit.texts, "audience-none-saved")
    buttons = [Button(one.name, press=f"audt:{draft.id}:{one.id}") for one in found[:PAGE]]
    back = button(visit.texts, "announce-back", "aud", draft.id)
    return Reply(edit=Message(visit.texts("audience-which-saved"), (*column(buttons), (back,))))


def load(visit: Visit, announcement_id: str, audience_id: str) -> Reply:
    """A kept audience becomes the draft's, within the draft's own place."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    _change(draft, audiences.get(visit.tx, int(audience_id)).filter["terms"])
    return Reply(edit=_page(visit, draft))
