"""Answers in plain words of each language, and the form texts: complete, short enough, free of markup."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

import bot.forms
from bot.forms import words
from bot.forms.showing import RATINGS, label, show
from bot.forms.steps import Step
from bot.texts import LANGUAGES, Texts, bundle

OPTIONS = ({"key": "coop", "label": {"vi": "Hợp tác xã", "en": "Cooperative"}}, {"key": "x", "label": "OCOP"})
_STEP: TypeAdapter[Step] = TypeAdapter(Step)
REASON_ARGS: dict[str, Any] = {
    "kind": "voice", "length": 12, "least": 2, "most": 1500, "name": "Hoa", "part": "abc", "chosen": 1,
    "year": "0021", "date": "31/02/2021", "earliest": "01/01/2021", "latest": "31/12/2021", "old": "0168",
    "new": "038", "meant": "hoa@gmail.com",
}  # fmt: skip


def step(kind: str, **more: Any) -> Step:
    return _STEP.validate_python({"key": "q", "kind": kind, "ask": "?", **more})


def reasons() -> set[str]:
    """Every id the engine's modules can give as a reason."""
    found: set[str] = set()
    for path in Path(bot.forms.__path__[0]).glob("*.py"):
        if path.stem == "showing":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= set(re.findall(r"^forms-[a-z-]+$", node.value))
    return found


@pytest.mark.parametrize(
    ("of", "answer", "vi", "en", "fr"),
    [
        (step("text"), "a < b", "a < b", "a < b", "a < b"),
        (step("choice", options=OPTIONS), "coop", "Hợp tác xã", "Cooperative", "Hợp tác xã"),
        (step("choice", options=OPTIONS), "gone", "gone", "gone", "gone"),
        (
            step("choices", options=OPTIONS),
            ["coop", "x"],
            *["Hợp tác xã, OCOP", "Cooperative, OCOP"],
            "Hợp tác xã, OCOP",
        ),
        (step("yesno"), True, "Có", "Yes", "Oui"),
        (step("yesno"), False, "Không", "No", "Non"),
        (step("number"), 1500000, "1.500.000", "1,500,000", "1\u202f500\u202f000"),
        (step("number", whole=False), 1500.25, "1.500,25", "1,500.25", "1\u202f500,25"),
        (step("date"), "2021-09-28", "28/09/2021", "28/09/2021", "28/09/2021"),
        (step("date"), "long ago", "long ago", "long ago", "long ago"),
        (step("phone"), "+84912345678", "0912 345 678", "0912 345 678", "0912 345 678"),
        (step("phone"), "+33612345678", *["+33 6 12 34 56 78"] * 3),
        (step("phone"), "unknown", *["unknown"] * 3),
        (step("province"), "74", *["Bình Dương"] * 3),
        (step("province", provinces="2025"), "74", *["74"] * 3),
        (
            step("consent", version="1", text="?"),
            {"version": "1", "agreed": True},
            "Đã đồng ý",
            "Agreed",
            "Accepté",
        ),
        (step("rating"), 5, "5/5 – Rất tốt", "5/5 – Very good", "5/5 – Très bien"),
        (step("scale"), 10, "10/10", "10/10", "10/10"),
        (step("text", optional=True), None, "(bỏ qua)", "(skipped)", "(passé)"),
    ],
)
def test_shown_in_each_language(of: Step, answer: Any, vi: str, en: str, fr: str) -> None:
    assert [show(of, answer, Texts((language,))) for language in ("vi", "en", "fr")] == [vi, en, fr]


def test_a_step_is_called_by_its_label_or_its_question() -> None:
    assert label(step("text")) == {"": "?"}
    assert label(step("text", label="Đơn vị")) == {"": "Đơn vị"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", sorted(reasons()))
def test_a_reason_fits_a_toast(id: str, language: str) -> None:
    """Telegram shows at most 200 characters of an answer to a pressed button, and no markup."""
    assert bundle(language).has_message(id)
    text = Texts((language,)).plain(id, **REASON_ARGS)
    assert len(text) <= 200
    assert not re.search(r"[<>&]", text)


def test_the_reasons_are_many() -> None:
    assert len(reasons()) > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_on_the_buttons_can_be_typed(language: str) -> None:
    texts = Texts((language,))
    for mark, id in enumerate(RATINGS, 1):
        assert words.RATING[words.said(texts.plain(id))] == mark
    for id, meaning in (
        ("forms-yes", True),
        ("forms-no", False),
        ("forms-agree", True),
        ("forms-disagree", False),
    ):
        assert words.yes_or_no(texts.plain(id)) is meaning
    for id, known in (("forms-skip", words.SKIP), ("forms-back", words.BACK), ("forms-done", words.DONE)):
        assert words.said(texts.plain(id)) in known


def test_every_language_has_the_same_form_texts() -> None:
    root = Path(bot.forms.__path__[0]).parent / "texts"
    ids = [
        re.findall(
            r"^(forms-[a-z0-9-]+) =", (root / language / "forms.ftl").read_text(encoding="utf-8"), re.M
        )
        for language in LANGUAGES
    ]
    assert ids[0] == ids[1] == ids[2]
    assert len(ids[0]) == len(set(ids[0]))
