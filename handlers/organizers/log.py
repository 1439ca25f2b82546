"""The audit log as organizers read it: who did what, when, newest first."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.delivery.messages import Message
from bot.exports import permitted
from bot.registrations import printed_name
from bot.texts.dates import moment
from handlers.keyboards import button
from handlers.organizers import drafts
from handlers.replies import Reply
from handlers.visit import Visit
from storage import actions, programmes, roles, series
from storage.places import Place
from storage.tables import Action, Announcement, Registration, Session

PAGE = 10


def of_programme(visit: Visit, programme_id: str, before: str = "0") -> Reply:
    """Everything that was done in the programme."""
    return _page(visit, (int(programme_id), None), before)


def of_series(visit: Visit, series_id: str, before: str = "0") -> Reply:
    """What was done in one series."""
    wanted = series.known(visit.tx, int(series_id))
    return _page(visit, (wanted.programme_id, wanted.id), before)


def _page(visit: Visit, place: Place, before: str) -> Reply:
    if not (before.isascii() and before.isdigit() and len(before) < 18):
        return Reply.hint(visit.texts, "forms-old-button")
    texts, (programme_id, series_id) = visit.texts, place
    found = actions.latest(visit.tx, programme_id, series_id, PAGE + 1, int(before) or None)
    shown = found[:PAGE]
    zone = ZoneInfo(programmes.get(visit.tx, programme_id).timezone)
    lines = [_line(visit, one, zone) for one in shown] or [texts("log-empty")]
    here = ("logs", series_id) if series_id else ("logp", programme_id)
    older = [button(texts, "log-older", *here, shown[-1].id)] if len(found) > PAGE else []
    newest = [button(texts, "log-newest", *here, 0)] if int(before) else []
    held = roles.held(visit.tx, visit.person.id)
    file = [button(texts, "log-export", *_export(place))] if permitted(held, "log", place) and shown else []
    back = button(texts, "desk-back", *(("desk1", series_id) if series_id else ("desk",)))
    rows = (*((tuple(newest + older),) if newest or older else ()), *((one,) for one in file), (back,))
    return Reply(edit=Message("\n\n".join([texts("log-title"), *lines]), rows))


def _export(place: Place) -> tuple[str, int, str]:
    programme_id, series_id = place
    return ("exps1", series_id, "log") if series_id else ("expp1", programme_id, "log")


def _line(visit: Visit, one: Action, zone: ZoneInfo) -> str:
    texts = visit.texts
    when = moment(one.at, zone, texts)
    named = about(visit, one)
    line = {"when": when, "who": who(visit, one), "what": told(visit, one)}
    return texts("log-line-about", **line, about=named) if named else texts("log-line", **line)


def who(visit: Visit, one: Action) -> str:
    """Whose doing it was."""
    if one.person is None:
        return visit.texts.plain("log-operator")
    full = " ".join(filter(None, (one.person.first_name, one.person.last_name)))
    return full or visit.texts.plain("staff-unmet", number=str(one.person.telegram_id))


def about(visit: Visit, one: Action) -> str:
    """What it was done to, as organizers know it: «buổi 2», «Nguyễn Thị Lan, số 0012»; «» if nothing says."""
    texts, role = visit.texts, one.details.get("role")
    if role is not None:
        return texts.plain(f"desk-role-{role}")
    match actions.subject(visit.tx, one):
        case Registration() as known:
            return texts.plain("log-person", name=printed_name(known), number=f"{known.number:04d}")
        case Session() as session:
            return texts.plain("log-session", number=str(session.number))
        case Announcement() as announcement:
            return drafts.called(visit, announcement)
    return ""


def told(visit: Visit, one: Action) -> str:
    """What was done, in words; an action no text knows keeps its own name."""
    return worded(visit, one.kind)


def worded(visit: Visit, kind: str) -> str:
    id = f"logged-{kind}"
    return visit.texts.plain(id) if visit.texts.knows(id) else kind
