"""The catalogs: complete in three languages, asked for by the code and nothing else, and fit to be sent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.texts import LANGUAGES, Html, Texts
from tests.domain.catalogs import WORDS, catalog, markup_faults
from tests.domain.text_use import Uses, missing, unused

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {language: catalog(language) for language in LANGUAGES}
IDS = sorted(TEXTS["vi"])
PARTS_OF_DATES = re.compile(r"dates-.*|documents-date")
"""Here each language takes what it needs: names or numbers of months, one or two digits."""
TOAST, BUTTON = 200, 40
BRIEF = "x" * 8
"""Stands for a number, a passcode, a name where only the catalog's own words shall be measured."""


def code() -> Uses:
    uses = Uses()
    for room in ("bot", "handlers", "storage"):
        for path in sorted((ROOT / room).rglob("*.py")):
            uses.read(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    return uses


USES = code()


def asked_by(name: str) -> list[str]:
    """Ids given as they are to this function."""
    return sorted({call.id for call in USES.calls if call.by == name and call.id in TEXTS["vi"]})


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_everything_in_the_same_place(language: str) -> None:
    places = {id: text.file for id, text in TEXTS[language].items()}
    assert places == {id: text.file for id, text in TEXTS["vi"].items()}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_uses_the_same_arguments(language: str) -> None:
    differing = {
        id: (set(text.arguments), set(TEXTS["vi"][id].arguments))
        for id, text in TEXTS[language].items()
        if not PARTS_OF_DATES.fullmatch(id) and text.arguments != TEXTS["vi"][id].arguments
    }
    assert not differing


def test_what_the_code_asks_for_is_there() -> None:
    assert missing(USES, IDS) == []


def test_what_is_there_the_code_asks_for() -> None:
    assert unused(USES, IDS) == []


def test_the_code_gives_the_arguments_that_the_texts_need() -> None:
    lacking = [
        f"{call.where}: {call.id} needs {sorted(TEXTS[language][call.id].arguments - call.args)}"
        for call in USES.calls
        for language in LANGUAGES
        if call.args is not None and call.id in IDS and not TEXTS[language][call.id].arguments <= call.args
    ]
    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_html_that_telegram_takes(language: str) -> None:
    texts = Texts((language,))
    for text in TEXTS[language].values():
        for word in WORDS:
            for args in text.trials(word):
                assert markup_faults(texts(text.id, **args)) == [], text.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_shows_what_it_is_given(language: str) -> None:
    texts = Texts((language,))
    for text in TEXTS[language].values():
        for word in WORDS:
            for args in text.trials(word):
                shown = texts.plain(text.id, **args)
                free = text.arguments - set(text.choices)
                assert shown.strip(), text.id
                assert "\ue000" not in shown, text.id
                assert not free or word in shown, text.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_markup_is_understood_there_is_none(language: str) -> None:
    texts = Texts((language,))
    for id in {call.id for call in USES.calls if call.plain and call.id in IDS}:
        for args in TEXTS[language][id].trials("Lan"):
            shown = texts.plain(id, **args)
            assert not re.search(r"</?[a-z]|&[a-z]+;", shown), f"{id}: {shown}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_are_short(language: str) -> None:
    texts = Texts((language,))
    for id in asked_by("button"):
        for args in TEXTS[language][id].trials("12"):
            assert len(texts.plain(id, **args)) <= BUTTON, id


@pytest.mark.parametrize("language", LANGUAGES)
def test_toasts_fit(language: str) -> None:
    texts = Texts((language,))
    for id in {*asked_by("hint"), *asked_by("toast"), *asked_by("refuse")}:
        for args in TEXTS[language][id].trials(BRIEF):
            assert len(texts.plain(id, **args)) <= TOAST, id


@pytest.mark.parametrize("language", LANGUAGES)
def test_telegram_takes_the_commands_and_descriptions(language: str) -> None:
    texts = Texts((language,))
    limits = {"command-about": 512, "command-short": 120}
    commands = [id for id in IDS if id.startswith("command-")]
    assert len(commands) > len(limits)
    for id in commands:
        assert 1 <= len(texts.plain(id)) <= limits.get(id, 256), id


def test_languages_are_named_in_their_own_words() -> None:
    names = [Texts((language,)).plain("language-name") for language in LANGUAGES]
    assert names == ["🇻🇳 Tiếng Việt", "🇬🇧 English", "🇫🇷 Français"]


@pytest.mark.parametrize(
    ("count", "owed"),
    [(1, "1 survey is waiting"), (2, "2 surveys are waiting")],
)
def test_english_counts(count: int, owed: str) -> None:
    assert owed in Texts(("en",))("menu-owed", count=count)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("<b>a", "<b> is never closed"),
        ("a</b>", "</b> closes what is not open"),
        ("<b><i>a</b></i>", "</b> closes what is not open"),
        ("<u>a</u>", "stray <"),
        ("a & b", "stray &"),
        ("3 > 2", "stray >"),
        ("<tg-time>8</tg-time>", "<tg-time> has the wrong attributes"),
        ('<b unix="1">8</b>', "has the wrong attributes"),
    ],
)
def test_bad_markup_is_noticed(text: str, fault: str) -> None:
    assert any(fault in one for one in markup_faults(text))


def test_good_markup_passes() -> None:
    good = '<b>a</b> &lt;<i><code>b</code></i> &amp; <blockquote>c</blockquote><tg-time unix="1">8</tg-time>'
    assert markup_faults(Html(good)) == []
