"""Questions on paper: what a speaker takes along to the talk, the most wanted first, with room for notes."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator, Mapping
from functools import partial

from bot import registrations as registration_rules
from bot import sessions as session_rules
from bot.delivery.messages import Document, Message
from bot.documents.question_list import Entry, Part, QuestionListData, pdf
from bot.jobs import Tools
from bot.questions import terms
from bot.texts import Texts
from bot.texts.dates import plain_moment
from storage import Transaction, registrations, series
from storage.jobs import Ordered
from storage.questions import lists
from storage.tables import Question, Registration, Session, Topic

MIME = "application/pdf"
JOB = "questions"


async def deliver(job: Ordered, tools: Tools) -> Message:
    """The list of the session that the job names, as a message; of one topic if it names one."""
    session_id, topic_id = int(job.details["session"]), job.details.get("topic")
    data = await tools.database.read(lambda tx: collected(tx, session_id, tools.texts, tools.now, topic_id))
    content = await asyncio.to_thread(pdf, data)
    caption = tools.texts("questionlist-caption", number=str(data.number))
    return Message(caption, document=Document(name(data, tools.texts), MIME, content))


def printed(
    tx: Transaction, session_id: int, texts: Texts, now: dt.datetime, topic_id: int | None = None
) -> Document:
    """The question list of a session as a file: of all its topics, or of one. Hundreds of questions take half
    a second, so it is typeset when it is sent."""
    data = collected(tx, session_id, texts, now, topic_id)
    return Document(name(data, texts), MIME, make=partial(pdf, data))


def name(data: QuestionListData, texts: Texts) -> str:
    """«cau-hoi-buoi-3.pdf»."""
    return texts.plain("questionlist-file", number=str(data.number))


def collected(
    tx: Transaction, session_id: int, texts: Texts, now: dt.datetime, topic_id: int | None = None
) -> QuestionListData:
    """What is to be printed: the questions that wait for an answer, in the askers' own words. Only those who
    did not ask to be unnamed have their name on it."""
    session = series.fresh_session(tx, session_id)
    topics = [one for one in session.topics if not one.withdrawn and topic_id in (None, one.id)]
    zone = session_rules.zone_of(session.series)
    when = plain_moment(session.starts_at, zone, texts)
    return QuestionListData(
        language=texts.language,
        title=texts.plain("questionlist-title"),
        series=texts.plain_pick(session.series.title),
        number=session.number,
        session=texts.plain("questionlist-session", number=str(session.number), when=when),
        printed=texts.plain("questionlist-printed", when=plain_moment(now, zone, texts)),
        pages=texts.plain("questionlist-pages", page="#", pages="##"),
        notes=texts.plain("questionlist-notes"),
        none=texts.plain("questionlist-none"),
        lost=texts.plain("questionlist-lost"),
        parts=tuple(_part(tx, session, one, texts) for one in topics),
        at=now,
    )


def _part(tx: Transaction, session: Session, topic: Topic, texts: Texts) -> Part:
    waiting = lists.unanswered(tx, topic.id)
    names = registrations.of_people(tx, session.series_id, {one.question.person_id for one in waiting})
    themes = {key: texts.plain_pick(label) for key, label in terms.themes(session.series).items()}
    done = lists.counts(tx, [topic.id]).get(topic.id, {}).get("answered", 0)
    return Part(
        title=texts.plain_pick(topic.title),
        speakers=", ".join(one["name"] for one in topic.speakers),
        summary=texts.plain("questionlist-summary", open=len(waiting), answered=done),
        entries=tuple(
            Entry(
                number=number,
                wanted=one.wanted,
                people=texts.plain("questionlist-people", count=one.wanted),
                words=_words(one.question, texts),
                below=" · ".join(_below(one.question, names, themes)),
            )
            for number, one in enumerate(waiting, 1)
        ),
    )


def _words(question: Question, texts: Texts) -> str:
    """What was written; of a photo or voice message also where it is to be seen or heard."""
    if question.kind == "text":
        return question.text
    where = texts.plain("questionlist-voice" if question.kind == "voice" else "questionlist-photo")
    return f"{question.text}\n{where}" if question.text.strip() else where


def _below(question: Question, names: Mapping[int, Registration], themes: Mapping[str, str]) -> Iterator[str]:
    if question.theme is not None and question.theme in themes:
        yield themes[question.theme]
    if not question.anonymous and question.person_id in names:
        yield registration_rules.printed_name(names[question.person_id])
