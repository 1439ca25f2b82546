"""Campaigns: what shall be sent, to whom and when; planned, expanded into deliveries, ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, literal, null, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage import audiences
from storage.database import Transaction
from storage.questions import answering
from storage.tables import Campaign, Completion, Delivery, EmailAddress, OptOut, Person, Registration


@dataclass(frozen=True, slots=True)
class Planned:
    """A campaign that ought to be sent; `key` makes it unique."""

    key: str
    kind: str
    series_id: int | None
    session_id: int | None
    audience: str
    due_at: dt.datetime
    expires_at: dt.datetime | None
    content: dict[str, Any]
    urgent: bool = False
    resend: bool = True


def by_key(tx: Transaction, key: str) -> Campaign | None:
    return tx.scalars(select(Campaign).where(Campaign.key == key)).one_or_none()


def by_id(tx: Transaction, campaign_id: int) -> Campaign | None:
    return tx.get(Campaign, campaign_id)


def of_series(tx: Transaction, series_id: int, kinds: Sequence[str]) -> list[Campaign]:
    """Campaigns of these kinds for a series, in any state."""
    wanted = select(Campaign).where(Campaign.series_id == series_id, Campaign.kind.in_(kinds))
    return list(tx.scalars(wanted))


def of_session(tx: Transaction, session_id: int, kinds: Sequence[str]) -> list[Campaign]:
    """Campaigns of these kinds about a session, in any state, oldest first."""
    wanted = select(Campaign).where(Campaign.session_id == session_id, Campaign.kind.in_(kinds))
    return list(tx.scalars(wanted.order_by(Campaign.id)))


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
    absent = tx.scalar(select(Person.telegram_id).where(Person.id == person_id)) is None
    _add(tx, campaign, person_id, TELEGRAM, now, ABSENT if absent else None)
    if campaign.kind in MAILED and tx.scalar(_confirmed().where(EmailAddress.person_id == person_id)):
        _add(tx, campaign, person_id, EMAIL, now)
    tx.flush()


def by_mail(tx: Transaction, planned: Planned, person_id: int, now: dt.datetime) -> Campaign:
    """A campaign for one person that goes to their e-mail address alone."""
    campaign = create(tx, planned, now, state="running")
    _add(tx, campaign, person_id, EMAIL, now)
    tx.flush()
    return campaign


def _add(
    tx: Transaction,
    campaign: Campaign,
    person_id: int,
    channel: str,
    now: dt.datetime,
    absent: str | None = None,
) -> None:
    """A delivery for the person, unless there is one that was not skipped for being away."""
    wanted = select(Delivery).where(Delivery.campaign_id == campaign.id, Delivery.person_id == person_id)
    wanted = wanted.where(Delivery.channel == channel).execution_options(populate_existing=True)
    known = tx.scalars(wanted).one_or_none()
    if known is not None and (known.state != "skipped" or known.error not in (WITHDRAWN, ABSENT)):
        return
    tx.refresh(campaign, with_for_update=True)  # else it may be found done, and closed, at this very moment
    if known is None:
        known = Delivery(
            campaign_id=campaign.id, person_id=person_id, channel=channel, urgent=campaign.urgent
        )
        tx.add(known)
    known.state, known.error, known.due_at = "skipped" if absent else "pending", absent, now
    campaign.state = "running"


def cancel(tx: Transaction, campaign: Campaign, reason: str, state: str = "cancelled") -> None:
    """Send no more of it; what was sent stays sent."""
    campaign.state, campaign.reason = state, reason
    tx.flush()
    waiting = update(Delivery).where(Delivery.campaign_id == campaign.id, Delivery.state == "pending")
    tx.execute(waiting.values(state="skipped", error=reason))


def due(tx: Transaction, now: dt.datetime) -> list[Campaign]:
    """Planned campaigns whose moment has come, oldest first; nobody else can take them until the commit."""
    wanted = select(Campaign).where(Campaign.state == "planned", Campaign.due_at <= now)
    return list(tx.scalars(wanted.order_by(Campaign.due_at, Campaign.id).with_for_update()))


def due_series(tx: Transaction, now: dt.datetime) -> list[int]:
    """Series that planned campaigns are due for, in an order that all keep to who lock them."""
    wanted = select(Campaign.series_id).where(Campaign.state == "planned", Campaign.due_at <= now)
    return [id for id in tx.scalars(wanted.distinct().order_by(Campaign.series_id)) if id is not None]


def upcoming(tx: Transaction, limit: int) -> list[Campaign]:
    """The next planned campaigns."""
    wanted = select(Campaign).where(Campaign.state == "planned").order_by(Campaign.due_at, Campaign.id)
    return list(tx.scalars(wanted.limit(limit)))


TELEGRAM, EMAIL = "telegram", "email"
MAILED = ("certificate", "material")
"""Kinds that go by e-mail too, to those whose address is confirmed."""
WITHDRAWN = "withdrawn"
"""Why a person who left a series was skipped; who registers again gets what was."""
ABSENT = "absent"
"""Why a person was skipped who was registered by others and has not come yet; who comes gets what was."""
FILLED = ["campaign_id", "person_id", "channel", "state", "urgent", "due_at", "attempts", "doubts", "error"]


def expand(tx: Transaction, campaign: Campaign, now: dt.datetime) -> int:
    """One delivery for each person of the audience, in one statement; returns how many are now to be sent or
    blocked. What goes by e-mail too has one more for each confirmed address. A campaign that was cancelled
    half-way and planned again goes to those whom it skipped; to expand one that runs or is over does nothing.
    """
    if campaign.state != "planned":
        return 0
    count = _fill(tx, _recipients(campaign, now))
    if campaign.kind in MAILED:
        _fill(tx, _meant(campaign, _mails(campaign, now)))
    campaign.state = "running"
    tx.flush()
    return count


def _fill(tx: Transaction, rows: Select[Any]) -> int:
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    fresh = insert(Delivery).from_select(FILLED, rows)
    again = {name: fresh.excluded[name] for name in ("state", "urgent", "due_at", "error")}
    key = ["campaign_id", "person_id", "channel"]
    statement = fresh.on_conflict_do_update(index_elements=key, set_=again, where=Delivery.state == "skipped")
    result = tx.connection().execute(statement, execution_options={"preserve_rowcount": True})
    return int(result.rowcount)


def again(tx: Transaction, campaign: Campaign, people: Select[Any], due: dt.datetime) -> int:
    """Once more to these people, or for the first time, in one statement; returns how many. Whoever has it,
    or is about to get it, is left alone."""
    tx.refresh(campaign, with_for_update=True)  # else it may be found done, and closed, at this very moment
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    fresh = insert(Delivery).from_select(FILLED, _rows(campaign, due).where(Person.id.in_(people)))
    anew = {name: fresh.excluded[name] for name in ("state", "urgent", "due_at", "error")}
    ended = Delivery.state.in_(("blocked", "failed", "expired", "skipped"))
    key = ["campaign_id", "person_id", "channel"]
    statement = fresh.on_conflict_do_update(index_elements=key, set_=anew, where=ended)
    result = tx.connection().execute(statement, execution_options={"preserve_rowcount": True})
    if result.rowcount:
        campaign.state, campaign.reason, campaign.refusals = "running", None, 0
        tx.flush()
    return int(result.rowcount)


def _recipients(campaign: Campaign, now: dt.datetime) -> Select[Any]:
    return _meant(campaign, _rows(campaign, now).where(Person.telegram_id.is_not(None)))


def _meant(campaign: Campaign, people: Select[Any]) -> Select[Any]:
    """Of these people the audience."""
    match campaign.audience:
        case "filter":
            deaf = exists().where(OptOut.person_id == Person.id, OptOut.topic == campaign.content["topic"])
            return people.where(Person.id.in_(audiences.people(campaign.content["filter"])), ~deaf)
        case "wanting":
            return people.where(Person.id.in_(answering.wanting(int(campaign.content["question"]))))
        case "recipients":
            got = select(Delivery.person_id).where(
                Delivery.campaign_id == campaign.content["of"],
                Delivery.channel == TELEGRAM,
                or_(
                    and_(Delivery.state == "sent", Delivery.message_id.is_not(None)),
                    Delivery.state == "sending",  # it has words of its own already, and is about to arrive
                ),
            )
            people = people.where(Person.id.in_(got))
            if campaign.session_id is None:
                return people  # what is about a session is for those alone who are still in it
    seated = Registration.state == "registered"
    if campaign.audience == "standing":
        seated = Registration.state.not_in(("withdrawn", "refused"))
    people = people.join(Registration, Registration.person_id == Person.id).where(
        Registration.series_id == campaign.series_id, seated
    )
    answered = exists().where(Completion.person_id == Person.id, Completion.session_id == campaign.session_id)
    if campaign.audience == "unanswered":
        people = people.where(~answered)
    return people.where(answered) if campaign.audience == "answered" else people


def _rows(campaign: Campaign, now: dt.datetime) -> Select[Any]:
    """A delivery for each person; whoever cannot be reached is counted as blocked."""
    state = case((Person.unreachable.is_(None), "pending"), else_="blocked")
    return _filled(campaign, now, TELEGRAM, state, Person.unreachable)


def _mails(campaign: Campaign, now: dt.datetime) -> Select[Any]:
    """One more for each confirmed address, whether or not Telegram reaches the person."""
    rows = _filled(campaign, now, EMAIL, literal("pending"), null())
    return rows.where(Person.id.in_(_confirmed()))


def _confirmed() -> Select[int]:
    return select(EmailAddress.person_id).where(EmailAddress.state == "confirmed")


def _filled(
    campaign: Campaign, now: dt.datetime, channel: str, state: ColumnElement[Any], error: Any
) -> Select[Any]:
    return select(
        literal(campaign.id),
        Person.id,
        literal(channel),
        state,
        literal(campaign.urgent),
        literal(now, Delivery.due_at.type),
        literal(0),
        literal(0),
        error,
    )


def judged(tx: Transaction, verdicts: Iterable[tuple[int, str | None]], limit: int) -> None:
    """What Telegram said to messages, in order: (campaign, reason of the refusal or None) each. A campaign
    that is refused `limit` times in a row for the same reason stops by itself."""
    for campaign_id, reason in verdicts:
        campaign = tx.get_one(Campaign, campaign_id)
        if campaign.state != "running":
            continue
        again = reason is not None and campaign.reason == reason
        campaign.refusals = campaign.refusals + 1 if again else int(reason is not None)
        campaign.reason = reason
        if reason is not None and campaign.refusals >= limit:
            cancel(tx, campaign, reason, "stopped")
    tx.flush()


def close_finished(tx: Transaction) -> None:
    """Campaigns of which nothing waits any more are done."""
    running = select(Campaign.id).where(Campaign.state == "running").with_for_update(skip_locked=True)
    ids = tx.scalars(running).all()
    if ids:
        # A statement of its own: on PostgreSQL it sees who was added before the lock was ours.
        unsettled = exists().where(
            Delivery.campaign_id == Campaign.id, Delivery.state.in_(("pending", "sending"))
        )
        done = update(Campaign).where(Campaign.id.in_(ids), ~unsettled).values(state="done")
        tx.execute(done.execution_options(synchronize_session=False))
