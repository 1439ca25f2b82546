"""Which column of a list is which answer: by its name, by what stands below it, or by asking."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.documents.spreadsheets import Sheet, letter
from bot.forms.steps import Form
from bot.imports.columns import candidates, guess, key_of, without

TODAY = dt.date(2021, 3, 1)
FORM = Form.model_validate(
    {
        "steps": [
            {"key": "name", "kind": "name", "ask": {"vi": "Họ tên của bạn?"}, "label": {"vi": "Họ và tên"}},
            {"key": "unit", "kind": "text", "ask": {"vi": "Đơn vị?"}, "optional": True},
            {
                "key": "role",
                "kind": "choice",
                "ask": {"vi": "Vai trò?"},
                "options": [
                    {"key": "farmer", "label": {"vi": "Nông dân"}},
                    {"key": "officer", "label": {"vi": "Cán bộ"}},
                ],
            },
            {"key": "level", "kind": "text", "ask": {"vi": "Cấp nào?"}, "when": {"role": ["officer"]}},
            {"key": "home", "kind": "province", "ask": {"vi": "Tỉnh nào?"}, "optional": True},
            {"key": "born", "kind": "date", "ask": {"vi": "Ngày sinh?"}, "optional": True},
            {"key": "phone", "kind": "phone", "ask": {"vi": "Số điện thoại?"}},
            {"key": "email", "kind": "email", "ask": {"vi": "E-mail?"}, "optional": True},
            {
                "key": "agree",
                "kind": "consent",
                "ask": {"vi": "Đồng ý không?"},
                "version": "1",
                "text": {"vi": "…"},
            },
        ]
    }
)
CELLS = {
    "name": ("Nguyễn Thị Lan", "Trần Văn Hùng", "Lê Nga"),
    "given": ("Lan", "Hùng", "Nga"),
    "family": ("Nguyễn Thị", "Trần Văn", "Lê"),
    "unit": ("HTX Sen", "UBND xã Một", "HTX Hai"),
    "role": ("Nông dân", "Cán bộ", "nong dan"),
    "home": ("Cần Thơ", "dak lak", "Hà Nội"),
    "born": ("1980-05-02", "2/5/1981", "1990-01-01 00:00"),
    "phone": ("0912345678", "987654321", "+84 935 123 456"),
    "email": ("lan@gmail.com", "", "nga@gmail.com"),
    "count": ("1", "2", "3"),
    "empty": ("", "", ""),
}


def sheet(*columns: tuple[str, str]) -> Sheet:
    """(heading, what stands below)"""
    headings = tuple(heading or letter(at) for at, (heading, _) in enumerate(columns))
    below = [CELLS[what] for _, what in columns]
    return Sheet("x", headings, tuple((at + 2, cells) for at, cells in enumerate(zip(*below, strict=True))))


@pytest.mark.parametrize(
    ("step", "heading"),
    [
        ("name", "HỌ VÀ TÊN"),
        ("name", "Họ tên học viên"),
        ("name", "Full name"),
        ("phone", "SĐT"),
        ("phone", "Số điện thoại (Zalo)"),
        ("phone", "ĐT liên hệ"),
        ("phone", "Mobile phone"),
        ("email", "Địa chỉ e-mail"),
        ("email", "Gmail"),
        ("home", "Tỉnh/Thành phố"),
        ("home", "Nơi ở"),
        ("unit", "Đơn vị công tác"),
        ("unit", "Cơ quan"),
        ("role", "Vai trò"),
        ("role", "Thành phần"),
        ("born", "Ngày sinh"),
    ],
)
def test_a_column_is_known_by_its_name_or_by_what_stands_below(step: str, heading: str) -> None:
    others = [(one, one) for one in ("Ghi chú", "STT")]
    columns = [(name, "count") for name, _ in others] + [(heading, step)]
    assert guess(FORM, sheet(*columns), TODAY).mapping[step] == [2]


def test_what_nobody_must_answer_is_not_asked_about() -> None:
    found = guess(FORM, sheet(("Họ và tên", "name"), ("Vai trò", "role"), ("SĐT", "phone")), TODAY)
    assert found.asking == ()
    assert {key for key, columns in found.mapping.items() if not columns} == {
        "unit",
        "level",
        "home",
        "born",
        "email",
    }


def test_what_everybody_must_answer_is_asked_about() -> None:
    found = guess(FORM, sheet(("Cột một", "name"), ("Cột hai", "unit")), TODAY)
    assert found.asking == ("name", "role", "phone")


def test_a_fitting_name_over_unfitting_cells_is_asked_about() -> None:
    lists = sheet(("Họ tên", "name"), ("Vai trò", "role"), ("Điện thoại cơ quan", "unit"), ("X", "phone"))
    assert guess(FORM, lists, TODAY).mapping["phone"] == [3]
    without_ = sheet(("Họ tên", "name"), ("Vai trò", "role"), ("Điện thoại cơ quan", "count"))
    assert "phone" in guess(FORM, without_, TODAY).asking


def test_numbers_are_not_taken_for_the_options_of_a_choice() -> None:
    assert guess(FORM, sheet(("STT", "count"), ("Loại", "role")), TODAY).mapping["role"] == [1]


@pytest.mark.parametrize(
    "columns",
    [
        (("Họ và tên đệm", "family"), ("Tên", "given")),
        (("Họ", "family"), ("Tên", "given")),
        (("Họ và tên", "family"), ("", "given")),
        (("Last name", "family"), ("First name", "given")),
    ],
)
def test_a_name_may_stand_in_two_columns(columns: tuple[tuple[str, str], ...]) -> None:
    found = guess(FORM, sheet(("STT", "count"), *columns, ("SĐT", "phone")), TODAY)
    assert found.mapping["name"] == [1, 2]


def test_the_column_beside_the_name_is_not_always_a_part_of_it() -> None:
    found = guess(FORM, sheet(("Họ và tên", "name"), ("", "phone")), TODAY)
    assert (found.mapping["name"], found.mapping["phone"]) == ([0], [1])


def test_what_was_said_before_is_not_asked_again() -> None:
    lists = sheet(("Cột một", "name"), ("Cột hai", "unit"))
    found = guess(FORM, lists, TODAY, {"name": [0], "role": [], "phone": []})
    assert (found.asking, found.mapping["name"]) == ((), [0])
    assert key_of(lists.headings) == "cot mot|cot hai"


def test_the_likeliest_columns_are_offered_first_and_taken_ones_last() -> None:
    lists = sheet(("Z", "count"), ("Y", "unit"), ("X", "name"), ("Vai trò", "role"))
    order = candidates(FORM, FORM.step("name"), lists, TODAY, {"role": [3], "name": []})
    assert (order[0], order[-1]) == (2, 3)


def test_columns_of_the_bots_own_report_are_left_out() -> None:
    lists = sheet(("Lý do", "unit"), ("Dòng", "count"), ("Họ và tên", "name"))
    assert without(lists, {"Lý do", "Dòng"}).headings == ("Họ và tên",)
    assert without(lists, {"Dòng"}) == lists


def test_headings_are_remembered_however_long_they_are() -> None:
    short, long = ("Họ và tên", "SĐT"), tuple(f"Cột {number} {'rất dài ' * 20}" for number in range(200))
    assert key_of(short) == "ho va ten|sdt"
    assert len(key_of(long)) == 64
    assert key_of(long) != key_of(long[1:])
