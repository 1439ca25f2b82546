"""Times as organizers type them when they move something that is on Thursday, the fourth, from 8 to 10."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.moments import typed, typed_end, typed_times

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
KNOWN = dt.datetime(2021, 3, 4, 8, tzinfo=HANOI), dt.datetime(2021, 3, 4, 10, tzinfo=HANOI)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("9h", "2021-03-04 09:00", "2021-03-04 11:00"),
        ("0h00", "2021-03-04 00:00", "2021-03-04 02:00"),
        ("9 giờ 30", "2021-03-04 09:30", "2021-03-04 11:30"),
        ("5/3", "2021-03-05 08:00", "2021-03-05 10:00"),
        ("5/3 14h", "2021-03-05 14:00", "2021-03-05 16:00"),
        ("5-3 8h30-11h", "2021-03-05 08:30", "2021-03-05 11:00"),
        ("5.3.2021 8.30 – 11.15", "2021-03-05 08:30", "2021-03-05 11:15"),
        ("9H ĐẾN 11H30", "2021-03-04 09:00", "2021-03-04 11:30"),
        ("22h - 1h", "2021-03-04 22:00", "2021-03-05 01:00"),
        ("9h - 8h", "2021-03-04 09:00", "2021-03-04 08:00"),
        ("9h - 90 phút", "2021-03-04 09:00", "2021-03-04 10:30"),
        ("22h - 5/3 0h30", "2021-03-04 22:00", "2021-03-05 00:30"),
        ("1/3 8h", "2021-03-01 08:00", "2021-03-01 10:00"),
        ("28/12 8h", "2020-12-28 08:00", "2020-12-28 10:00"),
        ("4/3/2031 8h", "2031-03-04 08:00", "2031-03-04 10:00"),
    ],
)
def test_what_is_meant(text: str, start: str, end: str) -> None:
    found = typed_times(text, KNOWN, HANOI)
    assert found is not None
    assert [f"{one.astimezone(HANOI):%Y-%m-%d %H:%M}" for one in found] == [start, end]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mai",
        "25h",
        "31/2 8h",
        "29/2/2021 8h",
        "8",
        "8h - ",
        "- 9h",
        "8h - 25h",
        "8h75",
        "0/0 8h",
        "1/1/0001 0h10",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert typed_times(text, KNOWN, HANOI) is None


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("11h30", "2021-03-04 11:30"),
        ("90 phút", "2021-03-04 09:30"),
        ("90p", "2021-03-04 09:30"),
        ("3 tiếng 15 phút", "2021-03-04 11:15"),
        ("2 hours", "2021-03-04 10:00"),
        ("7h", "2021-03-04 07:00"),
        ("19h30", "2021-03-04 19:30"),
        ("5/3 1h", "2021-03-05 01:00"),
        ("3/3 7h", "2021-03-03 07:00"),
        ("90", None),
        ("", None),
        ("lâu", None),
    ],
)
def test_when_it_ends(text: str, end: str | None) -> None:
    found = typed_end(text, KNOWN[0], HANOI)
    assert (found and f"{found.astimezone(HANOI):%Y-%m-%d %H:%M}") == end


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9h", "2021-03-04 09:00"),
        ("7h30", "2021-03-05 07:30"),
        ("5/3 7h", "2021-03-05 07:00"),
        ("1/3 7h", "2021-03-01 07:00"),  # a slip: it is past, and nobody means March of 2022
        ("20/12 7h", "2020-12-20 07:00"),
        ("20/8 7h", "2021-08-20 07:00"),
        ("31/2 7h", None),
        ("25h", None),
    ],
)
def test_when_it_is_sent(text: str, meant: str | None) -> None:
    found = typed(text, KNOWN[0], HANOI)
    assert (found and f"{found.astimezone(HANOI):%Y-%m-%d %H:%M}") == meant
