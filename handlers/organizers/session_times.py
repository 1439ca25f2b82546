"""A session gets another time: typed, shown with all that hangs on it, and done only after the yes."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from bot import sessions as rules
from bot.delivery.messages import Message
from bot.moments import typed_end, typed_times
from bot.sessions import changing
from bot.sessions.changing import Outlook, Times
from bot.sessions.holding import Refusal, held
from bot.texts.dates import clock, length, moment
from handlers.events import Event, Wrote
from handlers.keyboards import button
from handlers.organizers import guard
from handlers.organizers import sessions as desk
from handlers.replies import Reply
from handlers.visit import Visit
from storage import series, tasks
from storage.tables import Session, Task


def ask_time(visit: Visit, session_id: str) -> Reply:
    """When shall it be?"""
    return _ask(visit, session_id, "time")


def ask_end(visit: Visit, session_id: str) -> Reply:
    """When shall it end?"""
    return _ask(visit, session_id, "end")


def _ask(visit: Visit, session_id: str, what: str) -> Reply:
    one, texts = desk.known(visit, session_id), visit.texts
    if desk.phase(one, visit) == "past":
        return desk.refused(visit, Refusal("over"))
    zone = rules.zone_of(one.series)
    guard.begin(visit, f"sessions.{what}", desk.place_of(one), session=one.id)
    text = texts(f"sessions-move-ask-{what}", number=str(one.number), when=_when(visit, zone, _times(one)))
    return Reply(edit=Message(text, ((button(texts, "sessions-desk-page", "ss1", one.id),),)))


def _times(one: Session) -> Times:
    return Times(one.starts_at, one.ends_at)


def _when(visit: Visit, zone: ZoneInfo, times: Times) -> str:
    """«08:00, Thứ Năm, 04/03/2021 – 10:00 (2 giờ)»."""
    texts = visit.texts
    same_day = times.starts_at.astimezone(zone).date() == times.ends_at.astimezone(zone).date()
    until = clock(times.ends_at, zone, texts) if same_day else moment(times.ends_at, zone, texts)
    lasts = length(times.ends_at - times.starts_at, texts)
    return texts("sessions-move-when", when=moment(times.starts_at, zone, texts), until=until, length=lasts)


def take_time(visit: Visit, task: Task, event: Event) -> Reply:
    """A start, perhaps with an end, as it was typed."""
    one = desk.known(visit, str(task.state["session"]))
    text, known = event.text if isinstance(event, Wrote) else "", (one.starts_at, one.ends_at)
    found = typed_times(text, known, rules.zone_of(one.series))
    return _preview(visit, one, Times(*found)) if found else _unread(visit, "time")


def take_end(visit: Visit, task: Task, event: Event) -> Reply:
    """An end, or a length."""
    one = desk.known(visit, str(task.state["session"]))
    text = event.text if isinstance(event, Wrote) else ""
    end = typed_end(text, one.starts_at, rules.zone_of(one.series))
    return _preview(visit, one, Times(one.starts_at, end)) if end else _unread(visit, "end")


def _unread(visit: Visit, what: str) -> Reply:
    return Reply.text(visit.texts, f"sessions-move-unread-{what}")


def _preview(visit: Visit, one: Session, times: Times) -> Reply:
    """What it would be, and what hangs on it; nothing is changed yet."""
    others = series.sessions(visit.tx, one.series_id)
    why = changing.why_not(one, others, times, visit.now)
    if why is not None:
        return Reply(say=(_refusal(visit, one, times, why),))
    texts, zone = visit.texts, rules.zone_of(one.series)
    seen = changing.outlook(visit.tx, one, times, visit.now)
    text = texts(
        "sessions-move-preview",
        number=str(one.number),
        title=rules.title(one, texts),
        before=_when(visit, zone, _times(one)),
        after=_when(visit, zone, times),
    )
    yes = button(texts, "sessions-move-yes", *_data(one, times), style="success")
    no = button(texts, "sessions-move-no", "ss1", one.id)
    return Reply(say=(Message("\n".join([text, *_consequences(visit, one, seen)]), ((yes,), (no,))),))


def _data(one: Session, times: Times) -> tuple[str | int, ...]:
    """The times, and of which edition of the session they were said."""
    start, length = times.starts_at.timestamp(), (times.ends_at - times.starts_at).total_seconds()
    return "ssty", one.id, one.sequence, int(start), int(length)


def _consequences(visit: Visit, one: Session, seen: Outlook) -> list[str]:
    texts, zone = visit.texts, rules.zone_of(one.series)
    lines: list[str]
    if seen.told_at is None or not seen.told:
        lines = [texts("sessions-move-nobody")]
    elif seen.told_at <= visit.now:
        lines = [texts("sessions-move-told-now", count=seen.told)]
    else:
        lines = [texts("sessions-move-told", count=seen.told, when=moment(seen.told_at, zone, texts))]
    if seen.number != one.number:
        lines.append(texts("sessions-move-number", number=str(seen.number)))
    lines += [texts("sessions-move-reminders")] if seen.reminded else []
    if seen.survey_at is not None:
        lines.append(texts("sessions-move-survey", when=moment(seen.survey_at, zone, texts)))
    return lines


def _refusal(visit: Visit, one: Session, times: Times, why: str) -> Message:
    """Why not, and that another time may be typed at once."""
    texts, zone = visit.texts, rules.zone_of(one.series)
    other = changing.overlapping(one, series.sessions(visit.tx, one.series_id), times)
    if why == "overlap" and other is not None:
        text = texts(
            "sessions-move-overlap", number=str(other.number), when=_when(visit, zone, _times(other))
        )
    else:
        text = texts(f"sessions-no-{why}")
    again = texts("sessions-move-again")
    return Message(f"{text}\n\n{again}", ((button(texts, "sessions-desk-page", "ss1", one.id),),))


def move(visit: Visit, session_id: str, edition: str, start: str, length: str) -> Reply:
    """The yes. Of an older edition of the session it is none: somebody changed it meanwhile."""
    if not all(part.isascii() and part.isdigit() and len(part) < 11 for part in (edition, start, length)):
        return Reply.hint(visit.texts, "forms-old-button")
    one = held(visit.tx, int(session_id))
    if one.sequence != int(edition):
        return Reply(edit=desk.page(visit, one), toast=visit.texts.plain("sessions-move-stale"), alert=True)
    starts_at = dt.datetime.fromtimestamp(int(start), dt.UTC)
    times = Times(starts_at, starts_at + dt.timedelta(seconds=int(length)))
    tasks.drop(visit.tx, visit.person.id)
    try:
        changing.move(visit.tx, one, times, visit.person, visit.now)
    except Refusal as no:
        return desk.refused(visit, no)
    return Reply(edit=desk.page(visit, one), toast=visit.texts.plain("sessions-move-done"), wake=True)
