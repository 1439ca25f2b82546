"""An organizer's word: whether one person was in one session, with a reason; and what people object to."""

from __future__ import annotations

from bot import attendance as rules
from bot import sessions as session_rules
from bot.attendance import objections, sheets
from bot.attendance.verdicts import Finding
from bot.delivery.messages import Button, Message
from bot.delivery.outbox import Composed
from bot.registrations import printed_name
from bot.texts.dates import short_day, short_moment
from handlers.events import Event, Wrote
from handlers.keyboards import button, column
from handlers.organizers import guard
from handlers.organizers.sessions import known, place_of
from handlers.participants import attendance as shown
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, roles, series, tasks
from storage.attendance import objections as stored
from storage.deliveries import Claimed
from storage.tables import Objection, Registration, Session, Task

KIND = "attendance.reason"
YES, NO = "yes", "no"
REASONS = {YES: ("network", "seen", "list"), NO: ("left", "other", "mistake")}
"""Reasons to choose from; kept as «:network:», others as they are typed."""
LISTED = 5
"""So many series are named in a notice."""


def of_person(visit: Visit, registration_id: str) -> Reply:
    """One person in every session."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_person(visit, registrations.get(visit.tx, int(registration_id))))


def _person(visit: Visit, one: Registration) -> Message:
    texts = visit.texts
    sessions = [each for each in series.sessions(visit.tx, one.series_id) if each.state == "planned"]
    found = rules.of_person(visit.tx, one.person_id, one.series)
    head = texts("attendance-person", name=printed_name(one), number=f"{one.number:04d}")
    lines = [_line(visit, one, each, found[each.id]) for each in sessions]
    picks = [
        button(texts, "attendance-person-pick", "chkp1", each.id, one.id, number=str(each.number))
        for each in sessions
        if each.starts_at <= visit.now
    ]
    back = button(texts, "people-back", "per", one.id)
    return Message("\n\n".join([head, "\n".join(lines)]), (*column(picks), (back,)))


def _line(visit: Visit, one: Registration, session: Session, found: Finding) -> str:
    texts = visit.texts
    day = short_day(session.starts_at.astimezone(session_rules.zone_of(one.series)).date(), texts)
    state = "present" if found.present else "absent" if session.starts_at <= visit.now else "ahead"
    line = texts(f"attendance-person-{state}", number=str(session.number), day=day)
    facts = _facts(visit, found)
    return f"{line}\n    {facts}" if facts else line


def _facts(visit: Visit, found: Finding) -> str:
    """What there is: the evidence, what the rule makes of it, an organizer's reason."""
    texts = visit.texts
    kinds = ", ".join(shown.kind_name(kind, texts) for kind in sorted(found.evidence.kinds))
    parts = [texts("attendance-facts-kinds", kinds=kinds)] if kinds else []
    if found.judgement.ways and found.evidence.kinds:
        parts.append(shown.why(found, texts))
    if found.by_staff and found.reason:
        parts.append(texts("presence-by-staff", reason=shown.reason_said(found.reason, texts)))
    return " · ".join(parts)


def show(visit: Visit, session_id: str, registration_id: str) -> Reply:
    """One person in one session, and the two words that can be said of it."""
    session, one = _both(visit, session_id, registration_id)
    if one is None:
        return Reply.hint(visit.texts, "forms-old-button")
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_one(visit, session, one))


def _both(visit: Visit, session_id: str, registration_id: str) -> tuple[Session, Registration | None]:
    """The session, and the registration if it is for the same series."""
    session, one = known(visit, session_id), registrations.get(visit.tx, int(registration_id))
    return session, one if one.series_id == session.series_id else None


def _one(visit: Visit, session: Session, one: Registration) -> Message:
    texts = visit.texts
    found = rules.of_person(visit.tx, one.person_id, one.series)[session.id]
    head = texts("attendance-person", name=printed_name(one), number=f"{one.number:04d}")
    words = [button(texts, f"attendance-say-{word}", "chkv", session.id, one.id, word) for word in (YES, NO)]
    back = button(texts, "attendance-person-back", "chkp", one.id)
    return Message("\n\n".join([head, _line(visit, one, session, found)]), (*column(words), (back,)))


def ask_reason(visit: Visit, session_id: str, registration_id: str, word: str) -> Reply:
    """Present or absent, and why? The person can read it."""
    session, one = _both(visit, session_id, registration_id)
    if one is None or word not in REASONS:
        return Reply.hint(visit.texts, "forms-old-button")
    state = {"session": session.id, "registration": one.id, "word": word, "objection": None}
    guard.begin(visit, KIND, place_of(session), **state)
    back = button(visit.texts, "attendance-person-back", "chkp1", session.id, one.id)
    return Reply(edit=_reasons(visit, printed_name(one), session, word, back))


def _reasons(visit: Visit, name: str, session: Session, word: str, back: Button) -> Message:
    texts = visit.texts
    chosen = [button(texts, f"attendance-reason-{one}", "chkvr", session.id, one) for one in REASONS[word]]
    text = texts(f"attendance-ask-reason-{word}", name=name, number=str(session.number))
    return Message(text, (*column(chosen), (back,)))


