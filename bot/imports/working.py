"""The long work of an import, as jobs: look into a file, tell what is wrong with it, write it."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.delivery.messages import Button, Document, Message
from bot.dialogs import form_of
from bot.documents import spreadsheets
from bot.documents.spreadsheets import XLSX, BadFile, Sheet
from bot.documents.tables import Cell, Table, xlsx
from bot.forms.showing import label, show
from bot.forms.steps import Form
from bot.imports import asking, columns
from bot.imports.applying import Applied, apply, prepared, states_for
from bot.imports.checking import check
from bot.imports.matching import Plan, plan
from bot.imports.preview import preview
from bot.imports.reasons import told
from bot.jobs import JobError, Tools
from bot.seats import Room, room
from bot.texts import LANGUAGES, Texts
from storage import Transaction, drafts, files, imports, tasks
from storage import series as stored_series
from storage.jobs import Ordered
from storage.tables import Series

LOOK, WRONG, APPLY = "registrants", "registrants-wrong", "registrants-apply"
TASK = "imports.file"
"""What the organizer is in the midst of until a file could be read."""


REPORT = ("imports-what-is-wrong", "imports-row")
"""The columns that a table of wrong rows has before the file's own; sent back, it is read without them."""
_REPORTED = {Texts((language,)).plain(one) for language in LANGUAGES for one in REPORT}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a job needs to know of a draft, its series and its file."""

    details: dict[str, Any]
    content: bytes
    form: Form
    form_id: int
    series: Series
    entered: list[imports.Entered]
    room: Room

    def today(self, now: dt.datetime) -> dt.date:
        return now.astimezone(ZoneInfo(self.series.programme.timezone)).date()


def _load(tx: Transaction, draft_id: int, *, applied: bool = False) -> Loaded:
    """Raises JobError when the draft is over, its series is, or the form was changed meanwhile; with
    `applied` one that was applied will do as well."""
    draft = drafts.get(tx, draft_id)
    is_there = drafts.is_open(draft) or (applied and draft.dropped_at is None)
    if not is_there or draft.series_id is None:
        raise JobError("imports-draft-over")
    series, form = (
        stored_series.known(tx, draft.series_id),
        stored_series.form(tx, draft.series_id, "registration"),
    )
    file = files.get(tx, draft.sha256)
    if form is None or file is None or series.state != "open":
        raise JobError("imports-series-over")
    if draft.details.get("form", form.id) != form.id:
        raise JobError("imports-form-changed")
    entered = imports.entered(tx, series.id)
    here = room(tx, series)
    return Loaded(dict(draft.details), file.content, form_of(form), form.id, series, entered, here)


async def look(job: Ordered, tools: Tools) -> Message:
    """Read the file, find out what its columns are, ask if need be; else say what importing it would do."""
    draft_id = int(job.details["draft"])
    loaded = await tools.database.read(lambda tx: _load(tx, draft_id))
    sheet = await asyncio.to_thread(_read, loaded)
    headings = columns.key_of(sheet.headings)
    remembered = await tools.database.read(lambda tx: imports.remembered(tx, job.programme_id, headings))
    details = await asyncio.to_thread(_described, loaded, sheet, loaded.today(tools.now), remembered)

    def keep(tx: Transaction) -> None:
        _keep(tx, draft_id, details)
        if not details["asking"]:
            imports.remember(tx, job.programme_id, headings, _said(details), tools.now)
        task = tasks.current(tx, job.person_id)
        if task is not None and task.kind == TASK:
            tasks.drop(tx, job.person_id)

    await tools.database.run(keep)
    if details["asking"]:
        step = loaded.form.step(details["asking"][0])
        return asking.question(draft_id, details, loaded.form, step, tools.texts)
    made = await _planned(loaded, sheet, details, tools)
    waiting = states_for(loaded.room, len(made.fresh)).count("waiting")
    return preview(draft_id, details, loaded.form, made, waiting, tools.texts)


def _read(loaded: Loaded) -> Sheet:
    try:
        sheet = spreadsheets.read(loaded.content, str(loaded.details["name"]))
    except BadFile as bad:
        raise JobError(bad.id, **bad.args_) from bad
    if not sheet.rows:
        raise JobError("spreadsheets-empty")
    return columns.without(sheet, _REPORTED)


def _described(
    loaded: Loaded, sheet: Sheet, today: dt.date, remembered: dict[str, Any] | None
) -> dict[str, Any]:
    """The draft's details with what its columns are; what the organizer said before stays."""
    details = loaded.details
    if "mapping" in details:
        return details
    found = columns.guess(loaded.form, sheet, today, _fitting(remembered or {}, sheet))
    order = {
        key: columns.candidates(loaded.form, loaded.form.step(key), sheet, today, found.mapping)
        for key in found.asking
    }
    return {
        **details,
        "form": loaded.form_id,
        "headings": list(sheet.headings),
        "samples": asking.samples(sheet),
        "mapping": found.mapping,
        "asking": list(found.asking),
        "candidates": order,
    }


