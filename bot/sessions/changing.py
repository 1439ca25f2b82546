"""Organizers change a session in the chat: its time, its name, whether it takes place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from bot import programmes, reminders
from bot.sessions import joining
from bot.sessions.holding import Refusal, changed
from bot.sessions.meeting import title, zone_of
from bot.texts import Texts
from storage import Transaction, registrations, series
from storage.tables import Person, Session

LONGEST = dt.timedelta(days=1)
FARTHEST = dt.timedelta(days=366)
"""No session is moved farther ahead than this: a year was mistyped."""
NAME_LIMIT = 120
"""Characters of a session's own name: it stands on buttons and in calendars."""


@dataclass(frozen=True, slots=True)
class Times:
    """When a session shall be."""

    starts_at: dt.datetime
    ends_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Outlook:
    """What hangs on a move: how many are told and when (None: nobody is), whether reminders follow, when the
    survey opens then, and which number the session has among the others."""

    number: int
    told: int
    told_at: dt.datetime | None
    reminded: bool
    survey_at: dt.datetime | None


def why_not(session: Session, others: Sequence[Session], times: Times, now: dt.datetime) -> str | None:
    """Why the session cannot be then: «over», «same», «past», «far», «short», «long», «overlap»; None if it
    can. One that is on may be made longer, or be put off."""
    if session.state == "planned" and session.ends_at <= now:
        return "over"
    if times == Times(session.starts_at, session.ends_at):
        return "same"
    begun = session.starts_at <= now and times.starts_at == session.starts_at
    if times.ends_at <= times.starts_at:
        return "short"
    if (times.starts_at <= now and not begun) or times.ends_at <= now:
        return "past"
    if times.starts_at - now > FARTHEST:
        return "far"
    if times.ends_at - times.starts_at > LONGEST:
        return "long"
    return "overlap" if overlapping(session, others, times) else None


def overlapping(session: Session, others: Sequence[Session], times: Times) -> Session | None:
    """Another session of the series that takes place at that time."""
    return next(
        (
            one
            for one in others
            if one.id != session.id
            and one.state == "planned"
            and one.starts_at < times.ends_at
            and times.starts_at < one.ends_at
        ),
        None,
    )


def outlook(tx: Transaction, session: Session, times: Times, now: dt.datetime) -> Outlook:
    """What a move brings about."""
    wanted = session.series
    known_start = programmes.believed(tx, wanted.programme, wanted, session)
    heard = session.state == "planned" and times.starts_at != known_start
    earliest = min(known_start, times.starts_at)
    terms = reminders.survey_of(session.series)
    opens = None
    if terms is not None:
        anchor = times.starts_at if terms.opens.anchor == "start" else times.ends_at
        opens = reminders.quiet_of(wanted).awake_from(anchor + terms.opens.delta, zone_of(wanted))
    return Outlook(
        number=_number(tx, session, times),
        told=registrations.count(tx, session.series_id) if heard else 0,
        told_at=programmes.told_at(wanted.programme, wanted, earliest, now) if heard else None,
        reminded=session.state == "planned" and times.starts_at != session.starts_at,
        survey_at=opens,
    )


def _number(tx: Transaction, session: Session, times: Times) -> int:
    others = [one for one in series.sessions(tx, session.series_id) if one.id != session.id]
    return 1 + sum(one.starts_at < times.starts_at for one in others)


def move(tx: Transaction, session: Session, times: Times, by: Person, now: dt.datetime) -> None:
    """Another time; `held` first. Registrants are told once, reminders and survey follow. Raises Refusal."""
    others = series.sessions(tx, session.series_id)
    why = why_not(session, others, times, now)
    if why is not None:
        raise Refusal(why)
    before = session.starts_at
    session.starts_at, session.ends_at = times.starts_at, times.ends_at
    _stretch(session)
    changed(tx, session, by, "session-moved", now)
    if session.state == "planned" and before != session.starts_at:
        _tell(tx, session, "moved", before, now)
    _settle(tx, session, now)


def _stretch(session: Session) -> None:
    """A series lasts as long as its sessions."""
    wanted, zone = session.series, zone_of(session.series)
    wanted.starts_on = min(wanted.starts_on, session.starts_at.astimezone(zone).date())
    wanted.ends_on = max(wanted.ends_on, session.ends_at.astimezone(zone).date())


def _tell(tx: Transaction, session: Session, what: str, before: dt.datetime, now: dt.datetime) -> None:
    programmes.tell(tx, session.series.programme, session.series, session, what, before, now)


def _settle(tx: Transaction, session: Session, now: dt.datetime) -> None:
    """Numbers, reminders and what people have of the ways in follow."""
    programmes.settle(tx, session.series, now)
    joining.refresh(tx, session, now)


def cancel(tx: Transaction, session: Session, by: Person, now: dt.datetime) -> None:
    """It does not take place; `held` first. Raises Refusal («over», «cancelled»)."""
    if session.state != "planned":
        raise Refusal("cancelled")
    if session.ends_at <= now:
        raise Refusal("over")
    session.state = "cancelled"
    changed(tx, session, by, "session-cancelled", now)
    _tell(tx, session, "cancelled", session.starts_at, now)
    _settle(tx, session, now)


def restore(tx: Transaction, session: Session, by: Person, now: dt.datetime) -> None:
    """It takes place after all; `held` first. Raises Refusal («planned», «over», «overlap»)."""
    if session.state != "cancelled":
        raise Refusal("planned")
    if session.ends_at <= now:
        raise Refusal("gone")
    times = Times(session.starts_at, session.ends_at)
    if overlapping(session, series.sessions(tx, session.series_id), times):
        raise Refusal("overlap")
    session.state = "planned"
    changed(tx, session, by, "session-restored", now)
    _tell(tx, session, "restored", session.starts_at, now)
    _settle(tx, session, now)


def rename(
    tx: Transaction, session: Session, language: str, words: str | None, by: Person, now: dt.datetime
) -> None:
    """Its own name in one language; None takes all of them off, so that its topics name it. In the other
    languages it is called as before: nobody shall suddenly read a name in a language they do not speak."""
    known = session.title or _named_by_topics(session)
    session.title = {**known, language: words} if words is not None else None
    changed(tx, session, by, "session-renamed", now)


def _named_by_topics(session: Session) -> dict[str, str]:
    """What people read above a session without a name of its own, in the languages its topics have."""
    first, *others = session.series.programme.languages
    named = {one: title(session, Texts((one,))) for one in (first, *others)}
    return {one: words for one, words in named.items() if words and (one == first or words != named[first])}
