"""What the bot asked for: the latest calls one by one, all of them as counts."""

from __future__ import annotations

from collections import Counter, deque
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sandbox.waiting import Signal

KEPT = 200_000


class Made(NamedTuple):
    """One Bot API call; `effect` is false when nothing changed because of it, `files` came along with it."""

    seq: int
    method: str
    chat_id: int | None
    at: float
    status: int
    effect: bool
    files: int

    def as_json(self) -> dict[str, Any]:
        return {**self._asdict(), "at": datetime.fromtimestamp(self.at, UTC).isoformat()}


class CallLog:
    """The last 200,000 calls, without their bodies."""

    def __init__(self) -> None:
        self.seq = 0
        self.changed = Signal()
        self.counts: Counter[tuple[str, int]] = Counter()
        self._calls: deque[Made] = deque(maxlen=KEPT)

    def add(
        self, method: str, chat_id: int | None, at: float, status: int, effect: bool, files: int = 0
    ) -> None:
        """`status` 0 means that no answer was given."""
        self.seq += 1
        self._calls.append(Made(self.seq, method, chat_id, at, status, effect, files))
        self.counts[method, status] += 1
        self.changed.fire()

    def after(self, seq: int, method: str) -> list[dict[str, Any]]:
        """Calls later than `seq`, oldest first, of one method or of all."""
        found = []
        for made in reversed(self._calls):
            if made.seq <= seq:
                break
            if method in ("", made.method):
                found.append(made.as_json())
        return found[::-1]

    def stats(self) -> dict[str, dict[str, int]]:
        """Per method how many calls were answered with which status."""
        stats: dict[str, dict[str, int]] = {}
        for (method, status), count in sorted(self.counts.items()):
            stats.setdefault(method, {})[str(status)] = count
        return stats
