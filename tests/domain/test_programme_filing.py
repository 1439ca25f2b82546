"""What is news in a file, compared with the one before it."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.programmes.filing import Filed, news, plain

FILED: Filed = {
    "state": "planned",
    "start": "2021-03-02T01:00:00+00:00",
    "title": None,
    "links": [{"url": "a"}],
}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, set()),
        ({"title": "Khai mạc"}, {"title"}),
        ({"links": [{"url": "a"}, {"url": "b"}]}, {"links"}),
        ({"start": "2021-03-02T02:00:00+00:00", "state": "cancelled"}, {"start", "state"}),
        ({"capacity": None}, {"capacity"}),
    ],
    ids=["the same", "a title at last", "one more link", "two fields", "a field files did not have before"],
)
def test_only_what_differs_is_news(said: Filed, expected: set[str]) -> None:
    assert news(FILED, {**FILED, **said}) == expected


def test_without_an_earlier_file_all_is_news() -> None:
    assert news(None, FILED) == set(FILED)


def test_fields_are_kept_as_plain_data() -> None:
    at = dt.datetime(2021, 3, 2, 8, tzinfo=dt.UTC)
    fields = {"starts_on": dt.date(2021, 3, 1), "opens_at": at, "closes_at": None, "capacity": 5}
    assert plain(fields) == {
        "starts_on": "2021-03-01",
        "opens_at": "2021-03-02T08:00:00+00:00",
        "closes_at": None,
        "capacity": 5,
    }
