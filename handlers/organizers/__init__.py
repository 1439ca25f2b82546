"""The desk: everything that only staff may do, each entry with the right it takes."""

from __future__ import annotations

from handlers.organizers import desk, log, numbers, staff
from handlers.organizers.guard import Entry, Taker

ENTRIES: dict[str, Entry] = {
    "desk": Entry("desk", desk.show),
    "desks": Entry("desk", desk.series_list),
    "desk1": Entry("desk", desk.series_desk),
    "stp": Entry("staff", staff.of_programme),
    "sts": Entry("staff", staff.of_series),
    "invp": Entry("staff", staff.invite_for_programme),
    "invs": Entry("staff", staff.invite_for_series),
    "invt": Entry("staff", staff.topics),
    "invs1": Entry("staff", staff.invite_speaker),
    "invx": Entry("staff", staff.drop_invitation),
    "stx": Entry("staff", staff.ask_withdraw),
    "stxy": Entry("staff", staff.withdraw),
    "nump": Entry("numbers", numbers.of_programme),
    "nums": Entry("numbers", numbers.of_series),
    "chp": Entry("numbers", numbers.draw_programme),
    "chs": Entry("numbers", numbers.draw_series),
    "digp": Entry("numbers", numbers.digest_of_programme),
    "digs": Entry("numbers", numbers.digest_of_series),
    "logp": Entry("log", log.of_programme),
    "logs": Entry("log", log.of_series),
}
"""Buttons by the first part of their data; `guard.enter` asks for the right at every press."""
TASKS: dict[str, Taker] = {}
"""Who takes what is typed or sent in the midst of something, by the task's kind."""
