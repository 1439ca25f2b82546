"""The one outbox: claims what is due, sends it outside any transaction, records what became of it."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import structlog
from telegram.error import TelegramError

from bot.clock import Clock
from bot.delivery.errors import InDoubt, Pause, Refused, Retry, Stop, Unreachable, verdict
from bot.delivery.limits import Gate
from bot.delivery.messages import Message
from bot.delivery.telegram import Sender
from storage import TRANSIENT, Database, Transaction, deliveries
from storage.deliveries import Claimed, Outcome

log = structlog.get_logger()

LEASE = dt.timedelta(minutes=2)
TRIES = 6
"""So often a delivery is tried before it counts as failed."""
REFUSALS = 3
"""A campaign stops by itself when Telegram refused it so often."""
IDLE = 1.0
"""Seconds between two looks while nothing calls."""


@dataclass(frozen=True, slots=True)
class Later:
    """The delivery has to wait, for the end of quiet hours say."""

    until: dt.datetime


Composed = Message | Later | None
Compose = Callable[[Transaction, Sequence[Claimed], dt.datetime], Sequence[Composed]]
"""Words for claimed deliveries, one by one; None for what no longer makes sense for that person."""


@dataclass
class Outbox:
    """Sends campaigns. `halted` says why it stopped for good (a wrong token, a second bot), else None."""

    database: Database
    sender: Sender
    gate: Gate
    clock: Clock
    compose: Compose
    halted: str | None = None
    _flying: set[asyncio.Task[None]] = field(default_factory=set)
    _outcomes: list[Outcome] = field(default_factory=list)
    _refused: list[int] = field(default_factory=list)
    _ready: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """There may be something to send."""
        self._ready.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until `stop`; what is in flight then is waited for and recorded."""
        await self.recover()
        while not stop.is_set() and self.halted is None:
            self._ready.clear()
            if not await self._turn():
                await self._pause(stop)
        await self.land()

    async def drain(self) -> None:
        """Send everything that is due now, and return when it is recorded."""
        while await self._turn() or self._flying or self._outcomes:
            if self._flying:
                await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)
            if self.halted:
                break

    async def land(self) -> None:
        """Wait for what is in flight and record it."""
        if self._flying:
            await asyncio.wait(self._flying)
        await self._exchange(0)

    async def recover(self) -> None:
        """What a crash left in flight is in doubt: sent again or left, as its campaign says."""
        now = self.clock.now()

        def operation(tx: Transaction) -> int:
            lost = deliveries.orphans(tx)
            for row, campaign, person, resend in lost:
                state = "pending" if resend else "in_doubt"
                error = "the sender stopped while this was in flight"
                outcome = Outcome(row, campaign, person, state, due_at=now, error=error, doubt=True)
                deliveries.settle(tx, [outcome])
            return len(lost)

        if count := await self.database.run(operation):
            log.warning("deliveries in doubt after a crash", count=count)

    async def _pause(self, stop: asyncio.Event) -> None:
        waiting = {asyncio.ensure_future(self._ready.wait()), asyncio.ensure_future(stop.wait())}
        _, late = await asyncio.wait(waiting, timeout=IDLE, return_when=asyncio.FIRST_COMPLETED)
        for task in late:
            task.cancel()

    async def _turn(self) -> bool:
        """Record what came back and send what the rate has room for; False when there is nothing to do."""
        window = self.gate.window()
        free = window - len(self._flying)
        if self._flying and free < max(1, window // 4):
            return False
        try:
            return await self._exchange(free)
        except TRANSIENT as error:
            log.warning("database away, the outbox waits", error=str(error))
            return False

    async def _exchange(self, free: int) -> bool:
        outcomes, refused = self._outcomes, self._refused
        self._outcomes, self._refused = [], []
        now = self.clock.now()
        try:
            parcels = await self.database.run(lambda tx: self._swap(tx, outcomes, refused, free, now))
        except BaseException:
            self._outcomes, self._refused = outcomes + self._outcomes, refused + self._refused
            raise
        for claimed, message in parcels:
            task = asyncio.create_task(self._carry(claimed, message))
            self._flying.add(task)
            task.add_done_callback(self._landed)
        return bool(parcels)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        self._ready.set()

    def _swap(
        self, tx: Transaction, outcomes: list[Outcome], refused: list[int], free: int, now: dt.datetime
    ) -> list[tuple[Claimed, Message]]:
        deliveries.settle(tx, outcomes)
        deliveries.refused(tx, refused, REFUSALS)
        claimed = deliveries.claim(tx, now, free, LEASE) if free > 0 else []
        if not claimed and not self._flying:
            deliveries.close_finished(tx)
        alive = [one for one in claimed if not _expired(one, now)]
        words = self.compose(tx, alive, now)
        unsent = [_unsent(one, said) for one, said in zip(alive, words, strict=True) if not _said(said)]
        unsent += [_outcome(one, "expired", counts=False) for one in claimed if _expired(one, now)]
        deliveries.settle(tx, unsent)
        return [(one, said) for one, said in zip(alive, words, strict=True) if isinstance(said, Message)]

    async def _carry(self, claimed: Claimed, message: Message) -> None:
        try:
            async with self.gate.bulk(claimed.telegram_id):
                sent = await self.sender.once(claimed.telegram_id, message)
        except TelegramError as error:
            outcome = self._failed(claimed, error)
        except Exception as error:
            log.exception("a delivery could not be made", delivery=claimed.id)
            outcome = _outcome(claimed, "failed", error=type(error).__name__)
        else:
            outcome = self._arrived(claimed, message, sent.message_id, sent.file_id)
        self._outcomes.append(outcome)

    def _arrived(self, claimed: Claimed, message: Message, message_id: int, file_id: str | None) -> Outcome:
        document = message.document
        file = (document.sha256, file_id) if document and document.sha256 and file_id else None
        outcome = _outcome(claimed, "sent", sent_at=self.clock.now(), message_id=message_id)
        return replace(outcome, file=file)

    def _failed(self, claimed: Claimed, error: TelegramError) -> Outcome:
        """The one error table, applied to a delivery."""
        now, text = self.clock.now(), str(error)
        match verdict(error):
            case Pause(seconds):
                self.gate.paused(seconds, claimed.telegram_id)
                return _outcome(claimed, "pending", error=text, counts=False)
            case Unreachable(reason):
                return _outcome(claimed, "blocked", error=text, unreachable=reason)
            case Refused():
                self._refused.append(claimed.campaign_id)
                return _outcome(claimed, "failed", error=text)
            case Stop(reason):
                self.halted = reason
                return _outcome(claimed, "pending", error=text, counts=False)
            case Retry() if claimed.attempts < TRIES:
                return _outcome(claimed, "pending", error=text, due_at=now + _backoff(claimed.attempts))
            case InDoubt() if claimed.resend and claimed.attempts < TRIES:
                later = now + _backoff(claimed.attempts)
                return _outcome(claimed, "pending", error=text, due_at=later, doubt=True)
            case InDoubt():
                return _outcome(claimed, "in_doubt", error=text, doubt=True)
        return _outcome(claimed, "failed", error=text)


def _expired(claimed: Claimed, now: dt.datetime) -> bool:
    return claimed.expires_at is not None and claimed.expires_at <= now


def _backoff(attempts: int) -> dt.timedelta:
    return dt.timedelta(seconds=min(60, 2**attempts))


def _said(composed: Composed) -> bool:
    return isinstance(composed, Message)


def _unsent(claimed: Claimed, composed: Composed) -> Outcome:
    """A claimed delivery that is not sent now: put off, out of date, or without point for this person."""
    if isinstance(composed, Later):
        return _outcome(claimed, "pending", due_at=composed.until, counts=False)
    return _outcome(claimed, "skipped", counts=False)


def _outcome(claimed: Claimed, state: str, **fields: object) -> Outcome:
    return Outcome(claimed.id, claimed.campaign_id, claimed.person_id, state, **fields)  # type: ignore[arg-type]
