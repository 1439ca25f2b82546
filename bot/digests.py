"""The figures of the morning, for those of the staff who want them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from bot.roles import may
from storage import Transaction, campaigns, digests, roles
from storage.campaigns import Planned

DIGEST_AT = dt.time(7, 30)
"""Local time of the daily digest."""


def run_due(tx: Transaction, now: dt.datetime) -> bool:
    """Plan today's digest for everybody who wants one and may still see the figures; whether there is any."""
    planned = False
    for wanted in digests.wanted(tx):
        local = now.astimezone(ZoneInfo(wanted.timezone))
        if local.time() < DIGEST_AT or wanted.last_on == local.date():
            continue
        digests.done(tx, wanted.id, local.date())
        place = wanted.programme_id, wanted.series_id
        if may(roles.held(tx, wanted.person_id), "numbers", place):
            campaigns.for_one(tx, _digest(wanted, local.date(), now), wanted.person_id, now)
            planned = True
    return planned


def _digest(wanted: digests.Wanted, day: dt.date, now: dt.datetime) -> Planned:
    return Planned(
        key=f"digest:{wanted.id}:{day.isoformat()}",
        kind="digest",
        series_id=wanted.series_id,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=now + dt.timedelta(hours=12),
        content={"programme": wanted.programme_id, "series": wanted.series_id},
        resend=False,
    )
