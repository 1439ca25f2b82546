"""People as Telegram users: met, found, reachable or not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Transaction
from storage.tables import Guess, Person, Update

SEEN = dt.timedelta(minutes=10)
"""How stale `seen_at` may become; a write at every press would be waste."""


@dataclass(frozen=True, slots=True)
class Account:
    """What Telegram tells about a user with each update."""

    telegram_id: int
    first_name: str
    last_name: str | None
    username: str | None
    language: str | None


def first_time(tx: Transaction, update_id: int, now: dt.datetime) -> bool:
    """Note that this update is being handled; False if it was handled before."""
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    statement = insert(Update).values(update_id=update_id, received_at=now).on_conflict_do_nothing()
    return bool(tx.connection().execute(statement).rowcount)


def forget_updates(tx: Transaction, before: dt.datetime) -> None:
    """Telegram repeats an update for 24 hours at most; older notes serve nothing."""
    tx.execute(delete(Update).where(Update.received_at < before))


def meet(tx: Transaction, account: Account, now: dt.datetime) -> Person:
    """The person behind an account, made on first sight, brought up to date, locked for this transaction."""
    known = select(Person).where(Person.telegram_id == account.telegram_id).with_for_update()
    person = tx.scalars(known).one_or_none()
    if person is None:
        insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
        fresh = {"telegram_id": account.telegram_id, "first_name": "", "created_at": now, "seen_at": now}
        tx.execute(insert(Person).values(**fresh).on_conflict_do_nothing())
        person = tx.scalars(known).one()
    _refresh(person, account, now)
    return person


def _refresh(person: Person, account: Account, now: dt.datetime) -> None:
    person.first_name = account.first_name
    person.last_name = account.last_name
    person.username = account.username
    person.language = account.language
    if abs(now - person.seen_at) > SEEN:
        person.seen_at = now


def get(tx: Transaction, person_id: int) -> Person:
    """The person with this id; NoResultFound if there is none."""
    return tx.get_one(Person, person_id)


def lost_account(tx: Transaction, telegram_id: int, reason: str) -> None:
    """Nothing can be sent to this person until they come back."""
    tx.execute(update(Person).where(Person.telegram_id == telegram_id).values(unreachable=reason))


def guesses_since(tx: Transaction, person_id: int, since: dt.datetime) -> list[dt.datetime]:
    """When this person tried wrong certificate codes, oldest first."""
    wanted = select(Guess.at).where(Guess.person_id == person_id, Guess.at > since).order_by(Guess.at)
    return list(tx.scalars(wanted))


def note_guess(tx: Transaction, person_id: int, now: dt.datetime) -> None:
    tx.add(Guess(person_id=person_id, at=now))
