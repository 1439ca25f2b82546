"""Zoom's reports in every layout that Zoom has written: the same stays come out of each."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.documents.spreadsheets import BadFile
from bot.zoom import reading, times
from bot.zoom.joining import Guest, guests
from tests import zoom_files as made
from tests.zoom_files import BTC, HOME, Rows, Stay, csv_of, stay

DAY = dt.date(2021, 3, 2)
LAN, AGAIN = stay("0001 Nguyễn Thị Lan"), stay("0001 Nguyễn Thị Lan", "10:10:00", "10:20:00")
HUNG = stay('Trần "Tý" Văn, Hùng', email="hung@example.com")
STAYS = [BTC, LAN, AGAIN, HUNG]
B, L, H = "ban to chuc|host@example.com", "0001 nguyen thi lan|", "tran ty van hung|hung@example.com"
JOINED = {
    B: ([("07:40:00", "10:10:00")], True),
    L: ([("07:55:10", "10:02:30"), ("10:10:00", "10:20:00")], False),
    H: ([("07:55:10", "10:02:30")], False),
}
WITHOUT_HOST = {key: (intervals, False) for key, (intervals, _) in JOINED.items()}


def read(rows: Rows | str, code: str = "utf-8") -> dict[str, Guest]:
    text = rows if isinstance(rows, str) else csv_of(rows)
    return by_key(text.encode(code))


def by_key(content: bytes) -> dict[str, Guest]:
    return {one.key: one for one in guests(reading.read(content, DAY), HOME)}


def told(found: dict[str, Guest]) -> dict[str, object]:
    def clock(at: int) -> str:
        return dt.datetime.fromtimestamp(at, HOME).strftime("%H:%M:%S")

    return {
        key: ([(clock(begin), clock(end)) for begin, end in one.intervals], one.host)
        for key, one in found.items()
    }


def localized(names: tuple[str, ...], form: Callable[..., str]) -> Rows:
    top: Rows = [["Chủ đề", "ID cuộc họp", "Người chủ trì"]]
    top += [["x", made.MEETING, f"Ban tổ chức ({made.HOST})"], []]
    return [*top, list(names), *made.lines(STAYS, form)]


LAYOUTS: dict[str, Rows] = {
    "old, with the meeting": made.old(STAYS),
    "new, with the meeting": made.new(STAYS),
    "new, day first": made.new(STAYS, form=made.day_first),
    "new, ISO": made.new(STAYS, form=made.iso),
    "new, months in words": made.new(STAYS, form=made.english),
    "Vietnamese": localized(made.VIETNAMESE, made.vietnamese),
    "French": localized(made.FRENCH, made.day_first),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_stays_come_out_of_every_layout(layout: str) -> None:
    assert told(read(LAYOUTS[layout])) == JOINED


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_letters_and_separators_do_not_matter(code: str, separator: str) -> None:
    assert told(read(csv_of(made.new(STAYS), separator), code)) == JOINED


def test_without_the_block_about_the_meeting_nobody_is_known_as_host() -> None:
    assert told(read(made.new(STAYS, block=False))) == WITHOUT_HOST


def test_nul_bytes_empty_lines_and_a_note_below_do_no_harm() -> None:
    text = csv_of(made.new(STAYS)).replace("\r\n", "\r\n\r\n").replace("Lan", "L\0an")
    assert told(read(text + "\r\nZoom Report\r\n")) == JOINED


def test_a_workbook_is_read_with_its_seconds() -> None:
    rows = [[one.name, one.email, one.joined, one.left, one.minutes, "No"] for one in STAYS]
    assert told(by_key(made.xlsx([list(made.OLD[:6]), *rows]))) == WITHOUT_HOST


def test_a_webinar_has_its_hosts_and_panelists_and_absent_ones_left_out() -> None:
    an = stay("TS. An", email="an@example.com")
    rows = made.webinar([LAN, AGAIN, HUNG], panelists=[an, HUNG], absent=["Lê Thị Vắng"])
    report = reading.read(csv_of(rows).encode(), DAY)
    found = {one.key: one for one in guests(report, HOME)}
    assert (report.layout, report.absent, report.meeting) == ("webinar", 1, "81234567890")
    assert {key for key, one in found.items() if one.host} == {B, "ts an|an@example.com"}
    assert set(found) == {B, L, H, "ts an|an@example.com", "84912000000|"}  # Hùng was let on stage


def test_of_unique_users_only_the_length_is_known() -> None:
    report = reading.read(csv_of(made.totals(STAYS)).encode(), DAY)
    found = {one.key: (one.intervals, one.total) for one in guests(report, HOME)}
    assert report.layout == "totals"
    assert found == {B: ([], 9000), L: ([], 8220), H: ([], 7620)}


def test_the_waiting_room_is_not_the_meeting() -> None:
    waited = stay("Lan", "07:00:00", "07:50:00", waiting=True)
    report = reading.read(csv_of(made.new([waited, stay("Lan")])).encode(), DAY)
    assert report.waiting == 1
    (lan,) = guests(report, HOME)
    assert len(lan.intervals) == 1


def test_headings_that_stand_twice_mean_those_behind_the_name() -> None:
    """The report of usage has the host's address and the meeting's length in front of each row."""
    heads = ["Topic", "Meeting ID", "User Name", "User Email", "Start Time", "Duration (Minutes)"]
    heads += ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)"]
    meeting = ["x", "1", "Ban tổ chức", made.HOST, made.us(BTC.joined), 150]
    own = [LAN.name, LAN.email, made.us(LAN.joined), made.us(LAN.left), LAN.minutes]
    assert told(read([heads, [*meeting, *own]])) == {L: ([("07:55:10", "10:02:30")], False)}


@pytest.mark.parametrize(
    ("day", "form", "order"),
    [
        ("2021-03-02", made.us, "mdy"),
        ("2021-03-02", made.day_first, "dmy"),
        ("2021-02-03", made.us, "mdy"),
        ("2021-11-12", made.day_first, "dmy"),
    ],
)
def test_what_is_the_day_follows_from_the_session(day: str, form: Callable[..., str], order: str) -> None:
    one = Stay("Lan", made.at("08:00:00", day), made.at("09:00:00", day))
    report = reading.read(csv_of(made.new([one], form=form)).encode(), dt.date.fromisoformat(day))
    assert report.orders["last"] == order
    assert guests(report, HOME)[0].intervals == [(one.joined.timestamp(), one.left.timestamp())]


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("09/28/2021 07:58:12 AM", "2021-09-28 07:58:12"),
        ("09/28/2021 07:58:12 PM", "2021-09-28 19:58:12"),
        ("9/28/21 12:05 AM", "2021-09-28 00:05:00"),
        ("28/09/2021 07:58", "2021-09-28 07:58:00"),
        ("28.09.2021 7:58:12", "2021-09-28 07:58:12"),
        ("2021-09-28T07:58:12", "2021-09-28 07:58:12"),
        ("2021-09-28 07:58:12.345", "2021-09-28 07:58:12"),
        ("07:58:12 CH 28/9/2021", "2021-09-28 19:58:12"),
        ("Sep 28, 2021 07:58:12", "2021-09-28 07:58:12"),
        ("28 sept. 2021 07:58", "2021-09-28 07:58:00"),
        ("28 de septiembre de 2021 7:58", "2021-09-28 07:58:00"),
        ("28 thg 9, 2021 07:58", "2021-09-28 07:58:00"),
        ("2021/09/28 午後 7:58:12", "2021-09-28 19:58:12"),
        ("2021. 9. 28. 오후 7:58", "2021-09-28 19:58:00"),
        ("09/28/2021 07:58:12\u202fp.\u00a0m.", "2021-09-28 19:58:12"),
    ],
)
def test_moments_are_read_as_programs_write_them(cell: str, moment: str) -> None:
    one = times.written(cell)
    assert one is not None
    order = times.orders([one], dt.date(2021, 9, 28)).get(one.shape, "dmy")
    assert str(one.on(order)) == moment


def test_a_moment_may_name_its_own_zone() -> None:
    rows: Rows = [list(made.NEW[:4]), ["Lan", "", "2021-03-02T01:00:00Z", "2021-03-02T10:00:00+07:00"]]
    assert told(read(rows)) == {"lan|": ([("08:00:00", "10:00:00")], False)}


@pytest.mark.parametrize("cell", ["", "x", "28/09/2021", "7:58", "28/13/2021", "25:00 28/09/2021", "9" * 99])
def test_what_is_no_moment_is_none(cell: str) -> None:
    assert times.written(cell) is None


LENGTHS = {
    "76": 76.0,
    "76,5": 76.5,
    "76.50": 76.5,
    "1:16:30": 76.5,
    "1h 16m": 76.0,
    "1 giờ 16 phút": 76.0,
    "1,234": 1234.0,
    "0,125": 0.125,
    "x": None,
    "-5": None,
}


@pytest.mark.parametrize("cell", LENGTHS)
def test_lengths_are_read_with_any_decimal_mark(cell: str) -> None:
    assert times.minutes(cell) == LENGTHS[cell]


HEAD = "Name (original name),Email,Join time,Leave time,Duration (minutes)\n"
REGISTRANTS = "First Name,Last Name,Email,Registration Time,Approval Status\nLan,N,l@e.vn,2021,ok\n"


@pytest.mark.parametrize(
    ("content", "id", "kind"),
    [
        ("", "spreadsheets-empty", None),
        ("%PDF-1.7", "spreadsheets-kind", "pdf"),
        ("a,b\n1,2\n", "zoom-no-table", None),
        ("Name (original name),Leave time\nLan,03/02/2021 09:00\n", "zoom-no-table", None),
        (REGISTRANTS, "zoom-registrants", None),
        (HEAD, "zoom-nobody", None),
        (HEAD + "Lan,,hôm qua,03/02/2021 09:00,5\n", "zoom-fault", "moment"),
        (HEAD + "Lan,,03/02/2021 08:00,,\n", "zoom-fault", "gap"),
        (HEAD + "Lan,,03/02/2021 08:00,03/02/2021 09:00,nhiều\n", "zoom-fault", "length"),
        (HEAD + "Lan,,03/02/2021 09:00,03/02/2021 08:00,5\n", "zoom-fault", "order"),
        (HEAD + "Lan,,02/30/2021 09:00,02/30/2021 09:30,5\n", "zoom-fault", "day"),
    ],
)
def test_what_is_wrong_is_named_with_its_row(content: str, id: str, kind: str | None) -> None:
    with pytest.raises(BadFile) as refused:
        reading.read(content.encode(), DAY)
    told = refused.value.args_
    assert (refused.value.id, told.get("kind")) == (id, kind)
    assert id != "zoom-fault" or (told["rows"], told["count"]) == ("2", 1)


def test_three_thousand_rows_take_less_than_two_seconds() -> None:
    people = [stay(f"{at:04d} Nguyễn Văn {at}") for at in range(1500)]
    rows = made.new([*people, *(made.shifted(one, minutes=200) for one in people)])
    content = csv_of(rows).encode("utf-8-sig")
    started = time.perf_counter()
    found = guests(reading.read(content, DAY), HOME)
    assert time.perf_counter() - started < 2.0
    assert (len(found), len(found[0].intervals)) == (1500, 2)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=300).map(str.encode))
def test_any_bytes_give_guests_or_a_clear_error(content: bytes) -> None:
    read_or_refused(content)


ODD = ["Lan", "", "--", "03/02/2021 08:00", "13/13/2021 99:99", "2021-03-02T08:00:00Z", "76,5", "Yes", "No"]
ODD += ['"', "Host Details", "Attendee Details", *made.NEW, "Topic", "ID", "\0", "\ufeff", "1e9", "9" * 20]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from(ODD), max_size=9), max_size=12))
@example([["Name (original name)", "Leave time"]])
def test_any_cells_under_headings_give_guests_or_a_clear_error(rows: list[list[str]]) -> None:
    read_or_refused(csv_of([list(made.NEW), *rows]).encode())


def read_or_refused(content: bytes) -> None:
    try:
        found = by_key(content)
    except BadFile as error:
        refused = error
    else:
        assert all(one.name for one in found.values())
        return
    assert refused.id.startswith(("zoom-", "spreadsheets-"))
