"""The OCOP series of 2021: the example says what is known about it, and marks what is made up."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from bot.forms.steps import ChoicesStep, ChoiceStep, Form, ProvinceStep
from bot.programme import Place, Programme, Series, Zoom, check_file
from bot.programme.shapes import shape, walk
from bot.programme.tree import At, Tree

FILE = Path(__file__).parents[2] / "examples" / "ocop-2021.yaml"
MORNINGS = [f"2021-{day}" for day in ("09-28", "09-30", "10-01", "10-04", "10-06", "10-08", "10-11", "10-13")]
TOPICS = """\
Chương trình Mỗi xã một sản phẩm (OCOP): những điều cần biết khi tham gia chương trình
Hướng dẫn phát triển sản phẩm gắn với tiềm năng, lợi thế của địa phương
Tập huấn xây dựng phương án sản xuất kinh doanh cho sản phẩm OCOP
Tập huấn xây dựng câu chuyện sản phẩm OCOP
Tập huấn xây dựng và bảo vệ thương hiệu sản phẩm nông sản
Tập huấn xử lý sau thu hoạch
Phương pháp và công cụ xây dựng mô hình HTX du lịch bền vững
Hướng dẫn Bộ tiêu chí tham gia OCOP
Hướng dẫn quy trình, thủ tục, hồ sơ minh chứng tham gia chương trình Mỗi xã một sản phẩm
Hướng dẫn chuẩn hóa các điểm du lịch cộng đồng và dịch vụ du lịch cộng đồng tham gia chương trình OCOP
Ứng dụng chuyển đổi số trong chương trình OCOP""".splitlines()


@pytest.fixture(scope="module")
def programme() -> Programme:
    programme, problems = check_file(FILE)
    assert problems == []
    assert programme is not None
    return programme


@pytest.fixture(scope="module")
def series(programme: Programme) -> Series:
    return programme.find("ocop-2021")


def test_eight_mornings(series: Series) -> None:
    assert [str(session.start.date()) for session in series.sessions] == MORNINGS
    assert all(session.start.hour < 12 for session in series.sessions)
    assert (series.starts, series.ends) == (dt.date(2021, 9, 28), dt.date(2021, 10, 18))
    assert {session.timezone for session in series.sessions} == {"Asia/Ho_Chi_Minh"}


def test_eleven_topics_in_their_order(series: Series) -> None:
    assert [topic.title["vi"] for topic in series.topics] == TOPICS
    assert all(session.topics for session in series.sessions)


def test_who_runs_it(programme: Programme) -> None:
    names = " ".join(one["vi"] for one in programme.organisers)
    for known in ("Saemaul Undong", "Khoa học Xã hội và Nhân văn", "Nông thôn mới Trung ương", "(AUF)"):
        assert known in names


def test_every_morning_is_on_the_page_the_channel_and_zoom(series: Series) -> None:
    for session in series.sessions:
        links = {link.platform: link.url for link in session.join if not isinstance(link, Place)}
        assert links["facebook"] == "https://www.facebook.com/ptntsu"
        assert links["youtube"] == "https://m.youtube.com/channel/UCGpgzf0uznc_Zkj7aZJEKHA"
        assert [link.passcode for link in session.join if isinstance(link, Zoom)] == [
            f"vidu-{session.key[1:]}"
        ]


def test_what_is_made_up_says_so(series: Series) -> None:
    certificate = series.certificate
    assert certificate is not None
    speakers = [speaker.name for topic in series.topics for speaker in topic.speakers]
    assert all("ví dụ" in name for name in [*speakers, *(signer.name for signer in certificate.signers)])
    assert len(set(speakers)) == 11
    meetings = [link.url for one in series.sessions for link in one.join if isinstance(link, Zoom)]
    assert all(re.fullmatch(r"https://zoom\.us/j/0000000000[1-8]", url) for url in meetings)
    made_up = [
        line
        for line in FILE.read_text("utf-8").splitlines()
        if re.search(r"start:|length:|surveys:|retention:", line)
    ]
    assert len(made_up) == 18
    assert all("example" in line for line in made_up if "surveys" not in line)


def options(form: Form, key: str) -> list[str]:
    step = form.step(key)
    assert isinstance(step, ChoiceStep | ChoicesStep)
    return [option.key for option in step.options]


def test_registration_asks_what_the_organisers_counted(series: Series) -> None:
    form = series.registration.form
    kinds = [(step.key, step.kind) for step in form.steps]
    assert kinds[:2] == [("name", "name"), ("kind", "choice")]
    assert [key for key, _ in kinds[5:]] == ["organisation", "province", "phone", "email", "consent"]
    assert options(form, "kind") == ["manager", "producer", "other"]
    assert options(form, "manager-level") == ["province", "district", "commune"]
    assert options(form, "producer-type") == ["enterprise", "cooperative", "cooperative-group", "household"]
    assert options(form, "other-type") == ["consultant", "lecturer", "student"]
    assert [step.when for step in form.steps[2:5]] == [{"kind": (one,)} for one in options(form, "kind")]
    assert [step.key for step in form.steps if step.optional] == ["email"]
    province = form.step("province")
    assert isinstance(province, ProvinceStep)
    assert province.provinces == "2021"


def test_survey_reminders_and_certificate(series: Series) -> None:
    survey, certificate = series.survey, series.certificate
    assert survey is not None
    assert certificate is not None
    kinds = [step.kind for step in survey.form.steps]
    assert kinds == ["rating", "rating", "scale", "choices", "yesno", "longtext", "yesno"]
    assert [step.key for step in survey.form.steps if step.optional] == ["wish", "quote"]
    assert [rung.key for rung in series.reminders] == ["-24h", "-1h", "-10m"]
    assert [nudge.key for nudge in survey.nudges] == ["end+2h", "end+24h", "close-3h"]
    assert (certificate.surveys, certificate.attendance) == (6, 0)


def test_every_text_is_there_in_three_languages(programme: Programme) -> None:
    tree = Tree("ocop", programme.model_dump(mode="json", exclude_none=True))
    texts = [at for annotation, at in walk(Programme, At(tree)) if shape(annotation).is_text]
    assert len(texts) == 75
    assert [at.path for at in texts if set(at.names()) != {"vi", "en", "fr"}] == []


def test_questions_are_sorted_by_the_themes_of_the_series(series: Series) -> None:
    assert series.questions is not None
    assert [theme.label["vi"] for theme in series.questions.themes] == [
        "Cơ chế, chính sách",
        "Quy trình tổ chức triển khai",
        "Đánh giá, phân loại",
        "Hồ sơ, thủ tục",
    ]
