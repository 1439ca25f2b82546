"""Asking a question: begun by a button or by just writing, kept at every step, sent once."""

from __future__ import annotations

import datetime as dt
import re
import secrets
from collections.abc import Callable
from dataclasses import replace

from bot.delivery.messages import Message
from bot.questions import asking, states
from bot.questions.asking import Piece
from bot.questions.smalltalk import is_small_talk
from handlers.events import Event, Wrote
from handlers.keyboards import home as home_row
from handlers.participants import code_words, home
from handlers.participants.questions import answers, windows
from handlers.participants.questions.pieces import Draft, added, draft_of, kept, piece_of
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, tasks
from storage.questions import asked, lists
from storage.tables import Task

KIND, SEARCH = "questions.ask", "questions.search"
NUMBER = re.compile(r"[0-9]{1,18}")
STALE = dt.timedelta(minutes=30)
"""What is written after so long is no longer a part of the question that waits."""


def begin(visit: Visit, session_id: str) -> Reply:
    """«Ask»: what is sent next is a question; a form the person is in waits. 0: of no particular session."""
    found = asking.choices(visit.tx, visit.person.id, visit.now)
    if not found:
        return Reply(edit=Message(visit.texts("questions-nothing"), (home_row(visit.texts),)))
    dialogs.pause(visit.tx, visit.person.id)
    near = [one for one in found if one[0].session_id == int(session_id)]
    topic = near[0][0].id if len(near) == 1 else None
    task = _begin(visit, Draft(_nonce(), topic=topic, session=near[0][0].session_id if near else None))
    shown = windows.window(visit, task)
    return Reply(say=(shown,)) if near else Reply(edit=shown)  # the way into a session stays on the screen


def may_ask(visit: Visit) -> bool:
    """Whether there is anything the person could ask about."""
    return bool(asking.choices(visit.tx, visit.person.id, visit.now))


def offered(visit: Visit, event: Event) -> Reply | None:
    """Something that was just written or sent, taken for a question; None if it cannot be one."""
    piece = piece_of(visit, event)
    if piece is None or (isinstance(event, Wrote) and not asking.looks_like_one(event.text)):
        return None
    task = _begun(visit)
    return _add(visit, task, piece) if task else None


def _begun(visit: Visit) -> Task | None:
    """A question about what is on now, or about what is to be said; None if there is nothing to ask about."""
    found = asking.choices(visit.tx, visit.person.id, visit.now)
    topic = asking.meant(found)
    return _begin(visit, Draft(_nonce(), topic=topic.id if topic else None)) if found else None


def _nonce() -> str:
    return secrets.token_hex(3)


def _begin(visit: Visit, draft: Draft) -> Task:
    return tasks.begin(visit.tx, visit.person.id, KIND, kept(draft), visit.now)


def from_search(visit: Visit) -> Reply:
    """What was searched for in vain is asked."""
    task = tasks.current(visit.tx, visit.person.id)
    words = str(task.state.get("words", "")) if task and task.kind == SEARCH else ""
    begun = _begun(visit) if words else None
    if begun is None:
        return Reply.hint(visit.texts, "forms-old-button")
    return _add(visit, begun, Piece("text", words))


def is_stale(visit: Visit, task: Task) -> bool:
    """Whether what comes now is no longer meant for this draft, or this search."""
    return task.kind in (KIND, SEARCH) and visit.now - task.touched_at > STALE


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """One more message of the question; the code word of the session is none, nor is «ok»."""
    word = code_words.in_between(visit, event)
    if word is not None:
        return word
    piece = piece_of(visit, event)
    if isinstance(event, Wrote) and draft_of(task).kind is not None and is_small_talk(event.text):
        return Reply(say=(Message(visit.texts("questions-not-added")), windows.window(visit, task)))
    if piece is None:
        return Reply(say=(Message(visit.texts("questions-cannot")), windows.window(visit, task)))
    return _add(visit, task, piece)


def standing(visit: Visit) -> Message | None:
    """The window of the question they are about to ask; None if they are not."""
    task = tasks.current(visit.tx, visit.person.id)
    about_to = task is not None and task.kind == KIND and not is_stale(visit, task)
    return windows.window(visit, task) if task is not None and about_to else None


def edited(visit: Visit) -> Reply | None:
    """They changed a message that is part of a question; None when they are not about to ask."""
    shown = standing(visit)
    return Reply(say=(Message(visit.texts("questions-edited")), shown)) if shown else None


def _add(visit: Visit, task: Task, piece: Piece) -> Reply:
    draft, album = draft_of(task), visit.source.album if visit.source else None
    if album is not None and album == draft.album:
        return Reply()  # the rest of an album: its first picture was answered
    more = added(draft, piece, album)
    if more == "long":
        return _too_long(visit, task, len(piece.text))
    if more == "second":
        return Reply(say=(Message(visit.texts("questions-second")), windows.window(visit, task)))
    assert isinstance(more, Draft)
    return Reply(say=(windows.window(visit, _keep(visit, task, more)),))


