"""A calendar file, read back as a phone would read it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from pydantic import ValidationError

from bot.documents.calendar import Entry, calendar

NOW = dt.datetime(2021, 9, 20, 3, 4, 5, tzinfo=dt.UTC)
VIETNAM = dt.timezone(dt.timedelta(hours=7))
TITLE = "Chuyên đề 9: Hướng dẫn quy trình, thủ tục, hồ sơ minh chứng; tham gia Mỗi xã một sản phẩm"


def entry(**changes: object) -> Entry:
    start = dt.datetime(2021, 9, 28, 8, 0, tzinfo=VIETNAM)
    given: dict[str, object] = {
        "uid": "ocop-2021-session-1@taphuan",
        "starts_at": start,
        "ends_at": start + dt.timedelta(hours=3, minutes=30),
        "summary": TITLE,
    }
    return Entry.model_validate(given | changes)


def read(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_says_what_it_is() -> None:
    parsed = Calendar.from_ical(calendar([entry()], "Chuỗi tập huấn OCOP", NOW))
    assert parsed["METHOD"] == "PUBLISH"
    assert parsed["VERSION"] == "2.0"
    assert parsed["X-WR-CALNAME"] == "Chuỗi tập huấn OCOP"
    assert not parsed.walk("VTIMEZONE")


def test_writes_times_in_utc() -> None:
    content = calendar([entry()], "OCOP", NOW)
    assert b"DTSTART:20210928T010000Z\r\n" in content
    assert b"DTEND:20210928T043000Z\r\n" in content
    assert b"DTSTAMP:20210920T030405Z\r\n" in content
    assert b"LAST-MODIFIED:20210920T030405Z\r\n" in content


def test_a_moved_entry_keeps_its_uid_and_grows_its_sequence() -> None:
    moved = entry(sequence=2, starts_at=dt.datetime(2021, 9, 28, 10, tzinfo=VIETNAM))
    (before,), (after,) = read(calendar([entry()], "OCOP", NOW)), read(calendar([moved], "OCOP", NOW))
    assert before["UID"] == after["UID"] == "ocop-2021-session-1@taphuan"
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 2)
    assert after.start == dt.datetime(2021, 9, 28, 3, tzinfo=dt.UTC)


def test_a_cancelled_entry_neither_blocks_the_day_nor_rings() -> None:
    (event,) = read(calendar([entry(cancelled=True, alarms=(dt.timedelta(hours=-1),))], "OCOP", NOW))
    assert (event["STATUS"], event["TRANSP"]) == ("CANCELLED", "TRANSPARENT")
    assert not event.walk("VALARM")


def test_alarms_ring_before_the_start() -> None:
    offsets = (dt.timedelta(days=-1), dt.timedelta(minutes=-10))
    (event,) = read(calendar([entry(alarms=offsets)], "OCOP", NOW))
    alarms = event.walk("VALARM")
    assert tuple(alarm["TRIGGER"].dt for alarm in alarms) == offsets
    assert {str(alarm["DESCRIPTION"]) for alarm in alarms} == {TITLE}


def test_keeps_link_place_and_every_word() -> None:
    words = "Zoom: 123 456; mật khẩu: a,b\\c\nTài liệu gửi sau buổi học"
    link = "https://zoom.example/j/123?pwd=a,b;c"
    told = entry(description=words, url=link, location="Hội trường A, Hà Nội")
    (event,) = read(calendar([told], "OCOP", NOW))
    assert str(event["DESCRIPTION"]) == words
    assert str(event["URL"]) == link
    assert str(event["LOCATION"]) == "Hội trường A, Hà Nội"
    assert event["STATUS"] == "CONFIRMED"


def test_folds_long_lines_between_letters() -> None:
    content = calendar([entry(summary=TITLE * 3)], "OCOP", NOW)
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
    assert str(read(content)[0]["SUMMARY"]) == TITLE * 3


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=300))
@settings(deadline=None)
def test_any_text_comes_back(words: str) -> None:
    assert summary_of(calendar([entry(summary=words)], "OCOP", NOW)) == words


def summary_of(content: bytes) -> str:
    """Unfolded and unescaped as RFC 5545 says; the library takes an escaped backslash before N for a line."""
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    (line,) = (line for line in lines if line.startswith("SUMMARY:"))
    return re.sub(
        r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], line.removeprefix("SUMMARY:")
    )


def test_holds_all_sessions_of_a_series() -> None:
    uids = [f"session-{number}@taphuan" for number in range(8)]
    events = read(calendar([entry(uid=uid) for uid in uids], "OCOP", NOW))
    assert [event["UID"] for event in events] == uids


@pytest.mark.parametrize(
    "changes",
    [
        {"ends_at": dt.datetime(2021, 9, 28, 8, 0, tzinfo=VIETNAM)},
        {"starts_at": dt.datetime(2021, 9, 28, 8, 0)},  # noqa: DTZ001 - a naive time is what must be refused
        {"uid": "has space"},
        {"url": "javascript:alert(1)"},
        {"sequence": -1},
    ],
)
def test_refuses_entries_that_make_no_sense(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        entry(**changes)


def test_refuses_an_empty_file() -> None:
    with pytest.raises(ValueError, match="at least one"):
        calendar([], "OCOP", NOW)
