"""Deliveries: a sender claims those that are due and settles what became of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, case, or_, select, update

from storage import files
from storage.campaigns import TELEGRAM, WITHDRAWN
from storage.database import Transaction
from storage.tables import Campaign, Delivery, Person


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery to be sent now, with what is needed to say it and to reach the person."""

    id: int
    person_id: int
    telegram_id: int
    """0 for somebody without Telegram, whom only mail reaches."""
    languages: tuple[str, ...]
    attempts: int
    campaign_id: int
    kind: str
    content: dict[str, Any]
    series_id: int | None
    session_id: int | None
    expires_at: dt.datetime | None
    urgent: bool
    resend: bool
    refusals: int
    """How often in a row Telegram refused the campaign so far."""
    doubts: int = 0
    """How often nobody could know whether it arrived."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a claimed delivery; «pending» with a later `due_at` is a retry."""

    id: int
    campaign_id: int
    person_id: int
    state: str
    due_at: dt.datetime | None = None
    sent_at: dt.datetime | None = None
    message_id: int | None = None
    earlier: list[int] | None = None
    """The messages before the last one, of an album or a long text."""
    error: str | None = None
    unreachable: str | None = None
    counts: bool = True
    """Whether it counts as a try; waiting for a limit does not."""
    refused: bool = False
    """Telegram will not take this message, now or later."""
    clears: bool = False
    """Telegram took it although it had refused the campaign before."""
    doubt: bool = False
    """Nobody can know whether it arrived."""
    file: tuple[str, str] | None = None
    """(sha256, Telegram's id) of a file that was uploaded with it."""
    stale: tuple[str, str] | None = None
    """The same of one by whose id Telegram does not find it any more."""


def claim(
    tx: Transaction,
    now: dt.datetime,
    limit: int,
    lease: dt.timedelta,
    owner: str | None = None,
    channel: str = TELEGRAM,
) -> list[Claimed]:
    """Take up to `limit` deliveries of a channel that are due, urgent ones first; they are «sending» until
    settled, and `owner`'s as long as the lease is kept up."""
    rows: list[Any] = []
    for urgent in (True, False):  # each a walk along the index that ends where the due ones end
        wanted = {"now": now, "channel": channel, "urgent": urgent, "limit": limit - len(rows)}
        if wanted["limit"]:
            rows += tx.connection().execute(CLAIM, wanted).all()
    if rows:
        taken = {"rows": [row.id for row in rows], "until": now + lease, "owner": owner}
        tx.connection().execute(TAKE, taken)
    return [_claimed(row) for row in rows]


CLAIM = (
    select(
        Delivery.id,
        Delivery.person_id,
        Person.telegram_id,
        Person.chosen_language,
        Person.language,
        Delivery.attempts,
        Delivery.campaign_id,
        Campaign.kind,
        Campaign.content,
        Campaign.series_id,
        Campaign.session_id,
        Campaign.expires_at,
        Campaign.urgent,
        Campaign.resend,
        Campaign.refusals,
        Delivery.doubts,
    )
    .join(Campaign, Campaign.id == Delivery.campaign_id)
    .join(Person, Person.id == Delivery.person_id)
    .where(
        Delivery.state == "pending",
        Delivery.channel == bindparam("channel"),
        Delivery.urgent == bindparam("urgent"),
        Delivery.due_at <= bindparam("now", type_=Delivery.due_at.type),
        Campaign.state == "running",
    )
    .order_by(Delivery.due_at, Delivery.id)
    .limit(bindparam("limit"))
    .with_for_update(of=Delivery, skip_locked=True)
)
TAKE = (
    update(Delivery.__table__)  # type: ignore[arg-type]
    .where(Delivery.__table__.c.id.in_(bindparam("rows", expanding=True)))
    .values(state="sending", lease_until=bindparam("until"), claimed_by=bindparam("owner"))
)


def _claimed(row: Any) -> Claimed:
    languages = tuple(language for language in (row.chosen_language, row.language) if language)
    return Claimed(
        row.id,
        row.person_id,
        row.telegram_id or 0,
        languages,
        row.attempts,
        row.campaign_id,
        row.kind,
        row.content,
        row.series_id,
        row.session_id,
        row.expires_at,
        row.urgent,
        row.resend,
        row.refusals,
        row.doubts,
    )


OVER = ("cancelled", "stopped")
SETTLE = (
    update(Delivery.__table__)  # type: ignore[arg-type]
    .where(Delivery.__table__.c.id == bindparam("row"))
    .values(
        state=bindparam("state"),
        lease_until=None,
        claimed_by=None,
        attempts=Delivery.__table__.c.attempts + bindparam("tries"),
        doubts=Delivery.__table__.c.doubts + bindparam("doubt"),
        sent_at=bindparam("sent_at"),
        message_id=bindparam("message_id"),
        earlier_ids=bindparam("earlier"),
        error=bindparam("error"),
        due_at=case(
            (bindparam("again", type_=Delivery.due_at.type).is_(None), Delivery.__table__.c.due_at),
            else_=bindparam("again", type_=Delivery.due_at.type),
        ),
    )
)


