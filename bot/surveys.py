"""The survey at the end of each session: when it is open, who still owes it, and handing it in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from bot import reminders
from bot.materials import releasing
from storage import Transaction, dialogs, surveys
from storage.tables import Dialog, Series, Session

OVER = ("none", "closed")
TOGETHER = 5
"""Anonymous responses leave for their table at least so many at once, while the survey is open."""


def state(series: Series, session: Session, now: dt.datetime) -> str:
    """«none», «early», «open» or «closed»."""
    terms = reminders.survey_of(series)
    if terms is None or session.state != "planned":
        return "none"
    if now < reminders.opens_at(terms, session):
        return "early"
    return "open" if now < reminders.closes_at(terms, session) else "closed"


def open_ones(
    series: Series, sessions: Iterable[Session], completed: set[int], now: dt.datetime
) -> list[Session]:
    """The sessions whose survey can be answered now and was not."""
    return [
        session
        for session in sessions
        if session.id not in completed and state(series, session, now) == "open"
    ]


def promise(dialog: Dialog) -> None:
    """What the person is told about being anonymous holds for these answers, whatever the file says later."""
    terms = reminders.survey_of(dialog.series)
    dialog.anonymous = dialog.anonymous or (terms is not None and terms.anonymous)


def submit(tx: Transaction, dialog: Dialog, answers: dict[str, Any], now: dt.datetime) -> bool:
    """Hand the answers in; False if the person had answered before (nothing changes then)."""
    assert dialog.session_id is not None
    fresh = not surveys.has_completed(tx, dialog.person_id, dialog.session_id)
    if fresh:
        promise(dialog)
        surveys.submit(tx, dialog, answers, anonymous=dialog.anonymous, now=now)
        releasing.answered(tx, dialog.person_id, dialog.session_id, now)
    dialogs.drop(tx, dialog)
    return fresh


def release(tx: Transaction, now: dt.datetime) -> None:
    """Let anonymous responses go where nothing leads to a person: many together, the last when it closes."""
    for session, held in surveys.held(tx):
        if state(session.series, session, now) in OVER:
            surveys.release_last(tx, session.id)
        elif held >= TOGETHER:
            surveys.release(tx, session.id)
