"""Which words may be quoted, and which organizers leave out of every report from then on."""

from __future__ import annotations

import datetime as dt

from bot.reports import answers, meetings
from bot.reports.figures import Quote
from bot.roles import note
from storage import Transaction, series
from storage.reports import quotes


def candidates(tx: Transaction, series_id: int) -> tuple[Quote, ...]:
    """What people allow to be quoted, as it stands now."""
    return answers.read(tx, meetings.of(tx, [series_id]), [series.known(tx, series_id)]).quotes


def turn(tx: Transaction, series_id: int, digest: str, by: int, now: dt.datetime) -> bool:
    """Leave it out, or quote it again; whether it is left out now."""
    wanted = series.known(tx, series_id)
    place = wanted.programme_id, wanted.id
    out = digest not in quotes.left_out(tx, [series_id])
    if out:
        quotes.leave_out(tx, series_id, digest, by, now)
    else:
        quotes.take_in(tx, series_id, digest)
    kind = "quote-left-out" if out else "quote-taken-in"
    note(tx, by, place, kind, f"quote:{digest}", now)
    return out
