"""Announcements: drafts, what became of those that were sent, taps, votes and what people do not want."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.campaigns import TELEGRAM
from storage.database import Transaction
from storage.places import Place
from storage.tables import Announcement, Campaign, Delivery, OptOut, Person, Tap, Vote


def get(tx: Transaction, announcement_id: int) -> Announcement:
    return tx.get_one(Announcement, announcement_id)


def locked(tx: Transaction, announcement_id: int) -> Announcement:
    """The announcement, locked: two presses of «send» must not both send."""
    wanted = select(Announcement).where(Announcement.id == announcement_id).with_for_update()
    return tx.scalars(wanted.execution_options(populate_existing=True)).one()


def create(tx: Transaction, author_id: int, place: Place, now: dt.datetime) -> Announcement:
    """An empty draft to everybody registered in a place."""
    programme_id, series_id = place
    made = Announcement(
        programme_id=programme_id,
        series_id=series_id,
        author_id=author_id,
        versions={},
        filter={"programme": programme_id, "series": series_id, "terms": []},
        buttons=[],
        created_at=now,
    )
    tx.add(made)
    tx.flush()
    return made


def latest(tx: Transaction, place: Place, limit: int, before: int = 0) -> list[Announcement]:
    """The newest announcements of a place, drafts too; below the id `before` if one is given."""
    programme_id, series_id = place
    wanted = select(Announcement).where(Announcement.programme_id == programme_id)
    if series_id is not None:
        wanted = wanted.where(Announcement.series_id == series_id)
    if before:
        wanted = wanted.where(Announcement.id < before)
    return list(tx.scalars(wanted.order_by(Announcement.id.desc()).limit(limit)))


def scheduled(tx: Transaction, now: dt.datetime) -> list[Announcement]:
    """Those whose hour has come, and all that tell theirs by a session, which may have been moved; locked."""
    come = or_(Announcement.due_at <= now, Announcement.session_id.is_not(None))
    wanted = select(Announcement).where(Announcement.state == "scheduled", come)
    return list(tx.scalars(wanted.order_by(Announcement.id).with_for_update()))


def running(tx: Transaction) -> list[Announcement]:
    """Those that are being sent or paused, locked; not one that an organizer has in hand at this moment."""
    wanted = select(Announcement).where(Announcement.state.in_(("running", "paused")))
    locked = wanted.order_by(Announcement.id).with_for_update(skip_locked=True)
    return list(tx.scalars(locked.execution_options(populate_existing=True)))


def with_cards(tx: Transaction, before: dt.datetime) -> list[tuple[Announcement, Person]]:
    """Announcements with a progress card in their author's chat that was last shown before this moment."""
    wanted = select(Announcement, Person).join(Person, Person.id == Announcement.author_id)
    wanted = wanted.where(
        Announcement.state.in_(("running", "paused", "done", "cancelled", "recalled")),
        Announcement.card_message_id.is_not(None),
        Announcement.card_shown_at < before,
    )
    return [(one, person) for one, person in tx.execute(wanted.with_for_update(of=Announcement))]


def campaign(tx: Transaction, announcement: Announcement) -> Campaign:
    """The campaign that sends it."""
    return tx.get_one(Campaign, announcement.campaign_id)


def progress(tx: Transaction, campaign_id: int, channel: str = TELEGRAM) -> dict[str, int]:
    """How many deliveries of a channel, that is: people, are in which state."""
    wanted = select(Delivery.state, func.count()).where(
        Delivery.campaign_id == campaign_id, Delivery.channel == channel
    )
    return {str(state): int(count) for state, count in tx.execute(wanted.group_by(Delivery.state))}


def addressed(tx: Transaction, campaign_id: int, person_id: int) -> Delivery | None:
    """This person's delivery of a campaign, whatever became of it: who presses a button has got it, though
    that may not be recorded yet."""
    return tx.scalars(_theirs(campaign_id, person_id)).one_or_none()


def delivered(tx: Transaction, campaign_id: int, person_id: int) -> Delivery | None:
    """What this person got of a campaign, if it has a message that can be found again."""
    theirs = _theirs(campaign_id, person_id).where(Delivery.message_id.is_not(None))
    return tx.scalars(theirs).one_or_none()


def _theirs(campaign_id: int, person_id: int) -> Select[Delivery]:
    """In the chat; what went by e-mail has no message that could be found again."""
    wanted = select(Delivery).where(Delivery.campaign_id == campaign_id, Delivery.person_id == person_id)
    return wanted.where(Delivery.channel == TELEGRAM)


def tap(tx: Transaction, announcement_id: int, person_id: int, button: str, now: dt.datetime) -> None:
    """Somebody pressed a button; once is enough."""
    insert = _insert(tx, Tap).values(
        announcement_id=announcement_id, person_id=person_id, button=button, at=now
    )
    tx.execute(insert.on_conflict_do_nothing())


def _insert(tx: Transaction, table: Any) -> Any:
    postgres = tx.get_bind().dialect.name == "postgresql"
    return postgresql.insert(table) if postgres else sqlite.insert(table)


def tappers(tx: Transaction, announcement_id: int) -> int:
    """How many people pressed a button at all."""
    pressed = select(func.count(Tap.person_id.distinct())).where(Tap.announcement_id == announcement_id)
    return tx.scalar(pressed) or 0


def taps(tx: Transaction, announcement_id: int) -> dict[str, int]:
    """How many people pressed which button."""
    wanted = select(Tap.button, func.count()).where(Tap.announcement_id == announcement_id)
    return {str(button): int(count) for button, count in tx.execute(wanted.group_by(Tap.button))}


def vote(tx: Transaction, announcement_id: int, person_id: int, option: int, now: dt.datetime) -> None:
    """Somebody answered the question, or changed their mind."""
    said = {"option": option, "at": now}
    insert = _insert(tx, Vote).values(announcement_id=announcement_id, person_id=person_id, **said)
    tx.execute(insert.on_conflict_do_update(index_elements=["announcement_id", "person_id"], set_=said))


def votes(tx: Transaction, announcement_id: int) -> dict[int, int]:
    """How many people chose which option."""
    wanted = select(Vote.option, func.count()).where(Vote.announcement_id == announcement_id)
    return {int(option): int(count) for option, count in tx.execute(wanted.group_by(Vote.option))}


def unwanted(tx: Transaction, person_id: int) -> set[str]:
    """The topics a person does not want to hear of."""
    return set(tx.scalars(select(OptOut.topic).where(OptOut.person_id == person_id)))


def toggle(tx: Transaction, person_id: int, topic: str, now: dt.datetime) -> bool:
    """Want a topic no more, or again; whether it is wanted now."""
    wanted = select(OptOut).where(OptOut.person_id == person_id, OptOut.topic == topic)
    known = tx.scalars(wanted).one_or_none()
    if known is not None:
        tx.delete(known)
        tx.flush()
        return True
    tx.add(OptOut(person_id=person_id, topic=topic, at=now))
    tx.flush()
    return False


def known(tx: Transaction, announcement_id: int) -> Announcement | None:
    return tx.get(Announcement, announcement_id)
