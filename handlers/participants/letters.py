"""Somebody answers an organizer who wrote to them."""

from __future__ import annotations

from bot import letters as rules
from bot.delivery.messages import Message
from handlers.events import Event
from handlers.keyboards import home
from handlers.organizers.announcements import SAYABLE
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, tasks
from storage.tables import Task

KIND = "letters.answer"


def ask(visit: Visit, campaign_id: str) -> Reply:
    """«Answer»: what comes next goes to who wrote; a form they are in waits."""
    if rules.received(visit.tx, visit.person.id, int(campaign_id)) is None:
        return Reply.hint(visit.texts, "forms-old-button")
    dialogs.pause(visit.tx, visit.person.id)
    tasks.begin(visit.tx, visit.person.id, KIND, {"letter": int(campaign_id)}, visit.now)
    return Reply(say=(Message(visit.texts("letters-your-answer"), (home(visit.texts),)),))


def take(visit: Visit, task: Task, _event: Event) -> Reply:
    """The answer goes off, once."""
    letter = rules.received(visit.tx, visit.person.id, int(task.state["letter"]))
    source = visit.source
    if letter is None:
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "forms-old-button")
    if source is None or source.kind not in SAYABLE or source.album is not None:
        return Reply.text(visit.texts, "letters-cannot")
    tasks.drop(visit.tx, visit.person.id)
    here = visit.person.telegram_id
    assert here is not None, "somebody wrote"
    rules.answer(visit.tx, letter, visit.person.id, (here, source.message_id), visit.now)
    return Reply(say=(Message(visit.texts("letters-passed-on"), (home(visit.texts),)),), wake=True)
