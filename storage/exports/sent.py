"""What the bot sent, and what organizers did: deliveries, the audit log."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_, select

from storage.database import Transaction
from storage.exports.rows import WHO, Found, meeting, registered, within
from storage.places import Place
from storage.tables import Action, Announcement, Campaign, Delivery, Person, Registration, Series, Session


def deliveries(tx: Transaction, place: Place) -> Found:
    """What went out to whom, message by message."""
    wanted = (
        select(
            *meeting(),
            *WHO,
            Campaign.kind,
            Delivery.channel,
            Delivery.state,
            Delivery.due_at,
            Delivery.sent_at,
            Delivery.attempts,
            Delivery.error,
        )
        .join(Campaign, Campaign.id == Delivery.campaign_id)
        .join(Person, Person.id == Delivery.person_id)
        .outerjoin(Series, Series.id == Campaign.series_id)
        .outerjoin(Session, Session.id == Campaign.session_id)
        .outerjoin(Registration, registered(Delivery.person_id))
    )
    sent = select(Campaign.id).outerjoin(Series, Series.id == Campaign.series_id).where(sent_in(place))
    ids = tx.scalars(sent.order_by(Campaign.due_at, Campaign.id)).all()
    return Found(tx, wanted.order_by(Delivery.person_id), Delivery.campaign_id, ids)


def sent_in(place: Place) -> ColumnElement[bool]:
    """Campaigns of the series; for a whole programme also what belongs to several series at once: its
    announcements and digests."""
    programme_id, series_id = place
    if series_id is not None:
        return within(place)
    known = select(Announcement.id).where(Announcement.programme_id == programme_id)
    announced = Campaign.content["announcement"].as_integer().in_(known)
    return or_(within(place), announced, Campaign.content["programme"].as_integer() == programme_id)


def actions(tx: Transaction, place: Place) -> Found:
    """The audit log, oldest first."""
    programme_id, series_id = place
    wanted = (
        select(
            Action.at,
            Person.first_name,
            Person.last_name,
            Person.telegram_id,
            Action.person_id,
            Series.title.label("series"),
            Action.kind,
            Action.subject,
            Action.details,
        )
        .outerjoin(Person, Person.id == Action.person_id)
        .outerjoin(Series, Series.id == Action.series_id)
        .where(Action.programme_id == programme_id)
    )
    mine = wanted if series_id is None else wanted.where(Action.series_id == series_id)
    return Found(tx, mine.order_by(Action.id))
