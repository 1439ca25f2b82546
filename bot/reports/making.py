"""The job behind the closing report: take the figures, keep them, print them, hand over both files."""

from __future__ import annotations

import asyncio
from functools import partial
from zoneinfo import ZoneInfo

from bot.delivery.messages import Button, Document, Message
from bot.documents import parcels, report, tables
from bot.documents.report import Report
from bot.jobs import JobError, Tools
from bot.reports.figures import Figures
from bot.reports.taking import take
from bot.reports.writing import read, written
from bot.roles import note
from bot.texts import Texts
from bot.texts.dates import plain_moment
from storage import Transaction, figures, programmes, series
from storage.jobs import Ordered
from storage.places import Place
from storage.reports import quotes, snapshots

PDF = "application/pdf"


async def make(job: Ordered, tools: Tools) -> Message:
    """The report as PDF and workbook. `snapshot` among the details: from that one, else from a new one.
    Raises JobError when there is no series to tell of."""
    snapshot_id = job.details.get("snapshot") or await _taken(job, tools)
    stored, left_out, name = await tools.database.read(partial(_kept, job=job, snapshot_id=snapshot_id))
    texts = Texts((str(job.details["language"]),))
    taken = read(stored)
    whole = written(taken, left_out, texts)
    pdf = await asyncio.to_thread(report.pdf, whole)
    book = await asyncio.to_thread(_workbook, whole)
    stem = _file_name(tools, taken, name, texts.language)
    title = tools.texts.plain_pick(taken.title)
    first = Message(tools.texts("report-done", title=title), document=Document(f"{stem}.pdf", PDF, pdf))
    await tools.send(first)
    await tools.database.run(partial(_noted, job=job, tools=tools, snapshot_id=snapshot_id))
    return _last(tools, taken, Document(f"{stem}.xlsx", parcels.MIMES[".xlsx"], book), snapshot_id)


def _file_name(tools: Tools, taken: Figures, key: str, language: str) -> str:
    day = taken.taken_at.astimezone(ZoneInfo(taken.zone)).date().isoformat()
    return f"{parcels.slug(tools.texts.plain('report-heading'))}-{key}-{day}-{language}"


def _workbook(whole: Report) -> bytes:
    return tables.xlsx(report.tables(whole))


def _place(job: Ordered) -> Place:
    return job.programme_id, job.series_id


async def _taken(job: Ordered, tools: Tools) -> int:
    """A new snapshot; the one this job took before it was cut off, if it did."""
    known = await tools.database.read(lambda tx: snapshots.of_job(tx, job.id))
    if known is not None:
        return known
    taken = await tools.database.read(partial(_figures, job=job, tools=tools))
    stored, now = taken.model_dump(mode="json"), tools.now
    return await tools.database.run(
        lambda tx: snapshots.keep(tx, _place(job), stored, job.person_id, job.id, now)
    )


def _figures(tx: Transaction, job: Ordered, tools: Tools) -> Figures:
    if job.series_id is None and not figures.series_of(tx, job.programme_id):
        raise JobError("report-nothing")
    return take(tx, _place(job), tools.now, tools.progress)


def _kept(tx: Transaction, job: Ordered, snapshot_id: int) -> tuple[dict[str, object], set[str], str]:
    """The figures, what is left out now, and the key for the names of files."""
    stored = snapshots.get(tx, snapshot_id).figures
    ids = [int(one["id"]) for one in stored["series"]]
    place = series.known(tx, job.series_id) if job.series_id else programmes.get(tx, job.programme_id)
    return stored, quotes.left_out(tx, ids), place.key


def _noted(tx: Transaction, job: Ordered, tools: Tools, snapshot_id: int) -> None:
    details = {"language": job.details["language"]}
    note(tx, job.person_id, _place(job), "closing-report", f"snapshot:{snapshot_id}", tools.now, **details)


def _last(tools: Tools, taken: Figures, document: Document, snapshot_id: int) -> Message:
    """The workbook, and what can be done next."""
    when = plain_moment(taken.taken_at, ZoneInfo(taken.zone), tools.texts)
    more = Button(tools.texts.plain("report-more"), press=f"rep1:{snapshot_id}")
    return Message(tools.texts("report-done-book", when=when), ((more,),), document)
