"""What became of an announcement: who did not get it, who may be tried again, what followed it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, cast, func, literal, or_, select, update

from storage import audiences
from storage.campaigns import TELEGRAM
from storage.database import Transaction
from storage.tables import Campaign, Delivery, Person, Registration

UNSENT = ("blocked", "failed", "in_doubt", "expired", "skipped")
"""How a delivery can have ended without having arrived for certain."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Somebody without the announcement, as they registered."""

    state: str
    unreachable: str | None
    account: str
    answers: dict[str, Any] | None
    phone: str | None
    number: int | None
    form_id: int | None


def _whole(state: ColumnElement[str], series_id: int | None) -> Select[Any]:
    """What a `Lost` is made of; each person with their latest registration in that place."""
    mine = select(func.max(Registration.id)).where(Registration.person_id == Person.id)
    if series_id is not None:
        mine = mine.where(Registration.series_id == series_id)
    latest = mine.correlate(Person).scalar_subquery()
    registered = Registration.answers, Registration.phone, Registration.number, Registration.form_id
    wanted = select(state, Person.unreachable, Person.first_name, Person.last_name, *registered)
    return wanted.select_from(Person).outerjoin(Registration, Registration.id == latest)


def _lost(tx: Transaction, wanted: Select[Any]) -> Iterator[Lost]:
    for state, why, first, last, *registered in tx.execute(wanted.execution_options(yield_per=1000)):
        yield Lost(state, why, " ".join(filter(None, (first, last))), *registered)


def _of(campaign_id: int) -> ColumnElement[bool]:
    """In the chat: a second channel counts nobody twice."""
    return and_(Delivery.campaign_id == campaign_id, Delivery.channel == TELEGRAM)


def lost(tx: Transaction, campaign_id: int, series_id: int | None) -> Iterator[Lost]:
    """Those who did not get it or may not have, by state."""
    wanted = _whole(cast(Delivery.state, String), series_id).join(Delivery, Delivery.person_id == Person.id)
    wanted = wanted.where(_of(campaign_id), Delivery.state.in_(UNSENT))
    return _lost(tx, wanted.order_by(Delivery.state, Person.unreachable, Delivery.id))


def absent(tx: Transaction, wanted: audiences.Filter, series_id: int | None) -> Iterator[Lost]:
    """Those of an audience who are without Telegram."""
    found = _whole(literal("absent"), series_id)
    found = found.where(Person.telegram_id.is_(None), Person.id.in_(audiences.people(wanted)))
    return _lost(tx, found.order_by(Person.id))


def causes(tx: Transaction, campaign_id: int) -> dict[tuple[str, str | None], int]:
    """How many are without it, by state and what is known of the person."""
    wanted = select(Delivery.state, Person.unreachable, func.count()).join(
        Person, Person.id == Delivery.person_id
    )
    wanted = wanted.where(_of(campaign_id), Delivery.state.in_(UNSENT))
    found = tx.execute(wanted.group_by(Delivery.state, Person.unreachable))
    return {(str(state), why): int(count) for state, why, count in found}


def _again(campaign: Campaign) -> ColumnElement[bool]:
    """Who has left since, or has by now done what was asked for, is not tried again."""
    reached = select(Person.id).where(Person.unreachable.is_(None), Person.telegram_id.is_not(None))
    ended = and_(Delivery.state == "skipped", Delivery.error.is_not(None), Delivery.error != "withdrawn")
    meant = audiences.people(campaign.content["filter"]).where(Person.id == Delivery.person_id)
    return and_(
        _of(campaign.id),
        or_(Delivery.state.in_(("failed", "blocked")), ended),
        Delivery.person_id.in_(reached),
        meant.correlate(Delivery).exists(),
    )


def retriable(tx: Transaction, campaign: Campaign) -> int:
    """How many people a second try may reach."""
    return tx.scalar(select(func.count(Delivery.id)).where(_again(campaign))) or 0


def again(tx: Transaction, campaign: Campaign, due: dt.datetime) -> None:
    """Let them wait for another try."""
    fresh = {"state": "pending", "error": None, "due_at": due}
    statement = update(Delivery).where(_again(campaign)).values(**fresh)
    tx.execute(statement.execution_options(synchronize_session=False))
    campaign.state, campaign.reason, campaign.refusals = "running", None, 0
    tx.flush()


def lately(tx: Transaction, campaign_id: int, since: dt.datetime) -> int:
    """How many were sent since then."""
    wanted = select(func.count(Delivery.id)).where(
        _of(campaign_id), Delivery.state == "sent", Delivery.sent_at > since
    )
    return tx.scalar(wanted) or 0


def following(tx: Transaction, announcement_id: int, kind: str) -> Campaign | None:
    """The latest campaign that took the announcement back («recall») or changed its words («reword»)."""
    wanted = select(Campaign).where(
        Campaign.kind == kind, Campaign.key.startswith(f"{kind}:{announcement_id}:")
    )
    return tx.scalars(wanted.order_by(Campaign.id.desc()).limit(1)).first()


def tapped(tx: Transaction, delivery: Delivery, message_id: int, now: dt.datetime) -> None:
    """Somebody pressed a button of what may have been lost: so it has arrived."""
    if delivery.state == "in_doubt":
        delivery.state, delivery.message_id, delivery.sent_at = "sent", message_id, now
        tx.flush()
