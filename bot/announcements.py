"""Announcements: what must be so before one is sent, how it is sent, and what can be done after."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot import reminders
from bot.delivery.messages import Message
from bot.programme.models import NIGHT
from bot.roles import note
from storage import Transaction, announcements, audiences, campaigns, series
from storage.campaigns import Planned
from storage.places import Place
from storage.tables import Announcement, Campaign, Person

Cards = Callable[[Transaction, dt.datetime], Sequence[tuple[int, int, Message]]]
"""Messages of ours that shall show how far something is: chat, message, what it shows now."""
APPROVAL_ABOVE = 500
"""With more recipients than this a second organizer has to agree."""
RECALL = dt.timedelta(hours=48)
"""So long Telegram lets a bot take a message back."""
TOPICS = ("news", "polls")
FIELDS = ("name", "series", "next", "link")
"""What the words of an announcement may hold in braces; each person gets their own."""
FIELD = re.compile(r"\{\s*(\w+)\s*\}")
OPTIONS = range(2, 9)
"""So many answers a question may have."""


def place_of(announcement: Announcement) -> Place:
    return announcement.programme_id, announcement.series_id


def zone_of(tx: Transaction, announcement: Announcement) -> ZoneInfo:
    """The clocks of its programme."""
    return ZoneInfo(series.reached(tx, [place_of(announcement)])[0].programme.timezone)


def fields_in(html: str) -> list[str]:
    """The names in braces, known or not."""
    return FIELD.findall(html)


def unknown_fields(html: str) -> list[str]:
    """Names in braces that stand for nothing."""
    return [name for name in dict.fromkeys(fields_in(html)) if name not in FIELDS]


def poll_of(text: str) -> tuple[str, list[str]] | None:
    """A question and its answers: the first line, then one answer a line; None if it is no such thing."""
    lines = [line.strip().removeprefix("-").strip() for line in text.splitlines()]
    question, *options = [line for line in lines if line] or [""]
    distinct = list(dict.fromkeys(options))
    return (question, distinct) if question and len(distinct) in OPTIONS else None


class Refusal(Exception):
    """It cannot be done; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def ready(tx: Transaction, announcement: Announcement) -> str | None:
    """Why it cannot be sent yet: «state», «empty», «nobody», «untested»; None if it can."""
    if announcement.state not in ("draft", "approval"):
        return "state"
    if not announcement.versions:
        return "empty"
    if announcement.tested_at is None:
        return "untested"
    if not audiences.count(tx, announcement.filter):
        return "nobody"
    return None


def changed(announcement: Announcement) -> None:
    """Something in it is another: it has to be tested and approved anew."""
    announcement.tested_at = announcement.approved_by = announcement.approved_at = None
    if announcement.state == "approval":
        announcement.state = "draft"


