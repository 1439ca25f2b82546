"""What follows from a programme file: moments, ladders, quiet hours, join buttons."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.programme import Programme, Quiet, Series, check, read, shift
from tests.domain.programme_file import SOUND

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


@pytest.fixture
def programme() -> Programme:
    return read(SOUND)


@pytest.fixture
def series(programme: Programme) -> Series:
    return programme.find("spring")


def test_a_session_is_local_in_the_file_and_utc_in_the_program(series: Series) -> None:
    session = series.session("s1")
    assert session.starts_at == utc("2021-03-02 01:00")
    assert session.ends_at == utc("2021-03-02 04:30")
    assert session.starts_at.tzinfo is dt.UTC
    assert series.registration_opens_at == utc("2021-02-01 01:00")
    assert series.registration_closes_at == utc("2021-03-20 10:00")


def test_a_series_and_a_session_may_be_elsewhere() -> None:
    text = SOUND.replace("    starts: 2021", "    timezone: Europe/Paris\n    starts: 2021")
    text = text.replace("        length: 3h\n", "        length: 3h\n        timezone: UTC\n")
    series = read(text).find("spring")
    assert [session.starts_at.hour for session in series.sessions] == [7, 8]
    assert series.registration_opens_at == utc("2021-02-01 07:00")


def test_of_an_hour_that_comes_twice_the_first_is_meant() -> None:
    text = SOUND.replace("2021-03-", "2021-10-").replace(
        "timezone: Asia/Ho_Chi_Minh", "timezone: Europe/Paris"
    )
    text = text.replace("start: 2021-10-04 08:00", "start: 2021-10-31 02:30")
    assert read(text).find("spring").session("s2").starts_at == utc("2021-10-31 00:30")


def test_sessions_are_in_order_of_their_start() -> None:
    text = SOUND.replace("start: 2021-03-02", "start: 2021-03-09")
    series = read(text).find("spring")
    assert [session.key for session in series.sessions] == ["s2", "s1"]
    assert series.number("s1") == 2


def test_one_session_may_begin_when_another_ends() -> None:
    text = SOUND.replace("start: 2021-03-04 08:00", "start: 2021-03-02 11:30")
    assert check(text, "f.yaml")[1] == []


def test_a_session_may_end_at_midnight_of_the_last_day() -> None:
    text = SOUND.replace("start: 2021-03-04 08:00", "start: 2021-03-31 21:00")
    assert check(text, "f.yaml")[1] == []


def test_things_are_found_by_key(programme: Programme, series: Series) -> None:
    assert series.topic("water").title == {"": "Nước"}
    assert [topic.key for topic in series.topics] == ["soil", "water"]
    for find in (programme.find, series.session, series.topic, series.number):
        with pytest.raises(KeyError):
            find("nothing")


@pytest.mark.parametrize(
    ("ladder", "with_join"),
    [
        ("[-24h, -1h, -10m]", ["-10m"]),
        ("[-10m, -1h, -24h]", ["-10m"]),
        ("[-1h, +0m, +5m]", ["+0m", "+5m"]),
        ("[-24h, {at: -1h, join: yes}, {at: -10m, join: no}]", ["-1h"]),
        ("[-24h, end+5m]", ["-24h"]),
        ("[+5m]", ["+5m"]),
        ("[]", []),
    ],
)
def test_the_last_rung_before_the_start_carries_the_join_buttons(ladder: str, with_join: list[str]) -> None:
    text = SOUND.replace("[-24h, {at: -10m, join: no}, +5m]", ladder)
    rungs = read(text).find("spring").reminders
    assert [rung.key for rung in rungs if rung.join] == with_join


def test_the_usual_ladder() -> None:
    text = SOUND.replace("    reminders: [-24h, {at: -10m, join: no}, +5m]\n", "")
    rungs = read(text).find("spring").reminders
    assert [(rung.key, rung.join) for rung in rungs] == [("-24h", False), ("-1h", False), ("-10m", True)]


def test_moments_of_the_survey(series: Series) -> None:
    survey, session = series.survey, series.session("s1")
    assert survey is not None
    assert survey.opens_at(session) == session.ends_at
    assert survey.closes_at(session) == session.ends_at + dt.timedelta(days=7)
    assert [(nudge.key, at) for nudge, at in survey.nudges_of(session)] == [
        ("end+2h", utc("2021-03-02 06:30")),
        ("close-3h", utc("2021-03-09 01:30")),
    ]


def test_usual_nudges_that_a_short_survey_has_no_room_for_are_left_out() -> None:
    text = SOUND.replace("      nudges: [+2h, close-3h]\n      closes: end+7d", "      closes: end+5h")
    series = read(text).find("spring")
    assert series.survey is not None
    dated = series.survey.nudges_of(series.session("s1"))
    assert [nudge.key for nudge, _ in dated] == ["end+2h", "close-3h"]
    assert [at for _, at in dated] == [utc("2021-03-02 06:30")] * 2


@pytest.mark.parametrize(
    ("local", "awake"),
    [
        ("2021-03-02 20:59", "2021-03-02 20:59"),
        ("2021-03-02 21:00", "2021-03-03 06:30"),
        ("2021-03-02 23:59", "2021-03-03 06:30"),
        ("2021-03-03 00:00", "2021-03-03 06:30"),
        ("2021-03-03 06:29", "2021-03-03 06:30"),
        ("2021-03-03 06:30", "2021-03-03 06:30"),
    ],
)
def test_quiet_hours_end_in_the_morning(programme: Programme, series: Series, local: str, awake: str) -> None:
    moment, expected = (dt.datetime.fromisoformat(one).replace(tzinfo=HANOI) for one in (local, awake))
    assert programme.quiet_of(series).awake_from(moment, HANOI) == expected


def test_quiet_hours_may_lie_within_a_day_or_be_none() -> None:
    noon = Quiet.model_validate({"from": "12:00", "to": "14:00"})
    assert [noon.holds(dt.time(hour)) for hour in (11, 12, 13, 14)] == [False, True, True, False]
    never = Quiet.model_validate({"from": "00:00", "to": "00:00"})
    assert not any(never.holds(dt.time(hour)) for hour in range(24))


def test_a_series_may_have_its_own_quiet_hours_and_retention() -> None:
    text = SOUND.replace(
        "    starts: 2021", "    quiet: {from: 23:00, to: 05:00}\n    retention: 30d\n    starts: 2021"
    )
    programme = read(text)
    series = programme.find("spring")
    assert programme.quiet_of(series).since == dt.time(23)
    assert programme.retention_of(series) == dt.timedelta(days=30)
    assert programme.retention == dt.timedelta(days=730)


def test_shifting_moves_every_date_and_no_hour(programme: Programme) -> None:
    moved = shift(programme, 1000).find("spring")
    series = programme.find("spring")
    days = dt.timedelta(days=1000)
    assert [one.starts_at for one in moved.sessions] == [one.starts_at + days for one in series.sessions]
    assert (moved.starts, moved.ends) == (series.starts + days, series.ends + days)
    assert moved.registration.closes == dt.datetime(2023, 12, 15, 17, 0)  # noqa: DTZ001 - local on purpose
    assert shift(shift(programme, 1000), -1000) == programme


def test_a_programme_survives_being_stored_as_json(programme: Programme) -> None:
    assert Programme.model_validate_json(programme.model_dump_json()) == programme
    assert Programme.model_validate(programme.model_dump(mode="json")) == programme


def test_models_are_frozen(series: Series) -> None:
    with pytest.raises(ValueError, match="frozen"):
        series.key = "other"  # type: ignore[misc]
