"""Audiences: a filter over people turned into one select. A filter is

    {"programme": 1, "series": 3 or null, "terms": [{"op": "and", "field": "answer", "step": "province",
     "values": ["66"]}, …]}

and means: everybody registered in that place, narrowed (and), widened (or) or lessened (except) by one term
after another. It never reaches beyond its place, whatever its terms say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select

from storage.database import Transaction
from storage.tables import (
    Attendance,
    Audience,
    Certificate,
    Completion,
    OptOut,
    Person,
    Registration,
    Series,
    Session,
)

Filter = dict[str, Any]
Term = dict[str, Any]


def people(wanted: Filter) -> Select[Any]:
    """The ids of the people of an audience."""
    place = _series(wanted)
    meant = _registered(place)
    for term in wanted["terms"]:
        condition = CONDITIONS[term["field"]](term, place)
        match term["op"]:
            case "and":
                meant = and_(meant, condition)
            case "or":
                meant = or_(meant, condition)
            case "except":
                meant = and_(meant, ~condition)
            case other:
                raise ValueError(f"no way to join conditions: {other!r}")
    return select(Person.id).where(meant, _any_registration(place))


def _series(wanted: Filter) -> Select[Any]:
    """The series of the filter's place."""
    found = select(Series.id).where(Series.programme_id == wanted["programme"])
    return found if wanted["series"] is None else found.where(Series.id == wanted["series"])


def _any_registration(place: Select[Any]) -> ColumnElement[bool]:
    return exists().where(Registration.person_id == Person.id, Registration.series_id.in_(place))


def _registered(place: Select[Any], *more: ColumnElement[bool]) -> ColumnElement[bool]:
    mine = Registration.person_id == Person.id, Registration.series_id.in_(place)
    return exists().where(*mine, Registration.state == "registered", *more)


def _state(term: Term, place: Select[Any]) -> ColumnElement[bool]:
    mine = Registration.person_id == Person.id, Registration.series_id.in_(place)
    return exists().where(*mine, Registration.state.in_(term["values"]))


def _in_series(term: Term, place: Select[Any]) -> ColumnElement[bool]:
    return _registered(place, Registration.series_id.in_(term["values"]))


def _answer(term: Term, place: Select[Any]) -> ColumnElement[bool]:
    """One answer, or one among several; yes is «true», which SQLite tells as 1."""
    given = Registration.answers[term["step"]].as_string()
    words = {"true": ("true", "1"), "false": ("false", "0")}
    plain = [word for value in term["values"] for word in words.get(value, (value,))]
    among = [given.contains(f'"{value}"', autoescape=True) for value in term["values"]]
    return _registered(place, or_(given.in_(plain), *among))


def _language(term: Term, _place: Select[Any]) -> ColumnElement[bool]:
    spoken = func.coalesce(Person.chosen_language, Person.language, "vi")
    return spoken.in_(term["values"])


def _attended(term: Term, place: Select[Any]) -> ColumnElement[bool]:
    return exists().where(
        Attendance.person_id == Person.id,
        Attendance.session_id.in_(term["values"]),
        Attendance.session_id == Session.id,
        Session.series_id.in_(place),
    )


def _surveyed(term: Term, place: Select[Any]) -> ColumnElement[bool]:
    return exists().where(
        Completion.person_id == Person.id,
        Completion.session_id.in_(term["values"]),
        Completion.session_id == Session.id,
        Session.series_id.in_(place),
    )


def _certified(_term: Term, place: Select[Any]) -> ColumnElement[bool]:
    return exists().where(
        Certificate.registration_id == Registration.id,
        Certificate.state == "issued",
        Registration.person_id == Person.id,
        Registration.series_id.in_(place),
    )


def _proxied(_term: Term, place: Select[Any]) -> ColumnElement[bool]:
    return _registered(place, Registration.made_by.is_not(None))


def _unreachable(_term: Term, _place: Select[Any]) -> ColumnElement[bool]:
    return or_(Person.unreachable.is_not(None), Person.telegram_id.is_(None))


CONDITIONS: dict[str, Callable[[Term, Select[Any]], ColumnElement[bool]]] = {
    "state": _state,
    "series": _in_series,
    "answer": _answer,
    "language": _language,
    "attended": _attended,
    "surveyed": _surveyed,
    "certified": _certified,
    "proxied": _proxied,
    "unreachable": _unreachable,
}
"""What a term may ask for. What people did in sessions or series elsewhere is not seen."""


def count(tx: Transaction, wanted: Filter) -> int:
    """How many people it is now."""
    return tx.scalar(select(func.count()).select_from(people(wanted).subquery())) or 0


def out_of_reach(tx: Transaction, wanted: Filter) -> dict[str, int]:
    """How many of it cannot be written to, by reason; «absent» for people without Telegram."""
    reason = func.coalesce(Person.unreachable, "absent")
    those = select(reason, func.count()).where(Person.id.in_(people(wanted)), _unreachable({}, select()))
    return {str(why): int(number) for why, number in tx.execute(those.group_by(reason))}


def deaf_to(tx: Transaction, wanted: Filter, topic: str) -> int:
    """How many of it do not want announcements of this topic."""
    deaf = select(func.count(OptOut.id)).where(OptOut.topic == topic, OptOut.person_id.in_(people(wanted)))
    return tx.scalar(deaf) or 0


def samples(tx: Transaction, wanted: Filter, limit: int = 5) -> list[tuple[Person, Registration]]:
    """Some people of the audience with a registration of theirs in its place; others another time."""
    some = people(wanted).order_by(func.random()).limit(limit).subquery()
    latest = select(func.max(Registration.id)).where(
        Registration.person_id.in_(select(some.c.id)), Registration.series_id.in_(_series(wanted))
    )
    found = select(Person, Registration).join(Registration, Registration.person_id == Person.id)
    found = found.where(Registration.id.in_(latest.group_by(Registration.person_id)))
    return [(person, registration) for person, registration in tx.execute(found.order_by(Registration.id))]


def saved(tx: Transaction, programme_id: int, series_id: int | None) -> Sequence[Audience]:
    """The audiences saved for a place, by name."""
    wanted = select(Audience).where(Audience.programme_id == programme_id)
    same = Audience.series_id.is_(None) if series_id is None else Audience.series_id == series_id
    return tx.scalars(wanted.where(same).order_by(Audience.name)).all()


def get(tx: Transaction, audience_id: int) -> Audience:
    return tx.get_one(Audience, audience_id)


def save(tx: Transaction, made: Audience) -> None:
    """Keep an audience under its name; one of the same name in the programme is replaced."""
    wanted = select(Audience).where(Audience.programme_id == made.programme_id, Audience.name == made.name)
    known = tx.scalars(wanted).one_or_none()
    if known is None:
        tx.add(made)
    else:
        known.filter, known.series_id, known.changed_at = made.filter, made.series_id, made.changed_at
    tx.flush()


def delete(tx: Transaction, audience: Audience) -> None:
    tx.delete(audience)
    tx.flush()
