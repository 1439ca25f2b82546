"""One's own questions: where each of them stands, and the way to take one back."""

from __future__ import annotations

from bot.delivery.messages import Button, Message, Rows
from bot.questions import reasons, states, wording
from bot.texts import Html
from handlers.keyboards import button, data
from handlers.keyboards import home as home_row
from handlers.participants.questions import browsing
from handlers.replies import Reply
from handlers.visit import Visit
from storage.questions import asked, lists
from storage.questions.lists import Listed
from storage.tables import Question

PAGE = 5


def show(visit: Visit, page: str) -> Reply:
    """All that the person asked, the newest first."""
    count = lists.count_of_person(visit.tx, visit.person.id)
    last = max(0, count - 1) // PAGE
    at = min(int(page), last)
    texts = visit.texts
    found = lists.of_person(visit.tx, visit.person.id, PAGE, at * PAGE)
    head = texts("questions-mine-title" if count else "questions-mine-none", count=count)
    lines = [head, *(_line(visit, one, place) for place, one in enumerate(found, 1))]
    rows = [row for place, one in enumerate(found, 1) for row in _row(visit, one.question, place, at)]
    rows += browsing.turning(visit, ("qm",), at, last)
    rows += [(button(texts, "questions-ask-more", "qn", 0),), (button(texts, "questions-back", "q"),)]
    return Reply(edit=Message("\n\n".join(lines), (*rows, home_row(texts))))


def _line(visit: Visit, one: Listed, place: int) -> Html:
    texts, final = visit.texts, states.final(visit.tx, one.question)
    count = lists.wanted_by(visit.tx, final.id) if final is not one.question else one.wanted
    words = wording.plain(one.question, texts, wording.QUOTED)
    line = texts(
        "questions-mine-one",
        place=str(place),
        question=words,
        topic=texts.plain_pick(asked.topic_of(visit.tx, one.question).title),
        state=_state(final),
        merged="yes" if final is not one.question else "no",
        count=count,
    )
    reason = (
        texts("questions-told-reason", reason=reasons.told(final.reason, texts)) if final.reason else None
    )
    return Html(f"{line}\n{reason}") if reason else line


def _state(question: Question) -> str:
    return "passed" if question.state == "open" and question.passed_at else question.state


def _row(visit: Visit, question: Question, place: int, page: int) -> Rows:
    """To the answer if there is one; else back with it while that still makes sense."""
    texts, state = visit.texts, states.final(visit.tx, question).state
    if state == "answered":
        label = texts.plain("questions-read-answer", place=str(place))
        return ((Button(label, press=data("qx", question.id)),),)
    if question.state in states.FROM["withdrawn"]:
        label = texts.plain("questions-take-back", place=str(place))
        return ((Button(label, press=data("qw", question.id, page)),),)
    return ()


def ask_back(visit: Visit, question_id: str, page: str) -> Reply:
    """«Take it back?»"""
    question = _own(visit, question_id)
    if question is None:
        return Reply.hint(visit.texts, "questions-gone")
    words = wording.plain(question, visit.texts, wording.QUOTED)
    yes = button(visit.texts, "questions-take-back-yes", "qwy", question.id, page, style="danger")
    no = button(visit.texts, "questions-take-back-no", "qm", page)
    return Reply(edit=Message(visit.texts("questions-take-back-sure", question=words), ((yes,), (no,))))


def take_back(visit: Visit, question_id: str, page: str) -> Reply:
    """It is taken back, once; what others want to know too stays without its asker."""
    question = _own(visit, question_id)
    if question is None or not states.move(visit.tx, question, "withdrawn", visit.now):
        return Reply.hint(visit.texts, "questions-gone")
    stays = "stays" if question.person_id != visit.person.id else "gone"
    shown = show(visit, page)
    return Reply(edit=shown.edit, toast=visit.texts.plain("questions-taken-back", what=stays), wake=True)


def _own(visit: Visit, question_id: str) -> Question | None:
    """A question of theirs that is not answered yet."""
    question = asked.get(visit.tx, int(question_id))
    if question is None or question.person_id != visit.person.id:
        return None
    answered = states.final(visit.tx, question).state == "answered"
    return None if answered or question.state not in states.FROM["withdrawn"] else question
