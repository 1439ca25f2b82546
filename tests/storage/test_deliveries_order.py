"""In which order deliveries are claimed, and that this costs little however many wait."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sqlalchemy import insert, text

from bot import programmes
from storage import Database, Transaction, campaigns, deliveries
from storage.tables import Delivery
from tests.delivery.desk import NEWS, NOW, ocop
from tests.storage import crowds

MINUTE = dt.timedelta(minutes=1)
LEASE = 2 * MINUTE


async def test_the_way_in_goes_before_everything_that_can_wait(database: Database) -> None:
    def operation(tx: Transaction) -> None:
        programmes.apply(tx, ocop(), NOW)
        crowds.register(tx, range(1, 11), NOW)
        nudge = campaigns.create(tx, replace(NEWS, key="nudge", kind="survey_nudge"), NOW)
        campaigns.expand(tx, nudge, NOW - MINUTE)
        join = campaigns.create(tx, replace(NEWS, key="join", kind="join", urgent=True), NOW)
        campaigns.expand(tx, join, NOW)
        taken = [one.kind for one in deliveries.claim(tx, NOW, 14, LEASE)]
        assert taken == ["join"] * 10 + ["survey_nudge"] * 4
        late = crowds.register(tx, [11], NOW)
        campaigns.add_person(tx, join, late[0], NOW)
        assert [one.kind for one in deliveries.claim(tx, NOW, 1, LEASE)] == ["join"]

    await database.run(operation)


async def test_a_claim_walks_along_an_index(database: Database) -> None:
    """Also when very many were put off until the morning: they are not even looked at."""

    def operation(tx: Transaction) -> str:
        programmes.apply(tx, ocop(), NOW)
        people = crowds.register(tx, range(1, 3001), NOW)
        news = campaigns.create(tx, NEWS, NOW, state="running")
        common = {
            "campaign_id": news.id,
            "channel": "telegram",
            "state": "pending",
            "due_at": NOW + 600 * MINUTE,
        }
        tx.execute(insert(Delivery), [{"person_id": id, **common} for id in people])
        tx.execute(text("analyze"))
        sql = deliveries.CLAIM.compile(tx.get_bind(), compile_kwargs={"render_postcompile": True})
        explain = "explain query plan " if tx.get_bind().dialect.name == "sqlite" else "explain "
        parameters = {"now": NOW, "channel": "telegram", "urgent": False, "limit": 10}
        parameters |= {"state_1": "pending", "state_2": "running"}
        values = sql.construct_params(parameters)
        if sql.positiontup is not None:  # SQLite's, which takes no moments either
            values = tuple(str(values[name]) for name in sql.positiontup)  # type: ignore[assignment]
        rows = tx.connection().exec_driver_sql(explain + str(sql), values).all()
        return "\n".join(str(row[-1]) for row in rows)

    plan = await database.run(operation)
    assert "ix_deliveries_state_channel_urgent_due_at" in plan
    assert "TEMP B-TREE" not in plan
