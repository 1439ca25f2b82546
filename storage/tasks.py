"""What members of staff are in the midst of at the desk: one thing each."""

from __future__ import annotations

import datetime as dt
from typing import Any

from storage.database import Transaction
from storage.tables import Task


def current(tx: Transaction, person_id: int) -> Task | None:
    return tx.get(Task, person_id)


def begin(tx: Transaction, person_id: int, kind: str, state: dict[str, Any], now: dt.datetime) -> Task:
    """Begin something; what the person was in the midst of before is given up."""
    task = tx.get(Task, person_id)
    if task is None:
        task = Task(person_id=person_id, kind=kind, state=state, touched_at=now)
        tx.add(task)
    else:
        task.kind, task.state, task.round, task.touched_at = kind, state, task.round + 1, now
    tx.flush()
    return task


def update(tx: Transaction, task: Task, changes: dict[str, Any], now: dt.datetime) -> Task:
    """Go on: keep what was said; windows shown before are old from here on."""
    task.state, task.round, task.touched_at = {**task.state, **changes}, task.round + 1, now
    tx.flush()
    return task


def drop(tx: Transaction, person_id: int) -> None:
    """The person is done with it, or leaves it."""
    task = tx.get(Task, person_id)
    if task is not None:
        tx.delete(task)
        tx.flush()
