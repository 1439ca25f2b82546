"""Zoom's reports as Zoom writes them, in every layout, made of the same stays; all people are examples."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from bot.documents import tables

HOME = ZoneInfo("Asia/Ho_Chi_Minh")
Rows = list[list[Any]]
Form = Callable[..., str]
"""How a moment is written."""
MEETING, TOPIC, HOST = "812 3456 7890", "Tập huấn ví dụ, buổi 1", "host@example.com"


def at(moment: str, day: str = "2021-03-02", zone: ZoneInfo = HOME) -> dt.datetime:
    return dt.datetime.fromisoformat(f"{day} {moment}").replace(tzinfo=zone)


@dataclass(frozen=True)
class Stay:
    """One join of somebody."""

    name: str
    joined: dt.datetime
    left: dt.datetime
    email: str = ""
    waiting: bool = False

    @property
    def minutes(self) -> int:
        return max(1, round((self.left - self.joined).total_seconds() / 60))


def stay(name: str, joined: str = "07:55:10", left: str = "10:02:30", email: str = "", **more: bool) -> Stay:
    return Stay(name, at(joined), at(left), email, **more)


BTC = stay("Ban tổ chức", "07:40:00", "10:10:00", HOST)


def us(moment: dt.datetime, zone: ZoneInfo = HOME) -> str:
    """09/28/2021 07:58:12 AM"""
    return moment.astimezone(zone).strftime("%m/%d/%Y %I:%M:%S %p")


def english(moment: dt.datetime, zone: ZoneInfo = HOME) -> str:
    """Sep 28, 2021 07:58:12"""
    return moment.astimezone(zone).strftime("%b %d, %Y %H:%M:%S")


def day_first(moment: dt.datetime, zone: ZoneInfo = HOME) -> str:
    return moment.astimezone(zone).strftime("%d/%m/%Y %H:%M:%S")


def iso(moment: dt.datetime, zone: ZoneInfo = HOME) -> str:
    return moment.astimezone(zone).isoformat(sep=" ", timespec="seconds")[:19]


def vietnamese(moment: dt.datetime, zone: ZoneInfo = HOME) -> str:
    """07:58:12 SA 28/9/2021"""
    local = moment.astimezone(zone)
    half = "SA" if local.hour < 12 else "CH"
    return f"{local:%I:%M:%S} {half} {local.day}/{local.month}/{local.year}"


def csv_of(rows: Sequence[Sequence[Any]], separator: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


OLD = (
    "Name (Original Name)",
    "User Email",
    "Join Time",
    "Leave Time",
    "Duration (Minutes)",
    "Guest",
    "Recording Consent",
)
NEW = (
    "Name (original name)",
    "Email",
    "Join time",
    "Leave time",
    "Duration (minutes)",
    "Guest",
    "Recording disclaimer response",
    "In waiting room",
)
VIETNAMESE = (
    "Tên (Tên gốc)",
    "Email người dùng",
    "Thời gian vào",
    "Thời gian ra",
    "Thời gian (Phút)",
    "Khách",
)
FRENCH = (
    "Nom (nom original)",
    "Adresse e-mail de l’utilisateur",
    "Heure d’arrivée",
    "Heure de départ",
    "Durée (minutes)",
    "Invité",
    "Salle d’attente",
)


def lines(stays: Sequence[Stay], form: Form = us, zone: ZoneInfo = HOME) -> Rows:
    return [
        [
            one.name,
            one.email,
            form(one.joined, zone),
            form(one.left, zone),
            one.minutes,
            "Yes" if not one.email else "No",
        ]
        for one in stays
    ]


def old(stays: Sequence[Stay], *, block: bool = True, form: Form = us, zone: ZoneInfo = HOME) -> Rows:
    """Meetings until about 2022, with the block about the meeting or without."""
    top = old_block(zone) if block else []
    return [*top, list(OLD), *([*row, ""] for row in lines(stays, form, zone))]


def old_block(zone: ZoneInfo = HOME) -> Rows:
    head = [
        "Meeting ID",
        "Topic",
        "Start Time",
        "End Time",
        "User Email",
        "Duration (Minutes)",
        "Participants",
        "",
    ]
    return [head, [MEETING, TOPIC, us(BTC.joined, zone), us(BTC.left, zone), HOST, 150, 5, ""], []]


def new_block(zone: ZoneInfo = HOME) -> Rows:
    head = ["Topic", "ID", "Host", "Duration (minutes)", "Start time", "End time", "Participants"]
    host = f"Ban tổ chức ({HOST})"
    return [head, [TOPIC, MEETING, host, 150, us(BTC.joined, zone), us(BTC.left, zone), 5], []]


def new(stays: Sequence[Stay], *, block: bool = True, form: Form = us, zone: ZoneInfo = HOME) -> Rows:
    """Meetings since, with consent and waiting room."""
    rows = [
        [*row, "OK", "Yes" if one.waiting else "No"]
        for one, row in zip(stays, lines(stays, form, zone), strict=True)
    ]
    return [*(new_block(zone) if block else []), list(NEW), *rows]


def totals(stays: Sequence[Stay], *, block: bool = True) -> Rows:
    """«Show unique users»: but how long in all."""
    whole: dict[tuple[str, str], int] = {}
    for one in stays:
        whole[one.name, one.email] = whole.get((one.name, one.email), 0) + one.minutes
    rows = [[name, email, minutes, "No" if email else "Yes"] for (name, email), minutes in whole.items()]
    return [
        *(new_block() if block else []),
        ["Name (original name)", "Email", "Total duration (minutes)", "Guest"],
        *rows,
    ]


WEBINAR = "Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|# Registered|Unique Viewers"
TIMES = "Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name"
STAFF = f"Attended|User Name (Original Name)|Email|{TIMES}"
ATTENDEES = (
    "Attended|User Name (Original Name)|First Name|Last Name|Email|Registration Time|Approval Status|" + TIMES
)
"""Headings of a webinar's tables."""


