"""Answered questions, by topic and searched by typing: what was asked once need not be asked again."""

from __future__ import annotations

from bot.delivery.messages import Button, Message
from bot.questions import asking, searching, wording
from handlers.events import Event, Wrote
from handlers.keyboards import button, data
from handlers.keyboards import home as home_row
from handlers.participants import code_words
from handlers.participants.questions import access, answers, browsing
from handlers.participants.questions.drafting import SEARCH, may_ask
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, tasks
from storage.questions import lists
from storage.tables import Question, Task

PAGE = 5
FOUND = 8
"""So many results at most: who has more types more words."""


def of_topic(visit: Visit, topic_id: str, page: str) -> Reply:
    """What was answered about a topic, the most wanted first."""
    topic = access.readable(visit, int(topic_id))
    if topic is None:
        return Reply.hint(visit.texts, "questions-gone")
    texts = visit.texts
    count = lists.counts(visit.tx, [topic.id]).get(topic.id, {}).get("answered", 0)
    last = max(0, count - 1) // PAGE
    at = min(int(page), last)
    found = lists.of_topic(visit.tx, topic.id, ("answered",), "wanted", PAGE, at * PAGE)
    id = "questions-answered-title" if found else "questions-answered-none"
    head = texts(id, topic=texts.plain_pick(topic.title), count=count)
    lines, rows = _listed(visit, [one.question for one in found])
    rows += browsing.turning(visit, ("qf", topic.id), at, last)
    if count:
        rows.append((button(texts, "questions-search", "qs"),))
    rows.append((button(texts, "questions-back-topic", "qo", topic.id, "w", 0),))
    return Reply(edit=Message("\n\n".join([head, *lines]), (*rows, home_row(texts))))


def _listed(visit: Visit, found: list[Question]) -> tuple[list[str], list[tuple[Button, ...]]]:
    lines: list[str] = []
    rows: list[tuple[Button, ...]] = []
    for place, one in enumerate(found, 1):
        words, answer = wording.plain(one, visit.texts, wording.QUOTED), answers.in_short(visit, one)
        lines.append(visit.texts("questions-answered-one", place=str(place), question=words, answer=answer))
        label = visit.texts.plain("questions-read-answer", place=str(place))
        rows.append((Button(label, press=data("qx", one.id)),))
    return lines, rows


def search(visit: Visit) -> Reply:
    """What is typed next is looked for; a form the person is in waits."""
    dialogs.pause(visit.tx, visit.person.id)
    tasks.begin(visit.tx, visit.person.id, SEARCH, {}, visit.now)
    rows = ((button(visit.texts, "questions-back", "q"),), home_row(visit.texts))
    return Reply(edit=Message(visit.texts("questions-search-how"), rows))


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """What was found for these words; the next words are looked for too, the code word is not."""
    word = code_words.in_between(visit, event)
    if word is not None:
        return word
    texts = visit.texts
    again = ((button(texts, "questions-back", "q"),), home_row(texts))
    if not isinstance(event, Wrote):
        return Reply(say=(Message(texts("questions-search-words"), again),))
    tasks.update(visit.tx, task, {"words": event.text}, visit.now)
    found = searching.search(visit.tx, visit.person.id, event.text)
    id = "questions-found" if found else "questions-found-none"
    lines, rows = _listed(visit, found[:FOUND])
    head = texts(id, words=wording.said("text", event.text, texts, 60), count=len(found))
    more = [texts("questions-found-more")] if len(found) > FOUND else []
    askable = asking.looks_like_one(event.text) and len(event.text) <= asking.LONGEST and may_ask(visit)
    ask = ((button(texts, "questions-ask-this", "qh"),),) if askable else ()
    return Reply(say=(Message("\n\n".join([head, *lines, *more]), (*rows, *ask, *again)),))
