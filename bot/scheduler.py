"""Wakes at every tick and asks the database what is due; it remembers nothing itself."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import dataclass, field

import structlog

from bot import announcements, certificates, digests, reminders, seats, surveys
from bot.announcements import Cards
from bot.attendance import objections
from bot.certificates import Press
from bot.clock import Clock
from bot.delivery.errors import Trouble
from bot.delivery.messages import Message
from bot.delivery.outbox import Outbox
from bot.people import fill
from bot.questions import moderating, passing, unanswered
from storage import TRANSIENT, Database, Transaction, drafts, emails, materials, people, traces

log = structlog.get_logger()
TICK = 1.0
"""Seconds between two looks at the schedule."""
MEMORY = dt.timedelta(hours=48)
"""How long handled updates are remembered; Telegram repeats one for 24 hours at most."""
SENT_FILES = dt.timedelta(days=30)
"""How long a list or programme that an organizer sent is kept; what was applied of it stays, of course."""


@dataclass
class Scheduler:
    """Starts due campaigns, issues ordered certificates, and forgets what is no longer needed."""

    database: Database
    outbox: Outbox
    clock: Clock
    press: Press
    cards: Cards
    mail: bool = False
    """Whether there is anybody who sends mail."""
    _swept: dt.datetime | None = None
    _findable: bool = False
    """Whether nobody is left whom a search would miss because they registered before there was one."""
    _called: asyncio.Event = field(default_factory=asyncio.Event)
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)

    def wake(self) -> None:
        """Look at the schedule now."""
        self._called.set()

    async def run(self, stop: asyncio.Event) -> None:
        """A look at every call of `wake`, until `stop`."""
        ended = asyncio.create_task(stop.wait())
        ended.add_done_callback(lambda _: self._called.set())
        while not stop.is_set():
            self._called.clear()
            await self._attempt()
            if not stop.is_set():
                await self._called.wait()
        await ended

    async def _attempt(self) -> None:
        """A look, whatever happens in it: a mistake of ours must not end the whole bot, which would meet it
        again after every start."""
        try:
            await self.tick()
        except Exception:
            log.exception("the schedule could not be looked at")

    async def tick(self) -> None:
        """One look at the schedule; a database that is away is tried again at the next tick."""
        async with self._looking:  # who asks for a second look at once waits for the first
            try:
                await self._look(self.clock.now())
            except TRANSIENT as error:
                log.warning("database away, the schedule waits", error=str(error))

    async def _look(self, now: dt.datetime) -> None:
        started = await self.database.run(lambda tx: _started(tx, now))
        issued = await certificates.issue_ordered(self.database, self.press, self.clock)
        if started or issued:
            self.outbox.wake()
        for chat_id, message_id, shown in await self.database.run(lambda tx: self.cards(tx, now)):
            await self._show(chat_id, message_id, shown)
        if not self._findable:
            self._findable = not await self.database.run(fill)
        if self._swept is None or now - self._swept > dt.timedelta(hours=1):
            await self.database.run(lambda tx: _sweep(tx, now))
            if not self.mail:
                await self.database.run(emails.give_up)
            await traces.wipe(self.database)
            self._swept = now

    async def _show(self, chat_id: int, message_id: int, shown: Message) -> None:
        try:
            await self.outbox.sender.edit(chat_id, message_id, shown)
        except Trouble as error:
            log.warning("a card could not be shown anew", error=str(error))


def _started(tx: Transaction, now: dt.datetime) -> bool:
    """Begin what is due; whether there is now something to send."""
    seated = seats.run_due(tx, now) | seats.tell_staff(tx, now)
    expanded = bool(reminders.run_due(tx, now))
    if expanded:
        materials.note_released(tx, now)
    reminded = expanded or seated
    told = digests.run_due(tx, now) | objections.tell_staff(tx, now)
    questioned = passing.run_due(tx, now) | unanswered.run_due(tx, now) | moderating.tell_staff(tx, now)
    return announcements.run_due(tx, now) or told or reminded or questioned


def _sweep(tx: Transaction, now: dt.datetime) -> None:
    people.forget_updates(tx, now - MEMORY)
    people.forget_guesses(tx, now - MEMORY)
    drafts.forget(tx, now - SENT_FILES)
    surveys.release(tx, now)
