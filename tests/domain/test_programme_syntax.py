"""Files that are hardly YAML, or YAML at its most surprising: one clear answer, in reasonable time."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.programme import Programme, check, check_file, read
from bot.programme.parsing import parse
from tests.domain.programme_file import SOUND


def only(content: str | bytes) -> str:
    programme, problems = check(content, "f.yaml")
    assert programme is None
    (problem,) = problems
    return str(problem)


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        ("", "f.yaml:1: found nothing, expected a mapping that begins with `programme: <key>`"),
        ("# only a comment\n", "f.yaml:1: found nothing, expected a mapping that begins"),
        ("hello", "f.yaml:1: found `hello`, expected a mapping that begins"),
        ("- a\n- b\n", "f.yaml:1: found a list, expected a mapping that begins"),
        ("a:\n\tb: c\n", "f.yaml:2: found a tab, expected spaces"),
        ("a: 1\nb: x: y\n", "f.yaml:2: found a colon inside a text, expected quotes"),
        ("a: 1\nb: [1, 2\n", "f.yaml:3: found broken YAML (expected ',' or ']'"),
        ("a: 1\nb: 'x\n", "f.yaml:3: found broken YAML (found unexpected end of stream)"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2: found a second document (a line `---`), expected one"),
        ("a: 1\nb: *c\n", "f.yaml:2: found `undefined alias 'c'`, expected an anchor"),
        ("a: 1\nb: \x07\n", "f.yaml:2: found the control character U+0007, expected text only"),
        (b"a: 1\nb: caf\xe9\n", "f.yaml:2: found the byte 0xe9, which is not UTF-8, expected a file"),
        ("a: 1\n".encode("utf-16"), "f.yaml:1: found UTF-16, expected a file saved"),
        ("a: \ud800\n", "f.yaml:1: found the byte 0xed, which is not UTF-8"),
        (b"#" * 1_000_001, "f.yaml:1: found a file of more than 1 MB, expected a programme file"),
        ("[" * 10_000, "f.yaml:1: found nesting too deep, expected at most 40 levels"),
        ("- " * 10_000, "f.yaml:1: found nesting too deep, expected at most 40 levels"),
        ("a: &a [*a]\n", "f.yaml:1: found aliases that repeat too much"),
        ("a: [" + "1," * 20_001 + "]", "f.yaml:1: found too many entries, expected at most 20,000"),
    ],
)  # fmt: skip
def test_one_clear_answer(content: str | bytes, answer: str) -> None:
    assert only(content).startswith(answer)


def test_a_billion_laughs_is_answered_before_it_is_told() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    assert "aliases that repeat too much" in only("\n".join(lines))


@pytest.mark.parametrize(
    "content",
    [
        SOUND.encode(),
        SOUND.encode("utf-8-sig"),
        SOUND.replace("\n", "\r\n"),
        SOUND.replace("\n", "\r"),
        "---\n" + SOUND + "...\n",
        "# \u2028\n" + SOUND,
    ],
    ids=["plain", "bom", "crlf", "cr", "document", "separator"],
)
def test_the_same_programme_however_it_is_saved(content: str | bytes) -> None:
    assert check(content, "f.yaml") == (read(SOUND), [])


def test_a_directive_for_old_yaml_changes_nothing() -> None:
    text = SOUND.replace("?", "")  # which old YAML does not know inside braces
    assert read("%YAML 1.1\n---\n" + text) == read(text)


def test_lines_are_counted_the_same_with_carriage_returns() -> None:
    broken = SOUND.replace("capacity: 500", "capacity: many").replace("\n", "\r\n")
    assert only("\ufeff" + broken).startswith("f.yaml:17: ")


def test_values_stay_as_they_were_typed() -> None:
    """None of what YAML 1.1 makes of 08:00, no, 0123 and 1_000."""
    changes = {
        "title: Mùa xuân": "title: no",
        "passcode: 0123": "passcode: 012_3, meeting: 08:00",
        "starts: 2021-03-01": "starts: '2021-03-01'",
        "label: A}, {key: other": "label: 2021-03-01}, {key: other",
    }
    text = SOUND
    for old, new in changes.items():
        text = text.replace(old, new)
    series = read(text).find("spring")
    assert series.title == {"": "no"}
    assert series.sessions[0].join[0].model_dump() == {
        "platform": "zoom",
        "url": "https://zoom.us/j/1",
        "meeting": "08:00",
        "passcode": "012_3",
    }
    assert series.registration.form.step("role").model_dump()["options"][0]["label"] == {"": "2021-03-01"}


def test_an_alias_stands_for_the_whole_value() -> None:
    text = SOUND.replace("        join:\n", "        join: &join\n")
    text = text.replace("        length: 3h\n", "        length: 3h\n        join: *join\n")
    first, second = read(text).find("spring").sessions
    assert first.join == second.join != ()


def test_a_template_is_looked_for_beside_the_file(tmp_path: Path) -> None:
    file = tmp_path / "demo.yaml"
    file.write_text(SOUND.replace("attendance: 1", "template: mine.typ"), encoding="utf-8")
    (problem,) = check_file(file)[1]
    assert (problem.path, problem.found) == ("series[spring].certificate.template", "`mine.typ`")
    (tmp_path / "mine.typ").write_text("#rect()", encoding="utf-8")
    assert isinstance(read(file), Programme)


@pytest.mark.parametrize(("written", "named"), [("\\0", "U+0000"), ("\\ud800", "U+D800"), ("\\e", "U+001B")])
def test_what_no_database_takes_is_told_where_it_stands(written: str, named: str) -> None:
    tree = parse(f'a: 1\nb: "x{written}y"\n', "f.yaml")
    assert [str(one) for one in tree.problems] == [
        f"f.yaml:2: b: found the control character {named}, expected text only"
    ]
