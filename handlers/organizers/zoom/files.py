"""A report of Zoom's: asked for, fetched, looked into by a job, confirmed or dropped; and taken back."""

from __future__ import annotations

import hashlib
from functools import partial

from bot.delivery.messages import Button, Message
from bot.documents.spreadsheets import BYTES, too_big
from bot.roles import may, note
from bot.texts.dates import short_moment
from bot.zoom import AGAIN, APPLY, LIST, LOOK, TASK, preview
from bot.zoom.standing import standing
from handlers.events import Event, SentFile
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers.imports import begin_job, named
from handlers.organizers.sessions import known, place_of
from handlers.replies import Errand, Reply
from handlers.visit import Visit
from storage import drafts, files, jobs, roles, tasks, zoom
from storage.places import Place
from storage.tables import Draft, Session, Task


def of_session(visit: Visit, session_id: str) -> Reply:
    """How the session stands with Zoom; a file that is sent now is a report of it."""
    one = known(visit, session_id)
    if not zoom.reports(visit.tx, one.id):
        return ask(visit, session_id)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=standing(visit.tx, one, visit.texts))


def ask(visit: Visit, session_id: str) -> Reply:
    """The file, please; and where it is found."""
    one = known(visit, session_id)
    if one.state != "planned" or one.starts_at > visit.now:
        return Reply(toast=visit.texts.plain("zoom-not-yet"), alert=True)
    guard.begin(visit, TASK, place_of(one), session=one.id)
    back = (
        button(visit.texts, "zoom-back", "zoom", one.id)
        if zoom.reports(visit.tx, one.id)
        else button(visit.texts, "sessions-desk-page", "ss1", one.id)
    )
    return Reply(edit=Message(visit.texts("zoom-ask", number=str(one.number)), ((back,),)))


def take_file(visit: Visit, task: Task, event: Event) -> Reply:
    """The report; it is fetched, kept, and looked into by a job."""
    if not isinstance(event, SentFile):
        return Reply.text(visit.texts, "zoom-not-a-file")
    if event.size is not None and event.size > BYTES:
        refused = too_big(event.size)
        return Reply.text(visit.texts, refused.id, **refused.args_)
    fetching = Message(visit.texts("zoom-fetching", name=named(event)))
    about = (int(task.state["programme_id"]), task.state["series_id"]), int(task.state["session"])
    return Reply(say=(fetching,), errand=Errand(event.id, partial(_arrived, file=event, about=about)))


def _arrived(visit: Visit, content: bytes | None, file: SentFile, about: tuple[Place, int]) -> Reply:
    place, session_id = about
    if content is None:
        return Reply.text(visit.texts, "imports-not-fetched")
    if not may(roles.held(visit.tx, visit.person.id), "people", place):
        return Reply.text(visit.texts, "desk-not-yours")
    sha256 = hashlib.sha256(content).hexdigest()
    files.put(visit.tx, sha256, file.name, file.mime, content, visit.now)
    details = {"name": named(file), "session": session_id}
    draft = drafts.create(visit.tx, visit.person.id, place, zoom.KIND, sha256, details, visit.now)
    jobs.order(visit.tx, visit.person.id, place, LOOK, {"draft": draft.id}, None, visit.now)
    return Reply(wake=True)


def _open(visit: Visit, draft_id: str) -> Draft | None:
    """The draft, locked; None when it is over, is one of something else, or somebody else's."""
    draft = drafts.locked(visit.tx, int(draft_id))
    own = draft.kind == zoom.KIND and draft.person_id == visit.person.id and "session" in draft.details
    return draft if own and drafts.is_open(draft) else None


def _over(visit: Visit) -> Reply:
    return Reply.hint(visit.texts, "zoom-draft-over")


def apply(visit: Visit, draft_id: str) -> Reply:
    """«Take it in»: all of it, in one transaction, soon."""
    draft = _open(visit, draft_id)
    if draft is None or not draft.details.get("looked"):
        return _over(visit)
    return begin_job(visit, draft, APPLY, "zoom-applying")


