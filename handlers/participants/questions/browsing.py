"""What others asked: open questions of a topic to look through and to want to know too."""

from __future__ import annotations

from bot.delivery.messages import Button, Medium, MediumKind, Message, Rows, short
from bot.questions import asking, states, wording
from bot.texts import Html
from handlers.keyboards import button, data
from handlers.keyboards import home as home_row
from handlers.participants.questions import access, windows
from handlers.replies import Reply
from handlers.visit import Visit
from storage.questions import asked, lists
from storage.questions.lists import Listed, Order
from storage.tables import Topic

PAGE = 5
"""Questions on one page."""
ORDERS: dict[str, Order] = {"w": "wanted", "n": "new"}


def hub(visit: Visit) -> Reply:
    return Reply(edit=front(visit))


def open_hub(visit: Visit, _argument: str) -> Reply:
    return Reply(say=(front(visit),))


def front(visit: Visit) -> Message:
    """Everything about questions: ask, follow one's own, see those of others, search the answers."""
    texts = visit.texts
    if not asking.readable(visit.tx, visit.person.id, visit.now):
        return Message(texts("questions-nothing"), (home_row(texts),))
    mine = lists.count_of_person(visit.tx, visit.person.id)
    rows: Rows = (
        (button(texts, "questions-ask", "qn", 0, style="primary"),),
        (button(texts, "questions-of-others", "qt", 0),),
        (button(texts, "questions-search", "qs"),),
        *(((button(texts, "questions-mine-count", "qm", 0, count=mine),),) if mine else ()),
        home_row(texts),
    )
    return Message(texts("questions-hub"), rows)


def topics(visit: Visit, page: str) -> Reply:
    """The topics with how many open and answered questions each has."""
    found = asking.readable(visit.tx, visit.person.id, visit.now)
    pages = max(0, len(found) - 1) // windows.PAGE
    at = min(int(page), pages)
    shown = found[at * windows.PAGE : (at + 1) * windows.PAGE]
    counts = lists.counts(visit.tx, [topic.id for topic, _ in shown])
    several = len({topic.session.series_id for topic, _ in found}) > 1
    lines = [visit.texts("questions-topics")]
    rows: list[tuple[Button, ...]] = []
    for place, (topic, phase) in enumerate(shown, at * windows.PAGE + 1):
        name, known = windows.name(visit, topic, phase, several=several), counts.get(topic.id, {})
        number = {"open": known.get("open", 0), "answered": known.get("answered", 0)}
        lines.append(visit.texts("questions-topic-counts", place=str(place), name=name, **number))
        rows.append((Button(short(f"{place} · {name}"), press=data("qo", topic.id, "w", 0)),))
    rows += turning(visit, ("qt",), at, pages)
    rows += [(button(visit.texts, "questions-back", "q"),), home_row(visit.texts)]
    return Reply(edit=Message("\n\n".join(lines), tuple(rows)))


def turning(visit: Visit, before: tuple[str | int, ...], at: int, last: int) -> list[tuple[Button, ...]]:
    """Buttons to the pages beside this one, in one row."""
    turns = [button(visit.texts, "questions-earlier", *before, at - 1)] if at else []
    turns += [button(visit.texts, "questions-more", *before, at + 1)] if at < last else []
    return [tuple(turns)] if turns else []


def of_topic(visit: Visit, topic_id: str, order: str, page: str) -> Reply:
    topic = access.readable(visit, int(topic_id))
    if topic is None or order not in ORDERS:
        return Reply.hint(visit.texts, "questions-gone")
    return Reply(edit=_page(visit, topic, order, int(page)))


def _page(visit: Visit, topic: Topic, order: str, page: int) -> Message:
    counts = lists.counts(visit.tx, [topic.id]).get(topic.id, {})
    last = max(0, counts.get("open", 0) - 1) // PAGE
    at = min(page, last)
    found = lists.of_topic(visit.tx, topic.id, ("open",), ORDERS[order], PAGE, at * PAGE)
    texts, here = visit.texts, data("qo", topic.id)
    id = "questions-open" if found else "questions-none-open"
    head = texts(id, topic=texts.plain_pick(topic.title), page=str(at + 1), pages=str(last + 1))
    votes = lists.voted(visit.tx, visit.person.id, [one.question.id for one in found])
    lines = [head, *(_line(visit, one, topic, place) for place, one in enumerate(found, 1))]
    rows: list[tuple[Button, ...]] = []
    for place, one in enumerate(found, 1):
        rows.append(_row(visit, one, place, f"{order}:{at}", voted=one.question.id in votes))
    rows += turning(visit, (here, order), at, last)
    other = "n" if order == "w" else "w"
    if len(found) > 1:
        rows.append((button(texts, f"questions-order-{ORDERS[other]}", here, other, 0),))
    if known := counts.get("answered", 0):
        rows.append((button(texts, "questions-answered", "qf", topic.id, 0, count=known),))
    rows.append((button(texts, "questions-ask", "qn", topic.session_id),))
    rows += [(button(texts, "questions-back-topics", "qt", 0),), home_row(texts)]
    return Message("\n\n".join(lines), tuple(rows))


def _line(visit: Visit, one: Listed, topic: Topic, place: int) -> Html:
    words = wording.plain(one.question, visit.texts, wording.QUOTED)
    name = access.asker(visit, one.question, topic)
    own = visit.person.id in states.askers(visit.tx, one.question)
    return visit.texts(
        "questions-open-one",
        place=str(place),
        question=words,
        count=one.wanted,
        who="own" if own else "named" if name else "hidden",
        name=name or "",
    )


def _row(visit: Visit, one: Listed, place: int, where: str, *, voted: bool) -> tuple[Button, ...]:
    """«Me too» as a switch, and what is to be seen or heard of it."""
    texts, id = visit.texts, one.question.id
    own = visit.person.id in states.askers(visit.tx, one.question)
    state = "own" if own else "yes" if voted else "no"
    text = texts.plain("questions-vote", place=str(place), count=one.wanted, voted=state)
    vote = Button(text, press=data("qv", id, where, "n" if voted else "y"))
    if one.question.file_id is None:
        return (vote,)
    play = texts.plain("questions-play", place=str(place), kind=one.question.kind)
    return vote, Button(play, press=data("ql", id))


def vote(visit: Visit, question_id: str, order: str, page: str, wish: str) -> Reply:
    """«Me too», or not any more: what the button said, so a double tap changes nothing."""
    question = asked.get(visit.tx, int(question_id))
    topic = access.readable(visit, question.topic_id) if question else None
    if question is None or topic is None or order not in ORDERS:
        return Reply.hint(visit.texts, "questions-gone")
    if wish == "y":
        told = asking.vote(visit.tx, visit.person.id, question, visit.now)
    else:
        told = asking.unvote(visit.tx, visit.person.id, question)
    toast = visit.texts.plain("questions-voted", told=told if told != "counted" else f"counted-{wish}")
    return Reply(edit=_page(visit, topic, order, int(page)), toast=toast)


def play(visit: Visit, question_id: str) -> Reply:
    """The photo or voice message of a question that everybody may see."""
    question = asked.get(visit.tx, int(question_id))
    visible = question is not None and question.state in lists.LIVING and access.reads(visit, question)
    if question is None or question.file_id is None or not visible:
        return Reply.hint(visit.texts, "questions-gone")
    kind: MediumKind = "voice" if question.kind == "voice" else "photo"
    caption = visit.texts("questions-caption", text=question.text) if question.text else ""
    return Reply(say=(Message(caption, medium=Medium(kind, question.file_id)),))
