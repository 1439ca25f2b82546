"""One change of a session's attendance at a time; what cannot be done is refused with its reason."""

from __future__ import annotations

from storage import Transaction, attendance, series
from storage.tables import Session


class Refusal(Exception):
    """It cannot be done; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def hold(tx: Transaction, session_id: int) -> Session:
    """The session as it stands, with nobody else at its attendance until the end."""
    attendance.hold(tx, session_id)
    return series.fresh_session(tx, session_id)
