"""Zoom's reports at the desk: a file is taken, looked at, confirmed; then the doubtful guests are decided
on."""

from __future__ import annotations

from bot.zoom import TASK
from handlers.organizers.guard import Entry, Taker
from handlers.organizers.zoom import files, named, queue, sharing

ENTRIES: dict[str, Entry] = {
    "zoom": Entry("people", files.of_session),
    "zooms": Entry("people", files.ask),
    "zoomy": Entry("people", files.apply),
    "zoomx": Entry("people", files.drop),
    "zoomz": Entry("people", files.zones),
    "zoomzs": Entry("people", files.set_zone),
    "zoomf": Entry("people", files.give_list),
    "zoomr": Entry("people", files.again),
    "zoomd": Entry("people", files.reports),
    "zoomdx": Entry("people", files.ask_undo),
    "zoomdy": Entry("people", files.undo),
    "zooml": Entry("people", queue.ask_likely),
    "zoomly": Entry("people", queue.take_likely),
    "zoomn": Entry("people", named.look_through),
    "zoomq": Entry("people", queue.next_one),
    "zoomg": Entry("people", queue.show),
    "zoomm": Entry("people", queue.match),
    "zoomi": Entry("people", queue.ignore),
    "zoomo": Entry("people", queue.reopen),
    "zoomw": Entry("people", queue.ask_who),
    "zoomh": Entry("people", sharing.begin),
    "zoomt": Entry("people", sharing.toggle),
    "zoomk": Entry("people", sharing.done),
}
TASKS: dict[str, Taker] = {
    TASK: Taker("people", files.take_file),
    queue.FIND: Taker("people", queue.take_who),
    sharing.SHARE: Taker("people", sharing.take_who),
}
