"""The play: the real bot on a sandbox, people who live through the series, a clock that jumps from one event
to the next. Everything is forgotten afterwards but the report."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import random
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.app import App, start
from bot.clock import SteppedClock
from bot.delivery.limits import Gate
from bot.demo import TOKEN, sandbox
from bot.programme import Programme
from bot.rehearsal import deeds, people
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.owed import promises
from bot.rehearsal.people import Visitor
from bot.rehearsal.phones import PATIENCE, Phone, StuckError
from bot.rehearsal.timetable import Deed, plans
from bot.rehearsal.town import JSON, Town, town

RATE = 3000.0
"""Messages per second: the sandbox has no limits unless it is told to."""
AT_ONCE = 64
"""So many people have a form in their hands at the same moment."""
PAUSES = (5, 30, 90)
"""Seconds of the play's time that a message which failed may take to be tried again."""
SETTLING = 0.01
Progress = Callable[[float, dt.datetime], None]
Interlude = Callable[[Town, dt.datetime], Awaitable[None]]


class Ear(logging.Handler):
    """Hears what the bot logs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.errors: Counter[str] = Counter()
        self.warnings: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        said = record.msg.get("event", record.msg) if isinstance(record.msg, dict) else record.getMessage()
        heard = self.errors if record.levelno >= logging.ERROR else self.warnings
        heard[str(said)] += 1


@dataclass
class Outcome:
    """What is to be reported."""

    ledger: Ledger
    waits: list[float]
    calls: dict[str, dict[str, int]]
    errors: Counter[str]
    warnings: Counter[str]
    seconds: float
    asked_for: int
    """How many people were wanted; there may be fewer seats."""
    did: Counter[str] = field(default_factory=Counter)


@dataclass
class Play:
    """One performance."""

    app: App
    town: Town
    ledger: Ledger
    progress: Progress
    interlude: Interlude | None
    did: Counter[str] = field(default_factory=Counter)
    _done: int = 0
    _all: int = 1

    async def perform(self) -> None:
        """Moment after moment, until everything has happened."""
        todo: dict[dt.datetime, list[tuple[Visitor, Deed, int]]] = defaultdict(list)
        for visitor in self.ledger.visitors:
            for moment, deed, number in plans(visitor, self.ledger.promises[visitor.series.key]):
                todo[moment].append((visitor, deed, number))
        dues = {one.due for promised in self.ledger.promises.values() for one in promised}
        self._all = max(1, sum(map(len, todo.values())))
        for moment in sorted(todo.keys() | dues):
            await self._moment(moment, todo.get(moment, []))
        self.ledger.close()

    async def _moment(self, moment: dt.datetime, wishes: Sequence[tuple[Visitor, Deed, int]]) -> None:
        now = max(moment, self.town.clock.now())
        if self.interlude:
            await self.interlude(self.town, now)
        self.ledger.fall_due(now)
        self.progress(self._done / self._all, now)
        await self.town.jump(now)
        await self._wait(acting=False)
        limit, mine = asyncio.Semaphore(AT_ONCE), defaultdict[int, list[tuple[Visitor, Deed, int]]](list)
        for wish in wishes:
            mine[wish[0].phone.id].append(wish)
        await asyncio.gather(*(self._one_by_one(limit, some) for some in mine.values()))
        await self._wait(acting=True)
        self.ledger.let_go()

    async def _wait(self, *, acting: bool) -> None:
        """Until all that is due has come; what failed gets some time to be tried again."""
        begun = self.town.clock.now()
        await self._calm()
        for pause in PAUSES:
            if not self.ledger.look(self.town.clock.now(), acting=acting):
                return
            await self.town.jump(begun + dt.timedelta(seconds=pause))
            await self._calm()
        self.ledger.look(self.town.clock.now(), acting=acting)
        self.ledger.let_go()

    async def _calm(self) -> None:
        """The bot has done all there is to do, and everybody has seen it."""
        while (await self.town.call("GET", "stats"))["pending_updates"]:  # noqa: ASYNC110 -- nobody tells
            await asyncio.sleep(SETTLING)
        await self.app.settle()
        await self.town.caught_up()

    async def _one_by_one(
        self, limit: asyncio.Semaphore, wishes: Sequence[tuple[Visitor, Deed, int]]
    ) -> None:
        """What one person wants to do at this moment: they have two hands and one phone."""
        async with limit:
            for visitor, deed, number in wishes:
                try:
                    await self._do(visitor, deed, number)
                except StuckError as stuck:
                    self.ledger.wrong(f"got stuck ({deed}): {stuck}", visitor.name)
                self._done += 1
                self.progress(self._done / self._all, self.town.clock.now())

    async def _do(self, visitor: Visitor, deed: Deed, number: int) -> None:
        here = visitor.reachable
        match deed:
            case "register":
                await deeds.register(visitor)
                if visitor.registered:
                    self.ledger.welcome(visitor, self.town.clock.now())
            case "be in" if here:
                await deeds.be_in(visitor, number)
            case "survey" if here and number not in visitor.answered:
                await deeds.answer_survey(visitor, number)
            case "too late" if here:
                await deeds.come_too_late(visitor, number)
            case "block" if here:
                await deeds.block(visitor, blocked=True)
            case "come back" if visitor.blocked:
                await deeds.block(visitor, blocked=False)
            case "leave" if here:
                await deeds.leave(visitor)
            case "certificate" if here and visitor.earned:
                await deeds.take_certificate(visitor)
                self.ledger.certify(visitor, self.town.clock.now())
            case _:
                return
        self.did[deed] += 1


async def played(
    programme: Programme,
    folder: Path,
    count: int,
    seed: int,
    progress: Progress = lambda _part, _moment: None,
    interlude: Interlude | None = None,
    patience: float = PATIENCE,
) -> Outcome:
    """The whole series with `count` people, who wait `patience` seconds for an answer; `interlude` may do
    something before each jump of the clock."""
    began, ear = time.perf_counter(), Ear()
    logging.root.addHandler(ear)
    try:
        async with _stage(programme, folder) as (app, there):
            ledger, waits = await _cast(programme, there, count, random.Random(seed), patience)
            play = Play(app, there, ledger, progress, interlude)
            await _while_running(app, play.perform())
            calls = (await there.call("GET", "stats"))["methods"]
    finally:
        logging.root.removeHandler(ear)
    seconds = time.perf_counter() - began
    return Outcome(ledger, waits, calls, ear.errors, ear.warnings, seconds, count, play.did)


@asynccontextmanager
async def _stage(programme: Programme, folder: Path) -> AsyncIterator[tuple[App, Town]]:
    """A sandbox in a process of its own and the bot in ours, an hour before anybody may register."""
    first = min(people.opening(one) for one in programme.series) - dt.timedelta(hours=1)
    clock = SteppedClock(first)
    async with sandbox(0, None, "--now", first.isoformat()) as url, town(url, clock) as there:
        with tempfile.TemporaryDirectory(prefix="taphuan-rehearsal-") as own:
            gate, database = Gate(RATE, chat_rate=RATE), f"sqlite:///{own}/rehearsal.db"
            app = await start(TOKEN, url, database, programme, clock, folder=folder, gate=gate)
            try:
                yield app, there
            finally:
                await app.close()


async def _cast(
    programme: Programme, there: Town, count: int, chance: random.Random, patience: float
) -> tuple[Ledger, list[float]]:
    given = people.seats(programme, count)
    accounts = people.accounts(len(given), programme.languages, chance)
    await there.settle_in(accounts)
    waits: list[float] = []
    phones = {
        id: Phone(there, id, str(one["first_name"]), str(one["language_code"]), waits, patience)
        for id, one in zip(there.people, accounts, strict=True)
    }

    def see(event: JSON) -> None:
        phone = phones.get(int(event.get("person_id", 0)))
        if phone is not None:
            phone.see(event)

    there.see = see
    visitors = [people.drawn(phone, one, chance) for phone, one in zip(phones.values(), given, strict=True)]
    return Ledger(visitors, {one.key: promises(programme, one) for one in programme.series}), waits


async def _while_running(app: App, work: Awaitable[None]) -> None:
    """The work, with the bot running; if the bot ends first, its error."""
    stop = asyncio.Event()
    bot, play = asyncio.create_task(app.run(stop)), asyncio.ensure_future(work)
    try:
        await asyncio.wait((bot, play), return_when=asyncio.FIRST_COMPLETED)
        if play.done():
            play.result()
    finally:
        play.cancel()
        stop.set()
        await asyncio.gather(bot, play, return_exceptions=True)
    bot.result()
