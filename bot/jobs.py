"""Work that takes long: done beside everything else, with its progress shown, handed over as a message."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import structlog

from bot.clock import Clock
from bot.delivery.errors import Trouble
from bot.delivery.messages import Message
from bot.delivery.telegram import Sender
from bot.roles import Right, may
from bot.texts import Texts
from storage import TRANSIENT, Database, jobs, roles
from storage.jobs import Ordered

log = structlog.get_logger()
SHOWN = 3.0
"""Seconds between two looks of the progress: oftener would use up what the chat may be sent."""
PATIENCE = 5.0
"""Seconds until jobs are looked at again while the database is away."""
ANNOUNCED = "announced"
"""In a job's details: its message says nothing but that the job is at work, and says so when it is done."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a job works with. `progress(done, total)` may be called as often as one likes, from any thread;
    `send` hands over what comes before the last message."""

    database: Database
    texts: Texts
    now: dt.datetime
    progress: Callable[[int, int | None], None]
    send: Callable[[Message], Awaitable[None]]


Work = Callable[[Ordered, Tools], Awaitable[Message]]
"""Does a job and returns what the person gets. Raises JobError for what the person can mend."""


class JobError(Exception):
    """The job cannot be done; `id` and `args` name the text that tells the person why."""

    def __init__(self, id: str, **args: Any) -> None:
        super().__init__(id)
        self.id, self.args_ = id, args


def only(right: Right, work: Work) -> Work:
    """The work for those alone who have the right where the job belongs: they may have lost it since they
    ordered it, and a job waits as long as the bot stands still."""

    async def done(job: Ordered, tools: Tools) -> Message:
        place = job.programme_id, job.series_id
        if not await tools.database.read(lambda tx: may(roles.held(tx, job.person_id), right, place)):
            raise JobError("desk-not-yours")
        return await work(job, tools)

    return done


@dataclass
class Jobs:
    """Does ordered jobs one after another; one that was cut off by a crash is done again from the start."""

    database: Database
    sender: Sender
    clock: Clock
    works: Mapping[str, Work]
    _working: asyncio.Lock = field(default_factory=asyncio.Lock)
    _called: asyncio.Event = field(default_factory=asyncio.Event)
    _progress: tuple[int, int | None] = (0, None)
    _shown: bool = False
    _message: int | None = None
    _left: Ordered | None = None
    """Taken, and given up while the database was away: it is done again."""
    _over: tuple[int, str | None] | None = None
    """Handed over, with what went wrong; not noted yet."""
    _away: bool = False

    def wake(self) -> None:
        """There may be a job."""
        self._called.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Jobs as they come, until `stop`; the one at work then is given up and done again later."""
        ended = asyncio.create_task(stop.wait())
        while not stop.is_set():
            self._called.clear()
            work = asyncio.create_task(self.settle())
            await asyncio.wait((work, ended), return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                work.cancel()
                await asyncio.wait((work,))
                break
            called = asyncio.create_task(self._called.wait())
            patience = PATIENCE if self._away else None
            await asyncio.wait((called, ended), timeout=patience, return_when=asyncio.FIRST_COMPLETED)
            called.cancel()
        ended.cancel()

    async def settle(self) -> None:
        """Do all jobs that are ordered now; who asks again meanwhile waits for those at work."""
        async with self._working:
            try:
                await self._note()
                while (job := self._left or await self.database.run(jobs.take)) is not None:
                    self._left = job
                    self._over = job.id, await self._do(job)
                    self._left = None
                    await self._note()
                self._away = False
            except TRANSIENT as error:
                self._away = True
                log.warning("database away, jobs wait", error=str(error))

    async def _note(self) -> None:
        """What was handed over is done: that can be said late, and is not done twice for it."""
        if self._over is not None:
            (id, error), now = self._over, self.clock.now()
            await self.database.run(lambda tx: jobs.finish(tx, id, error, now))
            self._over = None

    async def _do(self, job: Ordered) -> str | None:
        """What went wrong, if anything did."""
        texts, error = Texts(job.languages), None
        self._progress, self._message = (0, None), job.message_id
        self._shown = bool(job.details.get(ANNOUNCED))
        showing = asyncio.create_task(self._show(job, texts))
        try:
            message = await self.works[job.kind](job, self._tools(job, texts))
        except JobError as known:
            message, error = Message(texts(known.id, **known.args_)), known.id
        except TRANSIENT:
            raise
        except Exception as mistake:
            log.exception("a job failed", job=job.id, kind=job.kind)
            message, error = Message(texts("jobs-failed")), type(mistake).__name__
        finally:
            showing.cancel()
            await asyncio.wait((showing,))
        error = await self._handed(job, message) or error
        if self._shown:
            await self._edit(job, Message(texts("jobs-ended")))
        return error

    def _tools(self, job: Ordered, texts: Texts) -> Tools:
        def progress(done: int, total: int | None = None) -> None:
            self._progress = (done, total)

        return Tools(self.database, texts, self.clock.now(), progress, partial(self._hand_over, job))

    async def _handed(self, job: Ordered, message: Message) -> str | None:
        """What was wrong with the message itself: such a job must not be done again and again."""
        try:
            await self._hand_over(job, message)
        except Exception as mistake:
            log.exception("a job's result was no message", job=job.id, kind=job.kind)
            return type(mistake).__name__
        return None

    async def _hand_over(self, job: Ordered, message: Message) -> None:
        try:
            await self.sender.send(job.telegram_id, message)
        except Trouble as error:
            log.warning("a job's result could not be sent", job=job.id, error=str(error))

    async def _show(self, job: Ordered, texts: Texts) -> None:
        """Edit the message that announced the job while it takes its time; one that nothing announced gets a
        message of its own then."""
        shown: tuple[int, int | None] = (0, None)
        while True:
            await asyncio.sleep(SHOWN)
            if self._progress != shown:
                shown = self._progress
                done, total = shown
                self._shown = True
                await self._edit(job, Message(texts("jobs-progress", done=done, total=total or 0)))

    async def _edit(self, job: Ordered, said: Message) -> None:
        try:
            if self._message is None:
                self._message = (await self.sender.send(job.telegram_id, said)).message_id
            else:
                await self.sender.edit(job.telegram_id, self._message, said)
        except Trouble as error:
            log.warning("progress could not be shown", job=job.id, error=str(error))
