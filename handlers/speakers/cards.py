"""A question as its speaker sees it: how many want to know, who asks, what can be done with it."""

from __future__ import annotations

from typing import get_args

from bot.delivery.messages import Button, Medium, MediumKind, Message, Rewrite, Rows
from bot.questions import terms, wording
from bot.questions.reasons import told as reason_told
from bot.registrations import printed_name
from handlers.keyboards import button, column
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations
from storage.questions import asked, lists
from storage.tables import Question, Series

DONE = ("answered", "skipped", "rejected", "withdrawn")
"""States of a question that the card names."""


def card(visit: Visit, question: Question, *, topic: bool, silent: bool = False) -> Message:
    """The question to be answered, voice or photo as what it is; with its topic when it stands alone."""
    text = _text(visit, question, topic=topic)
    return Message(text, rows(visit, question), medium=medium(question), silent=silent)


def medium(question: Question) -> Medium | None:
    kind = next((one for one in get_args(MediumKind) if one == question.kind), None)
    return Medium(kind, question.file_id) if kind and question.file_id else None


def again(visit: Visit, question: Question, toast: str | None = None, *, wake: bool = False) -> Reply:
    """The pressed card as the question stands now; it stays the same message, which can be replied to."""
    words = Message(_text(visit, question, topic=False, most=wording.QUOTED), rows(visit, question))
    return in_place(visit, words, toast, wake=wake)


def in_place(visit: Visit, words: Message, toast: str | None = None, *, wake: bool = False) -> Reply:
    """Other words and buttons in the pressed message, or under its photo or voice."""
    if visit.source is None:
        return Reply(edit=words, toast=toast, wake=wake)
    return Reply(deeds=(Rewrite(visit.source.message_id, words),), toast=toast, wake=wake)


def _text(visit: Visit, question: Question, *, topic: bool, most: int | None = None) -> str:
    texts, about = visit.texts, asked.topic_of(visit.tx, question)
    lines = [
        texts("speakers-question", count=lists.wanted_by(visit.tx, question.id)),
        *([texts("speakers-question-topic", topic=texts.plain_pick(about.title))] if topic else []),
        *theme(visit, question, about.session.series),
        *quote(visit, question, most),
        _asker(visit, question, about.session.series_id),
        *state(visit, question),
    ]
    return "\n".join(lines)


def theme(visit: Visit, question: Question, series: Series) -> list[str]:
    """What it is about, of the programme's themes."""
    label = terms.themes(series).get(question.theme or "")
    return [visit.texts("speakers-question-theme", theme=visit.texts.plain_pick(label))] if label else []


def quote(visit: Visit, question: Question, most: int | None = None) -> list[str]:
    """Its words, if it has any."""
    words = question.text if most is None else wording.plain(question, visit.texts, most)
    return [visit.texts("speakers-question-words", words=words)] if words else []


def _asker(visit: Visit, question: Question, series_id: int) -> str:
    """The name they registered with; never the account."""
    known = None if question.anonymous else registrations.of(visit.tx, question.person_id, series_id)
    if known is None:
        return visit.texts("speakers-question-nobody")
    return visit.texts("speakers-question-asker", name=printed_name(known))


def state(visit: Visit, question: Question) -> list[str]:
    """What became of it, where that is not to be answered."""
    if question.state not in DONE:
        return []
    live = any(one.kind == "live" for one in asked.answers(visit.tx, question.id))
    lines = [visit.texts("speakers-state-live" if live else f"speakers-state-{question.state}")]
    if question.reason:
        lines.append(visit.texts("speakers-state-reason", reason=reason_told(question.reason, visit.texts)))
    return ["", *lines]


def rows(visit: Visit, question: Question) -> Rows:
    """The ways to answer it."""
    texts, id = visit.texts, question.id
    if question.state in ("new", "open"):
        return column(
            [
                button(texts, "speakers-answer", "qsa", id, style="primary"),
                button(texts, "speakers-live", "qsv", id),
                button(texts, "speakers-skip", "qsk", id),
            ]
        )
    if question.state in ("answered", "skipped"):
        more = "speakers-answer-more" if question.state == "answered" else "speakers-answer-after-all"
        return ((button(texts, more, "qsa", id),),)
    return ()


def to_topic(visit: Visit, topic_id: int) -> tuple[Button, ...]:
    """The row that leads to the page of a topic."""
    return (button(visit.texts, "speakers-topic-button", "spk1", topic_id),)


def short_words(visit: Visit, question: Question) -> str:
    """The question on one line."""
    return wording.plain(question, visit.texts, wording.QUOTED)
