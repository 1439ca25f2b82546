"""When evidence is enough to have attended, by every kind of rule."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.attendance.rule import DOOR, HERE, KINDS, STAFF, ZOOM, Evidence, judge, terms_of
from bot.programme.attendance import AttendanceTerms, check_minutes, seconds_needed

LENGTH = dt.timedelta(hours=3, minutes=30)
ISSUE = {"enough": [{"minutes": "60%"}, {"words": 2}]}
"""The rule of the issue: 60 % of the minutes, or both code words."""
MINUTES = st.one_of(st.integers(1, 100).map("{}%".format), st.integers(1, 1440).map("{}m".format))
WAYS = st.fixed_dictionaries(
    {},
    optional={
        "minutes": MINUTES,
        "words": st.integers(1, 2),
        "door": st.just(True),
        "here": st.just(True),
    },
).filter(bool)
RULES = st.none() | st.lists(WAYS, min_size=1, max_size=8).map(lambda ways: {"enough": ways})
EVIDENCE = st.builds(
    lambda kinds, seconds: Evidence(frozenset(kinds), seconds if ZOOM in kinds else 0),
    st.sets(st.sampled_from(KINDS)),
    st.integers(0, 14_400),
)


def present(rule: dict[str, Any] | None, *kinds: str, minutes: float = 0) -> bool:
    return judge(terms_of(rule), Evidence(frozenset(kinds), round(minutes * 60)), LENGTH).present


@pytest.mark.parametrize(
    ("kinds", "minutes", "expected"),
    [
        ((), 0, False),
        ((ZOOM,), 125.9, False),
        ((ZOOM,), 126, True),
        (("word-1",), 0, False),
        (("word-2",), 0, False),
        (("word-1", "word-2"), 0, True),
        (("word-1", ZOOM), 125, False),
        ((HERE, DOOR), 0, False),
        ((STAFF,), 0, True),
    ],
)
def test_the_rule_of_the_issue(kinds: tuple[str, ...], minutes: float, expected: bool) -> None:
    assert present(ISSUE, *kinds, minutes=minutes) == expected


@pytest.mark.parametrize("kind", [*KINDS, "desk"])
def test_without_a_rule_anything_counts(kind: str) -> None:
    assert present(None, kind)
    assert not present(None)


def test_what_stands_together_must_all_hold() -> None:
    rule = {"enough": [{"door": True, "words": 1}, {"here": True, "minutes": "30m"}]}
    assert not present(rule, DOOR)
    assert present(rule, DOOR, "word-2")
    assert not present(rule, HERE, ZOOM, minutes=29)
    assert present(rule, HERE, ZOOM, minutes=30)


def test_it_says_why() -> None:
    found = judge(terms_of(ISSUE), Evidence(frozenset({ZOOM, "word-1"}), 52 * 60), LENGTH)
    (minutes,), (words,) = found.ways
    assert (minutes.kind, minutes.have, minutes.need, minutes.met) == ("minutes", 3120, 7560, False)
    assert (words.kind, words.have, words.need, words.met) == ("words", 1, 2, False)
    assert len(found.missing) == 1


@given(rule=RULES, evidence=EVIDENCE, more=EVIDENCE)
def test_more_evidence_never_takes_attendance_away(
    rule: dict[str, Any] | None, evidence: Evidence, more: Evidence
) -> None:
    terms = terms_of(rule)
    both = Evidence(evidence.kinds | more.kinds, max(evidence.seconds, more.seconds))
    assert judge(terms, both, LENGTH).present >= judge(terms, evidence, LENGTH).present


@given(rule=RULES, evidence=EVIDENCE)
def test_present_is_just_what_the_reasons_say(rule: dict[str, Any] | None, evidence: Evidence) -> None:
    found = judge(terms_of(rule), evidence, LENGTH)
    if rule is None:
        assert found.ways == ()
        return
    enough = any(all(part.have >= part.need for part in way) for way in found.ways)
    assert found.present == (enough or STAFF in evidence.kinds)
    assert enough == (not found.missing)
    assert [len(way) for way in found.ways] == [len(way) for way in rule["enough"]]


@given(rule=RULES, order=st.randoms(use_true_random=False), evidence=EVIDENCE)
def test_the_order_of_ways_does_not_matter(
    rule: dict[str, Any] | None, order: Any, evidence: Evidence
) -> None:
    if rule is None:
        return
    ways = list(rule["enough"])
    order.shuffle(ways)
    assert present({"enough": ways}, *evidence.kinds) == present(rule, *evidence.kinds)


@given(rule=RULES)
def test_whoever_did_all_of_it_attended(rule: dict[str, Any] | None) -> None:
    everything = Evidence(frozenset(KINDS) - {STAFF}, round(LENGTH.total_seconds()))
    assert judge(terms_of(rule), everything, LENGTH).present


@given(minutes=MINUTES, hours=st.integers(1, 24))
def test_nobody_has_to_stay_longer_than_it_lasts(minutes: str, hours: int) -> None:
    length = dt.timedelta(hours=hours)
    assert 0 < seconds_needed(minutes, length) <= length.total_seconds()
    assert seconds_needed(check_minutes(minutes), length) == seconds_needed(minutes, length)


@pytest.mark.parametrize("wrong", ["0%", "101%", "%", "25h", "0m", "60", "many", "-5%", "1e2%"])
def test_minutes_that_are_none(wrong: str) -> None:
    with pytest.raises(ValueError, match="such as"):
        check_minutes(wrong)


def test_a_rule_comes_back_from_its_row() -> None:
    terms = AttendanceTerms.model_validate(ISSUE)
    assert terms.model_dump(mode="json", exclude_defaults=True) == ISSUE
