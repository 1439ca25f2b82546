"""Applying a programme file: added, changed, moved, cancelled, and nothing that people gave is lost."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from bot import reminders
from bot.forms.steps import Form, NameStep
from bot.programme import models
from bot.programme import sessions as session_models
from bot.texts import LANGUAGES, Texts
from storage import Transaction, campaigns, programmes, series
from storage.campaigns import Planned
from storage.tables import Campaign, Programme, Series, Session

SOON = dt.timedelta(hours=24)
"""A change this close to the session is told at once, even at night."""


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


def apply(tx: Transaction, file: models.Programme, now: dt.datetime) -> Changes:
    """Make the database agree with the file; registrants are told once what moved, fell out or came back."""
    changes = Changes()
    programmes.hold(tx, file.key)
    programme = programmes.put(tx, file.key, _programme_fields(file), now)
    kept = {wanted.key for wanted in file.series}
    for position, wanted in enumerate(file.series):
        row = programmes.put_series(tx, programme, wanted.key, _series_fields(file, wanted, position))
        _forms(tx, row, wanted)
        _sessions(tx, programme, row, wanted, changes, now)
    for row in programmes.series_of(tx, programme):
        if row.key not in kept and row.state != "removed":
            _remove(tx, programme, row, changes, now)
    return changes


def _programme_fields(file: models.Programme) -> dict[str, Any]:
    content = file.model_dump(mode="json")
    return {
        "title": file.title,
        "organisers": list(file.organisers),
        "timezone": file.timezone,
        "languages": list(file.languages),
        "contact": content.get("contact") or {},
        "digest": _digest(content),
    }


def _series_fields(file: models.Programme, wanted: models.Series, position: int) -> dict[str, Any]:
    content = wanted.model_dump(mode="json")
    survey = content.get("survey")
    return {
        "position": position,
        "state": "open",
        "title": wanted.title,
        "about": wanted.about,
        "starts_on": wanted.starts,
        "ends_on": wanted.ends,
        "opens_at": wanted.registration_opens_at,
        "closes_at": wanted.registration_closes_at,
        "capacity": wanted.registration.capacity,
        "reminders": content["reminders"],
        "survey": {name: survey[name] for name in survey if name != "form"} if survey else None,
        "certificate": content.get("certificate"),
        "quiet": file.quiet_of(wanted).model_dump(mode="json", by_alias=True),
        "retention_days": file.retention_of(wanted).days,
    }


def _digest(content: Any) -> str:
    return hashlib.sha256(orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _forms(tx: Transaction, row: Series, wanted: models.Series) -> None:
    forms: dict[str, Form] = {"registration": wanted.registration.form}
    if wanted.survey:
        forms["survey"] = wanted.survey.form
    if wanted.certificate:
        forms["certificate"] = name_form()
    for purpose, form in forms.items():
        content = form.model_dump(mode="json")
        programmes.put_form(tx, row, purpose, content, _digest(content))


def name_form() -> Form:
    """The one question of a person who corrects the name to be printed."""
    ask = {language: Texts((language,)).plain("certificates-name-ask") for language in LANGUAGES}
    return Form(steps=(NameStep(key="name", kind="name", ask=ask),), summary=False)


def _sessions(
    tx: Transaction,
    programme: Programme,
    row: Series,
    wanted: models.Series,
    changes: Changes,
    now: dt.datetime,
) -> None:
    known = {session.key: session for session in series.sessions(tx, row.id)}
    for session in wanted.sessions:
        _session(tx, programme, row, known.get(session.key), session, changes, now)
    kept = {session.key for session in wanted.sessions}
    for key, gone in known.items():
        if key not in kept and gone.state == "planned" and gone.ends_at > now:
            _cancel(tx, programme, row, gone, changes, now)
    tx.flush()
    sessions = series.sessions(tx, row.id)
    for number, one in enumerate(sessions, start=1):
        # A cancelled one keeps its place, so that people's «session 3» stays what it is.
        one.number = number
    reminders.sync(tx, row, sessions, now)


def _session(
    tx: Transaction,
    programme: Programme,
    row: Series,
    known: Session | None,
    wanted: session_models.Session,
    changes: Changes,
    now: dt.datetime,
) -> None:
    name = f"{row.key}/{wanted.key}"
    if known is None:
        known = programmes.add_session(tx, row, wanted.key, wanted.starts_at, wanted.ends_at, now)
        programmes.put_parts(tx, known, wanted.title, _topics(wanted), _links(wanted))
        changes.added.append(name)
        return
    before = known.starts_at, known.ends_at
    restored, moved = known.state == "cancelled", before != (wanted.starts_at, wanted.ends_at)
    known.state, known.starts_at, known.ends_at = "planned", wanted.starts_at, wanted.ends_at
    changed = programmes.put_parts(tx, known, wanted.title, _topics(wanted), _links(wanted))
    if restored or moved or changed:
        known.sequence += 1
        known.changed_at = now
    _note(changes, name, restored, moved, changed)
    if (restored or before[0] != known.starts_at) and known.ends_at > now:
        tell(tx, programme, row, known, "restored" if restored else "moved", before[0], now)


def _note(changes: Changes, name: str, restored: bool, moved: bool, changed: bool) -> None:
    kind = changes.restored if restored else changes.moved if moved else changes.changed if changed else None
    if kind is not None:
        kind.append(name)


def _topics(wanted: session_models.Session) -> list[dict[str, Any]]:
    return [topic.model_dump(mode="json") for topic in wanted.topics]


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


def _cancel(
    tx: Transaction, programme: Programme, row: Series, gone: Session, changes: Changes, now: dt.datetime
) -> None:
    gone.state, gone.sequence, gone.changed_at = "cancelled", gone.sequence + 1, now
    changes.cancelled.append(f"{row.key}/{gone.key}")
    tell(tx, programme, row, gone, "cancelled", gone.starts_at, now)


def _remove(tx: Transaction, programme: Programme, row: Series, changes: Changes, now: dt.datetime) -> None:
    """All sessions to come are cancelled, and people are told in one message."""
    row.state = "removed"
    sessions = series.sessions(tx, row.id)
    gone = [one for one in sessions if one.state == "planned" and one.ends_at > now]
    for session in gone:
        session.state, session.sequence, session.changed_at = "cancelled", session.sequence + 1, now
        changes.cancelled.append(f"{row.key}/{session.key}")
        for campaign in _untold(tx, programme, row, session):
            campaigns.cancel(tx, campaign, "superseded")
    if gone:
        _plan_notice(tx, programme, row, gone[0], "removed", gone[0].starts_at, now)
    reminders.sync(tx, row, sessions, now)


def _untold(tx: Transaction, programme: Programme, row: Series, session: Session) -> list[Campaign]:
    """Changes of a session that not everybody was told of yet."""
    key = _change_key(programme, row, session)
    known = campaigns.of_series(tx, row.id, ("change",))
    return [one for one in known if one.key.startswith(key) and one.state in ("planned", "running")]


def _change_key(programme: Programme, row: Series, session: Session) -> str:
    return f"{programme.key}:{row.key}:{session.key}:change:"


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
    when all is as people know it, nothing is said."""
    unsent = _untold(tx, programme, row, session)
    thought_cancelled = what == "restored"
    for campaign in unsent:
        before = dt.datetime.fromisoformat(campaign.content["before"])
        thought_cancelled = campaign.content["what"] == "restored"
    unheard = all(one.state == "planned" for one in unsent)
    for campaign in unsent:
        campaigns.cancel(tx, campaign, "superseded")
    cancelled = session.state == "cancelled"
    as_known = cancelled if thought_cancelled else not cancelled and session.starts_at == before
    if not (as_known and unheard):
        news = "cancelled" if cancelled else "restored" if thought_cancelled else "moved"
        _plan_notice(tx, programme, row, session, news, before, now)


def _plan_notice(
    tx: Transaction,
    programme: Programme,
    row: Series,
    session: Session,
    what: str,
    before: dt.datetime,
    now: dt.datetime,
) -> None:
    urgent = min(before, session.starts_at) - now < SOON
    quiet, zone = reminders.quiet_of(row), ZoneInfo(programme.timezone)
    planned = Planned(
        key=f"{_change_key(programme, row, session)}{session.sequence}",
        kind="change",
        series_id=row.id,
        session_id=session.id,
        audience="registered",
        due_at=now if urgent else quiet.awake_from(now, zone),
        expires_at=max(session.ends_at, before + SOON),
        content={"what": what, "before": before.isoformat(), "after": session.starts_at.isoformat()},
        urgent=urgent,
    )
    campaigns.create(tx, planned, now)
