"""The page of the closing report: one tap makes it, earlier figures make it again."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.delivery.messages import Button, Message, Rows
from bot.reports.handing import speakers_due
from bot.texts import LANGUAGES
from bot.texts.dates import plain_moment
from handlers.keyboards import button, column
from handlers.replies import Reply
from handlers.visit import Visit
from storage import jobs, programmes, series, tasks
from storage.places import Place
from storage.reports import snapshots
from storage.tables import Snapshot

JOB = "report"
PAGE = 8


def of_programme(visit: Visit, programme_id: str) -> Reply:
    """One report over all series."""
    return _page(visit, (int(programme_id), None))


def of_series(visit: Visit, series_id: str) -> Reply:
    return _page(visit, _place(visit, series_id))


def _place(visit: Visit, series_id: str) -> Place:
    wanted = series.known(visit.tx, int(series_id))
    return wanted.programme_id, wanted.id


def _here(place: Place) -> tuple[str, int]:
    """The letter that prefixes go on with, and the id that follows them."""
    programme_id, series_id = place
    return ("s", series_id) if series_id else ("p", programme_id)


def _page(visit: Visit, place: Place) -> Reply:
    tasks.drop(visit.tx, visit.person.id)
    texts, (end, id) = visit.texts, _here(place)
    own = texts.language
    languages = [own, *(one for one in LANGUAGES if one != own)]
    rows: list[Button] = [
        button(texts, f"report-make-{one}", f"rep{end}1", id, one, style="primary" if one == own else None)
        for one in languages
    ]
    if place[1] is not None:
        rows.append(button(texts, "report-views-button", "repv", id, 0))
        rows.append(button(texts, "report-quotes-button", "repq", id, 0))
        rows.append(button(texts, "speaker-pages-button", "repsa", id))
    count = snapshots.count(visit.tx, place)
    if count:
        rows.append(button(texts, "report-earlier-button", f"rep{end}2", id, 0, count=count))
    back = button(texts, "desk-back", *(("desk1", id) if place[1] else ("desk",)))
    text = texts("report-page-desk", title=_titled(visit, place))
    return Reply(edit=Message(text, (*column(rows), (back,))))


def _titled(visit: Visit, place: Place) -> str:
    series_id = place[1]
    one = series.known(visit.tx, series_id) if series_id else programmes.get(visit.tx, place[0])
    return visit.texts.plain_pick(one.title)


def order_of_programme(visit: Visit, programme_id: str, language: str) -> Reply:
    """Take the figures of all series now, and print them."""
    return _order(visit, (int(programme_id), None), {"language": language})


def order_of_series(visit: Visit, series_id: str, language: str) -> Reply:
    return _order(visit, _place(visit, series_id), {"language": language})


def _order(visit: Visit, place: Place, details: dict[str, object]) -> Reply:
    tx, person = visit.tx, visit.person
    if details["language"] not in LANGUAGES:
        return Reply.hint(visit.texts, "forms-old-button")
    if any(one.details == details for one in jobs.under_way(tx, person.id, place, JOB)):
        return Reply.hint(visit.texts, "report-under-way")
    message_id = visit.source.message_id if visit.source else None
    jobs.order(tx, person.id, place, JOB, details, message_id, visit.now)
    return Reply(toast=visit.texts.plain("report-at-work"), wake=True)


def ask_speakers(visit: Visit, series_id: str) -> Reply:
    """What is about to go to every speaker, and the yes it takes."""
    texts, (due, without) = visit.texts, speakers_due(visit.tx, int(series_id))
    back = (button(texts, "report-back", "reps", series_id),)
    if not due:
        return Reply(edit=Message(texts("speaker-pages-none"), (back,)))
    text = texts("speaker-pages-sure", count=len(due), without=without)
    yes = button(texts, "speaker-pages-yes", "repsp", series_id, style="primary")
    return Reply(edit=Message(text, ((yes,), back)))


def to_speakers(visit: Visit, series_id: str) -> Reply:
    """Every speaker gets their own page."""
    place, kind = _place(visit, series_id), "own-pages"
    if jobs.under_way(visit.tx, visit.person.id, place, kind):
        return Reply.hint(visit.texts, "report-under-way")
    jobs.order(visit.tx, visit.person.id, place, kind, {}, None, visit.now)
    return replace(_page(visit, place), toast=visit.texts.plain("speaker-pages-at-work"), wake=True)


def earlier_of_programme(visit: Visit, programme_id: str, page: str) -> Reply:
    """All snapshots, newest first."""
    return _earlier(visit, (int(programme_id), None), int(page))


def earlier_of_series(visit: Visit, series_id: str, page: str) -> Reply:
    return _earlier(visit, _place(visit, series_id), int(page))


def _earlier(visit: Visit, place: Place, page: int) -> Reply:
    texts, (end, id) = visit.texts, _here(place)
    last = max(0, (snapshots.count(visit.tx, place) - 1) // PAGE)
    at = min(page, last)
    found = snapshots.earlier(visit.tx, place, PAGE, at * PAGE)
    shown = [Button(_when(visit, one), press=f"rep1:{one.id}") for one in found]
    turns = [button(texts, "start-page-back", f"rep{end}2", id, at - 1)] if at else []
    turns += [button(texts, "start-page-on", f"rep{end}2", id, at + 1)] if at < last else []
    back = (button(texts, "report-back", f"rep{end}", id),)
    rows: Rows = (*column(shown), *((tuple(turns),) if turns else ()), back)
    return Reply(edit=Message(texts("report-earlier" if found else "report-earlier-none"), rows))


def _when(visit: Visit, one: Snapshot) -> str:
    zone = ZoneInfo(programmes.get(visit.tx, one.programme_id).timezone)
    return plain_moment(one.taken_at, zone, visit.texts)


def show(visit: Visit, snapshot_id: str) -> Reply:
    """One snapshot: the report of it again, in any language."""
    one, texts = snapshots.get(visit.tx, int(snapshot_id)), visit.texts
    place = one.programme_id, one.series_id
    rows = [button(texts, f"report-again-{language}", "rep2", one.id, language) for language in LANGUAGES]
    if one.series_id is not None:
        rows.append(button(texts, "report-quotes-button", "repq", one.series_id, 0))
    end, id = _here(place)
    text = texts("report-snapshot", title=_titled(visit, place), when=_when(visit, one))
    back = (button(texts, "report-back", f"rep{end}", id),)
    message = Message(text, (*column(rows), back))
    pressed_file = visit.source is not None and visit.source.kind == "document"
    return Reply(say=(message,)) if pressed_file else Reply(edit=message)


def again(visit: Visit, snapshot_id: str, language: str) -> Reply:
    """The same figures, printed again."""
    one = snapshots.get(visit.tx, int(snapshot_id))
    details: dict[str, object] = {"language": language, "snapshot": one.id}
    return _order(visit, (one.programme_id, one.series_id), details)
