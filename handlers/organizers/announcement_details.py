"""When an announcement goes out: at once, at an hour, or before a session."""

from __future__ import annotations

import datetime as dt

from bot import announcements as rules
from bot import sessions as session_rules
from bot.delivery.messages import Button, Message, short
from bot.moments import typed
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import announcements as desk
from handlers.organizers import drafts, guard
from handlers.replies import Reply
from handlers.visit import Visit
from storage import announcements, series, tasks
from storage.tables import Announcement, Task

BEFORE = (24 * 60, 60, 15)
"""Minutes before a session that are offered."""
AFTER = (0, 60, 24 * 60)
"""Minutes after its end."""


def ask_when(visit: Visit, announcement_id: str) -> Reply:
    """Now, at a typed hour, or before a session."""
    draft = announcements.get(visit.tx, int(announcement_id))
    if draft.state != "draft":
        return Reply.hint(visit.texts, "announce-not-now")
    guard.begin(visit, "announce.when", rules.place_of(draft), announcement=draft.id)
    texts = visit.texts
    rows = [(button(texts, "announce-at-once", "annw0", draft.id),)]
    if draft.series_id is not None:
        rows.append((button(texts, "announce-before-session", "annb", draft.id),))
    rows.append((button(texts, "announce-back", "ann", draft.id),))
    return Reply(edit=Message(texts("announce-ask-when"), tuple(rows)))


def take_when(visit: Visit, task: Task, event: Event) -> Reply:
    """The hour as it was typed."""
    draft = announcements.locked(visit.tx, int(task.state["announcement"]))
    if draft.state != "draft":  # what was sent, or asked for, keeps its hour
        tasks.drop(visit.tx, visit.person.id)
        return Reply.text(visit.texts, "announce-not-now")
    meant = typed(event.text, visit.now, rules.zone_of(visit.tx, draft)) if isinstance(event, Wrote) else None
    if meant is None:
        return Reply.text(visit.texts, "announce-no-time")
    if meant <= visit.now:
        return Reply.text(visit.texts, "announce-past-time")
    _set(draft, meant, None, None)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(say=(drafts.card(visit, draft),))


def _set(draft: Announcement, due: dt.datetime | None, session: int | None, offset: int | None) -> None:
    draft.due_at, draft.session_id, draft.offset_seconds = due, session, offset


def at_once(visit: Visit, announcement_id: str) -> Reply:
    draft = announcements.locked(visit.tx, int(announcement_id))
    if draft.state != "draft":
        return Reply.hint(visit.texts, "announce-not-now")
    _set(draft, None, None, None)
    return desk.show(visit, announcement_id)


def sessions(visit: Visit, announcement_id: str) -> Reply:
    """Which session shall it go by?"""
    draft = announcements.get(visit.tx, int(announcement_id))
    found = [] if draft.series_id is None else series.sessions(visit.tx, draft.series_id)
    coming = [one for one in found if one.state == "planned" and one.ends_at > visit.now]
    if not coming:
        return Reply.hint(visit.texts, "announce-no-session")
    buttons = [
        Button(
            short(f"{one.number}. {session_rules.title(one, visit.texts)}"),
            press=f"annb1:{draft.id}:{one.id}",
        )
        for one in coming
    ]
    back = button(visit.texts, "announce-back", "ann", draft.id)
    return Reply(edit=Message(visit.texts("announce-which-session"), (*column(buttons), (back,))))


def before(visit: Visit, announcement_id: str, session_id: str) -> Reply:
    """How long before it, or after?"""
    buttons = [
        button(visit.texts, f"announce-before-{minutes}", "annb2", announcement_id, session_id, minutes)
        for minutes in BEFORE
    ]
    buttons += [
        button(visit.texts, f"announce-after-{minutes}", "annb3", announcement_id, session_id, minutes)
        for minutes in AFTER
    ]
    back = button(visit.texts, "announce-back", "ann", announcement_id)
    return Reply(edit=Message(visit.texts("announce-how-long"), (*column(buttons), (back,))))


def set_before(visit: Visit, announcement_id: str, session_id: str, minutes: str) -> Reply:
    """It moves with the session from now on."""
    if minutes not in map(str, BEFORE):
        return Reply.hint(visit.texts, "announce-not-now")
    return _set_by(visit, announcement_id, session_id, -60 * int(minutes))


def set_after(visit: Visit, announcement_id: str, session_id: str, minutes: str) -> Reply:
    """The same after its end, as long as it is now."""
    session = series.session(visit.tx, int(session_id))
    if session is None or minutes not in map(str, AFTER):
        return Reply.hint(visit.texts, "announce-not-now")
    length = int((session.ends_at - session.starts_at).total_seconds())
    return _set_by(visit, announcement_id, session_id, length + 60 * int(minutes))


def _set_by(visit: Visit, announcement_id: str, session_id: str, seconds: int) -> Reply:
    draft = announcements.locked(visit.tx, int(announcement_id))
    session = series.session(visit.tx, int(session_id))
    if draft.state != "draft" or session is None or session.series_id != draft.series_id:
        return Reply.hint(visit.texts, "announce-not-now")
    _set(draft, None, session.id, seconds)
    due = rules.due_of(visit.tx, draft)
    if due is None or due <= visit.now:
        _set(draft, None, None, None)
        return Reply(toast=visit.texts.plain("announce-past-time"), alert=True)
    return desk.show(visit, announcement_id)
