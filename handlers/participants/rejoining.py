"""The ways into a session in messages that people have already: as they are at the moment of sending."""

from __future__ import annotations

import datetime as dt

from bot.delivery.messages import Rewrite
from bot.delivery.outbox import Composed, Later
from bot.sessions import joining
from handlers.participants import sessions
from handlers.visit import Visit
from storage import deliveries
from storage.deliveries import Claimed
from storage.tables import Session

UNDER_WAY = dt.timedelta(seconds=1)
"""So long is waited for a message that is just being sent to the same person."""


def rewritten(visit: Visit, claimed: Claimed, session: Session | None) -> Composed:
    """What the message becomes. While it, or an earlier rewriting of it, is still on its way, that is waited
    for: the last word must be the last to arrive."""
    if session is None:
        return None
    kinds = (*joining.HOLDING, joining.REJOIN)
    found = deliveries.about_session(visit.tx, claimed.person_id, session.id, kinds)
    of = claimed.content["of"]
    mine = [(delivery, one) for delivery, one in found if of in (one.id, one.content.get("of"))]
    if any(delivery.state == "sending" and one.id != claimed.campaign_id for delivery, one in mine):
        return Later(visit.now + UNDER_WAY)
    message_id = next((delivery.message_id for delivery, one in mine if one.id == of), None)
    return None if message_id is None else Rewrite(message_id, sessions.way_again(visit, session))
