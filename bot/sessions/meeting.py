"""Sessions as people meet them: which one is next, whether it is on, and that somebody is in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from bot.documents.calendar import Entry, calendar
from bot.texts import Texts
from storage import Transaction, attendance
from storage.tables import JoinLink, Series, Session

DOORS = dt.timedelta(minutes=30)
"""How long before the start the join buttons are shown and «I'm in» counts."""


def zone_of(series: Series) -> ZoneInfo:
    return ZoneInfo(series.programme.timezone)


def following(sessions: Iterable[Session], now: dt.datetime) -> Session | None:
    """The session that is on or comes next; None when all is over."""
    return next((one for one in sessions if one.state == "planned" and one.ends_at > now), None)


def is_on(session: Session, now: dt.datetime) -> bool:
    """The doors are open: from a while before the start until the end."""
    return session.state == "planned" and session.starts_at - DOORS <= now < session.ends_at


def title(session: Session, texts: Texts) -> str:
    """The session's own title, else the titles of its topics; plain text, may be empty."""
    if session.title:
        return texts.plain_pick(session.title)
    return "; ".join(texts.plain_pick(topic.title) for topic in session.topics if not topic.withdrawn)


def live_links(session: Session) -> list[JoinLink]:
    """The ways in that lead somewhere now; participants are shown no others."""
    return [link for link in session.links if link.live]


def be_in(tx: Transaction, person_id: int, session: Session, platform: str | None, now: dt.datetime) -> bool:
    """The person says «I'm in»; False if it is not on (nothing is noted then)."""
    if not is_on(session, now):
        return False
    attendance.note(tx, person_id, session.id, "here", platform, now)
    return True


def entry(session: Session, series: Series, texts: Texts) -> Entry:
    """The session as a calendar entry; its uid never changes, its sequence counts changes."""
    links = [link for link in live_links(session) if link.url]
    place = next((link.place for link in live_links(session) if link.place), None)
    name = texts.plain_pick(series.title)
    lines = [title(session, texts), *(_join_line(link) for link in links)]
    return Entry(
        uid=f"{series.programme.key}-{series.key}-{session.key}@taphuan",
        sequence=session.sequence,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        summary=texts.plain("sessions-calendar-title", number=str(session.number), series=name),
        description="\n".join(line for line in lines if line),
        url=links[0].url if links else None,
        location=texts.plain_pick(place) if place else None,
        cancelled=session.state == "cancelled",
        alarms=(dt.timedelta(minutes=-30),),
    )


def _join_line(link: JoinLink) -> str:
    passcode = f" ({link.passcode})" if link.passcode else ""
    return f"{link.platform.capitalize()}: {link.url}{passcode}"


def calendar_file(series: Series, sessions: Iterable[Session], texts: Texts, now: dt.datetime) -> bytes:
    """An .ics file of these sessions."""
    entries = [entry(session, series, texts) for session in sessions]
    return calendar(entries, texts.plain_pick(series.title), now)
