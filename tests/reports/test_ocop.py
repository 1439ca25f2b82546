"""The OCOP series of 2021: what the report says, on paper and in the workbook, is what went in."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import pytest
from sqlalchemy import select

from bot.documents import report, tables
from bot.forms.provinces import provinces
from bot.programme import read
from bot.reports.figures import Figures
from bot.reports.taking import take
from bot.reports.writing import read as read_again
from bot.reports.writing import written
from bot.texts import Texts
from storage import Database, Transaction
from storage.tables import Series
from tests.documents.pages import text_of
from tests.reports.counted import CLOSED, Counted
from tests.reports.ocop import Simulation
from tests.reports.reading import Rows, column, row, sheets, words
from tests.stories.phones import EXAMPLES

NAMES = {one.code: one.name for one in provinces("2021")}
QUESTIONS = {
    "content": "Bạn thấy nội dung buổi tập huấn thế nào",
    "speaker": "Bạn thấy báo cáo viên trình bày thế nào",
    "recommend": "Bạn có sẵn lòng giới thiệu chuỗi tập huấn này cho người khác không",
}
GOOD = {"content": 4, "speaker": 4, "recommend": 8}


@dataclass
class Closed:
    """The series is over: what went in, and the report in its three forms."""

    counted: Counted
    figures: Figures
    book: dict[str, Rows]
    text: str


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Closed:
    path = tmp_path_factory.mktemp("ocop") / "ocop.sqlite"
    shutil.copyfile(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    with Transaction(database.engine) as tx, tx.begin():
        counted = Simulation(tx, read(EXAMPLES / "ocop-2021.yaml")).play()
        series = tx.scalars(select(Series)).one()
        figures = take(tx, (series.programme_id, series.id), CLOSED)
    database.close()
    whole = written(figures, (), Texts())
    return Closed(
        counted, figures, sheets(tables.xlsx(report.tables(whole))), words(text_of(report.pdf(whole)))
    )


def vietnamese(count: int) -> str:
    return f"{count:,}".replace(",", ".")


@pytest.mark.poppler
def test_the_main_figures_are_those_of_the_published_series(closed: Closed) -> None:
    counted, front = closed.counted, closed.book["Báo cáo tổng kết"]
    wanted = {
        "Người đăng ký": counted.states["registered"],
        "Tỉnh, thành phố": len(counted.provinces),
        "Buổi tập huấn": 8,
        "Chuyên đề": 11,
        "Người tham dự": counted.participants,
        "Lượt tham dự": counted.participations,
        "Lượt tiếp cận": counted.reach,
        "Câu hỏi": counted.questions.total(),
        "Phiếu đánh giá": counted.surveys.total(),
        "Phản hồi tích cực": counted.positive,
        "Giấy chứng nhận": counted.certificates["issued"],
    }
    for name, count in wanted.items():
        assert row(front, name)[1] == count, name
        assert f"{vietnamese(count)}" in closed.text
    assert counted.states["registered"] == 3000
    assert counted.reach > 100_000
    assert counted.positive > 200
    assert min(counted.questions.values()) >= 30
    assert row(front, "Tỉnh, thành phố")[2] == 63


@pytest.mark.poppler
def test_shares_of_kinds_are_those_of_the_published_series(closed: Closed) -> None:
    kinds = closed.book["Vai trò"]
    for label, key, shown in (
        ("Cán bộ quản lý OCOP", "manager", "65,0"),
        ("Chủ thể sản xuất", "producer", "30,2"),
        ("Đối tượng khác", "other", "4,8"),
    ):
        count = closed.counted.kinds[key]
        assert row(kinds, label)[1:3] == [count, round(count / 30, 1)]
        assert f"{label} {vietnamese(count)} {shown}" in closed.text


@pytest.mark.poppler
def test_every_province_is_counted_and_the_few_of_one_are_not_told(closed: Closed) -> None:
    (name,) = [one for one in closed.book if one.startswith("Tỉnh, thành phố")]
    rows = closed.book[name]
    told = {one[0]: one[1] for one in rows[1:]}
    assert len(told) == 63
    few = [code for code, count in closed.counted.provinces.items() if count < 5]
    assert few
    hidden = [place for place, cell in told.items() if isinstance(cell, str)]
    assert {NAMES[code] for code in few} <= set(hidden)
    assert len(hidden) >= 2, "or else the one could be computed"
    for code, place in NAMES.items():
        if place not in hidden:
            assert told[place] == closed.counted.provinces[code], place
            assert f"{place} {closed.counted.provinces[code]}" in closed.text or not told[place]


def test_each_morning_says_who_came_how(closed: Closed) -> None:
    counted, rows = closed.counted, closed.book["Tham dự từng buổi"]
    for number in range(1, 9):
        cells = dict(zip(rows[0], row(rows, f"Buổi {number}"), strict=True))
        assert cells["Lượt tham dự"] == len(counted.people[number])
        for platform, way in (("Zoom", "zoom"), ("Facebook", "facebook"), ("YouTube", "youtube")):
            assert cells[platform] == len(counted.ways[number, way])
        assert cells["Lượt xem Facebook (BTC ghi)"] == counted.views[number, "facebook"]
        assert cells["Lượt xem YouTube (BTC ghi)"] == counted.views.get((number, "youtube"), "")
    assert row(rows, "Tổng cộng")[1] == counted.participations
    verdicts = closed.book["Điểm danh"]
    assert column(verdicts, "Có mặt") == [counted.present[number] for number in range(1, 9)]


@pytest.mark.parametrize("key", QUESTIONS)
def test_marks_are_added_up_without_the_morning_of_three_answers(closed: Closed, key: str) -> None:
    marks = [one for number in range(1, 8) for one in closed.counted.marks[key, number]]
    good = sum(mark >= GOOD[key] for mark in marks)
    cells = row(closed.book["Điểm trung bình"], QUESTIONS[key])
    assert cells[1:3] == [len(marks), round(fmean(marks), 2)]
    assert cells[4:6] == [good, round(100 * good / len(marks), 1)]


def test_every_answer_is_counted(closed: Closed) -> None:
    marks = [one for number in range(1, 8) for one in closed.counted.marks["content", number]]
    (name,) = [one for one in closed.book if one.startswith("Bạn thấy nội dung")]
    counts = Counter(marks)
    assert column(closed.book[name], "Số trả lời") == [counts[mark] for mark in range(5, 0, -1)]
    (name,) = [one for one in closed.book if one.startswith("Điều gì hữu ích")]
    assert row(closed.book[name], "Ví dụ thực tế")[1] == closed.counted.choices["useful", "examples"]
    (name,) = [one for one in closed.book if one.startswith("Bạn sẽ áp dụng")]
    assert row(closed.book[name], "Có")[1] == closed.counted.choices["apply", True]


def test_a_morning_of_three_answers_tells_none(closed: Closed) -> None:
    last = row(closed.book["Phiếu đánh giá từng buổi"], "Buổi 8")
    assert last == ["Buổi 8", 3.0, "<5", "", "<5", "", "<5", ""]
    first = row(closed.book["Phiếu đánh giá từng buổi"], "Buổi 1")
    assert first[3] == round(fmean(closed.counted.marks["content", 1]), 2)


def test_questions_of_each_topic_and_theme(closed: Closed) -> None:
    counted, rows = closed.counted, closed.book["Câu hỏi theo chuyên đề"]
    keys = list(counted.questions)
    assert column(rows, "Câu hỏi") == [*counted.questions.values(), counted.questions.total()]
    answered = [counted.question_states[key, "answered"] for key in keys]
    assert column(rows, "Đã trả lời") == [*answered, sum(answered)]
    assert column(rows, "Cũng muốn hỏi")[:-1] == [counted.votes[key] for key in keys]
    themes = closed.book["Câu hỏi theo chủ đề"]
    assert row(themes, "Cơ chế, chính sách")[1] == counted.themes["policy"]
    assert sum(column(themes, "Số câu")) == counted.themes.total()


@pytest.mark.poppler
def test_quotations_are_those_allowed_and_printed_as_they_are(closed: Closed) -> None:
    said = {one[0] for one in closed.book["Học viên nói"][1:]}
    assert said == set(closed.counted.quotes)
    assert "#1 $x$ *đậm* _nghiêng_ `mã` @nhãn \\u{41} = [ngoặc] ~ và <nhãn>" in closed.text
    assert "<b>& nhiều ví dụ</b>" in closed.text
    assert "👍" not in closed.text


def test_papers_and_messages(closed: Closed) -> None:
    counted, papers = closed.counted, closed.book["Giấy chứng nhận"]
    states = ("earned", "issued", "ordered", "replaced", "revoked")
    assert papers[1][:5] == [counted.certificates[one] for one in states]
    cells = dict(zip(*closed.book["Tin nhắn theo kênh"][:2], strict=True))
    assert (cells["Đã gửi"], cells["Bị chặn"]) == (counted.deliveries["sent"], counted.deliveries["blocked"])
    assert cells["Tất cả"] == counted.deliveries.total()


def test_every_figure_has_its_definition(closed: Closed) -> None:
    whole = written(closed.figures, (), Texts())
    undefined = [
        (grid.title, one.heading)
        for grid in whole.grids
        for one in grid.columns
        if one.number and not one.means
    ]
    assert undefined == [("Các buổi và chuyên đề", "Số")], "the number of a session is its name"
    meanings = {one[0]: one[1] for one in closed.book["Cách tính các con số"][1:]}
    for tile in closed.book["Báo cáo tổng kết"][1:]:
        assert meanings[tile[0]]


@pytest.mark.parametrize("language", ["vi", "en", "fr"])
def test_the_same_snapshot_gives_the_same_files(closed: Closed, language: str) -> None:
    stored = closed.figures.model_dump(mode="json")
    first, second = (written(read_again(stored), (), Texts((language,))) for _ in range(2))
    assert first == second
    assert report.pdf(first) == report.pdf(second)


@pytest.mark.poppler
def test_in_other_languages_the_figures_are_the_same(closed: Closed) -> None:
    whole = written(closed.figures, (), Texts(("en",)))
    text = words(text_of(report.pdf(whole)))
    assert f"{closed.counted.reach:,}" in text
    assert "Figures of Monday 18 October 2021 at 10:00" in text
    book = sheets(tables.xlsx(report.tables(whole)))
    assert row(book["Closing report"], "Reach")[1] == closed.counted.reach


def test_what_is_left_out_is_not_printed(closed: Closed) -> None:
    gone = closed.figures.quotes[0]
    whole = written(closed.figures, {gone.digest}, Texts())
    kept = {one.digest for one in closed.figures.quotes} - {gone.digest}
    (sheet,) = [one for one in whole.grids if one.title == "Học viên nói"]
    assert len(sheet.rows) == len(kept)
