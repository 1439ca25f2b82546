"""Questions to speakers, as participants ask, follow, share and search them."""

from __future__ import annotations

from collections.abc import Callable

from handlers.events import Event
from handlers.participants.questions import answered, answers, browsing, drafting, mine
from handlers.replies import Reply
from handlers.visit import Visit
from storage.tables import Task

open_hub = browsing.open_hub
edited, is_stale, offered = drafting.edited, drafting.is_stale, drafting.offered
may_ask, standing = drafting.may_ask, drafting.standing

PRESSES: dict[str, Callable[..., Reply]] = {
    "q": browsing.hub,
    "qn": drafting.begin,
    "qa": drafting.press,
    "qt": browsing.topics,
    "qo": browsing.of_topic,
    "qv": browsing.vote,
    "ql": browsing.play,
    "qm": mine.show,
    "qw": mine.ask_back,
    "qwy": mine.take_back,
    "qf": answered.of_topic,
    "qx": answers.show,
    "qs": answered.search,
    "qh": drafting.from_search,
}
"""Buttons by the first part of their data."""
TASKS: dict[str, Callable[[Visit, Task, Event], Reply]] = {
    drafting.KIND: drafting.take,
    drafting.SEARCH: answered.take,
}
"""Who takes what is typed or sent meanwhile."""
