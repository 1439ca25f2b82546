"""Who registers late gets what was released before: one by one, or a word where to find it all."""

from __future__ import annotations

import datetime as dt

from storage import Transaction, campaigns, materials
from storage.campaigns import Planned
from storage.materials import KEY
from storage.tables import Series

SHELF = "materials"
"""The kind of the campaign that tells where they all are."""
FEW = 3
"""So many come by themselves; more would fill an old phone at once."""


def catch_up(tx: Transaction, person_id: int, series: Series, now: dt.datetime) -> None:
    """What the others have and this person has not."""
    missed = materials.missed(tx, series.id, person_id)
    if len(missed) > FEW:
        campaigns.for_one(tx, _shelf(series, person_id, len(missed), now), person_id, now)
        return
    for material in missed:
        campaign = campaigns.by_key(tx, f"{KEY}{material.id}")
        assert campaign is not None, "it was released by one"
        campaigns.add_person(tx, campaign, person_id, now)


def _shelf(series: Series, person_id: int, count: int, now: dt.datetime) -> Planned:
    return Planned(
        key=f"{SHELF}:{series.id}:{person_id}",
        kind=SHELF,
        series_id=series.id,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=None,
        content={"count": count},
    )
