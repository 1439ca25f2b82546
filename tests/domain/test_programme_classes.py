"""Classes: rows of a spreadsheet beside the programme file become series; mistakes name row and column."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest

from bot.documents.tables import Table, xlsx
from bot.programme import Place, Programme, check, check_file, read
from bot.programme.columns import read_day, read_hour, read_long
from bot.programmes.reading import Unreadable, opened
from tests.stories.phones import EXAMPLES

LIKE = """\
programme: lop
title: Các lớp ví dụ
organisers: [Ban tổ chức ví dụ]
languages: [vi, en]
classes:
  file: classes.csv
  like:
    registration:
      form:
        steps:
          - {key: name, kind: name, ask: Tên?}
          - {key: kind, kind: choice, ask: Bạn là ai?, label: Đối tượng, options: [
              {key: manager, label: Cán bộ quản lý}, {key: producer, label: {vi: Chủ thể, en: Producer}}]}
          - {key: home, kind: province, ask: Ở đâu?, label: Tỉnh}
    reminders: [-24h]
    certificate: {surveys: 1}
    survey: {form: {steps: [{key: content, kind: rating, ask: Nội dung?}]}}
"""
ROWS = """\
Mã lớp,Tên lớp,Title (en),Đối tượng,Tỉnh,Ngày,Giờ,Kết thúc,Địa điểm,Số chỗ,Giảng viên,Ghi chú
a,Lớp một,Class one,Cán bộ quản lý,,20/07/2020,8:00,11h30,Nhà văn hóa,40,GV ví dụ 1; GV ví dụ 2,
a,,,,,2020-07-21,13h30,16:00,,,,
b,Lớp hai,,producer,"Đắk Lắk; Cần Thơ",22.7.2020,8 giờ,9:00,Trường,,,thử
"""


def written(folder: Path, rows: str = ROWS, programme: str = LIKE) -> Path:
    (folder / "classes.csv").write_text(rows, encoding="utf-8")
    (folder / "lop.yaml").write_text(programme, encoding="utf-8")
    return folder / "lop.yaml"


def complaints(folder: Path, rows: str = ROWS, programme: str = LIKE) -> list[str]:
    found, problems = check_file(written(folder, rows, programme))
    assert found is None
    return [str(one).replace(f"{folder}/", "") for one in problems]


def test_a_class_is_a_series_with_what_all_share(tmp_path: Path) -> None:
    first, second = read(written(tmp_path)).series
    assert (first.key, first.title) == ("a", {"vi": "Lớp một", "en": "Class one"})
    assert (first.starts, first.ends) == (dt.date(2020, 7, 20), dt.date(2020, 7, 21))
    assert [(one.key, f"{one.start}", one.length) for one in first.sessions] == [
        ("s1", "2020-07-20 08:00:00", dt.timedelta(hours=3, minutes=30)),
        ("s2", "2020-07-21 13:30:00", dt.timedelta(hours=2, minutes=30)),
    ]
    assert first.sessions[0].join == (Place(platform="place", place={"": "Nhà văn hóa"}),)
    speakers = first.sessions[0].topics[0].speakers
    assert [one.name for one in speakers] == ["GV ví dụ 1", "GV ví dụ 2"]
    assert (first.registration.capacity, second.registration.capacity) == (40, None)
    assert first.fits == {"kind": ("manager",)}
    assert second.fits == {"kind": ("producer",), "home": ("66", "92")}
    assert first.registration.form == second.registration.form
    assert first.certificate is not None
    assert first.certificate == second.certificate


def test_a_workbook_serves_as_well(tmp_path: Path) -> None:
    day, hour = dt.date(2020, 7, 20), dt.time(8)
    table = Table(
        "Lớp", ("key", "title", "date", "start", "length"), [("a", "Một", day, f"{hour:%H:%M}", "90")]
    )
    path = written(tmp_path, programme=LIKE.replace("classes.csv", "classes.xlsx"))
    (tmp_path / "classes.xlsx").write_bytes(xlsx([table]))
    found, problems = check_file(path)
    assert [one.found for one in problems] == ["`90`"], found
    whole = Table("Lớp", table.headings, [("a", "Một", day, "8h", "90 phút")])
    (tmp_path / "classes.xlsx").write_bytes(xlsx([whole]))
    assert read(path).series[0].sessions[0].length == dt.timedelta(minutes=90)


@pytest.mark.parametrize(
    ("old", "new", "row", "column", "said"),
    [
        ("20/07/2020", "32/07/2020", 2, "Ngày", "found `32/07/2020`, expected a day such as"),
        ("13h30", "25h", 3, "Giờ", "found `25h`, expected a time of day such as"),
        ("13h30", "22/07/2020 13h30", 3, "Giờ", "found `22/07/2020 13h30`, expected a time of day such as"),
        (",Ngày,", ",Ghi chú,", 1, "Mã lớp", "found no column `date`, expected one of date, ngay, ngay hoc"),
        ("11h30", "7h", 2, "Kết thúc", "found `7h`, expected an end after the start"),
        (",40,", ",nhiều,", 2, "Số chỗ", "found `nhiều`, expected a whole number"),
        (
            "producer",
            "producr",
            4,
            "Đối tượng",
            "found `producr`, expected one of manager, producer (did you",
        ),
        ("Số chỗ", "Số ghế", 1, "Số ghế", "found the column `Số ghế`, expected one of key, title,"),
        ("b,Lớp hai", ",Lớp hai", 4, "Mã lớp", "found an empty cell, expected the key of the class"),
        ("b,Lớp hai", "B 2,Lớp hai", 4, "Mã lớp", "found `B 2`, expected a key"),
        ("b,Lớp hai", "b,", 4, "Mã lớp", "found nothing, expected a text"),
        ("a,,,,,2020", "a,Khác,,,,2020", 3, "Tên lớp", "found `Khác`, expected the same"),
        ("2020-07-21,13h30", "2020-07-20,9h", 3, "Giờ", "found `2020-07-20 09:00`, expected a start not"),
    ],
)
def test_a_mistake_in_a_row_names_row_and_column(
    tmp_path: Path, old: str, new: str, row: int, column: str, said: str
) -> None:
    assert ROWS.count(old) == 1
    told = complaints(tmp_path, ROWS.replace(old, new))
    assert any(one.startswith(f"classes.csv:{row}: column `{column}`: {said}") for one in told), told


def test_a_mistake_in_what_all_share_is_told_once_where_it_stands(tmp_path: Path) -> None:
    wrong = LIKE.replace("kind: province, ask", "kind: provinz, ask").replace("[-24h]", "[-24h, bald]")
    told = complaints(tmp_path, programme=wrong)
    assert [one.partition(": found")[0] for one in told if "classes.like" in one] == [
        "lop.yaml:14: classes.like.registration.form.steps[home].kind",
        "lop.yaml:15: classes.like.reminders[2]",
    ]


def test_what_the_rows_say_does_not_stand_in_the_file_too(tmp_path: Path) -> None:
    twice = LIKE.replace("    reminders:", "    starts: 2020-07-01\n    reminders:")
    (told,) = complaints(tmp_path, programme=twice)
    assert told.startswith("lop.yaml:15: classes.like.starts: found the key `starts`, expected what all")


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("missing.csv", "expected a spreadsheet (XLSX or CSV) beside the programme file"),
        ("lop.yaml", "lop.yaml:1"),
    ],
)
def test_a_file_that_is_no_spreadsheet_is_told(tmp_path: Path, file: str, said: str) -> None:
    told = complaints(tmp_path, programme=LIKE.replace("classes.csv", file))
    assert said in told[0], told


def test_a_file_from_elsewhere_may_not_look_around(tmp_path: Path) -> None:
    inside = tmp_path / "programmes"
    inside.mkdir()
    (tmp_path / "classes.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "secret.typ").write_text("", encoding="utf-8")
    text = LIKE.replace("classes.csv", "../classes.csv").replace(
        "surveys: 1", "surveys: 1, template: ../secret.typ"
    )
    _, problems = check(text, "lop.yaml", inside, confined=True)
    assert [(one.path, one.expected) for one in problems] == [
        ("classes.file", "a file in the operator's own folder")
    ]
    (inside / "classes.csv").write_text(ROWS, encoding="utf-8")
    _, problems = check(text.replace("../classes.csv", "classes.csv"), "lop.yaml", inside, confined=True)
    assert [(one.path, one.expected) for one in problems] == [
        ("classes.like.certificate.template", "a file in the operator's own folder")
    ]


@pytest.mark.parametrize(
    ("text", "day"), [("1/7/2020", 1), ("01.07.2020", 1), ("2020-07-01 00:00", 1), ("31-07-2020", 31)]
)
def test_days_as_people_type_them(text: str, day: int) -> None:
    assert read_day(text) == dt.date(2020, 7, day)


@pytest.mark.parametrize(
    ("text", "hour"),
    [("8h", "08:00"), ("8:00", "08:00"), ("08:00:00", "08:00"), ("13 giờ 30", "13:30"),
     ("2020-07-20 08:00", "08:00"), ("20/07/2020 8h30", "08:30")],
)  # fmt: skip
def test_hours_as_people_type_them(text: str, hour: str) -> None:
    assert f"{read_hour(text):%H:%M}" == hour


@pytest.mark.parametrize(
    ("text", "length"), [("3h30m", "210m"), ("3h30", "210m"), ("3 giờ", "3h"), ("90 phút", "90m")]
)  # fmt: skip
def test_lengths_as_people_type_them(text: str, length: str) -> None:
    assert read_long(text) == length


@pytest.fixture(scope="module")
def hanoi() -> Programme:
    return read(EXAMPLES / "hanoi-2020.yaml")


def test_hanoi_has_the_classes_that_were_announced(hanoi: Programme) -> None:
    kinds = Counter((one.fits or {})["kind"] for one in hanoi.series)
    assert kinds == {("council",): 1, ("manager",): 15, ("producer",): 125}
    assert sum(one.registration.capacity or 0 for one in hanoi.series) == 8_000
    days = [session.start.date() for one in hanoi.series for session in one.sessions]
    assert min(days) > dt.date(2020, 7, 15)
    assert max(days) <= dt.date(2020, 12, 31)


def test_everybody_in_hanoi_finds_a_class(hanoi: Programme) -> None:
    form = hanoi.series[0].registration.form.step("district")
    districts = {option.key for option in form.options}  # type: ignore[union-attr]
    assert len(districts) == 30
    for kind in ("manager", "producer"):
        fitting = [one.fits["district"] for one in hanoi.series if one.fits and kind in one.fits["kind"]]
        assert {district for some in fitting for district in some} == districts


def test_hanois_classes_are_what_the_script_makes(tmp_path: Path) -> None:
    source = (EXAMPLES / "hanoi_2020_classes.py").read_text(encoding="utf-8")
    script = tmp_path / "hanoi_2020_classes.py"
    script.write_text(source, encoding="utf-8")
    exec(compile(source, str(script), "exec"), {"__name__": "__main__", "__file__": str(script)})
    made = (tmp_path / "hanoi-2020-classes.csv").read_bytes()
    assert made == (EXAMPLES / "hanoi-2020-classes.csv").read_bytes()


def test_a_list_of_thousands_is_no_table_of_classes() -> None:
    content = "key;date;start\n" + "a;01/06/2020;8:00\n" * 2_001
    with pytest.raises(Unreadable) as no:
        opened(content.encode(), "ds.csv")
    assert (no.value.id, no.value.args_) == ("spreadsheets-long", {"most": 2_000})


@pytest.mark.parametrize("confined", [True, False])
@pytest.mark.parametrize("name", ['"a\\0.csv"', f"{'a' * 5_000}.csv"])
def test_a_name_that_no_file_can_have_is_a_mistake_like_others(
    tmp_path: Path, name: str, confined: bool
) -> None:
    text = LIKE.replace("classes.csv", name)
    programme, problems = check(text, "lop.yaml", tmp_path, confined=confined)
    assert programme is None
    assert any("file" in str(one) for one in problems)
