"""What speakers send that is no reply: the rest of an answer, or one that does not say to which question."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

from bot import certificates
from bot.delivery.messages import Button, Message, short
from bot.questions import answering, wording
from bot.questions.answering import Piece
from bot.questions.passing import ASK
from bot.questions.smalltalk import is_small_talk
from handlers.events import Event, SentFile, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.participants import strays
from handlers.replies import Reply
from handlers.speakers import answers
from handlers.visit import Visit
from storage import registrations, tasks
from storage.questions import answering as stored
from storage.tables import Question, Task

TAKING = "questions.loose"
"""Something was sent, and the speaker is to say which question it answers."""
AT_ONCE = dt.timedelta(seconds=5)
"""The parts of a long text come so soon after each other; nobody types that fast."""
OFFERED = 8
"""So many questions can be chosen from, the latest in the chat first."""
KEPT = dt.timedelta(hours=1)
"""What was sent longer ago belongs to something else."""
MOST = 10
"""So many messages are kept until a question is chosen."""


def more(visit: Visit, task: Task, event: Event) -> Reply:
    """The next picture of an album, the next part of a long text; anything else is by itself."""
    question = answers.meant(visit, str(task.state["question"]))
    source = visit.source
    same = source is not None and source.album is not None and source.album == task.state["album"]
    soon = visit.now - dt.datetime.fromisoformat(task.state["at"]) <= AT_ONCE
    rest = task.state["album"] is None and isinstance(event, Wrote) and soon
    if not (same or rest) or answers.refused(visit, question) is not None:
        tasks.drop(visit.tx, visit.person.id)
        return received(visit, event)
    if same:
        return Reply(wake=answers.given(visit, question, event).wake)
    tasks.drop(visit.tx, visit.person.id)  # a short part is the last; a long one lets the next one come
    answers.given(visit, question, event)
    return Reply(say=(Message(visit.texts("speakers-joined")),), wake=True)


def received(visit: Visit, event: Event) -> Reply:
    """What belongs to nothing: an answer, perhaps, to a question that the person was sent."""
    return offered(visit, event) or strays.received(visit, event)


def offered(visit: Visit, event: Event) -> Reply | None:
    """Which question does this answer? None where there is none to answer, or it is something else."""
    piece = answers.piece(visit, event) if _may_answer(visit, event) else None
    waiting = _waiting(visit) if piece is not None else []
    if piece is None or not waiting:
        return None
    place = answering.place_of(visit.tx, waiting[0])
    guard.begin(visit, TAKING, place, pieces=[asdict(piece)])
    return Reply(say=(_which(visit, waiting, [piece]),))


def _may_answer(visit: Visit, event: Event) -> bool:
    """Codes and PDFs are certificates to be checked, thanks are thanks; who takes part asks rather than
    answers."""
    if isinstance(event, Wrote) and (certificates.looks_like_code(event.text) or is_small_talk(event.text)):
        return False
    if isinstance(event, SentFile) and event.mime == "application/pdf":
        return False
    return visit.source is not None and not registrations.standing(visit.tx, visit.person.id)


def _waiting(visit: Visit) -> list[Question]:
    """What they were sent and nobody has answered yet."""
    brought = stored.brought(visit.tx, visit.person.id, ASK)
    mine = (one for one in brought if answering.standing(visit.tx, visit.person.id, one) == "yes")
    return [one for one, _ in zip(mine, range(OFFERED), strict=False)]


def _which(visit: Visit, waiting: list[Question], pieces: list[Piece]) -> Message:
    texts = visit.texts
    words = short(" ".join(one.text for one in pieces if one.text), wording.QUOTED) or "…"
    chosen = [_to(visit, one) for one in waiting]
    nothing = button(texts, "speakers-which-none", "qslx")
    return Message(texts("speakers-which", words=words), column([*chosen, nothing]))


def _to(visit: Visit, question: Question) -> Button:
    words = short(wording.plain(question, visit.texts, wording.QUOTED), 55)
    return button(visit.texts, "speakers-which-one", "qsl", question.id, words=words)


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """One more message before a question was chosen: it belongs to the same answer."""
    piece, waiting = answers.piece(visit, event), _waiting(visit)
    if piece is None:
        return Reply.text(visit.texts, "speakers-cannot")
    if not waiting or visit.now - task.touched_at > KEPT:
        tasks.drop(visit.tx, visit.person.id)
        return received(visit, event)
    kept = [*task.state["pieces"], asdict(piece)][-MOST:]
    tasks.update(visit.tx, task, {"pieces": kept}, visit.now)
    return Reply(say=(_which(visit, waiting, [Piece(**one) for one in kept]),))


def choose(visit: Visit, question_id: str) -> Reply:
    """This question: what was kept goes to everybody who wants to know."""
    task = tasks.current(visit.tx, visit.person.id)
    if task is None or task.kind != TAKING:
        return Reply.hint(visit.texts, "forms-old-button")
    question = answers.meant(visit, question_id)
    no = answers.refused(visit, question)
    if no is not None:
        return no
    pieces = [Piece(**one) for one in task.state["pieces"]]
    tasks.drop(visit.tx, visit.person.id)
    counts = [answering.give(visit.tx, question, one, visit.person, visit.now) for one in pieces]
    return Reply(edit=answers.thanks(visit, question, counts[-1]), wake=True)


def drop(visit: Visit) -> Reply:
    """It was no answer: nobody gets it."""
    task = tasks.current(visit.tx, visit.person.id)
    if task is not None and task.kind == TAKING:
        tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=Message(visit.texts("speakers-which-dropped"), strays.ways(visit)))
