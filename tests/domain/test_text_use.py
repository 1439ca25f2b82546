"""The search for texts in the code finds what it should and fails where it should, shown on a few lines."""

from __future__ import annotations

import textwrap

import pytest

from tests.domain.text_use import Uses, missing, unused

IDS = ("menu-home", "menu-now", "menu-next", "forms-rating-1", "surveys-line-open", "surveys-line-on-time")


def read(source: str) -> Uses:
    uses = Uses()
    uses.read(textwrap.dedent(source), "bot/example.py")
    return uses


@pytest.mark.parametrize(
    "line",
    [
        'texts("menu-gone")',
        'visit.texts("menu-gone", name=1)',
        'texts.plain("menu-gone")',
        'Texts(("en",)).plain("menu-gone")',
        'Reply.text(texts, "menu-gone")',
        'Reply.hint(visit.texts, "menu-gone")',
        'button(texts, "menu-gone", "home")',
        'Reason("menu-gone")',
        'refuse("menu-gone", most=3)',
        'texts("menu-gone" if late else "menu-home")',
        'id = "menu-gone"; texts(id)',
        'TABLE = {"late": "menu-gone"}',
    ],
)
def test_an_id_that_no_catalog_has_is_missing(line: str) -> None:
    assert missing(read(line), IDS) == ["bot/example.py:1: menu-gone"]


def test_an_id_of_no_known_feature_is_missing_where_a_text_is_asked_for() -> None:
    assert missing(read('texts("gone")'), IDS) == ["bot/example.py:1: gone"]
    assert missing(read('texts("lost-and-gone")'), IDS) == ["bot/example.py:1: lost-and-gone"]


def test_other_strings_are_not_taken_for_ids() -> None:
    uses = read(
        '''
        """menu-gone stands in a docstring only."""
        ZONE = "utf-8"
        log.info("menu opened", text="menu-")
        item.text("menu", "menu gone")
        '''
    )
    assert missing(uses, IDS) == []


def test_an_id_put_together_of_nothing_known_is_missing() -> None:
    assert missing(read('texts(f"surveys-box-{state}")'), IDS) == ["bot/example.py:1: surveys-box-{}"]


def test_an_id_put_together_of_words_no_code_has_is_missing() -> None:
    assert missing(read('texts(f"surveys-line-{state}")'), IDS) == ["bot/example.py:1: surveys-line-{}"]
    assert missing(read('state = "open"; texts(f"surveys-line-{state}")'), IDS) == []


def test_what_nobody_asks_for_is_unused() -> None:
    uses = read('def show(texts):\n    """menu-next"""\n    return texts("menu-now" if on else "menu-home")')
    assert unused(uses, IDS) == ["forms-rating-1", "menu-next", "surveys-line-on-time", "surveys-line-open"]


def test_an_id_put_together_is_used_if_its_words_stand_in_the_code() -> None:
    uses = read(
        """
        STATES = ("open", "on_time")
        line = texts(f"surveys-line-{state.replace('_', '-')}")
        stars = [texts.plain(f"forms-rating-{mark}") for mark in range(1, 6)]
        """
    )
    assert unused(uses, IDS) == ["menu-home", "menu-next", "menu-now"]


@pytest.mark.parametrize("line", ['f"{feature}-{word}"', 'f"men{rest}"', 'f"me-{word}"', 'f"menu-{word} "'])
def test_a_loose_pattern_uses_nothing(line: str) -> None:
    uses = read(f'feature, word, rest = "menu", "home", "u-home"\nname = {line}')
    assert "menu-home" in unused(uses, IDS)


def test_arguments_are_read_from_the_call() -> None:
    uses = read(
        """
        texts("menu-now", number="1", when=when)
        button(texts, "menu-home", "home", style="primary", number="1")
        Reason("menu-next", {"most": 3})
        refuse("menu-next", suggestion, least=3)
        texts("menu-home", **args)
        Reason("menu-home", args)
        """
    )
    given = {call.where.split(":")[1]: call.args for call in uses.calls}
    assert given == {
        "2": {"number", "when"},
        "3": {"number"},
        "4": {"most"},
        "5": {"least"},
        "6": None,
        "7": None,
    }


def test_who_asks_is_known() -> None:
    uses = read(
        """
        texts("menu-now")
        Reply(toast=texts.plain("menu-next"), edit=page)
        texts.plain("menu-home")
        """
    )
    assert [(call.by, call.plain) for call in uses.calls] == [
        ("texts", False),
        ("toast", True),
        ("plain", True),
    ]
