"""The speaker's part of the desk: one's topics, what is asked about them and what was said."""

from __future__ import annotations

from bot.delivery.messages import Button, Message, Rows, short
from bot.questions import passing
from bot.questions.passing import MOST
from bot.roles import note
from bot.sessions import zone_of
from bot.texts.dates import short_moment
from handlers.keyboards import button, column
from handlers.replies import Reply
from handlers.speakers import cards
from handlers.visit import Visit
from storage import roles, series, tasks
from storage.questions import asked, lists
from storage.tables import QuestionAnswer, Series, Session, Topic

SHOWN = 12
"""So many topics have a button."""
SAID = 5
"""So many answered questions stand on a page."""
Counts = dict[int, dict[str, int]]


def page(visit: Visit, series_id: str) -> Reply:
    """The topics of a series that the person answers for."""
    tasks.drop(visit.tx, visit.person.id)
    texts, wanted = visit.texts, series.known(visit.tx, int(series_id))
    mine = _mine(visit, wanted)
    counts = lists.counts(visit.tx, [topic.id for _, topic in mine])
    shown = _busiest(mine, counts)
    lines = [_line(visit, session, topic, counts) for session, topic in shown]
    text = texts("speakers-desk", title=texts.plain_pick(wanted.title))
    nothing = [] if mine else [texts("speakers-desk-nothing")]
    buttons = [_to(visit, session, topic, counts) for session, topic in shown]
    back = (button(texts, "desk-back", "desk1", wanted.id),)
    return Reply(edit=Message("\n\n".join([text, *lines, *nothing]), (*column(buttons), back)))


def _mine(visit: Visit, wanted: Series) -> list[tuple[Session, Topic]]:
    held, place = roles.held(visit.tx, visit.person.id), (wanted.programme_id, wanted.id)
    return [
        (session, topic)
        for session in series.sessions(visit.tx, wanted.id)
        for topic in session.topics
        if session.state == "planned" and not topic.withdrawn and passing.is_theirs(held, topic, place)
    ]


def _busiest(mine: list[tuple[Session, Topic]], counts: Counts) -> list[tuple[Session, Topic]]:
    """In the order of time; those without a question go when there are too many."""
    if len(mine) <= SHOWN:
        return mine
    return [one for one in mine if _open(counts, one[1]) or _answered(counts, one[1])][:SHOWN]


def _open(counts: Counts, topic: Topic) -> int:
    return counts.get(topic.id, {}).get("open", 0)


def _answered(counts: Counts, topic: Topic) -> int:
    return counts.get(topic.id, {}).get("answered", 0)


def _line(visit: Visit, session: Session, topic: Topic, counts: Counts) -> str:
    return visit.texts(
        "speakers-desk-topic",
        topic=visit.texts.plain_pick(topic.title),
        number=str(session.number),
        open=_open(counts, topic),
        answered=_answered(counts, topic),
    )


def _to(visit: Visit, session: Session, topic: Topic, counts: Counts) -> Button:
    title = short(f"{session.number}. {visit.texts.plain_pick(topic.title)}", 50)
    return button(visit.texts, "speakers-desk-to", "spk1", topic.id, topic=title, count=_open(counts, topic))


def _topic(visit: Visit, topic_id: str) -> Topic | None:
    """The topic, if the person answers for it."""
    topic = passing.known_topic(visit.tx, int(topic_id))
    place = topic.session.series.programme_id, topic.session.series_id
    held = roles.held(visit.tx, visit.person.id)
    return topic if passing.is_theirs(held, topic, place) else None


def _elsewhere(visit: Visit) -> Reply:
    return Reply(toast=visit.texts.plain("speakers-no-topic"), alert=True)


def topic(visit: Visit, topic_id: str) -> Reply:
    """One topic: how many wait, how many are answered, and the ways to both."""
    tasks.drop(visit.tx, visit.person.id)
    found = _topic(visit, topic_id)
    return _elsewhere(visit) if found is None else Reply(edit=_page(visit, found))


def _page(visit: Visit, topic: Topic) -> Message:
    texts, session = visit.texts, topic.session
    counts = lists.counts(visit.tx, [topic.id])
    open_, answered = _open(counts, topic), _answered(counts, topic)
    text = texts(
        "speakers-topic",
        topic=texts.plain_pick(topic.title),
        number=str(session.number),
        when=short_moment(session.starts_at, zone_of(session.series), texts),
        open=open_,
        answered=answered,
        skipped=counts.get(topic.id, {}).get("skipped", 0),
    )
    when = texts("speakers-topic-when")
    get = [button(texts, "speakers-get", "spkg", topic.id, style="primary", count=open_)] if open_ else []
    said = [button(texts, "speakers-said-button", "spkt", topic.id, 0, count=answered)] if answered else []
    own = button(texts, "speaker-page-button", "spkp", topic.id)
    back = button(texts, "speakers-all-topics", "spk", session.series_id)
    return Message(f"{text}\n\n{when}", column([*get, *said, own, back]))


def get(visit: Visit, topic_id: str) -> Reply:
    """All that wait, now, as messages to answer."""
    found = _topic(visit, topic_id)
    if found is None:
        return _elsewhere(visit)
    count = passing.send_now(visit.tx, found, visit.person, visit.now)
    if not count:
        return Reply(edit=_page(visit, found), toast=visit.texts.plain("speakers-get-none"))
    programme_id, series_id = found.session.series.programme_id, found.session.series_id
    about = f"topic:{found.id}"
    note(visit.tx, visit.person.id, (programme_id, series_id), "question-fetched", about, visit.now)
    told = visit.texts.plain("speakers-get-coming", count=min(count, MOST), total=count)
    return Reply(edit=_page(visit, found), toast=told, wake=True)


def said(visit: Visit, topic_id: str, page: str) -> Reply:
    """What was answered so far, the newest first."""
    found = _topic(visit, topic_id)
    if found is None:
        return _elsewhere(visit)
    texts, at = visit.texts, int(page)
    shown = lists.of_topic(visit.tx, found.id, ("answered",), "new", SAID + 1, at * SAID)
    lines = [
        texts(
            "speakers-said-one",
            words=cards.short_words(visit, one.question),
            answer=", ".join(_piece(visit, row) for row in asked.answers(visit.tx, one.question.id)),
        )
        for one in shown[:SAID]
    ]
    earlier = [button(texts, "start-page-back", "spkt", found.id, at - 1)] if at else []
    later = [button(texts, "start-page-on", "spkt", found.id, at + 1)] if len(shown) > SAID else []
    turn: Rows = ((*earlier, *later),) if earlier or later else ()
    title = texts("speakers-said", topic=texts.plain_pick(found.title))
    return Reply(edit=Message("\n\n".join([title, *lines]), (*turn, cards.to_topic(visit, found.id))))


def _piece(visit: Visit, row: QuestionAnswer) -> str:
    """A piece of an answer in a few words."""
    kind = "" if row.kind == "text" else visit.texts.plain(f"speakers-piece-{row.kind}")
    words = short(row.text, 200) if row.text else ""
    return " ".join(filter(None, (kind, row.file_name if row.kind == "document" else "", words)))
