"""Two registrations of one human being: who may be meant, what stands against it, and how two become one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.claims import catch_up, place_of
from bot.dialogs import form_of
from bot.forms.folding import words
from bot.forms.steps import Form, NameStep, ProvinceStep, TextStep
from bot.registrations import printed_name
from bot.roles import may, note
from bot.seats import awake
from bot.zoom import taking
from storage import Transaction, campaigns, finding, merging, registrations, series, twins
from storage.campaigns import Planned
from storage.places import Place
from storage.tables import Registration, Role

LOOKED = 40
"""So many pairs of each kind are looked at."""
KIND = "merged"


def suspects(tx: Transaction, place: Place) -> list[tuple[int, int]]:
    """Pairs of registrations that may be of one human being, likeliest first; not those known to be two."""
    programme_id, series_id = place
    found = twins.by_phone(tx, place, LOOKED)
    form = series.form(tx, series_id, "registration") if series_id is not None else None
    if series_id is not None and form is not None:
        for steps in _telling(form_of(form)):
            found += twins.by_answers(tx, series_id, steps, LOOKED)
    apart = twins.apart(tx, programme_id)
    people = finding.people_of(tx, {id for pair in found for id in pair})
    distinct = {frozenset(pair): pair for pair in found}
    return [pair for pair in distinct.values() if frozenset(people[id] for id in pair) not in apart]


def _telling(form: Form) -> list[list[str]]:
    """Steps that tell people apart if taken together: name and organisation, name and province."""
    name = next((step.key for step in form.steps if isinstance(step, NameStep)), None)
    unit = next((step.key for step in form.steps if isinstance(step, TextStep)), None)
    home = next((step.key for step in form.steps if isinstance(step, ProvinceStep)), None)
    return [[name, other] for other in (unit, home) if name and other]


def like(tx: Transaction, one: Registration, place: Place, limit: int) -> list[Registration]:
    """Others of the same number or name."""
    found = finding.by_phone(tx, place, one.phone, limit) if one.phone else []
    name = words(printed_name(one))
    found += finding.by_words(tx, place, name.split(), limit) if name else []
    others = {other.id: other for other in found if other.person_id != one.person_id}
    return list(others.values())[:limit]


def refusal(tx: Transaction, held: Sequence[Role], one: Registration, other: Registration) -> str | None:
    """Why these two cannot be made one by somebody with these roles: «same», «staff», «elsewhere»; None if
    they can."""
    if one.person_id == other.person_id:
        return "same"
    if any(twins.works(tx, person) for person in (one.person_id, other.person_id)):
        return "staff"
    places = [place for person in (one.person_id, other.person_id) for place in twins.places(tx, person)]
    return None if all(may(held, "people", place) for place in places) else "elsewhere"


def two_accounts(one: Registration, other: Registration) -> bool:
    """Whether both write from a Telegram account of their own."""
    return one.person.telegram_id is not None and other.person.telegram_id is not None


def merge(
    tx: Transaction, keep: Registration, other: Registration, by: int, now: dt.datetime
) -> Registration | None:
    """All of both becomes one person's; what `keep` answered stays where both are registered. None if one of
    them is gone meanwhile. Of two the one with a Telegram account stays, of two accounts the one of `keep`,
    and both accounts are told."""
    ids = [keep.person_id, other.person_id]
    if len(twins.hold(tx, ids)) < 2:
        return None
    both = two_accounts(keep, other)
    kept, gone = ids if keep.person.telegram_id is not None or not other.person.telegram_id else ids[::-1]
    numbers, place, series_id = [keep.number, other.number], place_of(keep), keep.series_id
    merging.absorb(tx, kept, gone, keep.person_id, now)
    taking.recount(tx, kept)
    catch_up(tx, kept, now)
    stays = registrations.of(tx, kept, series_id)
    assert stays is not None
    note(tx, by, place, "twins-merged", f"registration:{stays.id}", now, numbers=numbers, accounts=both)
    for person_id in (kept, gone) if both else ():
        _tell(tx, person_id, stays, now)
    return stays


def _tell(tx: Transaction, person_id: int, stays: Registration, now: dt.datetime) -> None:
    due = awake(stays.series, now)
    planned = Planned(
        key=f"{KIND}:{stays.id}:{person_id}:{now.isoformat()}",
        kind=KIND,
        series_id=stays.series_id,
        session_id=None,
        audience="person",
        due_at=due,
        expires_at=None,
        content={"registration": stays.id},
    )
    campaigns.for_one(tx, planned, person_id, due)


def keep_apart(tx: Transaction, one: Registration, other: Registration, by: int, now: dt.datetime) -> None:
    """They are two: nobody asks again."""
    people = sorted((one.person_id, other.person_id))
    note(tx, by, place_of(one), twins.APART, f"registration:{one.id}", now, people=people)
