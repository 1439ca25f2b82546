"""The ways into a session in messages that people have already: as they are at the moment of sending."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from bot.delivery.messages import Message, Rewrite
from bot.delivery.outbox import Composed, Later
from bot.sessions import joining
from storage import Transaction, deliveries
from storage.deliveries import Claimed

KINDS = (*joining.HOLDING, joining.REJOIN)
UNDER_WAY = dt.timedelta(seconds=1)
"""So long is waited for a message that is just being sent to the same person."""


def rewritten(tx: Transaction, claimed: Claimed, say: Callable[[], Message], now: dt.datetime) -> Composed:
    """What the message becomes. While it, or an earlier rewriting of it, is still on its way, that is waited
    for: the last word must be the last to arrive."""
    found = deliveries.about_session(tx, claimed.person_id, claimed.session_id or 0, KINDS)
    of = claimed.content["of"]
    mine = [had for had in found if of in (had.campaign_id, had.content.get("of"))]
    if any(had.state == "sending" and had.campaign_id != claimed.campaign_id for had in mine):
        return Later(now + UNDER_WAY)
    message_id = next((had.message_id for had in mine if had.campaign_id == of), None)
    return None if message_id is None else Rewrite(message_id, say())
