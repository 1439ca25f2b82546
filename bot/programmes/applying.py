"""Applying a whole programme file, and the start that applies the operator's own."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

import orjson

from bot.forms.steps import Form, NameStep
from bot.programme import models
from bot.programmes import filing, sessions
from bot.programmes.sessions import Changes
from bot.texts import LANGUAGES, Texts
from storage import Transaction, programmes, series
from storage.tables import Programme, Series

UNFILED: filing.Filed = {"state": "removed"}
"""What the last file says of a series that it does not have."""


def start(tx: Transaction, file: models.Programme, now: dt.datetime) -> Changes:
    """Apply the operator's own file, unless it is the very one that was applied at the last start: then
    everything stays as organizers have it by now."""
    programmes.hold(tx, file.key)
    digest = _digest(file.model_dump(mode="json"))
    known = series.programme(tx, file.key)
    if known is not None and known.file_digest == digest:
        return Changes()
    changes = apply(tx, file, now)
    programmes.started_with(tx, file.key, digest)
    return changes


def apply(tx: Transaction, file: models.Programme, now: dt.datetime) -> Changes:
    """Change what the file says differently from the last one that was applied; registrants are told once
    what moved, fell out or came back."""
    changes = Changes()
    programmes.hold(tx, file.key)
    programme = programmes.put(tx, file.key, _programme_fields(file), now)
    kept = {wanted.key for wanted in file.series}
    for position, wanted in enumerate(file.series):
        row = _series(tx, programme, file, wanted, position, insist=False)
        _forms(tx, row, wanted)
        sessions.put(tx, programme, row, wanted, changes, now)
    for row in programmes.series_of(tx, programme):
        if row.key not in kept and row.state != "removed" and (row.filed or {}).get("state") != "removed":
            row.state, row.filed = "removed", {**(row.filed or {}), **UNFILED}
            sessions.drop_all(tx, programme, row, changes, now)
    return changes


def insist(tx: Transaction, file: models.Programme, now: dt.datetime) -> Changes:
    """Make these series, of which there may be more, just what is said of them, whatever the last file said:
    all others stay as they are. Organizers do so in the chat; the next file overwrites of it what it says
    differently from the last file."""
    changes = Changes()
    programmes.hold(tx, file.key)
    programme = programmes.put(tx, file.key, {}, now)
    known = {row.key: row.position for row in programmes.series_of(tx, programme)}
    last = max(known.values(), default=-1)
    for ahead, wanted in enumerate(file.series, start=1):
        position = known.get(wanted.key, last + ahead)
        row = _series(tx, programme, file, wanted, position, insist=True)
        _forms(tx, row, wanted)
        sessions.put(tx, programme, row, wanted, changes, now, insist=True)
    return changes


def _programme_fields(file: models.Programme) -> dict[str, Any]:
    content = file.model_dump(mode="json")
    return {
        "title": file.title,
        "organisers": list(file.organisers),
        "timezone": file.timezone,
        "languages": list(file.languages),
        "contact": content.get("contact") or {},
        "approval_above": file.approval_above,
        "digest": _digest(content),
    }


def _series(
    tx: Transaction,
    programme: Programme,
    file: models.Programme,
    wanted: models.Series,
    position: int,
    *,
    insist: bool,
) -> Series:
    fields = _series_fields(file, wanted, position)
    said = filing.plain(fields)
    known = programmes.known_series(tx, programme, wanted.key)
    news = filing.news(known.filed if known and not insist else None, said)
    changed = {name: value for name, value in fields.items() if name in news}
    if not insist:
        changed["filed"] = said
    elif known is None:  # no file has it yet; the next one is compared with the last one all the same
        changed["filed"] = UNFILED
    return programmes.put_series(tx, programme, wanted.key, changed)


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
        "approval": wanted.registration.approval,
        "offer_seconds": round(wanted.registration.offer.total_seconds()),
        "fits": content["fits"],
        "reminders": content["reminders"],
        "survey": {name: survey[name] for name in survey if name != "form"} if survey else None,
        "certificate": content.get("certificate"),
        "attendance": wanted.attendance and wanted.attendance.model_dump(mode="json", exclude_defaults=True),
        "questions": content.get("questions"),
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
