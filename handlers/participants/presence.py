"""«My attendance»: every session with its verdict and why, and the one tap that says «I was there»."""

from __future__ import annotations

from bot import attendance as rules
from bot import certificates
from bot import sessions as session_rules
from bot.attendance import Finding, objections
from bot.attendance.rule import terms_of
from bot.delivery.messages import Button, Message
from bot.delivery.outbox import Composed
from bot.texts import Html
from bot.texts.dates import short_day
from handlers.events import Event, Wrote
from handlers.keyboards import button, column, home
from handlers.participants import attendance
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, series, tasks
from storage.attendance import objections as stored
from storage.deliveries import Claimed
from storage.tables import Objection, Registration, Series, Session, Task

KIND = "attendance.object"
"""The task of somebody who has objected and may add a few words."""


def matters(wanted: Series) -> bool:
    """Whether attendance has a rule in a series, or a part in its certificate."""
    return wanted.attendance is not None or bool((wanted.certificate or {}).get("attendance"))


def overview(visit: Visit, series_id: str) -> Reply:
    """Where the person stands in every session of a series."""
    known = _registered(visit, int(series_id))
    if known is None:
        return Reply.hint(visit.texts, "menu-not-registered")
    return Reply(edit=page(visit, known))


def _registered(visit: Visit, series_id: int) -> Registration | None:
    known = registrations.of(visit.tx, visit.person.id, series_id)
    return known if known is not None and known.state == "registered" else None


def page(visit: Visit, known: Registration) -> Message:
    texts, wanted = visit.texts, known.series
    sessions = [one for one in series.sessions(visit.tx, wanted.id) if one.state == "planned"]
    found = rules.of_person(visit.tx, visit.person.id, wanted)
    objected = stored.of_person(visit.tx, visit.person.id, wanted.id)
    lines = [_line(visit, known, one, found[one.id], objected.get(one.id)) for one in sessions]
    head = texts("presence-page", title=texts.plain_pick(wanted.title))
    able = [
        button(texts, "presence-object", "wasin", one.id, number=str(one.number))
        for one in sessions
        if objections.may_object(one, found[one.id], objected.get(one.id), visit.now)
    ]
    tail = _certificate(visit, known)
    return Message(
        "\n\n".join([head, *_asked(visit, wanted), "\n".join(lines), *tail]), (*column(able), home(texts))
    )


def _asked(visit: Visit, wanted: Series) -> list[str]:
    terms = terms_of(wanted.attendance)
    if terms is None:
        return [visit.texts("presence-any")]
    return [visit.texts("presence-asked", asked=attendance.asked_of(terms, visit.texts))]


def _line(
    visit: Visit, registered: Registration, session: Session, found: Finding, known: Objection | None
) -> str:
    """One session: its verdict, what there is of what is asked, what became of an objection."""
    texts = visit.texts
    day = short_day(session.starts_at.astimezone(session_rules.zone_of(registered.series)).date(), texts)
    began = session.starts_at <= visit.now or bool(found.evidence.kinds)
    state = _state(found) if began else "ahead"
    if state == "open" and session.ends_at <= registered.registered_at and not found.evidence.kinds:
        state, began = "before", False
    line = texts(f"presence-line-{state}", number=str(session.number), day=day)
    more = [attendance.why(found, texts)] if began and not found.by_staff and found.judgement.ways else []
    if found.by_staff and found.reason:
        more = [texts("presence-by-staff", reason=attendance.reason_said(found.reason, texts))]
    if known is not None and known.state != "accepted":
        reason = attendance.reason_said(known.reason, texts) if known.reason else "–"
        more.append(texts(f"presence-objection-{known.state}", reason=reason))
    return "\n    ".join([line, *more])


def _state(found: Finding) -> str:
    if found.present:
        return "present"
    return "absent" if found.closed or found.by_staff else "open"


def _certificate(visit: Visit, known: Registration) -> list[str]:
    standing = certificates.standing_of(visit.tx, known, visit.now)
    return outlook(visit, standing) if standing else []


