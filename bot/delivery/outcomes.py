"""What becomes of a claimed delivery, whichever channel it goes by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from bot.delivery import owners
from storage import Transaction, deliveries
from storage.campaigns import TELEGRAM
from storage.deliveries import Claimed, Orphan, Outcome

AGAIN = 1
"""So often at most a delivery is sent again of which nobody can know whether it arrived."""


@dataclass(frozen=True, slots=True)
class Later:
    """The delivery has to wait, for the end of quiet hours say."""

    until: dt.datetime


@dataclass(frozen=True, slots=True)
class Unsayable:
    """No words could be made for it: a mistake of ours, noted with the delivery."""

    reason: str


def outcome(claimed: Claimed, state: str, **fields: object) -> Outcome:
    return Outcome(claimed.id, claimed.campaign_id, claimed.person_id, state, **fields)  # type: ignore[arg-type]


def expired(claimed: Claimed, now: dt.datetime) -> bool:
    return claimed.expires_at is not None and claimed.expires_at <= now


def unsent(claimed: Claimed, composed: Later | Unsayable | None) -> Outcome:
    """A claimed delivery that is not sent now: put off, out of date, or without point for this person."""
    if isinstance(composed, Later):
        return outcome(claimed, "pending", due_at=composed.until, counts=False)
    if isinstance(composed, Unsayable):
        return outcome(claimed, "failed", error=composed.reason)
    return outcome(claimed, "skipped", counts=False)


def in_doubt(claimed: Claimed, error: str, again: dt.datetime) -> Outcome:
    """Nobody can know whether it arrived: sent once more or left, as its campaign says."""
    if claimed.resend and claimed.doubts < AGAIN:
        return outcome(claimed, "pending", error=error, due_at=again, doubt=True)
    return outcome(claimed, "in_doubt", error=error, doubt=True)


def recovered(
    tx: Transaction, here: Collection[int], now: dt.datetime, lease: dt.timedelta, channel: str = TELEGRAM
) -> int:
    """Keep up the lease of what is in hand `here`; settle what no sender of the channel has any more, and say
    how much that was."""
    deliveries.hold(tx, here, now + lease)
    lost = [one for one in deliveries.orphans(tx, now, owners.is_gone, channel) if one.id not in here]
    deliveries.settle(tx, [_lost(one, now) for one in lost])
    return len(lost)


def _lost(orphan: Orphan, now: dt.datetime) -> Outcome:
    state = "pending" if orphan.resend and orphan.doubts < AGAIN else "in_doubt"
    error = "the sender stopped while this was in flight"
    ids = orphan.id, orphan.campaign_id, orphan.person_id
    return Outcome(*ids, state, due_at=now, error=error, doubt=True)
