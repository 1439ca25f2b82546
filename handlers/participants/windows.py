"""The windows of a form: one question each, its buttons, and the summary with a button per field."""

from __future__ import annotations

from bot import dialogs as rules
from bot.delivery.messages import Button, ContactRequest, Message, Rows
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
    return data("f", dialog.id, dialog.round, verb, *([value] if value else []))


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


def _shown(visit: Visit, step: Step, state: State) -> str:
    return show(step, state.answers[step.key], visit.texts)


def _brief(text: str) -> str:
    return text if len(text) <= 24 else text[:23] + "…"
