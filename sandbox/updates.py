"""The queue of updates between people and the bot, read by getUpdates or pushed to a webhook.

As with the real service a poll confirms by its offset, and a second poll ends the first with a conflict.
Updates do not expire here (Telegram keeps them for 24 hours): a jump of the clock must not lose any.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from typing import Any

from sandbox.errors import ApiError

JSON = dict[str, Any]

BY_DEFAULT_OFF = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_UPDATE_ID = 500_000_001
MAX_TIMEOUT = 50

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
CONFLICT_WEBHOOK_SET = "Conflict: terminated by setWebhook request"


class Updates:
    """Pending updates in order, by update_id; a `sink` is handed each new one: the webhook."""

    def __init__(self) -> None:
        self.pending: OrderedDict[int, JSON] = OrderedDict()
        self.sink: Callable[[JSON], None] | None = None
        self.allowed: list[str] = []
        self.duplicates: deque[JSON] = deque()
        self.to_duplicate = 0
        self._next_id = FIRST_UPDATE_ID
        self._poll: asyncio.Future[None] | None = None

    def put(self, update: JSON) -> None:
        """Queue an update of one kind, `{"message": …}`, unless the bot did not ask for that kind."""
        if not self._wanted(next(iter(update))):
            return
        numbered = {"update_id": self._next_id, **update}
        self._next_id += 1
        self.pending[numbered["update_id"]] = numbered
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        if self.sink is not None:
            self.sink(numbered)

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in BY_DEFAULT_OFF

    def confirm(self, offset: int) -> None:
        """Forget everything before `offset`; a negative one keeps that many of the last."""
        while offset < 0 and len(self.pending) > -offset:
            self.pending.popitem(last=False)
        while offset > 0 and self.pending and next(iter(self.pending)) < offset:
            self.pending.popitem(last=False)

    def delivered(self, update_id: int) -> None:
        """The webhook took it; it may have been dropped meanwhile."""
        self.pending.pop(update_id, None)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[JSON]:
        """Up to `limit` updates, waiting up to `seconds` for the first. Raises ApiError 409."""
        self.end_poll(CONFLICT)
        self.confirm(offset)
        batch = self._take(limit)
        if batch or seconds <= 0:
            return batch
        await self._wait(min(seconds, MAX_TIMEOUT))
        return self._take(limit)

    async def _wait(self, seconds: float) -> None:
        poll: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poll = poll
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(poll, seconds)
        finally:
            if self._poll is poll:
                self._poll = None

    def end_poll(self, reason: str) -> None:
        """End the poll that waits now, if any, with a conflict."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(ApiError(409, reason))

    def _take(self, limit: int) -> list[JSON]:
        batch = [self.duplicates.popleft() for _ in range(min(limit, len(self.duplicates)))]
        fresh = list(islice(self.pending.values(), limit - len(batch)))
        for update in fresh:
            if not self.duplicate_now():
                break
            self.duplicates.append(update)
        return batch + fresh

    def duplicate_now(self) -> bool:
        """Whether the update on its way shall come twice; counts down."""
        due = self.to_duplicate > 0
        self.to_duplicate -= due
        return due
