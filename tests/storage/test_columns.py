"""What goes into a column comes out of it, on both databases."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Column, Engine, Integer, MetaData, Table, insert, select, text
from sqlalchemy.exc import StatementError

from storage.columns import Json, UtcDateTime

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
NEWFOUNDLAND = ZoneInfo("America/St_Johns")
MORNING = dt.datetime(2021, 9, 28, 8, 30, 15, 123456, HANOI)
SAMPLES = Table("samples", MetaData(), Column("id", Integer, primary_key=True))
SAMPLES.append_column(Column("at", UtcDateTime))
SAMPLES.append_column(Column("data", Json))


@pytest.fixture
def engine(empty_engine: Engine) -> Engine:
    SAMPLES.metadata.create_all(empty_engine)
    return empty_engine


def stored(engine: Engine, **values: Any) -> Any:
    """The row as it comes back after these values were written."""
    with engine.begin() as connection:
        connection.execute(insert(SAMPLES).values(**values))
    with engine.connect() as connection:
        return connection.execute(select(SAMPLES)).one()


@pytest.mark.parametrize(
    "moment",
    [
        MORNING,
        MORNING.astimezone(dt.UTC),
        MORNING.astimezone(NEWFOUNDLAND),
        MORNING.astimezone(dt.timezone(dt.timedelta(hours=-11, minutes=-17))),
        dt.datetime(1900, 1, 1, tzinfo=dt.UTC),
        dt.datetime(2999, 12, 31, 23, 59, 59, 999999, dt.UTC),
    ],
)
def test_a_moment_of_any_zone_comes_back_as_the_same_moment_in_utc(
    engine: Engine, moment: dt.datetime
) -> None:
    at = stored(engine, at=moment).at
    assert at == moment
    assert at.tzinfo is dt.UTC


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_stays_itself(engine: Engine, fold: int) -> None:
    ambiguous = dt.datetime(2021, 11, 7, 1, 30, tzinfo=NEWFOUNDLAND, fold=fold)
    assert stored(engine, at=ambiguous).at == ambiguous.astimezone(dt.UTC)


def test_a_moment_without_a_zone_is_refused(engine: Engine) -> None:
    with pytest.raises(StatementError, match="a moment without a time zone"):
        stored(engine, at=MORNING.replace(tzinfo=None))


def test_a_moment_without_a_zone_is_refused_in_a_comparison_too(engine: Engine) -> None:
    question = select(SAMPLES).where(SAMPLES.c.at < MORNING.replace(tzinfo=None))
    with engine.connect() as connection, pytest.raises(StatementError, match="a moment without a time zone"):
        connection.execute(question)


def test_moments_of_different_zones_compare_and_sort_as_moments(engine: Engine) -> None:
    zones = [NEWFOUNDLAND, HANOI, dt.UTC]
    moments = [(MORNING + dt.timedelta(microseconds=i)).astimezone(zones[i % 3]) for i in (4, 0, 5, 2, 1, 3)]
    with engine.begin() as connection:
        connection.execute(insert(SAMPLES), [{"at": moment} for moment in moments])
        later = moments[3].astimezone(NEWFOUNDLAND)
        found = connection.scalars(select(SAMPLES.c.at).where(SAMPLES.c.at > later).order_by(SAMPLES.c.at))
        assert list(found) == sorted(moments)[3:]


def test_no_moment_stays_none(engine: Engine) -> None:
    assert stored(engine, at=None).at is None


@pytest.mark.parametrize(
    "data",
    [
        {"họ tên": "Nguyễn Thị Hường", "tỉnh": "Đắk Lắk", "ghi chú": 'dấu "nháy" và \\ gạch\nchéo'},
        {"decomposed": "Hu\u031bo\u031b\u0300ng", "emoji": "🌾"},
        {"deep": [{"a": [1, 2.5, -3, True, False, None]}, []], "big": 2**53},
        [],
        ["Bưởi Năm Roi", "cà phê"],
    ],
)
def test_json_comes_back_as_it_was(engine: Engine, data: Any) -> None:
    assert stored(engine, data=data).data == data


def test_no_json_is_null_for_the_database_too(engine: Engine) -> None:
    assert stored(engine, data=None).data is None
    with engine.connect() as connection:
        assert connection.scalar(text("select count(*) from samples where data is null")) == 1


def test_vietnamese_stands_readable_in_the_file(engine: Engine) -> None:
    stored(engine, data={"tỉnh": "Đắk Lắk"})
    with engine.connect() as connection:
        assert "Đắk Lắk" in connection.scalars(text("select cast(data as text) from samples")).one()
