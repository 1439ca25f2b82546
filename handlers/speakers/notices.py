"""What speakers hear of questions, and participants of answers, when they did not just press something."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import get_args

from bot import seats
from bot.delivery.messages import Button, Document, Medium, MediumKind, Message, Rewrite, short
from bot.delivery.outbox import Composed, Later
from bot.questions import answering, passing, printing, unanswered
from bot.sessions import zone_of
from bot.texts.dates import short_moment
from handlers.keyboards import button, column, home
from handlers.speakers import cards
from handlers.visit import Visit
from storage import announcements
from storage.deliveries import Claimed
from storage.questions import answering as stored
from storage.questions import asked, lists
from storage.questions.lists import Listed
from storage.tables import Question, QuestionAnswer, Topic

UNDER_WAY = dt.timedelta(seconds=5)
"""When a correction is tried again whose answer is being sent at this moment."""
PRINTED = ("before", "demand")
"""When the printed list comes with the questions: while the talk is on nobody prints."""
LISTED = 5
"""So many unanswered questions are named."""


def to_answer(visit: Visit, claimed: Claimed) -> Composed:
    """A question for somebody who answers it, if it still waits and they still may."""
    question = asked.get(visit.tx, int(claimed.content["question"]))
    if question is None or question.state != "open" or not _may(visit, question):
        return None
    silent = bool(claimed.content["silent"])
    return cards.card(visit, question, topic=not silent, silent=silent)


def _may(visit: Visit, question: Question) -> bool:
    return answering.standing(visit.tx, visit.person.id, question) == "yes"


def head(visit: Visit, claimed: Claimed) -> Composed:
    """What the questions below it are: of which topic, how many there are, how to answer."""
    topic = passing.known_topic(visit.tx, int(claimed.content["topic"]))
    meant = set(claimed.content["questions"])
    waiting = _waiting(visit, topic)
    shown = [one for one in waiting if one.question.id in meant]
    more = len(shown) < len(waiting)
    if not shown:
        return None
    texts, session = visit.texts, topic.session
    on_paper = claimed.content["round"] in PRINTED
    lines = [
        texts(
            f"speakers-head-{claimed.content['round']}",
            topic=texts.plain_pick(topic.title),
            number=str(session.number),
            when=short_moment(session.starts_at, zone_of(session.series), texts),
            count=len(waiting if on_paper else shown),
        ),
        *([texts("speakers-head-of", count=len(shown), total=len(waiting))] if on_paper and more else []),
        texts("speakers-head-how"),
    ]
    paper = _printed(visit, topic) if on_paper else None
    return Message("\n\n".join(lines), (cards.to_topic(visit, topic.id),), document=paper)


def _waiting(visit: Visit, topic: Topic) -> list[Listed]:
    """The topic's questions without an answer; none for who does not answer for it (any more)."""
    found = lists.unanswered(visit.tx, topic.id)
    return found if found and _may(visit, found[0].question) else []


def _printed(visit: Visit, topic: Topic) -> Document:
    """All that wait, to be taken along on paper; typeset when it is sent, not while the database waits."""
    return printing.printed(visit.tx, topic.session_id, visit.texts, visit.now, topic.id)


def left(visit: Visit, claimed: Claimed) -> Composed:
    """Questions of the speaker's session that nobody answered."""
    topic = passing.known_topic(visit.tx, int(claimed.content["topic"]))
    waiting = _waiting(visit, topic)
    if not waiting:
        return None
    texts = visit.texts
    named = [
        texts("speakers-left-one", words=cards.short_words(visit, one.question)) for one in waiting[:LISTED]
    ]
    more = [texts("speakers-left-more", count=len(waiting) - LISTED)] if len(waiting) > LISTED else []
    text = texts("speakers-left", topic=texts.plain_pick(topic.title), count=len(waiting))
    get = button(texts, "speakers-get", "spkg", topic.id, style="primary", count=len(waiting))
    return Message("\n".join([text, "", *named, *more]), ((get,), cards.to_topic(visit, topic.id)))


