"""Who has a material and who has not: figures, the list of those without it, and another try for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, exists, func, select

from storage import campaigns
from storage.broadcasts import Lost
from storage.database import Transaction
from storage.tables import Campaign, Completion, Delivery, Material, Opening, Person, Registration

NEVER, ABSENT, UNOPENED = "never", "absent", "unopened"
"""Why somebody is without it: nothing was sent to them yet; they have no Telegram; they had the message and
did not follow its address. (Whether somebody looked at a file in their chat, Telegram tells nobody.)"""
LACKING = (NEVER, ABSENT, "blocked", "failed", "in_doubt", "expired", "skipped")
LINK = "link"
"""The kind of a material that is but an address."""
AGAIN = (NEVER, "blocked", "failed", "expired", "skipped")
"""What another try may mend; what is in doubt may have arrived."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`people` are those it is meant for; `states` are theirs («sent», «blocked», «never», …), `opened` how
    many fetched it by themselves."""

    people: int
    states: dict[str, int]
    opened: int


def _state() -> ColumnElement[str]:
    """How it went with a person."""
    nothing = case((Person.telegram_id.is_(None), ABSENT), else_=NEVER)
    return func.coalesce(cast(Delivery.state, String), nothing)


def _meant(material: Material, campaign: Campaign, *columns: Any) -> Select[Any]:
    """Those it is for, each with their delivery if they have one."""
    theirs = and_(
        Delivery.person_id == Registration.person_id,
        Delivery.campaign_id == campaign.id,
        Delivery.channel == "telegram",
    )
    wanted = (
        select(*columns)
        .select_from(Registration)
        .join(Person, Person.id == Registration.person_id)
        .outerjoin(Delivery, theirs)
        .where(Registration.series_id == campaign.series_id, Registration.state == "registered")
    )
    if material.release != "survey":
        return wanted
    answered = exists().where(Completion.person_id == Person.id, Completion.session_id == material.session_id)
    return wanted.where(answered)


def _opened(material: Material) -> ColumnElement[bool]:
    return exists().where(Opening.material_id == material.id, Opening.person_id == Person.id)


def standing(tx: Transaction, material: Material, campaign: Campaign) -> Standing:
    """All figures in one walk."""
    state, opened = _state().label("state"), case((_opened(material), 1), else_=0).label("opened")
    whole = _meant(material, campaign, state, opened).subquery()
    figures = select(whole.c.state, func.count(), func.sum(whole.c.opened)).group_by(whole.c.state)
    found = [(str(state), int(count), int(fetched)) for state, count, fetched in tx.execute(figures)]
    states = {state: count for state, count, _ in found}
    return Standing(sum(states.values()), states, sum(fetched for *_, fetched in found))


def _lacking(material: Material, campaign: Campaign, *columns: Any) -> Select[Any]:
    lacking = (*LACKING, "sent") if material.kind == LINK else LACKING
    return _meant(material, campaign, *columns).where(_state().in_(lacking), ~_opened(material))


def anybody_lacks(tx: Transaction, material: Material, campaign: Campaign) -> bool:
    """Whether the list would have anybody."""
    return tx.scalar(_lacking(material, campaign, Person.id).limit(1)) is not None


def lost(tx: Transaction, material: Material, campaign: Campaign) -> Iterator[Lost]:
    """Those who are without it and fetched nothing by themselves either, by cause."""
    columns = (
        *(_state(), Person.unreachable, Person.first_name, Person.last_name, Registration.answers),
        *(Registration.phone, Registration.number, Registration.form_id),
    )
    wanted = _lacking(material, campaign, *columns).order_by(_state(), Registration.number)
    for how, why, first, last, *registered in tx.execute(wanted.execution_options(yield_per=1000)):
        yield Lost(
            UNOPENED if how == "sent" else how, why, " ".join(filter(None, (first, last))), *registered
        )


def _reachable(material: Material, campaign: Campaign) -> Select[Any]:
    """Those without it whom another try may reach."""
    return _meant(material, campaign, Person.id).where(
        _state().in_(AGAIN),
        Person.unreachable.is_(None),
        Person.telegram_id.is_not(None),
        ~_opened(material),
    )


def retriable(tx: Transaction, material: Material, campaign: Campaign) -> int:
    """How many people another try may reach."""
    whole = _reachable(material, campaign).subquery()
    return tx.scalar(select(func.count()).select_from(whole)) or 0


def again(tx: Transaction, material: Material, campaign: Campaign, due: dt.datetime) -> int:
    """Once more to those; returns to how many."""
    return campaigns.again(tx, campaign, _reachable(material, campaign), due)
