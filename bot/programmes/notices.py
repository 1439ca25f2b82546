"""Telling registrants, once, of a session that moved, fell out or came back."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from bot import reminders
from storage import Transaction, campaigns
from storage.campaigns import Planned
from storage.tables import Campaign, Programme, Series, Session

SOON = dt.timedelta(hours=24)
"""A change this close to the session is told at once, even at night."""


def tell(
    tx: Transaction,
    programme: Programme,
    row: Series,
    session: Session,
    what: str,
    before: dt.datetime,
    now: dt.datetime,
) -> None:
    """Plan the one message that tells registrants of a change. An earlier one not yet sent is superseded;
    when all is as people know it, nothing is said. The session has the number yet that people know."""
    unsent = untold(tx, programme, row, session)
    thought_cancelled, number = what == "restored", session.number
    for campaign in unsent:
        before = dt.datetime.fromisoformat(campaign.content["before"])
        number = campaign.content.get("number", number)
        thought_cancelled = campaign.content["what"] == "restored"
    unheard = all(one.state == "planned" for one in unsent)
    for campaign in unsent:
        campaigns.cancel(tx, campaign, "superseded")
    cancelled = session.state == "cancelled"
    as_known = cancelled if thought_cancelled else not cancelled and session.starts_at == before
    if not (as_known and unheard):
        news = "cancelled" if cancelled else "restored" if thought_cancelled else "moved"
        plan_notice(tx, programme, row, session, (news, number), before, now)


def is_soon(moment: dt.datetime, now: dt.datetime) -> bool:
    """Whether a change of what is at that moment cannot wait for the morning."""
    return moment - now < SOON


def told_at(programme: Programme, row: Series, moment: dt.datetime, now: dt.datetime) -> dt.datetime:
    """When people hear of a change of what is at that moment: now, or in the morning."""
    if is_soon(moment, now):
        return now
    return reminders.quiet_of(row).awake_from(now, ZoneInfo(programme.timezone))


def believed(tx: Transaction, programme: Programme, row: Series, session: Session) -> dt.datetime:
    """When people think a session starts: they were not told yet of what waits for the morning."""
    unsent = untold(tx, programme, row, session)
    if unsent and all(one.state == "planned" for one in unsent):
        return dt.datetime.fromisoformat(unsent[-1].content["before"])
    return session.starts_at


def untold(tx: Transaction, programme: Programme, row: Series, session: Session) -> list[Campaign]:
    """Changes of a session that not everybody was told of yet."""
    key = _change_key(programme, row, session)
    known = campaigns.of_series(tx, row.id, ("change",))
    return [one for one in known if one.key.startswith(key) and one.state in ("planned", "running")]


def _change_key(programme: Programme, row: Series, session: Session) -> str:
    return f"{programme.key}:{row.key}:{session.key}:change:"


def plan_notice(
    tx: Transaction,
    programme: Programme,
    row: Series,
    session: Session,
    news: tuple[str, int],
    before: dt.datetime,
    now: dt.datetime,
) -> None:
    """The message itself: at once when it is soon, else not at night. `news` is what happened, and the number
    under which people know the session."""
    what, number = news
    after = session.starts_at.isoformat()
    due = told_at(programme, row, min(before, session.starts_at), now)
    planned = Planned(
        key=f"{_change_key(programme, row, session)}{session.sequence}",
        kind="change",
        series_id=row.id,
        session_id=session.id,
        audience="standing" if what == "removed" else "registered",
        due_at=due,
        expires_at=max(session.ends_at, before + SOON),
        content={"what": what, "number": number, "before": before.isoformat(), "after": after},
        urgent=is_soon(min(before, session.starts_at), now),
    )
    campaigns.create(tx, planned, now)
