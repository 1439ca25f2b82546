"""A simulated series: who registered, who came how, how often each morning was seen."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

from sqlalchemy import insert, select, update

from bot import programmes
from bot.forms.provinces import provinces
from bot.programme import Programme
from storage import Transaction, series
from storage.reports import views
from storage.tables import (
    Attendance,
    AttendanceSheet,
    Campaign,
    Form,
    Person,
    Registration,
    Series,
    Session,
    Verdict,
)
from tests.reports.counted import AT_ONCE, OPENED, SHARES, Counted


class Mornings:
    """Registrations and attendance in rows as the bot makes them; the same seed makes the same."""

    def __init__(self, tx: Transaction, programme: Programme, people: int = 3000, seed: int = 2021) -> None:
        self.tx, self.chance, self.people_count = tx, random.Random(seed), people
        self.counted = Counted()
        programmes.apply(tx, programme, OPENED)
        tx.execute(update(Campaign).values(state="cancelled", reason="played"))
        self.series = tx.scalars(select(Series)).one()
        forms = {one.purpose: one.id for one in tx.scalars(select(Form).order_by(Form.version))}
        self.registration_form, self.survey_form = forms["registration"], forms["survey"]
        tx.expire_all()
        self.sessions = series.sessions(tx, self.series.id)
        self.registered: list[int] = []
        """Numbers of those who are registered at the end; the ids of people are their numbers."""

    def _insert(self, table: Any, rows: list[dict[str, Any]]) -> None:
        for start in range(0, len(rows), AT_ONCE):
            self.tx.execute(insert(table), rows[start : start + AT_ONCE])

    def register(self) -> None:
        """3,000 registered, and more who withdrew, wait or were refused."""
        whole = self.people_count
        others = {"withdrawn": whole // 60, "waiting": whole // 250, "refused": 3}
        states = ["registered"] * whole + [state for state, count in others.items() for _ in range(count)]
        kinds = self._kinds(whole)
        codes = self._codes(len(states))
        people, rows = [], []
        for number, state in enumerate(states, 1):
            at = OPENED + dt.timedelta(minutes=self.chance.randrange(30 * 24 * 60))
            kind = kinds[number - 1] if state == "registered" else "other"
            answers = {"name": f"Người {number}", "kind": kind, "province": codes[number - 1]}
            common = {"created_at": at, "seen_at": at}
            people.append({"id": number, "telegram_id": 10_000 + number, "first_name": "Lan", **common})
            whose = {"person_id": number, "series_id": self.series.id, "form_id": self.registration_form}
            rows.append(
                {**whose, "number": number, "state": state, "answers": answers}
                | {"registered_at": at, "changed_at": at}
            )
            self.counted.states[state] += 1
            if state == "registered":
                self.registered.append(number)
                self.counted.kinds[kind] += 1
                self.counted.provinces[codes[number - 1]] += 1
                self.counted.days[(at + dt.timedelta(hours=7)).date()] += 1
        self._insert(Person, people)
        self._insert(Registration, rows)
        self.tx.execute(update(Series).values(last_number=len(states)))

    def _kinds(self, whole: int) -> list[str]:
        scale = whole / sum(SHARES.values())
        kinds = [kind for kind, count in SHARES.items() for _ in range(round(count * scale))]
        kinds += ["manager"] * (whole - len(kinds))
        self.chance.shuffle(kinds)
        return kinds[:whole]

    def _codes(self, whole: int) -> list[str]:
        """Every province but one, some of them far more often; one of three people only."""
        all_of_them = [one.code for one in provinces("2021")]
        rare, nobody, common = all_of_them[-1], all_of_them[-2], all_of_them[:-2]
        weights = [1 + 12 * self.chance.random() ** 3 for _ in common]
        codes = [*common, rare, rare, rare]
        codes += self.chance.choices(common, weights, k=whole - len(codes))
        assert nobody not in codes
        return codes

    def attend(self, session: Session) -> None:
        """Most on Zoom, some on the page or the channel, a few on two; some only sent the word."""
        number, rows = session.number, list[dict[str, Any]]()
        came: set[int] = set()
        for person in self.registered:
            if person % 9 == 0:
                continue  # registered, and never came
            ways = self._ways(self.chance.random())
            if ways is None:
                continue
            came.add(person)
            for kind, way in ways:
                rows.append(self._evidence(session, person, kind, way))
                self.counted.ways.setdefault((number, way or ""), set()).add(person)
        for way in ("zoom", "facebook", "youtube"):
            self.counted.ways.setdefault((number, way), set())
        self.counted.people[number] = came
        self._insert(Attendance, rows)
        self._close(session, came)

    def _ways(self, draw: float) -> list[tuple[str, str | None]] | None:
        if draw < 0.38:
            return [("here", "zoom"), ("zoom", "zoom")]
        if draw < 0.52:
            return [("here", "facebook"), ("word-1", "facebook")]
        if draw < 0.62:
            return [("here", "youtube")]
        if draw < 0.65:
            return [("here", "facebook"), ("zoom", "zoom")]
        return [("word-1", None)] if draw < 0.68 else None

    def _evidence(self, session: Session, person: int, kind: str, way: str | None) -> dict[str, Any]:
        whose = {"session_id": session.id, "person_id": person, "kind": kind, "platform": way}
        return {**whose, "at": session.starts_at, "seconds": 9000 if kind == "zoom" else None}

    def _close(self, session: Session, came: set[int]) -> None:
        """The organizer closes the attendance: who only sent a code word is not counted as present."""
        closed = session.ends_at + dt.timedelta(days=1)
        sheet = {"session_id": session.id, "door_secret": None, "closed_at": closed, "closed_by": None}
        self.tx.execute(insert(AttendanceSheet), [sheet])
        unknown = self.counted.ways.get((session.number, ""), set())
        rows = [
            {"session_id": session.id, "person_id": one, "present": one not in unknown}
            | {"way": "rule", "decided_at": closed}
            for one in sorted(came)
        ]
        self._insert(Verdict, rows)
        self.counted.present[session.number] = len(came - unknown)

    def view(self, session: Session) -> None:
        """An organizer reads the counts off the page and the channel; of the last morning only the page's."""
        for platform, least in (("facebook", 7000), ("youtube", 4600)):
            if platform == "youtube" and session.number == len(self.sessions):
                continue
            count = least + self.chance.randrange(2400)
            views.note(self.tx, session.id, platform, count, 1, session.ends_at + dt.timedelta(hours=3))
            self.counted.views[session.number, platform] = count
