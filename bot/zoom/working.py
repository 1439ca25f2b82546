"""The long work of a report, as jobs: look into a file, take it in, weigh everything again, list who is
unknown."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.delivery.messages import Message
from bot.documents.spreadsheets import BadFile
from bot.jobs import JobError, Tools
from bot.roles import note
from bot.zoom import preview, reading, taking, weighing
from bot.zoom.joining import Guest, guests
from bot.zoom.people import People
from bot.zoom.reading import Report
from bot.zoom.standing import standing
from bot.zoom.weighing import Decisions
from storage import Transaction, drafts, files, tasks, zoom
from storage import series as stored_series
from storage.jobs import Ordered
from storage.tables import Draft, Session, ZoomReport

LOOK, APPLY, AGAIN = "zoom", "zoom-apply", "zoom-again"
TASK = "zoom.file"
"""What the organizer is in the midst of until a file could be read."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a job needs to know of a draft and its session."""

    details: dict[str, Any]
    sha256: str
    content: bytes
    session: Session
    others: list[Session]
    people: People
    decisions: Decisions
    reports: list[ZoomReport]
    edition: tuple[Any, ...]
    closed: bool

    @property
    def home(self) -> ZoneInfo:
        return ZoneInfo(self.session.series.programme.timezone)

    @property
    def zone(self) -> str:
        return str(self.details.get("zone") or self.session.series.programme.timezone)


def _open(tx: Transaction, draft_id: int) -> Draft:
    draft = drafts.get(tx, draft_id)
    if not drafts.is_open(draft):
        raise JobError("zoom-draft-over")
    return draft


def _load(tx: Transaction, draft_id: int) -> Loaded:
    """Raises JobError when the draft is over."""
    draft = _open(tx, draft_id)
    file, session = files.get(tx, draft.sha256), stored_series.session(tx, int(draft.details["session"]))
    if file is None or session is None or session.state != "planned":
        raise JobError("zoom-draft-over")
    series_id = session.series_id
    return Loaded(
        dict(draft.details),
        draft.sha256,
        file.content,
        session,
        stored_series.sessions(tx, series_id),
        weighing.people(tx, series_id),
        zoom.decisions(tx, series_id),
        zoom.reports(tx, session.id),
        zoom.edition(tx, series_id),
        zoom.is_closed(tx, session.id),
    )


def read(loaded: Loaded) -> Report:
    """The report; JobError says what is wrong with the file."""
    near = loaded.session.starts_at.astimezone(loaded.home).date()
    try:
        return reading.read(loaded.content, near)
    except BadFile as bad:
        raise JobError(bad.id, **bad.args_) from bad


async def look(job: Ordered, tools: Tools) -> Message:
    """What taking in the report would do."""
    draft_id = int(job.details["draft"])
    loaded = await tools.database.read(lambda tx: _load(tx, draft_id))
    report = await asyncio.to_thread(read, loaded)
    found, weighed = await asyncio.to_thread(_weighed, loaded, report)

    def keep(tx: Transaction) -> None:
        draft = drafts.locked(tx, draft_id)
        if drafts.is_open(draft):
            draft.details = {**draft.details, "looked": True, "zone": loaded.zone}
        task = tasks.current(tx, job.person_id)
        if task is not None and task.kind == TASK:
            tasks.drop(tx, job.person_id)

    await tools.database.run(keep)
    shown = preview.Shown(
        draft_id,
        loaded.session,
        loaded.others,
        report,
        found,
        weighed,
        loaded.zone,
        again=any(one.sha256 == loaded.sha256 and one.zone == loaded.zone for one in loaded.reports),
        closed=loaded.closed,
        name=str(loaded.details["name"]),
    )
    return await asyncio.to_thread(preview.preview, shown, tools.texts)


def _weighed(loaded: Loaded, report: Report) -> tuple[list[Guest], taking.Weighing]:
    """The guests of this file alone, weighed."""
    found = guests(report, ZoneInfo(loaded.zone))
    return found, weighing.weigh(found, loaded.people, loaded.decisions)


async def apply(job: Ordered, tools: Tools) -> Message:
    """Take the report in, once; asked again it says how the session stands."""
    draft_id = int(job.details["draft"])
    session_id = await tools.database.read(lambda tx: _applied(tx, draft_id))
    if session_id is None:
        loaded = await tools.database.read(lambda tx: _load(tx, draft_id))
        report = await asyncio.to_thread(read, loaded)
        found = guests(report, ZoneInfo(loaded.zone))
        rest = [one for one in loaded.reports if one.sha256 != loaded.sha256]
        every = taking.merged(rest, found)
        weighed = await asyncio.to_thread(weighing.weigh, every, loaded.people, loaded.decisions)
        taken = Taken(draft_id, loaded, report, found, every, weighed)
        session_id = await tools.database.run(lambda tx: _write(tx, taken, tools.now))
    return await tools.database.read(lambda tx: _standing(tx, session_id, tools))


def _applied(tx: Transaction, draft_id: int) -> int | None:
    draft = drafts.get(tx, draft_id)
    return int(draft.details["session"]) if draft.applied_at else None


