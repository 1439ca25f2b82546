"""An organizer writes to one person and sees whether it arrived; the answer comes back here."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot import letters as rules
from bot.delivery.messages import Button, Copy, Message, Rows, short
from bot.registrations import printed_name
from bot.seats import awake
from bot.texts.dates import moment
from handlers.events import Event
from handlers.keyboards import button
from handlers.organizers import guard, people
from handlers.organizers.announcements import SAYABLE
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, tasks
from storage.deliveries import Claimed
from storage.tables import Registration, Task

KIND = "letters.write"


def begin(visit: Visit, registration_id: str) -> Reply:
    """What shall be said?"""
    one = registrations.get(visit.tx, int(registration_id))
    if one.person.telegram_id is None:
        return Reply(toast=visit.texts.plain("letters-absent"), alert=True)
    guard.begin(visit, KIND, (one.series.programme_id, one.series_id), registration=one.id)
    id = "letters-ask-blocked" if one.person.unreachable else "letters-ask"
    back = button(visit.texts, "people-back", "per", one.id)
    return Reply(edit=Message(visit.texts(id, name=printed_name(one)), ((back,),)))


def take(visit: Visit, task: Task, _event: Event) -> Reply:
    """The message, which is to be copied; the last one that came counts."""
    if people.gone(visit, task):
        return Reply.text(visit.texts, "people-gone")
    source = visit.source
    if source is None or source.kind not in SAYABLE or source.album is not None:
        return Reply.text(visit.texts, "letters-cannot")
    tasks.update(visit.tx, task, {"message": source.message_id}, visit.now)
    one = registrations.get(visit.tx, int(task.state["registration"]))
    rows = (
        (button(visit.texts, "letters-send", "letg", one.id, source.message_id, style="success"),),
        (button(visit.texts, "people-back", "per", one.id),),
    )
    return Reply(say=(Message(visit.texts("letters-sure", name=printed_name(one)), rows),))


def send(visit: Visit, registration_id: str, message: str) -> Reply:
    """It goes out; a second press, or one of another letter, sends nothing."""
    task = tasks.current(visit.tx, visit.person.id)
    meant = registration_id, message
    if task is None or task.kind != KIND or meant != _said(task) or people.gone(visit, task):
        return Reply.hint(visit.texts, "forms-old-button")
    one = registrations.get(visit.tx, int(registration_id))
    tasks.drop(visit.tx, visit.person.id)
    here = visit.person.telegram_id
    assert here is not None, "somebody pressed"
    sent = rules.write(visit.tx, one, (here, int(message)), visit.person.id, visit.now)
    due = awake(one.series, visit.now)
    id = "letters-later" if due > visit.now else "letters-sent"
    zone = ZoneInfo(one.series.programme.timezone)
    text = visit.texts(id, name=printed_name(one), when=moment(due, zone, visit.texts))
    look = button(visit.texts, "letters-look", "letl", sent.id)
    return Reply(edit=Message(text, ((look,), (_back(visit, one),))), wake=True)


def _back(visit: Visit, one: Registration) -> Button:
    return button(visit.texts, "people-back", "per", one.id)


def _said(task: Task) -> tuple[str, str]:
    return str(task.state["registration"]), str(task.state.get("message"))


def look(visit: Visit, letter: str) -> Reply:
    """Has it arrived?"""
    sound = letter.isdecimal() and len(letter) < 18
    state = rules.state(visit.tx, int(letter), visit.person.id) if sound else None
    if state is None:
        return Reply.hint(visit.texts, "forms-old-button")
    return Reply(toast=visit.texts.plain("letters-state", state=state), alert=True)


def delivered(visit: Visit, claimed: Claimed) -> Copy:
    """The letter as the person gets it."""
    answer = button(visit.texts, "letters-answer", "answer", claimed.campaign_id)
    return Copy(int(claimed.content["chat"]), (int(claimed.content["message"]),), ((answer,),))


def answered(visit: Visit, claimed: Claimed) -> Copy:
    """The person's answer as the organizer gets it."""
    one = registrations.of(visit.tx, int(claimed.content["from"]), int(claimed.series_id or 0))
    rows: Rows = ()
    if one is not None:  # they may have been made one with somebody meanwhile
        who = f"{short(printed_name(one), 28)} · {one.number:04d}"
        rows = (
            (button(visit.texts, "letters-from", "per", one.id, who=who),),
            (button(visit.texts, "people-write", "perm", one.id),),
        )
    return Copy(int(claimed.content["chat"]), (int(claimed.content["message"]),), rows)
