"""Announcements: what they hold, what must be so before one is sent, and how it comes to be sent."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from html import escape, unescape
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot import approvals, reminders
from bot.delivery.messages import Message, short
from bot.programme.models import NIGHT
from bot.roles import note
from storage import Transaction, announcements, audiences, campaigns, programmes, series
from storage.campaigns import Planned
from storage.places import Place
from storage.tables import Announcement, Person

Cards = Callable[[Transaction, dt.datetime], Sequence[tuple[int, int, Message]]]
"""Messages of ours that shall show how far something is: chat, message, what it shows now."""
TOPICS = ("news", "fairs", "polls")
"""Kinds of announcements that people may do without."""
DRAFTED = ("draft", "approval")
"""States before it is sent or has its hour: afterwards nobody changes what was agreed to."""
NEEDED = "practical"
"""The kind that is about the sessions of a series people registered for: all of them get it."""
FIELDS = ("name", "series", "next", "link")
"""What the words of an announcement may hold in braces; each person gets their own."""
FIELD = re.compile(r"\{\s*(\w+)\s*\}")
OPTIONS = range(2, 13)
"""So many answers a question may have, as many as Telegram's own."""
ADDRESS = re.compile(r"(?i)(?:https?://|(?=[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?:#]|$)))\S+$")
"""The end of a line that is an address, the scheme left out perhaps."""
LINKS = 6
"""So many buttons with links an announcement may have."""


def place_of(announcement: Announcement) -> Place:
    return announcement.programme_id, announcement.series_id


def zone_of(tx: Transaction, announcement: Announcement) -> ZoneInfo:
    """The clocks of its programme."""
    return ZoneInfo(programmes.get(tx, announcement.programme_id).timezone)


def fields_in(html: str) -> list[str]:
    """The names in braces, known or not."""
    return FIELD.findall(html)


def unknown_fields(html: str) -> list[str]:
    """Names in braces that stand for nothing."""
    return [name for name in dict.fromkeys(fields_in(html)) if name not in FIELDS]


def unformatted(html: str | None) -> str:
    """Words without their formatting, on one line."""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html or "")).split())


def first_line(words: str) -> str:
    """The first line with anything in it, in its own formatting; bare when that goes on below."""
    line = next((one for one in words.splitlines() if one.strip()), "")
    begun, ended = re.findall(r"<([a-z-]+)", line), re.findall(r"</([a-z-]+)", line)
    whole = sorted(begun) == sorted(ended)
    return line if whole else escape(unformatted(line), quote=False)


def poll_of(text: str) -> tuple[str, list[str]] | None:
    """A question and its answers: the first line, then one answer a line; None if it is no such thing."""
    lines = [line.strip().removeprefix("-").strip() for line in text.splitlines()]
    question, *options = [line for line in lines if line] or [""]
    distinct = list(dict.fromkeys(options))
    return (question, distinct) if question and len(distinct) in OPTIONS else None


def link_of(line: str) -> dict[str, str] | None:
    """A button «label – address»; None if the line is no such thing."""
    found = ADDRESS.search(line.strip())
    if found is None:
        return None
    label = line.strip()[: found.start()].strip(" \t-–—:|")
    url = found[0] if "://" in found[0] else f"https://{found[0]}"
    try:
        parts = urlsplit(url)
        sound = "." in (parts.hostname or "") and parts.username is None and parts.port != 0
    except ValueError:
        return None
    return {"label": short(label, 40), "url": url} if label and sound and len(url) <= 1000 else None


class Refusal(Exception):
    """It cannot be done; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def ready(announcement: Announcement, count: int) -> str | None:
    """Why it cannot be sent yet to so many: «state», «empty», «nobody», «untested»; None if it can."""
    if announcement.state not in ("draft", "approval"):
        return "state"
    if not announcement.versions:
        return "empty"
    if announcement.tested_at is None:
        return "untested"
    return None if count else "nobody"


def changed(announcement: Announcement) -> None:
    """Something in it is another: it has to be tested and approved anew."""
    announcement.tested_at = announcement.approved_by = announcement.approved_at = None
    if announcement.state == "approval":
        announcement.state = "draft"


def send(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> str:
    """Send it now or at its hour, or ask a second organizer; the new state. Raises Refusal."""
    count = audiences.count(tx, announcement.filter)
    why = ready(announcement, count)
    if why is not None:
        raise Refusal(why)
    many = count > approvals.threshold(tx, announcement)
    if many and announcement.approved_by is None:
        return _asked(tx, announcement, by, now)
    return _settled(tx, announcement, by.id, now)


def _asked(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> str:
    """A second organizer has to agree; all who may are called."""
    if announcement.state == "approval":
        return announcement.state
    others = approvals.others(tx, announcement, by.id)
    if not others:
        raise Refusal("alone")
    # It is theirs now, whoever began it: nobody agrees to what they ask for themselves.
    announcement.state, announcement.author_id = "approval", by.id
    noted(tx, announcement, by.id, "announcement-asked", now)
    approvals.tell(tx, announcement, others, "asked", by.id, awake(tx, announcement, now), now)
    return announcement.state


def approve(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> str:
    """The second organizer agrees: it goes out. Raises Refusal when it is one's own, or not asked for."""
    if announcement.state != "approval":
        raise Refusal("state")
    if announcement.author_id == by.id:
        raise Refusal("own")
    announcement.approved_by, announcement.approved_at = by.id, now
    noted(tx, announcement, by.id, "announcement-approved", now)
    author = approvals.author(announcement)
    approvals.tell(tx, announcement, author, "approved", by.id, awake(tx, announcement, now), now)
    return _settled(tx, announcement, by.id, now)


