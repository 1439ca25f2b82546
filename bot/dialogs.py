"""Filling in a form: the engine's state kept in a row, so that any answer acknowledged is an answer kept."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from bot.forms.engine import Ask, Done, Outcome, Retry, State, advance, resume, start
from bot.forms.inputs import Input
from bot.forms.steps import Form
from storage import Transaction, dialogs
from storage.tables import Dialog, Person
from storage.tables import Form as FormRow

_known: dict[str, Form] = {}


def form_of(row: FormRow) -> Form:
    """The form of a row; a version never changes, so it is parsed once."""
    form = _known.get(row.digest)
    if form is None:
        form = _known[row.digest] = Form.model_validate(row.definition)
    return form


def begin(
    tx: Transaction,
    person: Person,
    form: FormRow,
    subject: tuple[int, int | None],
    now: dt.datetime,
    answers: dict[str, Any] | None = None,
) -> Dialog:
    """The person's dialog about (series, session or None): the unfinished one taken up, else a new one.

    With `answers` a new one begins at the summary of what was given before.
    """
    known = dialogs.about(tx, person.id, form.purpose, dialogs.subject_key(*subject))
    if known is not None:
        take_up(tx, known, now)
        return known
    state = (
        start(form_of(form)).state if answers is None else resume(form_of(form), State(None, answers)).state
    )
    return dialogs.begin(tx, person, form, subject, state.to_json(), now)


def take_up(tx: Transaction, dialog: Dialog, now: dt.datetime) -> None:
    """Go on where the person left off."""
    state = resume(form_of(dialog.form), state_of(dialog)).state
    dialog.state = state.to_json()
    dialogs.take_up(tx, dialog, now)


def state_of(dialog: Dialog) -> State:
    return State.from_json(dialog.state)


def answer(tx: Transaction, dialog: Dialog, given: Input, now: dt.datetime) -> Outcome:
    """One gesture of the person. A new question begins a new round, so that presses on older windows show."""
    before = state_of(dialog)
    today = now.astimezone(ZoneInfo(dialog.series.programme.timezone)).date()
    outcome = advance(form_of(dialog.form), before, given, today)
    match outcome:
        case Ask(state) | Retry(state):
            dialogs.keep(tx, dialog, state.to_json(), dialog.round + (state.step != before.step), now)
        case Done():
            pass
    return outcome
