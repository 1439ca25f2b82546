"""One thing of every kind that a desk can be about: what people without rights must not reach."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from sqlalchemy import func, select

from bot import roles as rules
from bot.materials import giving, releasing
from bot.materials.giving import Piece
from bot.reports import take
from storage import Transaction, announcements, campaigns, drafts, files, jobs, registrations, roles
from storage import series as stored_series
from storage.attendance import objections
from storage.campaigns import Planned
from storage.places import Place
from storage.questions import asked
from storage.reports import snapshots
from storage.tables import (
    Audience,
    Invitation,
    JoinLink,
    Person,
    Question,
    Series,
    Session,
    Table,
    Topic,
    ZoomGuest,
    ZoomMatch,
    ZoomReport,
)
from tests.stories.programmes import SPRING

PLACES = SPRING + SPRING.partition("series:\n")[2].replace("key: xuan", "key: ha").replace("xuân", "hạ")
"""A programme of two series alike, «xuan» and «ha»."""


Things = dict[str, list[int]]
"""Ids by the name of the parameters that mean them."""


def made(tx: Transaction, key: str, now: dt.datetime) -> Things:
    """Everything there can be, in this series."""
    series = stored_series.by_key(tx, key)
    assert series is not None
    place = series.programme_id, series.id
    absent = roles.own(tx, 9_000_000 + series.id, now)
    role = roles.grant(tx, absent.id, "helper", *place, None, None, now)
    rules.invite(tx, "helper", place, absent.id, now)
    invitation = tx.scalar(select(func.max(Invitation.id)))
    job = jobs.order(tx, absent.id, place, "export", {"what": "people", "format": "csv"}, None, now)
    job.state = "done"
    sessions = list(tx.scalars(select(Session.id).where(Session.series_id == series.id)))
    ids: Things = {
        "programme_id": [series.programme_id],
        "series_id": [series.id],
        "session_id": sessions[:1],
        "link_id": list(tx.scalars(select(JoinLink.id).where(JoinLink.session_id == sessions[0]))),
        "topic_id": list(tx.scalars(select(Topic.id).where(Topic.session_id == sessions[0]))),
        "role_id": [role.id],
        "invitation_id": [int(invitation or 0)],
        "job_id": [job.id],
        "draft_id": _drafts(tx, absent, job.id, place, now),
        "audience_id": [_audience(tx, absent, place, now)],
        "announcement_id": _announcements(tx, absent, place, now),
        "registration_id": _registrations(tx, series, now),
        "material_id": _materials(tx, absent, sessions[0], now),
    }
    ids["snapshot_id"] = [_snapshot(tx, absent, job.id, place, now)]
    ids["twin_id"] = ids["registration_id"][::-1]
    ids["question_id"] = _questions(tx, absent, ids["topic_id"][0], now)
    ids["into_id"] = ids["question_id"][::-1]
    ids["objection_id"] = [objections.add(tx, sessions[0], absent.id, now).id]
    return ids | _zoom(tx, sessions[0], ids["registration_id"], now)


def _zoom(tx: Transaction, session_id: int, registration_ids: list[int], now: dt.datetime) -> Things:
    """A report of Zoom's with a guest in it of whom nobody is sure."""
    guest = ["lan|", "Lan", "", False, [[1614646800, 1614654000]], None]
    details = {"name": "z.csv", "rows": 1, "guests": [guest]}
    report = ZoomReport(session_id=session_id, sha256="z", layout="joins", zone="Asia/Ho_Chi_Minh")
    report.details, report.imported_at = details, now
    made = ZoomGuest(session_id=session_id, key="lan|", name="Lan", intervals=guest[4], state="doubtful")
    tx.add_all([report, made])
    tx.flush()
    person = registrations.get(tx, registration_ids[0]).person_id
    tx.add(ZoomMatch(guest_id=made.id, person_id=person, way="name", score=90, holds=False))
    tx.flush()
    return {"guest_id": [made.id], "report_id": [report.id]}


