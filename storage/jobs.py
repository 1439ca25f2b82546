"""Long work that was ordered: taken one by one, finished or taken again after a crash."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from storage.database import Transaction
from storage.places import Place
from storage.tables import Job, Person


@dataclass(frozen=True, slots=True)
class Ordered:
    """A job to be done, and whom it is for."""

    id: int
    kind: str
    details: dict[str, Any]
    programme_id: int
    series_id: int | None
    person_id: int
    telegram_id: int
    languages: tuple[str, ...]
    message_id: int | None


def order(
    tx: Transaction,
    person_id: int,
    place: Place,
    kind: str,
    details: dict[str, Any],
    message_id: int | None,
    now: dt.datetime,
) -> Job:
    """Order a job; `message_id` is the bot's message that may show its progress."""
    programme_id, series_id = place
    job = Job(
        person_id=person_id,
        programme_id=programme_id,
        series_id=series_id,
        kind=kind,
        details=details,
        message_id=message_id,
        created_at=now,
    )
    tx.add(job)
    tx.flush()
    return job


def take(tx: Transaction) -> Ordered | None:
    """The oldest job that waits, now at work."""
    wanted = select(Job, Person).join(Person, Person.id == Job.person_id).where(Job.state == "waiting")
    found = tx.execute(wanted.order_by(Job.id).limit(1).with_for_update(of=Job, skip_locked=True)).first()
    if found is None:
        return None
    job, person = found
    job.state = "running"
    tx.flush()
    languages = tuple(language for language in (person.chosen_language, person.language) if language)
    place = job.programme_id, job.series_id
    whose = person.id, person.telegram_id or 0
    return Ordered(job.id, job.kind, job.details, *place, *whose, languages, job.message_id)


def under_way(tx: Transaction, person_id: int, place: Place, kind: str) -> list[Job]:
    """Jobs of a kind that somebody ordered here and that are not done yet."""
    programme_id, series_id = place
    wanted = select(Job).where(
        Job.person_id == person_id,
        Job.kind == kind,
        Job.state.in_(("waiting", "running")),
        Job.programme_id == programme_id,
        Job.series_id.is_(None) if series_id is None else Job.series_id == series_id,
    )
    return list(tx.scalars(wanted))


def retry(tx: Transaction) -> None:
    """What was at work when the bot was killed waits again; call it once at the start."""
    tx.execute(update(Job).where(Job.state == "running").values(state="waiting"))


def finish(tx: Transaction, job_id: int, error: str | None, now: dt.datetime) -> None:
    done = {"state": "failed" if error else "done", "error": error, "finished_at": now}
    tx.execute(update(Job).where(Job.id == job_id).values(**done))


def is_at_work(tx: Transaction, job_id: int | None) -> bool:
    """Whether a job that was ordered is not over yet."""
    state = tx.scalar(select(Job.state).where(Job.id == job_id)) if job_id else None
    return state in ("waiting", "running")
