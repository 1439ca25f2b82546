"""Mistakes of a file as organizers read them, in their language."""

from __future__ import annotations

import re

import pytest

from bot.programme import Problem, check
from bot.programme.columns import HEADINGS, column_of
from bot.programmes.mistakes import in_words
from bot.texts import LANGUAGES, Texts
from tests.domain.programme_file import SOUND

VI = Texts()


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (
            Problem(3, 2, "column `Ngày`", "`40/03`", "a day such as 20/07/2020 or 2020-07-20"),
            "Dòng 3, cột «Ngày»: thấy `40/03`; cần một ngày có thật, ví dụ 28/09/2021 hoặc 2021-09-28",
        ),
        (
            Problem(1, 1, "series[a].quiet", "nothing", "a mapping"),
            "Dòng 1, series[a].quiet: thấy (để trống); cần một nhóm khóa và giá trị",
        ),
        (
            Problem(9, 1, "kind", "the key `knd`", "one of key, kind (did you mean `kind`?)"),
            "Dòng 9, kind: thấy mục lạ `knd`; cần một trong: key, kind (có phải ý bạn là `kind`?)",
        ),
        (
            Problem(1, 1, "", "UTF-16", "a file saved as UTF-8"),
            "Dòng 1: thấy UTF-16; cần a file saved as UTF-8",
        ),
    ],
)
def test_a_mistake_in_vietnamese(problem: Problem, words: str) -> None:
    assert in_words(problem, VI) == words


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("start: 2021-03-02 08:00", "start: 2021-02-30 08:00"),
        ("length: 3h30m", "length: lâu"),
        ("capacity: 500", "capacity: 0"),
        ("capacity: 500", "capacity: nhiều"),
        ("kind: province", "kind: provinz"),
        ("- key: s2", "- key: s1"),
        ("start: 2021-03-04 08:00", "start: 2021-03-02 09:00"),
        ("start: 2021-03-04 08:00", "start: 2021-04-04 08:00"),
        ("reminders: [-24h", "reminders: [soon"),
        ("url: https://zoom.us/j/1", "url: zoom"),
        ("from: 21:00", "from: 25:00"),
        ("minutes: 60%", "minutes: 160%"),
        ("key: spring", "key: Mùa Xuân"),
    ],
)
def test_common_mistakes_have_words(old: str, new: str) -> None:
    """Nothing English is left in what is expected."""
    assert SOUND.count(old) == 1
    _, problems = check(SOUND.replace(old, new), "file")
    assert problems
    for one in problems:
        expected = in_words(one, VI).partition("; cần ")[2]
        assert not re.search(r"\b(a|an|the|of|not|such)\b", expected), expected


def test_every_heading_of_a_template_is_understood() -> None:
    for language in LANGUAGES:
        texts = Texts((language,))
        for name in HEADINGS:
            assert column_of(texts.plain(f"programmes-heading-{name}"), {}) == name, (language, name)
        assert column_of(texts.plain("programmes-heading-note"), {}) == ""
