"""The commands Telegram offers in its menu: few for newcomers, all of them for those who registered."""

from __future__ import annotations

from bot.texts import Texts
from handlers.participants import presence
from handlers.visit import Visit
from storage import registrations, roles

NEWCOMERS = ("start", "language", "help")
REGISTERED = ("menu", "join", "ask", "materials", "survey", "certificate", "me", "language", "help")
ATTENDING = ("menu", "join", "ask", "materials", "attendance", *REGISTERED[4:])
WAITING = ("menu", "me", "language", "help")
STAFF = ("desk",)

Commands = tuple[tuple[str, str], ...]
"""(command, what it does) in the order of the menu."""


def described(names: tuple[str, ...], texts: Texts) -> Commands:
    return tuple((name, texts.plain(f"command-{name}")) for name in names)


def of(visit: Visit) -> Commands:
    """The commands of this person as they stand now, in their language."""
    held = registrations.standing(visit.tx, visit.person.id)
    states = {one.state for one in held}
    registered = ATTENDING if any(presence.matters(one.series) for one in held) else REGISTERED
    names = registered if "registered" in states else WAITING if states else NEWCOMERS
    desk = STAFF if roles.held(visit.tx, visit.person.id) else ()
    return described((*desk, *names), visit.texts)


def again(visit: Visit) -> Commands | None:
    """The same for whoever works at the desk, or did: that changes by what others do, too. None for all
    others, whose commands change with what they do themselves."""
    return of(visit) if roles.ever(visit.tx, visit.person.id) else None
