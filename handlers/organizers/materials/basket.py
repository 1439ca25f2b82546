"""Giving materials: they are sent to the bot, shown as they will be seen, named, and released."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bot import sessions as rules
from bot.delivery.messages import Button, Message, Rows, short
from bot.materials import giving, words
from bot.materials.giving import MOST, TITLE, Piece, Refusal, Release
from bot.materials.releasing import BEFORE
from bot.moments import typed_ahead
from bot.sessions.holding import held
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers import sessions as desk
from handlers.organizers.materials import lists, reach
from handlers.organizers.materials.taking import errand_for, piece_of
from handlers.participants.materials import handed
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, tasks
from storage.tables import Material, Session, Task

GIVE = "materials.give"
AHEAD = (1440, 60)
"""Minutes before a session that have a button."""
NAMED = 4
"""So many pieces of one card have a button for their title; those of the others are changed later."""


def begin(visit: Visit, session_id: str, topic: str = "") -> Reply:
    """For the whole session or one of its topics? Then: send it."""
    session = desk.known(visit, session_id)
    chosen = _chosen(visit, session, topic)
    if isinstance(chosen, Reply):
        return chosen
    if not giving.choices(session, visit.now):
        return Reply(toast=visit.texts.plain("materials-no-cancelled"), alert=True)
    state: dict[str, Any] = {"session": session.id, "topic": chosen, "pieces": [], "card": 0}
    guard.begin(visit, GIVE, reach.place_of(session), **state)
    text = visit.texts("materials-ask", number=str(session.number), title=_subject(visit, session, chosen))
    return Reply(edit=Message(text, ((_to_list(visit, session),),)))


def _chosen(visit: Visit, session: Session, topic: str) -> int | Reply | None:
    """The topic, None for the whole session, or the question which."""
    mine = reach.own_topics(visit, session)
    standing = [one.id for one in session.topics if not one.withdrawn]
    open_ = standing if mine is None else [one for one in mine if one in standing]
    if mine is not None and not open_:
        return reach.not_yours(visit)
    if topic == "" and len(open_) > 1:
        return Reply(edit=_which(visit, session, open_, whole=mine is None))
    if topic in ("", "0"):
        return None if mine is None else open_[0]
    if not topic.isdecimal() or int(topic[:18]) not in open_:
        return Reply.hint(visit.texts, "forms-old-button")
    return int(topic)


def _which(visit: Visit, session: Session, open_: list[int], *, whole: bool) -> Message:
    everything = [button(visit.texts, "materials-whole", "mtn", session.id, 0)] if whole else []
    topics = [
        button(visit.texts, "materials-topic", "mtn", session.id, one.id, title=_short(visit, one.title))
        for one in session.topics
        if one.id in open_
    ]
    text = visit.texts("materials-which-topic", number=str(session.number))
    return Message(text, (*column([*everything, *topics]), (_to_list(visit, session),)))


def _short(visit: Visit, title: dict[str, str]) -> str:
    return short(visit.texts.plain_pick(title), 50)


def _subject(visit: Visit, session: Session, topic: int | None) -> str:
    found = next((one for one in session.topics if one.id == topic), None)
    return visit.texts.plain_pick(found.title) if found else rules.title(session, visit.texts)


def _to_list(visit: Visit, session: Session) -> Button:
    return button(visit.texts, "materials-to-list", "mtl", session.id)


def pieces_of(task: Task) -> list[Piece]:
    return [Piece(**one) for one in task.state["pieces"]]


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """A piece, a title or a time, whatever was asked for last."""
    asking = task.state.get("asking")
    if asking == "title" and isinstance(event, Wrote):
        return _take_title(visit, task, event)
    if asking == "before" and isinstance(event, Wrote):
        return _take_ahead(visit, task, event)
    session = desk.known(visit, str(task.state["session"]))
    piece = piece_of(visit, event, session)
    if isinstance(piece, str):
        return Reply.text(visit.texts, piece)
    known = pieces_of(task)
    if len(known) >= MOST:
        return Reply.text(visit.texts, "materials-too-many", most=MOST)
    album = visit.source.album if visit.source else None
    together = album is not None and album == task.state.get("album")
    found = [one.data() for one in (*known, piece)]
    number = int(task.state["card"]) + (0 if together else 1)
    changes = {"pieces": found, "album": album, "card": number, "asking": None}
    task = tasks.update(visit.tx, task, changes, visit.now)
    place = int(task.state["programme_id"]), task.state["series_id"]
    shown = () if together else (card(visit, task, session),)
    return Reply(say=shown, errand=errand_for(piece, place))


def card(visit: Visit, task: Task, session: Session) -> Message:
    """What came so far, and: when shall people get it?"""
    texts, pieces = visit.texts, pieces_of(task)
    lines = [_line(visit, number, one) for number, one in enumerate(pieces, 1)]
    album = [texts("materials-album")] if task.state.get("album") else []
    subject = _subject(visit, session, task.state["topic"])
    head = texts("materials-card", number=str(session.number), title=subject)
    asked = texts("materials-when", count=registrations.count(visit.tx, session.series_id))
    text = "\n\n".join([head, "\n".join(lines), *album, asked])
    return Message(text, _rows(visit, task, session, len(pieces)))


def _line(visit: Visit, number: int, piece: Piece) -> str:
    about = words.described(piece.kind, piece.name, piece.size, visit.texts)
    large = (piece.size or 0) > words.KEPT
    id = "materials-piece-large" if large else "materials-piece"
    return visit.texts(id, number=str(number), icon=words.ICONS[piece.kind], title=piece.title, about=about)


def _rows(visit: Visit, task: Task, session: Session, count: int) -> Rows:
    texts, id, number = visit.texts, session.id, int(task.state["card"])
    rows: list[tuple[Button, ...]] = [
        (button(texts, f"materials-release-{when}", *_press(when, id, number)),)
        for when in giving.choices(session, visit.now)
    ]
    names = [button(texts, "materials-name", "mtnt", id, number, 0)]
    if count > 1:
        names = [
            button(texts, "materials-name-one", "mtnt", id, number, at, number=str(at + 1))
            for at in range(min(count, NAMED))
        ]
    rows.append(tuple(names))
    rows.append((button(texts, "materials-preview", "mtnv", id, number),))
    rows.append((button(texts, "materials-drop", "mtnx", id),))
    return tuple(rows)


def _press(when: str, *parts: int) -> tuple[str | int, ...]:
    """What a button of a release carries: one before the session asks how long before."""
    return ("mtnb", *parts) if when == BEFORE else ("mtng", *parts, when)


def _held(visit: Visit, session_id: str, number: str) -> Task | None:
    """The task whose newest card this is."""
    task = tasks.current(visit.tx, visit.person.id)
    if task is None or task.kind != GIVE or str(task.state["session"]) != session_id:
        return None
    return task if str(task.state["card"]) == number and task.state["pieces"] else None


def _old(visit: Visit) -> Reply:
    return Reply.hint(visit.texts, "materials-old-card")


def ask_title(visit: Visit, session_id: str, number: str, at: str) -> Reply:
    """What shall it be called?"""
    task = _held(visit, session_id, number)
    if task is None or not at.isdecimal() or int(at[:4]) >= len(task.state["pieces"]):
        return _old(visit)
    tasks.update(visit.tx, task, {"asking": "title", "at": int(at)}, visit.now)
    piece = pieces_of(task)[int(at)]
    back = button(visit.texts, "materials-back-to-card", "mtnv", session_id, number)
    return Reply(edit=Message(visit.texts("materials-ask-title", title=piece.title), ((back,),)))


def _take_title(visit: Visit, task: Task, event: Wrote) -> Reply:
    title = " ".join(event.text.split())
    if not title or len(title) > TITLE:
        return Reply.text(visit.texts, "materials-no-title", most=TITLE)
    found = [dict(one) for one in task.state["pieces"]]
    found[int(task.state["at"])]["title"] = title
    return _card_anew(visit, task, {"pieces": found, "asking": None})


def _card_anew(visit: Visit, task: Task, changes: dict[str, Any]) -> Reply:
    """A new card; the one before is old from here on."""
    session = desk.known(visit, str(task.state["session"]))
    number = int(task.state["card"]) + 1
    task = tasks.update(visit.tx, task, {**changes, "card": number}, visit.now)
    return Reply(say=(card(visit, task, session),))


def preview(visit: Visit, session_id: str, number: str) -> Reply:
    """As people will get it, to oneself; then the card again."""
    task = _held(visit, session_id, number)
    if task is None:
        return _old(visit)
    session = desk.known(visit, session_id)
    shown = [handed(visit, _as_given(one, session), session) for one in pieces_of(task)]
    again = _card_anew(visit, task, {"asking": None})
    bare = tuple(Message(one.text, (), one.document) for one in shown)
    return Reply(say=(*bare, *again.say), drop_buttons=True)


def _as_given(piece: Piece, session: Session) -> Material:
    """A material that is nowhere stored."""
    return Material(id=0, session_id=session.id, **piece.data())


def ask_before(visit: Visit, session_id: str, number: str) -> Reply:
    """How long before the session?"""
    task = _held(visit, session_id, number)
    if task is None:
        return _old(visit)
    tasks.update(visit.tx, task, {"asking": "before"}, visit.now)
    found = [
        button(visit.texts, f"announce-before-{minutes}", "mtng", session_id, number, f"b{minutes}")
        for minutes in AHEAD
    ]
    back = button(visit.texts, "materials-back-to-card", "mtnv", session_id, number)
    return Reply(edit=Message(visit.texts("materials-ask-before"), (*column(found), (back,))))


def _take_ahead(visit: Visit, task: Task, event: Wrote) -> Reply:
    ahead = typed_ahead(event.text)
    if ahead is None:
        return Reply.text(visit.texts, "materials-no-ahead")
    done = _give(visit, task, Release(BEFORE, int(ahead.total_seconds())))
    return Reply(say=(done,), wake=True) if isinstance(done, Message) else Reply.text(visit.texts, done)


def release_of(word: str) -> Release:
    """What a button says: «now», «end», «survey», or «b60» for so many minutes before."""
    if word[:1] == "b" and word[1:].isdecimal() and len(word) < 8:
        return Release(BEFORE, int(dt.timedelta(minutes=int(word[1:])).total_seconds()))
    return Release(word)


def give(visit: Visit, session_id: str, number: str, word: str) -> Reply:
    """It is given; a second press, or one of an older card, gives nothing."""
    task = _held(visit, session_id, number)
    if task is None:
        return _old(visit)
    done = _give(visit, task, release_of(word))
    if isinstance(done, str):
        return Reply(toast=visit.texts.plain(done), alert=True)
    toast = visit.texts.plain("materials-given-toast", count=len(task.state["pieces"]))
    return Reply(edit=done, toast=toast, wake=True)


def _give(visit: Visit, task: Task, release: Release) -> Message | str:
    """The session's list with it, or the text that says why not."""
    session = held(visit.tx, int(task.state["session"]))
    mine = reach.own_topics(visit, session)
    if mine is not None and task.state["topic"] not in mine:
        return "desk-not-yours"
    pieces = pieces_of(task)
    try:
        giving.give(visit.tx, session, task.state["topic"], pieces, release, visit.person, visit.now)
    except Refusal as no:
        return f"materials-no-{no.reason}"
    tasks.drop(visit.tx, visit.person.id)
    return lists.page(visit, session)


def drop(visit: Visit, session_id: str) -> Reply:
    """Nothing is given."""
    tasks.drop(visit.tx, visit.person.id)
    return lists.of_session(visit, session_id)
