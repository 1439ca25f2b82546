"""Materials at the desk: given by organizers, and by speakers for their own topic."""

from __future__ import annotations

from handlers.organizers.guard import Entry, Taker
from handlers.organizers.materials import basket, lists, one, sending

ENTRIES: dict[str, Entry] = {
    "mts": Entry("materials", lists.of_series),
    "mtl": Entry("materials", lists.of_session),
    "mtn": Entry("materials", basket.begin),
    "mtnt": Entry("materials", basket.ask_title),
    "mtnv": Entry("materials", basket.preview),
    "mtnb": Entry("materials", basket.ask_before),
    "mtng": Entry("materials", basket.give),
    "mtnx": Entry("materials", basket.drop),
    "mt1": Entry("materials", one.show),
    "mt1t": Entry("materials", one.ask_title),
    "mt1v": Entry("materials", one.preview),
    "mt1r": Entry("materials", one.ask_release),
    "mt1b": Entry("materials", one.ask_before),
    "mt1g": Entry("materials", one.set_release),
    "mt1x": Entry("materials", sending.ask_withdraw),
    "mt1xy": Entry("materials", sending.withdraw),
    "mt1k": Entry("materials", sending.recall),
    "mt1a": Entry("materials", sending.again),
    "mt1l": Entry("people", sending.missing),
}
TASKS: dict[str, Taker] = {
    basket.GIVE: Taker("materials", basket.take),
    one.TITLE: Taker("materials", one.take_title),
    one.OFFSET: Taker("materials", one.take_offset),
}
