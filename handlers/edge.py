"""Where PTB ends and plain functions begin: an update becomes one transaction, its commit, then the reply."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import structlog
import telegram
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.delivery.errors import Unreachable, verdict
from bot.delivery.telegram import Sender
from handlers.events import Edited, Event, Membership, account, read
from handlers.lanes import Lanes
from handlers.replies import Reply
from handlers.visit import Visit, texts_for
from storage import TRANSIENT, Database, Transaction, people

log = structlog.get_logger()
Handler = Callable[[Visit, Any], Reply]
PTBCallback = Callable[[telegram.Update, CallbackContext[Any, Any, Any, Any]], Coroutine[Any, Any, None]]
FETCHED = 1_000_000
"""PDF files up to so many bytes are fetched, to be compared with issued certificates."""
PATIENCE = 0.5
"""Seconds before a transaction is tried again while the database is away."""


@dataclass
class Edge:
    """Runs plain handlers for updates. `again` says where a person stands when an update comes twice;
    `wake` is called when a reply left work for the background."""

    database: Database
    sender: Sender
    clock: Clock
    username: str
    again: Callable[[Visit], Reply]
    wake: Callable[[], None]
    speaking: set[asyncio.Task[None]] = field(default_factory=set)
    _voices: Lanes = field(default_factory=Lanes)

    def on(self, handler: Handler) -> PTBCallback:
        """A PTB callback that runs `handler` in a transaction and returns once that is committed."""

        async def callback(update: telegram.Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
            user = update.effective_user
            event = read(update, await self._fetched(update)) if user and not user.is_bot else None
            if event is not None:
                self._speak_soon(update, await self._committed(update, event, handler))

        return callback

    async def settle(self, seconds: float | None = None) -> None:
        """Wait until the replies on their way are sent, at most so long."""
        if self.speaking:
            await asyncio.wait(set(self.speaking), timeout=seconds)

    async def _committed(self, update: telegram.Update, event: Event, handler: Handler) -> Reply:
        while True:
            operation = partial(self._operation, update=update, event=event, handler=handler)
            try:
                return await self.database.run(operation)
            except TRANSIENT as error:
                log.warning("database away, will try again", error=str(error), update=update.update_id)
                await asyncio.sleep(PATIENCE)
            except Exception:
                log.exception("a handler failed", update=update.update_id)
                handler = _sorry

    def _operation(self, tx: Transaction, update: telegram.Update, event: Event, handler: Handler) -> Reply:
        assert update.effective_user is not None
        now = self.clock.now()
        fresh = people.first_time(tx, update.update_id, now)
        person = people.meet(tx, account(update.effective_user), now)
        if person.unreachable and handler is not _sorry:
            person.unreachable = None
        texts = texts_for(person.chosen_language, person.language)
        visit = Visit(tx, person, now, texts, self.username)
        if fresh:
            return handler(visit, event)
        return self.again(visit) if _awaits_an_answer(update, event) else Reply()

    async def _fetched(self, update: telegram.Update) -> bytes | None:
        """The content of a small PDF file; None for all else and when it cannot be had."""
        document = update.message.document if update.message else None
        small = document is not None and (document.file_size or 0) <= FETCHED
        if document is None or not small or document.mime_type != "application/pdf":
            return None
        try:
            return bytes(await (await document.get_file()).download_as_bytearray())
        except TelegramError as error:
            log.warning("a file could not be fetched", error=str(error))
            return None

    def _speak_soon(self, update: telegram.Update, reply: Reply) -> None:
        if reply.wake:
            self.wake()
        task = asyncio.create_task(self._speak(update, reply))
        self.speaking.add(task)
        task.add_done_callback(self.speaking.discard)

    async def _speak(self, update: telegram.Update, reply: Reply) -> None:
        user, chat = update.effective_user, update.effective_chat
        assert user is not None
        async with self._voices.lane(user.id):
            try:
                await asyncio.gather(self._toast(update, reply), self._say(update, chat, reply))
                if reply.commands is not None:
                    await self.sender.commands(user.id, reply.commands)
            except TelegramError as error:
                await self._unheard(user.id, error)
            except Exception:
                log.exception("a reply could not be sent", update=update.update_id)

    async def _toast(self, update: telegram.Update, reply: Reply) -> None:
        if update.callback_query:
            await self.sender.toast(update.callback_query.id, reply.toast, alert=reply.alert)

    async def _say(self, update: telegram.Update, chat: telegram.Chat | None, reply: Reply) -> None:
        if chat is None:
            return
        pressed = update.callback_query.message if update.callback_query else None
        messages = list(reply.say)
        if reply.edit and pressed:
            await self.sender.edit(chat.id, pressed.message_id, reply.edit)
        elif reply.edit:
            messages.insert(0, reply.edit)
        elif reply.drop_buttons and pressed:
            await self.sender.drop_buttons(chat.id, pressed.message_id)
        for message in messages:
            await self.sender.send(chat.id, message)

    async def _unheard(self, telegram_id: int, error: TelegramError) -> None:
        match verdict(error):
            case Unreachable(reason):
                await self.database.run(lambda tx: people.lost_account(tx, telegram_id, reason))
            case _:
                log.warning("a reply was not delivered", error=str(error))


def _awaits_an_answer(update: telegram.Update, event: Event) -> bool:
    """Whether somebody sits before a private chat and waits; where they stand is nobody else's business."""
    chat = update.effective_chat
    private = chat is not None and chat.type == telegram.Chat.PRIVATE
    return private and not isinstance(event, Edited | Membership)


def _sorry(visit: Visit, _event: Event) -> Reply:
    """What a person hears when we made a mistake: nothing of the update was applied."""
    return Reply.text(visit.texts, "edge-sorry")
