"""The live walls: which token opens which session's."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from storage import series
from storage.database import Transaction
from storage.tables import Session, Wall


def of_session(tx: Transaction, session_id: int) -> Wall | None:
    return tx.get(Wall, session_id)


def opened_by(tx: Transaction, token: str) -> Session | None:
    """The session whose wall this token opens, with topics, series and programme."""
    session_id = tx.scalar(select(Wall.session_id).where(Wall.token == token))
    return None if session_id is None else series.session(tx, session_id)


def renew(tx: Transaction, session_id: int, token: str, now: dt.datetime) -> Wall:
    """Another token; what the session had until now opens nothing any more."""
    wall = tx.merge(Wall(session_id=session_id, token=token, made_at=now))
    tx.flush()
    return wall
