"""Who wants the figures every morning, and for which day they had them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select, update

from storage.database import Transaction
from storage.places import Place
from storage.tables import Digest, Programme


@dataclass(frozen=True, slots=True)
class Wanted:
    id: int
    person_id: int
    programme_id: int
    series_id: int | None
    timezone: str
    last_on: dt.date | None


def wanted(tx: Transaction) -> list[Wanted]:
    """All of them; there are as many as staff who asked."""
    found = select(Digest, Programme.timezone).join(Programme, Programme.id == Digest.programme_id)
    return [
        Wanted(one.id, one.person_id, one.programme_id, one.series_id, zone, one.last_on)
        for one, zone in tx.execute(found.order_by(Digest.id).with_for_update(of=Digest))
    ]


def done(tx: Transaction, digest_id: int, day: dt.date) -> None:
    tx.execute(update(Digest).where(Digest.id == digest_id).values(last_on=day))


def toggle(tx: Transaction, person_id: int, place: Place, today: dt.date) -> bool:
    """Want it from tomorrow on, or no more; whether it is wanted now."""
    known = of(tx, person_id, place)
    if known is not None:
        tx.delete(known)
        tx.flush()
        return False
    programme_id, series_id = place
    tx.add(Digest(person_id=person_id, programme_id=programme_id, series_id=series_id, last_on=today))
    tx.flush()
    return True


def of(tx: Transaction, person_id: int, place: Place) -> Digest | None:
    programme_id, series_id = place
    found = select(Digest).where(Digest.person_id == person_id, Digest.programme_id == programme_id)
    found = found.where(Digest.series_id.is_(None) if series_id is None else Digest.series_id == series_id)
    return tx.scalars(found).one_or_none()
