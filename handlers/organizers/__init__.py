"""The desk: everything that only staff may do, each entry with the right it takes."""

from __future__ import annotations

from handlers.organizers import desk
from handlers.organizers.guard import Entry, Taker

ENTRIES: dict[str, Entry] = {
    "desk": Entry("desk", desk.show),
    "desks": Entry("desk", desk.series_list),
    "desk1": Entry("desk", desk.series_desk),
}
"""Buttons by the first part of their data; `guard.enter` asks for the right at every press."""
TASKS: dict[str, Taker] = {}
"""Who takes what is typed or sent in the midst of something, by the task's kind."""
