"""Registrants from a file: what is known of those who are there, and many new ones written at once."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, text, update

from storage.database import Transaction
from storage.tables import ColumnMapping, Form, Person, Registration

KIND = "registrants"
"""What drafts and remembered columns of these files are called."""
READ, WRITTEN = 1_000, 2_000
"""Rows at a time."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A registration as it stands; `absent`: its person has not come to the bot yet."""

    id: int
    number: int
    state: str
    answers: dict[str, Any]
    changed_at: dt.datetime
    absent: bool


def entered(tx: Transaction, series_id: int, above: int = 0) -> list[Entered]:
    """All registrations of a series, in whatever state; with `above` those that came after this id."""
    wanted = (
        select(
            Registration.id,
            Registration.number,
            Registration.state,
            Registration.answers,
            Registration.changed_at,
            Person.telegram_id.is_(None),
        )
        .join(Person, Person.id == Registration.person_id)
        .where(Registration.series_id == series_id, Registration.id > above)
        .order_by(Registration.id)
    )
    rows = tx.connection().execute(wanted.execution_options(yield_per=READ))
    return [Entered(*row) for row in rows]


def _fresh_ids(tx: Transaction, count: int) -> Sequence[int]:
    """Ids for new people; nobody else can be given them."""
    if tx.get_bind().dialect.name == "postgresql":
        taken = "select nextval(pg_get_serial_sequence('people', 'id')) from generate_series(1, :count)"
        return list(tx.scalars(text(taken), {"count": count}))
    first = (tx.scalar(select(func.max(Person.id))) or 0) + 1  # SQLite has one writer, and it is us
    return range(first, first + count)


def add_people(tx: Transaction, count: int, now: dt.datetime) -> Sequence[int]:
    """New people who have not come to the bot yet; their ids."""
    ids = _fresh_ids(tx, count)
    seen = {"first_name": "", "created_at": now, "seen_at": now}
    _many(tx, insert(_PEOPLE), ({"id": id, **seen} for id in ids))
    return ids


def add_registrations(tx: Transaction, rows: Iterable[dict[str, Any]]) -> None:
    """Many at once; the series is held."""
    _many(tx, insert(_TABLE), rows)


def change_registrations(tx: Transaction, rows: Iterable[dict[str, Any]]) -> None:
    """Other answers for registrations (`row` is the id) that nobody changed since `seen`."""
    _many(tx, CHANGE, rows)


def _many(tx: Transaction, statement: Any, rows: Iterable[dict[str, Any]]) -> None:
    """Some thousands at a time: more would but take up memory."""
    left = iter(rows)
    while some := list(itertools.islice(left, WRITTEN)):
        tx.connection().execute(statement, some)


_PEOPLE: Any = Person.__table__
_TABLE: Any = Registration.__table__
CHANGE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"), _TABLE.c.changed_at == bindparam("seen"))
    .values(
        {name: bindparam(f"new_{name}") for name in ("answers", "form_id", "search", "phone", "changed_at")}
    )
)


def absentees(tx: Transaction, series_id: int, first: int, last: int | None) -> list[Row[Any]]:
    """(id, number, phone, answers, form_id) of registrations that stand and whose people have not come yet,
    with numbers from `first` to `last`."""
    wanted = (
        select(
            Registration.id,
            Registration.number,
            Registration.phone,
            Registration.answers,
            Registration.form_id,
        )
        .join(Person, Person.id == Registration.person_id)
        .where(
            Registration.series_id == series_id,
            Registration.number >= first,
            Person.telegram_id.is_(None),
            Registration.state.not_in(("withdrawn", "refused")),
        )
    )
    if last is not None:
        wanted = wanted.where(Registration.number <= last)
    return list(tx.connection().execute(wanted.order_by(Registration.number)))


def forms(tx: Transaction, series_id: int) -> list[Form]:
    """All versions of the registration form."""
    wanted = select(Form).where(Form.series_id == series_id, Form.purpose == "registration")
    return list(tx.scalars(wanted))


def remembered(tx: Transaction, programme_id: int, headings: str) -> dict[str, Any] | None:
    """How the columns of a file with these headings were read last time."""
    known = _mapping(tx, programme_id, headings)
    return known.mapping if known else None


def remember(
    tx: Transaction, programme_id: int, headings: str, mapping: dict[str, Any], now: dt.datetime
) -> None:
    """Next time the columns are read so without a question."""
    known = _mapping(tx, programme_id, headings)
    if known is None:
        place = {"programme_id": programme_id, "kind": KIND, "headings": headings}
        tx.add(ColumnMapping(**place, mapping=mapping, used_at=now))
    else:
        known.mapping, known.used_at = mapping, now
    tx.flush()


def _mapping(tx: Transaction, programme_id: int, headings: str) -> ColumnMapping | None:
    wanted = select(ColumnMapping).where(
        ColumnMapping.programme_id == programme_id,
        ColumnMapping.kind == KIND,
        ColumnMapping.headings == headings,
    )
    return tx.scalars(wanted).one_or_none()
