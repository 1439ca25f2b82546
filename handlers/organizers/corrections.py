"""An organizer corrects what somebody gave, with the form's own questions; the person hears of it."""

from __future__ import annotations

from typing import Any

from bot import corrections as rules
from bot.delivery.messages import Message
from bot.dialogs import form_of
from bot.forms.engine import State
from bot.forms.showing import label
from bot.forms.steps import Form
from bot.registrations import printed_name
from handlers.keyboards import button
from handlers.organizers import guard, people
from handlers.organizers.filling import Filling
from handlers.replies import Reply
from handlers.visit import Visit
from storage import claims, registrations, tasks
from storage.deliveries import Claimed
from storage.tables import Registration, Task


def begin(visit: Visit, registration_id: str) -> Reply:
    """All answers with a button each to correct it."""
    one = registrations.get(visit.tx, int(registration_id))
    form = rules.loosened(form_of(rules.form_for(visit.tx, one)))
    state = State(None, rules.answers_for(form, one)).to_json()
    place = one.series.programme_id, one.series_id
    seen = one.changed_at.isoformat()
    task = guard.begin(visit, "people.correct", place, registration=one.id, form=state, seen=seen)
    return Reply(edit=CORRECTION.window(visit, task))


def _one(visit: Visit, task: Task) -> Registration:
    return registrations.get(visit.tx, int(task.state["registration"]))


def _form(visit: Visit, task: Task) -> Form:
    return rules.loosened(form_of(rules.form_for(visit.tx, _one(visit, task))))


def _head(visit: Visit, task: Task) -> str:
    one = _one(visit, task)
    return visit.texts("people-correcting", name=printed_name(one), number=f"{one.number:04d}")


def _left(visit: Visit, task: Task) -> Reply:
    return Reply(edit=people.card(visit, _one(visit, task)))


def _finish(visit: Visit, task: Task, answers: dict[str, Any]) -> Reply:
    """The corrected answers are kept; somebody who changed them meanwhile is not overruled unseen."""
    one = claims.held(visit.tx, int(task.state["registration"]))
    tasks.drop(visit.tx, visit.person.id)
    if one is None:  # made one with another meanwhile
        return Reply.hint(visit.texts, "forms-old-button")
    if one.changed_at.isoformat() != task.state["seen"]:
        said = Message(visit.texts("people-changed-meanwhile"))
        return Reply(edit=said, say=(people.card(visit, one),))
    form = rules.form_for(visit.tx, one)
    changed = rules.apply(visit.tx, one, form, answers, visit.person.id, visit.now)
    if not changed:
        return Reply(edit=people.card(visit, one), toast=visit.texts.plain("people-nothing-changed"))
    lines = [visit.texts("people-corrected", told="yes" if one.person.telegram_id else "no")]
    serial = rules.frozen(visit.tx, one, changed)
    if serial:
        lines.append(visit.texts("people-certificate-stays", serial=serial))
    return Reply(edit=Message("\n\n".join(lines)), say=(people.card(visit, one),), wake=True)


CORRECTION = Filling("people.correct", "pcf", "correction", _form, _head, _finish, _left)


def told(visit: Visit, claimed: Claimed) -> Message | None:
    """What the person hears: what was changed, by whom (the role, not the name), and what it is now."""
    one = registrations.of(visit.tx, visit.person.id, int(claimed.series_id or 0))
    if one is None:
        return None
    keys = set(claimed.content["fields"])
    steps = [step for step in form_of(one.form).steps if step.key in keys]
    fields = ", ".join(visit.texts.plain_pick(label(step)) for step in steps)
    text = visit.texts("people-told-corrected", fields=fields, title=visit.texts.plain_pick(one.series.title))
    return Message(text, ((button(visit.texts, "menu-mine", "mine", one.series_id),),))
