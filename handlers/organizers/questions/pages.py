"""Questions of a series at the desk: how many there are, who decides, and the way to each."""

from __future__ import annotations

from bot.delivery.messages import Button, Message, Rows, short
from bot.questions import moderating as rules
from bot.questions import terms, wording
from bot.roles import may
from handlers.keyboards import button, column
from handlers.replies import Reply
from handlers.visit import Visit
from storage import roles, series, tasks
from storage.questions import asked, lists, moderating
from storage.tables import Question, Series, Session, Topic

STATES = ("new", "open", "answered", "skipped", "rejected", "merged")
"""States that are counted, in this order."""
SHOWN = ("new", "open", "answered", "skipped", "rejected")
"""States of the questions that are listed."""
PAGE = 6
TOPICS = 12


def show(visit: Visit, series_id: str) -> Reply:
    """The page."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=page(visit, int(series_id)))


def page(visit: Visit, series_id: int, above: str | None = None) -> Message:
    """Everything about the questions of one series, perhaps below a word of what was just done."""
    texts, wanted = visit.texts, series.known(visit.tx, series_id)
    topics = _topics(visit, series_id)
    counts = lists.counts(visit.tx, [topic.id for _, topic in topics])
    total = {state: sum(one.get(state, 0) for one in counts.values()) for state in STATES}
    mode = "moderating-moderated" if terms.is_moderated(wanted) else "moderating-direct"
    parts = [
        *([above] if above else []),
        texts("moderating-title", title=texts.plain_pick(wanted.title)),
        texts("moderating-counts", **total),
        texts(mode),
    ]
    return Message("\n\n".join(parts), _rows(visit, wanted, topics, counts, total["new"]))


def _topics(visit: Visit, series_id: int) -> list[tuple[Session, Topic]]:
    sessions = series.sessions(visit.tx, series_id)
    return [(session, topic) for session in sessions for topic in session.topics]


def _rows(
    visit: Visit,
    wanted: Series,
    topics: list[tuple[Session, Topic]],
    counts: dict[int, dict[str, int]],
    new: int,
) -> Rows:
    texts = visit.texts
    first = [button(texts, "moderating-look", "qun", wanted.id, 0, style="primary", count=new)] if new else []
    asked_about = [
        (session, topic, sum(counts[topic.id].get(state, 0) for state in SHOWN))
        for session, topic in topics
        if topic.id in counts
    ]
    to_topics = [_to_topic(visit, *one) for one in asked_about if one[2]][:TOPICS]
    held = roles.held(visit.tx, visit.person.id)
    switch = [_switch(visit, wanted)] if may(held, "change", (wanted.programme_id, wanted.id)) else []
    back = button(texts, "desk-back", "desk1", wanted.id)
    return column([*first, *to_topics, *switch, back])


def _to_topic(visit: Visit, session: Session, topic: Topic, count: int) -> Button:
    title = short(f"{session.number}. {visit.texts.plain_pick(topic.title)}", 50)
    return button(visit.texts, "moderating-topic", "qul", topic.id, 0, topic=title, count=count)


def _switch(visit: Visit, wanted: Series) -> Button:
    if terms.is_moderated(wanted):
        return button(visit.texts, "moderating-stop", "qud", wanted.id, "direct")
    return button(visit.texts, "moderating-start", "qud", wanted.id, "moderated")


def set_mode(visit: Visit, series_id: str, word: str) -> Reply:
    """Look at each question from now on, or let all of them through."""
    if word not in ("direct", "moderated"):
        return Reply.hint(visit.texts, "forms-old-button")
    rules.set_moderation(visit.tx, int(series_id), word == "moderated", visit.person, visit.now)
    new = moderating.new(visit.tx, int(series_id), 0)[2]
    told = visit.texts.plain(f"moderating-is-{word}", new=new)
    return Reply(edit=page(visit, int(series_id)), toast=told, alert=bool(new and word == "direct"))


def of_topic(visit: Visit, topic_id: str, page: str) -> Reply:
    """The questions of a topic, the newest first; one button each."""
    tasks.drop(visit.tx, visit.person.id)
    texts, at = visit.texts, int(page)
    topic = asked.topic(visit.tx, int(topic_id))
    assert topic is not None, "the guard found it"
    found = lists.of_topic(visit.tx, topic.id, SHOWN, "new", PAGE + 1, at * PAGE)
    earlier = [button(texts, "start-page-back", "qul", topic.id, at - 1)] if at else []
    later = [button(texts, "start-page-on", "qul", topic.id, at + 1)] if len(found) > PAGE else []
    turn: Rows = ((*earlier, *later),) if earlier or later else ()
    text = texts("moderating-list", topic=texts.plain_pick(topic.title), number=str(topic.session.number))
    rows = column([_to(visit, one.question, one.wanted) for one in found[:PAGE]])
    back = button(texts, "moderating-back", "qus", topic.session.series_id)
    return Reply(edit=Message(text, (*rows, *turn, *column([*_shown(visit, topic.session_id), back]))))


def _shown(visit: Visit, session_id: int) -> list[Button]:
    """The ways to read them elsewhere: on a shared screen, on paper."""
    wall = button(visit.texts, "walls-button", "wal", session_id)
    return [wall, button(visit.texts, "questionlist-button", "qprint", session_id)]


def _to(visit: Visit, question: Question, wanted: int) -> Button:
    sign = visit.texts.plain(f"moderating-sign-{question.state}")
    words = wording.plain(question, visit.texts, 45)
    counted = f" ({wanted})" if wanted > 1 else ""
    return Button(f"{sign} {words}{counted}", f"qu1:{question.id}")