def outlook(visit: Visit, standing: certificates.Standing) -> list[str]:
    """What attendance means for the certificate: enough, how much is missing and what is left, or no way."""
    if not standing.attendance_needed:
        return []
    done, needed = standing.attended, standing.attendance_needed
    if not standing.attendance_missing:
        return [visit.texts("presence-enough", done=done, needed=needed)]
    left = standing.ahead + standing.undecided
    id = "presence-missing" if standing.attendance_missing <= left else "presence-hopeless"
    told = {"done": done, "needed": needed, "missing": standing.attendance_missing}
    return [visit.texts(id, **told, ahead=standing.ahead, undecided=standing.undecided)]


def object_(visit: Visit, session_id: str) -> Reply:
    """«I was there»: the organizers get it; a few words may follow."""
    session = series.session(visit.tx, int(session_id))
    known = _registered(visit, session.series_id) if session else None
    if session is None or known is None:
        return Reply.hint(visit.texts, "menu-not-registered")
    found = rules.of_person(visit.tx, visit.person.id, session.series)[session.id]
    if not objections.make(visit.tx, session, visit.person.id, found, visit.now):
        return Reply(edit=page(visit, known), toast=visit.texts.plain("presence-object-not"))
    tasks.begin(visit.tx, visit.person.id, KIND, {"session": session.id}, visit.now)
    text = visit.texts("presence-objected", number=str(session.number))
    return Reply(edit=Message(text, ((_to_page(visit, known.series_id),), home(visit.texts))), wake=True)


def _to_page(visit: Visit, series_id: int) -> Button:
    return button(visit.texts, "presence-button", "came", series_id)


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """A few words to the objection."""
    words = " ".join(event.text.split()) if isinstance(event, Wrote) else ""
    if not words:
        return Reply.text(visit.texts, "presence-words-type")
    if len(words) > objections.LONGEST:
        return Reply.text(visit.texts, "presence-words-long", most=objections.LONGEST)
    session = series.session(visit.tx, int(task.state["session"]))
    assert session is not None
    tasks.drop(visit.tx, visit.person.id)
    kept = objections.explain(visit.tx, session.id, visit.person.id, words)
    id = "presence-words-kept" if kept else "presence-words-late"
    return Reply(say=(Message(visit.texts(id), ((_to_page(visit, session.series_id),), home(visit.texts))),))


def answered(visit: Visit, claimed: Claimed) -> Composed:
    """The organizers have decided."""
    known = stored.by_id(visit.tx, int(claimed.content["objection"]))
    session = series.session(visit.tx, known.session_id) if known else None
    if known is None or session is None or known.state == "open":
        return None
    reason = attendance.reason_said(known.reason or "", visit.texts)
    text = visit.texts(f"presence-told-{known.state}", number=str(session.number), reason=reason)
    return Message(text, ((_to_page(visit, session.series_id),), home(visit.texts)))


def short(visit: Visit, claimed: Claimed) -> Composed:
    """A sheet was closed, and what there is of this person was not enough."""
    session = series.session(visit.tx, int(claimed.content["session"]))
    if session is None:
        return None
    found = rules.of_person(visit.tx, visit.person.id, session.series)[session.id]
    if found.present or not found.closed:
        return None
    texts = visit.texts
    reason: Html = attendance.why(found, texts)
    text = texts("presence-short", number=str(session.number), why=reason)
    rows = [(_to_page(visit, session.series_id),)]
    if objections.may_object(session, found, stored.get(visit.tx, session.id, visit.person.id), visit.now):
        rows.insert(0, (button(texts, "presence-object", "wasin", session.id, number=str(session.number)),))
    return Message(text, tuple(rows))


def earned(visit: Visit, claimed: Claimed) -> Composed:
    """Everything that the certificate asks for is done."""
    known = _registered(visit, int(claimed.content["series"]))
    standing = certificates.standing_of(visit.tx, known, visit.now) if known else None
    if known is None or standing is None or not standing.met:
        return None
    texts = visit.texts
    big = button(texts, "menu-certificate-now", "cert", known.series_id, style="success")
    return Message(texts("presence-earned", title=texts.plain_pick(known.series.title)), ((big,),))
