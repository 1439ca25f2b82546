"""A form as a person sees it: one question per window, buttons before typing, old windows told kindly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot import dialogs as rules
from bot.delivery.messages import Button, ContactRequest, Message, NoKeyboard, Rows
from bot.forms.engine import Ask, Done, Retry, State, current, progress
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
from bot.forms.showing import show
from bot.forms.steps import (
    ChoicesStep,
    ChoiceStep,
    ConsentStep,
    Form,
    PhoneStep,
    RatingStep,
    ScaleStep,
    Step,
    YesNoStep,
)
from bot.texts import Html
from handlers.events import Event, SentFile, SentOther, SharedContact, Wrote
from handlers.keyboards import button, column, home, pairs
from handlers.participants import deadlines
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs
from storage.tables import Dialog

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
    return _answered(visit, dialog, _input(event), finish, pressed=False)


def _input(event: Event) -> Input:
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


def opening(visit: Visit, dialog: Dialog) -> tuple[Message, ...]:
    """The current question; for a phone number with Telegram's own button to share it."""
    step = current(rules.form_of(dialog.form), rules.state_of(dialog))
    shown = window(visit, dialog)
    if not isinstance(step, PhoneStep):
        return (shown,)
    texts = visit.texts
    contact = ContactRequest(texts.plain("forms-phone-share"), texts.plain("forms-phone-placeholder"))
    return shown, Message(texts("forms-phone-hint"), keyboard=contact)


def window(visit: Visit, dialog: Dialog, retry: Retry | None = None) -> Message:
    """The current question or the summary, with what was wrong with the last answer."""
    form, state = rules.form_of(dialog.form), rules.state_of(dialog)
    step = current(form, state)
    if step is None:
        text, rows = _summary(visit, dialog, form, state)
    else:
        text, rows = _question(visit, dialog, form, state, step)
    if retry is None:
        return Message(text, rows)
    wrong = visit.texts("forms-wrong", reason=visit.texts(retry.reason.id, **retry.reason.args))
    offers = [
        Button(visit.texts.plain_pick(one.label)[:60], press=_data(dialog, "c", one.value))
        for one in retry.suggestions
    ]
    return Message(f"{wrong}\n\n{text}", (*column(offers), *rows))


def _data(dialog: Dialog, verb: str, value: str = "") -> str:
    return f"f:{dialog.id}:{dialog.round}:{verb}" + (f":{value}" if value else "")


def _question(visit: Visit, dialog: Dialog, form: Form, state: State, step: Step) -> tuple[str, Rows]:
    position, total = progress(form, state)
    texts = visit.texts
    number = str(dialog.session.number) if dialog.session else None
    id = "forms-progress-session" if number else "forms-progress"
    head = texts(id, position=str(position), total=str(total), number=number)
    lines = [f"{head}\n<b>{texts.pick(step.ask)}</b>"]
    if isinstance(step, ConsentStep):
        lines.append(f"<blockquote>{texts.pick(step.text)}</blockquote>")
    lines.append(f"<i>{texts.pick(step.hint) if step.hint else _hint(visit, step)}</i>")
    known = state.answers.get(step.key)
    if known is not None:
        lines.append(texts("forms-present", answer=show(step, known, texts)))
    text = "\n\n".join(line for line in lines if line != "<i></i>")
    rows = _choices(visit, dialog, step, state)
    return text, (*rows, *_steering(visit, dialog, step, state, first=position == 1))


def _hint(visit: Visit, step: Step) -> Html:
    return visit.texts(f"forms-hint-{step.kind}")


def _choices(visit: Visit, dialog: Dialog, step: Step, state: State) -> Rows:
    texts = visit.texts
    match step:
        case ChoiceStep():
            return column(
                [Button(texts.plain_pick(o.label), press=_data(dialog, "c", o.key)) for o in step.options]
            )
        case ChoicesStep():
            marks = [_marked(visit, dialog, state, o.key, texts.plain_pick(o.label)) for o in step.options]
            done = Button(texts.plain("forms-done"), press=_data(dialog, "d"), style="primary")
            return (*column(marks), (done,))
        case YesNoStep():
            yes = Button(texts.plain("forms-yes"), press=_data(dialog, "c", "yes"))
            return ((yes, Button(texts.plain("forms-no"), press=_data(dialog, "c", "no"))),)
        case ConsentStep():
            agree = Button(texts.plain("forms-agree"), press=_data(dialog, "c", "yes"), style="primary")
            return ((agree,), (Button(texts.plain("forms-disagree"), press=_data(dialog, "c", "no")),))
        case RatingStep():
            return column([_rating(visit, dialog, mark) for mark in range(5, 0, -1)])
        case ScaleStep():
            marks = [Button(str(n), press=_data(dialog, "c", str(n))) for n in range(11)]
            return tuple(marks[:6]), tuple(marks[6:])
    return ()


def _marked(visit: Visit, dialog: Dialog, state: State, key: str, label: str) -> Button:
    id = "forms-marked" if key in state.marked else "forms-unmarked"
    return Button(visit.texts.plain(id, label=label), press=_data(dialog, "t", key))


def _rating(visit: Visit, dialog: Dialog, mark: int) -> Button:
    word = visit.texts.plain(f"forms-rating-{mark}")
    return Button(f"{'⭐' * mark} {word}", press=_data(dialog, "c", str(mark)))


def _steering(visit: Visit, dialog: Dialog, step: Step, state: State, *, first: bool) -> Rows:
    texts, row = visit.texts, []
    if not first or state.editing:
        row.append(Button(texts.plain("forms-back"), press=_data(dialog, "b")))
    if state.answers.get(step.key) is not None:
        row.append(Button(texts.plain("forms-keep"), press=_data(dialog, "k")))
    elif step.optional:
        row.append(Button(texts.plain("forms-skip"), press=_data(dialog, "s")))
    row.append(Button(texts.plain("forms-pause"), press=_data(dialog, "p")))
    return (tuple(row),)


def _summary(visit: Visit, dialog: Dialog, form: Form, state: State) -> tuple[str, Rows]:
    texts = visit.texts
    steps = [step for step in form.steps if step.key in state.answers]
    lines = [
        texts("forms-summary-line", label=texts.plain_pick(label(step)), answer=_shown(visit, step, state))
        for step in steps
    ]
    edits = [
        Button(
            texts.plain("forms-edit", label=_brief(texts.plain_pick(label(step)))),
            press=_data(dialog, "e", step.key),
        )
        for step in steps
    ]
    text = f"{texts('forms-summary')}\n\n" + "\n".join(lines) + f"\n\n{texts('forms-summary-end')}"
    confirm = Button(
        texts.plain(f"forms-confirm-{dialog.purpose}"), press=_data(dialog, "y"), style="success"
    )
    later = Button(texts.plain("forms-pause"), press=_data(dialog, "p"))
    return text, ((confirm,), *pairs(edits), (later,))


def label(step: Step) -> dict[str, str]:
    """What a step is called in summaries: its short name, else its question, without the mark."""
    return step.label or {language: ask.rstrip(" \xa0\u202f?") for language, ask in step.ask.items()}


def _shown(visit: Visit, step: Step, state: State) -> str:
    return show(step, state.answers[step.key], visit.texts)


def _brief(text: str) -> str:
    return text if len(text) <= 24 else text[:23] + "…"
