"""Registration for a series: who may, and what being registered brings with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bot import reminders
from bot.forms.steps import ConsentStep, Form, NameStep
from storage import Transaction, dialogs, registrations, series
from storage.tables import Dialog, Person, Registration, Series, Session


def refusal(
    programme_series: Series, sessions: Sequence[Session], taken: int, now: dt.datetime
) -> str | None:
    """Why nobody can register now: «cancelled», «early», «closed», «over» or «full»; None if one can."""
    if programme_series.state != "open":
        return "cancelled"
    if programme_series.opens_at and now < programme_series.opens_at:
        return "early"
    if programme_series.closes_at and now >= programme_series.closes_at:
        return "closed"
    if not any(session.state == "planned" and session.ends_at > now for session in sessions):
        return "over"
    if programme_series.capacity is not None and taken >= programme_series.capacity:
        return "full"
    return None


def refused(tx: Transaction, wanted: Series, now: dt.datetime) -> str | None:
    """`refusal` for the series as it stands."""
    return refusal(wanted, series.sessions(tx, wanted.id), registrations.count(tx, wanted.id), now)


def confirm(
    tx: Transaction, person: Person, dialog: Dialog, answers: dict[str, Any], now: dt.datetime
) -> Registration | str:
    """Register the person with these answers, or change the registration there is; else the reason against it.

    A person who withdrew gets the old number back.
    """
    held = registrations.hold(tx, dialog.series_id)
    known = registrations.of(tx, person.id, held.id)
    if known is None or known.state != "registered":
        reason = refused(tx, dialog.series, now)
        if reason is not None:
            return reason
    registration = _entered(tx, person, dialog, known, answers, now)
    _agree(tx, person.id, dialog, answers, now)
    dialogs.drop(tx, dialog)
    return registration


def _entered(
    tx: Transaction,
    person: Person,
    dialog: Dialog,
    known: Registration | None,
    answers: dict[str, Any],
    now: dt.datetime,
) -> Registration:
    if known is None:
        registration = registrations.add(tx, person, dialog.series, dialog.form, answers, now)
        reminders.catch_up(tx, person.id, dialog.series, now)
        return registration
    known.answers, known.form_id, known.changed_at = answers, dialog.form_id, now
    if known.state != "registered":
        known.state, known.withdrawn_at, known.registered_at = "registered", None, now
        reminders.catch_up(tx, person.id, dialog.series, now)
    tx.flush()
    return known


def _agree(
    tx: Transaction, person_id: int, dialog: Dialog, answers: Mapping[str, Any], now: dt.datetime
) -> None:
    for step in Form.model_validate(dialog.form.definition).steps:
        if isinstance(step, ConsentStep) and step.key in answers:
            version = str(answers[step.key]["version"])
            registrations.agree(tx, person_id, dialog.series_id, step.key, version, now)


def withdraw(tx: Transaction, registration: Registration, now: dt.datetime) -> None:
    """Give the place back; answers stay until they are erased, and registering again is possible."""
    registration.state, registration.withdrawn_at, registration.changed_at = "withdrawn", now, now
    registrations.drop_dialogs(tx, registration.person_id, registration.series_id)


def printed_name(registration: Registration) -> str:
    """The full name as the person gave it; their first name if the form does not ask for one."""
    for step in Form.model_validate(registration.form.definition).steps:
        if isinstance(step, NameStep) and step.key in registration.answers:
            return str(registration.answers[step.key])
    return ""


def name_step(form: Form) -> str | None:
    """The key of the step that asks for the name to be printed."""
    return next((step.key for step in form.steps if isinstance(step, NameStep)), None)
