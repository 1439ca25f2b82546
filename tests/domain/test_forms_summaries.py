"""A form without a summary ends with its last answer; who changes what they gave sees one all the same."""

from __future__ import annotations

from bot.forms.engine import Done, Retry, State
from bot.forms.inputs import Confirm, Edit, Typed
from tests.domain.forms import REGISTRATION, walk
from tests.domain.test_forms_engine import FIRST, PRODUCER

FORM = REGISTRATION.model_copy(update={"summary": False})
BEFORE = State(None, FIRST)


def test_the_last_answer_ends_it() -> None:
    assert walk(FORM, PRODUCER) == Done(FIRST)


def test_answers_given_before_can_be_changed_or_confirmed() -> None:
    assert walk(FORM, [Edit("name"), Typed("Hoa")], BEFORE) == Done({**FIRST, "name": "Hoa"})
    assert walk(FORM, [Confirm()], BEFORE) == Done(FIRST)


def test_what_is_typed_at_the_answers_given_before_confirms_nothing() -> None:
    told = walk(FORM, [Typed("Hoa")], BEFORE)
    assert isinstance(told, Retry)
    assert told.reason.id == "forms-summary-typed"
