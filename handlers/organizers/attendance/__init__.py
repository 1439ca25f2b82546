"""Attendance at the desk: what is noted, by whom, and what it comes to."""

from handlers.organizers.attendance import closing, decisions, doors, sheets, words
from handlers.organizers.guard import Entry, Taker

ENTRIES: dict[str, Entry] = {
    "chks": Entry("checkin", sheets.of_series),
    "chk1": Entry("checkin", sheets.show),
    "chkw": Entry("checkin", words.of_session),
    "chkn": Entry("checkin", words.new),
    "chkt": Entry("checkin", words.ask_when),
    "chko": Entry("checkin", words.open_),
    "chkb": Entry("checkin", words.show),
    "chke": Entry("checkin", words.end),
    "chkd": Entry("checkin", doors.show),
    "chkd1": Entry("checkin", doors.begin),
    "chkdp": Entry("checkin", doors.paper),
    "chkdn": Entry("checkin", doors.renew),
    "chkdy": Entry("checkin", doors.note),
    "chkdx": Entry("checkin", doors.undo),
    "chkc": Entry("people", closing.ask),
    "chkcy": Entry("people", closing.close),
    "chkr": Entry("people", closing.ask_reopen),
    "chkp": Entry("people", decisions.of_person),
    "chkp1": Entry("people", decisions.show),
    "chkv": Entry("people", decisions.ask_reason),
    "chkvr": Entry("people", decisions.choose_reason),
    "chkj": Entry("people", decisions.queue),
    "chkja": Entry("people", decisions.ask_decision),
}
TASKS: dict[str, Taker] = {
    words.KIND: Taker("checkin", words.take),
    doors.KIND: Taker("checkin", doors.take),
    closing.KIND: Taker("people", closing.take),
    decisions.KIND: Taker("people", decisions.take_reason),
}
