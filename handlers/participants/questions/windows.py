"""What somebody sees who is about to ask: the question again, and the one thing that is still to be said."""

from __future__ import annotations

from bot.delivery.messages import Button, Message, Rows, short
from bot.questions import asking, wording
from bot.questions.asking import Phase
from bot.registrations import printed_name
from handlers.keyboards import data
from handlers.keyboards import home as home_row
from handlers.participants.questions.pieces import Draft, draft_of
from handlers.visit import Visit
from storage import registrations
from storage.questions import asked, lists
from storage.tables import Question, Task, Topic

PAGE = 6
"""Topics on one page."""
ICONS: dict[Phase, str] = {"now": "🔴 ", "ahead": "", "past": "✔️ "}


def window(visit: Visit, task: Task) -> Message:
    """Words first, then the topic, then what others asked, then the last look."""
    draft = draft_of(task)
    if draft.kind is None:
        return _words(visit, task, draft)
    topic = asked.topic(visit.tx, draft.topic) if draft.topic is not None else None
    if topic is None:
        return _topics(visit, task, draft)
    found = [] if draft.unlike else asking.alike(visit.tx, topic.id, draft.text)
    return _alike(visit, task, found) if found else _last_look(visit, task, draft, topic)


def press(task: Task, verb: str, value: str | int = "") -> str:
    """A button's data; one of an earlier window of the same draft is told by its round."""
    parts = [value] if value != "" else []
    return data("qa", task.state["nonce"], task.round, verb, *parts)


def _verb(visit: Visit, task: Task, id: str, verb: str) -> Button:
    return Button(visit.texts.plain(id), press=press(task, verb))


def _words(visit: Visit, task: Task, draft: Draft) -> Message:
    texts = visit.texts
    topic = asked.topic(visit.tx, draft.topic) if draft.topic is not None else None
    about = (texts("questions-about", topic=texts.plain_pick(topic.title)),) if topic else ()
    text = "\n\n".join([texts("questions-write"), *about])
    return Message(text, ((_verb(visit, task, "questions-cancel", "x"),),))


def quoted(visit: Visit, draft: Draft) -> str:
    """The question as it is so far."""
    assert draft.kind is not None, "something was sent"
    return wording.said(draft.kind, draft.text, visit.texts, asking.LONGEST)


def _topics(visit: Visit, task: Task, draft: Draft) -> Message:
    found = asking.choices(visit.tx, visit.person.id, visit.now)
    near = [one for one in found if one[0].session_id == draft.session]
    shown = near or found
    pages = max(0, len(shown) - 1) // PAGE
    page = min(draft.page, pages)
    several = len({topic.session.series_id for topic, _ in shown}) > 1
    names = [(topic, name(visit, topic, phase, several=several)) for topic, phase in shown]
    here = list(enumerate(names, 1))[page * PAGE : (page + 1) * PAGE]
    rows: Rows = tuple(
        (Button(short(f"{place} · {title}"), press=press(task, "t", topic.id)),)
        for place, (topic, title) in here
    )
    turns = [(_turn(visit, task, page - 1, "questions-earlier"),)] if page else []
    turns += [(_turn(visit, task, page + 1, "questions-more"),)] if page < pages else []
    more = [(_verb(visit, task, "questions-all-topics", "o"),)] if near and len(near) < len(found) else []
    lines = "\n".join(visit.texts("questions-place", place=str(n), name=title) for n, (_, title) in here)
    text = visit.texts("questions-which", question=quoted(visit, draft))
    return Message(f"{text}\n\n{lines}", (*rows, *turns, *more, *_leaving(visit, task)))


def _turn(visit: Visit, task: Task, page: int, id: str) -> Button:
    return Button(visit.texts.plain(id), press=press(task, "p", page))


def name(visit: Visit, topic: Topic, phase: Phase, *, several: bool) -> str:
    """A topic in a list: «🔴 Buổi 3: Câu chuyện sản phẩm»; with the series if there are several."""
    texts = visit.texts
    title, number = texts.plain_pick(topic.title), str(topic.session.number)
    series = texts.plain_pick(topic.session.series.title)
    id = "questions-topic-of" if several else "questions-topic"
    return ICONS[phase] + texts.plain(id, topic=title, number=number, series=short(series, 24))


def _alike(visit: Visit, task: Task, found: list[Question]) -> Message:
    texts = visit.texts
    lines, rows = [texts("questions-alike")], []
    for place, one in enumerate(found, 1):
        words, count = wording.plain(one, texts, wording.QUOTED), lists.wanted_by(visit.tx, one.id)
        lines.append(
            texts("questions-alike-one", place=str(place), question=words, count=count, state=one.state)
        )
        text = texts.plain("questions-alike-button", place=str(place), count=count, state=one.state)
        rows.append((Button(text, press=press(task, "v", one.id)),))
    another = (Button(texts.plain("questions-another"), press=press(task, "n")),)
    return Message("\n\n".join(lines), (*rows, another, (_verb(visit, task, "questions-cancel", "x"),)))


def _last_look(visit: Visit, task: Task, draft: Draft, topic: Topic) -> Message:
    texts = visit.texts
    known = registrations.of(visit.tx, visit.person.id, topic.session.series_id)
    name = printed_name(known) if known else visit.person.first_name
    text = texts(
        "questions-last-look",
        question=quoted(visit, draft),
        topic=texts.plain_pick(topic.title),
        name=name,
        anonymous="yes" if draft.anonymous else "no",
    )
    send = Button(texts.plain("questions-send"), press=press(task, "s"), style="success")
    hide = _verb(visit, task, "questions-show-name" if draft.anonymous else "questions-hide-name", "a")
    several = len(asking.choices(visit.tx, visit.person.id, visit.now)) > 1
    other = ((_verb(visit, task, "questions-other-topic", "c"),),) if several else ()
    return Message(text, ((send,), (hide,), *other, *_leaving(visit, task)))


def _leaving(visit: Visit, task: Task) -> Rows:
    """Other words, or no question at all."""
    return (
        (_verb(visit, task, "questions-rewrite", "w"),),
        (_verb(visit, task, "questions-not-one", "x"),),
    )


def received(visit: Visit, question: Question) -> Message:
    """It is asked: what happens next."""
    texts = visit.texts
    title = texts.plain_pick(asked.topic_of(visit.tx, question).title)
    words = wording.plain(question, texts, wording.QUOTED)
    text = texts("questions-received", question=words, topic=title, state=question.state)
    return Message(text, (*ways_on(visit), home_row(texts)))


def ways_on(visit: Visit) -> Rows:
    texts = visit.texts
    mine = Button(texts.plain("questions-mine"), press=data("qm", 0))
    more = Button(texts.plain("questions-ask-more"), press=data("qn", 0))
    return (mine,), (more,)
