"""Audiences: a filter over people turned into one select. A filter is

    {"programme": 1, "series": 3 or null, "terms": [{"op": "and", "field": "answer", "step": "province",
     "values": ["66"]}, …]}

and means: everybody registered in that place, narrowed (and), widened (or) or lessened (except) by one term
after another. With "states": ["waiting"] it begins with those who wait for a seat instead, and its terms ask
about their registrations. It never reaches beyond its place, whatever its terms say, nor those who left it,
unless a term asks for them by their state.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select

from storage.database import Transaction
from storage.places import Place
from storage.tables import (
    Attendance,
    Audience,
    Certificate,
    Completion,
    Invitation,
    OptOut,
    Person,
    Programme,
    Registration,
    Series,
    Session,
)

Filter = dict[str, Any]
Term = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a filter looks: in these series, at registrations in these states."""

    series: Select[Any]
    states: tuple[str, ...]


def people(wanted: Filter) -> Select[Any]:
    """The ids of the people of an audience."""
    scope = Scope(_series(wanted), tuple(wanted.get("states") or ("registered",)))
    meant = _registered(scope)
    for term in wanted["terms"]:
        condition = CONDITIONS[term["field"]](term, scope)
        match term["op"]:
            case "and":
                meant = and_(meant, condition)
            case "or":
                still = condition if term["field"] == "state" else and_(_registered(scope), condition)
                meant = or_(meant, still)
            case "except":
                meant = and_(meant, ~condition)
            case other:
                raise ValueError(f"no way to join conditions: {other!r}")
    return select(Person.id).where(meant, exists().where(*_mine(scope)))


def _series(wanted: Filter) -> Select[Any]:
    """The series of the filter's place."""
    found = select(Series.id).where(Series.programme_id == wanted["programme"])
    return found if wanted["series"] is None else found.where(Series.id == wanted["series"])


