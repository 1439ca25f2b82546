"""What organizers may change of somebody's answers, and what counts as changed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bot.corrections import answers_for, differing, loosened
from bot.forms.engine import Done, State, advance
from bot.forms.inputs import Chosen, Confirm, Edit
from bot.forms.steps import Form
from bot.proxies import asked, consents
from storage.tables import Registration

TODAY = dt.date(2021, 3, 1)
FORM = Form.model_validate(
    {
        "summary": False,
        "steps": [
            {"key": "name", "kind": "name", "ask": "?"},
            {
                "key": "role",
                "kind": "choice",
                "ask": "?",
                "options": [{"key": "farmer", "label": "a"}, {"key": "other", "label": "b"}],
            },
            {"key": "crop", "kind": "text", "ask": "?", "when": {"role": ["farmer"]}},
            {"key": "agree", "kind": "consent", "ask": "?", "version": "1", "text": "?"},
        ],
    }
)
FARMER = {"name": "Lan Anh", "role": "farmer", "crop": "Lúa", "agree": {"version": "1", "agreed": True}}


def test_nobody_consents_for_others() -> None:
    for form in (loosened(FORM), asked(FORM)):
        assert [step.key for step in form.steps] == ["name", "role", "crop"]
        assert form.summary
    assert consents(FORM) == {"agree": {"version": "1", "agreed": True}}


def test_nothing_has_to_be_filled_in_to_correct_something_else() -> None:
    form = loosened(FORM)
    state = State(None, answers_for(form, Registration(answers={"name": "Lan Anh"})))
    outcome = advance(form, state, Confirm(), TODAY)
    assert outcome == Done({"name": "Lan Anh", "role": None})


def test_what_depends_on_a_corrected_answer_is_given_up_with_it() -> None:
    form = loosened(FORM)
    state = State(None, answers_for(form, Registration(answers=FARMER)))
    for given in (Edit("role"), Chosen("other")):
        outcome = advance(form, state, given, TODAY)
        assert not isinstance(outcome, Done)
        state = outcome.state
    outcome = advance(form, state, Confirm(), TODAY)
    assert isinstance(outcome, Done)
    changed = differing(FORM, FARMER, outcome.answers)
    assert changed == {"role": ["farmer", "other"], "crop": ["Lúa", None]}


@pytest.mark.parametrize(
    ("before", "after"),
    [({}, {}), ({}, {"name": None}), (FARMER, {key: FARMER[key] for key in ("name", "role", "crop")})],
)
def test_what_is_the_same_is_no_change(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert differing(FORM, before, after) == {}
