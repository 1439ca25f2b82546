"""Registration for a series: who may, and what being registered brings with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bot import seats
from bot.dialogs import form_of
from bot.forms.contacts import phone_shown
from bot.forms.folding import words
from bot.forms.steps import ConsentStep, EmailStep, Form, NameStep, PhoneStep, TextStep
from storage import Transaction, deliveries, dialogs, registrations
from storage import seats as stored_seats
from storage import series as stored_series
from storage.tables import Dialog, Person, Registration, Series, Session
from storage.tables import Form as FormRow

SEARCHED = 2_000
"""Bytes of names and lines that somebody is found by; PostgreSQL's indexes take 2,700."""


def refusal(series: Series, sessions: Sequence[Session], now: dt.datetime) -> str | None:
    """Why nobody can register now: «cancelled», «early», «closed» or «over»; None if one can, be it but to
    stand in line. An organizer's word goes before the dates of the file."""
    if series.state != "open":
        return "cancelled"
    if series.gate is None and series.opens_at and now < series.opens_at:
        return "early"
    if series.gate == "closed" or (series.gate is None and series.closes_at and now >= series.closes_at):
        return "closed"
    if not any(session.state == "planned" and session.ends_at > now for session in sessions):
        return "over"
    return None


def refused(tx: Transaction, wanted: Series, now: dt.datetime) -> str | None:
    """`refusal` for the series as it stands."""
    return refusal(wanted, stored_series.sessions(tx, wanted.id), now)


def confirm(
    tx: Transaction, person: Person, dialog: Dialog, answers: dict[str, Any], now: dt.datetime
) -> Registration | str:
    """Register the person with these answers, as far as there is room (`state` tells), or change what they
    gave; else the reason against it. A person who withdrew gets the old number back."""
    registrations.hold(tx, dialog.series_id)
    known = stored_seats.of(tx, person.id, dialog.series_id)
    standing = known is not None and known.state in seats.HELD
    reason = None if standing else refused(tx, dialog.series, now)
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
    before = known.state if known else None
    state = seats.state_for(tx, dialog.series, before)
    if known is None:
        known = registrations.add(tx, person, dialog.series, dialog.form, answers, now)
    known.answers, known.form_id, known.changed_at = answers, dialog.form_id, now
    note_search(known, dialog.form)
    if state != before:
        seats.settle(tx, dialog.series, known, state, now)
    tx.flush()
    return known


def note_search(registration: Registration, form: FormRow) -> None:
    """Keep what the registration is found by beside its answers; call it whenever those change."""
    registration.search, registration.phone = found_by(
        form_of(form), registration.answers, registration.number
    )


def found_by(form: Form, answers: Mapping[str, Any], number: int) -> tuple[str, str | None]:
    """(folded words to search in, phone as +84… or None) of a registration with these answers."""
    named, digits, phone = searched(form, answers)
    return " ".join(filter(None, [named, f"{number:04d}", digits])), phone


def searched(form: Form, answers: Mapping[str, Any]) -> tuple[str, str, str | None]:
    """The same before there is a number, which goes between: (folded words, digits, phone)."""
    given = [(step, answers[step.key]) for step in form.steps if isinstance(answers.get(step.key), str)]
    phone = next((str(answer) for step, answer in given if isinstance(step, PhoneStep)), None)
    named = [str(answer) for step, answer in given if isinstance(step, NameStep | TextStep | EmailStep)]
    digits = [phone, phone_shown(phone).replace(" ", "")] if phone else []
    return _brief(words(" ".join(named))), words(" ".join(digits)), phone


def _brief(text: str) -> str:
    """As much as an index takes: people write whole letters where one asks for a line."""
    return text.encode()[:SEARCHED].decode(errors="ignore").rstrip()


def _agree(
    tx: Transaction, person_id: int, dialog: Dialog, answers: Mapping[str, Any], now: dt.datetime
) -> None:
    for step in form_of(dialog.form).steps:
        given = (answers.get(step.key) or {}) if isinstance(step, ConsentStep) else {}
        if given.get("agreed"):
            registrations.agree(tx, person_id, dialog.series_id, step.key, str(given["version"]), now)


def withdraw(tx: Transaction, registration: Registration, now: dt.datetime) -> None:
    """Give the seat or the place in line back: it is offered to who is next. Answers stay until they are
    erased, and registering again is possible."""
    held = registrations.hold(tx, registration.series_id)
    registration.state, registration.withdrawn_at, registration.changed_at = "withdrawn", now, now
    registration.waiting_since = registration.offer_until = None
    registrations.drop_dialogs(tx, registration.person_id, registration.series_id)
    deliveries.drop(tx, registration.person_id, registration.series_id)
    seats.offer_free(tx, held, now)


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
