"""How many people a programme's messages would reach now."""

from __future__ import annotations

from sqlalchemy import func, select

from storage.database import Transaction
from storage.tables import Completion, Programme, Registration, Series, Session


def registered(tx: Transaction, programme: str) -> dict[str, int]:
    """By series' key: who is registered."""
    people = select(Series.key, func.count()).join(Registration).join(Programme)
    people = people.where(Programme.key == programme, Registration.state == "registered")
    return {str(key): int(count) for key, count in tx.execute(people.group_by(Series.key))}


def answered(tx: Transaction, programme: str) -> dict[tuple[str, str], int]:
    """By the keys of series and session: who of those registered handed its survey in."""
    here = (Registration.person_id == Completion.person_id) & (Registration.series_id == Session.series_id)
    people = select(Series.key, Session.key, func.count()).select_from(Completion)
    people = people.join(Session, Session.id == Completion.session_id).join(Registration, here)
    people = people.join(Series, Series.id == Session.series_id).join(Programme)
    people = people.where(Programme.key == programme, Registration.state == "registered")
    rows = tx.execute(people.group_by(Series.key, Session.key))
    return {(str(series), str(session)): int(count) for series, session, count in rows}