def left_here(visit: Visit, claimed: Claimed) -> Composed:
    """The same for organizers: which topics have questions that their speakers left open."""
    topics = [passing.known_topic(visit.tx, int(id)) for id in claimed.content["topics"]]
    counted = [(topic, len(lists.unanswered(visit.tx, topic.id))) for topic in topics]
    found = [(topic, count) for topic, count in counted if count]
    if not found:
        return None
    later = seats.awake(found[0][0].session.series, visit.now)
    if later > visit.now:
        return Later(later)
    texts = visit.texts
    lines = [
        texts("speakers-left-topic", topic=texts.plain_pick(topic.title), count=count)
        for topic, count in found
    ]
    buttons = [_to_open(visit, topic, count) for topic, count in found[:LISTED]]
    return Message("\n".join([texts("speakers-left-here"), "", *lines]), column(buttons))


def _to_open(visit: Visit, topic: Topic, count: int) -> Button:
    title = short(visit.texts.plain_pick(topic.title), 40)
    return button(visit.texts, "speakers-topic-open", "spk1", topic.id, topic=title, count=count)


def answer(visit: Visit, claimed: Claimed) -> Composed:
    """A piece of an answer for somebody who wants to know, in the waking hours."""
    found = _answer(visit, claimed)
    if found is None:
        return None
    question, row = found
    later = seats.awake(asked.topic_of(visit.tx, question).session.series, visit.now)
    return Later(later) if later > visit.now else _told(visit, question, row)


def _answer(visit: Visit, claimed: Claimed) -> tuple[Question, QuestionAnswer] | None:
    row = stored.get(visit.tx, int(claimed.content["answer"]))
    question = asked.get(visit.tx, int(claimed.content["question"]))
    return (question, row) if row is not None and question is not None else None


def _told(visit: Visit, question: Question, row: QuestionAnswer) -> Message:
    texts, topic = visit.texts, asked.topic_of(visit.tx, question)
    mine = visit.person.id in (question.person_id, *asked.merged_askers(visit.tx, question.id))
    way = "live" if row.kind == "live" else "more" if _is_later(visit, row) else "first"
    lines = [
        texts(f"speakers-reply-{way}", whose="mine" if mine else "shared"),
        texts("speakers-question-words", words=cards.short_words(visit, question)),
        texts("speakers-question-topic", topic=texts.plain_pick(topic.title)),
        *(["", texts("speakers-reply-words", words=row.text)] if row.text else []),
    ]
    others = (button(texts, "questions-to-answered", "qf", topic.id, 0),)
    return Message("\n".join(lines), (others, home(texts)), medium=_medium(row))


def _is_later(visit: Visit, row: QuestionAnswer) -> bool:
    """Whether other pieces of the answer came before it."""
    return asked.answers(visit.tx, row.question_id)[0].id != row.id


def _medium(row: QuestionAnswer) -> Medium | None:
    kind = next((one for one in get_args(MediumKind) if one == row.kind), None)
    return Medium(kind, row.file_id) if kind and row.file_id else None


def fixed(visit: Visit, claimed: Claimed) -> Composed:
    """Other words in an answer that the person has: in its place, or anew if it came in parts."""
    found, sent = _answer(visit, claimed), int(claimed.content["of"])
    if found is None:
        return None
    had = announcements.delivered(visit.tx, sent, visit.person.id)
    if had is None:
        return Later(visit.now + UNDER_WAY) if stored.is_under_way(visit.tx, sent, visit.person.id) else None
    said = _told(visit, *found)
    if had.earlier_ids or had.message_id is None:
        return said
    return Rewrite(had.message_id, said)


NOTICES: dict[str, Callable[[Visit, Claimed], Composed]] = {
    passing.ASK: to_answer,
    passing.HEAD: head,
    unanswered.LEFT: left,
    unanswered.LEFT_HERE: left_here,
    answering.ANSWER: answer,
    answering.FIXED: fixed,
}
"""Words by the kind of campaign."""
