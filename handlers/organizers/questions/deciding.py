"""A moderator lets a question in or puts it aside; whoever comes second hears what the first one did."""

from __future__ import annotations

from bot.delivery.messages import Message
from bot.questions import answering
from bot.questions import moderating as rules
from bot.questions.reasons import LONGEST, REJECTING, code
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers.questions import cards, pages
from handlers.replies import Reply
from handlers.speakers import cards as speakers
from handlers.visit import Visit
from storage import tasks
from storage.questions import asked
from storage.tables import Question, Task

REASON = "questions.reason"
"""What a moderator is in the midst of: why a question is put aside."""


def first_new(visit: Visit, series_id: str, page: str) -> Reply:
    """The new question in this place of the line."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=following(visit, int(series_id), int(page)))


def following(visit: Visit, series_id: int, at: int) -> Message:
    """The next new question, or the page of all when there is none left."""
    shown = cards.next_new(visit, series_id, at)
    return shown or pages.page(visit, series_id, visit.texts("moderating-none"))


def after(visit: Visit, question: Question, at: int, toast: str | None, *, wake: bool = False) -> Reply:
    """On to the next new one, or back to the one that was being looked at by itself."""
    return Reply(edit=shown_after(visit, question, at), toast=toast, wake=wake)


def shown_after(visit: Visit, question: Question, at: int) -> Message:
    if at == cards.ALONE:
        return cards.alone(visit, question)
    return following(visit, asked.topic_of(visit.tx, question).session.series_id, at)


def too_late(visit: Visit, question: Question) -> Reply:
    """Somebody else decided meanwhile: who, and what."""
    return Reply(edit=cards.alone(visit, question), toast=cards.decided(visit, question), alert=True)


def approve(visit: Visit, question_id: str, page: str) -> Reply:
    """Let it in."""
    question, at = asked.known(visit.tx, int(question_id)), int(page)
    late = cards.is_late(question, at)
    if late or not rules.approve(visit.tx, question, visit.person, visit.now):
        return too_late(visit, question)
    return after(visit, question, at, visit.texts.plain("moderating-approved"), wake=True)


def ask_reason(visit: Visit, question_id: str, page: str) -> Reply:
    """Put it aside, and why? Its asker reads it."""
    question = asked.known(visit.tx, int(question_id))
    if cards.is_late(question, int(page)) or question.state not in ("new", "open", "skipped"):
        return too_late(visit, question)
    place = answering.place_of(visit.tx, question)
    guard.begin(visit, REASON, place, question=question.id, page=int(page))
    texts = visit.texts
    chosen = [button(texts, f"questions-reason-{one}", "qux1", question.id, page, one) for one in REJECTING]
    back = button(texts, "moderating-cancel", "qub", question.id, page)
    words = texts("moderating-ask-reason", words=speakers.short_words(visit, question))
    return Reply(edit=Message(words, (*column(chosen), (back,))))


def reject(visit: Visit, question_id: str, page: str, reason: str) -> Reply:
    """One of the ready reasons."""
    if reason not in REJECTING:
        return Reply.hint(visit.texts, "forms-old-button")
    tasks.drop(visit.tx, visit.person.id)
    question, at = asked.known(visit.tx, int(question_id)), int(page)
    late = cards.is_late(question, at)
    if late or not rules.reject(visit.tx, question, code(reason), visit.person, visit.now):
        return too_late(visit, question)
    return after(visit, question, at, visit.texts.plain("moderating-rejected"), wake=True)


def take_reason(visit: Visit, task: Task, event: Event) -> Reply:
    """The reason as it was typed."""
    words = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not words or len(words) > LONGEST:
        return Reply.text(visit.texts, "moderating-no-reason", most=LONGEST)
    tasks.drop(visit.tx, visit.person.id)
    question, at = asked.known(visit.tx, int(task.state["question"])), int(task.state["page"])
    late = cards.is_late(question, at)
    if late or not rules.reject(visit.tx, question, words, visit.person, visit.now):
        told = visit.texts("moderating-decided", what=cards.decided(visit, question))
        return Reply(say=(Message(told), cards.alone(visit, question)))
    told = visit.texts("moderating-rejected")
    return Reply(say=(Message(told), shown_after(visit, question, at)), wake=True)


def back(visit: Visit, question_id: str, page: str) -> Reply:
    """To the question, as it stands."""
    tasks.drop(visit.tx, visit.person.id)
    question = asked.known(visit.tx, int(question_id))
    return after(visit, question, int(page), None)
