"""What organizers are told of a person's history: their own place's, and no other programme's."""

from __future__ import annotations

from dataclasses import replace

from bot import programmes
from storage import Database, Transaction, announcements, campaigns, histories
from storage.tables import Programme
from tests.delivery.desk import NEWS, NOW, ocop
from tests.storage import crowds


async def test_messages_of_another_programme_are_not_told(database: Database) -> None:
    def told(tx: Transaction) -> list[str]:
        programmes.apply(tx, ocop(), NOW)
        (lan,) = crowds.register(tx, [1], NOW)
        common = {"organisers": [], "timezone": "Asia/Ho_Chi_Minh", "languages": ["vi"], "contact": {}}
        other = Programme(key="other", title={"": "x"}, digest="", loaded_at=NOW, **common)
        tx.add(other)
        tx.flush()
        for number, programme_id in enumerate((1, other.id)):
            made = announcements.create(tx, lan, (programme_id, None), NOW)
            content = {"announcement": made.id}
            planned = replace(NEWS, key=f"announcement:{made.id}", kind=f"kind-{number}", content=content)
            campaigns.for_one(tx, replace(planned, series_id=None, session_id=None), lan, NOW)
        happened = histories.of(tx, lan, (1, None))
        return [str(one.details["what"]) for one in happened if one.kind == "received"]

    assert await database.run(told) == ["kind-0"]