def _fitting(remembered: dict[str, Any], sheet: Sheet) -> dict[str, list[int]]:
    return {key: at for key, at in remembered.items() if all(one < len(sheet.headings) for one in at)}


def _said(details: dict[str, Any]) -> dict[str, Any]:
    return dict(details["mapping"])


def _keep(tx: Transaction, draft_id: int, details: dict[str, Any]) -> None:
    draft = drafts.locked(tx, draft_id)
    if drafts.is_open(draft):
        draft.details = details
        tx.flush()


async def _planned(loaded: Loaded, sheet: Sheet, details: dict[str, Any], tools: Tools) -> Plan:
    """In a thread, which ends soon when the bot is stopped: the job is done again then."""
    over = threading.Event()

    def progress(done: int, total: int) -> None:
        if over.is_set():
            raise InterruptedError
        tools.progress(done, total)

    def work() -> Plan:
        today, later = loaded.today(tools.now), bool(details.get("later"))
        rows = check(loaded.form, sheet, details["mapping"], today, later=later, progress=progress)
        return plan(loaded.form, rows, loaded.entered)

    try:
        return await asyncio.to_thread(work)
    finally:
        over.set()


async def _again(draft_id: int, tools: Tools, *, applied: bool = False) -> tuple[Loaded, Sheet, Plan]:
    """The file once more, as it is to be read, compared with the series as it is now."""
    loaded = await tools.database.read(lambda tx: _load(tx, draft_id, applied=applied))
    if loaded.details.get("asking", True):
        raise JobError("imports-draft-over")
    sheet = await asyncio.to_thread(_read, loaded)
    return loaded, sheet, await _planned(loaded, sheet, loaded.details, tools)


async def tell_wrong(job: Ordered, tools: Tools) -> Message:
    """All wrong rows as they stand in the file, with what is wrong beside them; and what was put right."""
    _, sheet, made = await _again(int(job.details["draft"]), tools, applied=True)
    content = await asyncio.to_thread(_wrong_rows, sheet, made, tools.texts)
    caption = tools.texts("imports-wrong-caption", count=len(made.wrong))
    name = tools.texts.plain("imports-wrong-name")
    return Message(caption, document=Document(f"{name}.xlsx", XLSX, content))


def _wrong_rows(sheet: Sheet, made: Plan, texts: Texts) -> bytes:
    rows = dict(sheet.rows)
    heads = [*(texts.plain(one) for one in REPORT), *sheet.headings]
    lines: Iterator[list[Cell]] = (
        [told(one, sheet.headings, texts), one.row, *rows[one.row]] for one in made.wrong
    )
    fixed = [
        texts.plain(id)
        for id in ("imports-row", "imports-help-column", "imports-written", "imports-taken-as")
    ]
    return xlsx(
        [
            Table(texts.plain("imports-sheet-wrong"), heads, lines),
            Table(texts.plain("imports-sheet-fixed"), fixed, _corrections(made, texts)),
        ]
    )


def _corrections(made: Plan, texts: Texts) -> Iterator[list[Cell]]:
    for one in made.fresh:
        for step, written in one.corrected:
            meant = show(step, one.answers.get(step.key), texts)
            yield [one.row, texts.plain_pick(label(step)), written, meant]


async def write(job: Ordered, tools: Tools) -> Message:
    """Apply the draft, once; asked again it says what was done."""
    draft_id = int(job.details["draft"])
    done = await tools.database.read(lambda tx: _done(tx, draft_id))
    if done is None:
        loaded, _, made = await _again(draft_id, tools)
        if not made.fresh and not made.changed:
            raise JobError("imports-nothing-new")
        form, form_id = loaded.form, loaded.form_id
        ready = await asyncio.to_thread(prepared, form, form_id, made, tools.now)
        done = await tools.database.run(lambda tx: apply(tx, draft_id, form, form_id, ready, tools.now))
    if done is None:
        raise JobError("imports-draft-over")
    return _written(draft_id, done, tools.texts)


def _done(tx: Transaction, draft_id: int) -> Applied | None:
    draft = drafts.get(tx, draft_id)
    return Applied(**draft.details["applied"]) if draft.applied_at else None


def _written(draft_id: int, done: Applied, texts: Texts) -> Message:
    lines: list[str] = [texts("imports-done", count=done.new)] if done.new or not done.changed else []
    lines += [texts("imports-done-waiting", count=done.waiting)] if done.waiting else []
    lines += [texts("imports-done-changed", count=done.changed)] if done.changed else []
    lines += [texts("imports-done-wrong", count=done.wrong)] if done.wrong else []
    lines += ["", texts("imports-next")] if done.new else []
    buttons = [("imports-links", "impi")] if done.new else []
    buttons += [("imports-wrong-file", "impw")] if done.wrong else []
    rows = tuple((Button(texts.plain(id), press=f"{prefix}:{draft_id}"),) for id, prefix in buttons)
    return Message("\n".join(lines), rows)
