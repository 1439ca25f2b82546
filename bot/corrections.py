"""Organizers correct what somebody gave: checked like the person's own answers, noted, and told to them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bot.claims import place_of
from bot.dialogs import form_of
from bot.forms.steps import ConsentStep, Form, NameStep, Step
from bot.registrations import note_search
from bot.roles import note
from bot.seats import awake
from storage import Transaction, campaigns, certificates, dialogs, series
from storage.campaigns import Planned
from storage.tables import Form as FormRow
from storage.tables import Registration

KIND = "corrected"


def loosened(form: Form) -> Form:
    """The form as one corrects in it: nothing has to be filled in that was not, and nobody consents for
    somebody else."""
    steps = [_optional(step) for step in form.steps if not isinstance(step, ConsentStep)]
    return form.model_copy(update={"steps": tuple(steps), "summary": True})


def _optional(step: Step) -> Step:
    return step.model_copy(update={"optional": True})


def form_for(tx: Transaction, registration: Registration) -> FormRow:
    """The newest version of the form."""
    form = series.form(tx, registration.series_id, "registration")
    return form or registration.form


def answers_for(form: Form, registration: Registration) -> dict[str, Any]:
    """What there is to correct; what was never answered counts as left out."""
    return {step.key: registration.answers.get(step.key) for step in form.steps}


def differing(form: Form, before: dict[str, Any], after: dict[str, Any]) -> dict[str, list[Any]]:
    """Key -> [before, after] of what is another now; an answer that was left out is none."""
    keys = [step.key for step in form.steps if not isinstance(step, ConsentStep)]
    return {key: [before.get(key), after.get(key)] for key in keys if before.get(key) != after.get(key)}


def apply(
    tx: Transaction,
    registration: Registration,
    form: FormRow,
    after: dict[str, Any],
    by: int,
    now: dt.datetime,
) -> dict[str, list[Any]]:
    """Keep the corrected answers, note it, tell the person; what changed. A form of their own about it that
    is still open would bring the old answers back: it is given up."""
    whole, before = form_of(form), dict(registration.answers)
    changed = differing(whole, before, after)
    if not changed:
        return {}
    given = {key: answer for key, answer in after.items() if answer is not None or key in before}
    kept = {
        step.key: before[step.key]
        for step in whole.steps
        if isinstance(step, ConsentStep) and step.key in before
    }
    merged = {**kept, **given}
    registration.answers = {step.key: merged[step.key] for step in whole.steps if step.key in merged}
    registration.form, registration.changed_at = form, now
    note_search(registration, form)
    subject = dialogs.subject_key(registration.series_id, None)
    open_one = dialogs.about(tx, registration.person_id, "registration", subject)
    if open_one is not None:
        dialogs.drop(tx, open_one)
    tx.flush()
    named = f"registration:{registration.id}"
    note(tx, by, place_of(registration), "person-corrected", named, now, fields=changed)
    _tell(tx, registration, list(changed), now)
    return changed


def _tell(tx: Transaction, registration: Registration, keys: list[str], now: dt.datetime) -> None:
    if registration.person.telegram_id is None:
        return
    due = awake(registration.series, now)
    planned = Planned(
        key=f"{KIND}:{registration.id}:{now.isoformat()}",
        kind=KIND,
        series_id=registration.series_id,
        session_id=None,
        audience="person",
        due_at=due,
        expires_at=None,
        content={"registration": registration.id, "fields": keys},
    )
    campaigns.for_one(tx, planned, registration.person_id, due)


def frozen(tx: Transaction, registration: Registration, changed: dict[str, list[Any]]) -> str | None:
    """The serial of a certificate that goes on saying the old name, if the name was changed."""
    names = {step.key for step in form_of(registration.form).steps if isinstance(step, NameStep)}
    held = certificates.current(tx, registration.id) if names & changed.keys() else None
    return held.serial if held else None
