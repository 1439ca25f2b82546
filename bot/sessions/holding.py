"""Changing a session safely: one change at a time, each noted and seen by calendars."""

from __future__ import annotations

import datetime as dt

from bot.roles import note
from storage import Transaction, programmes, registrations, series
from storage.tables import Person, Session


class Refusal(Exception):
    """It cannot be done; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def held(tx: Transaction, session_id: int) -> Session:
    """The session, to be changed: nobody else changes one of the programme meanwhile, nor is a file applied
    or a reminder begun."""
    known = series.session(tx, session_id)
    assert known is not None, "the guard found it"
    programmes.hold(tx, known.series.programme.key)
    registrations.hold(tx, known.series_id)
    return series.fresh_session(tx, session_id)


def changed(tx: Transaction, session: Session, by: Person, kind: str, now: dt.datetime) -> None:
    """It is another edition, for calendars and for words that are kept; the log has it."""
    session.sequence, session.changed_at = session.sequence + 1, now
    note(tx, by.id, (session.series.programme_id, session.series_id), kind, f"session:{session.id}", now)
