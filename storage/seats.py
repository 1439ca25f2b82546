"""Seats of a series: how many are taken, who stands in line, what is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.orm import joinedload

from storage.database import Transaction
from storage.registrations import hold, whole
from storage.roles import reaching
from storage.tables import Action, Campaign, Delivery, Registration, Role, Series

OFFER = "seat-offer"
"""The kind of campaign that offers a seat."""


def counts(tx: Transaction, series_id: int) -> dict[str, int]:
    """How many registrations of a series there are, by state."""
    wanted = select(Registration.state, func.count()).where(Registration.series_id == series_id)
    return {str(state): int(count) for state, count in tx.execute(wanted.group_by(Registration.state))}


def locked(tx: Transaction, registration_id: int) -> Registration | None:
    """A registration as it stands now, with its series locked: no seat changes hands meanwhile."""
    series_id = tx.scalar(select(Registration.series_id).where(Registration.id == registration_id))
    if series_id is None:
        return None
    hold(tx, series_id)
    wanted = select(Registration).where(Registration.id == registration_id).options(*whole())
    return tx.scalars(wanted.execution_options(populate_existing=True)).one()


def of(tx: Transaction, person_id: int, series_id: int) -> Registration | None:
    """The same for a person's registration of a series."""
    wanted = select(Registration.id).where(
        Registration.person_id == person_id, Registration.series_id == series_id
    )
    known = tx.scalar(wanted)
    return None if known is None else locked(tx, known)


def known(tx: Transaction, registration_id: int) -> Registration | None:
    """A registration with all that is said about it; None if it was erased."""
    wanted = select(Registration).where(Registration.id == registration_id).options(*whole())
    return tx.scalars(wanted).one_or_none()


def to_offer(tx: Transaction, registration_id: int) -> Registration | None:
    """The same, locked by itself; None also while somebody else has it: who sends waits for nobody."""
    wanted = select(Registration).where(Registration.id == registration_id).options(*whole())
    free = wanted.with_for_update(of=Registration, skip_locked=True)
    return tx.scalars(free.execution_options(populate_existing=True)).one_or_none()


def line(tx: Transaction, series_id: int, limit: int) -> list[Registration]:
    """The first in line, with who they are."""
    wanted = select(Registration).where(Registration.series_id == series_id, Registration.state == "waiting")
    ordered = wanted.order_by(Registration.waiting_since, Registration.id).limit(limit)
    loaded = ordered.options(joinedload(Registration.person), joinedload(Registration.form))
    return list(tx.scalars(loaded.execution_options(populate_existing=True)))


def ahead(tx: Transaction, registration: Registration) -> int:
    """How many stand in line before this one."""
    since, id = registration.waiting_since, registration.id
    earlier = or_(
        Registration.waiting_since < since, and_(Registration.waiting_since == since, Registration.id < id)
    )
    wanted = select(func.count()).where(
        Registration.series_id == registration.series_id, Registration.state == "waiting", earlier
    )
    return tx.scalar(wanted) or 0


def run_out(tx: Transaction, series_id: int, now: dt.datetime) -> list[Registration]:
    """Offers of a series whose time is over, oldest first; one that was not sent yet has time."""
    wanted = select(Registration).where(Registration.series_id == series_id, _is_over(now))
    ordered = wanted.order_by(Registration.offer_until, Registration.id)
    return list(tx.scalars(ordered.execution_options(populate_existing=True)))


def _is_over(now: dt.datetime) -> ColumnElement[bool]:
    unsent = (
        select(Delivery.id)
        .join(Campaign, Campaign.id == Delivery.campaign_id)
        .where(
            Delivery.person_id == Registration.person_id,
            Delivery.state.in_(("pending", "sending")),
            Campaign.kind == OFFER,
            Campaign.series_id == Registration.series_id,
            Campaign.state == "running",
        )
    )
    return and_(Registration.state == "offered", Registration.offer_until <= now, ~unsent.exists())


def stirring(tx: Transaction, now: dt.datetime) -> list[int]:
    """Series where an offer ran out, or where people wait and a seat is free, in the order of locking."""
    here = Registration.series_id == Series.id
    waiting = select(Registration.id).where(here, Registration.state == "waiting").exists()
    taken = select(func.count()).where(here, Registration.state.in_(("registered", "offered")))
    free = or_(Series.capacity.is_(None), taken.scalar_subquery() < Series.capacity)
    over = select(Registration.id).where(here, _is_over(now)).exists()
    wanted = select(Series.id).where(Series.state == "open", or_(over, and_(waiting, free)))
    return list(tx.scalars(wanted.order_by(Series.id)))


def request(tx: Transaction, series_id: int, page: int) -> tuple[Registration | None, int, int]:
    """The registration on this page of those that wait for a yes, longest first; its page (another one if
    there are no longer so many) and how many there are."""
    asked = Registration.series_id == series_id, Registration.state == "asked"
    total = tx.scalar(select(func.count()).where(*asked)) or 0
    at = page if page < total else 0
    wanted = select(Registration).where(*asked).order_by(Registration.waiting_since, Registration.id)
    return tx.scalars(wanted.options(*whole()).offset(at).limit(1)).one_or_none(), at, total


def asking(tx: Transaction) -> list[int]:
    """Series with registrations that wait for a yes."""
    asked = select(Registration.id).where(Registration.series_id == Series.id, Registration.state == "asked")
    return list(tx.scalars(select(Series.id).where(Series.state == "open", asked.exists())))


def untold(
    tx: Transaction, series_ids: Sequence[int], roles: Sequence[str], before: dt.datetime
) -> list[tuple[Role, int]]:
    """Roles that reach one of these series, where somebody asked since their person last heard of it, which
    was `before` then or never. Nobody else can take them until the commit."""
    last = Role.requests_told_at
    fresh = select(Registration.id).where(
        Registration.series_id == Series.id,
        Registration.state == "asked",
        or_(last.is_(None), Registration.waiting_since > last),
    )
    due = and_(Series.id.in_(series_ids), or_(last.is_(None), last <= before))
    return reaching(tx, roles, due, fresh)


def note_told(tx: Transaction, person_id: int, now: dt.datetime) -> None:
    tx.execute(update(Role).where(Role.person_id == person_id).values(requests_told_at=now))


def history(tx: Transaction, series_id: int, limit: int) -> list[Action]:
    """What organizers did about the seats of a series, newest first, with who did it."""
    wanted = select(Action).where(Action.series_id == series_id, Action.kind.startswith("seat-"))
    loaded = wanted.options(joinedload(Action.person)).order_by(Action.id.desc())
    return list(tx.scalars(loaded.limit(limit)))
