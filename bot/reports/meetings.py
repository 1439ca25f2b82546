"""What happened in each session: topics and their questions, who came how, how often it was seen."""

from __future__ import annotations

from collections.abc import Sequence

from bot.attendance import verdicts
from bot.reports.figures import SessionFigures, TopicFigures, Views
from storage import Transaction
from storage.reports import counting, questions, views
from storage.tables import Session, Topic


def of(tx: Transaction, series: Sequence[int]) -> tuple[SessionFigures, ...]:
    """All sessions, cancelled ones too, by series and time."""
    return Meetings(tx, series).all()


class Meetings:
    """Everything about the sessions is read for all of them at once."""

    def __init__(self, tx: Transaction, series: Sequence[int]) -> None:
        self._tx, self._rows = tx, counting.sessions(tx, series)
        self._series = {one.id: one for one in counting.series_of(tx, series)}
        self._people, self._platforms = counting.evidence(tx, series), counting.platforms(tx, series)
        self._closed = counting.closed(tx, series)
        self._surveys, self._held = counting.surveys(tx, series), counting.held(tx, series)
        self._views = views.noted(tx, [one.id for one in self._rows])
        self._asked, self._votes = questions.by_topic(tx, series), questions.votes(tx, series)

    def all(self) -> tuple[SessionFigures, ...]:
        return tuple(self._one(row) for row in self._rows)

    def _one(self, row: Session) -> SessionFigures:
        closed = self._closed.get(row.id)
        return SessionFigures(
            id=row.id,
            series_id=row.series_id,
            number=row.number,
            title=row.title,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            cancelled=row.state == "cancelled",
            topics=tuple(self._topic(one) for one in row.topics if not one.withdrawn),
            people=self._people.get(row.id, 0),
            platforms=self._ways(row),
            views={
                one.platform: Views(count=one.views, noted_at=one.noted_at)
                for one in self._views
                if one.session_id == row.id
            },
            closed_at=closed.at if closed else None,
            present=self._present(row),
            surveys=self._surveys.get(row.id, 0),
            held=self._held.get(row.id, 0),
        )

    def _present(self, row: Session) -> int:
        """One session at a time: everybody of whom there is evidence is judged."""
        if row.id in self._closed:
            return self._closed[row.id].present
        if not self._people.get(row.id):
            return 0
        found = verdicts.of_series(self._tx, self._series[row.series_id], row)
        return sum(one.present for people in found.values() for one in people.values())

    def _ways(self, row: Session) -> dict[str, int]:
        """Its own platforms in their order, whoever came; then others that somebody used."""
        offered = dict.fromkeys((link.platform for link in row.links), 0)
        used = {way: count for (session, way), count in self._platforms.items() if session == row.id}
        return {**offered, **used}

    def _topic(self, topic: Topic) -> TopicFigures:
        counts = {state: count for (id, state), count in self._asked.items() if id == topic.id}
        through = sum(counts.get(state, 0) for state in (*questions.PUBLIC, "merged"))
        return TopicFigures(
            id=topic.id,
            title=topic.title,
            speakers=tuple(str(one["name"]) for one in topic.speakers),
            received=sum(count for state, count in counts.items() if state != "withdrawn"),
            let_through=through,
            answered=counts.get("answered", 0),
            put_aside=counts.get("rejected", 0),
            votes=self._votes.get(topic.id, 0),
        )
