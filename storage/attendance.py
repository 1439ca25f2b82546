"""Evidence that people took part in sessions."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from storage.database import Transaction
from storage.tables import Attendance, Session


def note(
    tx: Transaction, person_id: int, session_id: int, kind: str, platform: str | None, now: dt.datetime
) -> bool:
    """Keep a piece of evidence; False if there was one of this kind already, which may learn its platform."""
    wanted = select(Attendance).where(
        Attendance.session_id == session_id, Attendance.person_id == person_id, Attendance.kind == kind
    )
    known = tx.scalars(wanted).one_or_none()
    if known is not None:
        known.platform = known.platform or platform
        return False
    tx.add(Attendance(session_id=session_id, person_id=person_id, kind=kind, platform=platform, at=now))
    tx.flush()
    return True


def attended(tx: Transaction, person_id: int, series_id: int) -> set[int]:
    """The sessions of a series for which there is evidence of this person."""
    wanted = (
        select(Attendance.session_id)
        .join(Session, Session.id == Attendance.session_id)
        .where(Attendance.person_id == person_id, Session.series_id == series_id)
    )
    return set(tx.scalars(wanted))
