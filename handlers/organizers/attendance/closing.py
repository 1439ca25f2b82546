"""Closing the sheet of a session: what it comes to, the yes, and opening it again."""

from __future__ import annotations

from bot.attendance import closing as rules
from bot.attendance.holding import Refusal
from bot.delivery.messages import Message
from handlers.events import Event, Wrote
from handlers.keyboards import button
from handlers.organizers import guard
from handlers.organizers.attendance.sheets import page, to_page
from handlers.organizers.attendance.words import refused
from handlers.organizers.sessions import known, place_of
from handlers.replies import Reply
from handlers.visit import Visit
from storage import tasks
from storage.tables import Session, Task

KIND = "attendance.reopen"
LONGEST = 200


def ask(visit: Visit, session_id: str) -> Reply:
    """What stands when it is closed now."""
    session = known(visit, session_id)
    if session.ends_at > visit.now:
        return refused(visit, Refusal("early"))
    return Reply(edit=_preview(visit, session))


def _preview(visit: Visit, session: Session) -> Message:
    texts, found = visit.texts, rules.outlook(visit.tx, session)
    lines = [
        texts(
            "attendance-close-preview",
            number=str(session.number),
            present=found.summary.present,
            absent=found.summary.absent,
        )
    ]
    lines += [texts(f"attendance-close-gap-{gap}") for gap in found.gaps]
    if found.summary.objections:
        lines.append(texts("attendance-close-objections", count=found.summary.objections))
    lines.append(texts("attendance-close-told", short=found.short, earned=found.earned))
    yes = button(texts, "attendance-close-yes", "chkcy", session.id, found.mark, style="success")
    return Message("\n\n".join(lines), ((yes,), (to_page(visit, session),)))


def close(visit: Visit, session_id: str, mark: str) -> Reply:
    """It is closed, if the figures are still those that were shown."""
    session = known(visit, session_id)
    try:
        rules.close(visit.tx, session.id, mark, visit.person, visit.now)
    except Refusal as no:
        if no.reason != "other":
            return refused(visit, no)
        shown = _preview(visit, session)
        return Reply(edit=shown, toast=visit.texts.plain("attendance-no-other"), alert=True)
    return Reply(edit=page(visit, session), toast=visit.texts.plain("attendance-closed"), wake=True)


def ask_reopen(visit: Visit, session_id: str) -> Reply:
    """Why shall it be open again?"""
    session = known(visit, session_id)
    guard.begin(visit, KIND, place_of(session), session=session.id)
    text = visit.texts("attendance-reopen-ask", number=str(session.number))
    return Reply(edit=Message(text, ((to_page(visit, session),),)))


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """The note that goes to the log; with it the sheet is open."""
    words = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not words or len(words) > LONGEST:
        return Reply.text(visit.texts, "attendance-reason-type", most=LONGEST)
    session = known(visit, str(task.state["session"]))
    tasks.drop(visit.tx, visit.person.id)
    try:
        rules.reopen(visit.tx, session.id, words, visit.person, visit.now)
    except Refusal as no:
        return Reply(say=(Message(visit.texts(f"attendance-no-{no.reason}")), page(visit, session)))
    return Reply(say=(Message(visit.texts("attendance-reopened")), page(visit, session)))
