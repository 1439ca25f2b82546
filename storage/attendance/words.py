"""Code words that are said in sessions, and who tried how often."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, func, select

from storage.database import Transaction
from storage.tables import Attendance, CodeTry, CodeWord, Registration, Session


def of_session(tx: Transaction, session_id: int) -> list[CodeWord]:
    """The words of a session by their number, whether they were open already or not."""
    wanted = select(CodeWord).where(CodeWord.session_id == session_id).order_by(CodeWord.number)
    return list(tx.scalars(wanted))


def get(tx: Transaction, session_id: int, number: int) -> CodeWord | None:
    wanted = select(CodeWord).where(CodeWord.session_id == session_id, CodeWord.number == number)
    return tx.scalars(wanted).one_or_none()


def opened_for(tx: Transaction, person_id: int, since: dt.datetime, now: dt.datetime) -> list[CodeWord]:
    """Words of sessions the person is registered for that are open, or were `since` then; the open first."""
    wanted = (
        select(CodeWord)
        .join(Session, Session.id == CodeWord.session_id)
        .join(Registration, Registration.series_id == Session.series_id)
        .where(
            Registration.person_id == person_id,
            Registration.state == "registered",
            Session.state == "planned",
            CodeWord.opens_at <= now,
            CodeWord.closes_at > since,
        )
    )
    return list(tx.scalars(wanted.order_by(CodeWord.closes_at.desc(), CodeWord.id)))


def add(
    tx: Transaction,
    session_id: int,
    number: int,
    word: str,
    window: tuple[dt.datetime, dt.datetime],
    by: int,
) -> CodeWord:
    opens_at, closes_at = window
    made = CodeWord(session_id=session_id, number=number, word=word, made_by=by)
    made.opens_at, made.closes_at = opens_at, closes_at
    tx.add(made)
    tx.flush()
    return made


def drop(tx: Transaction, one: CodeWord) -> None:
    """A word that was never open is no word."""
    tx.execute(delete(CodeWord).where(CodeWord.id == one.id))


def tries(tx: Transaction, person_id: int, session_id: int) -> int:
    """How many wrong words the person has given for a session."""
    wanted = select(func.count()).where(CodeTry.person_id == person_id, CodeTry.session_id == session_id)
    return tx.scalar(wanted) or 0


def note_try(tx: Transaction, person_id: int, session_id: int, now: dt.datetime) -> None:
    tx.add(CodeTry(session_id=session_id, person_id=person_id, at=now))
    tx.flush()


def given(tx: Transaction, person_id: int, session_id: int) -> set[str]:
    """The kinds of evidence of a person in a session."""
    wanted = select(Attendance.kind).where(
        Attendance.session_id == session_id, Attendance.person_id == person_id
    )
    return set(tx.scalars(wanted))


def platform(tx: Transaction, person_id: int, session_id: int) -> str | None:
    """Where the person said they are."""
    wanted = select(Attendance.platform).where(
        Attendance.session_id == session_id,
        Attendance.person_id == person_id,
        Attendance.platform.is_not(None),
    )
    return tx.scalars(wanted.limit(1)).first()
