"""The sentences on a certificate, in three languages."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bot.documents.wording import CertificateFacts, long_date, worded
from bot.texts import Texts

VI, EN, FR = (Texts((language,)) for language in ("vi", "en", "fr"))


def facts(**changes: Any) -> CertificateFacts:
    given: dict[str, Any] = {
        "name": "Nguyễn Thị Ví Dụ",
        "series": "OCOP 2021",
        "first": dt.date(2021, 9, 28),
        "last": dt.date(2021, 10, 13),
        "sessions": 8,
        "organisers": ["Đơn vị tổ chức"],
        "place": "Hà Nội",
        "serial": "OCOP-2021-000123",
        "verify_code": "K7QM-2XRP",
        "verify_url": "https://t.me/example_bot?start=c_K7QM2XRP",
        "issued_at": dt.datetime(2021, 10, 12, 18, tzinfo=dt.UTC),
    }
    return CertificateFacts.model_validate(given | changes)


@pytest.mark.parametrize(
    ("date", "vi", "en", "fr"),
    [
        (dt.date(2021, 10, 13), "ngày 13 tháng 10 năm 2021", "13 October 2021", "13 octobre 2021"),
        (dt.date(2024, 2, 1), "ngày 01 tháng 02 năm 2024", "1 February 2024", "1er février 2024"),
        (dt.date(2024, 3, 9), "ngày 09 tháng 3 năm 2024", "9 March 2024", "9 mars 2024"),
    ],
)
def test_dates_are_written_as_on_papers(date: dt.date, vi: str, en: str, fr: str) -> None:
    assert [long_date(date, texts) for texts in (VI, EN, FR)] == [vi, en, fr]


def test_several_sessions_have_a_span() -> None:
    assert worded(facts(), VI).dates == "từ ngày 28 tháng 9 năm 2021 đến ngày 13 tháng 10 năm 2021 · 8 buổi"
    assert worded(facts(), EN).dates == "from 28 September 2021 to 13 October 2021 · 8 sessions"
    assert worded(facts(), FR).dates == "du 28 septembre 2021 au 13 octobre 2021 · 8 séances"


def test_one_session_has_a_day() -> None:
    one = facts(sessions=1, last=dt.date(2021, 9, 28))
    assert worded(one, VI).dates == "ngày 28 tháng 9 năm 2021"
    assert worded(one, EN).dates == "on 28 September 2021"
    assert worded(one, FR).dates == "le 28 septembre 2021"


@pytest.mark.parametrize(("hours", "vi", "en"), [(24, "24 giờ", "24 hours"), (1.5, "1,5 giờ", "1.5 hours")])
def test_hours_are_told_where_they_are_known(hours: float, vi: str, en: str) -> None:
    assert worded(facts(hours=hours), VI).dates.endswith(f" · {vi}")
    assert worded(facts(hours=hours), EN).dates.endswith(f" · {en}")


def test_the_day_of_issue_is_the_programmes_day() -> None:
    assert worded(facts(), VI).place_and_date == "Hà Nội, ngày 13 tháng 10 năm 2021"
    assert worded(facts(zone="Europe/Paris"), FR).place_and_date == "Hà Nội, le 12 octobre 2021"


def test_a_programme_of_the_same_name_is_not_said_twice() -> None:
    assert worded(facts(programme="OCOP 2021"), VI).programme is None
    assert worded(facts(programme="OCOP 2021–2025"), VI).programme == "OCOP 2021–2025"


def test_an_own_statement_takes_the_place_of_ours() -> None:
    assert worded(facts(), VI).statement == "đã tham dự và hoàn thành"
    assert worded(facts(statement="đã tốt nghiệp"), VI).statement == "đã tốt nghiệp"


def test_every_label_is_in_the_language() -> None:
    labels = ("heading", "lead", "statement", "topics_heading", "code_label", "scan_hint", "qr_alt")
    said = [tuple(getattr(worded(facts(), texts), label) for label in labels) for texts in (VI, EN, FR)]
    assert all(len(set(same)) == 3 for same in zip(*said, strict=True))
    assert worded(facts(), FR).language == "fr"
