"""The outbox in the database: campaigns planned and expanded, deliveries claimed and settled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, case, exists, insert, literal, select, update

from storage.database import Transaction
from storage.tables import Campaign, Completion, Delivery, File, Person, Registration


@dataclass(frozen=True, slots=True)
class Planned:
    """A campaign that ought to be sent; `key` makes it unique."""

    key: str
    kind: str
    series_id: int
    session_id: int | None
    audience: str
    due_at: dt.datetime
    expires_at: dt.datetime | None
    content: dict[str, Any]
    urgent: bool = False
    resend: bool = True


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery to be sent now, with what is needed to say it and to reach the person."""

    id: int
    person_id: int
    telegram_id: int
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
    error: str | None = None
    unreachable: str | None = None
    counts: bool = True
    """Whether it counts as a try; waiting for a limit does not."""
    doubt: bool = False
    """Nobody can know whether it arrived."""
    file: tuple[str, str] | None = None
    """(sha256, Telegram's id) of a file that was uploaded with it."""


def by_key(tx: Transaction, key: str) -> Campaign | None:
    return tx.scalars(select(Campaign).where(Campaign.key == key)).one_or_none()


def of_series(tx: Transaction, series_id: int, kinds: Sequence[str]) -> list[Campaign]:
    """Campaigns of these kinds for a series, in any state."""
    wanted = select(Campaign).where(Campaign.series_id == series_id, Campaign.kind.in_(kinds))
    return list(tx.scalars(wanted))


def create(tx: Transaction, planned: Planned, now: dt.datetime, state: str = "planned") -> Campaign:
    campaign = Campaign(
        key=planned.key,
        kind=planned.kind,
        series_id=planned.series_id,
        session_id=planned.session_id,
        audience=planned.audience,
        due_at=planned.due_at,
        expires_at=planned.expires_at,
        content=planned.content,
        urgent=planned.urgent,
        resend=planned.resend,
        state=state,
        created_at=now,
    )
    tx.add(campaign)
    tx.flush()
    return campaign


def for_one(tx: Transaction, planned: Planned, person_id: int, now: dt.datetime) -> Campaign:
    """A campaign for one person, ready to be sent; the same key again changes nothing."""
    known = by_key(tx, planned.key)
    if known is not None:
        return known
    campaign = create(tx, planned, now, state="running")
    add_person(tx, campaign, person_id, now)
    return campaign


def add_person(tx: Transaction, campaign: Campaign, person_id: int, now: dt.datetime) -> None:
    """Let one more person have a campaign that is being sent or was sent already."""
    known = select(Delivery.id).where(Delivery.campaign_id == campaign.id, Delivery.person_id == person_id)
    if tx.scalar(known) is not None:
        return
    tx.add(Delivery(campaign_id=campaign.id, person_id=person_id, due_at=now))
    campaign.state = "running"
    tx.flush()


def cancel(tx: Transaction, campaign: Campaign, reason: str) -> None:
    """Send no more of it; what was sent stays sent."""
    campaign.state = "cancelled"
    campaign.reason = reason
    tx.execute(
        update(Delivery)
        .where(Delivery.campaign_id == campaign.id, Delivery.state == "pending")
        .values(state="skipped", error=reason)
    )


def due(tx: Transaction, now: dt.datetime) -> list[Campaign]:
    """Planned campaigns whose moment has come, oldest first."""
    wanted = select(Campaign).where(Campaign.state == "planned", Campaign.due_at <= now)
    return list(tx.scalars(wanted.order_by(Campaign.due_at, Campaign.id)))


def upcoming(tx: Transaction, limit: int) -> list[Campaign]:
    """The next planned campaigns."""
    wanted = select(Campaign).where(Campaign.state == "planned").order_by(Campaign.due_at, Campaign.id)
    return list(tx.scalars(wanted.limit(limit)))


def expand(tx: Transaction, campaign: Campaign, now: dt.datetime) -> int:
    """One delivery for each person of the audience, in one statement; returns how many."""
    people = _audience(campaign).subquery()
    rows = select(
        literal(campaign.id),
        people.c.id,
        literal("telegram"),
        case((people.c.unreachable.is_(None), "pending"), else_="blocked"),
        literal(now, Delivery.due_at.type),
        literal(0),
        literal(0),
        people.c.unreachable,
    )
    columns = ["campaign_id", "person_id", "channel", "state", "due_at", "attempts", "doubts", "error"]
    result = tx.connection().execute(insert(Delivery).from_select(columns, rows))
    campaign.state = "running"
    tx.flush()
    return int(result.rowcount)


