"""How often sessions were seen on a page or channel, as organizers read it off there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.tables import ViewCount


def note(
    tx: Transaction, session_id: int, platform: str, views: int | None, by: int, now: dt.datetime
) -> int | None:
    """Keep a count instead of the one before, which is returned; None takes it away."""
    wanted = select(ViewCount).where(ViewCount.session_id == session_id, ViewCount.platform == platform)
    known = tx.scalars(wanted.with_for_update()).one_or_none()
    before = known.views if known else None
    if views is None:
        tx.execute(
            delete(ViewCount).where(ViewCount.session_id == session_id, ViewCount.platform == platform)
        )
    elif known:
        known.views, known.noted_by, known.noted_at = views, by, now
    else:
        whose = {"session_id": session_id, "platform": platform}
        tx.add(ViewCount(**whose, views=views, noted_by=by, noted_at=now))
    tx.flush()
    return before


def noted(tx: Transaction, session_ids: Sequence[int]) -> list[ViewCount]:
    """All counts of these sessions."""
    wanted = select(ViewCount).where(ViewCount.session_id.in_(session_ids))
    return list(tx.scalars(wanted.order_by(ViewCount.session_id, ViewCount.platform)))
