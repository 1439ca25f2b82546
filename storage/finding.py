"""People looked for by organizers: by words, phone or running number, among those registered in a place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import ColumnElement, Select, and_, case, literal, or_, select
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.places import Place
from storage.tables import Registration, Series


def _here(place: Place) -> ColumnElement[bool]:
    programme_id, series_id = place
    if series_id is not None:
        return Registration.series_id == series_id
    return Registration.series_id.in_(select(Series.id).where(Series.programme_id == programme_id))


def _has(word: str) -> ColumnElement[bool]:
    """Digits may stand anywhere in a number; letters begin a word, so that «an» does not find every «Lan»."""
    if word.isdigit():
        return Registration.search.contains(word, autoescape=True)
    return (literal(" ") + Registration.search).contains(f" {word}", autoescape=True)


def _whole(word: str) -> ColumnElement[int]:
    padded = literal(" ") + Registration.search + literal(" ")
    return case((padded.contains(f" {word} ", autoescape=True), 0), else_=1)


def by_words(
    tx: Transaction,
    place: Place,
    words: Sequence[str],
    limit: int,
    offset: int = 0,
    number: int | None = None,
) -> list[Registration]:
    """Registrations that have all these folded words: those with the running number `number` first, then
    those with the very words."""
    # The ids first: rows are wide, and most of those that are looked at are not wanted.
    ids = select(Registration.id).where(_here(place), *map(_has, words))
    order = [case((Registration.number == number, 0), else_=1), *map(_whole, words)]
    return _loaded(tx, ids.order_by(*order, Registration.number, Registration.id).limit(limit).offset(offset))


def by_phone(tx: Transaction, place: Place, phone: str, limit: int) -> list[Registration]:
    """Registrations with this number, as +84…."""
    ids = select(Registration.id).where(_here(place), Registration.phone == phone)
    return _loaded(tx, ids.order_by(Registration.id).limit(limit))


def nearly(tx: Transaction, place: Place, words: Sequence[str], limit: int) -> list[tuple[int, str]]:
    """(id, folded words) of at most so many registrations that may be meant by misspelt words: all words but
    one are there, or all of them begin so."""
    starts = and_(*(_has(word[:2]) for word in words))
    others = [and_(*(_has(one) for one in words if one != word)) for word in words] if len(words) > 1 else []
    wanted = select(Registration.id, Registration.search).where(_here(place), or_(starts, *others))
    return [(id, search) for id, search in tx.execute(wanted.limit(limit))]


def people_of(tx: Transaction, ids: Collection[int]) -> dict[int, int]:
    """Whose these registrations are."""
    wanted = select(Registration.id, Registration.person_id).where(Registration.id.in_(ids))
    return {row.id: row.person_id for row in tx.execute(wanted)}


def by_ids(tx: Transaction, ids: Sequence[int]) -> list[Registration]:
    """These registrations, in this order, with person, form and series."""
    found = {one.id: one for one in _loaded(tx, select(Registration.id).where(Registration.id.in_(ids)))}
    return [found[id] for id in ids if id in found]


def _loaded(tx: Transaction, wanted: Select[int]) -> list[Registration]:
    ids = list(tx.scalars(wanted))
    whole = select(Registration).where(Registration.id.in_(ids))
    options = (
        joinedload(Registration.form),
        joinedload(Registration.person),
        joinedload(Registration.series).joinedload(Series.programme),
    )
    found = {one.id: one for one in tx.scalars(whole.options(*options))}
    return [found[id] for id in ids]


def fill(tx: Transaction, found_by: Callable[[Registration], tuple[str, str | None]], limit: int) -> int:
    """Note what registrations of former times are found by, so many at once; how many were without."""
    blank = select(Registration).where(Registration.search == "").limit(limit)
    rows = list(tx.scalars(blank.options(joinedload(Registration.form))))
    for row in rows:
        row.search, row.phone = found_by(row)
    tx.flush()
    return len(rows)
