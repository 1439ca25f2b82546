"""What may still come to count for somebody although the session is over."""

from __future__ import annotations

import datetime as dt

from bot.attendance.rule import ZOOM
from bot.attendance.verdicts import Finding
from storage.tables import Objection, Session


def may_turn(
    session: Session, found: Finding, known: Objection | None, since: dt.datetime, now: dt.datetime
) -> bool:
    """Whether a session that is over may still come to count for somebody: an objection is not decided, or
    Zoom's report is still to come. There is no hope for what was over when they registered (`since`)."""
    if session.state != "planned" or session.ends_at > now or found.present or found.by_staff:
        return False
    waits = known is not None and known.state == "open"
    minutes = any(part.kind == "minutes" for way in found.judgement.ways for part in way)
    may_have_been = since < session.ends_at or bool(found.evidence.kinds)
    return waits or (may_have_been and minutes and not found.closed and ZOOM not in found.evidence.kinds)
