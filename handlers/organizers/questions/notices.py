"""Moderators hear that questions wait: where, how many, and the way there."""

from __future__ import annotations

from bot.delivery.messages import Message
from bot.delivery.outbox import Composed
from bot.questions import moderating as rules
from handlers.keyboards import button, column
from handlers.visit import Visit
from storage import roles, series
from storage.deliveries import Claimed
from storage.questions import moderating

LISTED = 5


def waiting(visit: Visit, _claimed: Claimed) -> Composed:
    """Only what waits still, and only where they may decide."""
    held = [one for one in roles.held(visit.tx, visit.person.id) if one.role in rules.MODERATORS]
    reached = series.reached(visit.tx, [(role.programme_id, role.series_id) for role in held])
    counts = moderating.count_new(visit.tx, [one.id for one in reached])
    found = [(one, counts[one.id]) for one in reached if one.id in counts][:LISTED]
    if not found:
        return None
    texts = visit.texts
    lines = [
        texts("moderating-notice-line", title=texts.plain_pick(one.title), count=count)
        for one, count in found
    ]
    buttons = [
        button(texts, "moderating-look", "qun", one.id, 0, style="primary", count=count)
        for one, count in found
    ]
    return Message("\n".join([texts("moderating-notice"), *lines]), column(buttons))
