"""What organizers see of the mail: how much went out, what waits, what was refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.texts import Html
from handlers.visit import Visit
from storage import emails


def lines(visit: Visit, states: Mapping[str, int]) -> list[Html]:
    """A line of counts by the states of deliveries; none where nothing was to go by mail."""
    if not states:
        return []
    waiting = states.get("pending", 0) + states.get("sending", 0)
    refused = states.get("failed", 0) + states.get("expired", 0)
    counts = {"sent": states.get("sent", 0), "waiting": waiting, "refused": refused}
    return [visit.texts("emails-counts", **counts, doubt=states.get("in_doubt", 0))]


def of_series(visit: Visit, reached: Sequence[int]) -> list[str]:
    """For the page of numbers: addresses, and certificates that went by mail."""
    standing = emails.standing(visit.tx, reached)
    if not standing.confirmed + standing.unsubscribed + standing.refused:
        return []
    counts = {"confirmed": standing.confirmed, "ended": standing.unsubscribed, "refused": standing.refused}
    certificates = lines(visit, emails.mailed(visit.tx, reached, "certificate"))
    named = [visit.texts("emails-counts-certificates"), *certificates] if certificates else []
    return ["", visit.texts("emails-addresses", **counts), *named]
