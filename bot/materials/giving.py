"""What organizers and speakers do with materials: give, name, date anew, withdraw, take back, send again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import Any

from bot.broadcasts import RECALL
from bot.materials import releasing
from bot.materials.releasing import BEFORE, END, NOW, SURVEY, campaign_of
from bot.reminders import survey_of
from bot.roles import note
from bot.seats import awake
from bot.surveys import state as survey_state
from storage import Transaction, campaigns, materials
from storage.campaigns import Planned
from storage.materials import reach
from storage.tables import Material, Person, Session

TITLE = 120
"""Characters of a title: it stands on buttons and in lists."""
MOST = 20
"""So many are given at once."""
FARTHEST = dt.timedelta(days=60)
"""No material comes earlier before its session than this: the number was mistyped."""
RETRACTED = "retracted"
ADDRESS = re.compile(r"(?i)https?://[^\s<>\"]+|(?<![\w@.])(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s<>\"]*)?(?![\w@])")


class Refusal(Exception):
    """It cannot be done; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that was sent, not given yet. `file_id` is Telegram's copy, `sha256` names our own."""

    kind: str
    title: str
    name: str | None = None
    mime: str | None = None
    size: int | None = None
    url: str | None = None
    file_id: str | None = None
    sha256: str | None = None

    def data(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Release:
    """When: «now», «before» the session by so many seconds, at its «end», or after its «survey»."""

    when: str
    seconds: int | None = None

    @property
    def offset(self) -> int | None:
        return -self.seconds if self.when == BEFORE and self.seconds is not None else None


def titled(caption: str, name: str | None) -> str:
    """What a material is called: the first line of what was written with it, else its file name without the
    ending; empty where there is neither."""
    line = next((one for one in (" ".join(line.split()) for line in caption.splitlines()) if one), "")
    stem = " ".join(re.sub("[_]+", " ", PurePosixPath(name or "").stem).split())
    return (line or stem)[:TITLE].strip()


def choices(session: Session, now: dt.datetime) -> list[str]:
    """The releases that make sense for a session now."""
    if session.state != "planned":
        return []
    found = [NOW]
    found += [BEFORE] if session.starts_at > now else []
    found += [END] if session.ends_at > now else []
    surveyed = survey_of(session.series) and survey_state(session.series, session, now) in ("early", "open")
    return [*found, SURVEY] if surveyed else found


def _checked(session: Session, release: Release, now: dt.datetime) -> None:
    """Raises Refusal («cancelled», «late», «far»)."""
    if session.state != "planned":
        raise Refusal("cancelled")
    if release.when not in choices(session, now):
        raise Refusal("late")
    if release.when != BEFORE:
        return
    seconds = release.seconds or 0
    if not 0 < seconds <= FARTHEST.total_seconds():
        raise Refusal("far")
    if session.starts_at - dt.timedelta(seconds=seconds) <= now:
        raise Refusal("past")


def give(
    tx: Transaction,
    session: Session,
    topic_id: int | None,
    pieces: Sequence[Piece],
    release: Release,
    by: Person,
    now: dt.datetime,
) -> list[Material]:
    """Each piece becomes a material; hold the session first. Raises Refusal."""
    _checked(session, release, now)
    given = []
    for piece in pieces:
        made = Material(
            session_id=session.id,
            topic_id=topic_id,
            **piece.data(),
            release=release.when,
            offset_seconds=release.offset,
            added_by=by.id,
            added_at=now,
        )
        given.append(materials.add(tx, made))
        releasing.plan(tx, made, session, now)
        noted(tx, made, session, by, "material-given", now)
    return given


def noted(tx: Transaction, one: Material, session: Session, by: Person, kind: str, now: dt.datetime) -> None:
    """Into the log, under the session."""
    place = session.series.programme_id, session.series_id
    note(tx, by.id, place, kind, f"session:{session.id}", now, material=one.id, title=one.title)


def retitle(
    tx: Transaction, one: Material, session: Session, title: str, by: Person, now: dt.datetime
) -> None:
    """Another title, from now on."""
    one.title = title
    noted(tx, one, session, by, "material-renamed", now)
    tx.flush()


def reschedule(
    tx: Transaction, one: Material, session: Session, release: Release, by: Person, now: dt.datetime
) -> None:
    """Another release, while it has not begun to go out. Raises Refusal."""
    campaign = campaign_of(tx, one)
    if one.withdrawn_at or one.released_at or campaign.state != "planned":
        raise Refusal("gone")
    _checked(session, release, now)
    one.release, one.offset_seconds = release.when, release.offset
    campaign.due_at = releasing.due(one, session, session.series, now)
    campaign.audience = "answered" if release.when == SURVEY else "registered"
    campaign.urgent = release.when == SURVEY
    noted(tx, one, session, by, "material-dated", now)
    tx.flush()


def withdraw(tx: Transaction, one: Material, session: Session, by: Person, now: dt.datetime) -> None:
    """Nobody else gets it, and it is in no list any more. Raises Refusal."""
    if one.withdrawn_at:
        raise Refusal("gone")
    one.withdrawn_at = now
    campaigns.cancel(tx, campaign_of(tx, one), RETRACTED)
    noted(tx, one, session, by, "material-withdrawn", now)
    tx.flush()


def recallable(tx: Transaction, one: Material, now: dt.datetime) -> bool:
    """Whether it can be taken back from those who have it: Telegram lets a bot for 48 hours."""
    if not one.withdrawn_at or not one.released_at or now - one.released_at > RECALL:
        return False
    return campaigns.by_key(tx, _recall_key(one)) is None


def _recall_key(one: Material) -> str:
    return f"material-recall:{one.id}"


def recall(tx: Transaction, one: Material, session: Session, by: Person, now: dt.datetime) -> None:
    """Take it back from everybody who has it. Raises Refusal."""
    if not recallable(tx, one, now):
        raise Refusal("recall")
    planned = Planned(
        key=_recall_key(one),
        kind="recall",
        series_id=session.series_id,
        session_id=None,
        audience="recipients",
        due_at=now,
        expires_at=None,
        content={"material": one.id, "of": campaign_of(tx, one).id},
        urgent=True,
    )
    campaigns.create(tx, planned, now)
    noted(tx, one, session, by, "material-recalled", now)


def again(tx: Transaction, one: Material, session: Session, by: Person, now: dt.datetime) -> None:
    """Once more to those who have not got it and can be reached. Raises Refusal."""
    if one.withdrawn_at or not one.released_at or session.state != "planned":
        raise Refusal("gone")
    if not reach.again(tx, one, campaign_of(tx, one), awake(session.series, now)):
        raise Refusal("nobody")
    noted(tx, one, session, by, "material-resent", now)
