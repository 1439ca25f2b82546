"""The programme from the chat: a template to fill in, a file sent, what it would change, a yes or a no."""

from __future__ import annotations

import hashlib
from functools import partial

from bot.delivery.messages import Document, Message
from bot.documents.spreadsheets import BYTES, XLSX
from bot.jobs import ANNOUNCED
from bot.programmes import templates
from bot.programmes.rebuilding import programme_data, yaml
from bot.programmes.states import Standing, standing
from bot.roles import may, note
from handlers.events import Event, SentFile
from handlers.keyboards import button
from handlers.organizers import guard
from handlers.replies import Errand, Reply
from handlers.visit import Visit
from storage import drafts, files, jobs, roles, series, tasks
from storage.places import Place
from storage.tables import Draft, Programme, Task

ENDINGS = (".yaml", ".yml", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")
TEXT_BYTES = 1_000_000
KIND = "programme"
"""Of drafts and of their jobs."""
MOST = 12
"""Of so many series the file is handed out; writing more takes too long, and nobody reads it."""


def of_programme(visit: Visit, programme_id: str) -> Reply:
    """How to change the programme; a file sent now is looked into."""
    return _page(visit, (int(programme_id), None))


def of_series(visit: Visit, series_id: str) -> Reply:
    """The same for the sessions of one series."""
    return _page(visit, _place(visit, series_id))


def _place(visit: Visit, series_id: str) -> Place:
    wanted = series.known(visit.tx, int(series_id))
    return wanted.programme_id, wanted.id


def _page(visit: Visit, place: Place) -> Reply:
    programme_id, series_id = place
    guard.begin(visit, "programmes.file", place)
    texts = visit.texts
    if series_id is None:
        about, template = texts("programmes-ask"), button(texts, "programmes-template", "prgtp", programme_id)
    else:
        title = texts.plain_pick(series.known(visit.tx, series_id).title)
        about = texts("programmes-ask-series", title=title)
        template = button(texts, "programmes-template-series", "prgts", series_id)
    back = button(texts, "desk-back", *(("desk1", series_id) if series_id else ("desk",)))
    whole = series_id is None and len(series.reached(visit.tx, [place])) <= MOST
    file = ((button(texts, "programmes-file", "prgf", programme_id),),) if whole else ()
    return Reply(edit=Message(about, ((template,), *file, (back,))))


def template_of_programme(visit: Visit, programme_id: str) -> Reply:
    """All classes in a spreadsheet to change and send back."""
    seen = _standing(visit, int(programme_id))
    return _template(visit, templates.classes(seen, visit.texts), seen.programme.key)


def file_of_programme(visit: Visit, programme_id: str) -> Reply:
    """The programme as it stands as a file to change and send back; of very many series, the table."""
    seen = _standing(visit, int(programme_id))
    if len(seen.series) > MOST:
        return Reply(toast=visit.texts.plain("programmes-file-long"), alert=True)
    document = Document(f"{seen.programme.key}.yaml", "application/yaml", yaml(programme_data(seen)))
    return Reply(say=(Message(visit.texts("programmes-file-caption"), document=document),))


def template_of_series(visit: Visit, series_id: str) -> Reply:
    """The sessions of one series, likewise."""
    wanted = series.known(visit.tx, int(series_id))
    seen = _standing(visit, wanted.programme_id)
    return _template(visit, templates.sessions(seen, wanted.id, visit.texts), wanted.key)


def _standing(visit: Visit, programme_id: int) -> Standing:
    return standing(visit.tx, visit.tx.get_one(Programme, programme_id))


def _template(visit: Visit, content: bytes, key: str) -> Reply:
    document = Document(f"{key}.xlsx", XLSX, content)
    return Reply(say=(Message(visit.texts("programmes-template-caption"), document=document),))


def take_file(visit: Visit, task: Task, event: Event) -> Reply:
    """The file that was sent; anything else is told kindly."""
    texts = visit.texts
    if not isinstance(event, SentFile):
        return Reply.text(texts, "programmes-no-file")
    known = event.name.lower().endswith(ENDINGS) or event.mime.startswith("text/")
    if not known:
        return Reply.text(texts, "programmes-wrong-kind", name=event.name or "?")
    most = TEXT_BYTES if event.name.lower().endswith((".yaml", ".yml")) else BYTES
    if (event.size or 0) > most:
        return Reply.text(texts, "programmes-too-big", most=most // 1_000_000)
    place = int(task.state["programme_id"]), task.state["series_id"]
    return Reply(errand=Errand(event.id, partial(_received, place, event)))


def _received(place: Place, file: SentFile, visit: Visit, content: bytes | None) -> Reply:
    """It is here: kept as a draft, looked into by a job."""
    if content is None:
        return Reply.text(visit.texts, "programmes-not-fetched")
    task = tasks.current(visit.tx, visit.person.id)
    if task is None or task.kind != "programmes.file":
        return Reply()
    if not may(roles.held(visit.tx, visit.person.id), "change", place):
        return Reply.text(visit.texts, "desk-not-yours")
    name, sha256 = file.name or "programme.txt", hashlib.sha256(content).hexdigest()
    files.put(visit.tx, sha256, name, file.mime, content, visit.now)
    draft = drafts.create(visit.tx, visit.person.id, place, KIND, sha256, {"name": name}, visit.now)
    _order(visit, draft, "check")
    return Reply(say=(Message(visit.texts("programmes-looking", name=name)),), wake=True)


def _order(visit: Visit, draft: Draft, act: str) -> None:
    place = draft.programme_id, draft.series_id
    shown = visit.source.message_id if act == "apply" and visit.source else None
    details = {"draft": draft.id, "act": act, ANNOUNCED: shown is not None}
    job = jobs.order(visit.tx, visit.person.id, place, KIND, details, shown, visit.now)
    draft.details = {**draft.details, "job": job.id}


def _is_at_work(visit: Visit, draft: Draft) -> bool:
    return jobs.is_at_work(visit.tx, draft.details.get("job"))


def confirm(visit: Visit, draft_id: str) -> Reply:
    """Yes: it is applied, unless things have changed meanwhile; a second press changes nothing."""
    draft = _draft(visit, draft_id)
    if draft is None or not drafts.is_open(draft):
        return _over(visit, draft)
    if _is_at_work(visit, draft):
        return Reply.hint(visit.texts, "programmes-at-work")
    if draft.person_id != visit.person.id or not draft.details.get("outcome"):
        return Reply.hint(visit.texts, "forms-old-button")
    _order(visit, draft, "apply")
    return Reply(edit=Message(visit.texts("programmes-applying")), wake=True)


def drop(visit: Visit, draft_id: str) -> Reply:
    """No: nothing was changed, and nothing will be."""
    draft = _draft(visit, draft_id)
    if draft is None or not drafts.is_open(draft):
        return _over(visit, draft)
    if _is_at_work(visit, draft):
        return Reply.hint(visit.texts, "programmes-at-work")
    draft.dropped_at = visit.now
    place = draft.programme_id, draft.series_id
    note(visit.tx, visit.person.id, place, "programme-dropped", f"draft:{draft.id}", visit.now)
    back = button(visit.texts, "desk-back", "desk")
    return Reply(edit=Message(visit.texts("programmes-dropped"), ((back,),)))


def _draft(visit: Visit, draft_id: str) -> Draft | None:
    """The draft, locked; None for one of something else."""
    draft = drafts.locked(visit.tx, int(draft_id))
    return draft if draft.kind == KIND else None


def _over(visit: Visit, draft: Draft | None) -> Reply:
    if draft is None:
        return Reply.hint(visit.texts, "forms-old-button")
    applied = draft.applied_at is not None
    id = "programmes-applied-already" if applied else "programmes-dropped-already"
    return Reply(toast=visit.texts.plain(id), drop_buttons=True)


def show_all(visit: Visit, draft_id: str) -> Reply:
    """Every line as a text file."""
    draft = _draft(visit, draft_id)
    if draft is None:
        return _over(visit, draft)
    lines = draft.details.get("lines") or []
    content = "\r\n".join(["\ufeff" + str(draft.details["name"]), "", *map(str, lines), ""]).encode()
    document = Document(f"draft-{draft.id}.txt", "text/plain", content)
    return Reply(say=(Message(visit.texts("programmes-all-caption", count=len(lines)), document=document),))
