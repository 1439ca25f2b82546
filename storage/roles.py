"""Roles of staff, and the invitations they came by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, func, or_, select

from storage.database import Transaction
from storage.people import MAKE_PERSON
from storage.tables import Invitation, Person, Programme, Role, Series


def reaching(
    tx: Transaction, names: Sequence[str], due: ColumnElement[bool], fresh: Select[int]
) -> list[tuple[Role, int]]:
    """Roles of these names, with each of the series they reach, whose person is `due` to hear of what `fresh`
    finds in the series. Nobody else can take them until the commit."""
    wanted = (
        select(Role, Series.id)
        .join(Series, Series.programme_id == Role.programme_id)
        .where(
            Role.role.in_(names),
            Role.withdrawn_at.is_(None),
            or_(Role.series_id.is_(None), Role.series_id == Series.id),
            due,
            fresh.exists(),
        )
    )
    locked = wanted.order_by(Role.id, Series.id).with_for_update(of=Role, skip_locked=True)
    return [(role, series_id) for role, series_id in tx.execute(locked)]


def held(tx: Transaction, person_id: int) -> list[Role]:
    """What the person may do now, oldest role first."""
    wanted = select(Role).where(Role.person_id == person_id, Role.withdrawn_at.is_(None))
    return list(tx.scalars(wanted.order_by(Role.id)))


def ever(tx: Transaction, person_id: int) -> bool:
    """Whether the person has a role, or had one."""
    return tx.scalars(select(Role.id).where(Role.person_id == person_id).limit(1)).first() is not None


def staff(tx: Transaction, programme_id: int, series_id: int | None = None) -> Sequence[tuple[Role, Person]]:
    """Everybody with a role in a programme, or those who have one that reaches into a series."""
    wanted = select(Role, Person).join(Person, Person.id == Role.person_id)
    wanted = wanted.where(Role.programme_id == programme_id, Role.withdrawn_at.is_(None))
    if series_id is not None:
        wanted = wanted.where(or_(Role.series_id.is_(None), Role.series_id == series_id))
    return [(role, person) for role, person in tx.execute(wanted.order_by(Role.id))]


def grant(
    tx: Transaction,
    person_id: int,
    role: str,
    programme_id: int,
    series_id: int | None,
    topic_id: int | None,
    granted_by: int | None,
    now: dt.datetime,
) -> Role:
    """Give a role; one that the person has already is returned as it is."""
    for known in held(tx, person_id):
        if (known.role, known.programme_id, known.series_id, known.topic_id) == (
            role,
            programme_id,
            series_id,
            topic_id,
        ):
            return known
    given = Role(
        person_id=person_id,
        role=role,
        programme_id=programme_id,
        series_id=series_id,
        topic_id=topic_id,
        granted_by=granted_by,
        granted_at=now,
    )
    tx.add(given)
    tx.flush()
    return given


def invitation(tx: Transaction, token_hash: str) -> Invitation | None:
    """The invitation of this hash, locked: two people may press the same link at once."""
    wanted = select(Invitation).where(Invitation.token_hash == token_hash)
    return tx.scalars(wanted.with_for_update()).one_or_none()


def invitations_open(tx: Transaction, programme_id: int, now: dt.datetime) -> list[Invitation]:
    """Links to roles that nobody has used and that still open the door, newest first."""
    wanted = select(Invitation).where(
        Invitation.programme_id == programme_id,
        Invitation.role.is_not(None),
        Invitation.used_at.is_(None),
        Invitation.withdrawn_at.is_(None),
        Invitation.expires_at > now,
    )
    return list(tx.scalars(wanted.order_by(Invitation.id.desc())))


def invitation_by_id(tx: Transaction, invitation_id: int) -> Invitation:
    return tx.get_one(Invitation, invitation_id)


def with_person(tx: Transaction, role_id: int) -> tuple[Role, Person]:
    """A role, locked, and whose it is."""
    wanted = select(Role, Person).join(Person, Person.id == Role.person_id).where(Role.id == role_id)
    found = tx.execute(wanted.with_for_update(of=Role)).one()
    return found[0], found[1]


def organizers(tx: Transaction, programme_id: int) -> int:
    """How many organizers a whole programme has; the programme is locked, so that two who leave at once do
    not both count on the other."""
    tx.execute(select(Programme.id).where(Programme.id == programme_id).with_for_update()).all()
    wanted = select(func.count(Role.person_id.distinct())).where(
        Role.programme_id == programme_id,
        Role.role == "organizer",
        Role.series_id.is_(None),
        Role.withdrawn_at.is_(None),
    )
    return tx.scalar(wanted) or 0


def own(tx: Transaction, telegram_id: int, now: dt.datetime) -> Person:
    """The person behind a Telegram number the operator named, who may not have met the bot yet."""
    fresh = {"telegram_id": telegram_id, "first_name": "", "created_at": now, "seen_at": now}
    tx.connection().execute(MAKE_PERSON[tx.get_bind().dialect.name], fresh)
    return tx.scalars(select(Person).where(Person.telegram_id == telegram_id)).one()
