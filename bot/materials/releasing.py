"""When a material goes out, and to whom: dated by its session, and moved with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot import reminders
from storage import Transaction, campaigns, materials
from storage.campaigns import Planned
from storage.materials import KEY
from storage.tables import Campaign, Material, Series, Session

KIND = "material"
NOW, BEFORE, END, SURVEY = "now", "before", "end", "survey"
MOVING = (BEFORE, END)
"""Releases that are dated by the session."""
CHANGED = "changed"


def campaign_of(tx: Transaction, material: Material) -> Campaign:
    """The one that sends it: made with it, and never deleted."""
    found = campaigns.by_key(tx, f"{KEY}{material.id}")
    assert found is not None
    return found


def due(material: Material, session: Session, series: Series, now: dt.datetime) -> dt.datetime:
    """When it goes out, never at night: what precedes a session comes the evening before, all else in the
    morning. What ought to have gone out by now does."""
    quiet, zone = reminders.quiet_of(series), ZoneInfo(series.programme.timezone)
    moment = now
    if material.release == BEFORE:
        moment = session.starts_at + dt.timedelta(seconds=material.offset_seconds or 0)
        if quiet.holds(moment.astimezone(zone).time()):
            moment = reminders.evening(moment, quiet, zone)
    elif material.release == END:
        moment = session.ends_at
    return quiet.awake_from(max(now, moment), zone)


def plan(tx: Transaction, material: Material, session: Session, now: dt.datetime) -> Campaign:
    """Make its campaign. Who has answered the survey is told at any hour: they have just pressed a button."""
    planned = Planned(
        key=f"{KEY}{material.id}",
        kind=KIND,
        series_id=session.series_id,
        session_id=session.id,
        audience="answered" if material.release == SURVEY else "registered",
        due_at=due(material, session, session.series, now),
        expires_at=None,
        content={"material": material.id},
        urgent=material.release == SURVEY,
    )
    return campaigns.create(tx, planned, now)


def follow(tx: Transaction, series: Series, sessions: Sequence[Session], now: dt.datetime) -> None:
    """What is still to go out goes with its session: moved, held back, taken up again."""
    by_id = {one.id: one for one in sessions}
    for material in materials.waiting(tx, series.id):
        session, campaign = by_id[material.session_id], campaign_of(tx, material)
        stands = session.state == "planned" and series.state == "open"
        if not stands and campaign.state == "planned":
            campaigns.cancel(tx, campaign, CHANGED)
        elif stands and campaign.state == "cancelled" and campaign.reason == CHANGED:
            campaign.state, campaign.reason = "planned", None
        if stands and campaign.state == "planned" and material.release in MOVING:
            campaign.due_at = due(material, session, series, now)
    tx.flush()


def answered(tx: Transaction, person_id: int, session_id: int, now: dt.datetime) -> None:
    """Somebody finished the survey of a session: what waits for that is theirs now."""
    for material in materials.after_survey(tx, session_id):
        campaign = campaign_of(tx, material)
        if campaign.state in ("running", "done"):  # one that is planned will find them
            campaigns.add_person(tx, campaign, person_id, now)
