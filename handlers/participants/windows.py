"""The windows of a form: one question each, its buttons, and the summary with a button per field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot import dialogs as rules
from bot.delivery.messages import Button, ContactRequest, Message, Rows, short
from bot.forms.engine import Retry, State, current, progress
from bot.forms.showing import label, show
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
from handlers.keyboards import column, data, pairs
from handlers.visit import Visit
from storage.tables import Dialog


@dataclass(frozen=True, slots=True)
class Asked:
    """A form at one of its questions, free of where it is kept. `press` makes a button's data of what it does
    and with which value; `others`: somebody answers for somebody else."""

    form: Form
    state: State
    purpose: str
    press: Callable[[str, str], str]
    session: str | None = None
    others: bool = False


def asked(dialog: Dialog) -> Asked:
    """What a person is asked in their own dialog."""

    def press(verb: str, value: str) -> str:
        return data("f", dialog.id, dialog.round, verb, *([value] if value else []))

    session = str(dialog.session.number) if dialog.session else None
    return Asked(rules.form_of(dialog.form), rules.state_of(dialog), dialog.purpose, press, session)


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
    return shown(visit, asked(dialog), retry)


def shown(visit: Visit, ask: Asked, retry: Retry | None = None) -> Message:
    """The same, wherever the form is kept."""
    step = current(ask.form, ask.state)
    text, rows = _summary(visit, ask) if step is None else _question(visit, ask, step)
    if retry is None:
        return Message(text, rows)
    wrong = visit.texts("forms-wrong", reason=visit.texts(retry.reason.id, **retry.reason.args))
    offers = [
        Button(short(visit.texts.plain_pick(one.label)), press=ask.press("c", one.value))
        for one in retry.suggestions
    ]
    return Message(f"{wrong}\n\n{text}", (*column(offers), *rows))


def _question(visit: Visit, ask: Asked, step: Step) -> tuple[str, Rows]:
    position, total = progress(ask.form, ask.state)
    texts, state = visit.texts, ask.state
    id = "forms-progress-session" if ask.session else "forms-progress"
    head = texts(id, position=str(position), total=str(total), number=ask.session)
    lines = [f"{head}\n<b>{texts.pick(step.ask)}</b>"]
    if isinstance(step, ConsentStep):
        lines.append(f"<blockquote>{texts.pick(step.text)}</blockquote>")
    lines.append(f"<i>{texts.pick(step.hint) if step.hint else _hint(visit, ask, step)}</i>")
    known = state.answers.get(step.key)
    if known is not None:
        lines.append(texts("forms-present", answer=show(step, known, texts)))
    text = "\n\n".join(line for line in lines if line != "<i></i>")
    return text, (*_choices(visit, ask, step), *_steering(visit, ask, step, first=position == 1))


def _hint(visit: Visit, ask: Asked, step: Step) -> Html:
    if ask.others and isinstance(step, PhoneStep):  # the button that shares a number shares one's own
        return visit.texts("people-hint-phone")
    return visit.texts(f"forms-hint-{step.kind}")


def _choices(visit: Visit, ask: Asked, step: Step) -> Rows:
    texts = visit.texts
    match step:
        case ChoiceStep():
            return column(
                [Button(texts.plain_pick(o.label), press=ask.press("c", o.key)) for o in step.options]
            )
        case ChoicesStep():
            marks = [_marked(visit, ask, o.key, texts.plain_pick(o.label)) for o in step.options]
            done = Button(texts.plain("forms-done"), press=ask.press("d", ""), style="primary")
            return (*column(marks), (done,))
        case YesNoStep():
            yes = Button(texts.plain("forms-yes"), press=ask.press("c", "yes"))
            return ((yes, Button(texts.plain("forms-no"), press=ask.press("c", "no"))),)
        case ConsentStep():
            agree = Button(texts.plain("forms-agree"), press=ask.press("c", "yes"), style="primary")
            return ((agree,), (Button(texts.plain("forms-disagree"), press=ask.press("c", "no")),))
        case RatingStep():
            return column([_rating(visit, ask, mark) for mark in range(5, 0, -1)])
        case ScaleStep():
            marks = [Button(str(n), press=ask.press("c", str(n))) for n in range(11)]
            return tuple(marks[:6]), tuple(marks[6:])
    return ()


def _marked(visit: Visit, ask: Asked, key: str, label: str) -> Button:
    id = "forms-marked" if key in ask.state.marked else "forms-unmarked"
    return Button(visit.texts.plain(id, label=label), press=ask.press("t", key))


def _rating(visit: Visit, ask: Asked, mark: int) -> Button:
    word = visit.texts.plain(f"forms-rating-{mark}")
    return Button(f"{'⭐' * mark} {word}", press=ask.press("c", str(mark)))


def _steering(visit: Visit, ask: Asked, step: Step, *, first: bool) -> Rows:
    texts, state, row = visit.texts, ask.state, []
    if not first or state.editing:
        row.append(Button(texts.plain("forms-back"), press=ask.press("b", "")))
    if state.answers.get(step.key) is not None:
        row.append(Button(texts.plain("forms-keep"), press=ask.press("k", "")))
    elif step.optional:
        row.append(Button(texts.plain("forms-skip"), press=ask.press("s", "")))
    row.append(Button(texts.plain(_leaving(ask)), press=ask.press("p", "")))
    return (tuple(row),)


def _summary(visit: Visit, ask: Asked) -> tuple[str, Rows]:
    texts, form, state = visit.texts, ask.form, ask.state
    steps = [step for step in form.steps if step.key in state.answers]
    lines = [
        texts("forms-summary-line", label=texts.plain_pick(label(step)), answer=_shown(visit, step, state))
        for step in steps
    ]
    edits = [
        Button(
            texts.plain("forms-edit", label=short(texts.plain_pick(label(step)), 24)),
            press=ask.press("e", step.key),
        )
        for step in steps
    ]
    text = f"{texts('forms-summary')}\n\n" + "\n".join(lines) + f"\n\n{texts('forms-summary-end')}"
    confirm = Button(texts.plain(f"forms-confirm-{ask.purpose}"), press=ask.press("y", ""), style="success")
    later = Button(texts.plain(_leaving(ask)), press=ask.press("p", ""))
    return text, ((confirm,), *pairs(edits), (later,))


def _leaving(ask: Asked) -> str:
    """One's own answers wait; what is answered for others is given up."""
    return "people-leave" if ask.others else "forms-pause"


def _shown(visit: Visit, step: Step, state: State) -> str:
    return show(step, state.answers[step.key], visit.texts)