def decline(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Not like this: it is a draft again, and its author hears of it. Raises Refusal."""
    if announcement.state != "approval":
        raise Refusal("state")
    announcement.state = "draft"
    noted(tx, announcement, by.id, "announcement-declined", now)
    author = [one for one in approvals.author(announcement) if one != by.id]
    approvals.tell(tx, announcement, author, "declined", by.id, awake(tx, announcement, now), now)
    tx.flush()


def _settled(tx: Transaction, announcement: Announcement, by: int, now: dt.datetime) -> str:
    due = due_of(tx, announcement)
    if due is not None and due > now:
        announcement.state, announcement.due_at = "scheduled", due
        noted(tx, announcement, by, "announcement-scheduled", now)
    else:
        _start(tx, announcement, now)
        noted(tx, announcement, by, "announcement-sent", now)
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
    due = awake(tx, announcement, now)
    planned = Planned(
        key=f"announcement:{announcement.id}",
        kind="announcement",
        series_id=announcement.series_id,
        session_id=None,
        audience="filter",
        due_at=due,
        expires_at=None,
        content={"announcement": announcement.id, "filter": announcement.filter, "topic": announcement.topic},
        urgent=announcement.urgent,
        resend=False,
    )
    made = campaigns.create(tx, planned, now)
    announcement.campaign_id, announcement.started_at = made.id, now
    announcement.state = "running"
    if due <= now:
        campaigns.expand(tx, made, now)


def awake(tx: Transaction, announcement: Announcement, now: dt.datetime) -> dt.datetime:
    """When it may go on: now, or after the quiet hours unless it is urgent."""
    if announcement.urgent:
        return now
    own = series.get(tx, announcement.series_id) if announcement.series_id else None
    quiet = reminders.quiet_of(own) if own else NIGHT
    return quiet.awake_from(now, zone_of(tx, announcement))


def run_due(tx: Transaction, now: dt.datetime) -> bool:
    """Start what was put off until now, expand what waited for the morning, end what is sent."""
    started = False
    for announcement in announcements.scheduled(tx, now):
        due = due_of(tx, announcement)
        if due is not None and due > now:  # its session moved
            announcement.due_at = due
            continue
        if pointless(tx, announcement, now):
            _let_go(tx, announcement, now)
        elif _grown(tx, announcement):
            _held_back(tx, announcement, now)
        else:
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


def pointless(tx: Transaction, announcement: Announcement, now: dt.datetime) -> bool:
    """Whether its session was cancelled, or has begun although it was to come before that."""
    session = series.session(tx, announcement.session_id) if announcement.session_id else None
    if session is None:
        return False
    before = (announcement.offset_seconds or 0) < 0
    return session.state == "cancelled" or (before and session.starts_at <= now)


def _let_go(tx: Transaction, announcement: Announcement, now: dt.datetime) -> None:
    """It is not sent, and its author hears of it."""
    announcement.state, announcement.ended_at = "cancelled", now
    author = approvals.author(announcement)
    approvals.tell(tx, announcement, author, "pointless", None, awake(tx, announcement, now), now)


def _grown(tx: Transaction, announcement: Announcement) -> bool:
    """Whether so many more are meant by now that a second organizer, whom nobody asked, has to agree."""
    if announcement.approved_by is not None:
        return False
    return audiences.count(tx, announcement.filter) > approvals.threshold(tx, announcement)


def _held_back(tx: Transaction, announcement: Announcement, now: dt.datetime) -> None:
    """It waits for a second organizer, or as a draft when there is none; its author hears of it."""
    due, author = awake(tx, announcement, now), approvals.author(announcement)
    others = approvals.others(tx, announcement, announcement.author_id)
    announcement.state = "approval" if others else "draft"
    approvals.tell(tx, announcement, others, "asked", announcement.author_id, due, now)
    approvals.tell(tx, announcement, author, "grown" if others else "lonely", None, due, now)


def settle(tx: Transaction, announcement: Announcement, now: dt.datetime) -> None:
    """It is over when its campaign is."""
    if announcement.state not in ("running", "paused"):
        return
    campaign = announcements.campaign(tx, announcement)
    if campaign.state in ("done", "stopped", "cancelled"):
        announcement.state = "done" if campaign.state == "done" else "cancelled"
        announcement.ended_at = now
        tx.flush()


def noted(tx: Transaction, announcement: Announcement, by: int, kind: str, now: dt.datetime) -> None:
    """Into the audit log."""
    note(tx, by, place_of(announcement), kind, f"announcement:{announcement.id}", now)
