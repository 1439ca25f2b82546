"""Who has earned a certificate, who still can, and which names can be printed on one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import certificates
from bot.programme.ladders import SurveyTerms
from bot.programme.models import CertificateRule
from tests.domain.series import a_series, a_session, local

DAYS = ("2021-03-02 08:00", "2021-03-04 08:00", "2021-03-09 08:00")
NUMBERS = st.sets(st.integers(1, 3))
MOMENTS = st.sampled_from(
    ["2021-03-01 08:00", "2021-03-02 10:00", "2021-03-04 10:00", "2021-03-11 10:00", "2021-03-20 08:00"]
)


def standing(
    now: str, completed: set[int], attended: set[int], *, surveys: int = 2, attendance: int = 0
) -> certificates.Standing:
    """Three sessions, whose surveys are open for a week each."""
    series = a_series(survey=SurveyTerms())
    sessions = [a_session(series, day, number=number) for number, day in enumerate(DAYS, 1)]
    rule = CertificateRule(surveys=surveys, attendance=attendance)
    return certificates.standing(series, rule, sessions, completed, attended, local(now))


@pytest.mark.parametrize(
    ("now", "completed", "met", "reachable", "open_now", "to_come"),
    [
        ("2021-03-01 08:00", set(), False, True, [], 3),
        ("2021-03-02 10:00", set(), False, True, [1], 2),
        ("2021-03-02 10:00", {1}, False, True, [], 2),
        ("2021-03-04 10:00", {1}, False, True, [2], 1),
        ("2021-03-04 10:00", {1, 2}, True, True, [], 1),
        ("2021-03-09 10:00", set(), False, True, [2, 3], 0),
        ("2021-03-11 10:00", set(), False, False, [3], 0),
        ("2021-03-11 10:00", {2}, False, True, [3], 0),
        ("2021-03-16 10:00", {2}, False, False, [], 0),
        ("2021-03-16 10:00", {2, 3}, True, True, [], 0),
    ],
)
def test_surveys(
    now: str, completed: set[int], met: bool, reachable: bool, open_now: list[int], to_come: int
) -> None:
    found = standing(now, completed, set())
    assert (found.met, found.reachable) == (met, reachable)
    assert [one.id for one in found.open_now] == open_now
    assert found.to_come == to_come
    assert found.surveys_missing == max(0, 2 - len(completed))


@pytest.mark.parametrize(
    ("now", "attended", "met", "reachable"),
    [
        ("2021-03-01 08:00", set(), False, True),
        ("2021-03-04 09:00", set(), False, True),
        ("2021-03-04 10:00", set(), False, False),
        ("2021-03-04 10:00", {1}, False, True),
        ("2021-03-09 10:00", {1, 3}, True, True),
    ],
)
def test_attendance(now: str, attended: set[int], met: bool, reachable: bool) -> None:
    found = standing(now, set(), attended, surveys=0, attendance=2)
    assert (found.met, found.reachable) == (met, reachable)


@given(
    now=MOMENTS, completed=NUMBERS, attended=NUMBERS, surveys=st.integers(0, 3), attendance=st.integers(0, 3)
)
def test_what_is_earned_was_reachable_and_stays_earned(
    now: str, completed: set[int], attended: set[int], surveys: int, attendance: int
) -> None:
    found = standing(now, completed, attended, surveys=surveys, attendance=attendance)
    assert found.reachable or not found.met
    assert found.met == (len(completed) >= surveys and len(attended) >= attendance)
    more = standing(now, completed | {1}, attended | {3}, surveys=surveys, attendance=attendance)
    assert more.met or not found.met


@given(completed=NUMBERS, surveys=st.integers(1, 3))
def test_hope_only_dwindles(completed: set[int], surveys: int) -> None:
    """Who does nothing more and cannot reach it now will not reach it later."""
    moments = ["2021-03-01 08:00", "2021-03-09 10:00", "2021-03-11 10:00", "2021-03-20 08:00"]
    hopes = [standing(now, completed, set(), surveys=surveys).reachable for now in moments]
    assert hopes == sorted(hopes, reverse=True)


@pytest.mark.parametrize(
    ("name", "characters"),
    [
        ("Nguyễn Thị Ví Dụ", ""),
        ("H'Hen Niê Kđăm", ""),
        ("Jean-Baptiste d’Ormesson", ""),
        ("王小明", "王小明"),
    ],
)
def test_names_no_font_of_ours_can_print(name: str, characters: str) -> None:
    assert set(certificates.unprintable(name)) >= set(characters)
    assert bool(certificates.unprintable(name)) == bool(characters)
