"""Materials of sessions: the rows, what is released to whom, and who opened what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from sqlalchemy import String, cast, exists, func, literal, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Transaction
from storage.tables import Campaign, Completion, Delivery, Material, Opening, Session

KEY = "material:"
"""What the key of the campaign begins with that releases a material; its number follows."""
BEGUN = ("running", "done", "stopped")
ARRIVING = ("pending", "sending", "sent", "in_doubt")


def get(tx: Transaction, material_id: int) -> Material:
    return tx.get_one(Material, material_id)


def known(tx: Transaction, material_id: int) -> Material | None:
    return tx.get(Material, material_id)


def locked(tx: Transaction, material_id: int) -> Material:
    """The material, locked: two presses must not both do the same."""
    wanted = select(Material).where(Material.id == material_id).with_for_update()
    return tx.scalars(wanted.execution_options(populate_existing=True)).one()


def add(tx: Transaction, made: Material) -> Material:
    tx.add(made)
    tx.flush()
    return made


def of_session(tx: Transaction, session_id: int, topics: Collection[int] | None = None) -> list[Material]:
    """Everything given to a session, withdrawn or not; of these topics alone, if some are named."""
    wanted = select(Material).where(Material.session_id == session_id)
    if topics is not None:
        wanted = wanted.where(Material.topic_id.in_(topics))
    return list(tx.scalars(wanted.order_by(Material.id)))


def counts(tx: Transaction, series_id: int, topics: Collection[int] | None = None) -> dict[int, int]:
    """How many materials each session of a series has that were not withdrawn."""
    wanted = (
        select(Material.session_id, func.count())
        .join(Session, Session.id == Material.session_id)
        .where(Session.series_id == series_id, Material.withdrawn_at.is_(None))
    )
    if topics is not None:
        wanted = wanted.where(Material.topic_id.in_(topics))
    found = tx.execute(wanted.group_by(Material.session_id))
    return {int(session_id): int(count) for session_id, count in found}


def waiting(tx: Transaction, series_id: int) -> list[Material]:
    """What the people of a series are still to get."""
    wanted = (
        select(Material)
        .join(Session, Session.id == Material.session_id)
        .where(
            Session.series_id == series_id, Material.released_at.is_(None), Material.withdrawn_at.is_(None)
        )
    )
    return list(tx.scalars(wanted.order_by(Material.id)))


def note_released(tx: Transaction, now: dt.datetime) -> None:
    """What has begun to go out is released."""
    key = literal(KEY).concat(cast(Material.id, String))
    begun = exists().where(Campaign.key == key, Campaign.state.in_(BEGUN))
    fresh = Material.released_at.is_(None), Material.withdrawn_at.is_(None)
    statement = update(Material).where(*fresh, begun).values(released_at=now)
    tx.execute(statement.execution_options(synchronize_session=False))


def released(tx: Transaction, series_id: int) -> list[Material]:
    """What was released to the people of a series and not withdrawn, in the order of the sessions."""
    wanted = (
        select(Material)
        .join(Session, Session.id == Material.session_id)
        .where(
            Session.series_id == series_id, Material.released_at.is_not(None), Material.withdrawn_at.is_(None)
        )
    )
    return list(tx.scalars(wanted.order_by(Session.starts_at, Material.id)))


def any_released(tx: Transaction, series_id: int) -> bool:
    """Whether there is anything to list."""
    wanted = select(Material.id).join(Session, Session.id == Material.session_id)
    open_ = Material.released_at.is_not(None), Material.withdrawn_at.is_(None)
    return tx.scalar(wanted.where(Session.series_id == series_id, *open_).limit(1)) is not None


def missed(tx: Transaction, series_id: int, person_id: int) -> list[Material]:
    """What the others got already and this person, registered late, did not; after a survey only what they
    answered."""
    key = literal(KEY).concat(cast(Material.id, String))
    had = exists().where(
        Delivery.campaign_id == Campaign.id,
        Delivery.person_id == person_id,
        Delivery.channel == "telegram",
        Delivery.state.in_(ARRIVING),
    )
    answered = exists().where(Completion.person_id == person_id, Completion.session_id == Material.session_id)
    wanted = (
        select(Material)
        .join(Session, Session.id == Material.session_id)
        .join(Campaign, Campaign.key == key)
        .where(
            Session.series_id == series_id,
            Session.state == "planned",
            Material.released_at.is_not(None),
            Material.withdrawn_at.is_(None),
            Campaign.state.in_(("running", "done")),
            or_(Material.release != "survey", answered),
            ~had,
        )
    )
    return list(tx.scalars(wanted.order_by(Session.starts_at, Material.id)))


def after_survey(tx: Transaction, session_id: int) -> list[Material]:
    """What people get once they have answered the survey of a session."""
    wanted = select(Material).where(
        Material.session_id == session_id, Material.release == "survey", Material.withdrawn_at.is_(None)
    )
    return list(tx.scalars(wanted.order_by(Material.id)))


def keep(tx: Transaction, file_id: str, sha256: str) -> None:
    """The original of what was sent under this id is here now."""
    given = update(Material).where(Material.file_id == file_id, Material.sha256.is_(None))
    tx.execute(given.values(sha256=sha256).execution_options(synchronize_session=False))


def opened_at(tx: Transaction, material_id: int, person_id: int) -> dt.datetime | None:
    """When the person last fetched it, if ever."""
    wanted = select(Opening.last_at).where(Opening.material_id == material_id, Opening.person_id == person_id)
    return tx.scalar(wanted)


def note_opened(tx: Transaction, material_id: int, person_id: int, now: dt.datetime) -> None:
    """Somebody fetched it; the first time counts, the last is kept too."""
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    fresh = insert(Opening).values(material_id=material_id, person_id=person_id, at=now, last_at=now)
    again = fresh.on_conflict_do_update(index_elements=["material_id", "person_id"], set_={"last_at": now})
    tx.execute(again)
