"""A form as a person sees it: one question per window, buttons before typing, old windows told kindly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot import dialogs as rules
from bot.delivery.messages import Message, NoKeyboard
from bot.forms.engine import Ask, Done, Retry, current
from bot.forms.inputs import (
    Back,
    Chosen,
    Confirm,
    Edit,
    Finished,
    Input,
    Keep,
    Shared,
    Skip,
    Toggled,
    Typed,
    Unsupported,
)
from bot.forms.steps import (
    PhoneStep,
)
from handlers.events import Event, SentFile, SentOther, SharedContact, Wrote
from handlers.keyboards import button, home
from handlers.participants import deadlines
from handlers.participants.windows import opening, window
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs
from storage.tables import Dialog

__all__ = ["Finish", "opening", "press", "received", "resume", "window"]

Finish = Callable[[Visit, Dialog, dict[str, Any]], Reply]
VERBS: dict[str, Callable[[str], Input]] = {
    "c": Chosen,
    "t": Toggled,
    "d": lambda _: Finished(),
    "s": lambda _: Skip(),
    "b": lambda _: Back(),
    "e": Edit,
    "y": lambda _: Confirm(),
    "k": lambda _: Keep(),
}
"""What the buttons of a window do; the letters keep callback data short."""


def press(
    visit: Visit, finish: Mapping[str, Finish], dialog_id: str, round_: str, verb: str, value: str = ""
) -> Reply:
    """A button of a window. One of an older window changes nothing and shows the current question.

    `finish` says by purpose what a completed form leads to.
    """
    dialog = dialogs.active(visit.tx, visit.person.id)
    if dialog is None or str(dialog.id) != dialog_id:
        return _elsewhere(visit, dialog_id)
    if str(dialog.round) != round_:
        return Reply(toast=visit.texts.plain("forms-old-button"), edit=window(visit, dialog))
    if verb == "p":
        return _paused(visit, dialog)
    if verb not in VERBS:
        return Reply.hint(visit.texts, "forms-old-button")
    return _answered(visit, dialog, VERBS[verb](value), finish[dialog.purpose], pressed=True)


def _paused(visit: Visit, dialog: Dialog) -> Reply:
    """The form is put aside, and the contact button with it."""
    asked = current(rules.form_of(dialog.form), rules.state_of(dialog))
    dialogs.pause(visit.tx, visit.person.id)
    later = button(visit.texts, "forms-continue", "resume", dialog.id, style="primary")
    reply = Reply(edit=Message(visit.texts("forms-paused"), ((later,), home(visit.texts))))
    return _without_keyboard(visit, reply) if isinstance(asked, PhoneStep) else reply


def _elsewhere(visit: Visit, dialog_id: str) -> Reply:
    known = dialogs.get(visit.tx, visit.person.id, int(dialog_id))
    if known is None:
        return Reply.hint(visit.texts, "forms-finished")
    late = deadlines.let_go(visit, known)
    if late is not None:
        return late
    rules.take_up(visit.tx, known, visit.now)
    first, *more = opening(visit, known)
    return Reply(toast=visit.texts.plain("forms-resumed"), edit=first, say=tuple(more))


def resume(visit: Visit, dialog_id: str) -> Reply:
    """Go on with a form that was left."""
    return _elsewhere(visit, dialog_id)


def received(visit: Visit, dialog: Dialog, event: Event, finish: Finish) -> Reply:
    """An answer that was typed or sent rather than pressed."""
    return _answered(visit, dialog, input_of(event), finish, pressed=False)


def input_of(event: Event) -> Input:
    """What was typed or sent, as a gesture."""
    match event:
        case Wrote(text):
            return Typed(text)
        case SharedContact(phone, own):
            return Shared(phone, own)
        case SentFile():
            return Unsupported("document")
        case SentOther(kind):
            return Unsupported(kind)
    return Unsupported("other")


def _answered(visit: Visit, dialog: Dialog, given: Input, finish: Finish, *, pressed: bool) -> Reply:
    late = deadlines.let_go(visit, dialog) if dialog.session is not None else None
    if late is not None:
        return late
    asked = current(rules.form_of(dialog.form), rules.state_of(dialog))
    outcome = rules.answer(visit.tx, dialog, given, visit.now)
    match outcome:
        case Done(answers):
            reply = finish(visit, dialog, answers)
        case Retry():
            return _again(visit, dialog, outcome, pressed=pressed)
        case Ask():
            shown = opening(visit, dialog)
            reply = Reply(edit=shown[0], say=shown[1:]) if pressed else Reply(say=shown)
    return _without_keyboard(visit, reply) if isinstance(asked, PhoneStep) else reply


def _without_keyboard(visit: Visit, reply: Reply) -> Reply:
    """The contact button goes away with the question it belonged to."""
    done = Message(visit.texts("forms-noted"), keyboard=NoKeyboard())
    shown = (reply.edit,) if reply.edit else ()
    return replace(reply, say=(done, *shown, *reply.say), edit=None, drop_buttons=True)


def _again(visit: Visit, dialog: Dialog, retry: Retry, *, pressed: bool) -> Reply:
    if pressed:
        return Reply(toast=visit.texts.plain(retry.reason.id, **retry.reason.args), alert=True)
    return Reply(say=(window(visit, dialog, retry),))
