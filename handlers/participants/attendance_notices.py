"""What is sent about attendance: to the staff, and to those it concerns."""

from __future__ import annotations

from collections.abc import Callable

from bot.attendance import closing, objections, words
from bot.delivery.outbox import Composed
from handlers.organizers.attendance import decisions
from handlers.organizers.attendance import words as desk
from handlers.participants import presence
from handlers.visit import Visit
from storage.deliveries import Claimed

NOTICES: dict[str, Callable[[Visit, Claimed], Composed]] = {
    words.KIND: desk.called,
    objections.NOTICE: decisions.notice,
    objections.ANSWER: presence.answered,
    closing.SHORT: presence.short,
    closing.EARNED: presence.earned,
}
