"""A programme in the database, written as a file again, is the programme that was loaded."""

from __future__ import annotations

import datetime as dt

import pytest

from bot import programmes
from bot.programme import Programme, check, read
from bot.programmes.rebuilding import programme_data, yaml
from bot.programmes.states import standing
from storage import Database, Transaction
from storage import series as stored_series
from tests.databases import only_sqlite
from tests.domain.programme_file import SOUND
from tests.stories.phones import EXAMPLES

NOW = dt.datetime(2021, 2, 1, tzinfo=dt.UTC)


def normal(programme: Programme) -> Programme:
    """What a series takes from its programme said of the series itself, as the database has it."""
    series = [
        one.model_copy(update={"quiet": programme.quiet_of(one), "retention": programme.retention_of(one)})
        for one in programme.series
    ]
    return programme.model_copy(update={"series": tuple(series)})


@only_sqlite
@pytest.mark.parametrize("name", ["sound", "ocop-2021"])
async def test_a_rebuilt_file_says_the_same(database: Database, name: str) -> None:
    whole = read(SOUND) if name == "sound" else read(EXAMPLES / f"{name}.yaml")

    def rebuilt(tx: Transaction) -> bytes:
        programmes.apply(tx, whole, NOW)
        row = stored_series.programme(tx, whole.key)
        assert row is not None
        return yaml(programme_data(standing(tx, row)))

    again, problems = check(await database.run(rebuilt), "file")
    assert problems == []
    assert again is not None
    assert normal(again).model_dump() == normal(whole).model_dump()
