"""The sessions of a series as a file has them: the new, those it says something else of, those it dropped."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from bot import reminders
from bot.materials import releasing
from bot.programme import models
from bot.programme import sessions as session_models
from bot.programmes import filing
from bot.programmes.filing import Filed
from bot.programmes.notices import plan_notice, tell, untold
from bot.sessions import joining
from bot.zoom import taking
from storage import Transaction, campaigns, programmes, series
from storage.tables import Programme, Series, Session


@dataclass
class Changes:
    """What applying a file did, by «series/session» key."""

    added: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    restored: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any(vars(self).values())

    def counts(self) -> dict[str, int]:
        """How many sessions each kind of change touched; kinds without any are left out."""
        return {kind: len(names) for kind, names in vars(self).items() if names}


def put(
    tx: Transaction,
    programme: Programme,
    row: Series,
    wanted: models.Series,
    changes: Changes,
    now: dt.datetime,
    *,
    insist: bool = False,
) -> None:
    """Make the sessions of a series agree with the file, and the reminders with the sessions. `insist`: with
    all that is said, and not only with what the last file said differently. That is an organizer's change in
    the chat then, and no word of a file: the next file is compared with the last one all the same."""
    known = {session.key: session for session in series.sessions(tx, row.id)}
    for session in wanted.sessions:
        if session.key in known:
            _update(tx, programme, row, known[session.key], session, changes, now, insist=insist)
        else:
            _add(tx, row, session, now, filed=not insist)
            changes.added.append(f"{row.key}/{session.key}")
    kept = {session.key for session in wanted.sessions}
    for key, gone in known.items():
        if key not in kept:
            _drop(tx, programme, row, gone, changes, now)
            if not insist:
                gone.filed = {**(gone.filed or {}), **UNFILED}
    settle(tx, row, now)


def settle(tx: Transaction, row: Series, now: dt.datetime) -> None:
    """Number the sessions by their start and let the reminders follow them."""
    tx.flush()
    sessions = series.sessions(tx, row.id)
    for number, one in enumerate(sessions, start=1):
        # A cancelled one keeps its place, so that people's «session 3» stays what it is.
        one.number = number
    _follow(tx, row, sessions, now)


def _follow(tx: Transaction, row: Series, sessions: list[Session], now: dt.datetime) -> None:
    """What is dated by the sessions goes with them."""
    reminders.sync(tx, row, sessions, now)
    releasing.follow(tx, row, sessions, now)


def _add(
    tx: Transaction, row: Series, wanted: session_models.Session, now: dt.datetime, *, filed: bool
) -> None:
    made = programmes.add_session(tx, row, wanted.key, wanted.starts_at, wanted.ends_at, now)
    said = _said(wanted)
    made.filed = said if filed else UNFILED
    programmes.put_parts(tx, made, {name: said[name] for name in PARTS})


PARTS = ("title", "topics", "links")
UNFILED: Filed = {"state": "cancelled"}
"""What the last file says of a session that it does not have."""


def _said(wanted: session_models.Session) -> Filed:
    return {
        "state": "planned",
        "start": wanted.starts_at.isoformat(),
        "seconds": int(wanted.length.total_seconds()),
        "title": wanted.title,
        "topics": [topic.model_dump(mode="json") for topic in wanted.topics],
        "links": _links(wanted),
    }


def _links(wanted: session_models.Session) -> list[dict[str, Any]]:
    return [
        {
            "position": position,
            "platform": link.platform,
            "url": getattr(link, "url", None) or getattr(link, "map", None),
            "meeting": getattr(link, "meeting", None),
            "passcode": getattr(link, "passcode", None),
            "place": getattr(link, "place", None),
        }
        for position, link in enumerate(wanted.join)
    ]


def _update(
    tx: Transaction,
    programme: Programme,
    row: Series,
    known: Session,
    wanted: session_models.Session,
    changes: Changes,
    now: dt.datetime,
    *,
    insist: bool,
) -> None:
    """Only what the file says differently from the last one; of moved and restored ones people are told."""
    said = _said(wanted)
    news = filing.news(None if insist else known.filed, said)
    before, restored = (known.starts_at, known.ends_at), known.state == "cancelled" and "state" in news
    if restored:
        known.state = "planned"
    length = wanted.length if "seconds" in news else known.ends_at - known.starts_at
    known.starts_at = wanted.starts_at if "start" in news else known.starts_at
    known.ends_at = known.starts_at + length
    moved = before != (known.starts_at, known.ends_at)
    if moved:
        taking.retimed(tx, known)
    changed = programmes.put_parts(tx, known, {name: said[name] for name in PARTS if name in news})
    if not insist:
        known.filed = said
    if restored or moved or changed:
        known.sequence += 1
        known.changed_at = now
    _note(changes, f"{row.key}/{known.key}", restored, moved, changed)
    heard = known.state == "planned" and known.ends_at > now
    if heard and (restored or before[0] != known.starts_at):
        tell(tx, programme, row, known, "restored" if restored else "moved", before[0], now)
    if restored or moved or changed:
        joining.refresh(tx, known, now)


def _note(changes: Changes, name: str, restored: bool, moved: bool, changed: bool) -> None:
    kind = changes.restored if restored else changes.moved if moved else changes.changed if changed else None
    if kind is not None:
        kind.append(name)


def _drop(
    tx: Transaction, programme: Programme, row: Series, gone: Session, changes: Changes, now: dt.datetime
) -> None:
    """The file has it no longer; one that organizers took up again after an earlier file did so stays."""
    if _leaves(gone, now):
        _cancel(gone, now)
        changes.cancelled.append(f"{row.key}/{gone.key}")
        tell(tx, programme, row, gone, "cancelled", gone.starts_at, now)
        joining.refresh(tx, gone, now)


def _leaves(gone: Session, now: dt.datetime) -> bool:
    known_as_gone = (gone.filed or {}).get("state") == "cancelled"
    return gone.state == "planned" and gone.ends_at > now and not known_as_gone


def _cancel(gone: Session, now: dt.datetime) -> None:
    gone.state, gone.sequence, gone.changed_at = "cancelled", gone.sequence + 1, now


def drop_all(tx: Transaction, programme: Programme, row: Series, changes: Changes, now: dt.datetime) -> None:
    """All sessions to come are cancelled, and people are told in one message."""
    sessions = series.sessions(tx, row.id)
    gone = [one for one in sessions if one.state == "planned" and one.ends_at > now]
    for session in gone:
        _cancel(session, now)
        changes.cancelled.append(f"{row.key}/{session.key}")
        for campaign in untold(tx, programme, row, session):
            campaigns.cancel(tx, campaign, "superseded")
        joining.refresh(tx, session, now)
    for session in sessions:
        session.filed = {**(session.filed or {}), **UNFILED}
    if gone:
        plan_notice(tx, programme, row, gone[0], ("removed", gone[0].number), gone[0].starts_at, now)
    _follow(tx, row, sessions, now)
