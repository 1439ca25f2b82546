"""Many people who are registered already: rows as the bot would have made them, without the chatting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import insert, select, update

from storage import Transaction
from storage.tables import Completion, Form, Person, Registration, Series, Session


def register(tx: Transaction, telegram_ids: Iterable[int], now: dt.datetime) -> list[int]:
    """Register these Telegram users, new to the bot, for the one series there is; their ids as people."""
    series = tx.scalars(select(Series)).one()
    form = tx.scalars(select(Form.id).where(Form.purpose == "registration").order_by(Form.version)).all()[-1]
    made = [
        {"telegram_id": id, "first_name": "Lan", "language": "vi", "created_at": now, "seen_at": now}
        for id in telegram_ids
    ]
    tx.execute(insert(Person), made)
    wanted = select(Person.id).where(Person.telegram_id.in_([one["telegram_id"] for one in made]))
    people = list(tx.scalars(wanted.order_by(Person.id)))
    numbers = range(series.last_number + 1, series.last_number + 1 + len(people))
    answers = {"name": "Nguyễn Thị Lan"}
    common = {"series_id": series.id, "form_id": form, "answers": answers, "state": "registered"}
    common |= {"registered_at": now, "changed_at": now}
    rows = [{"person_id": id, "number": number, **common} for id, number in zip(people, numbers, strict=True)]
    tx.execute(insert(Registration), rows)
    tx.execute(update(Series).values(last_number=numbers[-1]))
    return people


def complete_surveys(tx: Transaction, person_id: int, sessions: int, now: dt.datetime) -> None:
    """The person answered the surveys of the first so many sessions."""
    first = tx.scalars(select(Session.id).order_by(Session.starts_at).limit(sessions))
    rows = [{"person_id": person_id, "session_id": id, "completed_at": now} for id in first]
    tx.execute(insert(Completion), rows)
