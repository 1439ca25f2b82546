"""Finding classes: what was said rides in a button and comes back whole, or not at all."""

from __future__ import annotations

import pytest

from bot.classes import Said, carried, is_for, next_step, read
from bot.forms.steps import Form

FORM = Form.model_validate(
    {
        "steps": [
            {"key": "name", "kind": "name", "ask": "Tên?"},
            {
                "key": "kind",
                "kind": "choice",
                "ask": "Ai?",
                "options": [{"key": "a", "label": "A"}, {"key": "b", "label": "B"}],
            },
            {"key": "home", "kind": "province", "ask": "Ở đâu?", "when": {"kind": ["a"]}},
            {"key": "own", "kind": "yesno", "ask": "Có đất không?"},
            {
                "key": "crops",
                "kind": "choices",
                "ask": "Trồng gì?",
                "options": [{"key": "rice", "label": "Lúa"}, {"key": "tea", "label": "Chè"}],
            },
            {"key": "agree", "kind": "consent", "ask": "Đồng ý?", "version": "1", "text": "…"},
        ]
    }
)
DIGEST = "3af5" + "0" * 60


def said(**answers: str | None) -> Said:
    return Said(FORM, DIGEST, answers)


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"kind": "a"},
        {"kind": "a", "home": "66", "own": "no", "crops": "tea"},
        {"kind": None, "own": "yes"},
    ],
)
def test_what_was_said_comes_back_from_a_button(answers: dict[str, str | None]) -> None:
    here = said(**answers)
    assert read(FORM, DIGEST, here.code).answers == answers
    assert len(f"series:123456789:{here.code}") <= 64


@pytest.mark.parametrize(
    "code", ["", "new", "3af5.99-0", "3af5.1-9", "3af5.1", "3af5.1-0;", "0000.1-0", "3af5.0-0", "x" * 60]
)
def test_other_buttons_say_nothing(code: str) -> None:
    assert read(FORM, DIGEST, code).answers == {}


def test_answers_are_those_of_the_form() -> None:
    here = said(kind="a", home="66", own="no", crops="tea")
    assert here.prefilled == {"kind": "a", "home": "66", "own": False, "crops": ["tea"]}
    assert said(kind=None).prefilled == {}


@pytest.mark.parametrize(
    ("fits", "answers", "fit"),
    [
        (None, {"kind": "a"}, True),
        ({"kind": ["a"]}, {}, True),
        ({"kind": ["a"]}, {"kind": "a"}, True),
        ({"kind": ["a"]}, {"kind": "b"}, False),
        ({"kind": ["a"]}, {"kind": None}, False),
        ({"kind": ["a"], "home": ["66", "92"]}, {"kind": "a", "home": "92"}, True),
        ({"kind": ["a"], "home": ["66", "92"]}, {"kind": "a", "home": "01"}, False),
    ],
)
def test_whom_a_class_is_for(
    fits: dict[str, list[str]] | None, answers: dict[str, str | None], fit: bool
) -> None:
    assert is_for(fits, answers) is fit


def test_only_what_tells_classes_apart_is_asked() -> None:
    offered = [{"kind": ["a"], "home": ["66"]}, {"kind": ["a"], "home": ["92"]}, {"kind": ["b"]}, None]
    first = next_step(said(), offered)
    assert first is not None
    assert (first[0].key, first[1]) == ("kind", ["a", "b"])
    second = next_step(said(kind="a"), offered)
    assert second is not None
    assert (second[0].key, second[1]) == ("home", ["66", "92"])
    assert next_step(said(kind="a", home="66"), offered) is None
    assert next_step(said(kind="b"), offered) is None


def test_an_earlier_form_is_carried_over_but_its_agreement() -> None:
    earlier = {"name": "Lan", "kind": "b", "agree": {"agreed": True, "version": "1"}}
    assert carried(FORM, [earlier], said(kind="a")) == {"name": "Lan", "kind": "a"}
    assert carried(FORM, [], None) is None
    assert carried(FORM.model_copy(update={"summary": False}), [earlier], None) is None
