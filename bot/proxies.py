"""Registering somebody who is not there: an officer fills in the form for a person without Telegram."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bot import claims, seats
from bot.dialogs import form_of
from bot.forms.steps import ConsentStep, Form, PhoneStep
from bot.registrations import note_search
from bot.roles import note
from storage import Transaction, finding, people, registrations
from storage.tables import Form as FormRow
from storage.tables import Registration, Series

TWINS = 3
"""So many registrations with the same number are shown."""


def asked(form: Form) -> Form:
    """The form as somebody else fills it in: consent is not theirs to give, and the end is looked over."""
    steps = tuple(step for step in form.steps if not isinstance(step, ConsentStep))
    return form.model_copy(update={"steps": steps, "summary": True})


def consents(form: Form) -> dict[str, dict[str, Any]]:
    """What a person agrees to who signed on paper."""
    texts = [step for step in form.steps if isinstance(step, ConsentStep)]
    return {step.key: {"version": step.version, "agreed": True} for step in texts}


def twins(tx: Transaction, wanted: Series, form: Form, answers: dict[str, Any]) -> list[Registration]:
    """Who is registered for the series with this number already."""
    phones = [answers.get(step.key) for step in form.steps if isinstance(step, PhoneStep)]
    number = next((str(one) for one in phones if one), None)
    place = wanted.programme_id, wanted.id
    return finding.by_phone(tx, place, number, TWINS) if number else []


def register(
    tx: Transaction,
    wanted: Series,
    form: FormRow,
    answers: dict[str, Any],
    on_paper: bool,
    by: int,
    now: dt.datetime,
) -> tuple[Registration, str]:
    """The registration and what its personal link carries; in a full series it stands in line. `on_paper`:
    the officer has their signature; else they are asked when they come."""
    held = registrations.hold(tx, wanted.id)
    state = seats.room(tx, held).becomes(approved=True)
    given = {**answers, **(consents(form_of(form)) if on_paper else {})}
    ordered = {step.key: given[step.key] for step in form_of(form).steps if step.key in given}
    person = people.absent(tx, now)
    made = registrations.add(tx, person, held, form, ordered, now)
    made.made_by = by
    note_search(made, form)
    seats.settle(tx, held, made, state, now)
    if on_paper:
        for key, consent in consents(form_of(form)).items():
            registrations.agree(tx, person.id, held.id, key, str(consent["version"]), now)
    tx.flush()
    place, subject = (held.programme_id, held.id), f"registration:{made.id}"
    note(tx, by, place, "person-registered", subject, now, consent="paper" if on_paper else "later")
    whole = registrations.get(tx, made.id)
    return whole, claims.invite(tx, whole, by, now)
