"""The OCOP series of 2021 as it may have been: 3,000 registrants in the published shares, eight mornings,
eleven topics; what people answered, asked and got."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from typing import Any

from sqlalchemy import insert, select

from storage.tables import (
    Campaign,
    Certificate,
    Completion,
    Delivery,
    Question,
    QuestionVote,
    Response,
    Session,
)
from tests.reports.counted import ASKED, CLOSED, OPENED, SAID, Counted
from tests.reports.mornings import Mornings


class Simulation(Mornings):
    """One series played to its end."""

    def play(self) -> Counted:
        """All of it."""
        self.register()
        for session in self.sessions:
            self.attend(session)
            self.view(session)
            self.rate(session)
        self.ask()
        self.certify()
        self.deliver()
        self.tx.expire_all()
        return self.counted

    def rate(self, session: Session) -> None:
        """A part of those who came answers the survey; on the last morning but three people."""
        number = session.number
        came = sorted(self.counted.people[number])
        answering = (
            came[:3] if number == len(self.sessions) else [p for p in came if self.chance.random() < 0.4]
        )
        done, rows = [], []
        for person in answering:
            at = session.ends_at + dt.timedelta(minutes=self.chance.randrange(600))
            answers = self._answers(number)
            done.append({"person_id": person, "session_id": session.id, "completed_at": at})
            rows.append(
                {"id": uuid.UUID(int=self.chance.getrandbits(128)).hex, "session_id": session.id}
                | {"form_id": self.survey_form, "person_id": person, "answers": answers, "submitted_at": at}
            )
        self.counted.surveys[number] = len(answering)
        self._insert(Completion, done)
        self._insert(Response, rows)

    def _answers(self, number: int) -> dict[str, Any]:
        chance, counted = self.chance, self.counted
        content, speaker = (chance.choices((1, 2, 3, 4, 5), (1, 1, 10, 40, 48))[0] for _ in range(2))
        recommend = chance.choices(range(11), (1, 0, 0, 1, 1, 3, 4, 10, 25, 30, 25))[0]
        useful = chance.sample(["knowledge", "examples", "questions", "materials"], chance.randrange(1, 4))
        apply = chance.random() < 0.92
        wish = chance.choice(SAID) if chance.random() < 0.02 else None
        allowed = wish is not None and chance.random() < 0.5
        for key, mark in (("content", content), ("speaker", speaker), ("recommend", recommend)):
            counted.marks.setdefault((key, number), []).append(mark)
        counted.choices.update([("useful", one) for one in useful] if self._told(number) else [])
        counted.choices.update([("apply", apply)] if self._told(number) else [])
        counted.positive += content >= 4 and speaker >= 4 and recommend >= 8
        if wish is not None and allowed:
            counted.quotes.append(wish)
        given = {"content": content, "speaker": speaker, "recommend": recommend, "useful": useful}
        return {**given, "apply": apply, "wish": wish, "quote": allowed if wish else None}

    def _told(self, number: int) -> bool:
        """Whether a morning has enough answers to be told of."""
        return number < len(self.sessions)

    def ask(self) -> None:
        """31 to 45 questions a topic, some put aside or withdrawn; votes."""
        questions: list[dict[str, Any]] = []
        themes = [*(one["key"] for one in (self.series.questions or {}).get("themes", ())), None]
        for topic, at in self._topics():
            for _ in range(31 + self.chance.randrange(15)):
                state = self.chance.choices(
                    ("open", "answered", "skipped", "rejected", "withdrawn"), (8, 70, 5, 5, 2)
                )[0]
                theme = self.chance.choice(themes)
                whose = {
                    "topic_id": topic.id,
                    "person_id": self.chance.choice(self.registered),
                    "kind": "text",
                }
                text = f"{self.chance.choice(ASKED)} ({len(questions) + 1})"
                questions.append(
                    {"id": len(questions) + 1, **whose, "text": text, "state": state, "theme": theme}
                    | {"anonymous": False, "words": "", "asked_at": at, "changed_at": at}
                )
                self.counted.questions[topic.key] += state != "withdrawn"
                self.counted.question_states[topic.key, state] += 1
                if state in ("open", "answered", "skipped"):
                    self.counted.themes[theme] += 1
        self._insert(Question, questions)
        self._vote(questions, {topic.id: topic.key for topic, _ in self._topics()})

    def _topics(self) -> Iterator[tuple[Any, dt.datetime]]:
        for session in self.sessions:
            for topic in session.topics:
                yield topic, session.starts_at

    def _vote(self, questions: list[dict[str, Any]], keys: dict[int, str]) -> None:
        rows = []
        for one in questions:
            if one["state"] in ("open", "answered", "skipped"):
                voters = self.chance.sample(self.registered, int(self.chance.random() ** 4 * 60))
                rows += [
                    {"question_id": one["id"], "person_id": voter, "at": one["asked_at"]}
                    for voter in voters
                    if voter != one["person_id"]
                ]
                self.counted.votes[keys[one["topic_id"]]] += sum(v != one["person_id"] for v in voters)
        self._insert(QuestionVote, rows)

    def certify(self) -> None:
        """Two in five; some papers were replaced, a few revoked, a few wait for the printer."""
        rows = []
        for at, number in enumerate(self.registered[: len(self.registered) * 2 // 5]):
            state = "revoked" if at % 400 == 7 else "ordered" if at % 300 == 5 else "issued"
            states = ("replaced", "issued") if at % 100 == 3 else (state,)
            for copy, one in enumerate(states):
                key = f"{number}-{copy}"
                rows.append(
                    {"registration_id": number, "serial": key, "code": key, "state": one}
                    | {"data": {}, "ordered_at": CLOSED}
                )
                self.counted.certificates[one] += 1
            self.counted.certificates["earned"] += 1
        self._insert(Certificate, rows)

    def deliver(self) -> None:
        """One message to each; most arrive."""
        content = {"key": "played", "kind": "reminder", "series_id": self.series.id, "content": {}}
        content |= {"audience": "registered", "due_at": OPENED, "created_at": OPENED, "state": "done"}
        self.tx.execute(insert(Campaign), [content])
        id = self.tx.scalars(select(Campaign.id).where(Campaign.key == "played")).one()
        rows = []
        for number in self.registered:
            state = self.chance.choices(("sent", "blocked", "failed", "expired"), (96, 2, 1, 1))[0]
            rows.append({"campaign_id": id, "person_id": number, "state": state, "due_at": OPENED})
            self.counted.deliveries[state] += 1
        self._insert(Delivery, rows)
