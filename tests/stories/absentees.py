"""People without Telegram whom somebody else registered, as rows: what imports and officers leave behind."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from bot import claims
from bot.registrations import note_search
from storage import Transaction, registrations
from storage import series as stored_series
from storage.tables import Person, Registration
from tests.stories.town import Town


async def made_for(place: Town, answers: dict[str, Any], series: str = "xuan") -> int:
    """Registers somebody who has not come yet; the registration's id."""

    def make(tx: Transaction) -> int:
        now = place.clock.now()
        wanted = stored_series.by_key(tx, series)
        assert wanted is not None
        form = stored_series.form(tx, wanted.id, "registration")
        assert form is not None
        person = Person(telegram_id=None, created_at=now, seen_at=now)
        tx.add(person)
        tx.flush()
        made = registrations.add(tx, person, registrations.hold(tx, wanted.id), form, answers, now)
        note_search(made, form)
        return made.id

    return await place.app.database.run(make)


async def link_to(place: Town, registration_id: int) -> str:
    """A personal link to it: what it carries after `?start=`."""

    def make(tx: Transaction) -> str:
        return claims.invite(tx, registrations.get(tx, registration_id), None, place.clock.now())

    return await place.app.database.run(make)


async def owner_of(place: Town, registration_id: int) -> int | None:
    """The Telegram number of whose it is."""
    wanted = select(Person.telegram_id).join(Registration, Registration.person_id == Person.id)
    return await place.app.database.read(
        lambda tx: tx.scalar(wanted.where(Registration.id == registration_id))
    )
