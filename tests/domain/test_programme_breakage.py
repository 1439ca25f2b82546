"""Whatever is done to a sound file, the answer is a programme or problems that point into the file."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.programme import check
from bot.programme.parsing import parse
from tests.domain.programme_file import SOUND

scalars = st.one_of(
    st.none(),
    st.sampled_from(
        ["", "x", "0", "-1", "nan", "1e999", "2021-02-30", "9999-12-31 23:59", "-24h", "close+9d", "s1"]
    ),
    st.sampled_from(
        ["Asia/Ho_Chi_Minh", "../../etc/passwd", "\x1b[31m", "[key]", "choice", "zoom", "yes", "9" * 5000]
    ),
    st.text(max_size=5).filter(lambda text: text.isprintable()),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["key", "kind", "at", "join", "vi", "place", "text", "x"]), inner, max_size=3
        ),
    ),
    max_leaves=6,
)


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(place for part, below in entries for place in places(below, (*path, part)))]


@st.composite
def broken_files(draw: st.DrawFn) -> Any:
    """The sound file with up to four places replaced, removed or doubled."""
    data = copy.deepcopy(parse(SOUND, "f").data)
    for _ in range(draw(st.integers(1, 4))):
        *above, last = draw(st.sampled_from(places(data)[1:]))
        around: Any = data
        for part in above:
            around = around[part]
        match draw(st.sampled_from(["replace", "remove", "double", "rename"])):
            case "replace":
                around[last] = draw(values)
            case "remove":
                del around[last]
            case "double" if isinstance(around, list):
                around.append(copy.deepcopy(around[last]))
            case "rename" if isinstance(around, dict):
                around[draw(st.text(max_size=4))] = around.pop(last)
        if not places(data)[1:]:
            break
    return data


def dumped(data: Any) -> str:
    """Every scalar in quotes, so that the file says exactly what `data` says."""
    if isinstance(data, dict):
        return "{" + ", ".join(f"? {dumped(key)} : {dumped(value)}\n" for key, value in data.items()) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(f"{dumped(one)}\n" for one in data) + "]"
    return "null" if data is None else '"' + "".join(escaped(one) for one in data) + '"'


def escaped(character: str) -> str:
    plain = character.isprintable() and character not in '"\\'
    return character if plain else f"\\U{ord(character):08x}"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(broken_files())
def test_nothing_breaks_the_check(data: Any) -> None:
    text = dumped(data)
    programme, problems = check(text, "f.yaml")
    assert (programme is None) == bool(problems)
    for problem in problems:
        assert 1 <= problem.line <= text.count("\n") + 1
        assert str(problem).isprintable()
        assert problem.found
        assert problem.expected


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_no_text_breaks_the_check(text: str) -> None:
    assert all(str(problem) for problem in check(text, "f.yaml")[1])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_break_the_check(content: bytes) -> None:
    assert check(content, "f.yaml")[0] is None


def test_the_way_these_files_are_written_changes_nothing() -> None:
    assert check(dumped(parse(SOUND, "f").data), "f")[0] == check(SOUND, "f")[0]
