"""E-mail addresses of people, what waits to go there, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select, update

from storage.campaigns import EMAIL
from storage.database import Transaction
from storage.tables import Campaign, Delivery, EmailAddress, Registration

GIVEN_UP = "e-mail is not set up"
"""Why what waited for e-mail is skipped once the operator has taken the settings away."""


def of(tx: Transaction, person_id: int) -> EmailAddress | None:
    return tx.get(EmailAddress, person_id, populate_existing=True)


def locked(tx: Transaction, person_id: int) -> EmailAddress | None:
    """The same, locked: two tries of a code must not count as one."""
    return tx.get(EmailAddress, person_id, populate_existing=True, with_for_update=True)


def by_token(tx: Transaction, token: str, *, lock: bool = False) -> EmailAddress | None:
    """Whose link for unsubscribing this is."""
    wanted = select(EmailAddress).where(EmailAddress.token == token)
    wanted = wanted.with_for_update() if lock else wanted
    return tx.scalars(wanted.execution_options(populate_existing=True)).one_or_none()


def add(tx: Transaction, person_id: int, address: str, token: str, now: dt.datetime) -> EmailAddress:
    made = EmailAddress(person_id=person_id, address=address, token=token, tries=0, codes=0, asked_at=now)
    tx.add(made)
    tx.flush()
    return made


def remove(tx: Transaction, known: EmailAddress) -> None:
    tx.delete(known)
    tx.flush()


def codes_to(tx: Transaction, address: str, since: dt.datetime) -> int:
    """How many codes everybody together had sent to an address since then."""
    wanted = select(func.sum(EmailAddress.codes)).where(
        or_(EmailAddress.candidate == address, EmailAddress.address == address),
        EmailAddress.asked_at > since,
    )
    return tx.scalar(wanted) or 0


def mailed_to(tx: Transaction, person_id: int, kind: str, since: dt.datetime) -> int:
    """How many mails of a kind were made for a person since then, whatever became of their address."""
    wanted = (
        select(func.count())
        .select_from(Delivery)
        .join(Campaign, Campaign.id == Delivery.campaign_id)
        .where(Delivery.person_id == person_id, Delivery.channel == EMAIL)
        .where(Campaign.kind == kind, Campaign.created_at > since)
    )
    return tx.scalar(wanted) or 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How many addresses are in which state."""

    confirmed: int
    unsubscribed: int
    refused: int


def standing(tx: Transaction, series: Sequence[int]) -> Standing:
    """Of those who are registered in these series."""
    people = select(Registration.person_id).where(
        Registration.series_id.in_(series), Registration.state == "registered"
    )
    wanted = select(EmailAddress.state, func.count()).where(EmailAddress.person_id.in_(people))
    found = {str(state): int(count) for state, count in tx.execute(wanted.group_by(EmailAddress.state))}
    return Standing(*(found.get(state, 0) for state in ("confirmed", "unsubscribed", "refused")))


def mailed(tx: Transaction, series: Sequence[int], kind: str) -> dict[str, int]:
    """How many mails of a kind of campaign are in which state."""
    wanted = select(Delivery.state, func.count()).join(Campaign, Campaign.id == Delivery.campaign_id)
    wanted = wanted.where(Campaign.series_id.in_(series), Campaign.kind == kind, Delivery.channel == EMAIL)
    return {str(state): int(count) for state, count in tx.execute(wanted.group_by(Delivery.state))}


def missed(tx: Transaction, person_id: int, kinds: Sequence[str]) -> list[Campaign]:
    """What this person had in the chat, or should have had, that goes by e-mail too and did not yet."""
    mine = select(Delivery.campaign_id).where(Delivery.person_id == person_id)
    had = mine.where(Delivery.channel != EMAIL, Delivery.state.not_in(("skipped", "expired")))
    mailed = mine.where(Delivery.channel == EMAIL)
    wanted = select(Campaign).where(
        Campaign.kind.in_(kinds),
        Campaign.state.in_(("running", "done")),
        Campaign.id.in_(had),
        Campaign.id.not_in(mailed),
    )
    return list(tx.scalars(wanted.order_by(Campaign.id)))


def give_up(tx: Transaction) -> int:
    """Skip all that waits for e-mail; how many that were."""
    waiting = update(Delivery).where(Delivery.channel == EMAIL, Delivery.state.in_(("pending", "sending")))
    gone = waiting.values(state="skipped", error=GIVEN_UP, lease_until=None, claimed_by=None)
    return int(tx.connection().execute(gone).rowcount)
