"""When a session can be moved, and when not."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.sessions.changing import Times, why_not
from storage.tables import Session

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
THURSDAY = dt.datetime(2021, 3, 4, 8, tzinfo=dt.UTC)
MONDAY = THURSDAY - 3 * DAY


def session(id: int, starts_at: dt.datetime, state: str = "planned") -> Session:
    return Session(id=id, state=state, starts_at=starts_at, ends_at=starts_at + 2 * HOUR)


OTHERS = [session(2, THURSDAY + DAY), session(3, THURSDAY + 2 * DAY, "cancelled")]


@pytest.mark.parametrize(
    ("start", "length", "now", "reason"),
    [
        (THURSDAY + HOUR, 2 * HOUR, MONDAY, None),
        (THURSDAY, 2 * HOUR, MONDAY, "same"),
        (THURSDAY, 3 * HOUR, MONDAY, None),
        (THURSDAY, 3 * HOUR, THURSDAY + HOUR, None),
        (THURSDAY, HOUR, THURSDAY + HOUR, "past"),
        (THURSDAY + 2 * HOUR, 2 * HOUR, THURSDAY + HOUR, None),
        (THURSDAY - HOUR, 4 * HOUR, THURSDAY + HOUR, "past"),
        (THURSDAY + 5 * HOUR, 2 * HOUR, THURSDAY + 2 * HOUR, "over"),
        (MONDAY, 2 * HOUR, MONDAY, "past"),
        (THURSDAY + HOUR, -HOUR, MONDAY, "short"),
        (THURSDAY + HOUR, 0 * HOUR, MONDAY, "short"),
        (THURSDAY - DAY, DAY, MONDAY, None),
        (THURSDAY - DAY, DAY + HOUR, MONDAY, "long"),
        (THURSDAY + 400 * DAY, 2 * HOUR, MONDAY, "far"),
        (THURSDAY + DAY - HOUR, 2 * HOUR, MONDAY, "overlap"),
        (THURSDAY + DAY - 2 * HOUR, 2 * HOUR, MONDAY, None),
        (THURSDAY + DAY + 2 * HOUR, 2 * HOUR, MONDAY, None),
        (THURSDAY + 2 * DAY, 2 * HOUR, MONDAY, None),
    ],
)
def test_why_not(start: dt.datetime, length: dt.timedelta, now: dt.datetime, reason: str | None) -> None:
    one = session(1, THURSDAY)
    assert why_not(one, [one, *OTHERS], Times(start, start + length), now) == reason


def test_a_cancelled_session_can_be_moved_when_its_time_has_passed() -> None:
    one = session(1, THURSDAY, "cancelled")
    times = Times(THURSDAY + 7 * DAY, THURSDAY + 7 * DAY + HOUR)
    assert why_not(one, OTHERS, times, THURSDAY + DAY) is None
