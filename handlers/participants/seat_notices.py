"""What people hear about their seat when they did not just press something."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from bot import seats as rules
from bot.delivery.messages import Message
from bot.delivery.outbox import Composed, Later
from handlers.participants import seats as pages
from handlers.participants.welcome import calendar, welcome
from handlers.visit import Visit
from storage import seats, series
from storage.deliveries import Claimed
from storage.tables import Registration

BUSY = dt.timedelta(seconds=5)
"""When an offer is tried again whose registration somebody is changing at this moment."""


def offer(visit: Visit, claimed: Claimed) -> Composed:
    """A seat is free; it is held from now on, when this goes out."""
    meant = seats.to_offer(visit.tx, int(claimed.content["registration"]))
    if meant is None:
        return Later(visit.now + BUSY)
    since = meant.waiting_since.isoformat() if meant.waiting_since else None
    if meant.series.state != "open" or meant.state != "offered" or since != claimed.content["since"]:
        return None
    later = rules.awake(meant.series, visit.now)
    if later > visit.now:
        return Later(later)
    sessions = series.sessions(visit.tx, meant.series_id)
    meant.offer_until = rules.held_until(meant.series, sessions, visit.now)
    visit.tx.flush()
    title, until = visit.texts.plain_pick(meant.series.title), pages.until(visit, meant)
    rows = pages.offer_rows(visit, meant.series)
    return Message(visit.texts("seats-offered", title=title, until=until), tuple(rows))


def _about(
    state: str, words: Callable[[Visit, Registration], Message]
) -> Callable[[Visit, Claimed], Composed]:
    """Words about a registration, in the waking hours, as long as it is still in this state."""

    def told(visit: Visit, claimed: Claimed) -> Composed:
        meant = seats.known(visit.tx, int(claimed.content["registration"]))
        if meant is None or meant.state != state:
            return None
        later = rules.awake(meant.series, visit.now)
        return Later(later) if later > visit.now else words(visit, meant)

    return told


def _approved(visit: Visit, meant: Registration) -> Message:
    """An organizer's yes: the welcome and the calendar in one."""
    said, file = welcome(visit, meant.series, meant), calendar(visit, meant.series)
    return Message(said.text, said.buttons, document=file.document)


NOTICES: dict[str, Callable[[Visit, Claimed], Composed]] = {
    seats.OFFER: offer,
    "seat-lapsed": _about("withdrawn", pages.lapsed),
    "seat-yes": _about("registered", _approved),
    "seat-line": _about("waiting", pages.card),
    "seat-no": _about("refused", pages.refused),
}
"""Words by the kind of campaign."""