def webinar(
    attendees: Sequence[Stay],
    panelists: Sequence[Stay] = (),
    absent: Sequence[str] = (),
    form: Form = english,
) -> Rows:
    """The attendee report of a webinar, with its sections."""

    def seat(one: Stay) -> list[Any]:
        return ["Yes", one.name, one.email, form(one.joined), form(one.left), one.minutes, "No", "Vietnam"]

    def came(one: Stay) -> list[Any]:
        *family, given = one.name.split() or [""]
        told = [given, " ".join(family), one.email, form(at("07:00", "2021-02-20")), "approved"]
        return ["Yes", one.name, *told, form(one.joined), form(one.left), one.minutes, "Yes", "Vietnam"]

    missed = [
        ["No", name, name, "", "", form(at("07:00", "2021-02-20")), "approved", "--", "--", "--", "", ""]
        for name in absent
    ]
    return [
        ["Attendee Report"],
        ["Report Generated:", form(at("12:00"))],
        WEBINAR.split("|"),
        [TOPIC, MEETING, form(BTC.joined), 150, len(attendees) + len(absent), len(attendees)],
        ["Host Details", ""],
        STAFF.split("|"),
        seat(BTC),
        ["Panelist Details", ""],
        STAFF.split("|"),
        *(seat(one) for one in panelists),
        ["Attendee Details", ""],
        ATTENDEES.split("|"),
        *(came(one) for one in attendees),
        *missed,
        ["Other Attended"],
        ["User Name", "Join Time", "Leave Time", "Time in Session (minutes)", "Country/Region Name"],
        ["84912000000", form(BTC.joined), form(BTC.left), 150, "Vietnam"],
    ]


def xlsx(rows: Sequence[Sequence[Any]]) -> bytes:
    """The same, opened and saved by a spreadsheet program: moments are dates there."""
    wide = max(map(len, rows))
    cells: list[list[tables.Cell]] = [
        [_cell(one) for one in row] + [None] * (wide - len(row)) for row in rows
    ]
    return tables.xlsx([tables.Table("participants", [str(one or "") for one in cells[0]], cells[1:])])


def _cell(value: object) -> tables.Cell:
    if isinstance(value, dt.datetime):
        return value.astimezone(HOME).replace(tzinfo=None)
    return value if isinstance(value, str | int | float) or value is None else str(value)


def shifted(one: Stay, **minutes: int) -> Stay:
    """The same, some minutes later."""
    later = dt.timedelta(**minutes)
    return replace(one, joined=one.joined + later, left=one.left + later)
