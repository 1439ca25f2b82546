"""What somebody is given who now has a seat: their number, the next session, and the calendar of all."""

from __future__ import annotations

from collections.abc import Sequence

from bot import sessions as session_rules
from bot.delivery.messages import Document, Message
from bot.texts.dates import moment
from handlers.keyboards import home
from handlers.visit import Visit
from storage import series
from storage.tables import Registration, Series, Session


def welcome(visit: Visit, wanted: Series, registration: Registration) -> Message:
    """That it worked, and what comes next."""
    texts = visit.texts
    following = session_rules.following(series.sessions(visit.tx, wanted.id), visit.now)
    text: str = texts(
        "registrations-done", number=f"{registration.number:04d}", title=texts.plain_pick(wanted.title)
    )
    if following:
        when = moment(following.starts_at, session_rules.zone_of(wanted), texts)
        text += "\n\n" + texts("registrations-next", number=str(following.number), when=when)
    return Message(text, (home(texts),))


def calendar(visit: Visit, wanted: Series, gone: Sequence[Session] = ()) -> Message:
    """The sessions to come as a file; `gone` are cancelled ones, to take out of calendars that have them."""
    sessions = ahead(visit, wanted, "planned")
    content = session_rules.calendar_file(wanted, [*sessions, *gone], visit.texts, visit.now)
    document = Document(f"{wanted.key}.ics", "text/calendar", content)
    return Message(visit.texts("sessions-calendar-caption", count=len(sessions)), document=document)


def ahead(visit: Visit, wanted: Series, state: str) -> list[Session]:
    """The sessions of this state that are not over."""
    sessions = series.sessions(visit.tx, wanted.id)
    return [one for one in sessions if one.state == state and one.ends_at > visit.now]
