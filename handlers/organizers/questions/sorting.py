"""A moderator merges questions that say the same, moves one to the topic it is about, gives it a theme."""

from __future__ import annotations

from bot.delivery.messages import Button, Message, short
from bot.questions import answering, states, terms, wording
from bot.questions import moderating as rules
from handlers.keyboards import button, column
from handlers.organizers.questions import cards
from handlers.organizers.questions.deciding import after, too_late
from handlers.replies import Reply
from handlers.speakers import cards as speakers
from handlers.visit import Visit
from storage import series
from storage.questions import asked, lists
from storage.tables import Question, Session, Topic

ALIKE = 6
"""So many questions are offered to merge into, the most alike first."""
TOPICS = 20


def _back(visit: Visit, question: Question, page: str) -> tuple[Button, ...]:
    return (button(visit.texts, "moderating-cancel", "qub", question.id, page),)


def alike(visit: Visit, question_id: str, page: str) -> Reply:
    """Which question says the same?"""
    question = asked.known(visit.tx, int(question_id))
    if cards.is_late(question, int(page)) or question.state not in ("new", "open", "skipped", "rejected"):
        return too_late(visit, question)
    found = rules.alike(visit.tx, question, ALIKE)
    if not found:
        return Reply(toast=visit.texts.plain("moderating-merge-none"), alert=True)
    buttons = [_into(visit, question, one, page) for one in found]
    words = visit.texts("moderating-merge-ask", words=speakers.short_words(visit, question))
    return Reply(edit=Message(words, (*column(buttons), _back(visit, question, page))))


def _into(visit: Visit, question: Question, other: Question, page: str) -> Button:
    counted = lists.wanted_by(visit.tx, other.id)
    more = f" ({counted})" if counted > 1 else ""
    sign = visit.texts.plain(f"moderating-sign-{other.state}")
    label = f"{sign} {wording.plain(other, visit.texts, 45)}{more}"
    return Button(label, f"qum1:{question.id}:{other.id}:{page}")


def merge(visit: Visit, question_id: str, into_id: str, page: str) -> Reply:
    """They are one from now on."""
    question, into = asked.known(visit.tx, int(question_id)), asked.known(visit.tx, int(into_id))
    if cards.is_late(question, int(page)):
        return too_late(visit, question)
    try:
        done = rules.merge(visit.tx, question, into, visit.person, visit.now)
    except states.Refusal as no:
        return Reply(toast=visit.texts.plain(f"moderating-merge-{no.reason}"), alert=True)
    if not done:
        return too_late(visit, question)
    target = states.final(visit.tx, question)
    told = visit.texts.plain("moderating-merged", count=lists.wanted_by(visit.tx, target.id))
    return after(visit, target, int(page), told, wake=True)


def topics(visit: Visit, question_id: str, page: str) -> Reply:
    """Which topic is it about?"""
    question = asked.known(visit.tx, int(question_id))
    _, series_id = answering.place_of(visit.tx, question)
    found = [
        (session, topic)
        for session in series.sessions(visit.tx, series_id or 0)
        for topic in session.topics
        if not topic.withdrawn and session.state == "planned" and topic.id != question.topic_id
    ]
    if not found:
        return Reply(toast=visit.texts.plain("moderating-move-none"), alert=True)
    buttons = [_to_topic(visit, question, *one, page) for one in found[:TOPICS]]
    words = visit.texts("moderating-move-ask", words=speakers.short_words(visit, question))
    return Reply(edit=Message(words, (*column(buttons), _back(visit, question, page))))


def _to_topic(visit: Visit, question: Question, session: Session, topic: Topic, page: str) -> Button:
    title = short(f"{session.number}. {visit.texts.plain_pick(topic.title)}")
    return Button(title, f"qut1:{question.id}:{topic.id}:{page}")


def move(visit: Visit, question_id: str, topic_id: str, page: str) -> Reply:
    """It is about this topic of the same series."""
    question, topic = asked.known(visit.tx, int(question_id)), asked.topic(visit.tx, int(topic_id))
    assert topic is not None, "the guard found it"
    if topic.session.series_id != answering.place_of(visit.tx, question)[1]:
        return Reply.hint(visit.texts, "forms-old-button")
    rules.move_to(visit.tx, question, topic, visit.person, visit.now)
    told = visit.texts.plain("moderating-moved", topic=short(visit.texts.plain_pick(topic.title), 120))
    return after(visit, question, int(page), told, wake=True)


def themes(visit: Visit, question_id: str, page: str) -> Reply:
    """What is it about, of the programme's themes?"""
    question = asked.known(visit.tx, int(question_id))
    known = terms.themes(asked.topic_of(visit.tx, question).session.series)
    buttons = [
        Button(short(visit.texts.plain_pick(label)), f"quh1:{question.id}:{page}:{number}")
        for number, label in enumerate(known.values(), 1)
    ]
    if question.theme:
        buttons.append(button(visit.texts, "moderating-theme-none", "quh1", question.id, page, 0))
    words = visit.texts("moderating-theme-ask", words=speakers.short_words(visit, question))
    return Reply(edit=Message(words, (*column(buttons), _back(visit, question, page))))


def tag(visit: Visit, question_id: str, page: str, number: str) -> Reply:
    """This theme, by its place in the file; 0 for none."""
    question = asked.known(visit.tx, int(question_id))
    keys = ["", *terms.themes(asked.topic_of(visit.tx, question).session.series)]
    if not (number.isascii() and number.isdecimal() and len(number) < 4 and int(number) < len(keys)):
        return Reply.hint(visit.texts, "forms-old-button")
    rules.tag(visit.tx, question, keys[int(number)] or None, visit.person, visit.now)
    return after(visit, question, int(page), visit.texts.plain("moderating-themed"))
