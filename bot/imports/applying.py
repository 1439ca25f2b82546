"""A checked file becomes registrations: all of it in one transaction, once, whatever happens meanwhile."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.forms.steps import Form
from bot.imports.checking import Checked
from bot.imports.matching import Plan, identity, known
from bot.registrations import searched
from bot.roles import note
from bot.seats import Room, room
from storage import Transaction, drafts, imports, registrations

Fresh = tuple[Checked, str, str, str | None]
"""(row, folded words, digits, phone) of somebody new."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything of a plan that can be worked out before the transaction, which shall be short."""

    fresh: list[Fresh]
    changed: list[dict[str, Any]]
    seen: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Applied:
    """What was written: numbers from `first` to `last` are new."""

    new: int
    waiting: int
    changed: int
    first: int
    last: int
    wrong: int = 0
    """Rows that were left out."""


def prepared(form: Form, form_id: int, plan: Plan, now: dt.datetime) -> Prepared:
    fresh = [(one, *searched(form, one.answers)) for one in plan.fresh]
    changed = []
    for registration, answers in plan.changed:
        named, digits, phone = searched(form, answers)
        search = _search(named, registration.number, digits)
        new = {"answers": answers, "form_id": form_id, "search": search, "phone": phone, "changed_at": now}
        kept = {"row": registration.id, "seen": registration.changed_at}
        changed.append(kept | {f"new_{name}": value for name, value in new.items()})
    return Prepared(fresh, changed, plan.seen, len(plan.wrong))


def apply(
    tx: Transaction, draft_id: int, form: Form, form_id: int, ready: Prepared, now: dt.datetime
) -> Applied | None:
    """Write it all; None for a draft that was dropped. One that was applied says again what it did."""
    draft = drafts.locked(tx, draft_id)
    if draft.applied_at is not None:
        return Applied(**draft.details["applied"])
    if draft.dropped_at is not None:
        return None
    assert draft.series_id is not None
    series = registrations.hold(tx, draft.series_id)
    left = _still_new(tx, form, series.id, ready)
    before = series.last_number
    states = states_for(room(tx, series), len(left))
    common = {"series_id": series.id, "form_id": form_id, "made_by": draft.person_id}
    people = imports.add_people(tx, len(left), now)
    series.last_number += len(left)
    imports.add_registrations(tx, _rows(left, people, before + 1, states, common, now))
    imports.change_registrations(tx, ready.changed)
    counts = Counter(states)
    numbers = before + 1, before + len(left)
    done = Applied(len(left), counts["waiting"], len(ready.changed), *numbers, ready.wrong)
    draft.applied_at, draft.details = now, {**draft.details, "applied": asdict(done)}
    place = draft.programme_id, draft.series_id
    figures = {"count": done.new, "changed": done.changed}
    note(tx, draft.person_id, place, "registrants-imported", f"draft:{draft.id}", now, **figures)
    return done


def _rows(
    left: Sequence[Fresh],
    people: Sequence[int],
    first: int,
    states: Sequence[str],
    common: dict[str, Any],
    now: dt.datetime,
) -> Iterator[dict[str, Any]]:
    """The registrations as they are written, numbered from `first` on."""
    for at, (one, named, digits, phone) in enumerate(left):
        number, state = first + at, states[at]
        yield {
            **common,
            "person_id": people[at],
            "number": number,
            "state": state,
            "answers": one.answers,
            "search": _search(named, number, digits),
            "phone": phone,
            "registered_at": now,
            "changed_at": now,
            "waiting_since": now if state == "waiting" else None,
        }


def _search(named: str, number: int, digits: str) -> str:
    return " ".join(filter(None, [named, f"{number:04d}", digits]))


def states_for(here: Room, count: int) -> list[str]:
    """What so many new registrations become, by an organizer's word: there may be fewer seats, and then the
    last ones wait. `here` counts along."""
    return [here.enter(approved=True) for _ in range(count)]


def _still_new(tx: Transaction, form: Form, series_id: int, ready: Prepared) -> list[Fresh]:
    """Without those who registered since the file was compared with the series."""
    since = imports.entered(tx, series_id, above=ready.seen)
    if not since:
        return ready.fresh
    there = known(form, since)
    return [one for one in ready.fresh if there.find(identity(form, one[0].answers)) is None]
