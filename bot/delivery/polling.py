"""Long polling that loses no update: the next offset is asked for only after the last batch is committed."""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.delivery.connection import call
from bot.delivery.errors import SecondBot, WrongToken, seconds

log = structlog.get_logger(__name__)

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
_GRACE = 10
"""Seconds an answer may take beyond the time the long poll asked for."""

CONFLICTS = 8
"""So often within CONFLICT_SPAN seconds another program takes the updates before we give way to it; a restart
that overlaps with the bot before it makes one or two."""
CONFLICT_SPAN = 600.0

Handle = Callable[[Sequence[Update]], Awaitable[None]]
Rest = Callable[[float], Awaitable[None]]


async def poll(
    bot: Bot,
    handle: Handle,
    stop: asyncio.Event,
    *,
    timeout: int = 50,  # noqa: ASYNC109 - Telegram's own parameter: how long it may hold the answer back
    limit: int = 100,
    rest: Rest = asyncio.sleep,
) -> None:
    """Hands every batch to `handle`, which returns once it is committed, until `stop` is set.

    A batch that raises is asked for again, never skipped. Raises WrongToken, or SecondBot when another
    program keeps taking the updates; network trouble is waited out.
    """
    await _Poller(bot, handle, stop, timeout, limit, rest).run()


class _Poller:
    def __init__(
        self, bot: Bot, handle: Handle, stop: asyncio.Event, timeout: int, limit: int, rest: Rest
    ) -> None:
        self._bot, self._handle, self._stop = bot, handle, stop
        self._timeout, self._limit, self._rest = timeout, limit, rest
        self._offset: int | None = None
        self._failures = 0
        self._conflicts: deque[float] = deque(maxlen=CONFLICTS)

    async def run(self) -> None:
        while not self._stop.is_set():
            try:
                await self._round()
                self._failures = 0
            except InvalidToken:
                break
            except Conflict as exc:
                self._shared()
                await self._recover(exc)
            except Exception as exc:
                await self._recover(exc)
        else:
            await self._confirm()
            return
        raise WrongToken

    async def _round(self) -> None:
        raw = await self._unless_stopped(self._ask(self._timeout, self._limit))
        if raw:
            await self._handle([_parsed(update, self._bot) for update in raw])
            self._offset = max(int(update["update_id"]) for update in raw) + 1

    async def _ask(self, timeout: int, limit: int) -> list[dict[str, Any]]:  # noqa: ASYNC109 - as above
        # Below `get_updates`, which raises when one of a hundred updates is of a shape it does not know: that
        # one would then come back for ever and let no other through.
        asked = {
            "offset": self._offset,
            "timeout": timeout,
            "limit": limit,
            "allowed_updates": ALLOWED_UPDATES,
        }
        return list(await call(self._bot, "getUpdates", asked, read_timeout=timeout + _GRACE))

    def _shared(self) -> None:
        """Raises SecondBot when the updates have been taken from us too often."""
        now = time.monotonic()
        self._conflicts.append(now)
        if len(self._conflicts) == CONFLICTS and now - self._conflicts[0] < CONFLICT_SPAN:
            raise SecondBot from None

    async def _recover(self, exc: Exception) -> None:
        self._failures += 1
        pause = _backoff(self._failures)
        if isinstance(exc, RetryAfter):
            pause = max(pause, seconds(exc))
        match exc:
            case Conflict():
                log.warning("Another program receives this bot's updates", error=str(exc), again_in=pause)
            case TelegramError():
                log.warning("Updates cannot be fetched", error=repr(exc), again_in=pause)
            case _:
                log.error("A batch of updates was not committed", again_in=pause, exc_info=exc)
        await self._unless_stopped(self._rest(pause))

    async def _confirm(self) -> None:
        """Tells Telegram what has been handled. The answer may bring an update along: fetching does not
        confirm it, only a later offset does, so it comes again at the next start and is left alone here."""
        if self._offset is None:
            return
        try:
            await asyncio.wait_for(self._ask(0, 1), timeout=_GRACE)
        except (TelegramError, TimeoutError) as exc:
            log.warning("The last updates will come again: they could not be confirmed", error=repr(exc))

    async def _unless_stopped(self, work: Awaitable[Any]) -> Any:
        """The result of `work`, or None when `stop` comes first; `work` is then cancelled."""
        task = asyncio.ensure_future(work)
        stopping = asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait((task, stopping), return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        finally:
            for pending in (task, stopping):
                pending.cancel()
            await asyncio.gather(task, stopping, return_exceptions=True)


def _parsed(raw: dict[str, Any], bot: Bot) -> Update:
    """The update; a bare one with its number alone when the library cannot make sense of the rest."""
    try:
        return Update.de_json(raw, bot)
    except Exception:
        log.exception("An update of an unknown shape", update=raw["update_id"], parts=sorted(raw))
        return Update(int(raw["update_id"]))


def _backoff(failures: int) -> float:
    return min(30.0, 0.5 * float(2 ** min(failures - 1, 10)) * random.uniform(1.0, 1.5))
