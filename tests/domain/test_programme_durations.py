"""Lengths and offsets are read in every sensible spelling and written in one."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.programme.durations import LONGEST, Anchor, Offset, read_length, read_offset, write_length

seconds = st.integers(0, int(LONGEST.total_seconds()))
lengths = st.builds(lambda s: dt.timedelta(seconds=s), seconds)
offsets = st.builds(
    lambda anchor, length, sign: Offset(anchor, sign * length),
    st.sampled_from(get_args(Anchor)),
    lengths,
    st.sampled_from([1, -1]),
)


@given(lengths)
def test_a_length_survives_being_written(length: dt.timedelta) -> None:
    assert read_length(write_length(length)) == length


@given(offsets, st.sampled_from(["start", "end"]))
def test_an_offset_survives_being_written(offset: Offset, anchor: Anchor) -> None:
    assert read_offset(str(offset), anchor) == offset
    assert read_offset(offset.key, "start") == offset


@given(offsets, offsets)
def test_keys_are_as_different_as_their_moments(one: Offset, other: Offset) -> None:
    assert (one.key == other.key) == (one == other)


@given(st.text(max_size=12))
def test_other_text_is_refused_and_nothing_worse(text: str) -> None:
    for read in (read_length, read_offset):
        with suppress(ValueError):
            assert read(text) is not None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("3h30m", 3.5),
        ("210m", 3.5),
        ("3h 30m", 3.5),
        ("1d", 24),
        ("2d12h", 60),
        ("5400s", 1.5),
        (" 90m ", 1.5),
    ],
)
def test_lengths(text: str, hours: float) -> None:
    assert read_length(text) == dt.timedelta(hours=hours)


@pytest.mark.parametrize(
    "text",
    ["", " ", "3", "h", "3.5h", "-3h", "30m3h", "3h3h", "3 0m", "３h", "1w", "3661d", "999999999d", "03:30"],
)
def test_what_is_no_length(text: str) -> None:
    with pytest.raises(ValueError, match="a length such as"):
        read_length(text)


@pytest.mark.parametrize(
    ("text", "anchor", "minutes", "key"),
    [
        ("-24h", "start", -1440, "-24h"),
        ("-1d", "start", -1440, "-24h"),
        ("-2d", "start", -2880, "-2d"),
        ("−10m", "start", -10, "-10m"),
        ("–10m", "start", -10, "-10m"),
        ("- 10m", "start", -10, "-10m"),
        ("+90m", "start", 90, "+90m"),
        ("-1h30m", "start", -90, "-90m"),
        ("start-15s", "start", -0.25, "-15s"),
        ("end+5m", "end", 5, "end+5m"),
        ("close-3h", "close", -180, "close-3h"),
        ("+0m", "start", 0, "+0m"),
        ("-0h", "start", 0, "+0m"),
    ],
)
def test_offsets(text: str, anchor: str, minutes: float, key: str) -> None:
    offset = read_offset(text)
    assert (offset.anchor, offset.delta, offset.key) == (anchor, dt.timedelta(minutes=minutes), key)


@pytest.mark.parametrize(
    "text", ["", "24h", "-", "-24", "--24h", "begin-1h", "start", "start 1h", "-1h-5m", "-3661d"]
)
def test_what_is_no_offset(text: str) -> None:
    with pytest.raises(ValueError, match="an offset such as"):
        read_offset(text)


def test_without_an_anchor_an_offset_counts_from_where_it_stands() -> None:
    assert read_offset("+2h", "end") == read_offset("end+2h")
    assert read_offset("start+2h", "end") == Offset("start", dt.timedelta(hours=2))
