"""Where PTB ends and plain functions begin: an update becomes one transaction, its commit, then the reply."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import structlog
import telegram
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.delivery.telegram import Sender
from bot.texts import Texts
from handlers.events import Edited, Event, Membership, account, read, source
from handlers.lanes import Lanes
from handlers.replies import Errand, Reply
from handlers.visit import Visit, texts_for
from handlers.voice import Voice
from storage import TRANSIENT, Database, DatabaseClosed, Transaction, people

T = TypeVar("T")
log = structlog.get_logger()
Handler = Callable[[Visit, Any], Reply]
GroupHandler = Callable[[Texts, str, Any], Reply]
PTBCallback = Callable[[telegram.Update, CallbackContext[Any, Any, Any, Any]], Coroutine[Any, Any, None]]
PATIENCE = 0.5
"""Seconds before a transaction is tried again while the database is away."""
FETCH = 20.0
"""Seconds a file may take to arrive."""
FETCHES = 4
"""So many files are fetched at once, at most one of each person."""


class Left(Exception):
    """Updates could not be committed; Telegram is to keep them."""


@dataclass
class Edge:
    """Runs plain handlers for updates. `again` says where a person stands when an update comes twice;
    `wake` is called when a reply left work for the background; `site` is where the web pages are, `mail`
    tells whether there is e-mail; once `halt` is set, what a database that is away does not take is left to
    Telegram."""

    database: Database
    sender: Sender
    clock: Clock
    username: str
    again: Callable[[Visit], Reply]
    wake: Callable[[], None]
    site: str | None = None
    mail: bool = False
    halt: asyncio.Event = field(default_factory=asyncio.Event)
    _voice: Voice = field(init=False)
    _left: set[int] = field(default_factory=set)
    _answering: set[asyncio.Task[None]] = field(default_factory=set)
    _fetchers: Lanes = field(default_factory=Lanes)
    _fetching: asyncio.Semaphore = field(default_factory=partial(asyncio.Semaphore, FETCHES))

    def __post_init__(self) -> None:
        self._voice = Voice(self.database, self.sender)

    def on(self, handler: Handler) -> PTBCallback:
        """A PTB callback that runs `handler` in a transaction and returns once that is committed. A press
        outside a private chat, where anybody may press, is answered and does nothing."""

        async def work(update: telegram.Update, event: Event) -> Reply:
            return await self._committed(update, event, handler) if _private(update) else Reply()

        return self._callback(work)

    def outside(self, handler: GroupHandler) -> PTBCallback:
        """The same for chats of many: nobody is met there, only the update's number is stored."""

        async def work(update: telegram.Update, event: Event) -> Reply:
            texts = texts_for(None, _sender(update).language)
            fresh = await self._insist(partial(self._noted, update=update))
            return handler(texts, self.username, event) if fresh else Reply()

        return self._callback(work)

    def check(self, updates: Sequence[telegram.Update]) -> None:
        """Raises Left when one of these updates, which have been processed, is not committed: PTB keeps
        exceptions of callbacks to itself."""
        left = self._left.intersection(update.update_id for update in updates)
        self._left -= left
        if left:
            raise Left(f"not committed: {sorted(left)}")

    async def settle(self, seconds: float | None = None) -> None:
        """Wait until the replies on their way are sent, at most so long."""
        if self._answering:
            await asyncio.wait(set(self._answering), timeout=seconds)

    async def finish(self, seconds: float) -> None:
        """The same before the end; what has not been sent by then never will be."""
        await self.settle(seconds)
        late = set(self._answering)
        if late:
            log.warning("stopping with unsent replies", count=len(late))
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _callback(self, work: Callable[[telegram.Update, Event], Coroutine[Any, Any, Reply]]) -> PTBCallback:
        async def callback(update: telegram.Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
            user = update.effective_user
            event = read(update) if user and not user.is_bot else None
            if event is None:
                return
            try:
                reply = await work(update, event)
            except Left:
                self._left.add(update.update_id)
            else:
                self._answer_soon(update, reply)

        return callback

    async def _committed(self, update: telegram.Update, event: Event, handler: Handler) -> Reply:
        """The handler's reply. When it always fails the person hears so; when that fails too, the update is
        but noted: it must not come for ever and keep all others out."""
        for attempt in (handler, _sorry):
            operation = partial(self._operation, update=update, event=event, handler=attempt)
            try:
                return await self._insist(operation)
            except Left:
                raise
            except Exception:
                log.exception("a handler failed", update=update.update_id)
        try:
            await self._insist(partial(self._noted, update=update))
        except Exception as error:
            raise Left from error
        return Reply()

    async def _insist(self, operation: Callable[[Transaction], T]) -> T:
        """The operation's result, however long the database is away; Left when we stop meanwhile."""
        while True:
            try:
                return await self.database.run(operation)
            except DatabaseClosed as error:
                raise Left from error
            except TRANSIENT as error:
                log.warning("database away, will try again", error=str(error))
                if await self._halted_within(PATIENCE):
                    raise Left from error

    async def _halted_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                return await self.halt.wait()
        except TimeoutError:
            return False

    def _operation(self, tx: Transaction, update: telegram.Update, event: Event, handler: Handler) -> Reply:
        fresh = self._noted(tx, update)
        visit = self._visit(tx, update)
        if visit.person.unreachable and handler is not _sorry:
            visit.person.unreachable = None
        if fresh:
            return handler(visit, event)
        return Reply() if isinstance(event, Edited | Membership) else self.again(visit)

    def _noted(self, tx: Transaction, update: telegram.Update) -> bool:
        return people.first_time(tx, update.update_id, self.clock.now())

    def _visit(self, tx: Transaction, update: telegram.Update) -> Visit:
        now = self.clock.now()
        person = people.meet(tx, _sender(update), now)
        texts = texts_for(person.chosen_language, person.language)
        return Visit(tx, person, now, texts, self.username, source(update), self.site, self.mail)

    def _answer_soon(self, update: telegram.Update, reply: Reply) -> None:
        if reply.wake:
            self.wake()
        task = asyncio.create_task(self._answer(update, reply))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(self, update: telegram.Update, reply: Reply) -> None:
        await self._voice.say(update, reply)
        if reply.errand is not None:
            told = await self._run(update, reply.errand)
            if told.wake:
                self.wake()
            await self._voice.say(update, told)

    async def _run(self, update: telegram.Update, errand: Errand) -> Reply:
        """What the errand's file leads to, in a second transaction."""
        sender = _sender(update)
        async with self._fetchers.lane(sender.telegram_id), self._fetching:
            content = await self._fetched(errand.file_id)
        try:
            return await self._insist(lambda tx: errand.tell(self._visit(tx, update), content))
        except Exception:
            log.exception("an errand failed", update=update.update_id)
            return Reply.text(texts_for(None, sender.language), "edge-sorry")

    async def _fetched(self, file_id: str) -> bytes | None:
        try:
            async with asyncio.timeout(FETCH):
                return await self.sender.fetch(file_id)
        except (TelegramError, TimeoutError) as error:
            log.warning("a file could not be fetched", error=repr(error))
            return None


def _private(update: telegram.Update) -> bool:
    chat = update.effective_chat
    return chat is not None and chat.type == telegram.Chat.PRIVATE


def _sender(update: telegram.Update) -> people.Account:
    assert update.effective_user is not None
    return account(update.effective_user)


def _sorry(visit: Visit, _event: Event) -> Reply:
    """What a person hears when we made a mistake: nothing of the update was applied."""
    return Reply.text(visit.texts, "edge-sorry")
