"""Everything as tables: choose what, choose the kind of file, and it comes as a document."""

from __future__ import annotations

from bot.delivery.messages import Message
from bot.documents.parcels import FORMATS
from bot.exports import EVERYTHING, KINDS, permitted
from handlers.keyboards import button, pairs
from handlers.replies import Reply
from handlers.visit import Visit
from storage import exports, jobs, roles, series
from storage.places import Place

JOB = "export"


def of_programme(visit: Visit, programme_id: str) -> Reply:
    """What can be taken along of all series together."""
    return Reply(edit=_page(visit, (int(programme_id), None)))


def of_series(visit: Visit, series_id: str) -> Reply:
    return Reply(edit=_page(visit, _place(visit, series_id)))


def _place(visit: Visit, series_id: str) -> Place:
    wanted = series.known(visit.tx, int(series_id))
    return wanted.programme_id, wanted.id


def _here(place: Place) -> tuple[str, int]:
    """The letter that prefixes end in, and the id that follows them."""
    programme_id, series_id = place
    return ("s", series_id) if series_id else ("p", programme_id)


def _page(visit: Visit, place: Place) -> Message:
    texts, (end, id) = visit.texts, _here(place)
    shown = permitted(roles.held(visit.tx, visit.person.id), EVERYTHING, place)
    kinds = [button(texts, f"exports-kind-{one}", f"exp{end}1", id, one) for one in KINDS if one in shown]
    whole = button(texts, "exports-kind-everything", f"exp{end}1", id, EVERYTHING)
    back = button(texts, "desk-back", *(("desk1", id) if place[1] else ("desk",)))
    return Message(texts("exports-title", title=_titled(visit, place)), (*pairs(kinds), (whole,), (back,)))


def _titled(visit: Visit, place: Place) -> str:
    series_id = place[1]
    one = series.known(visit.tx, series_id) if series_id else exports.programme(visit.tx, place)
    return visit.texts.plain_pick(one.title)


def formats_of_programme(visit: Visit, programme_id: str, what: str) -> Reply:
    """Which kind of file?"""
    return _formats(visit, (int(programme_id), None), what)


def formats_of_series(visit: Visit, series_id: str, what: str) -> Reply:
    return _formats(visit, _place(visit, series_id), what)


def _formats(visit: Visit, place: Place, what: str) -> Reply:
    texts, (end, id) = visit.texts, _here(place)
    if not permitted(roles.held(visit.tx, visit.person.id), what, place):
        return Reply.hint(texts, "forms-old-button")
    choices = [button(texts, f"exports-as-{one}", f"exp{end}2", id, what, one) for one in FORMATS]
    back = button(texts, "exports-back", f"exp{end}", id)
    text = texts("exports-which", what=texts.plain(f"exports-kind-{what}"), title=_titled(visit, place))
    return Reply(edit=Message(text, (*((one,) for one in choices), (back,))))


def order_of_programme(visit: Visit, programme_id: str, what: str, form: str) -> Reply:
    """Order the file; it comes when it is ready."""
    return _order(visit, (int(programme_id), None), what, form)


def order_of_series(visit: Visit, series_id: str, what: str, form: str) -> Reply:
    return _order(visit, _place(visit, series_id), what, form)


def _order(visit: Visit, place: Place, what: str, form: str) -> Reply:
    tx, person = visit.tx, visit.person
    if form not in FORMATS or not permitted(roles.held(tx, person.id), what, place):
        return Reply.hint(visit.texts, "forms-old-button")
    details = {"what": what, "format": form}
    if any(one.details == details for one in jobs.under_way(tx, person.id, place, JOB)):
        return Reply.hint(visit.texts, "exports-under-way")
    message_id = visit.source.message_id if visit.source else None
    jobs.order(tx, person.id, place, JOB, details, message_id, visit.now)
    return Reply(toast=visit.texts.plain("exports-ordered"), wake=True)
