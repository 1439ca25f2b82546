"""A code at the door was scanned: noted, or led to registration first."""

from __future__ import annotations

from bot.attendance import doors as rules
from bot.delivery.messages import Message
from bot.sessions.meeting import zone_of
from bot.texts.dates import moment
from handlers.keyboards import home as home_row
from handlers.participants import attendance, home, menu
from handlers.replies import Reply
from handlers.visit import Visit


def is_door(argument: str) -> bool:
    return argument.startswith(rules.PREFIX)


def entered(visit: Visit, argument: str) -> Reply:
    """What the person hears at the door."""
    texts, found = visit.texts, rules.enter(visit.tx, visit.person, argument, visit.now)
    session = found.session
    if session is None:
        return Reply(say=(Message(texts("attendance-door-unknown"), (home_row(texts),)),))
    when = moment(session.starts_at, zone_of(session.series), texts)
    said = texts(f"attendance-door-{found.outcome}", number=str(session.number), when=when)
    if found.outcome == "stranger":
        return Reply(say=(Message(said), home.greeted(visit, session.series)))
    lines: list[str] = [said]
    if found.outcome in ("noted", "had"):
        lines += attendance.standing(visit, session)
    return Reply(say=(Message("\n\n".join(lines), (*menu.unfinished(visit), home_row(texts))),))
