"""What people gave does not reach a log by way of the database's errors."""

from __future__ import annotations

import traceback

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Database, Transaction
from storage.tables import Person
from tests.storage.operations import NOW


async def test_an_error_tells_nothing_of_the_row(database: Database) -> None:
    def twice(tx: Transaction) -> None:
        for _ in range(2):
            tx.add(Person(telegram_id=912345678, first_name="Lan", created_at=NOW, seen_at=NOW))
            tx.flush()

    with pytest.raises(IntegrityError) as caught:
        await database.run(twice)
    told = "".join(traceback.format_exception(caught.value))
    assert "912345678" not in told.replace("telegram_id=912345678,", "")  # the line of this test
    assert "Lan'" not in told
