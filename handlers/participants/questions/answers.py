"""An answer as people read and hear it again: words in one message, then what was sent as file or voice."""

from __future__ import annotations

from bot.delivery.messages import Button, Medium, MediumKind, Message, Rows
from bot.questions import states, wording
from bot.texts import Html
from handlers.keyboards import data
from handlers.keyboards import home as home_row
from handlers.participants.questions import access
from handlers.replies import Reply
from handlers.visit import Visit
from storage.questions import asked
from storage.tables import Question, QuestionAnswer

MEDIA: tuple[MediumKind, ...] = ("voice", "photo", "video", "audio", "document")
SHORT = 300
"""Letters of an answer that a list shows."""


def show(visit: Visit, question_id: str) -> Reply:
    """An answered question with all of its answer."""
    known = asked.get(visit.tx, int(question_id))
    question = states.final(visit.tx, known) if known else None
    if question is None or question.state != "answered" or not access.reads(visit, question):
        return Reply.hint(visit.texts, "questions-gone")
    back = (Button(visit.texts.plain("questions-to-answered"), press=data("qf", question.topic_id, 0)),)
    words, *media = _parts(visit, question)
    return Reply(say=(words.with_buttons(back, home_row(visit.texts)), *media))


def instead(visit: Visit, question: Question, another: str, done: str) -> Reply:
    """The answer to what somebody is about to ask, with the way to ask all the same."""
    texts = visit.texts
    rows: Rows = (
        (Button(texts.plain("questions-that-is-it"), press=done, style="success"),),
        (Button(texts.plain("questions-another"), press=another),),
    )
    words, *media = _parts(visit, question)
    return Reply(edit=words.with_buttons(*rows), say=tuple(media))


def _parts(visit: Visit, question: Question) -> list[Message]:
    found, texts = asked.answers(visit.tx, question.id), visit.texts
    lines = [texts("questions-asked", question=wording.plain(question, texts))]
    lines += [line for one in found if (line := _line(visit, one)) is not None]
    media = [one for one in found if one.kind in MEDIA and one.file_id]
    if media:
        lines.append(texts("questions-answer-below", count=len(media)))
    return [Message("\n\n".join(lines)), *(_medium(visit, one) for one in media)]


def _line(visit: Visit, one: QuestionAnswer) -> Html | None:
    if one.kind == "live":
        return visit.texts("questions-answer-live")
    return visit.texts("questions-answer", answer=one.text) if one.kind == "text" else None


def _medium(visit: Visit, one: QuestionAnswer) -> Message:
    kind = next(kind for kind in MEDIA if kind == one.kind)
    caption = visit.texts("questions-answer", answer=one.text) if one.text else ""
    return Message(caption, medium=Medium(kind, one.file_id or ""))


def in_short(visit: Visit, question: Question) -> str:
    """The answer on a line or two of a list."""
    texts, found = visit.texts, asked.answers(visit.tx, question.id)
    said = " ".join(one.text for one in found if one.text)
    marks = "".join(texts.plain("questions-answer-mark", kind=one.kind) for one in found)
    return f"{marks} {wording.said('text', said, texts, SHORT)}".strip()
