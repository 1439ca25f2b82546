"""What all exports are made with: rows read as they are used, and the columns that say whom and what a row is
about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select

from storage.database import Transaction
from storage.places import Place
from storage.tables import Person, Registration, Series, Session

AT_ONCE = 1000
"""Rows in memory."""
# Who it is about: number and name of the registration, else the account's name.
WHO = (
    Registration.number.label("person_number"),
    Registration.form_id.label("registered_with"),
    Registration.answers.label("given"),
    Registration.phone.label("phone"),
    Person.first_name,
    Person.last_name,
)


@dataclass(frozen=True, slots=True)
class Found:
    """Rows with the names of their columns as attributes; of one parent (a series, a session, a campaign)
    after another, so that an index gives them in order: a sort would hold them all in memory."""

    tx: Transaction
    wanted: Select[*tuple[Any, ...]]
    parent: Any = None
    """The column that must be one of `ids`, if any must."""
    ids: Sequence[int] = ()
    then: Found | None = None
    """Rows of another kind that follow each parent's own; of the same parents, with the same names."""

    def __iter__(self) -> Iterator[Any]:
        for part in self._parts():
            yield from self.tx.execute(part.execution_options(yield_per=AT_ONCE))

    def count(self) -> int:
        """At once over many parents: there may be thousands of campaigns."""
        if self.parent is None:
            return self._counted(self.wanted)
        following = self.then.count() if self.then else 0
        parts = [self.ids[at : at + AT_ONCE] for at in range(0, len(self.ids), AT_ONCE)]
        own = sum(self._counted(self.wanted.where(self.parent.in_(part))) for part in parts)
        return own + following

    def _parts(self) -> Iterator[Select[*tuple[Any, ...]]]:
        if self.parent is None:
            yield self.wanted
        for id in self.ids:
            yield self.wanted.where(self.parent == id)
            if self.then is not None:
                yield self.then.wanted.where(self.then.parent == id)

    def _counted(self, part: Select[*tuple[Any, ...]]) -> int:
        counted = part.with_only_columns(func.count(), maintain_column_froms=True).order_by(None)
        return int(self.tx.scalar(counted) or 0)


def within(place: Place) -> ColumnElement[bool]:
    programme_id, series_id = place
    whole = Series.programme_id == programme_id
    return whole if series_id is None else and_(whole, Series.id == series_id)


def series_of(tx: Transaction, place: Place) -> Sequence[int]:
    return tx.scalars(select(Series.id).where(within(place)).order_by(Series.position)).all()


def sessions_of(tx: Transaction, place: Place) -> Sequence[int]:
    wanted = select(Session.id).join(Series, Series.id == Session.series_id).where(within(place))
    return tx.scalars(wanted.order_by(Series.position, Session.starts_at)).all()


def meeting() -> tuple[ColumnElement[Any], ...]:
    return (
        Series.title.label("series"),
        Session.number.label("session"),
        Session.starts_at.label("session_start"),
    )


def registered(person_id: Any) -> ColumnElement[bool]:
    return and_(Registration.person_id == person_id, Registration.series_id == Series.id)
