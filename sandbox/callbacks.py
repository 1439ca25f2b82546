"""Presses of inline buttons that wait for an answer: one each, within fifteen minutes of sandbox time."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from sandbox.clock import Clock
from sandbox.errors import bad_request

LIFETIME = 15 * 60  # seconds; the real service does not publish its own
KEPT = 100_000
FIRST_ID = 3_000_000_000_000_000_001


class Callbacks:
    """Open callback queries: id -> (person who pressed, when)."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next = FIRST_ID
        self._open: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def new_id(self) -> str:
        self._next += 1
        return str(self._next)

    def open(self, query_id: str, person_id: int) -> None:
        self._open[query_id] = (person_id, self._clock.time())
        if len(self._open) > KEPT:
            self._open.popitem(last=False)

    def close(self, query_id: str) -> int:
        """The id of who pressed. Raises ApiError when it is unknown, answered already or too old."""
        person_id, since = self._open.pop(query_id, (0, float("-inf")))
        if self._clock.time() - since > LIFETIME:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return person_id


def chat_instance(chat: dict[str, Any]) -> str:
    """A number that stands for the chat in callback queries, the same each time."""
    return str((chat["id"] * 2_654_435_761) % 2**62)
