"""A checked file becomes registrations: all of it in one transaction, once, whatever happens meanwhile."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from bot.forms.steps import Form
from bot.imports.checking import Checked
from bot.imports.matching import Plan, identity, known
from bot.registrations import searched
from bot.roles import note
from bot.seats import Room, room
from storage import Transaction, drafts, imports, registrations


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything of a plan that can be worked out before the transaction, which shall be short."""

    fresh: list[tuple[Checked, str, str, str | None]]
    """(row, folded words, digits, phone)."""
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
        search = " ".join(filter(None, [named, f"{registration.number:04d}", digits]))
        new = {"answers": answers, "form_id": form_id, "search": search, "phone": phone, "changed_at": now}
        named_ = {f"new_{name}": value for name, value in new.items()}
        changed.append({"row": registration.id, "seen": registration.changed_at, **named_})
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
    common: dict[str, Any] = {"series_id": series.id, "form_id": form_id, "made_by": draft.person_id}
    common |= {"registered_at": now, "changed_at": now}
    ids = imports.add_people(tx, len(left), now)
    rows = [
        {
            "person_id": person_id,
            "number": number,
            "state": state,
            "answers": one.answers,
            "search": " ".join(filter(None, [named, f"{number:04d}", digits])),
            "phone": phone,
            "waiting_since": now if state == "waiting" else None,
            **common,
        }
        for person_id, number, state, (one, named, digits, phone) in zip(
            ids, range(before + 1, before + 1 + len(left)), states, left, strict=True
        )
    ]
    series.last_number += len(left)
    imports.add_registrations(tx, rows)
    imports.change_registrations(tx, ready.changed)
    counts = Counter(states)
    numbers = before + 1, before + len(left)
    done = Applied(len(left), counts["waiting"], len(ready.changed), *numbers, ready.wrong)
    draft.applied_at, draft.details = now, {**draft.details, "applied": asdict(done)}
    place = draft.programme_id, draft.series_id
    figures = {"count": done.new, "changed": done.changed}
    note(tx, draft.person_id, place, "registrants-imported", f"draft:{draft.id}", now, **figures)
    return done


def states_for(here: Room, count: int) -> list[str]:
    """What so many new registrations become, by an organizer's word: there may be fewer seats, and then the
    last ones wait. `here` counts along."""
    return [here.enter(approved=True) for _ in range(count)]


def _still_new(
    tx: Transaction, form: Form, series_id: int, ready: Prepared
) -> list[tuple[Checked, str, str, str | None]]:
    """Without those who registered since the file was compared with the series."""
    since = imports.entered(tx, series_id, above=ready.seen)
    if not since:
        return ready.fresh
    there = known(form, since)
    return [one for one in ready.fresh if there.find(identity(form, one[0].answers)) is None]
