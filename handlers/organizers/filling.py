"""A form filled in at the desk for somebody else: the same questions, kept in the organizer's task."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.delivery.messages import Message
from bot.forms.engine import Done, Retry, State, advance
from bot.forms.inputs import Input, Typed
from bot.forms.steps import Form
from handlers.events import Event, SharedContact
from handlers.keyboards import data
from handlers.organizers.people import allowed, gone
from handlers.participants.forms import VERBS, input_of
from handlers.participants.windows import Asked, shown
from handlers.replies import Reply
from handlers.visit import Visit
from storage import programmes, tasks
from storage.tables import Task


@dataclass(frozen=True, slots=True)
class Filling:
    """A kind of task that is a form. `prefix` begins its buttons' data; `purpose` names the text of the last
    button; `form` is what is asked, `head` what stands above each question, `finish` what comes of it, `left`
    what is shown to who leaves."""

    kind: str
    prefix: str
    purpose: str
    form: Callable[[Visit, Task], Form]
    head: Callable[[Visit, Task], str]
    finish: Callable[[Visit, Task, dict[str, Any]], Reply]
    left: Callable[[Visit, Task], Reply]

    def window(self, visit: Visit, task: Task, retry: Retry | None = None) -> Message:
        """The question the task is at."""

        def press(verb: str, value: str) -> str:
            return data(self.prefix, task.round, verb, *([value] if value else []))

        state = State.from_json(task.state["form"])
        ask = Asked(self.form(visit, task), state, self.purpose, press, others=True)
        said = shown(visit, ask, retry)
        return Message(f"{self.head(visit, task)}\n\n{said.text}", said.buttons)

    def press(self, visit: Visit, round_: str, verb: str, value: str = "") -> Reply:
        """A button of the window; one of an older window shows the current question."""
        task = tasks.current(visit.tx, visit.person.id)
        if task is None or task.kind != self.kind or not allowed(visit, task) or gone(visit, task):
            return Reply.hint(visit.texts, "forms-old-button")
        if str(task.round) != round_:
            return Reply(toast=visit.texts.plain("forms-old-button"), edit=self.window(visit, task))
        if verb == "p":
            tasks.drop(visit.tx, visit.person.id)
            return self.left(visit, task)
        if verb not in VERBS:
            return Reply.hint(visit.texts, "forms-old-button")
        return self._answered(visit, task, VERBS[verb](value), pressed=True)

    def take(self, visit: Visit, task: Task, event: Event) -> Reply:
        """What was typed; a contact that is sent along is somebody's number."""
        if gone(visit, task):
            return Reply.text(visit.texts, "people-gone")
        given = input_of(event)
        if isinstance(event, SharedContact):
            given = Typed("+" + event.phone.lstrip("+"))
        return self._answered(visit, task, given, pressed=False)

    def _answered(self, visit: Visit, task: Task, given: Input, *, pressed: bool) -> Reply:
        zone = ZoneInfo(programmes.get(visit.tx, int(task.state["programme_id"])).timezone)
        state = State.from_json(task.state["form"])
        outcome = advance(self.form(visit, task), state, given, visit.now.astimezone(zone).date())
        if isinstance(outcome, Done):
            return self.finish(visit, task, outcome.answers)
        retry = outcome if isinstance(outcome, Retry) else None
        if retry and pressed:
            return Reply(toast=visit.texts.plain(retry.reason.id, **retry.reason.args), alert=True)
        tasks.update(visit.tx, task, {"form": outcome.state.to_json()}, visit.now)
        said = self.window(visit, task, retry)
        return Reply(edit=said) if pressed else Reply(say=(said,))
