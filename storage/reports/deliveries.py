"""What became of the messages of a series or programme."""

from __future__ import annotations

from sqlalchemy import func, select

from storage.database import Transaction
from storage.exports.sent import sent_in
from storage.places import Place
from storage.tables import Campaign, Delivery, Series


def counts(tx: Transaction, place: Place) -> dict[tuple[str, str], int]:
    """Deliveries by (channel, state)."""
    key = Delivery.channel, Delivery.state
    wanted = select(*key, func.count()).join(Campaign, Campaign.id == Delivery.campaign_id)
    within = wanted.outerjoin(Series, Series.id == Campaign.series_id).where(sent_in(place))
    return {(channel, state): int(count) for channel, state, count in tx.execute(within.group_by(*key))}
