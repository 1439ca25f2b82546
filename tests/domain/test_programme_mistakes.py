"""Each mistake an organizer can make is told once: its line, where, what was found, what is expected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.programme import Problem, ProgrammeErrors, check, read
from tests.domain.programme_file import SOUND, line_of

S = "series[spring]"

MISTAKES = Path(__file__).with_name("programme_mistakes.txt").read_text("utf-8").split("\n\n")


def written(words: str) -> str:
    return (
        words.replace("·", " ").replace("⏎", "\n").replace("{long}", "x" * 2001).replace("{wide}", "x" * 401)
    )


def table() -> Iterator[tuple[str, ...]]:
    """Old words, new words, path, found, expected."""
    lines = [line for block in MISTAKES[1:] for line in block.splitlines() if line[:1] != "#"]
    for change, problem in zip(lines[::2], lines[1::2], strict=True):
        old, _, new = change.partition(" =>")
        path, found, expected = problem.strip().split(" | ")
        yield written(old), written(new.strip(" ")), path.replace("(file)", ""), found, expected


@pytest.mark.parametrize(("old", "new", "path", "found", "expected"), list(table()))
def test_one_mistake_one_problem(old: str, new: str, path: str, found: str, expected: str) -> None:
    assert SOUND.count(old) == 1, "the table breaks one place"
    programme, problems = check(SOUND.replace(old, new), "demo.yaml")
    assert programme is None
    assert [problem.path for problem in problems] == [path]
    assert found in problems[0].found
    assert expected in problems[0].expected


# the problem's line is the line of these words in the broken file
LINES = [
    ("retention: 730d", "retension: 730d", "retension"),
    ("starts: 2021-03-01", "starts: 2021-02-30", "2021-02-30"),
    ("    title: Mùa xuân\n", "", "- key: spring"),
    ("start: 2021-03-04 08:00", "start: 2021-03-02 11:29", "2021-03-02 11:29"),
    (
        "start: 2021-03-04 08:00\n        length: 3h",
        "start: 2021-03-31 22:00\n        length: 4h",
        "length: 4h",
    ),
    ("+5m]", "-1d]", "-1d]"),
    ("reminders: [-24h, {at: -10m, join: no}, +5m]", "reminders:\n    - -24h\n    - at: 10m", "at: 10m"),
    ("surveys: 2", "surveys: 3", "surveys: 3"),
    ("surveys: 2\n      attendance: 1\n", "", "signers: [{"),
    ("when: {content: [1, 2]}", "when: {content: [6]}", "[6]"),
    ("{key: water", "{key: soil", "{key: soil, title: Nước"),
    ("closes: 2021-03-20 17:00", "closes: 2021-01-20 17:00", "closes: 2021-01-20"),
    ("https://zoom.us/j/1", "zoom.us", "url: zoom.us"),
    ("languages: [vi, en]", "languages:\n- vi\n- en\n- de", "- de"),
]


@pytest.mark.parametrize(("old", "new", "words"), LINES)
def test_a_problem_knows_its_line(old: str, new: str, words: str) -> None:
    broken = SOUND.replace(old, new)
    problems = check(broken, "demo.yaml")[1]
    assert [problem.line for problem in problems[:1]] == [line_of(broken, words)]


def test_a_problem_points_at_the_column_of_the_value() -> None:
    broken = SOUND.replace("capacity: 500", "capacity: many")
    (problem,) = check(broken, "demo.yaml")[1]
    assert broken.splitlines()[problem.line - 1][problem.column - 1 :] == "many"


def test_every_mistake_is_told_in_one_go_in_the_order_of_the_file() -> None:
    one_per_line = {
        "{vi: Chương trình, en: Programme}": "{en: Programme}",
        "Asia/Ho_Chi_Minh": "Hanoi",
        "retention: 730d": "retention: long",
        "starts: 2021-03-01": "starts: 2021-13-01",
        "capacity: 500": "capacity: many",
        "when: {role: [farmer]}": "when: {role: [famer]}",
        "start: 2021-03-04 08:00": "start: 2021-03-02 09:00",
        "{key: water,": "{key: soil, speakers: [],",
        "+5m]": "-1x]",
        "closes: end+7d": "closes: end-7d",
        "surveys: 2": "surveys: 20",
    }
    broken = SOUND
    for old, new in one_per_line.items():
        broken = broken.replace(old, new)
    problems = check(broken, "demo.yaml")[1]
    assert [problem.line for problem in problems] == [line_of(broken, new) for new in one_per_line.values()]


def test_rules_hold_even_where_the_rest_of_a_session_is_broken() -> None:
    broken = SOUND.replace("        length: 3h\n", "        length: 3h\n        room: 5\n")
    broken = broken.replace("start: 2021-03-04 08:00", "start: 2021-03-02 09:00")
    found = [(problem.path, problem.found) for problem in check(broken, "demo.yaml")[1]]
    assert found == [
        (f"{S}.sessions[s2].start", "`2021-03-02 09:00`"),
        (f"{S}.sessions[s2].room", "the key `room`"),
    ]


def test_a_survey_needed_but_not_there() -> None:
    start, end = SOUND.index("    survey:"), SOUND.index("    certificate:")
    (problem,) = check(SOUND[:start] + SOUND[end:], "demo.yaml")[1]
    assert (problem.path, problem.found) == (f"{S}.certificate.surveys", "`2`")


def test_two_series_of_one_key() -> None:
    series = SOUND[SOUND.index("  - key: spring") :]
    (problem,) = check(SOUND + series, "demo.yaml")[1]
    assert problem.path == "series[spring].key"
    assert problem.line == SOUND.count("\n") + 1
    assert problem.expected == "a key no other series has (the one of line 10)"


def test_the_line_an_operator_reads() -> None:
    (problem,) = check(SOUND.replace("capacity: 500", "capacity: many"), "examples/demo.yaml")[1]
    assert str(problem) == (
        "examples/demo.yaml:17: series[spring].registration.capacity: found `many`, expected a whole number"
    )


def test_what_was_found_is_shown_on_one_short_line_without_control_characters() -> None:
    broken = SOUND.replace("capacity: 500", 'capacity: "\\e[31m\\n' + "x" * 500 + '"')
    (problem,) = check(broken, "demo.yaml")[1]
    assert str(problem).isprintable()
    assert len(problem.found) <= 62


def test_read_raises_with_all_problems() -> None:
    broken = SOUND.replace("capacity: 500", "capacity: many").replace("730d", "long")
    with pytest.raises(ProgrammeErrors) as caught:
        read(broken, "demo.yaml")
    assert [problem.line for problem in caught.value.problems] == [8, 17]
    assert all(isinstance(problem, Problem) for problem in caught.value.problems)
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]