def _drafts(tx: Transaction, by: Person, job: int, place: Place, now: dt.datetime) -> list[int]:
    """A file of each kind, looked into and ready for a yes."""
    content = b"x"
    sha256 = hashlib.sha256(content).hexdigest()
    files.put(tx, sha256, "x.csv", "text/csv", content, now)
    details: dict[str, Any] = {"name": "x.csv", "outcome": "x", "asking": [], "form": 1, "mapping": {}}
    details |= {"job": job, "headings": ["Tên"], "samples": ["Lan"]}
    kinds = ("programme", "registrants", "zoom")
    return [drafts.create(tx, by.id, place, kind, sha256, dict(details), now).id for kind in kinds]


def _snapshot(tx: Transaction, by: Person, job: int, place: Place, now: dt.datetime) -> int:
    """Figures of the series, taken for its closing report."""
    return snapshots.keep(tx, place, take(tx, place, now).model_dump(mode="json"), by.id, job, now)


def _audience(tx: Transaction, by: Person, place: Place, now: dt.datetime) -> int:
    programme_id, series_id = place
    saved = Audience(
        programme_id=programme_id,
        series_id=series_id,
        name=f"Nhóm {series_id}",
        filter={"programme": programme_id, "series": series_id, "terms": []},
        created_by=by.id,
        changed_at=now,
    )
    tx.add(saved)
    tx.flush()
    return saved.id


def _announcements(tx: Transaction, by: Person, place: Place, now: dt.datetime) -> list[int]:
    """A draft, one that waits for a second organizer, one that is being sent."""
    found = []
    for state in ("draft", "approval", "running"):
        one = announcements.create(tx, by.id, place, now)
        one.versions = {
            "vi": {"chat": 1, "kind": "text", "ids": [1], "plain": "Mang sổ tay", "html": "Mang sổ tay"}
        }
        one.state, one.tested_at, one.started_at = state, now, now
        if state == "running":
            one.campaign_id = _campaign(tx, one.id, place, now)
        found.append(one.id)
    tx.flush()
    return found


def _campaign(tx: Transaction, announcement_id: int, place: Place, now: dt.datetime) -> int:
    planned = Planned(
        key=f"announcement:{announcement_id}",
        kind="announcement",
        series_id=place[1],
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=None,
        content={"announcement": announcement_id},
    )
    return campaigns.create(tx, planned, now, state="running").id


def _materials(tx: Transaction, by: Person, session_id: int, now: dt.datetime) -> list[int]:
    """One that is still to go out, one that is out, one that was withdrawn."""
    session = stored_series.session(tx, session_id)
    assert session is not None
    pieces = [Piece("document", f"Tài liệu {one}", "a.pdf", size=3, file_id=f"f{one}") for one in range(3)]
    given = giving.give(tx, session, None, pieces, giving.Release("end"), by, now)
    given[1].released_at = given[2].released_at = now
    for one in given[1:]:
        releasing.campaign_of(tx, one).state = "done"
    giving.withdraw(tx, given[2], session, by, now)
    return [one.id for one in given]


def _registrations(tx: Transaction, series: Series, now: dt.datetime) -> list[int]:
    """Two people of one name, registered; a third whose request waits for a yes."""
    held, form = registrations.hold(tx, series.id), stored_series.form(tx, series.id, "registration")
    assert form is not None
    ids = []
    for at, state in enumerate(("registered", "registered", "asked")):
        person = roles.own(tx, 9_100_000 + 10 * series.id + at, now)
        one = registrations.add(tx, person, held, form, {"name": "Trần Văn Bình"}, now)
        one.state = state
        ids.append(one.id)
    tx.flush()
    return ids


def _questions(tx: Transaction, by: Person, topic_id: int, now: dt.datetime) -> list[int]:
    """One that waits to be looked at, one that waits for an answer."""
    made = [
        Question(topic_id=topic_id, person_id=by.id, kind="text", text="Bón gì?", words="bon gi", state=state)
        for state in ("new", "open")
    ]
    for one in made:
        one.asked_at = one.changed_at = now
        asked.add(tx, one)
    return [one.id for one in made]


def everything(tx: Transaction) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables: what must be the same after presses that count for nothing."""
    tx.flush()
    found = Table.metadata.sorted_tables
    return {one.name: sorted((tuple(row) for row in tx.execute(select(one))), key=repr) for one in found}
