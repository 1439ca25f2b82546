"""Who may do what: rights by role, single-use invitations, and the note of everything done."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Sequence
from typing import Any, Literal

from storage import Transaction, actions, campaigns, places, roles, series
from storage.campaigns import Planned
from storage.places import Place
from storage.tables import Invitation, Person, Role

Right = Literal[
    "desk",
    "numbers",
    "checkin",
    "questions",
    "answer",
    "materials",
    "people",
    "change",
    "announce",
    "staff",
    "log",
    "export",
]
"""desk: see the desk at all · numbers: read-only figures · checkin: note who is there · questions: moderate
them · answer: get and answer those of one's topics · materials: give them out · people: see and correct
personal data · change: sessions, links, the programme · staff: invite and withdraw · log: read what was
done."""

RIGHTS: dict[str, frozenset[Right]] = {
    "organizer": frozenset(
        (
            "desk",
            "numbers",
            "checkin",
            "questions",
            "answer",
            "materials",
            "people",
            "change",
            "announce",
            "staff",
            "log",
            "export",
        )
    ),
    "helper": frozenset(("desk", "numbers", "checkin", "questions")),
    "speaker": frozenset(("desk", "answer", "materials")),
}
PREFIX = "staff-"
"""What the links of invitations begin with, after `?start=`."""
VALID = dt.timedelta(days=3)


def covers(role: Role, place: Place) -> bool:
    """Whether a role reaches a place: a programme's reaches all its series, a series' only that one."""
    programme_id, series_id = place
    return role.programme_id == programme_id and role.series_id in (None, series_id)


def may(held: Sequence[Role], right: Right, place: Place) -> bool:
    """Whether somebody with these roles has a right in a place. What belongs to the programme as a whole
    (series None) is for those alone whose role is for the whole programme."""
    return any(right in RIGHTS[role.role] and covers(role, place) for role in held)


def permitted(tx: Transaction, person_id: int, right: Right, name: str, id: int) -> Place | None:
    """The place of a thing («session_id», 12) if the person has the right there, else None."""
    place = places.of(tx, name, id)
    return place if place and may(roles.held(tx, person_id), right, place) else None


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def invite(
    tx: Transaction,
    role: str,
    place: Place,
    by: int | None,
    now: dt.datetime,
    topic_id: int | None = None,
) -> str:
    """A new invitation; returns what its link carries after `?start=`. Good once, for three days."""
    token = secrets.token_urlsafe(24)
    programme_id, series_id = place
    made = Invitation(
        token_hash=hashed(token),
        role=role,
        programme_id=programme_id,
        series_id=series_id,
        topic_id=topic_id,
        invited_by=by,
        created_at=now,
        expires_at=now + VALID,
    )
    tx.add(made)
    tx.flush()
    actions.note(tx, by, place, "invitation-made", f"invitation:{made.id}", {"role": role}, now)
    return PREFIX + token


def accept(tx: Transaction, person: Person, token: str, now: dt.datetime) -> Role | None:
    """The role that an invitation gives; None when the link is unknown, used, withdrawn or too old."""
    made = roles.invitation(tx, hashed(token.removeprefix(PREFIX)))
    if made is None or made.role is None or made.used_at or made.withdrawn_at or made.expires_at <= now:
        return None
    made.used_by, made.used_at = person.id, now
    place = made.programme_id, made.series_id
    given = roles.grant(tx, person.id, made.role, *place, made.topic_id, made.invited_by, now)
    actions.note(tx, person.id, place, "role-accepted", f"role:{given.id}", {"role": made.role}, now)
    return given


def accepted_by(tx: Transaction, person: Person, token: str) -> bool:
    """Whether it was this person who took the invitation."""
    made = roles.invitation(tx, hashed(token.removeprefix(PREFIX)))
    return made is not None and made.used_by == person.id


def own(tx: Transaction, programme_key: str, telegram_ids: Sequence[int], now: dt.datetime) -> None:
    """The operator's word: these Telegram accounts are organizers of the programme."""
    programme = series.programme(tx, programme_key)
    for telegram_id in telegram_ids if programme else ():
        person = roles.own(tx, telegram_id, now)
        known = roles.held(tx, person.id)
        if programme and not may(known, "staff", (programme.id, None)):
            given = roles.grant(tx, person.id, "organizer", programme.id, None, None, None, now)
            note(tx, None, (programme.id, None), "role-owner", f"role:{given.id}", now)


def withdraw(tx: Transaction, role: Role, by: int | None, now: dt.datetime) -> None:
    """The role ends at once; who did not lay it down themselves is told."""
    role.withdrawn_at = now
    place = role.programme_id, role.series_id
    if by != role.person_id:
        campaigns.for_one(tx, _farewell(role, now), role.person_id, now)
    actions.note(tx, by, place, "role-withdrawn", f"role:{role.id}", {"role": role.role}, now)


def _farewell(role: Role, now: dt.datetime) -> Planned:
    return Planned(
        key=f"role:{role.id}:withdrawn",
        kind="role",
        series_id=role.series_id,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=now + VALID,
        content={"role": role.id},
    )


def is_last_organizer(tx: Transaction, role: Role) -> bool:
    """Whether the programme would be without an organizer of all of it."""
    if role.role != "organizer" or role.series_id is not None:
        return False
    return roles.organizers(tx, role.programme_id) <= 1


def drop(tx: Transaction, one: Invitation, by: int, now: dt.datetime) -> None:
    """The link opens nothing any more."""
    one.withdrawn_at = now
    place = one.programme_id, one.series_id
    actions.note(tx, by, place, "invitation-dropped", f"invitation:{one.id}", {"role": one.role}, now)


def note(
    tx: Transaction,
    person_id: int | None,
    place: Place,
    kind: str,
    subject: str,
    now: dt.datetime,
    **details: Any,
) -> None:
    """Into the audit log: everything organizers do goes there."""
    actions.note(tx, person_id, place, kind, subject, details, now)
