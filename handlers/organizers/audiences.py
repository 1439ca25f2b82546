"""Whom an announcement is for: built with buttons, always with its words, its count and a few names."""

from __future__ import annotations

from typing import Any

from bot import announcements as rules
from bot import audiences as choices
from bot.audiences import OPS
from bot.delivery.messages import Button, Message, short
from bot.registrations import printed_name
from bot.texts import Html
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, audiences, registrations, tasks
from storage.audiences import Filter, Reach
from storage.tables import Announcement, Audience, Task

PAGE = 12


def sentence(visit: Visit, wanted: Filter) -> Html:
    """The audience in words, on one line for each condition."""
    states = wanted.get("states")
    first = visit.texts("audience-everybody")
    if states:
        named = ", ".join(visit.texts.plain(f"audience-state-{one}") for one in states)
        first = visit.texts("audience-everybody-in", states=named)
    if not wanted["terms"]:
        return first
    found = choices.conditions(visit.tx, (wanted["programme"], wanted["series"]), visit.now, visit.texts)
    joined = [
        visit.texts(f"audience-joined-{term['op']}", condition=choices.called(term, found))
        for term in wanted["terms"]
    ]
    return Html("\n".join([first, *joined]))


def numbers(visit: Visit, wanted: Filter, reach: Reach) -> Html:
    """The live count, some names, and who of it cannot be reached."""
    texts = visit.texts
    names = [_name(registration.id, visit) for _, registration in audiences.samples(visit.tx, wanted)]
    lines = [texts("audience-count", count=reach.people)]
    lines += [texts("audience-samples", names=", ".join(names))] if names else []
    blocked = sum(count for why, count in reach.lost.items() if why != "absent")
    lines += [texts("audience-blocked", count=blocked)] if blocked else []
    lines += [texts("audience-absent", count=reach.lost["absent"])] if "absent" in reach.lost else []
    lines += [texts("audience-deaf", count=reach.deaf)] if reach.deaf else []
    return Html("\n".join(lines))


def _name(registration_id: int, visit: Visit) -> str:
    return printed_name(registrations.get(visit.tx, registration_id))


def show(visit: Visit, announcement_id: str) -> Reply:
    """The audience of a draft, and what can be done with it."""
    tasks.drop(visit.tx, visit.person.id)
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state not in rules.DRAFTED:
        return Reply.hint(visit.texts, "announce-not-now")
    return Reply(edit=page(visit, draft))


def page(visit: Visit, draft: Announcement) -> Message:
    """The audience in words and numbers, and what can be done with it."""
    texts, id = visit.texts, draft.id
    reach = audiences.reach(visit.tx, draft.filter, draft.topic)
    text = f"{sentence(visit, draft.filter)}\n\n{numbers(visit, draft.filter, reach)}"
    chosen = bool(draft.filter["terms"] or draft.filter.get("states"))
    ops = OPS if chosen else ("and", "except")
    joins = tuple(button(texts, f"audience-op-{op}", "audo", id, op) for op in ops)
    rows = [joins]
    if chosen:
        rows.append((button(texts, "audience-undo", "audu", id), button(texts, "audience-all", "auda", id)))
    rows.append((button(texts, "audience-save", "auds", id), button(texts, "audience-load", "audl", id)))
    rows.append((button(texts, "audience-done", "ann", id, style="primary"),))
    return Message(f"{texts('audience-title')}\n{text}", tuple(rows))


def change(draft: Announcement, terms: list[dict[str, Any]], states: list[str] | None) -> None:
    """The draft's audience is another; one that awaits a second organizer is a draft again."""
    draft.filter = {**draft.filter, "terms": terms, "states": states if states != ["registered"] else None}
    if draft.state == "approval":
        rules.changed(draft)


def undo(visit: Visit, announcement_id: str) -> Reply:
    """The last condition goes."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state not in rules.DRAFTED:
        return Reply.hint(visit.texts, "announce-not-now")
    terms = draft.filter["terms"]
    change(draft, terms[:-1], draft.filter.get("states") if terms else None)
    return Reply(edit=page(visit, draft))


def clear(visit: Visit, announcement_id: str) -> Reply:
    """Everybody again."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state not in rules.DRAFTED:
        return Reply.hint(visit.texts, "announce-not-now")
    change(draft, [], None)
    return Reply(edit=page(visit, draft))


def ask_name(visit: Visit, announcement_id: str) -> Reply:
    """Under which name shall it be kept?"""
    draft = announcements.get(visit.tx, int(announcement_id))
    guard.begin(visit, "audience.name", rules.place_of(draft), announcement=draft.id)
    back = button(visit.texts, "announce-back", "aud", draft.id)
    return Reply(edit=Message(visit.texts("audience-ask-name"), ((back,),)))


def take_name(visit: Visit, task: Task, event: Event) -> Reply:
    """Kept under this name; one of the same name here is replaced."""
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
    if not audiences.save(visit.tx, kept):
        return Reply.text(visit.texts, "audience-name-taken", name=name)
    tasks.drop(visit.tx, visit.person.id)
    said = Message(visit.texts("audience-saved", name=name))
    return Reply(say=(said, page(visit, draft)))


def saved(visit: Visit, announcement_id: str) -> Reply:
    """Audiences that were kept."""
    draft = announcements.get(visit.tx, int(announcement_id))
    found = audiences.saved(visit.tx, *rules.place_of(draft))
    if not found:
        return Reply.hint(visit.texts, "audience-none-saved")
    buttons = [Button(short(one.name), press=f"audt:{draft.id}:{one.id}") for one in found[:PAGE]]
    back = button(visit.texts, "announce-back", "aud", draft.id)
    return Reply(edit=Message(visit.texts("audience-which-saved"), (*column(buttons), (back,))))


def load(visit: Visit, announcement_id: str, audience_id: str) -> Reply:
    """A kept audience becomes the draft's, within the draft's own place."""
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state not in rules.DRAFTED:
        return Reply.hint(visit.texts, "announce-not-now")
    kept = audiences.get(visit.tx, int(audience_id)).filter
    change(draft, kept["terms"], kept.get("states"))
    return Reply(edit=page(visit, draft))
