"""View counts that organizers read off a page or channel: how they are typed, and that it is noted."""

from __future__ import annotations

import datetime as dt
import re

from bot.roles import note
from storage import Transaction
from storage.places import Place
from storage.reports import views

STREAMS = ("facebook", "youtube")
"""Platforms where people can be seen to have looked, but not who."""
MOST = 10**9
_TYPED = re.compile(r"\d{1,3}(?:[ .,\xa0\u202f]\d{3})+|\d+")


def typed(text: str) -> int | None:
    """A whole number as people write it: «3200», «3.200», «3 200»; None for anything else."""
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        return None
    count = int(re.sub(r"\D", "", found[0]))
    return count if count <= MOST else None


def keep(
    tx: Transaction,
    place: Place,
    session_id: int,
    platform: str,
    count: int | None,
    by: int,
    now: dt.datetime,
) -> None:
    """Note a count in place of the one before; None takes it away. Both stand in the log."""
    before = views.note(tx, session_id, platform, count, by, now)
    if before != count:
        details = {"platform": platform, "views": count, "before": before}
        note(tx, by, place, "views-noted", f"session:{session_id}", now, **details)
