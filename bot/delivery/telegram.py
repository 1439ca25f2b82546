"""Says the features' messages through the Bot API: keyboards, files, long texts, patience with limits."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, ChatMigrated, RetryAfter

from bot.delivery import deeds
from bot.delivery.connection import call
from bot.delivery.errors import harmless, seconds, stale_file, uneditable
from bot.delivery.limits import Gate
from bot.delivery.messages import Copy, Deed, Document, Erase, Message, Rewrite
from bot.delivery.request import AnswerLost, NeverSent
from bot.delivery.spoken import (
    NO_PREVIEW,
    Parameters,
    Sent,
    file_of,
    inline,
    joined,
    manner,
    pieces,
    spoken,
    worded,
)

T = TypeVar("T")
__all__ = ["Sender", "Sent", "pieces"]

PATIENCE = 20.0
"""Seconds of pauses that the later parts of a bulk message wait out: they hold up the line."""
TOAST_LIMIT = 200
_TRIES = 4
_PAUSES = 8
"""So many 429 in a row a reply waits out, however long each is: late is better than silence."""


class Sender:
    """All methods raise what they cannot mend: `bot.delivery.errors.verdict` says what it means."""

    def __init__(
        self,
        bot: Bot,
        gate: Gate,
        *,
        paid: bool = False,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot, self._gate, self._sleep = bot, gate, sleep
        self._paid = paid or None

    async def send(self, chat_id: int, message: Message) -> Sent:
        """To someone who has just pressed or written: ahead of all bulk, pauses are waited out. Repeated once
        when the answer was lost: a doubled question is harmless, silence is not."""
        return await self._say_all(chat_id, pieces(message), repeats=1)

    async def act(self, chat_id: int, deed: Deed) -> Sent:
        """Any deed for someone who has just pressed or written."""
        if isinstance(deed, Message):
            return await self.send(chat_id, deed)
        return await self._patiently(chat_id, lambda id: self.once(id, deed), repeats=1)

    async def once(self, chat_id: int, message: Deed) -> Sent:
        """One try, for bulk: call it inside `gate.bulk`. What was begun is finished: when a later part cannot
        be sent, AnswerLost is raised, because a new try would repeat the first."""
        match message:
            case Copy():
                return await self._copied(chat_id, message)
            case Erase():
                return await deeds.erase(self._call, chat_id, message)
            case Rewrite():
                return await deeds.rewrite(self._call, chat_id, message)
        first, *rest = worded(message) if message.is_wordy else pieces(message)
        return await self._followed(chat_id, await self._say(chat_id, first, self._paid), rest)

    async def _copied(self, chat_id: int, deed: Copy) -> Sent:
        sent = await deeds.copy(self._call, chat_id, deed, self._paid)
        return await self._followed(chat_id, sent, pieces(deed.after) if deed.after else [])

    async def _followed(self, chat_id: int, sent: Sent, rest: list[Message]) -> Sent:
        """The later parts of what was begun."""
        if not rest:
            return sent
        try:
            return joined(sent, await self._say_all(chat_id, rest, patience=PATIENCE))
        except (RetryAfter, NeverSent) as exc:
            raise AnswerLost(f"only the first part was sent: {exc.message}") from exc

    async def edit(self, chat_id: int, message_id: int, message: Message) -> bool:
        """Whether it was edited in place; what cannot be (a file, too old, gone) is sent anew."""
        if not message.is_wordy or message.keyboard is not None:
            return await self._anew(chat_id, message_id, message)
        first, *rest = pieces(message)
        try:
            await self._patiently(chat_id, partial(self._rewrite, message_id, first))
        except BadRequest as exc:
            if uneditable(exc):
                return await self._anew(chat_id, message_id, message)
            if not harmless(exc):
                raise
        if rest:
            await self._say_all(chat_id, rest, repeats=1)
        return True

    async def toast(self, callback_query_id: str, text: str | None = None, alert: bool = False) -> None:
        """Answers a press. A press too old to be answered is nobody's fault and passes in silence."""
        shown = text if text is None or len(text) <= TOAST_LIMIT else text[: TOAST_LIMIT - 1] + "…"
        answer = {"callback_query_id": callback_query_id, "text": shown, "show_alert": alert or None}
        try:
            await self._patiently(None, lambda _: self._call("answerCallbackQuery", answer))
        except BadRequest as exc:
            if not harmless(exc):
                raise

    async def commands(self, chat_id: int, commands: Sequence[tuple[str, str]]) -> None:
        """The menu of (command, description) in this person's chat."""
        menu, scope = [BotCommand(*one) for one in commands], BotCommandScopeChat(chat_id)
        await self._patiently(None, lambda _: self._bot.set_my_commands(menu, scope=scope))

    async def drop_buttons(self, chat_id: int, message_id: int) -> None:
        """Takes the inline buttons off a message, if it still has any and can be edited."""
        try:
            await self._patiently(chat_id, partial(self._strip, message_id))
        except BadRequest as exc:
            if not (harmless(exc) or uneditable(exc)):
                raise

    async def _anew(self, chat_id: int, message_id: int, message: Message) -> bool:
        await self.drop_buttons(chat_id, message_id)
        await self.send(chat_id, message)
        return False

    async def fetch(self, file_id: str) -> bytes:
        """The content of a file somebody sent."""
        file = await self._bot.get_file(file_id)
        return bytes(await file.download_as_bytearray())

    async def _say_all(
        self, chat_id: int, messages: list[Message], *, repeats: int = 0, patience: float = math.inf
    ) -> Sent:
        sent: Sent | None = None
        for piece in messages:
            said = await self._patiently(chat_id, partial(self._say, piece=piece), repeats, patience)
            sent = said if sent is None else joined(sent, said)
        if sent is None:
            raise ValueError("nothing to send")
        return sent

    async def _patiently(
        self,
        chat_id: int | None,
        act: Callable[[int], Awaitable[T]],
        repeats: int = _TRIES,
        patience: float = math.inf,
    ) -> T:
        """`repeats`: how often a lost answer is a reason to do it again, perhaps twice then."""
        pauses = failures = lost = 0
        while True:
            try:
                async with self._gate.reply(chat_id):
                    return await act(chat_id or 0)
            except RetryAfter as exc:
                self._gate.paused(seconds(exc), chat_id)
                pauses, patience = pauses + 1, patience - max(seconds(exc), 1.0)
                if pauses > _PAUSES or patience < 0:
                    raise
            except ChatMigrated as exc:
                failures += 1
                if failures >= _TRIES:
                    raise
                chat_id = exc.new_chat_id
            except (NeverSent, AnswerLost) as exc:
                failures, lost = failures + 1, lost + isinstance(exc, AnswerLost)
                if failures >= _TRIES or lost > repeats:
                    raise
                await self._sleep(0.2 * 2**failures * random.uniform(0.75, 1.25))

    async def _say(self, chat_id: int, piece: Message, paid: bool | None = None) -> Sent:
        to: Parameters = {"chat_id": chat_id, "allow_paid_broadcast": paid}
        if piece.is_wordy:
            said = await self._call("sendMessage", to | spoken(piece))
            return Sent(said["message_id"])
        shared = {**to, **manner(piece), "caption": piece.text or None}
        if piece.medium is not None:
            kind, file_id = piece.medium.kind, piece.medium.file_id
            said = await self._call(f"send{kind.title()}", {**shared, kind: file_id})
            return Sent(said["message_id"])
        if piece.photo is not None:
            return await self._say_file(shared, "photo", piece.photo)
        assert piece.document is not None
        kind = piece.document.kind
        plain = {"disable_content_type_detection": True} if kind == "document" else {}
        return await self._say_file(shared | plain, kind, piece.document)

    async def _say_file(self, parameters: Parameters, kind: str, file: Document) -> Sent:
        if file.make is not None:
            file = replace(file, content=await asyncio.to_thread(file.make), make=None)
        try:
            said = await self._call(f"send{kind.title()}", {**parameters, kind: file_of(file)})
        except BadRequest as exc:
            if file.file_id is None or file.content is None or not stale_file(exc):
                raise
            return await self._say_file(parameters, kind, replace(file, file_id=None))
        made = said.get(kind) or {}
        return Sent(said["message_id"], (made[-1] if isinstance(made, list) else made).get("file_id"))

    async def _rewrite(self, message_id: int, piece: Message, chat_id: int) -> object:
        parameters: Parameters = {
            "chat_id": chat_id,
            "message_id": message_id,
            "text": piece.text,
            "parse_mode": "HTML",
            "link_preview_options": NO_PREVIEW,
            "reply_markup": inline(piece.buttons),
        }
        return await self._call("editMessageText", parameters)

    async def _strip(self, message_id: int, chat_id: int) -> object:
        return await self._call("editMessageReplyMarkup", {"chat_id": chat_id, "message_id": message_id})

    async def _call(self, method: str, parameters: Parameters) -> Any:
        return await call(self._bot, method, parameters)
