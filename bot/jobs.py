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
from bot.texts import Texts
from storage import TRANSIENT, Database, jobs
from storage.jobs import Ordered

log = structlog.get_logger()
SHOWN = 3.0
"""Seconds between two looks of the progress: oftener would use up what the chat may be sent."""
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
            await asyncio.wait((called, ended), return_when=asyncio.FIRST_COMPLETED)
            called.cancel()
        ended.cancel()

    async def settle(self) -> None:
        """Do all jobs that are ordered now; who asks again meanwhile waits for those at work."""
        async with self._working:
            try:
                while (job := await self.database.run(jobs.take)) is not None:
                    await self._do(job)
            except TRANSIENT as error:
                log.warning("database away, jobs wait", error=str(error))

    async def _do(self, job: Ordered) -> None:
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
        await self._hand_over(job, message)
        if self._shown:
            await self._edit(job, Message(texts("jobs-ended")))
        now = self.clock.now()
        await self.database.run(lambda tx: jobs.finish(tx, job.id, error, now))

    def _tools(self, job: Ordered, texts: Texts) -> Tools:
        def progress(done: int, total: int | None = None) -> None:
            self._progress = (done, total)

        return Tools(self.database, texts, self.clock.now(), progress, partial(self._hand_over, job))

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
