"""Speakers answer: by replying to a question, by its button and whatever they send next, or by a word that it
was answered aloud or is left."""

from __future__ import annotations

from bot import seats
from bot.delivery.messages import Message
from bot.questions import answering as rules
from bot.questions import states
from bot.questions.answering import Piece
from bot.questions.reasons import SKIPPING, code
from bot.sessions import zone_of
from bot.texts.dates import moment
from handlers.events import Event, SentFile, SentOther, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.replies import Reply
from handlers.speakers import cards
from handlers.visit import Visit
from storage import tasks
from storage.questions import asked, lists
from storage.tables import Question, Task

TAKING, MORE = "questions.answer", "questions.more"
"""What a speaker can be in the midst of: an answer begun by its button, the rest of one that has parts."""
LONG = 3_500
"""A text of so many characters may be the first part of one that Telegram has cut."""


def replied(visit: Visit, event: Event) -> Reply | None:
    """The answer to a question, by reply to it; None if the person replies to nothing of the kind."""
    if visit.source is None or visit.source.reply_to is None:
        return None
    question = rules.replied_to(visit.tx, visit.person.id, visit.source.reply_to)
    return None if question is None else refused(visit, question) or given(visit, question, event)


def edited(visit: Visit) -> Reply | None:
    """The speaker changed a message that was an answer; None if it was none."""
    source = visit.source
    if source is None:
        return None
    question = rules.correct(visit.tx, visit.person, source.message_id, source.text or "", visit.now)
    if question is None:
        return None
    return Reply(say=(Message(visit.texts("speakers-corrected")),), wake=True)


def ask(visit: Visit, question_id: str) -> Reply:
    """«Answer»: what comes next is the answer."""
    question = meant(visit, question_id)
    no = refused(visit, question)
    if no is not None:
        return no
    place = rules.place_of(visit.tx, question)
    guard.begin(visit, TAKING, place, question=question.id)
    words = visit.texts("speakers-ask", words=cards.short_words(visit, question))
    return Reply(say=(Message(words, (cards.to_topic(visit, question.topic_id),)),))


def meant(visit: Visit, question_id: str) -> Question:
    """The question, or the one it has become part of."""
    return states.final(visit.tx, asked.known(visit.tx, int(question_id)))


def refused(visit: Visit, question: Question) -> Reply | None:
    """A kind word for who may not answer it, and for a question that is no more."""
    standing = rules.standing(visit.tx, visit.person.id, question)
    if standing != "yes":
        return Reply(say=(Message(visit.texts(f"speakers-no-{standing}")),))
    if question.state == "withdrawn":
        return Reply(say=(Message(visit.texts("speakers-no-withdrawn")),))
    return None


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """The answer that was asked for by the button."""
    question = meant(visit, str(task.state["question"]))
    no = refused(visit, question)
    if no is not None or piece(visit, event) is not None:
        tasks.drop(visit.tx, visit.person.id)
    return no or given(visit, question, event)


def given(visit: Visit, question: Question, event: Event) -> Reply:
    """A piece of the answer goes to all who want to know."""
    sent = piece(visit, event)
    if sent is None:
        return Reply.text(visit.texts, "speakers-cannot")
    count = rules.give(visit.tx, question, sent, visit.person, visit.now)
    _expect_more(visit, question, sent)
    return Reply(say=(thanks(visit, question, count),), wake=True)


def piece(visit: Visit, event: Event) -> Piece | None:
    """What can be passed on as an answer."""
    source = visit.source
    assert source is not None, "something was sent"
    words = (source.text or "").strip()
    match event:
        case Wrote() if words:
            return Piece("text", words, None, None, source.message_id)
        case SentFile(name=name, id=id):
            return Piece("document", words, id, name or None, source.message_id)
        case SentOther("voice" | "photo" | "video" | "audio" as kind, id=str(id), name=name):
            return Piece(kind, words, id, name or None, source.message_id)
    return None


def _expect_more(visit: Visit, question: Question, sent: Piece) -> None:
    """An album comes picture by picture, a long text in parts: only the first is a reply."""
    album = visit.source.album if visit.source else None
    if album is None and (sent.kind != "text" or len(sent.text) < LONG):
        return
    programme_id, series_id = rules.place_of(visit.tx, question)
    state = {"programme_id": programme_id, "series_id": series_id, "question": question.id}
    tasks.begin(
        visit.tx, visit.person.id, MORE, {**state, "album": album, "at": visit.now.isoformat()}, visit.now
    )


def thanks(visit: Visit, question: Question, count: int) -> Message:
    """It is on its way: to how many, how to go on and how to mend it."""
    texts, topic = visit.texts, asked.topic_of(visit.tx, question)
    awake = seats.awake(topic.session.series, visit.now)
    lines = [texts("speakers-answered", count=count)]
    if awake > visit.now:
        when = moment(awake, zone_of(topic.session.series), texts)
        lines = [texts("speakers-answered-later", count=count, when=when)]
    lines.append(texts("speakers-answered-how"))
    left = len(lists.unanswered(visit.tx, topic.id))
    lines.append(texts("speakers-answered-left", count=left))
    return Message("\n\n".join(lines), (cards.to_topic(visit, topic.id),))


def live(visit: Visit, question_id: str) -> Reply:
    """«Answered live»: everybody hears so."""
    question = meant(visit, question_id)
    no = refused(visit, question)
    if no is not None:
        return no
    done = rules.live(visit.tx, question, visit.person, visit.now)
    toast = visit.texts.plain("speakers-live-told" if done else "speakers-live-already")
    return cards.again(visit, question, toast, wake=done)


def ask_skip(visit: Visit, question_id: str) -> Reply:
    """Leave it unanswered, and why? Those who asked read it."""
    question = meant(visit, question_id)
    no = refused(visit, question)
    if no is not None:
        return no
    if question.state not in ("new", "open"):
        return cards.again(visit, question, visit.texts.plain("speakers-decided"))
    texts = visit.texts
    chosen = [button(texts, f"questions-reason-{one}", "qsk1", question.id, one) for one in SKIPPING]
    plain = button(texts, "speakers-skip-plain", "qsk1", question.id, "")
    back = button(texts, "speakers-back", "qsb", question.id)
    words = texts("speakers-skip-ask", words=cards.short_words(visit, question))
    return cards.in_place(visit, Message(words, column([*chosen, plain, back])))


def skip(visit: Visit, question_id: str, reason: str) -> Reply:
    """It is left, for one of the ready reasons or for none."""
    question = meant(visit, question_id)
    no = refused(visit, question)
    if no is not None or reason not in ("", *SKIPPING):
        return no or Reply.hint(visit.texts, "forms-old-button")
    done = rules.skip(visit.tx, question, code(reason) if reason else None, visit.person, visit.now)
    toast = visit.texts.plain("speakers-skipped" if done else "speakers-decided")
    return cards.again(visit, question, toast, wake=done)


def back(visit: Visit, question_id: str) -> Reply:
    """The card as it was."""
    return cards.again(visit, meant(visit, question_id))
