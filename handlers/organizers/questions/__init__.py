"""Questions at the desk: let in, put aside, merged, moved and sorted."""

from __future__ import annotations

from handlers.organizers.guard import Entry, Taker
from handlers.organizers.questions import cards, deciding, pages, sorting

ENTRIES: dict[str, Entry] = {
    "qus": Entry("questions", pages.show),
    "qul": Entry("questions", pages.of_topic),
    "qud": Entry("change", pages.set_mode),
    "qu1": Entry("questions", cards.show),
    "qun": Entry("questions", deciding.first_new),
    "quy": Entry("questions", deciding.approve),
    "qux": Entry("questions", deciding.ask_reason),
    "qux1": Entry("questions", deciding.reject),
    "qub": Entry("questions", deciding.back),
    "qum": Entry("questions", sorting.alike),
    "qum1": Entry("questions", sorting.merge),
    "qut": Entry("questions", sorting.topics),
    "qut1": Entry("questions", sorting.move),
    "quh": Entry("questions", sorting.themes),
    "quh1": Entry("questions", sorting.tag),
}
TASKS: dict[str, Taker] = {deciding.REASON: Taker("questions", deciding.take_reason)}
