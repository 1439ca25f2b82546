"""People as Telegram users: met, found, reachable or not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Transaction
from storage.tables import Guess, Person, Update

# Built once: these run with every update, and building them takes as long as running them.
NOTE_UPDATE = {
    "sqlite": sqlite.insert(Update).on_conflict_do_nothing().returning(Update.update_id),
    "postgresql": postgresql.insert(Update).on_conflict_do_nothing().returning(Update.update_id),
}
MAKE_PERSON = {
    "sqlite": sqlite.insert(Person).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(Person).on_conflict_do_nothing(),
}
KNOWN = select(Person).where(Person.telegram_id == bindparam("telegram_id"))
KNOWN = KNOWN.with_for_update(key_share=True)  # rows that refer to the person may be added meanwhile
SEEN = dt.timedelta(minutes=10)
"""How stale `seen_at` may become; a write at every press would be waste."""


TOLD = ("first_name", "last_name", "username", "language")


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
    noted = {"update_id": update_id, "received_at": now}
    statement = NOTE_UPDATE[tx.get_bind().dialect.name]
    # Not by its row count, which psycopg's dialect does not tell.
    return tx.connection().execute(statement, noted).first() is not None


def forget_updates(tx: Transaction, before: dt.datetime) -> None:
    """Telegram repeats an update for 24 hours at most; older notes serve nothing."""
    tx.execute(delete(Update).where(Update.received_at < before))


def meet(tx: Transaction, account: Account, now: dt.datetime) -> Person:
    """The person behind an account, made on first sight, brought up to date, locked for this transaction."""
    known = {"telegram_id": account.telegram_id}
    person = tx.scalars(KNOWN, known).one_or_none()
    if person is None:
        fresh = {**known, "first_name": "", "created_at": now, "seen_at": now}
        tx.connection().execute(MAKE_PERSON[tx.get_bind().dialect.name], fresh)
        person = tx.scalars(KNOWN, known).one()
    _refresh(person, account, now)
    return person


def _refresh(person: Person, account: Account, now: dt.datetime) -> None:
    for name in TOLD:
        if getattr(person, name) != getattr(account, name):  # setting what is there would cost a flush
            setattr(person, name, getattr(account, name))
    if abs(now - person.seen_at) > SEEN:
        person.seen_at = now


def get(tx: Transaction, person_id: int) -> Person:
    """The person with this id; NoResultFound if there is none."""
    return tx.get_one(Person, person_id)


def absent(tx: Transaction, now: dt.datetime) -> Person:
    """Somebody who is registered by others and has not come yet."""
    person = Person(telegram_id=None, first_name="", created_at=now, seen_at=now)
    tx.add(person)
    tx.flush()
    return person


def lost_account(tx: Transaction, telegram_id: int, reason: str) -> None:
    """Nothing can be sent to this person until they come back."""
    tx.execute(update(Person).where(Person.telegram_id == telegram_id).values(unreachable=reason))


def guesses_since(tx: Transaction, person_id: int, since: dt.datetime) -> list[dt.datetime]:
    """When this person tried wrong certificate codes, oldest first."""
    wanted = select(Guess.at).where(Guess.person_id == person_id, Guess.at > since).order_by(Guess.at)
    return list(tx.scalars(wanted))


def forget_guesses(tx: Transaction, before: dt.datetime) -> None:
    """Old wrong codes slow nobody down any more."""
    tx.execute(delete(Guess).where(Guess.at < before))


def note_guess(tx: Transaction, person_id: int, now: dt.datetime) -> None:
    tx.add(Guess(person_id=person_id, at=now))
