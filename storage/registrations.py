"""Registrations: a person's place in a series, with its running number and answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.tables import Consent, Dialog, Form, Person, Registration, Series


def of(tx: Transaction, person_id: int, series_id: int) -> Registration | None:
    """The person's registration for a series, withdrawn or not, with its form and series."""
    wanted = select(Registration).where(
        Registration.person_id == person_id, Registration.series_id == series_id
    )
    return tx.scalars(wanted.options(*whole())).one_or_none()


def get(tx: Transaction, registration_id: int) -> Registration:
    wanted = select(Registration).where(Registration.id == registration_id)
    return tx.scalars(wanted.options(*whole())).one()


def of_person(tx: Transaction, person_id: int) -> list[Registration]:
    """All that the person is registered for now, oldest first."""
    wanted = select(Registration).where(
        Registration.person_id == person_id, Registration.state == "registered"
    )
    return list(tx.scalars(wanted.options(*whole()).order_by(Registration.registered_at)))


def of_people(tx: Transaction, series_id: int, person_ids: Iterable[int]) -> dict[int, Registration]:
    """The registrations of these people for a series, withdrawn or not, by person; for their names."""
    wanted = select(Registration).where(
        Registration.series_id == series_id, Registration.person_id.in_(set(person_ids))
    )
    whole = wanted.options(joinedload(Registration.form), joinedload(Registration.person))
    return {one.person_id: one for one in tx.scalars(whole)}


def standing(tx: Transaction, person_id: int) -> list[Registration]:
    """The same, and then where the person waits for a seat or for an organizer's yes."""
    wanted = select(Registration).where(
        Registration.person_id == person_id, Registration.state.not_in(("withdrawn", "refused"))
    )
    ordered = wanted.order_by(Registration.state != "registered", Registration.registered_at)
    return list(tx.scalars(ordered.options(*whole())))


def whole() -> tuple[Any, ...]:
    """Loads a registration together with its form, person, series and programme."""
    return (
        joinedload(Registration.form),
        joinedload(Registration.person),
        joinedload(Registration.series).joinedload(Series.programme),
    )


def count(tx: Transaction, series_id: int) -> int:
    """How many places of a series are taken."""
    taken = select(func.count()).where(
        Registration.series_id == series_id, Registration.state == "registered"
    )
    return tx.scalar(taken) or 0


def hold(tx: Transaction, series_id: int) -> Series:
    """The series' row, locked until the end: places and numbers are given out one after another."""
    wanted = select(Series).where(Series.id == series_id).options(joinedload(Series.programme))
    wanted = wanted.with_for_update(of=Series, key_share=True).execution_options(populate_existing=True)
    return tx.scalars(wanted).one()


def add(
    tx: Transaction, person: Person, series: Series, form: Form, answers: dict[str, Any], now: dt.datetime
) -> Registration:
    """A new registration with the next running number; hold the series first."""
    series.last_number += 1
    registration = Registration(
        person_id=person.id,
        series_id=series.id,
        form_id=form.id,
        number=series.last_number,
        state="registered",
        answers=answers,
        registered_at=now,
        changed_at=now,
    )
    tx.add(registration)
    tx.flush()
    return registration


def agree(tx: Transaction, person_id: int, series_id: int, step: str, version: str, now: dt.datetime) -> None:
    """Record that the person agreed to this version of a text; agreeing again changes nothing."""
    known = select(Consent.id).where(
        Consent.person_id == person_id,
        Consent.series_id == series_id,
        Consent.step == step,
        Consent.version == version,
    )
    if tx.scalar(known) is None:
        tx.add(Consent(person_id=person_id, series_id=series_id, step=step, version=version, given_at=now))


def drop_dialogs(tx: Transaction, person_id: int, series_id: int) -> None:
    """Forget unfinished forms about a series the person withdrew from."""
    for dialog in tx.scalars(
        select(Dialog).where(Dialog.person_id == person_id, Dialog.series_id == series_id)
    ):
        tx.delete(dialog)
    tx.flush()
