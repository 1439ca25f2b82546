"""The code on the live wall opens the bot where one asks about the session that is on the screen."""

from __future__ import annotations

import re

from bot.delivery.messages import Message
from bot.questions import asking
from bot.questions.walls import ASK
from handlers.participants import home
from handlers.participants.questions import drafting
from handlers.replies import Reply
from handlers.visit import Visit
from storage import registrations, series
from storage.tables import Session

ADDRESS = re.compile(rf"{ASK}([0-9]{{1,18}})")


def is_link(argument: str) -> bool:
    """Whether somebody comes to ask about a session."""
    return ADDRESS.fullmatch(argument) is not None


def opened(visit: Visit, argument: str) -> Reply:
    """What they send next is their question; who is not registered yet is shown how."""
    session = series.session(visit.tx, int(argument.removeprefix(ASK)))
    if session is None or session.series.state == "removed":
        return Reply(say=(Message(visit.texts("start-unknown-link")), home.front(visit)))
    choices = asking.choices(visit.tx, visit.person.id, visit.now)
    if any(topic.session_id == session.id for topic, _ in choices):
        return drafting.begin(visit, str(session.id))
    return Reply(say=(Message(_why_not(visit, session)), home.greeted(visit, session.series)))


def _why_not(visit: Visit, session: Session) -> str:
    known = registrations.of(visit.tx, visit.person.id, session.series_id)
    registered = known is not None and known.state == "registered"
    return visit.texts("questions-link-over" if registered else "questions-link-register")
