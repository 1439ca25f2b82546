"""The rows of a list: read by the form's rules, told in words, matched with who is known."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents.spreadsheets import Sheet
from bot.imports.checking import Checked, check
from bot.imports.columns import Columns
from bot.imports.matching import Identity, Plan, plan
from bot.imports.reasons import told, why
from bot.imports.template import template
from bot.texts import LANGUAGES, Texts
from storage.imports import Entered
from tests.domain.test_imports_columns import FORM, TODAY

HEADINGS = ("Tên", "Đơn vị", "Vai trò", "Cấp", "Tỉnh", "Sinh", "SĐT", "Mail")
KEYS = ("name", "unit", "role", "level", "home", "born", "phone", "email")
MAPPING: Columns = {key: [at] for at, key in enumerate(KEYS)}
LAN = ("Nguyễn Thị Lan", "HTX Sen", "Nông dân", "", "Cần Thơ", "1980-05-02 00:00", "0912345678", "")
NOW = dt.datetime(2021, 3, 1, tzinfo=dt.UTC)
VI = Texts()


def checked(*rows: tuple[str, ...], later: bool = False) -> list[Checked]:
    numbered = tuple((at, row) for at, row in enumerate(rows, start=2))
    return list(check(FORM, Sheet("x", HEADINGS, numbered), MAPPING, TODAY, later=later))


def changed(**cells: str) -> tuple[str, ...]:
    return tuple(cells.get(key, cell) for key, cell in zip(KEYS, LAN, strict=True))


def test_a_row_becomes_answers() -> None:
    (one,) = checked(LAN)
    assert (one.row, one.faults, one.answers) == (
        2,
        (),
        {
            "name": "Nguyễn Thị Lan",
            "unit": "HTX Sen",
            "role": "farmer",
            "home": "92",
            "born": "1980-05-02",
            "phone": "+84912345678",
        },
    )


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"name": ""}, "Tên: bỏ trống"),
        ({"name": "12345"}, "Tên: không giống họ và tên"),
        ({"name": "X" * 90}, "Tên: quá dài, nhiều nhất 80 ký tự"),
        ({"unit": "x" * 201}, "Đơn vị: quá dài, nhiều nhất 200 ký tự"),
        ({"role": "Bác sĩ"}, "Vai trò: không có trong các lựa chọn (Nông dân, Cán bộ)"),
        ({"role": "Cán bộ"}, "Cấp: bỏ trống"),
        ({"home": "Atlantis"}, "Tỉnh: không có tỉnh, thành phố này"),
        (
            {"home": "Hà"},
            "Tỉnh: chưa rõ, có thể là: Hà Nội, Hà Giang, Hải Dương, Hải Phòng, Hà Nam, …",
        ),
        ({"born": "30/2/1980"}, "Sinh: không phải ngày/tháng/năm"),
        ({"born": "1/5"}, "Sinh: thiếu năm"),
        ({"phone": ""}, "SĐT: bỏ trống"),
        ({"phone": "09123"}, "SĐT: số điện thoại thiếu chữ số"),
        ({"phone": "0912345678999"}, "SĐT: số điện thoại thừa chữ số"),
        ({"phone": "0912345678 / 0987654321"}, "SĐT: có nhiều số, chỉ ghi một số"),
        ({"phone": "không có"}, "SĐT: không phải số điện thoại"),
        ({"email": "lan@"}, "Mail: không phải địa chỉ e-mail"),
        ({"email": "lan@gmial.com"}, "Mail: có phải là lan@gmail.com?"),
    ],
)
def test_what_is_wrong_is_told_in_few_words(cells: dict[str, str], words: str) -> None:
    (one,) = checked(changed(**cells))
    assert told(one, HEADINGS, VI) == words


def test_every_fault_is_told_in_every_language() -> None:
    rows = [changed(**{key: "§§"}) for key in KEYS]
    faults = [fault for one in checked(*rows) for fault in one.faults]
    assert len(faults) >= len(KEYS) - 3
    for language in LANGUAGES:
        assert all(why(fault, Texts((language,))) for fault in faults)


def test_what_has_but_one_meaning_is_put_right() -> None:
    (one,) = checked(changed(phone="01682345678", home="Cần Thơơ"))
    assert (one.answers["phone"], one.answers["home"]) == ("+84382345678", "92")
    assert [(step.key, words) for step, words in one.corrected] == [
        ("home", "Cần Thơơ"),
        ("phone", "01682345678"),
    ]


def test_what_can_be_asked_later_is_no_fault_then_except_the_name() -> None:
    (phoneless,) = checked(changed(phone=""), later=True)
    (nameless,) = checked(changed(name=""), later=True)
    assert (phoneless.faults, [fault.step.key for fault in nameless.faults]) == ((), ["name"])


def test_rows_without_anybody_are_passed_over() -> None:
    assert checked(("",) * len(KEYS)) == []


def test_answers_to_what_is_not_asked_are_left_out() -> None:
    (one,) = checked(changed(level="Cấp xã"))
    assert "level" not in one.answers


def entered(answers: dict[str, Any], **more: Any) -> Entered:
    return Entered(
        **{"id": 7, "number": 1, "state": "registered", "changed_at": NOW, "absent": True, **more},
        answers=answers,
    )


def planned(*rows: tuple[str, ...], there: tuple[Entered, ...] = ()) -> Plan:
    return plan(FORM, checked(*rows), there)


ANSWERS = checked(LAN)[0].answers


@pytest.mark.parametrize(
    ("row", "there", "outcome"),
    [
        (LAN, entered(ANSWERS), "same"),
        (changed(unit="HTX Hai"), entered(ANSWERS), "changed"),
        (changed(name="Lan"), entered(ANSWERS), "changed"),
        (changed(unit="HTX Hai"), entered(ANSWERS, absent=False), "own"),
        (LAN, entered(ANSWERS, absent=False), "same"),
        (LAN, entered(ANSWERS, state="withdrawn"), "over"),
        (LAN, entered(ANSWERS, state="waiting"), "same"),
        (changed(name="Trần Văn Hùng"), entered(ANSWERS), "fresh"),
        (changed(phone="0987654321"), entered(ANSWERS), "fresh"),
        (LAN, entered({**ANSWERS, "phone": None}), "changed"),
        (
            changed(email="lan@gmail.com", phone="0987654321"),
            entered({**ANSWERS, "email": "LAN@gmail.com"}),
            "changed",
        ),
    ],
)
def test_who_is_known_already(row: tuple[str, ...], there: Entered, outcome: str) -> None:
    made = planned(row, there=(there,))
    counts = {
        "fresh": len(made.fresh),
        "changed": len(made.changed),
        "same": made.same,
        "own": made.own,
        "over": made.over,
    }
    assert {name: count for name, count in counts.items() if count} == {outcome: 1}
    assert made.seen == 7


def test_changed_answers_keep_what_the_file_does_not_say() -> None:
    made = planned(changed(unit="HTX Hai"), there=(entered({**ANSWERS, "email": "lan@gmail.com"}),))
    ((_, answers),) = made.changed
    assert (answers["unit"], answers["email"]) == ("HTX Hai", "lan@gmail.com")


def test_the_same_person_twice_in_a_file_counts_once() -> None:
    made = planned(LAN, changed(name="NGUYEN THI LAN"), changed(name="Trần Văn Hùng"))
    assert (len(made.fresh), made.twice) == (2, [(3, 2)])


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=6))
def test_everybody_is_who_they_are(name: str, phone: str, email: str) -> None:
    one = Identity(name, phone, email)
    assert one.may_be(one)
    assert one.is_called_like(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_made_in_every_language(language: str) -> None:
    assert template(FORM, Texts((language,))).startswith(b"PK")
