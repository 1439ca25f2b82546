"""How far the play is, on standard error: one line that changes on a terminal, one now and then in a log."""

from __future__ import annotations

import datetime as dt
from types import TracebackType
from zoneinfo import ZoneInfo

from rich.console import Console

STEP = 0.1


class Progress:
    """Call it with the part that is done and the moment it is in the play."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._console = Console(stderr=True, highlight=False)
        self._status = self._console.status("") if self._console.is_terminal else None
        self._next = 0.0

    def __enter__(self) -> Progress:
        if self._status:
            self._status.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._status:
            self._status.stop()

    def __call__(self, part: float, moment: dt.datetime) -> None:
        line = f"{part:4.0%}  {moment.astimezone(self._zone):%a %d %b %Y %H:%M}"
        if self._status:
            self._status.update(line)
        elif part >= self._next:
            self._next += STEP
            self._console.print(line)
