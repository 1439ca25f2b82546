"""The schedule of a series: what is due when, what is moved out of the night, what gets another key."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import reminders, surveys
from bot.programme.ladders import SurveyTerms
from bot.programme.quiet import NIGHT
from storage.campaigns import Planned
from tests.domain.series import ZONE, a_series, a_session, local

LADDER = ("-24h", "-1h", "-10m")
STARTS = st.integers(0, 365 * 24 * 60).map(
    lambda minutes: f"{dt.datetime(2021, 1, 1, tzinfo=ZONE) + dt.timedelta(minutes=minutes):%Y-%m-%d %H:%M}"
)


def planned(start: str, *rungs: str, hours: float = 2, survey: bool = False) -> list[Planned]:
    series = a_series(*rungs, survey=SurveyTerms() if survey else None)
    return reminders.plan(series, [a_session(series, start, hours)])


def shown(plan: list[Planned]) -> list[tuple[str, str]]:
    """(kind, local moment) of each campaign."""
    return [(one.kind, f"{one.due_at.astimezone(ZONE):%d/%m %H:%M}") for one in plan]


@pytest.mark.parametrize(
    ("start", "rungs", "expected"),
    [
        (
            "2021-03-02 08:00",
            LADDER,
            [("reminder", "01/03 08:00"), ("reminder", "02/03 07:00"), ("join", "02/03 07:50")],
        ),
        (
            "2021-03-02 07:00",
            LADDER,
            [("reminder", "01/03 07:00"), ("reminder", "01/03 20:59"), ("join", "02/03 06:50")],
        ),
        ("2021-03-02 22:00", ("-24h", "-10m"), [("reminder", "01/03 20:59"), ("join", "02/03 21:50")]),
        ("2021-03-02 05:00", ("-2h", "-15s"), [("reminder", "01/03 20:59"), ("join", "02/03 04:59")]),
        ("2021-03-02 08:00", ("-1h", "+5m"), [("join", "02/03 07:00"), ("join", "02/03 08:05")]),
        ("2021-03-02 08:00", ("end+30m",), [("after", "02/03 10:30")]),
        ("2021-03-02 20:30", ("end+10m",), [("after", "03/03 06:30")]),
        ("2021-03-02 21:00", ("-24h",), [("join", "01/03 21:00")]),
        ("2021-03-02 08:00", (), []),
    ],
)
def test_the_ladder(start: str, rungs: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert shown(planned(start, *rungs)) == expected


@pytest.mark.parametrize(
    ("start", "hours", "expected"),
    [
        ("2021-03-02 08:00", 2, ["02/03 10:00", "02/03 12:00", "03/03 10:00", "09/03 07:00"]),
        ("2021-03-02 20:30", 2, ["03/03 06:30", "03/03 06:30", "04/03 06:30", "09/03 19:30"]),
        ("2021-03-02 18:30", 2, ["02/03 20:30", "03/03 06:30", "03/03 20:30", "09/03 17:30"]),
        ("2021-03-02 22:00", 7, ["03/03 06:30", "03/03 07:00", "04/03 06:30"]),
    ],
)
def test_the_survey(start: str, hours: float, expected: list[str]) -> None:
    """The last: closing at five, its nudge would come at two at night, so not before it is closed."""
    plan = planned(start, hours=hours, survey=True)
    assert [one.kind for one in plan] == ["survey_call"] + ["survey_nudge"] * (len(expected) - 1)
    assert [moment for _, moment in shown(plan)] == expected


def test_what_is_called_off_has_no_schedule() -> None:
    series = a_series(*LADDER, survey=SurveyTerms())
    cancelled = a_session(series, "2021-03-02 08:00", state="cancelled")
    assert reminders.plan(series, [cancelled]) == []
    removed = a_series(*LADDER, survey=SurveyTerms(), state="removed")
    assert reminders.plan(removed, [a_session(removed, "2021-03-02 08:00")]) == []


@given(start=STARTS, hours=st.integers(1, 12))
def test_nothing_that_can_wait_comes_at_night(start: str, hours: int) -> None:
    for one in planned(start, *LADDER, "+5m", "end+1h", hours=hours, survey=True):
        if not one.urgent:
            assert not NIGHT.holds(one.due_at.astimezone(ZONE).time()), one


@given(start=STARTS, hours=st.integers(1, 12))
def test_nothing_is_due_when_it_has_expired(start: str, hours: int) -> None:
    session_ends = local(start) + dt.timedelta(hours=hours)
    for one in planned(start, *LADDER, "+5m", hours=hours, survey=True):
        assert one.expires_at is not None
        assert one.due_at < one.expires_at
        if one.kind == reminders.REMINDER:
            assert one.due_at < local(start) == one.expires_at
        if one.kind == reminders.JOIN:
            assert one.expires_at == session_ends


@given(start=STARTS, other=STARTS)
def test_a_moved_session_has_other_keys(start: str, other: str) -> None:
    """So that what was sent for the old time stands in nobody's way, and the same time has the same keys."""
    keys, others = ({one.key for one in planned(at, *LADDER, survey=True)} for at in (start, other))
    assert len(keys) == len(planned(start, *LADDER, survey=True))
    assert keys == others if local(start) == local(other) else keys.isdisjoint(others)


@given(moment=STARTS)
def test_evening_is_the_last_minute_before_the_night(moment: str) -> None:
    at = local(moment)
    evening = reminders.evening(at, NIGHT, ZONE).astimezone(ZONE)
    assert evening.time() == dt.time(20, 59)
    if NIGHT.holds(at.astimezone(ZONE).time()):
        assert dt.timedelta() < at - evening < dt.timedelta(hours=10)


def _survey_state(now: str, session_state: str = "planned") -> str:
    series = a_series(survey=SurveyTerms())
    return surveys.state(series, a_session(series, "2021-03-02 08:00", state=session_state), local(now))


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("2021-03-02 09:59", "early"),
        ("2021-03-02 10:00", "open"),
        ("2021-03-09 09:59", "open"),
        ("2021-03-09 10:00", "closed"),
    ],
)
def test_when_a_survey_is_open(now: str, state: str) -> None:
    assert _survey_state(now) == state
    assert _survey_state(now, "cancelled") == "none"
