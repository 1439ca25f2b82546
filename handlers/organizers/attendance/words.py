"""Code words at the desk: proposed or typed, opened for some minutes or at an hour, shown to be read out."""

from __future__ import annotations

from dataclasses import replace

from bot.attendance import words as rules
from bot.attendance.holding import Refusal
from bot.delivery.messages import Button, Message, Rows
from bot.delivery.outbox import Composed
from bot.moments import typed
from bot.sessions.meeting import zone_of
from bot.texts import Texts
from bot.texts.dates import clock
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers.attendance.sheets import to_page
from handlers.organizers.sessions import known, place_of
from handlers.replies import Reply
from handlers.visit import Visit
from storage import series, tasks
from storage.attendance import words
from storage.deliveries import Claimed
from storage.tables import CodeWord, Session, Task

KIND = "attendance.word"
NUMBERS = ("1", "2")


def of_session(visit: Visit, session_id: str) -> Reply:
    """Both words of a session, as they stand."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=page(visit, known(visit, session_id)))


def page(visit: Visit, session: Session) -> Message:
    texts, found = visit.texts, {one.number: one for one in words.of_session(visit.tx, session.id)}
    lines: list[str] = [texts("attendance-words-page", number=str(session.number))]
    rows: list[Button] = []
    for number in (1, 2):
        one = found.get(number)
        lines.append(_line(visit, session, number, one))
        rows += _buttons(visit, session, number, one)
    return Message("\n\n".join(lines), (*column(rows), (to_page(visit, session),)))


def _line(visit: Visit, session: Session, number: int, one: CodeWord | None) -> str:
    texts = visit.texts
    if one is None:
        return texts("attendance-words-line-none", which=str(number))
    zone, state = zone_of(session.series), rules.state(one, visit.now)
    return texts(
        f"attendance-words-line-{state}",
        which=str(number),
        word=one.word,
        since=clock(one.opens_at, zone, texts),
        until=clock(one.closes_at, zone, texts),
    )


def _buttons(visit: Visit, session: Session, number: int, one: CodeWord | None) -> list[Button]:
    texts, which = visit.texts, str(number)
    if one is None:
        return [button(texts, "attendance-words-new", "chkn", session.id, number, which=which)]
    state = rules.state(one, visit.now)
    if state == "over":
        return []
    end = button(texts, f"attendance-words-end-{state}", "chke", session.id, number, which=which)
    return [button(texts, "attendance-words-show", "chkb", session.id, number, which=which), end]


def new(visit: Visit, session_id: str, number: str) -> Reply:
    """A word is proposed, or another one; nothing is open yet."""
    if number not in NUMBERS:
        return Reply.hint(visit.texts, "forms-old-button")
    session = known(visit, session_id)
    if words.get(visit.tx, session.id, int(number)) is not None:
        return Reply(edit=page(visit, session), toast=visit.texts.plain("attendance-no-there"), alert=True)
    taken = [one.word for one in words.of_session(visit.tx, session.id)]
    spoken = Texts(session.series.programme.languages)
    word = rules.propose(spoken, taken)
    state = {"session": session.id, "number": int(number), "word": word, "at": None, "asking": ""}
    task = guard.begin(visit, KIND, place_of(session), **state)
    return Reply(edit=_proposal(visit, session, task))


def _proposal(visit: Visit, session: Session, task: Task) -> Message:
    texts, round_ = visit.texts, task.round
    opens = [
        button(texts, "attendance-words-open", "chko", session.id, str(minutes), round_, minutes=minutes)
        for minutes in rules.MINUTES
    ]
    at = task.state["at"]
    hour = texts.plain("attendance-words-at-none") if at is None else str(at)
    rows: Rows = (
        *column(opens),
        (button(texts, "attendance-words-when", "chkt", session.id, round_),),
        (button(texts, "attendance-words-other", "chkn", session.id, str(task.state["number"])),),
        (button(texts, "attendance-words-back", "chkw", session.id),),
    )
    which, word = str(task.state["number"]), str(task.state["word"])
    return Message(texts("attendance-words-proposal", which=which, word=word, at=hour), rows)


def _current(visit: Visit, session: Session, round_: str) -> Task | None:
    """What the button belongs to; None for one of before."""
    task = tasks.current(visit.tx, visit.person.id)
    fits = task is not None and task.kind == KIND and task.state["session"] == session.id
    return task if task is not None and fits and str(task.round) == round_ else None


def _stale(visit: Visit, session: Session) -> Reply:
    """A button of before: how it stands now."""
    return Reply(edit=page(visit, session), toast=visit.texts.plain("attendance-words-stale"))


def ask_when(visit: Visit, session_id: str, round_: str) -> Reply:
    """At which hour shall it open?"""
    session = known(visit, session_id)
    task = _current(visit, session, round_)
    if task is None:
        return _stale(visit, session)
    tasks.update(visit.tx, task, {"asking": "at"}, visit.now)
    return Reply(edit=Message(visit.texts("attendance-words-ask-at"), ((_to_words(visit, session),),)))


def _to_words(visit: Visit, session: Session) -> Button:
    return button(visit.texts, "attendance-words-back", "chkw", session.id)


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """A word of one's own, or the hour."""
    text = event.text if isinstance(event, Wrote) else ""
    session = known(visit, str(task.state["session"]))
    if task.state["asking"] == "at":
        zone = zone_of(session.series)
        at = typed(text, visit.now, zone)
        if at is None:
            return Reply.text(visit.texts, "attendance-words-at-unread")
        change = {"at": f"{at.astimezone(zone):%H:%M}", "moment": at.isoformat(), "asking": ""}
    else:
        word = rules.readable(text)
        if word is None:
            return Reply.text(visit.texts, "attendance-words-unread")
        change = {"word": word}
    task = tasks.update(visit.tx, task, change, visit.now)
    return Reply(say=(_proposal(visit, session, task),))


