"""Whether the bot is there: polling now or a moment ago, or answering its webhook."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

GRACE = 3.0  # seconds between two polls in which the bot still counts as connected


class Presence:
    """Tells `on_change` when the bot comes and goes."""

    def __init__(self, on_change: Callable[[], None]) -> None:
        self.connected = False
        self._on_change = on_change
        self._polls = 0
        self._goodbye: asyncio.TimerHandle | None = None

    @contextmanager
    def polling(self) -> Iterator[None]:
        """Connected during a poll and for a moment after it."""
        self._polls += 1
        self._stop_goodbye()
        self.set(True)
        try:
            yield
        finally:
            self._polls -= 1
            if not self._polls:
                self._goodbye = asyncio.get_running_loop().call_later(GRACE, self.set, False)

    def set(self, connected: bool) -> None:
        if connected != self.connected:
            self.connected = connected
            self._on_change()

    def close(self) -> None:
        self._stop_goodbye()

    def _stop_goodbye(self) -> None:
        if self._goodbye is not None:
            self._goodbye.cancel()
            self._goodbye = None
