"""Letters: one organizer writes to one person, who may answer; by the outbox, without showing an account."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bot.claims import place_of
from bot.roles import may, note
from bot.seats import awake
from storage import Transaction, announcements, campaigns, roles, series
from storage.campaigns import Planned
from storage.places import Place
from storage.tables import Campaign, Registration

LETTER, ANSWER = "letter", "letter-answer"


def write(
    tx: Transaction, registration: Registration, message: tuple[int, int], by: int, now: dt.datetime
) -> Campaign:
    """Send a message (chat and number of it) to the person of a registration, at night in the morning. The
    same message again sends nothing."""
    chat, number = message
    content = {"chat": chat, "message": number, "by": by, "registration": registration.id}
    due = awake(registration.series, now)
    planned = _planned(f"{LETTER}:{by}:{number}", LETTER, registration.series_id, content, due)
    if campaigns.by_key(tx, planned.key) is None:
        subject = f"registration:{registration.id}"
        note(tx, by, place_of(registration), "person-written", subject, now)
    return campaigns.for_one(tx, planned, registration.person_id, due)


def answer(
    tx: Transaction, letter: Campaign, person_id: int, message: tuple[int, int], now: dt.datetime
) -> None:
    """The person's answer goes to whoever wrote, at night in the morning."""
    chat, number = message
    wanted = series.known(tx, letter.series_id or 0)
    due = awake(wanted, now)
    content = {"chat": chat, "message": number, "from": person_id}
    for reader in _readers(tx, letter, (wanted.programme_id, wanted.id)):
        planned = _planned(f"{ANSWER}:{letter.id}:{number}:{reader}", ANSWER, wanted.id, content, due)
        campaigns.for_one(tx, planned, reader, due)


def _readers(tx: Transaction, letter: Campaign, place: Place) -> list[int]:
    """Who wrote it; all who might have, once they work there no longer."""
    staff = [person.id for role, person in roles.staff(tx, *place) if may([role], "people", place)]
    by = int(letter.content["by"])
    return [by] if by in staff else list(dict.fromkeys(staff))


def _planned(
    key: str, kind: str, series_id: int | None, content: dict[str, Any], due: dt.datetime
) -> Planned:
    return Planned(
        key=key,
        kind=kind,
        series_id=series_id,
        session_id=None,
        audience="person",
        due_at=due,
        expires_at=None,
        content=content,
    )


def received(tx: Transaction, person_id: int, campaign_id: int) -> Campaign | None:
    """The letter, if this person got it."""
    if announcements.delivered(tx, campaign_id, person_id) is None:
        return None
    found = campaigns.by_id(tx, campaign_id)
    return found if found is not None and found.kind == LETTER else None


def state(tx: Transaction, campaign_id: int, by: int) -> str | None:
    """What became of a letter: the state of its delivery; None unless `by` wrote it."""
    found = campaigns.by_id(tx, campaign_id)
    if found is None or found.kind != LETTER or found.content["by"] != by:
        return None
    return next(iter(announcements.progress(tx, campaign_id)), None)