def _audience(campaign: Campaign) -> Select[Any, Any]:
    people = (
        select(Person.id, Person.unreachable)
        .join(Registration, Registration.person_id == Person.id)
        .where(
            Registration.series_id == campaign.series_id,
            Registration.state == "registered",
            Person.telegram_id.is_not(None),
        )
    )
    if campaign.audience == "unanswered":
        answered = exists().where(
            Completion.person_id == Person.id, Completion.session_id == campaign.session_id
        )
        people = people.where(~answered)
    return people


def claim(tx: Transaction, now: dt.datetime, limit: int, lease: dt.timedelta) -> list[Claimed]:
    """Take up to `limit` deliveries that are due; they are «sending» until settled."""
    rows = tx.connection().execute(CLAIM, {"now": now, "limit": limit}).all()
    if not rows:
        return []
    sending = {"state": "sending", "lease_until": now + lease}
    tx.connection().execute(TAKE, [{"row": row.id, **sending} for row in rows])
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
    )
    .join(Campaign, Campaign.id == Delivery.campaign_id)
    .join(Person, Person.id == Delivery.person_id)
    .where(
        Delivery.state == "pending",
        Delivery.due_at <= bindparam("now", type_=Delivery.due_at.type),
        Campaign.state == "running",
    )
    .order_by(Delivery.due_at, Delivery.id)
    .limit(bindparam("limit"))
    .with_for_update(of=Delivery, skip_locked=True)
)
TAKE = (
    update(Delivery.__table__)  # type: ignore[arg-type]
    .where(Delivery.__table__.c.id == bindparam("row"))
    .values(state=bindparam("state"), lease_until=bindparam("lease_until"))
)


def _claimed(row: Any) -> Claimed:
    languages = tuple(language for language in (row.chosen_language, row.language) if language)
    return Claimed(
        row.id,
        row.person_id,
        row.telegram_id,
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
    )


SETTLE = (
    update(Delivery.__table__)  # type: ignore[arg-type]
    .where(Delivery.__table__.c.id == bindparam("row"))
    .values(
        state=bindparam("state"),
        lease_until=None,
        attempts=Delivery.__table__.c.attempts + bindparam("tries"),
        doubts=Delivery.__table__.c.doubts + bindparam("doubt"),
        sent_at=bindparam("sent_at"),
        message_id=bindparam("message_id"),
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
    tx.connection().execute(SETTLE, [_row(outcome) for outcome in outcomes])
    for outcome in outcomes:
        if outcome.unreachable:
            known = update(Person).where(Person.id == outcome.person_id)
            tx.execute(known.values(unreachable=outcome.unreachable))
        if outcome.file:
            sha256, telegram_id = outcome.file
            tx.execute(update(File).where(File.sha256 == sha256).values(telegram_id=telegram_id))


def _row(outcome: Outcome) -> dict[str, Any]:
    return {
        "row": outcome.id,
        "state": outcome.state,
        "tries": int(outcome.counts),
        "doubt": int(outcome.doubt),
        "sent_at": outcome.sent_at,
        "message_id": outcome.message_id,
        "error": outcome.error,
        "again": outcome.due_at,
    }


def orphans(tx: Transaction) -> list[tuple[int, int, int, bool]]:
    """(delivery, campaign, person, resend) of those that a crashed sender left in flight."""
    wanted = select(Delivery.id, Delivery.campaign_id, Delivery.person_id, Campaign.resend)
    wanted = wanted.join(Campaign, Campaign.id == Delivery.campaign_id).where(Delivery.state == "sending")
    return [(row.id, row.campaign_id, row.person_id, row.resend) for row in tx.execute(wanted)]


def refused(tx: Transaction, campaign_ids: Iterable[int], limit: int) -> None:
    """Note a refused message; a campaign that is refused again and again stops by itself."""
    for campaign_id in campaign_ids:
        campaign = tx.get_one(Campaign, campaign_id)
        campaign.refusals += 1
        if campaign.refusals >= limit and campaign.state == "running":
            cancel(tx, campaign, "refused")
            campaign.state = "stopped"


def next_due(tx: Transaction) -> dt.datetime | None:
    """When the next pending delivery of a running campaign wants to be sent."""
    wanted = select(Delivery.due_at).join(Campaign, Campaign.id == Delivery.campaign_id)
    wanted = wanted.where(Delivery.state == "pending", Campaign.state == "running")
    return tx.scalar(wanted.order_by(Delivery.due_at).limit(1))


def close_finished(tx: Transaction) -> None:
    """Campaigns of which nothing waits any more are done."""
    waiting = exists().where(Delivery.campaign_id == Campaign.id, Delivery.state.in_(("pending", "sending")))
    tx.execute(
        update(Campaign)
        .where(Campaign.state == "running", ~waiting)
        .values(state="done")
        .execution_options(synchronize_session=False)
    )