def send(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> str:
    """Send it now or at its hour, or ask a second organizer; the new state. Raises Refusal."""
    why = ready(tx, announcement)
    if why is not None:
        raise Refusal(why)
    many = audiences.count(tx, announcement.filter) > APPROVAL_ABOVE
    if many and announcement.approved_by is None:
        announcement.state = "approval"
        _note(tx, announcement, by.id, "announcement-asked", now)
        return announcement.state
    return _settled(tx, announcement, by.id, now)


def approve(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> str:
    """The second organizer agrees: it goes out. Raises Refusal when it is one's own, or not asked for."""
    if announcement.state != "approval":
        raise Refusal("state")
    if announcement.author_id == by.id:
        raise Refusal("own")
    announcement.approved_by, announcement.approved_at = by.id, now
    _note(tx, announcement, by.id, "announcement-approved", now)
    return _settled(tx, announcement, by.id, now)


def _settled(tx: Transaction, announcement: Announcement, by: int, now: dt.datetime) -> str:
    due = due_of(tx, announcement)
    if due is not None and due > now:
        announcement.state, announcement.due_at = "scheduled", due
        _note(tx, announcement, by, "announcement-scheduled", now)
    else:
        _start(tx, announcement, now)
        _note(tx, announcement, by, "announcement-sent", now)
    tx.flush()
    return announcement.state


def due_of(tx: Transaction, announcement: Announcement) -> dt.datetime | None:
    """Its hour: as said, or counted from the start of its session as that stands now; None for at once."""
    if announcement.session_id is None:
        return announcement.due_at
    session = series.session(tx, announcement.session_id)
    if session is None or announcement.offset_seconds is None:
        return announcement.due_at
    return session.starts_at + dt.timedelta(seconds=announcement.offset_seconds)


def _start(tx: Transaction, announcement: Announcement, now: dt.datetime) -> None:
    """It becomes a campaign, expanded at once; at night it waits for the morning unless it is urgent."""
    awake = now if announcement.urgent else _awake(tx, announcement, now)
    planned = Planned(
        key=f"announcement:{announcement.id}",
        kind="announcement",
        series_id=announcement.series_id,
        session_id=None,
        audience="filter",
        due_at=awake,
        expires_at=None,
        content={"announcement": announcement.id, "filter": announcement.filter, "topic": announcement.topic},
        urgent=announcement.urgent,
        resend=False,
    )
    made = campaigns.create(tx, planned, now)
    announcement.campaign_id, announcement.started_at = made.id, now
    announcement.state = "running"
    if awake <= now:
        campaigns.expand(tx, made, now)


def _awake(tx: Transaction, announcement: Announcement, now: dt.datetime) -> dt.datetime:
    reached = series.reached(tx, [place_of(announcement)])
    if not reached:
        return now
    zone = ZoneInfo(reached[0].programme.timezone)
    quiet = reminders.quiet_of(reached[0]) if announcement.series_id else NIGHT
    return quiet.awake_from(now, zone)


def run_due(tx: Transaction, now: dt.datetime) -> bool:
    """Start what was put off until now, expand what waited for the morning, end what is sent."""
    started = False
    for announcement in announcements.scheduled(tx, now):
        due = due_of(tx, announcement)
        if due is not None and due > now:  # its session moved
            announcement.due_at = due
            continue
        _start(tx, announcement, now)
        started = True
    for announcement in announcements.running(tx):
        campaign = announcements.campaign(tx, announcement)
        if announcement.state == "running" and campaign.state == "planned" and campaign.due_at <= now:
            campaigns.expand(tx, campaign, now)
            started = True
        settle(tx, announcement, now)
    tx.flush()
    return started


def settle(tx: Transaction, announcement: Announcement, now: dt.datetime) -> None:
    """It is over when its campaign is."""
    if announcement.state not in ("running", "paused"):
        return
    campaign = announcements.campaign(tx, announcement)
    if campaign.state in ("done", "stopped", "cancelled"):
        announcement.state = "done" if campaign.state == "done" else "cancelled"
        announcement.ended_at = now
        tx.flush()


def pause(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Nothing more is taken up; what is on its way arrives. Raises Refusal."""
    _switch(tx, announcement, "running", "paused")
    _note(tx, announcement, by.id, "announcement-paused", now)


def go_on(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Raises Refusal."""
    _switch(tx, announcement, "paused", "running")
    _note(tx, announcement, by.id, "announcement-resumed", now)


def _switch(tx: Transaction, announcement: Announcement, before: str, after: str) -> None:
    if announcement.state != before:
        raise Refusal("state")
    campaign = announcements.campaign(tx, announcement)
    if campaign.state not in ("planned", "running", "paused"):
        raise Refusal("state")
    # One that waits for the morning has nobody to go to yet.
    begun = bool(announcements.progress(tx, campaign.id))
    campaign.state = after if after == "paused" or begun else "planned"
    announcement.state = after
    tx.flush()


def cancel(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Nobody else gets it; a draft or one that waits for its hour is given up. Raises Refusal."""
    if announcement.state not in ("draft", "approval", "scheduled", "running", "paused"):
        raise Refusal("state")
    if announcement.campaign_id is not None:
        campaigns.cancel(tx, announcements.campaign(tx, announcement), "cancelled")
    announcement.state, announcement.ended_at = "cancelled", now
    _note(tx, announcement, by.id, "announcement-cancelled", now)


def recall(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> Campaign:
    """Take it back from everybody who has it. Raises Refusal after 48 hours, or when nothing was sent."""
    if announcement.campaign_id is None or announcement.state not in (
        "done",
        "cancelled",
        "running",
        "paused",
    ):
        raise Refusal("state")
    if announcement.started_at is None or now - announcement.started_at > RECALL:
        raise Refusal("late")
    if announcement.state in ("running", "paused"):
        cancel(tx, announcement, by, now)
    announcement.state = "recalled"
    _note(tx, announcement, by.id, "announcement-recalled", now)
    return _again(tx, announcement, "recall", {}, now)


def reword(tx: Transaction, announcement: Announcement, html: str, by: Person, now: dt.datetime) -> Campaign:
    """Put other words in the message of everybody who has it. Raises Refusal."""
    if announcement.campaign_id is None or announcement.state not in ("done", "cancelled"):
        raise Refusal("state")
    _note(tx, announcement, by.id, "announcement-reworded", now)
    return _again(tx, announcement, "reword", {"html": html}, now)


def _again(
    tx: Transaction, announcement: Announcement, kind: str, more: dict[str, Any], now: dt.datetime
) -> Campaign:
    content = {"announcement": announcement.id, "of": announcement.campaign_id, **more}
    planned = Planned(
        key=f"{kind}:{announcement.id}:{now.isoformat()}",
        kind=kind,
        series_id=announcement.series_id,
        session_id=None,
        audience="recipients",
        due_at=now,
        expires_at=None,
        content=content,
        urgent=True,
    )
    made = campaigns.create(tx, planned, now)
    campaigns.expand(tx, made, now)
    return made


def _note(tx: Transaction, announcement: Announcement, by: int, kind: str, now: dt.datetime) -> None:
    note(tx, by, place_of(announcement), kind, f"announcement:{announcement.id}", now)
