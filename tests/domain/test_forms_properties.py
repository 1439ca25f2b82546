"""What holds for any form, any state and any sequence of gestures."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forms import inputs
from bot.forms.engine import (
    Done,
    Outcome,
    Retry,
    State,
    advance,
    applicable,
    current,
    progress,
    resume,
    start,
)
from bot.forms.fitting import fits
from bot.forms.inputs import Input
from bot.forms.showing import show
from bot.forms.steps import Form
from bot.texts import LANGUAGES, Texts
from tests.domain.forms import EVERYTHING, REGISTRATION, TODAY

LIKELY = (
    "Nguyễn Thị Lan", "có", "không", "1", "2", "1, 3", "xong", "bỏ qua", "quay lại", "1.500,5", "1,250",
    "5", "8/10", "28/09/1980", "31/02/2021", "0912 345 678", "0168 912 3456", "lan@gmail.com",
    "lan@gmial.com", "Bình Dương", "Hà Nội", "quảng", "ô x", "producer", "Tỉnh", "", " ", "\x00", "👍",
)  # fmt: skip
VALUES = (
    "a",
    "b",
    "x",
    "y",
    "z",
    "yes",
    "no",
    "1",
    "5",
    "10",
    "79",
    "official",
    "producer",
    "province",
    "bogus",
)
KEYS = [step.key for form in (REGISTRATION, EVERYTHING) for step in form.steps]

typed = st.builds(inputs.Typed, st.sampled_from(LIKELY) | st.text(max_size=60))
gestures: st.SearchStrategy[Input] = st.one_of(
    typed,
    typed,
    st.builds(inputs.Chosen, st.sampled_from(VALUES) | st.text(max_size=10)),
    st.builds(inputs.Toggled, st.sampled_from(VALUES)),
    st.builds(
        inputs.Shared, st.sampled_from(("84912345678", "33612345678", "1", "")) | st.text(), st.booleans()
    ),
    st.builds(inputs.Edit, st.sampled_from(KEYS) | st.text(max_size=5)),
    st.builds(inputs.Unsupported, st.sampled_from(("voice", "sticker")) | st.text(max_size=8)),
    st.sampled_from([inputs.Finished(), inputs.Skip(), inputs.Keep(), inputs.Back(), inputs.Confirm()]),
)
forms = st.builds(
    lambda form, summary: form.model_copy(update={"summary": summary}),
    st.sampled_from((REGISTRATION, EVERYTHING)),
    st.booleans(),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
states = st.builds(
    State,
    st.none() | st.sampled_from(KEYS) | st.text(max_size=5),
    st.dictionaries(st.sampled_from(KEYS), json_values, max_size=6),
    st.booleans(),
    st.lists(st.sampled_from(VALUES), max_size=3).map(tuple),
    st.lists(json_values, max_size=3).map(tuple),
)


def check_answers(form: Form, answers: dict[str, Any]) -> None:
    """Only answers that fit steps that apply."""
    steps = {step.key: step for step in applicable(form, answers)}
    assert set(answers) <= set(steps)
    assert all(fits(steps[key], answer) for key, answer in answers.items())


def check(form: Form, outcome: Outcome) -> None:
    if isinstance(outcome, Done):
        check_answers(form, outcome.answers)
        assert list(outcome.answers) == [step.key for step in applicable(form, outcome.answers)]
        return
    state = outcome.state
    check_answers(form, state.answers)
    position, total = progress(form, state)
    assert 1 <= position <= total
    if state.step is None:
        assert set(state.answers) == {step.key for step in applicable(form, state.answers)}
    else:
        assert current(form, state) is not None
    assert State.from_json(json.loads(json.dumps(state.to_json()))) == state
    assert resume(form, state).state == state


@given(forms, st.lists(gestures, max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_evening_keeps_the_form_sound(form: Form, evening: list[Input]) -> None:
    outcome: Outcome = start(form)
    for gesture in evening:
        check(form, outcome)
        if isinstance(outcome, Done):
            break
        before = outcome.state
        outcome = advance(form, before, gesture, TODAY)
        if isinstance(outcome, Retry):
            assert (outcome.state.step, outcome.state.answers) == (before.step, before.answers)
    check(form, outcome)


@given(forms, states, gestures, st.dates())
@settings(max_examples=300, deadline=None)
def test_advance_never_raises(form: Form, state: State, gesture: Input, today: dt.date) -> None:
    check(form, advance(form, state, gesture, today))


@given(forms, states, gestures)
@settings(max_examples=100, deadline=None)
def test_every_outcome_can_be_told_in_every_language(form: Form, state: State, gesture: Input) -> None:
    outcome = advance(form, state, gesture, TODAY)
    answers = outcome.answers if isinstance(outcome, Done) else outcome.state.answers
    for texts in (Texts((language,)) for language in LANGUAGES):
        assert all(show(form.step(key), answer, texts) for key, answer in answers.items())
        if isinstance(outcome, Retry):
            assert texts.plain(outcome.reason.id, **outcome.reason.args)
            assert all(texts.plain_pick(one.label) for one in outcome.suggestions)


@given(forms, st.lists(gestures, min_size=1, max_size=30))
@settings(max_examples=100, deadline=None)
def test_every_suggestion_is_an_answer(form: Form, evening: list[Input]) -> None:
    outcome: Outcome = start(form)
    for gesture in evening:
        if isinstance(outcome, Done):
            return
        outcome = advance(form, outcome.state, gesture, TODAY)
        if isinstance(outcome, Retry):
            chosen = [inputs.Chosen(one.value) for one in outcome.suggestions]
            assert not any(isinstance(advance(form, outcome.state, one, TODAY), Retry) for one in chosen)
