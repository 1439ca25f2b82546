"""The one outbox: claims what is due, sends it outside any transaction, records what became of it."""

from __future__ import annotations

import asyncio
import datetime as dt
import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import structlog
from telegram.error import TelegramError

from bot.clock import Clock
from bot.delivery import owners
from bot.delivery.errors import InDoubt, Pause, Refused, Retry, Stop, Unreachable, stale_file, verdict
from bot.delivery.limits import Gate
from bot.delivery.messages import Copy, Deed, Erase, Message, Rewrite, by_id_alone
from bot.delivery.outcomes import Later, Unsayable, expired, in_doubt, outcome, recovered, unsent
from bot.delivery.telegram import Sender, Sent
from storage import TRANSIENT, Database, Transaction, campaigns, deliveries
from storage.deliveries import Claimed, Outcome

__all__ = ["Compose", "Composed", "Later", "Outbox", "Unsayable"]
log = structlog.get_logger()

LEASE = dt.timedelta(minutes=2)
"""A claim is its sender's for so long, unless kept up; other senders take what was not for lost."""
REFUSALS = 3
"""A campaign stops by itself when Telegram refused it so often in a row, for the same reason."""
IDLE = 1.0
"""Seconds between two looks while nothing calls."""


Composed = Deed | Later | Unsayable | None
DEEDS = (Message, Copy, Erase, Rewrite)
Compose = Callable[[Transaction, Sequence[Claimed], dt.datetime], Sequence[Composed]]
"""Words for claimed deliveries, one by one; None for what no longer makes sense for that person."""


@dataclass(slots=True)
class Parcel:
    """A message under way; `begun` once it may have left us."""

    claimed: Claimed
    message: Deed
    begun: bool = False


