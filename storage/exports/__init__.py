"""What organizers take along as tables: rows of one kind in a programme or series, read as they are used."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from storage.database import Transaction
from storage.exports.people import certificates, people, registrations
from storage.exports.questions import questions
from storage.exports.rows import AT_ONCE, Found, series_of, within
from storage.exports.sent import actions, deliveries
from storage.exports.sessions import attendance, held, responses
from storage.places import Place
from storage.tables import Form, Programme, Series

__all__ = [
    "AT_ONCE",
    "Found",
    "actions",
    "attendance",
    "certificates",
    "deliveries",
    "forms",
    "held",
    "people",
    "programme",
    "questions",
    "registrations",
    "responses",
    "series_of",
]


def forms(tx: Transaction, place: Place, purpose: str) -> Sequence[Form]:
    """Every version of a form, the newest first."""
    wanted = (
        select(Form).join(Series, Series.id == Form.series_id).where(within(place), Form.purpose == purpose)
    )
    return tx.scalars(wanted.order_by(Form.id.desc())).all()


def programme(tx: Transaction, place: Place) -> Programme:
    return tx.get_one(Programme, place[0])
