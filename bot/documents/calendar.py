"""stand-in until the real one lands"""
from __future__ import annotations
import datetime as dt
from dataclasses import dataclass
@dataclass(frozen=True)
class Entry:
    uid: str; sequence: int; starts_at: dt.datetime; ends_at: dt.datetime; summary: str
    description: str = ""; url: str | None = None; location: str | None = None; cancelled: bool = False
    changed_at: dt.datetime | None = None
def calendar(entries, name, now): return b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