@dataclass
class Outbox:
    """Sends campaigns. `halted` says why it stopped for good (a wrong token, a second bot), else None."""

    database: Database
    sender: Sender
    gate: Gate
    clock: Clock
    compose: Compose
    halted: str | None = None
    _flying: dict[asyncio.Task[None], Parcel] = field(default_factory=dict)
    _waiting: deque[Parcel] = field(default_factory=deque)
    _chats: set[int] = field(default_factory=set)
    _exchange_time: float = 0.005
    _outcomes: list[Outcome] = field(default_factory=list)
    _ready: asyncio.Event = field(default_factory=asyncio.Event)
    _recovered: dt.datetime | None = None
    _turns: asyncio.Lock = field(default_factory=asyncio.Lock)

    def wake(self) -> None:
        """There may be something to send."""
        self._ready.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until `stop`; what is in flight then is waited for and recorded."""
        while not stop.is_set() and self.halted is None:
            self._ready.clear()
            if not await self._attempt():
                await self._pause(stop)
        await self.land()

    async def drain(self) -> None:
        """Send everything that is due now, and return when it is recorded."""
        while not self.halted and (await self._turn() or self._flying or self._outcomes):
            if self._flying:
                await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)
        if self.halted:
            await self.land()

    async def land(self) -> None:
        """Wait for what is in flight and record it; what still waits for its turn at the gate stays here."""
        self._outcomes += [outcome(one.claimed, "pending", counts=False) for one in self._waiting]
        self._waiting.clear()
        for task, parcel in self._flying.items():
            if not parcel.begun:
                task.cancel()
        if self._flying:
            await asyncio.wait(self._flying)
        async with self._turns:
            await self._exchange(0)

    async def _attempt(self) -> bool:
        """A turn, whatever happens in it: a mistake of ours must not end all sending."""
        try:
            return await self._turn()
        except Exception:
            log.exception("the outbox could not do its turn")
            return False

    async def _recover(self) -> None:
        """From time to time: keep what is in flight here; what no sender has any more, after a crash or an
        answer of the database that was lost, is in doubt: sent again or left, as its campaign says."""
        now = self.clock.now()
        if self._recovered is not None and abs(now - self._recovered) < LEASE / 2:
            return
        # What has landed is not recorded yet. By the lease alone, a clock set forward would double all this.
        aboard = [*self._flying.values(), *self._waiting]
        here = {one.claimed.id for one in aboard} | {one.id for one in self._outcomes}
        count = await self.database.run(lambda tx: recovered(tx, here, now, LEASE))
        self._recovered = now
        if count:
            log.warning("deliveries in doubt, their sender is gone", count=count)

    async def _pause(self, stop: asyncio.Event) -> None:
        waiting = {asyncio.ensure_future(self._ready.wait()), asyncio.ensure_future(stop.wait())}
        _, late = await asyncio.wait(waiting, timeout=IDLE, return_when=asyncio.FIRST_COMPLETED)
        for task in late:
            task.cancel()

    async def _turn(self) -> bool:
        """Record what came back and send what the rate has room for; False when there is nothing to do."""
        async with self._turns:  # `drain` must not take for nothing what `run` is about to send
            try:
                await self._recover()
                return await self._exchange(self._room()) if self._worth_a_turn() else False
            except TRANSIENT as error:
                log.warning("database away, the outbox waits", error=str(error))
                return False

    def _room(self) -> int:
        """How many more to claim. Beside those in flight a few wait here, as many as land while the database
        answers: without them the line to Telegram would stand still meanwhile. After a crash they are in
        doubt like those in flight, so they are never more than these."""
        window = self.gate.window()
        landing = math.ceil(window * self._exchange_time / self.gate.latency)
        return window + min(window, landing + window // 4) - len(self._flying) - len(self._waiting)

    def _worth_a_turn(self) -> bool:
        return not self._flying or self._room() >= max(1, self.gate.window() // 4)

    async def _exchange(self, free: int) -> bool:
        outcomes, self._outcomes = self._outcomes, []
        now, began = self.clock.now(), asyncio.get_running_loop().time()
        try:
            claimed, parcels = await self.database.run(lambda tx: self._swap(tx, outcomes, free, now))
        except BaseException:
            self._outcomes = outcomes + self._outcomes
            raise
        self._exchange_time += (asyncio.get_running_loop().time() - began - self._exchange_time) / 16
        self._waiting += parcels
        self._take_off()
        return claimed > 0

    def _take_off(self) -> None:
        while len(self._flying) < self.gate.window() and self.halted is None:
            parcel = self._next()
            if parcel is None:
                return
            self._chats.add(parcel.claimed.telegram_id)
            task = asyncio.create_task(self._carry(parcel))
            self._flying[task] = parcel
            task.add_done_callback(self._landed)

    def _next(self) -> Parcel | None:
        """The first whose chat has none in flight: two at once would arrive in any order."""
        for place, parcel in enumerate(self._waiting):
            if parcel.claimed.telegram_id not in self._chats:
                del self._waiting[place]
                return parcel
        return None

    def _landed(self, task: asyncio.Task[None]) -> None:
        parcel = self._flying.pop(task)
        self._chats.discard(parcel.claimed.telegram_id)
        if task.cancelled():
            self._outcomes.append(outcome(parcel.claimed, "pending", counts=False))
        self._take_off()
        if self._worth_a_turn():
            self._ready.set()

    def _swap(
        self, tx: Transaction, outcomes: list[Outcome], free: int, now: dt.datetime
    ) -> tuple[int, list[Parcel]]:
        """How many were claimed, and those of them that are to be sent."""
        _record(tx, outcomes)
        claimed = deliveries.claim(tx, now, free, LEASE, owners.own()) if free > 0 else []
        if not claimed and not self._flying:
            campaigns.close_finished(tx)
        alive = [one for one in claimed if not expired(one, now)]
        words = self.compose(tx, alive, now) if alive else []
        both = list(zip(alive, words, strict=True))
        left = [unsent(one, said) for one, said in both if not isinstance(said, DEEDS)]
        left += [outcome(one, "expired", counts=False) for one in claimed if expired(one, now)]
        deliveries.settle(tx, left)
        return len(claimed), [Parcel(one, said) for one, said in both if isinstance(said, DEEDS)]

    async def _carry(self, parcel: Parcel) -> None:
        claimed, message = parcel.claimed, parcel.message
        try:
            async with self.gate.bulk(claimed.telegram_id):
                if expired(claimed, self.clock.now()):  # a pause may be long
                    self._outcomes.append(outcome(claimed, "expired", counts=False))
                    return
                parcel.begun = True
                sent = await self.sender.once(claimed.telegram_id, message)
        except TelegramError as error:
            became = self._failed(claimed, message, error)
        except Exception as error:
            log.exception("a delivery could not be made", delivery=claimed.id)
            became = outcome(claimed, "failed", error=type(error).__name__)
        else:
            became = self._arrived(claimed, message, sent)
        self._outcomes.append(became)

    def _arrived(self, claimed: Claimed, message: Deed, sent: Sent) -> Outcome:
        document = message.document if isinstance(message, Message) else None
        file = (document.sha256, sent.file_id) if document and document.sha256 and sent.file_id else None
        where = {"message_id": sent.message_id, "earlier": list(sent.earlier) or None}
        clears = claimed.refusals > 0
        return outcome(claimed, "sent", sent_at=self.clock.now(), file=file, clears=clears, **where)

    def _failed(self, claimed: Claimed, message: Deed, error: TelegramError) -> Outcome:
        """The one error table, applied to a delivery. That one message cannot be changed or taken back says
        nothing about the others."""
        now, text = self.clock.now(), str(error)
        if stale_file(error) and (gone := by_id_alone(message)):  # the next try, in other words, uploads it
            soon = now + _backoff(0)
            return outcome(claimed, "pending", error=text, due_at=soon, counts=False, stale=gone)
        match verdict(error):
            case Pause(seconds):
                self.gate.paused(seconds, claimed.telegram_id)
                return outcome(claimed, "pending", error=text, counts=False)
            case Unreachable(reason):
                return outcome(claimed, "blocked", error=text, unreachable=reason)
            case Refused(description):
                refused = not isinstance(message, Erase | Rewrite)
                return outcome(claimed, "failed", error=description, refused=refused)
            case Stop(reason):
                self.halted = reason
                return outcome(claimed, "pending", error=text, counts=False)
            case Retry():  # as long as it makes sense: nobody shall miss a message because a line was down
                return outcome(claimed, "pending", error=text, due_at=now + _backoff(claimed.attempts))
            case InDoubt():
                return in_doubt(claimed, text, now + _backoff(claimed.attempts))
        return outcome(claimed, "failed", error=text)


def _backoff(attempts: int) -> dt.timedelta:
    return dt.timedelta(seconds=min(60, 4 ** min(attempts, 3)))


def _record(tx: Transaction, outcomes: list[Outcome]) -> None:
    deliveries.settle(tx, outcomes)
    troubled = {one.campaign_id for one in outcomes if one.refused or one.clears}
    judged = [one for one in outcomes if one.campaign_id in troubled and (one.refused or one.state == "sent")]
    campaigns.judged(tx, [(one.campaign_id, one.error if one.refused else None) for one in judged], REFUSALS)
