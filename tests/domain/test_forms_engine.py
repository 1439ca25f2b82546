"""Walking through a form: forward, back, skipping, editing, toggling, coming back to a changed form."""

from __future__ import annotations

import json

import pytest

from bot.forms.engine import (
    Ask,
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
from bot.forms.inputs import (
    Back,
    Chosen,
    Confirm,
    Edit,
    Finished,
    Input,
    Keep,
    Shared,
    Skip,
    Toggled,
    Typed,
    Unsupported,
)
from bot.forms.steps import Form
from tests.domain.forms import EVERYTHING, REGISTRATION, TODAY, walk

PRODUCER: list[Input] = [
    Typed("Lan"),
    Chosen("producer"),
    Typed("HTX Cầu Đất"),
    Typed("có"),
    Typed("Pháp"),
    Skip(),
]
FIRST = {
    "name": "Lan",
    "role": "producer",
    "firm": "HTX Cầu Đất",
    "exports": True,
    "market": "Pháp",
    "email": None,
}


def state(outcome: Outcome) -> State:
    assert not isinstance(outcome, Done)
    return outcome.state


def reason(outcome: Outcome) -> str:
    assert isinstance(outcome, Retry)
    return outcome.reason.id


def single(kind: str, **more: object) -> Form:
    return Form.model_validate({"steps": [{"key": "q", "kind": kind, "ask": "?", **more}], "summary": False})


CHOICES = single("choices", least=2, most=2, options=[{"key": k, "label": k * 3} for k in "abc"])


def test_the_first_question_comes_first() -> None:
    assert start(REGISTRATION) == Ask(State("name"))


def test_a_whole_registration() -> None:
    summary = walk(REGISTRATION, PRODUCER)
    assert summary == Ask(State(None, FIRST))
    assert walk(REGISTRATION, [Confirm()], state(summary)) == Done(FIRST)


def test_answers_stand_in_the_forms_order() -> None:
    summary = state(walk(REGISTRATION, [*PRODUCER, Edit("name"), Typed("Hoa")]))
    assert list(summary.answers) == list(FIRST)


@pytest.mark.parametrize(
    ("given", "step"),
    [
        ([Typed("Lan"), Chosen("official")], "level"),
        ([Typed("Lan"), Chosen("producer")], "firm"),
        ([Typed("Lan"), Chosen("producer"), Typed("HTX"), Chosen("no")], "email"),
        ([Typed("Lan"), Chosen("producer"), Typed("HTX"), Chosen("yes")], "market"),
    ],
)
def test_only_questions_that_apply_are_asked(given: list[Input], step: str) -> None:
    assert state(walk(REGISTRATION, given)).step == step


@pytest.mark.parametrize(
    ("given", "seen"),
    [
        ([], (1, 3)),
        ([Typed("Lan")], (2, 3)),
        ([Typed("Lan"), Chosen("producer")], (3, 5)),
        ([Typed("Lan"), Chosen("official")], (3, 4)),
        (PRODUCER, (6, 6)),
    ],
)
def test_progress_counts_what_applies(given: list[Input], seen: tuple[int, int]) -> None:
    assert progress(REGISTRATION, state(walk(REGISTRATION, given))) == seen


def test_back_keeps_the_answers_and_returns_to_where_one_was() -> None:
    back = walk(REGISTRATION, [*PRODUCER[:4], Back(), Back()])
    assert state(back).step == "firm"
    assert state(back).answers["exports"] is True
    assert state(walk(REGISTRATION, [Typed("HTX Mới")], state(back))).step == "market"
    assert state(walk(REGISTRATION, [Keep()], state(back))).step == "market"


def test_nothing_is_before_the_first_question() -> None:
    assert reason(walk(REGISTRATION, [Back()])) == "forms-back-first"


def test_back_can_be_typed() -> None:
    assert state(walk(REGISTRATION, [Typed("Lan"), Typed("Quay lại")])).step == "name"


def test_back_from_the_summary_walks_through_the_questions() -> None:
    assert state(walk(REGISTRATION, [*PRODUCER, Back()])).step == "email"
    assert state(walk(REGISTRATION, [*PRODUCER, Back(), Back()])).step == "market"


def test_keep_needs_an_answer_to_keep() -> None:
    assert walk(REGISTRATION, [Keep()]) == Ask(State("name"))


@pytest.mark.parametrize("given", [Skip(), Typed("bỏ qua"), Typed("SKIP")])
def test_only_optional_questions_can_be_skipped(given: Input) -> None:
    assert state(walk(REGISTRATION, [*PRODUCER[:5], given])).answers["email"] is None
    assert reason(walk(REGISTRATION, [given])) == "forms-skip-required"


def test_an_option_called_like_a_button_is_an_option() -> None:
    form = single("choice", options=[{"key": "skip", "label": "Bỏ qua"}, {"key": "stay", "label": "Ở lại"}])
    assert walk(form, [Typed("bỏ qua")]) == Done({"q": "skip"})


def test_editing_leads_back_to_the_summary() -> None:
    editing = walk(REGISTRATION, [*PRODUCER, Edit("name")])
    assert editing == Ask(State("name", FIRST, editing=True))
    assert walk(REGISTRATION, [Typed("Hoa")], state(editing)) == Ask(State(None, {**FIRST, "name": "Hoa"}))
    assert walk(REGISTRATION, [Back()], state(editing)) == Ask(State(None, FIRST))


def test_a_changed_answer_drops_and_asks_what_depends_on_it() -> None:
    changed = walk(REGISTRATION, [*PRODUCER, Edit("role"), Chosen("official")])
    assert changed == Ask(State("level", {"name": "Lan", "role": "official", "email": None}, editing=True))
    after = walk(REGISTRATION, [Typed("huyện")], state(changed))
    assert after == Ask(State(None, {"name": "Lan", "role": "official", "level": "district", "email": None}))


def test_back_while_editing_stays_inside_until_all_is_answered() -> None:
    changed = state(walk(REGISTRATION, [*PRODUCER, Edit("role"), Chosen("official")]))
    assert state(walk(REGISTRATION, [Back()], changed)).step == "role"


def test_conditions_chain() -> None:
    changed = state(walk(REGISTRATION, [*PRODUCER, Edit("exports"), Chosen("no")]))
    assert (changed.step, "market" in changed.answers) == (None, False)


def test_things_on_the_summary_are_no_button() -> None:
    assert reason(walk(REGISTRATION, [*PRODUCER, Unsupported("sticker")])) == "forms-unsupported"


@pytest.mark.parametrize("given", [Edit("level"), Edit("bogus"), Toggled("x"), Keep()])
def test_an_old_button_on_the_summary_says_so(given: Input) -> None:
    assert reason(walk(REGISTRATION, [*PRODUCER, given])) == "forms-old-button"


@pytest.mark.parametrize("given", [Confirm(), Edit("email"), Chosen("bogus"), Finished()])
def test_an_old_button_on_a_question_says_so(given: Input) -> None:
    outcome = walk(REGISTRATION, [Typed("Lan"), given])
    assert reason(outcome) in ("forms-old-button", "forms-unsupported")
    assert state(outcome).step == "role"


@pytest.mark.parametrize("typed", ["xong", "Xác nhận", "ok", "đúng rồi", "terminé"])
def test_confirming_can_be_typed(typed: str) -> None:
    assert walk(REGISTRATION, [*PRODUCER, Typed(typed)]) == Done(FIRST)


def test_a_typed_number_edits_that_line_of_the_summary() -> None:
    assert state(walk(REGISTRATION, [*PRODUCER, Typed("3")])) == State("firm", FIRST, editing=True)
    assert reason(walk(REGISTRATION, [*PRODUCER, Typed("7")])) == "forms-summary-typed"


def test_toggling_marks_in_the_forms_order() -> None:
    marked = walk(CHOICES, [Toggled("c"), Toggled("a")])
    assert state(marked).marked == ("a", "c")
    assert state(walk(CHOICES, [Toggled("c"), Chosen("c")])).marked == ()
    assert walk(CHOICES, [Finished()], state(marked)) == Done({"q": ["a", "c"]})
    assert walk(CHOICES, [Typed("xong")], state(marked)) == Done({"q": ["a", "c"]})


def test_too_few_and_too_many_marks() -> None:
    assert reason(walk(CHOICES, [Toggled("a"), Finished()])) == "forms-choices-few"
    many = walk(CHOICES, [Toggled("a"), Toggled("b"), Toggled("c")])
    assert (reason(many), state(many).marked) == ("forms-choices-many", ("a", "b"))
    assert reason(walk(CHOICES, [Toggled("bogus")])) == "forms-old-button"


def test_finishing_optional_choices_without_a_mark_skips_them() -> None:
    form = single("choices", optional=True, options=[{"key": k, "label": k} for k in "ab"])
    assert walk(form, [Finished()]) == Done({"q": None})


def test_several_choices_are_edited_from_what_was_marked() -> None:
    form = CHOICES.model_copy(update={"summary": True})
    edited = walk(form, [Typed("a, c"), Edit("q")])
    assert state(edited).marked == ("a", "c")


def test_a_suggestion_can_be_pressed_said_yes_to_or_numbered() -> None:
    form = single("province", provinces="2025")
    asked = walk(form, [Typed("Bình Dương")])
    assert isinstance(asked, Retry)
    assert [one.value for one in asked.suggestions] == ["79"]
    for given in (Chosen("79"), Typed("đúng"), Typed("1")):
        assert walk(form, [given], asked.state) == Done({"q": "79"})
    assert walk(form, [Typed("Hà Nội")], asked.state) == Done({"q": "01"})


def test_an_unusual_address_can_be_insisted_on() -> None:
    asked = walk(single("email"), [Typed("hoa@gmial.com")])
    assert isinstance(asked, Retry)
    meant, typed = (Chosen(one.value) for one in asked.suggestions)
    assert walk(single("email"), [meant], asked.state) == Done({"q": "hoa@gmail.com"})
    assert walk(single("email"), [typed], asked.state) == Done({"q": "hoa@gmial.com"})
    assert walk(single("email"), [Typed("đúng")], asked.state) == Done({"q": "hoa@gmail.com"})
    assert walk(single("email"), [Typed("hoa@gmial.com")], asked.state) == Done({"q": "hoa@gmial.com"})


def test_the_suggestion_of_an_earlier_try_is_an_old_button() -> None:
    asked = walk(single("email"), [Typed("hoa@gmial.com")])
    assert isinstance(asked, Retry)
    later = walk(single("email"), [Typed("lan@gmial.com")], asked.state)
    assert (
        reason(walk(single("email"), [Chosen(asked.suggestions[0].value)], state(later)))
        == "forms-old-button"
    )


def test_a_phone_number_can_be_shared() -> None:
    assert walk(single("phone"), [Shared("84912345678")]) == Done({"q": "+84912345678"})


def test_a_state_survives_json() -> None:
    asked = walk(single("province"), [Typed("quảng")])
    kept = state(asked)
    assert len(kept.offered) == 6
    assert State.from_json(json.loads(json.dumps(kept.to_json()))) == kept
    assert State.from_json({"step": "q"}) == State("q")


def test_a_form_that_changed_asks_again_what_no_longer_fits() -> None:
    kept = State("email", {"name": "Lan", "role": "gone", "firm": "HTX", "email": 5}, marked=("x",))
    assert resume(REGISTRATION, kept) == Ask(State("email", {"name": "Lan"}))
    assert state(walk(REGISTRATION, [Skip()], kept)).step == "role"


def test_a_question_that_is_gone_takes_no_answer() -> None:
    kept = State("firm", {"name": "Lan", "role": "official"})
    assert advance(REGISTRATION, kept, Typed("HTX"), TODAY) == resume(REGISTRATION, kept)
    assert state(resume(REGISTRATION, kept)).step == "level"


def test_a_question_new_on_the_way_is_asked_before_the_summary() -> None:
    assert resume(REGISTRATION, State(None, {"name": "Lan"})) == Ask(State("role", {"name": "Lan"}))


def test_a_consent_to_another_text_is_asked_again() -> None:
    form = EVERYTHING.model_copy(update={"steps": tuple(s for s in EVERYTHING.steps if s.key == "consent")})
    old = State(None, {"consent": {"version": "0", "agreed": True}})
    assert state(resume(form, old)).step == "consent"
    assert walk(form, [Chosen("yes")]) == Ask(State(None, {"consent": {"version": "1", "agreed": True}}))


def test_what_applies_to_no_answers() -> None:
    assert [step.key for step in applicable(REGISTRATION, {})] == ["name", "role", "email"]
    assert current(REGISTRATION, State("firm")) is None
