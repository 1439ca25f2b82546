"""The composition root, the only place that knows everybody: builds the bot, runs its loops, stops them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import structlog
import telegram
from telegram.ext import Application, ContextTypes

from bot import emails, programmes, roles
from bot.app.introducing import introduce, reach
from bot.app.works import WORKS
from bot.certificates import Press
from bot.clock import Clock, FollowedClock
from bot.delivery.connection import make_bot
from bot.delivery.emails import MailServer, Post
from bot.delivery.errors import HALTS
from bot.delivery.limits import Gate
from bot.delivery.outbox import Outbox
from bot.delivery.polling import poll
from bot.delivery.telegram import Sender
from bot.jobs import Jobs
from bot.programme import Programme
from bot.programmes.work import work
from bot.scheduler import TICK, Scheduler
from handlers import routes
from handlers.edge import Edge
from handlers.lanes import PersonLanes
from handlers.organizers import broadcasts
from handlers.pages.server import Pages, Server
from handlers.pages.unsubscribing import address_of
from handlers.participants import mailed, notices, strays
from storage import Database, certificates, revision
from storage.jobs import retry

log = structlog.get_logger()
POLITE = 0.05
"""Seconds a batch of updates waits for its replies before the next is asked for: nobody's reply, held up at
the gate, may keep the others waiting."""
FAREWELL = 10.0
"""Seconds the end waits for replies on their way."""


@dataclass
class App:
    """The running bot. `start`, then `run` until a stop event, then `close`."""

    bot: telegram.Bot
    database: Database
    clock: Clock
    gate: Gate
    sender: Sender
    outbox: Outbox
    scheduler: Scheduler
    edge: Edge
    jobs: Jobs
    application: Application[Any, Any, Any, Any, Any, Any]
    pages: Server | None = None
    post: Post | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set or one of the loops ends with an error, which is raised.

        WrongToken or SecondBot when Telegram refuses everything until the operator acts.
        """
        assert self.application.job_queue is not None
        await self.application.job_queue.start()
        halt = self.edge.halt
        loops = [
            asyncio.create_task(poll(self.bot, self.handle, halt)),
            asyncio.create_task(self.outbox.run(halt)),
            asyncio.create_task(self.scheduler.run(halt)),
            asyncio.create_task(self.jobs.run(halt)),
            *([asyncio.create_task(self.post.run(halt))] if self.post else []),
        ]
        followers = []
        if isinstance(self.clock, FollowedClock):
            followers.append(asyncio.create_task(self.clock.follow(self.wake)))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait([*loops, *followers, stopping], return_when=asyncio.FIRST_COMPLETED)
        halt.set()
        await self.application.job_queue.stop()
        for endless in (stopping, *followers):
            endless.cancel()
        results = await asyncio.gather(*loops, *followers, return_exceptions=True)
        await self.edge.finish(FAREWELL)
        for result in results:
            if isinstance(result, Exception):
                raise result
        if self.outbox.halted:
            raise HALTS[self.outbox.halted]

    async def handle(self, updates: Sequence[telegram.Update]) -> None:
        """One batch: returns when every update of it is committed and, usually, answered.

        Left when one could not be committed; the batch is to come again.
        """
        process, lanes = self.application.process_update, self.application.update_processor
        await asyncio.gather(*(lanes.process_update(one, process(one)) for one in updates))
        self.edge.check(updates)
        await self.edge.settle(POLITE)

    def wake(self) -> None:
        """There may be something to do at once."""
        self.scheduler.wake()
        self.outbox.wake()
        self.jobs.wake()
        if self.post:
            self.post.wake()

    async def settle(self) -> None:
        """Do all that is due now: replies, the schedule, the outbox."""
        await self.edge.settle()
        await self.jobs.settle()
        await self.scheduler.tick()
        await self.outbox.drain()
        if self.post:
            await self.post.drain()
            await self.outbox.drain()  # who has no such mailbox is told

    async def close(self) -> None:
        if self.pages is not None:
            await self.pages.close()
        await self.application.shutdown()
        self.database.close()


async def start(
    token: str,
    api_url: str,
    database_url: str,
    programme: Programme,
    clock: Clock,
    *,
    folder: Path | None = None,
    proxy: str | None = None,
    gate: Gate | None = None,
    owners: Sequence[int] = (),
    pages: Pages | None = None,
    mail: MailServer | None = None,
) -> App:
    """Bring the database up to date, apply the programme, introduce the bot to Telegram.

    WrongToken if Telegram does not know the token, CannotListen if the web pages find no place; `folder` is
    where templates of the programme lie, `owners` are the Telegram numbers of the first organizers.
    """
    database, bot = Database(database_url), make_bot(token, api_url, proxy=proxy)
    server: Server | None = None
    try:
        await asyncio.to_thread(revision.ensure, database.engine)
        await load(database, programme, clock)
        await database.run(lambda tx: roles.own(tx, programme.key, owners, clock.now()))
        await reach(bot)
        if pages is not None:
            server = Server(database, clock, bot.username, pages)
            await server.start()
        app = _built(bot, database, clock, gate or Gate(), folder, server, mail)
        await app.application.initialize()
        await introduce(bot)
    except BaseException:
        if server is not None:
            await server.close()
        await bot.shutdown()
        database.close()
        raise
    return app


async def load(database: Database, programme: Programme, clock: Clock) -> programmes.Changes:
    """Apply the operator's programme file; the one of the last start again changes nothing."""
    now = clock.now()
    await database.run(certificates.retry_printing)
    await database.run(retry)
    changes = await database.run(lambda tx: programmes.start(tx, programme, now))
    log.info("programme applied", programme=programme.key, changes=changes.counts())
    return changes


def _built(
    bot: telegram.Bot,
    database: Database,
    clock: Clock,
    gate: Gate,
    folder: Path | None,
    pages: Server | None,
    mail: MailServer | None,
) -> App:
    sender = Sender(bot, gate)
    outbox = Outbox(database, sender, gate, clock, notices.composer(bot.username))
    scheduler = Scheduler(
        database, outbox, clock, Press(folder), broadcasts.moving(bot.username), mail=mail is not None
    )
    site = pages.site if pages else None
    page = partial(address_of, site) if site else None
    post = Post(database, mail, clock, mailed.composer(bot.username, page), emails.refused) if mail else None
    jobs = Jobs(database, sender, clock, {**WORKS, "programme": work(folder)})

    def wake() -> None:
        scheduler.wake()
        outbox.wake()
        jobs.wake()
        if post:
            post.wake()

    edge = Edge(database, sender, clock, bot.username, strays.standing, wake, site, mail is not None)
    application = Application.builder().bot(bot).updater(None).concurrent_updates(PersonLanes()).build()
    application.add_handlers(routes(edge))
    assert application.job_queue is not None

    async def tick(_context: ContextTypes.DEFAULT_TYPE) -> None:
        scheduler.wake()

    application.job_queue.run_repeating(tick, TICK, job_kwargs={"coalesce": True, "misfire_grace_time": None})
    return App(bot, database, clock, gate, sender, outbox, scheduler, edge, jobs, application, pages, post)