def _too_long(visit: Visit, task: Task, count: int) -> Reply:
    told = Message(visit.texts("questions-long", count=count, most=asking.LONGEST))
    return Reply(say=(told, windows.window(visit, task)))


def _keep(visit: Visit, task: Task, draft: Draft) -> Task:
    return tasks.update(visit.tx, task, kept(draft), visit.now)


def press(visit: Visit, nonce: str, round_: str, verb: str, value: str = "") -> Reply:
    """A button of a draft's window; those of older windows, and of what was sent, only say so."""
    task = tasks.current(visit.tx, visit.person.id)
    if task is None or task.kind != KIND or task.state["nonce"] != nonce or str(task.round) != round_:
        return Reply.hint(visit.texts, "forms-old-button")
    if verb not in VERBS or (verb in NUMBERED) != bool(NUMBER.fullmatch(value)):
        return Reply.hint(visit.texts, "forms-old-button")
    return VERBS[verb](visit, task, draft_of(task), int(value or 0))


def _shown(visit: Visit, task: Task, draft: Draft) -> Reply:
    return Reply(edit=windows.window(visit, _keep(visit, task, draft)))


def _choose(visit: Visit, task: Task, draft: Draft, topic_id: int) -> Reply:
    topic = asked.topic(visit.tx, topic_id)
    reason = asking.obstacle(visit.tx, visit.person.id, topic, visit.now) if topic else "over"
    if reason is not None:
        return _cannot(visit, reason)
    return _shown(visit, task, replace(draft, topic=topic_id, unlike=False))


def _turn(visit: Visit, task: Task, draft: Draft, page: int) -> Reply:
    return _shown(visit, task, replace(draft, page=page))


def _other_topic(visit: Visit, task: Task, draft: Draft, _: int) -> Reply:
    return _shown(visit, task, replace(draft, topic=None, session=None, page=0))


def _all_topics(visit: Visit, task: Task, draft: Draft, _: int) -> Reply:
    return _shown(visit, task, replace(draft, session=None, page=0))


def _another(visit: Visit, task: Task, draft: Draft, _: int) -> Reply:
    return _shown(visit, task, replace(draft, unlike=True))


def _hide(visit: Visit, task: Task, draft: Draft, _: int) -> Reply:
    return _shown(visit, task, replace(draft, anonymous=not draft.anonymous))


def _rewrite(visit: Visit, task: Task, draft: Draft, _: int) -> Reply:
    return _shown(visit, task, draft.emptied())


def _cancel(visit: Visit, _task: Task, _draft: Draft, _: int) -> Reply:
    tasks.drop(visit.tx, visit.person.id)
    return home.home(visit)


def _send(visit: Visit, _task: Task, draft: Draft, _: int) -> Reply:
    topic = asked.topic(visit.tx, draft.topic) if draft.topic is not None else None
    if topic is None or draft.kind is None:
        return Reply.hint(visit.texts, "forms-old-button")
    reason = asking.obstacle(visit.tx, visit.person.id, topic, visit.now)
    if reason is not None:
        return _cannot(visit, reason)
    question = asking.ask(
        visit.tx, visit.person.id, topic, draft.piece, anonymous=draft.anonymous, now=visit.now
    )
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=windows.received(visit, question), wake=True)


def _cannot(visit: Visit, reason: asking.Obstacle) -> Reply:
    """Why not; a question that could go elsewhere stays, so that it need not be typed again."""
    return Reply(toast=visit.texts.plain(f"questions-obstacle-{reason}"), alert=True)


def _me_too(visit: Visit, task: Task, draft: Draft, question_id: int) -> Reply:
    """«Me too» instead of asking the same again; what is answered already is shown."""
    known = asked.get(visit.tx, question_id)
    question = states.final(visit.tx, known) if known else None
    if question is None or question.topic_id != draft.topic or question.state not in lists.LIVING:
        return Reply.hint(visit.texts, "questions-gone")
    if question.state == "answered":
        return answers.instead(visit, question, windows.press(task, "n"), windows.press(task, "x"))
    told = asking.vote(visit.tx, visit.person.id, question, visit.now)
    tasks.drop(visit.tx, visit.person.id)
    count = lists.wanted_by(visit.tx, question.id)
    id = "questions-own-already" if told == "own" else "questions-me-too"
    shown = Message(visit.texts(id, count=count), (*windows.ways_on(visit), home_row(visit.texts)))
    return Reply(edit=shown)


VERBS: dict[str, Callable[[Visit, Task, Draft, int], Reply]] = {
    "t": _choose,
    "p": _turn,
    "c": _other_topic,
    "o": _all_topics,
    "v": _me_too,
    "n": _another,
    "a": _hide,
    "s": _send,
    "w": _rewrite,
    "x": _cancel,
}
NUMBERED = ("t", "p", "v")
"""Verbs that come with a number."""