def choose_reason(visit: Visit, session_id: str, reason: str) -> Reply:
    """One of the reasons to choose from."""
    task = tasks.current(visit.tx, visit.person.id)
    fits = task is not None and task.kind == KIND and str(task.state["session"]) == session_id
    if task is None or not fits or reason not in REASONS[task.state["word"]]:
        return Reply.hint(visit.texts, "people-look-again")
    done, toast = _decided(visit, task, f":{reason}:")
    return Reply(edit=done, toast=visit.texts.plain(toast), wake=True)


def take_reason(visit: Visit, task: Task, event: Event) -> Reply:
    """The reason as it was typed."""
    words = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not words or len(words) > objections.LONGEST:
        return Reply.text(visit.texts, "attendance-reason-type", most=objections.LONGEST)
    done, toast = _decided(visit, task, words)
    return Reply(say=(Message(visit.texts(toast)), done), wake=True)


def _decided(visit: Visit, task: Task, reason: str) -> tuple[Message, str]:
    """The word is kept; what is shown then, and the text that says what came of it."""
    tasks.drop(visit.tx, visit.person.id)
    session, present = known(visit, str(task.state["session"])), task.state["word"] == YES
    if task.state["objection"] is not None:
        id = int(task.state["objection"])
        done = objections.decide(visit.tx, id, reason, visit.person, visit.now, accepted=present)
        shown_next = _queue(visit, session.series_id, 0)
        return shown_next, "attendance-decided" if done else "attendance-decided-before"
    one = registrations.get(visit.tx, int(task.state["registration"]))
    sheets.say(visit.tx, session, one.person_id, reason, visit.person, visit.now, present=present)
    return _one(visit, session, one), "attendance-said"


def queue(visit: Visit, series_id: str, page: str = "0") -> Reply:
    """What people object to, the longest waiting first."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=_queue(visit, int(series_id), int(page)))


def _queue(visit: Visit, series_id: int, at: int) -> Message:
    texts = visit.texts
    one, at, total = stored.open_one(visit.tx, series_id, at)
    back = button(texts, "attendance-to-list", "chks", series_id)
    if one is None:
        return Message(texts("attendance-objections-none"), ((back,),))
    turns = [button(texts, "start-page-back", "chkj", series_id, at - 1)] if at else []
    turns += [button(texts, "start-page-on", "chkj", series_id, at + 1)] if at + 1 < total else []
    yes = button(texts, "attendance-objection-yes", "chkja", one.id, YES, style="success")
    no = button(texts, "attendance-objection-no", "chkja", one.id, NO, style="danger")
    rows = ((yes,), (no,), *((tuple(turns),) if turns else ()), (back,))
    return Message(_objection(visit, one, at, total), rows)


def _objection(visit: Visit, one: Objection, at: int, total: int) -> str:
    texts, session = visit.texts, series.session(visit.tx, one.session_id)
    assert session is not None
    known_as = registrations.of(visit.tx, one.person_id, session.series_id)
    found = rules.of_person(visit.tx, one.person_id, session.series)[session.id]
    head = texts(
        "attendance-objection",
        place=str(at + 1),
        total=str(total),
        name=printed_name(known_as) if known_as else "–",
        number=f"{known_as.number:04d}" if known_as else "–",
        session=str(session.number),
        since=short_moment(one.made_at, session_rules.zone_of(session.series), texts),
    )
    facts = _facts(visit, found) or texts("attendance-facts-none")
    said = [texts("attendance-objection-words", words=one.text)] if one.text else []
    return "\n\n".join([head, facts, *said])


def ask_decision(visit: Visit, objection_id: str, word: str) -> Reply:
    """Yes or no, and why? The person is told."""
    one = stored.by_id(visit.tx, int(objection_id))
    assert one is not None
    session = known(visit, str(one.session_id))
    if word not in REASONS:
        return Reply.hint(visit.texts, "forms-old-button")
    if one.state != "open":
        shown_next = _queue(visit, session.series_id, 0)
        return Reply(edit=shown_next, toast=visit.texts.plain("attendance-decided-before"))
    state = {"session": session.id, "registration": None, "word": word, "objection": one.id}
    guard.begin(visit, KIND, place_of(session), **state)
    known_as = registrations.of(visit.tx, one.person_id, session.series_id)
    back = button(visit.texts, "attendance-objections-back", "chkj", session.series_id, 0)
    return Reply(edit=_reasons(visit, printed_name(known_as) if known_as else "–", session, word, back))


def notice(visit: Visit, _claimed: Claimed) -> Composed:
    """People say they were there: where, how many, and the way to decide."""
    held = [one for one in roles.held(visit.tx, visit.person.id) if one.role in objections.DECIDERS]
    reached = series.reached(visit.tx, [(role.programme_id, role.series_id) for role in held])
    waiting = stored.by_series(visit.tx)
    found = [(one, waiting[one.id]) for one in reached if one.id in waiting][:LISTED]
    if not found:
        return None
    texts = visit.texts
    lines = [
        texts("attendance-objections-line", title=texts.plain_pick(one.title), count=count)
        for one, count in found
    ]
    ways = [
        button(texts, "attendance-objections", "chkj", one.id, 0, style="primary", count=count)
        for one, count in found
    ]
    return Message("\n".join([texts("attendance-objections-notice"), *lines]), column(ways))