def open_(visit: Visit, session_id: str, minutes: str, round_: str) -> Reply:
    """It counts from now on, or from the hour that was typed."""
    session = known(visit, session_id)
    task = _current(visit, session, round_)
    if task is None or minutes not in {str(one) for one in rules.MINUTES}:
        return _stale(visit, session)
    at = visit.now
    if task.state["at"] is not None:
        at = at.fromisoformat(task.state["moment"])
    number, word = int(task.state["number"]), str(task.state["word"])
    try:
        made = rules.open_word(visit.tx, session.id, number, word, at, int(minutes), visit.person, visit.now)
    except Refusal as no:
        return refused(visit, no)
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=big(visit, session, made))


def refused(visit: Visit, no: Refusal) -> Reply:
    """Why it cannot be done, on the button that was pressed."""
    return Reply(toast=visit.texts.plain(f"attendance-no-{no.reason}"), alert=True)


def big(visit: Visit, session: Session, one: CodeWord) -> Message:
    """The word to be read out."""
    texts, zone, state = visit.texts, zone_of(session.series), rules.state(one, visit.now)
    text = texts(
        f"attendance-words-big-{state}",
        word=one.word,
        number=str(session.number),
        since=clock(one.opens_at, zone, texts),
        until=clock(one.closes_at, zone, texts),
    )
    end = button(
        texts, f"attendance-words-end-{state}", "chke", session.id, one.number, which=str(one.number)
    )
    rows = () if state == "over" else ((end,),)
    return Message(text, (*rows, (_to_words(visit, session),)))


def show(visit: Visit, session_id: str, number: str) -> Reply:
    """The word once more."""
    session = known(visit, session_id)
    one = words.get(visit.tx, session.id, int(number)) if number in NUMBERS else None
    if one is None:
        return Reply.hint(visit.texts, "forms-old-button")
    return Reply(edit=big(visit, session, one))


def end(visit: Visit, session_id: str, number: str) -> Reply:
    """It counts no longer."""
    if number not in NUMBERS:
        return Reply.hint(visit.texts, "forms-old-button")
    session = known(visit, session_id)
    try:
        rules.end_word(visit.tx, session.id, int(number), visit.person, visit.now)
    except Refusal as no:
        return replace(refused(visit, no), edit=page(visit, session))
    return Reply(edit=page(visit, session), toast=visit.texts.plain("attendance-words-ended"))


def called(visit: Visit, claimed: Claimed) -> Composed:
    """The hour has come that was set for a word: here it is, to be read out."""
    session = series.session(visit.tx, int(claimed.content["session"]))
    one = words.get(visit.tx, session.id, int(claimed.content["number"])) if session else None
    if session is None or one is None or session.state != "planned":
        return None
    return big(visit, session, one)
