"""The code word: typed into the chat or after a press, whatever else one is in the midst of."""

from __future__ import annotations

from bot.attendance import words as rules
from bot.delivery.messages import Message
from bot.questions.smalltalk import is_small_talk
from bot.texts.dates import clock
from handlers.events import Event, Wrote
from handlers.keyboards import button, home
from handlers.participants import attendance, menu
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, registrations, series, tasks
from storage.tables import Session, Task

KIND = "attendance.give"
"""The task of somebody who pressed the button and is about to type the word."""


def ask(visit: Visit, session_id: str) -> Reply:
    """«Give the code word»: a form the person is in is put aside until then."""
    session = series.session(visit.tx, int(session_id))
    known = registrations.of(visit.tx, visit.person.id, session.series_id) if session else None
    if session is None or known is None or known.state != "registered":
        return Reply.hint(visit.texts, "menu-not-registered")
    if not rules.wanted(visit.tx, session, visit.now):
        return Reply(toast=visit.texts.plain("attendance-word-none"), alert=True)
    dialogs.pause(visit.tx, visit.person.id)
    tasks.begin(visit.tx, visit.person.id, KIND, {"session": session.id}, visit.now)
    number = str(session.number)
    return Reply(say=(Message(visit.texts("attendance-word-ask", number=number), (home(visit.texts),)),))


def take(visit: Visit, _task: Task, event: Event) -> Reply:
    """What was typed after the press."""
    if not isinstance(event, Wrote):
        return Reply.text(visit.texts, "attendance-word-type")
    given = rules.give(visit.tx, visit.person, event.text, visit.now, asked=True)
    assert given is not None
    if given.outcome != "wrong":
        tasks.drop(visit.tx, visit.person.id)
    return _answer(visit, given)


def word_given(visit: Visit, text: str) -> Reply | None:
    """Free text that is a code word, or is meant for one; None for all else. «Cảm ơn» is no miss."""
    if is_small_talk(text) and not rules.is_one(visit.tx, visit.person.id, text, visit.now):
        return None
    given = rules.give(visit.tx, visit.person, text, visit.now, asked=False)
    return _answer(visit, given) if given else None


def in_between(visit: Visit, event: Event) -> Reply | None:
    """Just the word, typed by somebody who is about to write something else; a miss is part of that."""
    if not isinstance(event, Wrote) or not rules.is_one(visit.tx, visit.person.id, event.text, visit.now):
        return None
    return word_given(visit, event.text)


def _answer(visit: Visit, given: rules.Given) -> Reply:
    texts = visit.texts
    session = series.session(visit.tx, given.session_id) if given.session_id else None
    told = texts(
        f"attendance-word-{given.outcome}",
        number=str(session.number) if session else "",
        which=str(given.number),
        left=given.left,
        at=_closed_at(visit, session, given.number),
    )
    lines: list[str] = [told]
    if session is not None and given.outcome in ("noted", "had"):
        lines += attendance.standing(visit, session)
    rows = (*menu.unfinished(visit), home(texts))
    if session is not None and given.outcome == "wrong":
        rows = ((button(texts, "attendance-word-button", "word", session.id),), *rows)
    if session is not None and given.outcome in ("late", "spent"):
        rows = ((button(texts, "presence-button", "came", session.series_id),), *rows)
    return Reply(say=(Message("\n\n".join(lines), rows),))


def _closed_at(visit: Visit, session: Session | None, number: int) -> str:
    at = rules.closed_at(visit.tx, session.id, number) if session else None
    return clock(at, attendance.zone(session), visit.texts) if session and at else ""