def drop(visit: Visit, draft_id: str) -> Reply:
    """Nothing of the file is taken in."""
    draft = _open(visit, draft_id)
    if draft is None:
        return _over(visit)
    draft.dropped_at = visit.now
    place, session = (draft.programme_id, draft.series_id), int(draft.details["session"])
    note(visit.tx, visit.person.id, place, "guests-dropped", f"session:{session}", visit.now)
    back = button(visit.texts, "zoom-back", "zoom", session)
    return Reply(edit=Message(visit.texts("zoom-dropped", name=str(draft.details["name"])), ((back,),)))


def zones(visit: Visit, draft_id: str) -> Reply:
    """Whose clock are the times on?"""
    draft = _open(visit, draft_id)
    if draft is None:
        return _over(visit)
    texts = visit.texts
    buttons = [
        button(texts, "zoom-zone", "zoomzs", draft.id, at, zone=preview.zone_name(zone, texts))
        for at, zone in enumerate(preview.zones(_home(visit, draft)))
    ]
    drop = button(texts, "zoom-drop", "zoomx", draft.id)
    return Reply(edit=Message(texts("zoom-ask-zone"), (*column(buttons), (drop,))))


def _home(visit: Visit, draft: Draft) -> str:
    return known(visit, str(draft.details["session"])).series.programme.timezone


def set_zone(visit: Visit, draft_id: str, zone: str) -> Reply:
    """This clock; the report is looked at again."""
    draft = _open(visit, draft_id)
    if draft is None:
        return _over(visit)
    listed = preview.zones(_home(visit, draft))
    if not (zone.isascii() and zone.isdecimal()) or len(zone) > 2 or int(zone) >= len(listed):
        return Reply.hint(visit.texts, "forms-old-button")
    draft.details = {**draft.details, "zone": listed[int(zone)]}
    return begin_job(visit, draft, LOOK, "zoom-looking")


def _order(visit: Visit, one: Session, kind: str, **details: int) -> Reply:
    told = {"session": one.id, **details}
    jobs.order(visit.tx, visit.person.id, place_of(one), kind, told, None, visit.now)
    return Reply(toast=visit.texts.plain("imports-making"), wake=True)


def give_list(visit: Visit, session_id: str) -> Reply:
    """Everybody in the reports, as a file."""
    return _order(visit, known(visit, session_id), LIST)


def again(visit: Visit, session_id: str) -> Reply:
    """Compare with those who are registered now."""
    return _order(visit, known(visit, session_id), AGAIN)


def reports(visit: Visit, session_id: str) -> Reply:
    """Which report is to be taken back?"""
    one, texts = known(visit, session_id), visit.texts
    buttons = [
        Button(texts.plain("zoom-undo-one", name=str(it.details["name"])[:40]), press=f"zoomdx:{it.id}")
        for it in zoom.reports(visit.tx, one.id)
    ]
    back = button(texts, "zoom-back", "zoom", one.id)
    return Reply(edit=Message(texts("zoom-undo-which"), (*column(buttons), (back,))))


def ask_undo(visit: Visit, report_id: str) -> Reply:
    """Taking back asks once more."""
    one = zoom.get_report(visit.tx, int(report_id))
    session = known(visit, str(one.session_id))
    when = short_moment(one.imported_at, preview.home(session), visit.texts)
    text = visit.texts(
        "zoom-undo-sure", name=str(one.details["name"]), when=when, rows=int(one.details["rows"])
    )
    yes = button(visit.texts, "zoom-undo-yes", "zoomdy", one.id, style="danger")
    return Reply(edit=Message(text, ((yes,), (button(visit.texts, "zoom-back", "zoom", session.id),))))


def undo(visit: Visit, report_id: str) -> Reply:
    """As if it had never been taken in; what was decided of guests is remembered."""
    one = zoom.get_report(visit.tx, int(report_id))
    return _order(visit, known(visit, str(one.session_id)), AGAIN, drop=one.id)
