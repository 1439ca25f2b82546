"""Verdicts of many people at once, and what stands once a sheet is closed."""

from __future__ import annotations

from sqlalchemy import event, insert, select

from bot import attendance as rules
from bot import programmes
from bot.attendance.rule import Evidence, judge, terms_of
from storage import Database, Transaction, attendance
from storage import series as stored
from storage.tables import Attendance, Series
from tests.delivery.desk import NOW, ocop
from tests.storage import crowds

MANY = 3000
KINDS = ("here", "word-1", "word-2", "zoom", "door")


def crowd(tx: Transaction, many: int) -> tuple[Series, dict[int, list[tuple[str, int]]]]:
    """So many people with all mixtures of evidence of the first session, by the example's rule: 60 % of the
    minutes, or both words."""
    programmes.apply(tx, ocop(), NOW)
    series = tx.scalars(select(Series)).one()
    first = stored.sessions(tx, series.id)[0]
    rows = {
        person: [(kind, 60 * at if kind == "zoom" else 0) for bit, kind in enumerate(KINDS) if at >> bit & 1]
        for at, person in enumerate(crowds.register(tx, range(1, many + 1), NOW))
    }
    tx.execute(
        insert(Attendance),
        [
            {"session_id": first.id, "person_id": person, "kind": kind, "seconds": seconds, "at": NOW}
            for person, known in rows.items()
            for kind, seconds in known
        ],
    )
    return series, rows


async def test_thousands_of_people_are_judged_in_three_statements(database: Database) -> None:
    def work(tx: Transaction) -> None:
        series, rows = crowd(tx, MANY)
        first = stored.sessions(tx, series.id)[0]
        said: list[str] = []
        engine = tx.get_bind()
        event.listen(engine, "before_cursor_execute", lambda *told: said.append(told[2]))
        found = rules.of_series(tx, series, first)[first.id]
        assert len(said) == 3
        terms, length = terms_of(series.attendance), first.ends_at - first.starts_at
        for person, known in rows.items():
            evidence = Evidence(frozenset(kind for kind, _ in known), sum(seconds for _, seconds in known))
            judged = judge(terms, evidence, length)
            assert (found[person].present if known else person in found) == judged.present
        assert rules.attended_by(tx, series) == {
            person: {first.id} for person, one in found.items() if one.present
        }
        for person in list(rows)[:40]:
            assert rules.attended(tx, person, series) == (
                {first.id} if person in found and found[person].present else set()
            )

    await database.run(work)


async def test_a_closed_sheet_is_deaf_to_evidence_but_not_to_organizers(database: Database) -> None:
    def work(tx: Transaction) -> None:
        series, rows = crowd(tx, 64)
        first = stored.sessions(tx, series.id)[0]
        people = list(rows)
        before = rules.of_series(tx, series, first)[first.id]
        verdicts = [(person, before[person].present) for person in people if person in before]
        attendance.hold(tx, first.id).closed_at = NOW
        attendance.freeze(tx, first.id, verdicts, people[0], NOW)
        tx.flush()
        empty, present = people[0], next(person for person, came in verdicts if came)
        for kind in ("word-1", "word-2"):
            attendance.note(tx, empty, first.id, kind, None, NOW)
        attendance.word(tx, first.id, present, present=False, reason="Vắng", by=people[1], now=NOW)
        after = rules.of_series(tx, series, first)[first.id]
        assert not after[empty].present
        assert after[empty].judgement.present
        assert after[empty].closed
        assert (after[present].present, after[present].by_staff) == (False, True)
        assert after[present].reason == "Vắng"
        attendance.thaw(tx, first.id)
        attendance.sheet(tx, first.id).closed_at = None
        tx.flush()
        again = rules.of_series(tx, series, first)[first.id]
        assert again[empty].present
        assert not again[present].present

    await database.run(work)
