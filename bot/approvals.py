"""A second organizer's agreement to an announcement to many: who can give it, and what is told to whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from secrets import token_hex

from bot.roles import may
from storage import Transaction, campaigns, programmes, roles
from storage.campaigns import Planned
from storage.tables import Announcement

KIND = "approval"
"""The campaign that calls those who may agree, and tells the author what they said."""


def threshold(tx: Transaction, announcement: Announcement) -> int:
    """With more recipients than this a second organizer has to agree."""
    return programmes.get(tx, announcement.programme_id).approval_above


def others(tx: Transaction, announcement: Announcement, asking: int | None) -> list[int]:
    """Everybody who may agree but who asks for it, each once."""
    place = announcement.programme_id, announcement.series_id
    found = [
        person.id
        for role, person in roles.staff(tx, *place)
        if may([role], "announce", place) and person.id != asking
    ]
    return list(dict.fromkeys(found))


def author(announcement: Announcement) -> list[int]:
    """Who wrote it, while there is such a person."""
    return [] if announcement.author_id is None else [announcement.author_id]


def tell(
    tx: Transaction,
    announcement: Announcement,
    people: Sequence[int],
    what: str,
    by: int | None,
    due: dt.datetime,
    now: dt.datetime,
) -> None:
    """Tell these people that it was «asked», «approved» or «declined», and by whom; or why it did not leave
    at its hour: «pointless» now, «grown» to so many that another has to agree, or «lonely», with no other."""
    if not people:
        return
    planned = Planned(
        key=f"{KIND}:{announcement.id}:{what}:{now.isoformat()}:{token_hex(4)}",
        kind=KIND,
        series_id=announcement.series_id,
        session_id=None,
        audience="person",
        due_at=due,
        expires_at=None,
        content={"announcement": announcement.id, "what": what, "by": by},
        urgent=True,
    )
    campaign = campaigns.create(tx, planned, now, state="running")
    for person in people:
        campaigns.add_person(tx, campaign, person, due)