def settle(tx: Transaction, outcomes: Sequence[Outcome]) -> None:
    """Record what became of claimed deliveries; people who cannot be reached are marked so."""
    if not outcomes:
        return
    outcomes = _unless_cancelled(tx, outcomes)
    tx.connection().execute(SETTLE, [_row(outcome) for outcome in outcomes])
    for outcome in outcomes:
        if outcome.unreachable:
            known = update(Person).where(Person.id == outcome.person_id)
            tx.execute(known.values(unreachable=outcome.unreachable))
        if outcome.file:
            files.uploaded(tx, *outcome.file)
        if outcome.stale:
            files.lost(tx, *outcome.stale)


def _unless_cancelled(tx: Transaction, outcomes: Sequence[Outcome]) -> Sequence[Outcome]:
    """What would wait for another try is skipped when its campaign was cancelled while it was in flight."""
    again = {outcome.campaign_id for outcome in outcomes if outcome.state == "pending"}
    if not again:
        return outcomes
    wanted = select(Campaign.id, Campaign.reason).where(Campaign.id.in_(again), Campaign.state.in_(OVER))
    # Locked, so that a cancellation comes wholly before this or wholly after it.
    locked = select(Campaign.id).where(Campaign.id.in_(again)).order_by(Campaign.id)
    tx.execute(locked.with_for_update(read=True)).all()
    reasons = {row.id: row.reason for row in tx.execute(wanted)}
    return [
        replace(outcome, state="skipped", error=reasons[outcome.campaign_id])
        if outcome.state == "pending" and outcome.campaign_id in reasons
        else outcome
        for outcome in outcomes
    ]


def _row(outcome: Outcome) -> dict[str, Any]:
    return {
        "row": outcome.id,
        "state": outcome.state,
        "tries": int(outcome.counts),
        "doubt": int(outcome.doubt),
        "sent_at": outcome.sent_at,
        "message_id": outcome.message_id,
        "earlier": outcome.earlier,
        "error": outcome.error,
        "again": outcome.due_at,
    }


def drop(tx: Transaction, person_id: int, series_id: int) -> None:
    """Send a person who left a series nothing more that was meant for all; what is theirs alone stays."""
    common = select(Campaign.id).where(Campaign.series_id == series_id, Campaign.audience != "person")
    waiting = update(Delivery).where(Delivery.person_id == person_id, Delivery.state == "pending")
    waiting = waiting.where(Delivery.campaign_id.in_(common)).values(state="skipped", error=WITHDRAWN)
    tx.execute(waiting.execution_options(synchronize_session=False))


class Had(NamedTuple):
    """What a person was sent, or is being sent, of a campaign about a session."""

    campaign_id: int
    content: dict[str, Any]
    state: str
    message_id: int | None


def about_session(tx: Transaction, person_id: int, session_id: int, kinds: Sequence[str]) -> list[Had]:
    """All that a person had of campaigns of these kinds about a session."""
    wanted = {"person": person_id, "session": session_id, "kinds": kinds}
    return [Had(*row) for row in tx.connection().execute(ABOUT, wanted)]


ABOUT = (
    select(Campaign.id, Campaign.content, Delivery.state, Delivery.message_id)
    .join(Delivery, Delivery.campaign_id == Campaign.id)
    .where(
        Delivery.person_id == bindparam("person"),
        Delivery.channel == TELEGRAM,
        Campaign.session_id == bindparam("session"),
        Campaign.kind.in_(bindparam("kinds", expanding=True)),
    )
)


@dataclass(frozen=True, slots=True)
class Orphan:
    """A delivery «in flight» that no sender has any more."""

    id: int
    campaign_id: int
    person_id: int
    doubts: int
    resend: bool


def hold(tx: Transaction, flying: Collection[int], until: dt.datetime) -> None:
    """Keep up the lease of deliveries that are still under way."""
    if flying:
        known = update(Delivery).where(Delivery.id.in_(flying), Delivery.state == "sending")
        tx.execute(known.values(lease_until=until).execution_options(synchronize_session=False))


def waits(tx: Transaction, now: dt.datetime, channel: str) -> bool:
    """Whether anything of a channel is due, or may have been left in flight."""
    due = select(Delivery.id).where(
        Delivery.channel == channel,
        or_(Delivery.state == "sending", and_(Delivery.state == "pending", Delivery.due_at <= now)),
    )
    return tx.scalar(due.limit(1)) is not None


def orphans(
    tx: Transaction, now: dt.datetime, is_gone: Callable[[str], bool], channel: str = TELEGRAM
) -> list[Orphan]:
    """What was in flight with a channel's senders that are gone or did not keep up their lease; nobody else
    can take them until the commit."""
    flying = and_(Delivery.state == "sending", Delivery.channel == channel)
    owners = select(Delivery.claimed_by).where(flying).distinct()
    gone = [owner for owner in tx.scalars(owners) if owner is not None and is_gone(owner)]
    wanted = (
        select(Delivery.id, Delivery.campaign_id, Delivery.person_id, Delivery.doubts, Campaign.resend)
        .join(Campaign, Campaign.id == Delivery.campaign_id)
        .where(flying, or_(Delivery.lease_until <= now, Delivery.claimed_by.in_(gone)))
        .with_for_update(of=Delivery, skip_locked=True)
    )
    return [Orphan(*row) for row in tx.execute(wanted)]
