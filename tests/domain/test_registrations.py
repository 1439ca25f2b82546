"""Who may register when, and under which name."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import registrations
from bot.dialogs import form_of
from storage.tables import Form, Person, Registration
from tests.domain.series import a_series, a_session, local

NOW = local("2021-03-02 09:00")
HOUR = dt.timedelta(hours=1)
FIELDS: dict[str, dict[str, Any]] = {
    "cancelled": {"state": "cancelled"},
    "early": {"opens_at": NOW + HOUR},
    "closed": {"closes_at": NOW},
}


def refusal(starts: tuple[str, ...] = ("2021-03-02 08:00",), **fields: Any) -> str | None:
    series = a_series(**fields)
    sessions = [a_session(series, start, number=number) for number, start in enumerate(starts, 1)]
    return registrations.refusal(series, sessions, NOW)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, None),
        *((fields, reason) for reason, fields in FIELDS.items()),
        ({"state": "removed"}, "cancelled"),
        ({"opens_at": NOW}, None),
        ({"closes_at": NOW + HOUR}, None),
        ({"capacity": 1}, None),
        ({"gate": "closed"}, "closed"),
        ({"gate": "closed", "opens_at": NOW + HOUR}, "closed"),
        ({"gate": "open", "opens_at": NOW + HOUR}, None),
        ({"gate": "open", "closes_at": NOW}, None),
        ({"gate": "open", "state": "cancelled"}, "cancelled"),
        ({"gate": "open", "starts": ()}, "over"),
        ({"starts": ()}, "over"),
        ({"starts": ("2021-03-02 06:59",)}, "over"),
        ({"starts": ("2021-03-02 07:00",)}, "over"),
        ({"starts": ("2021-03-02 07:01",)}, None),
        ({"starts": ("2021-03-01 08:00", "2021-03-03 08:00")}, None),
        ({"capacity": 1, "closes_at": NOW, "opens_at": NOW + HOUR}, "early"),
    ],
)
def test_why_nobody_can_register(fields: dict[str, Any], reason: str | None) -> None:
    assert refusal(**fields) == reason


def test_cancelled_sessions_keep_no_series_open() -> None:
    series = a_series()
    sessions = [a_session(series, "2021-03-03 08:00", state="cancelled")]
    assert registrations.refusal(series, sessions, NOW) == "over"


@given(st.sets(st.sampled_from(sorted(FIELDS))))
def test_any_reason_is_reason_enough(reasons: set[str]) -> None:
    fields: dict[str, Any] = {}
    for one in reasons:
        fields |= FIELDS[one]
    assert (refusal(**fields) in reasons) if reasons else refusal(**fields) is None


def _registration(steps: list[dict[str, Any]], answers: dict[str, Any], **person: str) -> Registration:
    form = Form(digest=str(steps), definition={"steps": steps})
    return Registration(form=form, answers=answers, person=Person(**{"first_name": "Lan", **person}))


@pytest.mark.parametrize(
    ("answers", "person", "name"),
    [
        ({"full": "Nguyễn Thị Lan"}, {}, "Nguyễn Thị Lan"),
        ({}, {}, "Lan"),
        ({"full": None}, {"last_name": "Nguyễn"}, "Lan Nguyễn"),
        ({"farm": "Trại"}, {"last_name": ""}, "Lan"),
    ],
)
def test_the_name_to_be_printed(answers: dict[str, Any], person: dict[str, str], name: str) -> None:
    steps = [
        {"key": "farm", "kind": "text", "ask": "Trang trại?"},
        {"key": "full", "kind": "name", "ask": "Tên?"},
    ]
    assert registrations.printed_name(_registration(steps, answers, **person)) == name


def test_a_form_without_a_name() -> None:
    steps = [{"key": "farm", "kind": "text", "ask": "Trang trại?"}]
    assert (
        registrations.printed_name(_registration(steps, {"farm": "Trại"}, last_name="Ví Dụ")) == "Lan Ví Dụ"
    )


def test_what_somebody_is_found_by_is_no_longer_than_an_index_takes() -> None:
    steps = [{"key": "farm", "kind": "text", "ask": "Trang trại?", "most": 4000}]
    long = Form(digest="1", definition={"steps": steps})
    search, _ = registrations.found_by(form_of(long), {"farm": "ខ្មែរ " * 600}, 7)
    assert len(search.encode()) < 2_100
    assert search.endswith(" 0007")
