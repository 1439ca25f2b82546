"""An announcement on its way and after: held up, ended, tried again, put in other words, taken back."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from secrets import token_hex
from typing import Any

from bot.announcements import Refusal, awake, noted, unformatted
from bot.delivery.messages import Document, Message, short
from bot.dialogs import form_of
from bot.documents.tables import Cell, Table, xlsx
from bot.jobs import JobError, Tools
from bot.registrations import name_step
from bot.texts import Texts
from storage import Transaction, announcements, broadcasts, campaigns
from storage.broadcasts import Lost
from storage.campaigns import Planned
from storage.jobs import Ordered
from storage.tables import Announcement, Campaign, Form, Person

RECALL = dt.timedelta(hours=48)
"""So long Telegram lets a bot take a message back."""
LANDING = dt.timedelta(seconds=30)
"""So long at most a message is on its way: what was in flight is known by then."""
OVER = ("done", "cancelled")
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who did not get it, or may not have: `why` is a word of the texts («blocked»)."""

    name: str
    phone: str
    number: int | None
    why: str


def pause(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Nothing more is taken up; what is on its way arrives. Raises Refusal."""
    _switch(tx, announcement, "running", "paused")
    noted(tx, announcement, by.id, "announcement-paused", now)


def go_on(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Raises Refusal."""
    _switch(tx, announcement, "paused", "running")
    noted(tx, announcement, by.id, "announcement-resumed", now)


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
    noted(tx, announcement, by.id, "announcement-cancelled", now)


def retriable(tx: Transaction, announcement: Announcement) -> int:
    """How many a second try may reach: what failed, what was left when Telegram's refusals ended it, and
    people who had blocked the bot and are back. What is in doubt is left alone: it may have arrived."""
    if announcement.state not in OVER or announcement.campaign_id is None:
        return 0
    campaign = announcements.campaign(tx, announcement)
    return 0 if campaign.state == "cancelled" else broadcasts.retriable(tx, campaign)


def retry(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Once more to those whom a second try may reach. Raises Refusal."""
    if not retriable(tx, announcement):
        raise Refusal("state")
    campaign = announcements.campaign(tx, announcement)
    broadcasts.again(tx, campaign, awake(tx, announcement, now))
    announcement.state, announcement.started_at, announcement.ended_at = "running", now, None
    noted(tx, announcement, by.id, "announcement-retried", now)


def recall(tx: Transaction, announcement: Announcement, by: Person, now: dt.datetime) -> None:
    """Take it back from everybody who has it. Raises Refusal after 48 hours, or when nothing was sent."""
    if announcement.campaign_id is None or announcement.state not in (*OVER, "running", "paused"):
        raise Refusal("state")
    if announcement.started_at is None or now - announcement.started_at > RECALL:
        raise Refusal("late")
    if announcement.state in ("running", "paused"):
        cancel(tx, announcement, by, now)
    announcement.state = "recalled"
    noted(tx, announcement, by.id, "announcement-recalled", now)
    _again(tx, announcement, "recall", {}, now)


def reword(
    tx: Transaction, announcement: Announcement, language: str, html: str, by: Person, now: dt.datetime
) -> None:
    """Put other words in the message of everybody who has it in this language. Raises Refusal."""
    version = announcement.versions.get(language)
    if version is None or announcement.campaign_id is None or announcement.state not in OVER:
        raise Refusal("state")
    said = {**version, "html": html, "own": True, "plain": short(unformatted(html))}
    announcement.versions = {**announcement.versions, language: said}
    noted(tx, announcement, by.id, "announcement-reworded", now)
    _again(tx, announcement, "reword", {"language": language}, now)


def _again(
    tx: Transaction, announcement: Announcement, kind: str, more: dict[str, Any], now: dt.datetime
) -> Campaign:
    """Do something to everybody's message; what is still in flight is waited for, else it would stay."""
    content = {"announcement": announcement.id, "of": announcement.campaign_id, **more}
    flying = announcements.progress(tx, announcement.campaign_id or 0).get("sending", 0)
    planned = Planned(
        key=f"{kind}:{announcement.id}:{now.isoformat()}:{token_hex(4)}",
        kind=kind,
        series_id=announcement.series_id,
        session_id=None,
        audience="recipients",
        due_at=now + LANDING if flying else now,
        expires_at=None,
        content=content,
        urgent=True,
    )
    made = campaigns.create(tx, planned, now)
    if not flying:
        campaigns.expand(tx, made, now)
    return made


def missing(tx: Transaction, announcement: Announcement) -> Iterator[Missing]:
    """Everybody who did not get it or may not have, by cause; those without Telegram, who cannot, last."""
    steps: dict[int, str | None] = {}
    for one in broadcasts.lost(tx, announcement.campaign_id or 0, announcement.series_id):
        yield _missing(tx, one, cause(one.state, one.unreachable), steps)
    for one in broadcasts.absent(tx, announcement.filter, announcement.series_id):
        yield _missing(tx, one, "absent", steps)


def as_missing(tx: Transaction, found: Iterable[Lost]) -> list[Missing]:
    """People who are without something, as they are listed to be phoned."""
    steps: dict[int, str | None] = {}
    return [_missing(tx, one, cause(one.state, one.unreachable), steps) for one in found]


def _missing(tx: Transaction, one: Lost, why: str, steps: dict[int, str | None]) -> Missing:
    given = one.answers or {}
    if one.form_id is not None and one.form_id not in steps:
        steps[one.form_id] = name_step(form_of(tx.get_one(Form, one.form_id)))
    key = steps.get(one.form_id or 0)
    return Missing(str(given.get(key or "") or one.account), one.phone or "", one.number, why)


def cause(state: str, unreachable: str | None) -> str:
    """Why somebody is without it, as a word of the texts; who had blocked the bot may be «back»."""
    return (state if state != "blocked" else unreachable or "back").replace("_", "-")


async def tell_missing(job: Ordered, tools: Tools) -> Message:
    """The list to phone, as a file. Raises JobError when nobody is missing."""
    id, texts = int(job.details["announcement"]), tools.texts
    content = await tools.database.read(lambda tx: list(missing(tx, announcements.get(tx, id))))
    if not content:
        raise JobError("broadcast-nobody-missing")
    file = await asyncio.to_thread(missing_table, content, texts)
    name = texts.plain("broadcast-file-name", number=id)
    said = texts("broadcast-missing-title", count=len(content))
    return Message(said, document=Document(f"{name}.xlsx", MIME, file))


def missing_table(content: list[Missing], texts: Texts) -> bytes:
    """The list as a spreadsheet."""
    return xlsx([_table(content, texts)])


def _table(content: list[Missing], texts: Texts) -> Table:
    headings = [texts.plain(f"broadcast-column-{one}") for one in ("name", "phone", "why", "number")]
    rows: Iterator[list[Cell]] = (
        [one.name, one.phone, texts.plain(f"broadcast-why-{one.why}"), one.number] for one in content
    )
    return Table(texts.plain("broadcast-sheet"), headings, rows)
