"""The sandbox's own time: real speed from an offset, or standing still; it jumps ahead, never back."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

from sandbox.errors import ControlError
from sandbox.waiting import Signal


class Clock:
    """`version` grows with every jump, freeze and thaw, for a bot's process to follow by long polling."""

    def __init__(self, now: datetime | None = None) -> None:
        self.version = 1
        self.changed = Signal()
        self._offset = now.timestamp() - time.time() if now else 0.0
        self._frozen_at: float | None = None

    def time(self) -> float:
        """Unix seconds."""
        return time.time() + self._offset if self._frozen_at is None else self._frozen_at

    def iso(self) -> str:
        return datetime.fromtimestamp(self.time(), UTC).isoformat()

    def as_json(self) -> dict[str, Any]:
        now = self.time()
        return {
            "version": self.version,
            "now": datetime.fromtimestamp(now, UTC).isoformat(),
            "offset": now - time.time(),
            "frozen": self._frozen_at is not None,
        }

    def change(self, now: str | None, advance: float | None, frozen: bool | None) -> None:
        """Jump first, then freeze or thaw. Raises ControlError when time would go back."""
        target = self._target(now, advance)
        stands = self._frozen_at is not None if frozen is None else frozen
        self._offset = target - time.time()
        self._frozen_at = target if stands else None
        self.version += 1
        self.changed.fire()

    def _target(self, now: str | None, advance: float | None) -> float:
        current = self.time()
        target = current + (advance or 0.0) if now is None else _moment(now)
        if target < current:
            raise ControlError("time never goes backwards")
        return target


def _moment(text: str) -> float:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise ControlError(f"`now` is not an ISO date and time: {text}") from error
    if moment.tzinfo is None:
        raise ControlError("`now` needs an offset from UTC, as in 2026-01-31T08:00:00+07:00")
    return moment.timestamp()