@dataclass(frozen=True, slots=True)
class Taken:
    """Everything that was worked out before the transaction, which shall be short."""

    draft_id: int
    loaded: Loaded
    report: Report
    found: list[Guest]
    every: list[Guest]
    weighed: taking.Weighing


def _write(tx: Transaction, taken: Taken, now: dt.datetime) -> int:
    loaded, draft = taken.loaded, drafts.locked(tx, taken.draft_id)
    session = zoom.hold(tx, loaded.session.id)
    if draft.applied_at is not None:
        return session.id
    if draft.dropped_at is not None:
        raise JobError("zoom-draft-over")
    every, weighed = taken.every, taken.weighed
    now_there = zoom.reports(tx, session.id)
    if zoom.edition(tx, session.series_id) != loaded.edition or _others(now_there) != _others(loaded.reports):
        every = taking.merged([one for one in now_there if one.sha256 != loaded.sha256], taken.found)
        people, decisions = weighing.people(tx, session.series_id), zoom.decisions(tx, session.series_id)
        weighed = weighing.weigh(every, people, decisions)
    _keep(tx, taken, draft, session, now)
    taking.write(tx, session, every, weighed)
    draft.applied_at = now
    place = draft.programme_id, draft.series_id
    figures = {"rows": taken.report.rows, "guests": len(taken.found)}
    note(tx, draft.person_id, place, "guests-imported", f"session:{session.id}", now, **figures)
    return session.id


def _others(reports: list[ZoomReport]) -> list[tuple[int, str]]:
    return [(one.id, one.zone) for one in reports]


def _keep(tx: Transaction, taken: Taken, draft: Draft, session: Session, now: dt.datetime) -> None:
    """The report's row; one of the same file is replaced, since its times may be on another clock."""
    loaded = taken.loaded
    details = {
        "name": loaded.details["name"],
        "rows": taken.report.rows,
        "guests": taking.packed(taken.found),
    }
    known = zoom.report(tx, session.id, loaded.sha256)
    if known is None:
        known = ZoomReport(session_id=session.id, sha256=loaded.sha256)
        tx.add(known)
    known.layout, known.zone, known.details = taken.report.layout, loaded.zone, details
    known.imported_by, known.imported_at = draft.person_id, now
    tx.flush()


@dataclass(frozen=True, slots=True)
class Seen:
    """A session's reports, but for the one that is to be taken back, and who may be in them."""

    reports: list[ZoomReport]
    people: People
    decisions: Decisions
    mark: tuple[Any, ...]


def _mark(tx: Transaction, series_id: int, reports: list[ZoomReport]) -> tuple[Any, ...]:
    """Another one as soon as weighing might say something else."""
    return zoom.edition(tx, series_id), _others(reports)


def _see(tx: Transaction, session_id: int, gone: int | None) -> Seen:
    session = stored_series.session(tx, session_id)
    assert session is not None, "sessions are never deleted"
    series_id, reports = session.series_id, [one for one in zoom.reports(tx, session_id) if one.id != gone]
    people, decisions = weighing.people(tx, series_id), zoom.decisions(tx, series_id)
    return Seen(reports, people, decisions, _mark(tx, series_id, reports))


async def again(job: Ordered, tools: Tools) -> Message:
    """Weigh everybody anew whom no organizer decided about: people registered or were corrected since, or a
    report is to be taken back. Weighing thousands takes a second, so the database does not wait for it."""
    session_id, gone = int(job.details["session"]), job.details.get("drop")
    seen = await tools.database.read(lambda tx: _see(tx, session_id, gone))
    every = taking.merged(seen.reports)
    weighed = await asyncio.to_thread(weighing.weigh, every, seen.people, seen.decisions)

    def anew(tx: Transaction) -> None:
        session = zoom.hold(tx, session_id)
        _take_back(tx, job, session_id, gone, tools.now)
        if _mark(tx, session.series_id, zoom.reports(tx, session_id)) == seen.mark:
            taking.write(tx, session, every, weighed)
        else:
            refresh(tx, session)

    await tools.database.run(anew)
    return await tools.database.read(lambda tx: _standing(tx, session_id, tools))


def _take_back(tx: Transaction, job: Ordered, session_id: int, gone: int | None, now: dt.datetime) -> None:
    for one in [known for known in zoom.reports(tx, session_id) if known.id == gone]:
        zoom.drop_report(tx, one)
        place, name = (job.programme_id, job.series_id), str(one.details["name"])
        note(tx, job.person_id, place, "guests-undone", f"session:{session_id}", now, name=name)


def refresh(tx: Transaction, session: Session) -> None:
    """Guests and evidence of a session, which is held, as its reports and decisions make them."""
    every = taking.merged(zoom.reports(tx, session.id))
    people, decisions = weighing.people(tx, session.series_id), zoom.decisions(tx, session.series_id)
    taking.write(tx, session, every, weighing.weigh(every, people, decisions))


def _standing(tx: Transaction, session_id: int, tools: Tools) -> Message:
    session = stored_series.session(tx, session_id)
    assert session is not None, "sessions are never deleted"
    return standing(tx, session, tools.texts)
