"""Registrants from a file: the file is asked for and taken, its import shown, confirmed or dropped."""

from __future__ import annotations

import hashlib
from functools import partial

from bot.delivery.messages import Document, Message
from bot.dialogs import form_of
from bot.documents.spreadsheets import BYTES, XLSX, too_big
from bot.imports import APPLY, LINKS, LOOK, TASK, WRONG
from bot.imports.template import template
from bot.jobs import ANNOUNCED
from bot.roles import may, note
from handlers.events import Event, SentFile
from handlers.keyboards import button
from handlers.organizers import guard
from handlers.replies import Errand, Reply
from handlers.visit import Visit
from storage import drafts, files, jobs, roles, series
from storage.imports import KIND
from storage.places import Place
from storage.tables import Draft, Task


def of_series(visit: Visit, series_id: str) -> Reply:
    """What it takes: a file, sent now; and what else can be done with those who were imported."""
    wanted, texts = series.known(visit.tx, int(series_id)), visit.texts
    guard.begin(visit, TASK, (wanted.programme_id, wanted.id))
    rows = (
        (button(texts, "imports-template", "impt", wanted.id),),
        (button(texts, "imports-links-all", "impa", wanted.id),),
        (button(texts, "desk-back", "desk1", wanted.id),),
    )
    title = texts.plain_pick(wanted.title)
    return Reply(edit=Message(texts("imports-ask", title=title, most=BYTES // 1_000_000), rows))


def give_template(visit: Visit, series_id: str) -> Reply:
    """The empty table for this registration form."""
    form = series.form(visit.tx, int(series_id), "registration")
    if form is None:
        return Reply.hint(visit.texts, "imports-series-over")
    name = f"{visit.texts.plain('imports-template-name')}.xlsx"
    file = Document(name, XLSX, template(form_of(form), visit.texts))
    return Reply(say=(Message(visit.texts("imports-template-caption"), document=file),))


def take_file(visit: Visit, task: Task, event: Event) -> Reply:
    """The list; it is fetched, kept, and looked into by a job."""
    if not isinstance(event, SentFile):
        return Reply.text(visit.texts, "imports-not-a-file")
    if event.size is not None and event.size > BYTES:
        refused = too_big(event.size)
        return Reply.text(visit.texts, refused.id, **refused.args_)
    place = int(task.state["programme_id"]), task.state["series_id"]
    fetching = Message(visit.texts("imports-fetching", name=named(event)))
    return Reply(say=(fetching,), errand=Errand(event.id, partial(_arrived, file=event, place=place)))


def named(file: SentFile) -> str:
    """What a file is called in messages about it."""
    return file.name[:80] or "?"


def _arrived(visit: Visit, content: bytes | None, file: SentFile, place: Place) -> Reply:
    if content is None:
        return Reply.text(visit.texts, "imports-not-fetched")
    if not may(roles.held(visit.tx, visit.person.id), "people", place):
        return Reply.text(visit.texts, "desk-not-yours")
    sha256 = hashlib.sha256(content).hexdigest()
    files.put(visit.tx, sha256, file.name, file.mime, content, visit.now)
    details = {"name": named(file)}
    draft = drafts.create(visit.tx, visit.person.id, place, KIND, sha256, details, visit.now)
    jobs.order(visit.tx, visit.person.id, place, LOOK, {"draft": draft.id}, None, visit.now)
    return Reply(wake=True)


def open_draft(visit: Visit, draft_id: str) -> Draft | None:
    """The draft, locked; None when it was applied or dropped, is one of something else, or somebody else's:
    what comes of it is noted as its sender's doing."""
    draft = drafts.locked(visit.tx, int(draft_id))
    own = draft.kind == KIND and draft.person_id == visit.person.id
    return draft if own and drafts.is_open(draft) else None


def over(visit: Visit) -> Reply:
    """For buttons of a file that is done with."""
    return Reply.hint(visit.texts, "imports-draft-over")


def begin_job(visit: Visit, draft: Draft, kind: str, id: str) -> Reply:
    """Order a job about a draft, unless one is at work; the pressed message tells how it goes."""
    if jobs.is_at_work(visit.tx, draft.details.get("job")):
        return Reply.hint(visit.texts, "imports-at-work")
    shown = visit.source.message_id if visit.source else None
    place = draft.programme_id, draft.series_id
    details = {"draft": draft.id, ANNOUNCED: shown is not None}
    job = jobs.order(visit.tx, visit.person.id, place, kind, details, shown, visit.now)
    draft.details = {**draft.details, "job": job.id}
    return Reply(edit=Message(visit.texts(id, name=str(draft.details["name"]))), wake=True)


def apply(visit: Visit, draft_id: str) -> Reply:
    """«Import them»: all of them, in one transaction, soon."""
    draft = open_draft(visit, draft_id)
    if draft is None or draft.details.get("asking", True):
        return over(visit)
    return begin_job(visit, draft, APPLY, "imports-applying")


def later(visit: Visit, draft_id: str, on: str) -> Reply:
    """Whether answers may be missing that people can give themselves when they come."""
    draft = open_draft(visit, draft_id)
    if draft is None:
        return over(visit)
    if jobs.is_at_work(visit.tx, draft.details.get("job")):
        return Reply.hint(visit.texts, "imports-at-work")
    draft.details = {**draft.details, "later": on == "1"}
    return begin_job(visit, draft, LOOK, "imports-checking")


def wrong_rows(visit: Visit, draft_id: str) -> Reply:
    """All wrong rows, as a file: before the import, and after it."""
    draft = drafts.get(visit.tx, int(draft_id))
    if draft.kind != KIND or draft.dropped_at is not None or draft.details.get("asking", True):
        return over(visit)
    place = draft.programme_id, draft.series_id
    jobs.order(visit.tx, visit.person.id, place, WRONG, {"draft": draft.id}, None, visit.now)
    return Reply(toast=visit.texts.plain("imports-making"), wake=True)


def drop(visit: Visit, draft_id: str) -> Reply:
    """Nothing of the file is imported."""
    draft = open_draft(visit, draft_id)
    if draft is None:
        return over(visit)
    draft.dropped_at = visit.now
    place = draft.programme_id, draft.series_id
    note(visit.tx, visit.person.id, place, "registrants-dropped", f"draft:{draft.id}", visit.now)
    back = button(visit.texts, "imports-another", "imps", draft.series_id or 0)
    return Reply(edit=Message(visit.texts("imports-dropped", name=str(draft.details["name"])), ((back,),)))


def links(visit: Visit, draft_id: str) -> Reply:
    """Personal links for those whom this file brought."""
    draft = drafts.get(visit.tx, int(draft_id))
    if draft.kind != KIND or draft.applied_at is None or draft.series_id is None:
        return over(visit)
    done = draft.details["applied"]
    return _links(visit, (draft.programme_id, draft.series_id), done["first"], done["last"])


def all_links(visit: Visit, series_id: str) -> Reply:
    """The same for everybody registered by others who has not come yet."""
    wanted = series.known(visit.tx, int(series_id))
    return _links(visit, (wanted.programme_id, wanted.id), 0, None)


def _links(visit: Visit, place: Place, first: int, last: int | None) -> Reply:
    details = {"first": first, "last": last, "bot": visit.bot}
    jobs.order(visit.tx, visit.person.id, place, LINKS, details, None, visit.now)
    return Reply(toast=visit.texts.plain("imports-making"), wake=True)
