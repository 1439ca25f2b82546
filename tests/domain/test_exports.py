"""Answers as columns: a form in all its versions, in words and as codes; who may export which kinds."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any, get_args

import pytest

from bot import emails
from bot.delivery.errors import Reason
from bot.documents.tables import Cell
from bot.exports import EVERYTHING, KINDS, permitted
from bot.exports.answers import columns
from bot.exports.sheets import why
from bot.sessions import joining
from bot.texts import LANGUAGES, Texts
from handlers.participants import mailed, notices
from storage.tables import Form, Role
from tests.domain.forms import EVERYTHING as EVERY_STEP

OPTIONS = [
    {"key": "rice", "label": {"vi": "Lúa", "en": "Rice"}},
    {"key": "tea", "label": {"vi": "Chè", "en": "Tea"}},
]


def form(id: int, *steps: dict[str, Any]) -> Form:
    return Form(id=id, digest=f"test_exports {steps}", definition={"steps": list(steps)})


def text(key: str, ask: str) -> dict[str, Any]:
    return {"key": key, "kind": "text", "ask": ask}


def crop(kind: str = "choice", *more: dict[str, Any]) -> dict[str, Any]:
    return {"key": "crop", "kind": kind, "ask": "Trồng gì?", "options": [*OPTIONS, *more]}


def table(
    forms: list[Form], rows: list[tuple[int, dict[str, Any]]], language: str = "vi"
) -> list[dict[str, Cell]]:
    made = columns(forms, Texts((language,)))
    given = [SimpleNamespace(form_id=id, answers=answers) for id, answers in rows]
    return [{one.heading: one.cell(row) for one in made} for row in given]


def test_versions_of_a_form_share_their_columns_under_the_newest_name() -> None:
    old, new = form(1, text("name", "Tên?"), text("farm", "Trại?")), form(2, text("name", "Họ và tên?"))
    first, second = table(
        [new, old], [(1, {"name": "Lan", "farm": "Sao"}), (2, {"name": "An", "farm": "cũ"})]
    )
    assert first == {"Họ và tên": "Lan", "Trại": "Sao"}
    assert second == {"Họ và tên": "An", "Trại": None}


def test_an_option_is_called_as_it_was_when_it_was_chosen() -> None:
    old = form(1, crop("choice", {"key": "silk", "label": "Tơ tằm"}))
    (row,) = table([form(2, crop()), old], [(1, {"crop": "silk"})])
    assert row == {"Trồng gì": "Tơ tằm", "Trồng gì (mã)": "silk"}


@pytest.mark.parametrize(("language", "words"), [("vi", "Lúa, Chè"), ("en", "Rice, Tea")])
def test_words_follow_the_language_and_codes_do_not(language: str, words: str) -> None:
    ((_, shown), (_, stored)) = table([form(1, crop("choices"))], [(1, {"crop": ["rice", "tea"]})], language)[
        0
    ].items()
    assert (shown, stored) == (words, "rice, tea")


def test_two_questions_of_one_name_are_told_apart() -> None:
    (row,) = table([form(1, text("a", "Tên?"), text("b", "Tên?"))], [(1, {"a": "x", "b": "y"})])
    assert row == {"Tên": "x", "Tên [b]": "y"}


@pytest.mark.parametrize(
    ("step", "answer", "cells"),
    [
        ({"kind": "number"}, 12, [12]),
        ({"kind": "scale"}, 0, [0]),
        ({"kind": "rating"}, 5, ["Rất tốt", 5]),
        ({"kind": "date"}, "1980-09-28", [dt.date(1980, 9, 28)]),
        ({"kind": "yesno"}, False, ["Không"]),
        ({"kind": "phone"}, "+84912345678", ["0912 345 678", "+84912345678"]),
        ({"kind": "province"}, "79", ["TP. Hồ Chí Minh", "79"]),
        ({"kind": "email"}, "a@b.vn", ["a@b.vn"]),
        (
            {"kind": "consent", "version": "2", "text": "…"},
            {"agreed": True, "version": "1"},
            ["Đã đồng ý", "1"],
        ),
        ({"kind": "consent", "version": "2", "text": "…"}, {"agreed": False}, ["Không đồng ý", None]),
        ({"kind": "rating"}, None, [None, None]),
    ],
)
def test_cells_of_each_kind(step: dict[str, Any], answer: Any, cells: list[Cell]) -> None:
    whole = {"key": "x", "ask": "Hỏi?", **step}
    whole_form = Form(id=1, digest=f"test_exports {step}", definition={"steps": [whole]})
    (row,) = table([whole_form], [(1, {"x": answer})])
    assert list(row.values()) == cells


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_step_makes_a_column(language: str) -> None:
    whole = Form(id=1, digest="test_exports every", definition=EVERY_STEP.model_dump(mode="json"))
    headings = [one.heading for one in columns([whole], Texts((language,)))]
    assert len(headings) == len(set(headings)) >= len(EVERY_STEP.steps)


def role(name: str, series_id: int | None = None) -> Role:
    return Role(role=name, programme_id=1, series_id=series_id)


def test_only_organizers_export_and_only_what_they_run() -> None:
    assert permitted([role("organizer")], EVERYTHING, (1, None)) == list(KINDS)
    assert permitted([role("organizer", 2)], EVERYTHING, (1, 2)) == list(KINDS)
    assert permitted([role("organizer", 2)], EVERYTHING, (1, None)) == []
    assert permitted([role("organizer", 2)], "people", (1, 3)) == []
    assert permitted([role("helper"), role("speaker")], "people", (1, None)) == []
    assert permitted([role("organizer")], "secrets", (1, None)) == []


@pytest.mark.parametrize("reason", get_args(Reason))
@pytest.mark.parametrize("language", LANGUAGES)
def test_why_nobody_is_reached_is_told_in_words(reason: str, language: str) -> None:
    said = why(reason, Texts((language,)))
    assert said is not None
    assert "_" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_message_has_a_name(language: str) -> None:
    """Else the table of messages shows what only the code calls it."""
    kinds = {*notices.OWN, *notices.KINDS, *mailed.KINDS, emails.CODE, joining.REJOIN, "announcement"}
    texts = Texts((language,))
    names = {f"exports-campaign-{one.replace('_', '-')}" for one in kinds}
    assert [one for one in sorted(names) if not texts.knows(one)] == []
