"""What campaigns say: words and buttons for each kind, for each person in their language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from bot import reminders
from bot import sessions as session_rules
from bot.delivery.messages import Message
from bot.delivery.outbox import Composed, Later
from bot.texts import Texts
from bot.texts.dates import moment, span
from handlers.keyboards import button
from handlers.participants import certificates, sessions
from handlers.visit import Visit
from storage import Transaction, people, series, surveys
from storage import certificates as stored
from storage.deliveries import Claimed
from storage.tables import Session

Composer = Callable[[Visit, Claimed, Session], Message | None]


def composer(username: str) -> Callable[[Transaction, Sequence[Claimed], dt.datetime], Sequence[Composed]]:
    """The outbox's words; `username` is the bot's own."""

    def compose(tx: Transaction, claimed: Sequence[Claimed], now: dt.datetime) -> Sequence[Composed]:
        return [_one(tx, one, now, username) for one in claimed]

    return compose


def _one(tx: Transaction, claimed: Claimed, now: dt.datetime, username: str) -> Composed:
    person = people.get(tx, claimed.person_id)
    visit = Visit(tx, person, now, Texts(claimed.languages), username)
    if claimed.kind == "certificate":
        return _certificate(visit, claimed)
    assert claimed.session_id is not None
    session = series.session(tx, claimed.session_id)
    if session is None:
        return None
    later = _quiet_until(claimed, session, now)
    return Later(later) if later else KINDS[claimed.kind](visit, claimed, session)


def _quiet_until(claimed: Claimed, session: Session, now: dt.datetime) -> dt.datetime | None:
    """When the quiet hours end, if it is quiet and the message can wait."""
    if claimed.urgent:
        return None
    awake = reminders.quiet_of(session.series).awake_from(now, session_rules.zone_of(session.series))
    return awake if awake > now else None


def _certificate(visit: Visit, claimed: Claimed) -> Message | None:
    issued = stored.get(visit.tx, int(claimed.content["certificate"]))
    return certificates.handed(visit, issued) if issued and issued.state == "issued" else None


def _reminder(visit: Visit, _claimed: Claimed, session: Session) -> Message | None:
    if session.state != "planned":
        return None
    texts = visit.texts
    text = texts(
        "notices-reminder",
        number=str(session.number),
        title=session_rules.title(session, texts),
        when=_when(session, session.starts_at, texts),
        wait=span(session.starts_at - visit.now, texts),
    )
    return Message(text, ((button(texts, "menu-schedule", "plan", session.series_id),),))


def _join(visit: Visit, _claimed: Claimed, session: Session) -> Message | None:
    if session.state != "planned":
        return None
    texts = visit.texts
    id = "notices-join-soon" if visit.now < session.starts_at else "notices-join-now"
    text = texts(
        id,
        number=str(session.number),
        title=session_rules.title(session, texts),
        when=_when(session, session.starts_at, texts),
        wait=span(session.starts_at - visit.now, texts),
    )
    return Message(text + sessions.passcodes(visit, session), sessions.join_rows(visit, session))


def _after(visit: Visit, _claimed: Claimed, session: Session) -> Message:
    return Message(visit.texts("notices-after", number=str(session.number)))


def _survey(visit: Visit, claimed: Claimed, session: Session) -> Message | None:
    if surveys.has_completed(visit.tx, visit.person.id, session.id):
        return None
    terms = reminders.survey_of(session.series)
    if terms is None or session.state != "planned":
        return None
    texts = visit.texts
    id = "notices-survey-call" if claimed.kind == reminders.CALL else "notices-survey-nudge"
    text = texts(
        id, number=str(session.number), until=_when(session, reminders.closes_at(terms, session), texts)
    )
    start = button(texts, "notices-survey-start", "survey", session.id, style="primary")
    return Message(text, ((start,),))


def _change(visit: Visit, claimed: Claimed, session: Session) -> Message:
    texts = visit.texts
    before = dt.datetime.fromisoformat(claimed.content["before"])
    text = texts(
        f"notices-{claimed.content['what']}",
        number=str(session.number),
        title=session_rules.title(session, texts),
        before=_when(session, before, texts),
        after=_when(session, session.starts_at, texts),
    )
    calendar = button(texts, "sessions-calendar", "ics", session.series_id)
    return Message(text, ((calendar,), (button(texts, "menu-schedule", "plan", session.series_id),)))


def _when(session: Session, at: dt.datetime, texts: Texts) -> str:
    return moment(at, session_rules.zone_of(session.series), texts)


KINDS: dict[str, Composer] = {
    reminders.REMINDER: _reminder,
    reminders.JOIN: _join,
    reminders.AFTER: _after,
    reminders.CALL: _survey,
    reminders.NUDGE: _survey,
    "change": _change,
}
