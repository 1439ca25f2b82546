"""Says replies: one after another to each person, and what a reply's failure tells about that person."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import structlog
import telegram
from telegram.error import BadRequest, TelegramError

from bot.delivery.errors import Unreachable, stale_file, verdict
from bot.delivery.messages import Message
from bot.delivery.telegram import Sender
from handlers.lanes import Lanes
from handlers.replies import Reply
from storage import TRANSIENT, Database, files, people

log = structlog.get_logger()


@dataclass
class Voice:
    """Nothing it does raises: a reply that cannot be said is logged."""

    database: Database
    sender: Sender
    _lanes: Lanes = field(default_factory=Lanes)

    async def say(self, update: telegram.Update, reply: Reply) -> None:
        """Everything in `reply`, to whoever the update is from, in the chat where it happened."""
        user, chat = update.effective_user, update.effective_chat
        assert user is not None
        async with self._lanes.lane(user.id):
            try:
                await asyncio.gather(self._toast(update, reply), self._messages(update, chat, reply))
                if reply.commands is not None:
                    await self.sender.commands(user.id, reply.commands)
            except TelegramError as error:
                await self._unheard(user.id, chat, error)
            except Exception:
                log.exception("a reply could not be sent", update=update.update_id)

    async def _toast(self, update: telegram.Update, reply: Reply) -> None:
        if update.callback_query is None:
            return
        try:
            await self.sender.toast(update.callback_query.id, reply.toast, alert=reply.alert)
        except TelegramError as error:  # the messages beside it matter more
            log.warning("a press was not answered", error=str(error), update=update.update_id)

    async def _messages(self, update: telegram.Update, chat: telegram.Chat | None, reply: Reply) -> None:
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
        for deed in reply.deeds:
            await self.sender.act(chat.id, deed)
        for message in messages:
            await self._send(chat.id, message)

    async def _send(self, chat_id: int, message: Message) -> None:
        """A message; the original of its file where Telegram does not find its own copy."""
        file = message.document
        if file is None or file.sha256 is None or file.content is not None:
            await self.sender.send(chat_id, message)
            return
        if file.file_id is not None:
            try:
                await self.sender.send(chat_id, message)
                return
            except BadRequest as error:
                if not stale_file(error):
                    raise
        await self._upload(chat_id, message, file.sha256)

    async def _upload(self, chat_id: int, message: Message, sha256: str) -> None:
        """The file goes up from what we keep; from now on Telegram has it again."""
        kept = await self.database.read(lambda tx: files.get(tx, sha256))
        if kept is None or message.document is None:
            raise BadRequest("wrong file_id, and there is no original")
        file = replace(message.document, file_id=None, content=kept.content)
        sent = await self.sender.send(chat_id, replace(message, document=file))
        if sent.file_id is not None:
            id = sent.file_id
            await self.database.run(lambda tx: files.uploaded(tx, sha256, id))

    async def _unheard(self, telegram_id: int, chat: telegram.Chat | None, error: TelegramError) -> None:
        match verdict(error):
            case Unreachable(reason) if chat is not None and chat.id == telegram_id:
                await self._lost(telegram_id, reason)
            case _:  # what a group refuses says nothing about the person who wrote there
                log.warning("a reply was not delivered", error=str(error))

    async def _lost(self, telegram_id: int, reason: str) -> None:
        try:
            await self.database.run(lambda tx: people.lost_account(tx, telegram_id, reason))
        except TRANSIENT as error:
            log.warning("database away, an unreachable person was not noted", error=str(error))
