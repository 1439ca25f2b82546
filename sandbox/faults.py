"""Troubles ordered in advance: the next matching calls fail, hang or lose their answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sandbox.errors import ApiError, ControlError
from sandbox.updates import CONFLICT

JSON = dict[str, Any]

STATUSES = {
    "400": "Bad Request: fault injected",
    "401": "Unauthorized",
    "403": "Forbidden: bot was blocked by the user",
    "404": "Not Found",
    "409": CONFLICT,
    "429": "Too Many Requests: retry after {retry_after}",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
}
BROKEN = ("lost_answer", "reset", "slow", "refuse")


@dataclass(slots=True)
class Fault:
    """What goes wrong, `times` times; without `method` and `chat_id` it hits any call."""

    kind: str
    method: str = ""
    chat_id: int | None = None
    times: int = 1
    retry_after: int = 3
    description: str = ""
    seconds: float = 1.0

    def hits(self, method: str, chat_id: int | None) -> bool:
        return self.method.lower() in ("", method.lower()) and self.chat_id in (None, chat_id)

    def error(self) -> ApiError | None:
        """The answer the call gets instead of being done, for faults that are a status."""
        if self.kind not in STATUSES:
            return None
        description = self.description or STATUSES[self.kind].format(retry_after=self.retry_after)
        parameters = {"retry_after": self.retry_after} if self.kind == "429" else {}
        return ApiError(int(self.kind), description, **parameters)


class Faults:
    """Waiting faults, in the order they were ordered."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def add(self, fields: JSON) -> Fault:
        """Raises ControlError for a kind or a field that does not exist."""
        try:
            fault = Fault(**{**fields, "kind": str(fields.get("kind"))})
        except TypeError as error:
            raise ControlError(f"unknown field of a fault: {error}") from error
        if fault.kind not in STATUSES and fault.kind not in BROKEN:
            raise ControlError(f"unknown kind of fault: {fault.kind}")
        self.waiting.append(fault)
        return fault

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """The first fault that hits this call, used up by one."""
        for fault in self.waiting:
            if fault.hits(method, chat_id):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self.waiting.clear()
