"""Registration for a series: who may, and what being registered brings with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bot import reminders
from bot.dialogs import form_of
from bot.forms.contacts import phone_shown
from bot.forms.folding import words
from bot.forms.steps import ConsentStep, EmailStep, Form, NameStep, PhoneStep, TextStep
from storage import Transaction, deliveries, dialogs, registrations
from storage import series as stored_series
from storage.tables import Dialog, Person, Registration, Series, Session
from storage.tables import Form as FormRow


def refusal(series: Series, sessions: Sequence[Session], taken: int, now: dt.datetime) -> str | None:
    """Why nobody can register now: «cancelled», «early», «closed», «over» or «full»; None if one can."""
    if series.state != "open":
        return "cancelled"
    if series.opens_at and now < series.opens_at:
        return "early"
    if series.closes_at and now >= series.closes_at:
        return "closed"
    if not any(session.state == "planned" and session.ends_at > now for session in sessions):
        return "over"
    if series.capacity is not None and taken >= series.capacity:
        return "full"
    return None


def refused(tx: Transaction, wanted: Series, now: dt.datetime) -> str | None:
    """`refusal` for the series as it stands."""
    return refusal(wanted, stored_series.sessions(tx, wanted.id), registrations.count(tx, wanted.id), now)


def confirm(
    tx: Transaction, person: Person, dialog: Dialog, answers: dict[str, Any], now: dt.datetime
) -> Registration | str:
    """Register the person with these answers, or change their registration; else the reason against it.

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
        note_search(registration, dialog.form)
        reminders.catch_up(tx, person.id, dialog.series, now)
        return registration
    known.answers, known.form_id, known.changed_at = answers, dialog.form_id, now
    note_search(known, dialog.form)
    if known.state != "registered":
        known.state, known.withdrawn_at, known.registered_at = "registered", None, now
        reminders.catch_up(tx, person.id, dialog.series, now)
    tx.flush()
    return known


def note_search(registration: Registration, form: FormRow) -> None:
    """Keep what the registration is found by beside its answers; call it whenever those change."""
    registration.search, registration.phone = found_by(
        form_of(form), registration.answers, registration.number
    )


def found_by(form: Form, answers: Mapping[str, Any], number: int) -> tuple[str, str | None]:
    """(folded words to search in, phone as +84… or None) of a registration with these answers."""
    given = [(step, answers[step.key]) for step in form.steps if isinstance(answers.get(step.key), str)]
    phone = next((str(answer) for step, answer in given if isinstance(step, PhoneStep)), None)
    named = [str(answer) for step, answer in given if isinstance(step, NameStep | TextStep | EmailStep)]
    numbers = [f"{number:04d}", *([phone, phone_shown(phone).replace(" ", "")] if phone else [])]
    return words(" ".join([*named, *numbers])), phone


def _agree(
    tx: Transaction, person_id: int, dialog: Dialog, answers: Mapping[str, Any], now: dt.datetime
) -> None:
    for step in form_of(dialog.form).steps:
        given = (answers.get(step.key) or {}) if isinstance(step, ConsentStep) else {}
        if given.get("agreed"):
            registrations.agree(tx, person_id, dialog.series_id, step.key, str(given["version"]), now)


def withdraw(tx: Transaction, registration: Registration, now: dt.datetime) -> None:
    """Give the place back; answers stay until they are erased, and registering again is possible."""
    registration.state, registration.withdrawn_at, registration.changed_at = "withdrawn", now, now
    registrations.drop_dialogs(tx, registration.person_id, registration.series_id)
    deliveries.drop(tx, registration.person_id, registration.series_id)


def printed_name(registration: Registration) -> str:
    """The full name as the person gave it, else the name of their account."""
    key = name_step(form_of(registration.form))
    given = registration.answers.get(key) if key else None
    account = " ".join(filter(None, (registration.person.first_name, registration.person.last_name)))
    return str(given or account)


def name_step(form: Form) -> str | None:
    """The key of the step that asks for the name to be printed."""
    return next((step.key for step in form.steps if isinstance(step, NameStep)), None)


def correct_name(tx: Transaction, registration: Registration, name: str, now: dt.datetime) -> None:
    """Keep a corrected name with the registration, and that it was corrected.

    An edit of the registration left open would bring the old name back: it is given up.
    """
    subject = dialogs.subject_key(registration.series_id, None)
    edit = dialogs.about(tx, registration.person_id, "registration", subject)
    if edit is not None:
        dialogs.drop(tx, edit)
    key = name_step(form_of(registration.form)) or "name"
    registration.answers = {**registration.answers, key: name}
    registration.changed_at = registration.name_corrected_at = now
    note_search(registration, registration.form)
    tx.flush()
