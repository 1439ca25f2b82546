"""Two rows for one human being become one: all that hangs on the row that goes moves to the one that stays.

Each column that refers to a person (or a registration) says below what becomes of it; a new table fails a
test until it says so too. Unique keys are read from the tables: what both have is kept once.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from sqlalchemy import Column, Index, UniqueConstraint, delete, exists, select, update
from sqlalchemy import Table as SqlTable

from storage import registrations
from storage.database import Transaction
from storage.tables import Certificate, Dialog, EmailAddress, Person, Registration, Table, Verdict

Fate = Literal["moved", "dropped", "merged"]
"""moved: to the row that stays, unless it has its like · dropped: not worth it · merged: by code below"""
OF_PERSON: dict[str, Fate] = {
    "actions.person_id": "moved",
    "announcements.approved_by": "moved",
    "announcements.author_id": "moved",
    "attendance.noted_by": "moved",
    "attendance.person_id": "moved",
    "attendance_sheets.closed_by": "moved",
    "audiences.created_by": "moved",
    "code_tries.person_id": "moved",
    "code_words.made_by": "moved",
    "completions.person_id": "moved",
    "consents.person_id": "moved",
    "deliveries.person_id": "moved",
    "dialogs.person_id": "moved",
    "digests.person_id": "moved",
    "drafts.person_id": "moved",
    "email_addresses.person_id": "merged",
    "guesses.person_id": "moved",
    "invitations.invited_by": "moved",
    "invitations.used_by": "moved",
    "jobs.person_id": "moved",
    "left_out.left_by": "moved",
    "materials.added_by": "moved",
    "objections.decided_by": "moved",
    "objections.person_id": "moved",
    "openings.person_id": "moved",
    "opt_outs.person_id": "moved",
    "question_answers.person_id": "moved",
    "question_votes.person_id": "moved",
    "questions.decided_by": "moved",
    "questions.person_id": "moved",
    "registrations.made_by": "moved",
    "registrations.person_id": "merged",
    "responses.person_id": "moved",
    "roles.granted_by": "moved",
    "roles.person_id": "moved",
    "snapshots.taken_by": "moved",
    "taps.person_id": "moved",
    "tasks.person_id": "dropped",
    "verdicts.decided_by": "moved",
    "verdicts.person_id": "merged",
    "view_counts.noted_by": "moved",
    "votes.person_id": "moved",
    "zoom_decisions.decided_by": "moved",
    "zoom_decisions.person_id": "moved",
    "zoom_guests.decided_by": "moved",
    "zoom_matches.person_id": "moved",
    "zoom_reports.imported_by": "moved",
}
OF_REGISTRATION: dict[str, Fate] = {
    "certificates.registration_id": "merged",
    "invitations.registration_id": "moved",
}
LIKE: dict[str, tuple[str, ...]] = {
    "responses.person_id": ("session_id",),
    "roles.person_id": ("role", "programme_id", "series_id", "topic_id", "withdrawn_at"),
}
"""What is the like of another although no unique key says so."""
RANKS = ("registered", "offered", "asked", "waiting", "withdrawn", "refused")
"""States of a registration, the better first."""
ENDED = RANKS[-2:]
ADDRESSES = ("confirmed", "unsubscribed", "asked", "refused")
"""States of an e-mail address, the one to keep first."""
PLACE = ("state", "waiting_since", "offer_until", "reason", "withdrawn_at")


def referring(target: str) -> dict[str, Column[Any]]:
    """Every column that refers to the ids of the table `target`, by «table.column»."""
    return {
        f"{table.name}.{column.name}": column
        for table in Table.metadata.sorted_tables
        for column in table.columns
        if any(key.target_fullname == f"{target}.id" for key in column.foreign_keys)
    }


def absorb(tx: Transaction, kept_id: int, gone_id: int, answers_of: int, now: dt.datetime) -> None:
    """Move all that the person `gone_id` has to `kept_id`; their row ends, unless it is a Telegram account,
    which may come back and is then a newcomer. Where both are registered for a
    series, the registration of `answers_of` (one of the two) stays unless it has ended and the other has not;
    it gets the better place of both."""
    tx.flush()
    # One dialog at most is active: the one of the person who stays.
    leave = update(Dialog).where(Dialog.person_id == gone_id).values(active=False)
    tx.execute(leave.execution_options(synchronize_session=False))
    _merge_registrations(tx, kept_id, gone_id, answers_of, now)
    _merge_addresses(tx, kept_id, gone_id)
    _merge_verdicts(tx, kept_id, gone_id)
    _move_all(tx, OF_PERSON, "people", kept_id, gone_id)
    absent = delete(_table(Person)).where(Person.id == gone_id, Person.telegram_id.is_(None))
    tx.connection().execute(absent)
    tx.expire_all()


def _merge_verdicts(tx: Transaction, kept_id: int, gone_id: int) -> None:
    """Of two verdicts on one session an organizer's goes before the rule's, and present before not."""
    known = {one.session_id: one for one in tx.scalars(select(Verdict).where(Verdict.person_id == kept_id))}
    for one in tx.scalars(select(Verdict).where(Verdict.person_id == gone_id)):
        other = known.get(one.session_id)
        if other is None:
            one.person_id = kept_id
        elif (one.way == "staff", one.present) > (other.way == "staff", other.present):
            tx.delete(other)
            tx.flush()
            one.person_id = kept_id
        else:
            tx.delete(one)
    tx.flush()


def _table(mapped: type[Table]) -> SqlTable:
    table = mapped.__table__
    assert isinstance(table, SqlTable)
    return table


def _move_all(tx: Transaction, fates: dict[str, Fate], target: str, kept_id: int, gone_id: int) -> None:
    for name, column in referring(target).items():
        fate = fates[name]
        if fate == "dropped":
            tx.connection().execute(delete(column.table).where(column == gone_id))
        elif fate == "moved":
            _move(tx, name, column, kept_id, gone_id)


def _move(tx: Transaction, name: str, column: Column[Any], kept_id: int, gone_id: int) -> None:
    table = column.table
    assert isinstance(table, SqlTable)
    for key in _keys(table, column, name):
        mine = table.alias()
        same = [mine.c[one].is_not_distinct_from(table.c[one]) for one in key]
        twice = exists(select(1).select_from(mine).where(mine.c[column.name] == kept_id, *same))
        tx.connection().execute(delete(table).where(column == gone_id, twice))
    moved = update(table).where(column == gone_id).values({column.name: kept_id})
    tx.connection().execute(moved)


def _keys(table: SqlTable, column: Column[Any], name: str) -> list[tuple[str, ...]]:
    """What else is in the unique keys that this column is part of."""
    uniques = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
    indexes: list[Any] = [one for one in table.indexes if isinstance(one, Index) and one.unique]
    whole = [one for one in indexes if one.dialect_options["sqlite"]["where"] is None]
    keys = [tuple(c.name for c in one.columns) for one in [*uniques, *whole]]
    found = [tuple(other for other in key if other != column.name) for key in keys if column.name in key]
    return [*found, *([LIKE[name]] if name in LIKE else [])]


def _merge_registrations(
    tx: Transaction, kept_id: int, gone_id: int, answers_of: int, now: dt.datetime
) -> None:
    mine = select(Registration.series_id).where(Registration.person_id.in_((kept_id, gone_id)))
    for series_id in tx.scalars(mine.distinct().order_by(Registration.series_id)).all():
        registrations.hold(tx, series_id)
        both = select(Registration.id, Registration.state, Registration.person_id).where(
            Registration.series_id == series_id, Registration.person_id.in_((kept_id, gone_id))
        )
        found = sorted(tx.execute(both), key=lambda one: (one.state in ENDED, one.person_id != answers_of))
        if len(found) == 2:
            _fold(tx, found[0].id, found[1].id, now)
    rest = update(_table(Registration)).where(Registration.person_id == gone_id)
    tx.connection().execute(rest.values(person_id=kept_id))


def _merge_addresses(tx: Transaction, kept_id: int, gone_id: int) -> None:
    """A person has one address: of two, the one that gets mail."""
    both = select(EmailAddress.person_id, EmailAddress.state).where(
        EmailAddress.person_id.in_((kept_id, gone_id))
    )
    found = sorted(tx.execute(both), key=lambda one: (ADDRESSES.index(one.state), one.person_id != kept_id))
    for one in found[1:]:
        tx.connection().execute(delete(_table(EmailAddress)).where(EmailAddress.person_id == one.person_id))
    rest = update(_table(EmailAddress)).where(EmailAddress.person_id == gone_id)
    tx.connection().execute(rest.values(person_id=kept_id))


def _fold(tx: Transaction, stays_id: int, ends_id: int, now: dt.datetime) -> None:
    """One registration takes up another of the same series."""
    both = select(Registration).where(Registration.id.in_((stays_id, ends_id))).with_for_update()
    by_id = {one.id: one for one in tx.scalars(both.execution_options(populate_existing=True))}
    stays, ends = by_id[stays_id], by_id[ends_id]
    if RANKS.index(ends.state) < RANKS.index(stays.state):
        for name in PLACE:
            setattr(stays, name, getattr(ends, name))
    stays.registered_at = min(stays.registered_at, ends.registered_at)
    tx.flush()
    _one_certificate(tx, stays_id, ends_id, now)
    _move_all(tx, OF_REGISTRATION, "registrations", stays_id, ends_id)
    certificates = update(_table(Certificate)).where(Certificate.registration_id == ends_id)
    tx.connection().execute(certificates.values(registration_id=stays_id))
    tx.connection().execute(delete(_table(Registration)).where(Registration.id == ends_id))
    tx.expire_all()


def _one_certificate(tx: Transaction, stays_id: int, ends_id: int, now: dt.datetime) -> None:
    """Of two certificates that hold, the issued one goes on holding; the chain to it stays."""
    current = select(Certificate).where(
        Certificate.registration_id.in_((stays_id, ends_id)), Certificate.state.in_(("ordered", "issued"))
    )
    found = list(tx.scalars(current.with_for_update()))
    found.sort(key=lambda one: (one.state != "issued", one.registration_id != stays_id))
    for one in found[1:]:
        one.state, one.replaced_by = "replaced", found[0].id
        one.ended_at, one.reason = now, "merged"
    tx.flush()