def _mine(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    return Registration.person_id == Person.id, Registration.series_id.in_(scope.series)


def _registered(scope: Scope, *more: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(*_mine(scope), Registration.state.in_(scope.states), *more)


def _state(term: Term, scope: Scope) -> ColumnElement[bool]:
    return exists().where(*_mine(scope), Registration.state.in_(term["values"]))


def _in_series(term: Term, scope: Scope) -> ColumnElement[bool]:
    return _registered(scope, Registration.series_id.in_(term["values"]))


def _answer(term: Term, scope: Scope) -> ColumnElement[bool]:
    """One answer, or one among several; yes is «true», which SQLite tells as 1."""
    given = Registration.answers[term["step"]].as_string()
    words = {"true": ("true", "1"), "false": ("false", "0")}
    plain = [word for value in term["values"] for word in words.get(value, (value,))]
    among = [given.contains(f'"{value}"', autoescape=True) for value in term["values"]]
    return _registered(scope, or_(given.in_(plain), *among))


def _language(term: Term, _scope: Scope) -> ColumnElement[bool]:
    spoken = func.coalesce(Person.chosen_language, Person.language, "vi")
    return spoken.in_(term["values"])


def _attended(term: Term, scope: Scope) -> ColumnElement[bool]:
    return exists().where(
        Attendance.person_id == Person.id,
        Attendance.session_id.in_(term["values"]),
        Attendance.session_id == Session.id,
        Session.series_id.in_(scope.series),
    )


def _surveyed(term: Term, scope: Scope) -> ColumnElement[bool]:
    return exists().where(
        Completion.person_id == Person.id,
        Completion.session_id.in_(term["values"]),
        Completion.session_id == Session.id,
        Session.series_id.in_(scope.series),
    )


def _expected(term: Term, scope: Scope) -> ColumnElement[bool]:
    """Who had a place in the series of these sessions."""
    held = select(Session.series_id).where(Session.id.in_(term["values"]))
    return _registered(scope, Registration.series_id.in_(held))


def _missed(term: Term, scope: Scope) -> ColumnElement[bool]:
    return and_(_expected(term, scope), ~_attended(term, scope))


def _unsurveyed(term: Term, scope: Scope) -> ColumnElement[bool]:
    return and_(_expected(term, scope), ~_surveyed(term, scope))


def _certificate(term: Term, scope: Scope) -> ColumnElement[bool]:
    """«issued», «revoked» and none since, or «none» at all."""
    (wanted,) = term["values"]

    def has(*states: str) -> ColumnElement[bool]:
        mine = Certificate.registration_id == Registration.id, Certificate.state.in_(states)
        return exists().where(*mine, *_mine(scope))

    if wanted == "none":
        return and_(_registered(scope), ~has("issued", "revoked"))
    return has("issued") if wanted == "issued" else and_(has("revoked"), ~has("issued"))


def _proxied(_term: Term, scope: Scope) -> ColumnElement[bool]:
    """Whom anybody else registered, or sent a personal link."""
    linked = select(Invitation.registration_id).where(Invitation.registration_id.is_not(None))
    return _registered(scope, or_(Registration.made_by.is_not(None), Registration.id.in_(linked)))


def _invited(term: Term, scope: Scope) -> ColumnElement[bool]:
    """Whom one of these people registered, or sent a personal link."""
    linked = select(Invitation.registration_id).where(Invitation.invited_by.in_(term["values"]))
    by_link = Registration.id.in_(linked.where(Invitation.registration_id.is_not(None)))
    return _registered(scope, or_(Registration.made_by.in_(term["values"]), by_link))


def _unreachable(_term: Term, _scope: Scope) -> ColumnElement[bool]:
    return or_(Person.unreachable.is_not(None), Person.telegram_id.is_(None))


CONDITIONS: dict[str, Callable[[Term, Scope], ColumnElement[bool]]] = {
    "state": _state,
    "series": _in_series,
    "answer": _answer,
    "language": _language,
    "attended": _attended,
    "missed": _missed,
    "surveyed": _surveyed,
    "unsurveyed": _unsurveyed,
    "certificate": _certificate,
    "proxied": _proxied,
    "invited": _invited,
    "unreachable": _unreachable,
}
"""What a term may ask for. What people did in sessions or series elsewhere is not seen."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people an audience has; of them those who cannot be written to, by reason («absent» for people
    without Telegram), and those who do not want its kind."""

    people: int
    lost: dict[str, int]
    deaf: int


def reach(tx: Transaction, wanted: Filter, topic: str) -> Reach:
    """All figures of an audience, in one walk over its people."""
    lost = case((Person.telegram_id.is_(None), "absent"), else_=Person.unreachable)
    deaf = exists().where(OptOut.person_id == Person.id, OptOut.topic == topic)
    told = lost.label("lost"), case((deaf, 1), else_=0).label("deaf")
    whole = people(wanted).with_only_columns(*told).subquery()
    figures = select(whole.c.lost, func.count(), func.sum(whole.c.deaf)).group_by(whole.c.lost)
    found = [(why, int(number), int(unwanted)) for why, number, unwanted in tx.execute(figures)]
    reasons = {str(why): number for why, number, _ in found if why is not None}
    return Reach(sum(number for _, number, _ in found), reasons, sum(one for _, _, one in found))


def count(tx: Transaction, wanted: Filter) -> int:
    """How many people it is now."""
    return tx.scalar(select(func.count()).select_from(people(wanted).subquery())) or 0


def samples(tx: Transaction, wanted: Filter, limit: int = 5) -> list[tuple[Person, Registration]]:
    """Some people of the audience with a registration of theirs in its place; others another time. They are
    looked for from somewhere at random on: sorting all of them at random would take far longer."""
    whole = people(wanted)
    last = tx.scalar(select(func.max(Person.id))) or 0
    begin = random.randint(1, max(1, last))
    ids = list(tx.scalars(whole.where(Person.id >= begin).order_by(Person.id).limit(limit)))
    if len(ids) < limit:
        rest = whole.where(Person.id < begin).order_by(Person.id).limit(limit - len(ids))
        ids += tx.scalars(rest)
    latest = select(func.max(Registration.id)).where(
        Registration.person_id.in_(ids), Registration.series_id.in_(_series(wanted))
    )
    found = select(Person, Registration).join(Registration, Registration.person_id == Person.id)
    found = found.where(Registration.id.in_(latest.group_by(Registration.person_id)))
    return [(person, registration) for person, registration in tx.execute(found.order_by(Registration.id))]


def begun(tx: Transaction, place: Place, now: dt.datetime) -> list[tuple[int, int, dict[str, str]]]:
    """(id, number, the series' title) of the sessions of a place that have begun, series by series."""
    programme_id, series_id = place
    wanted = select(Session.id, Session.number, Series.title).join(Series, Series.id == Session.series_id)
    wanted = wanted.where(
        Series.programme_id == programme_id,
        Series.state != "removed",
        Session.state == "planned",
        Session.starts_at <= now,
    )
    if series_id is not None:
        wanted = wanted.where(Series.id == series_id)
    found = tx.execute(wanted.order_by(Series.position, Session.starts_at))
    return [(int(id), int(number), title) for id, number, title in found]


def inviters(tx: Transaction, place: Place, limit: int = 200) -> list[Person]:
    """Who registered others in a place, or sent them personal links."""
    programme_id, series_id = place
    scope = _series({"programme": programme_id, "series": series_id})
    made = select(Registration.made_by).where(Registration.series_id.in_(scope))
    linked = select(Invitation.invited_by).join(Registration, Registration.id == Invitation.registration_id)
    either = or_(Person.id.in_(made), Person.id.in_(linked.where(Registration.series_id.in_(scope))))
    return list(tx.scalars(select(Person).where(either).order_by(Person.id).limit(limit)))


def saved(tx: Transaction, programme_id: int, series_id: int | None) -> Sequence[Audience]:
    """The audiences saved for a place, by name."""
    wanted = select(Audience).where(Audience.programme_id == programme_id)
    same = Audience.series_id.is_(None) if series_id is None else Audience.series_id == series_id
    return tx.scalars(wanted.where(same).order_by(Audience.name)).all()


def get(tx: Transaction, audience_id: int) -> Audience:
    return tx.get_one(Audience, audience_id)


def save(tx: Transaction, made: Audience) -> bool:
    """Keep an audience under its name; one of the same name in the same place is replaced. False if the name
    is another place's, which keeps its own."""
    tx.execute(select(Programme.id).where(Programme.id == made.programme_id).with_for_update(key_share=True))
    wanted = select(Audience).where(Audience.programme_id == made.programme_id, Audience.name == made.name)
    known = tx.scalars(wanted.execution_options(populate_existing=True)).one_or_none()
    if known is None:
        tx.add(made)
    elif known.series_id != made.series_id:
        return False
    else:
        known.filter, known.changed_at = made.filter, made.changed_at
    tx.flush()
    return True
