"""How often sessions were seen on the page and the channel: chosen by session, typed as a number."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from babel.numbers import format_decimal

from bot.delivery.messages import Button, Message, Rows
from bot.reports import viewing
from bot.texts.dates import short_day
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import series, tasks
from storage.reports import views
from storage.tables import Session, Task

PAGE = 8


def of_series(visit: Visit, series_id: str, page: str) -> Reply:
    """The sessions with what was noted of each."""
    tasks.drop(visit.tx, visit.person.id)
    found = [one for one in series.sessions(visit.tx, int(series_id)) if one.state == "planned"]
    last = max(0, (len(found) - 1) // PAGE)
    at = min(int(page), last)
    shown = found[at * PAGE : (at + 1) * PAGE]
    noted = _noted(visit, shown)
    texts = visit.texts
    rows = [_to_session(visit, one, noted) for one in shown]
    turns = [button(texts, "start-page-back", "repv", series_id, at - 1)] if at else []
    turns += [button(texts, "start-page-on", "repv", series_id, at + 1)] if at < last else []
    back = (button(texts, "report-back", "reps", series_id),)
    buttons: Rows = (*column(rows), *((tuple(turns),) if turns else ()), back)
    return Reply(edit=Message(texts("report-views-desk"), buttons))


def _noted(visit: Visit, sessions: list[Session]) -> dict[tuple[int, str], int]:
    found = views.noted(visit.tx, [one.id for one in sessions])
    return {(one.session_id, one.platform): one.views for one in found}


def _to_session(visit: Visit, one: Session, noted: dict[tuple[int, str], int]) -> Button:
    texts = visit.texts
    known = [
        f"{texts.plain(f'report-views-short-{way}')} {_figure(visit, noted[one.id, way])}"
        for way in viewing.STREAMS
        if (one.id, way) in noted
    ]
    counts = " · ".join(known) or texts.plain("report-views-none-yet")
    return button(texts, "report-views-one", "repv1", one.id, number=str(one.number), counts=counts)


def _figure(visit: Visit, count: int) -> str:
    return format_decimal(count, locale=visit.texts.language)


def of_session(visit: Visit, session_id: str) -> Reply:
    """Both platforms of one session."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_session_page(visit, _known(visit, session_id)))


def _known(visit: Visit, session_id: str) -> Session:
    found = series.session(visit.tx, int(session_id))
    assert found is not None, "the guard found it"
    return found


def _session_page(visit: Visit, one: Session) -> Message:
    texts, noted = visit.texts, _noted(visit, [one])
    zone = ZoneInfo(one.series.programme.timezone)
    day = short_day(one.starts_at.astimezone(zone).date(), texts)
    rows: list[tuple[Button, ...]] = []
    for way in viewing.STREAMS:
        known = noted.get((one.id, way))
        count = _figure(visit, known) if known is not None else texts.plain("report-views-none-yet")
        platform = texts.plain(f"sessions-platform-{way}")
        enter = button(texts, "report-views-enter", "repv2", one.id, way, platform=platform, count=count)
        drop = button(texts, "report-views-drop", "repvx", one.id, way)
        rows.append((enter, drop) if known is not None else (enter,))
    text = texts("report-views-session", number=str(one.number), when=day)
    back = (button(texts, "report-views-back", "repv", one.series_id, 0),)
    return Message(text, (*rows, back))


def ask(visit: Visit, session_id: str, platform: str) -> Reply:
    """How many views?"""
    one, texts = _known(visit, session_id), visit.texts
    if platform not in viewing.STREAMS:
        return Reply.hint(texts, "forms-old-button")
    place = one.series.programme_id, one.series_id
    guard.begin(visit, "reports.views", place, session=one.id, platform=platform)
    text = texts(
        "report-views-ask", number=str(one.number), platform=texts.plain(f"sessions-platform-{platform}")
    )
    back = (button(texts, "report-views-stop", "repv1", one.id),)
    return Reply(edit=Message(text, (back,)))


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """A number, kept as theirs."""
    count = viewing.typed(event.text) if isinstance(event, Wrote) else None
    one = _known(visit, str(task.state["session"]))
    if count is None:
        stop = (button(visit.texts, "report-views-stop", "repv1", one.id),)
        return Reply(say=(Message(visit.texts("report-views-unread"), (stop,)),))
    _keep(visit, one, str(task.state["platform"]), count)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(say=(_session_page(visit, one),))


def drop(visit: Visit, session_id: str, platform: str) -> Reply:
    """Take a count away: it was wrong, or belongs to another session."""
    one = _known(visit, session_id)
    if platform not in viewing.STREAMS:
        return Reply.hint(visit.texts, "forms-old-button")
    _keep(visit, one, platform, None)
    return Reply(edit=_session_page(visit, one), toast=visit.texts.plain("report-views-dropped"))


def _keep(visit: Visit, one: Session, platform: str, count: int | None) -> None:
    place = one.series.programme_id, one.series_id
    viewing.keep(visit.tx, place, one.id, platform, count, visit.person.id, visit.now)
