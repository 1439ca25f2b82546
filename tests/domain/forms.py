"""Forms for the tests: a registration in small, one form with every kind of step, and single steps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from bot.forms.answers import read
from bot.forms.engine import Ask, Done, Outcome, State, advance, start
from bot.forms.inputs import Input, Typed
from bot.forms.steps import Form, Step
from bot.forms.verdicts import Refused, Verdict

TODAY = dt.date(2021, 9, 28)

REGISTRATION = Form.model_validate(
    {
        "steps": [
            {"key": "name", "kind": "name", "ask": "Họ và tên?"},
            {
                "key": "role",
                "kind": "choice",
                "ask": "Bạn là?",
                "options": [
                    {"key": "official", "label": "Cán bộ quản lý"},
                    {"key": "producer", "label": "Chủ thể"},
                ],
            },
            {
                "key": "level",
                "kind": "choice",
                "ask": "Cấp nào?",
                "when": {"role": ["official"]},
                "options": [{"key": "province", "label": "Tỉnh"}, {"key": "district", "label": "Huyện"}],
            },
            {"key": "firm", "kind": "text", "ask": "Tên cơ sở?", "when": {"role": ["producer"]}},
            {"key": "exports", "kind": "yesno", "ask": "Có xuất khẩu?", "when": {"role": ["producer"]}},
            {"key": "market", "kind": "text", "ask": "Sang đâu?", "when": {"exports": ["yes"]}},
            {"key": "email", "kind": "email", "ask": "Thư điện tử?", "optional": True},
        ]
    }
)

EVERYTHING = Form.model_validate(
    {
        "steps": [
            {"key": "text", "kind": "text", "ask": "?", "most": 20},
            {"key": "name", "kind": "name", "ask": "?"},
            {"key": "longtext", "kind": "longtext", "ask": "?", "optional": True, "most": 50},
            {
                "key": "choice",
                "kind": "choice",
                "ask": "?",
                "options": [
                    {"key": "a", "label": "Một nửa"},
                    {"key": "b", "label": {"en": "Bee", "fr": "Abeille"}},
                ],
            },
            {
                "key": "choices",
                "kind": "choices",
                "ask": "?",
                "least": 1,
                "most": 2,
                "options": [{"key": k, "label": f"Ô {k}"} for k in "xyz"],
            },
            {"key": "yesno", "kind": "yesno", "ask": "?"},
            {
                "key": "number",
                "kind": "number",
                "ask": "?",
                "whole": False,
                "most": 1e6,
                "when": {"yesno": ["yes"]},
            },
            {
                "key": "date",
                "kind": "date",
                "ask": "?",
                "latest": "2021-09-28",
                "when": {"choices": ["x", "z"]},
            },
            {"key": "phone", "kind": "phone", "ask": "?"},
            {"key": "email", "kind": "email", "ask": "?", "optional": True},
            {"key": "province", "kind": "province", "ask": "?", "provinces": "2025"},
            {"key": "consent", "kind": "consent", "ask": "?", "version": "1", "text": "Đồng ý?"},
            {
                "key": "rating",
                "kind": "rating",
                "ask": "?",
                "when": {"province": ["79", "01"], "choice": ["a"]},
            },
            {"key": "scale", "kind": "scale", "ask": "?", "optional": True, "when": {"rating": ["1", "2"]}},
        ]
    }
)


def walk(form: Form, given: Sequence[Input], state: State | None = None) -> Outcome:
    """What the last of these gestures leads to; the ones before it must not finish the form."""
    outcome: Outcome = start(form) if state is None else Ask(state)
    for one in given:
        assert not isinstance(outcome, Done)
        outcome = advance(form, outcome.state, one, TODAY)
    return outcome


KINDS = (
    {"key": "coop", "label": {"vi": "Hợp tác xã", "en": "Cooperative", "fr": "Coopérative"}},
    {"key": "group", "label": {"vi": "Tổ hợp tác", "en": "Cooperative group"}},
    {"key": "firm", "label": {"vi": "Doanh nghiệp", "en": "Enterprise"}},
    {"key": "home", "label": "Hộ sản xuất"},
)
DEFAULTS: dict[str, dict[str, Any]] = {
    "choice": {"options": KINDS},
    "choices": {"options": KINDS},
    "consent": {"version": "2021-09", "text": "Tôi đồng ý."},
}
_STEP: TypeAdapter[Step] = TypeAdapter(Step)


def step(kind: str, **more: Any) -> Step:
    return _STEP.validate_python({"key": "q", "kind": kind, "ask": "?", **DEFAULTS.get(kind, {}), **more})


def answer(kind: str, given: str | Input, **more: Any) -> Verdict:
    return read(step(kind, **more), Typed(given) if isinstance(given, str) else given, TODAY)


def refused(verdict: Verdict) -> Refused:
    assert isinstance(verdict, Refused)
    return verdict
