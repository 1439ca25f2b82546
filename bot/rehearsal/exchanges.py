"""What is said because people did something: of a question on its way, of evidence that was not enough. It is
worded by the real notices, and taken back again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from bot import seats
from bot import sessions as session_rules
from bot.attendance.closing import SHORT
from bot.delivery.messages import Message
from bot.questions import answering, asking, passing, states, telling, terms, unanswered
from bot.questions.asking import Piece
from bot.rehearsal.examples import Composers, Visits, undone
from bot.rehearsal.lines import Line
from storage import attendance, roles
from storage.deliveries import Claimed
from storage.questions import answering as stored
from storage.tables import Question, QuestionAnswer, Series, Session, Topic

ASKER, SPEAKER = "who asked", "the speaker"
ENOUGH = 10**6
"""Numbers of deliveries that stand apart from all others."""


def questions(row: Series, session: Session, visits: Visits, composers: Composers) -> list[Line]:
    """A question about the first topic, from its coming to its answer; none where nobody can ask."""
    topic = next((one for one in session.topics if not one.withdrawn), None)
    if topic is None:
        return []
    first = next(iter(visits.values()))
    now = seats.awake(row, session.starts_at)
    with undone(first.tx):
        stage = Stage(row, session, visits, composers, now)
        topic = passing.known_topic(first.tx, topic.id)
        place = row.programme_id, row.id
        roles.grant(first.tx, first.person.id, "speaker", *place, topic.id, None, now)
        return [line for line in _on_its_way(stage, topic) if line.said]


def _on_its_way(stage: Stage, topic: Topic) -> list[Line]:
    visit = next(iter(stage.visits.values()))
    asked = asking.ask(
        visit.tx, visit.person.id, topic, Piece("text", stage.pick(topic)), anonymous=False, now=stage.now
    )
    question, about = {"question": asked.id}, {"topic": topic.id}
    told = []
    if terms.is_moderated(stage.row):
        states.move(visit.tx, asked, "open", stage.now)
        told.append(stage.line("question let through", ASKER, telling.STATE, {**question, "state": "open"}))
    head = {**about, "questions": [asked.id], "round": "start"}
    told.append(stage.line("questions passed on", SPEAKER, passing.HEAD, head))
    told.append(
        stage.line("question passed on", SPEAKER, passing.ASK, {**question, **about, "silent": False})
    )
    told.append(stage.line("question passed on", ASKER, telling.PASSED, {"questions": [asked.id]}))
    told.append(stage.line("question not answered, a day later", SPEAKER, unanswered.LEFT, about))
    return [*told, *_ends(stage, asked)]


def _ends(stage: Stage, asked: Question) -> list[Line]:
    """Answered; put aside by a moderator."""
    visit, question = next(iter(stage.visits.values())), {"question": asked.id}
    row = QuestionAnswer(question_id=asked.id, person_id=visit.person.id, kind="live", at=stage.now)
    stored.add(visit.tx, row)
    states.move(visit.tx, asked, "answered", stage.now, by=visit.person)
    answered = stage.line(
        "question answered", "who asked or voted", answering.ANSWER, {**question, "answer": row.id}
    )
    asked.state, asked.reason = "rejected", ":unclear:"
    visit.tx.flush()
    aside = {**question, "state": "rejected"}
    return [answered, stage.line("question not passed on", ASKER, telling.STATE, aside)]


def short(row: Series, session: Session, visits: Visits, composers: Composers) -> list[Line]:
    """Attendance is closed and somebody's evidence was not enough; where there is a rule."""
    if not row.attendance:
        return []
    first = next(iter(visits.values()))
    now = seats.awake(row, session.ends_at)
    with undone(first.tx):
        session_rules.be_in(first.tx, first.person.id, session, None, session.starts_at)
        attendance.sheet(first.tx, session.id).closed_at = now
        first.tx.flush()
        stage = Stage(row, session, visits, composers, now)
        line = stage.line(
            "evidence was not enough",
            "whose evidence was not",
            SHORT,
            {"session": session.id, "series": row.id},
        )
        return [line] if line.said else []


class Stage:
    """Says what a campaign of a kind would say now, in every language."""

    def __init__(
        self, row: Series, session: Session, visits: Visits, composers: Composers, now: dt.datetime
    ) -> None:
        self.row, self.session, self.visits, self.now = row, session, visits, now
        self._composers, self._number = composers, -ENOUGH * session.id

    def pick(self, topic: Topic) -> str:
        """Words that are the programme's own, for a question to have some."""
        return f"{next(iter(self.visits.values())).texts.plain_pick(topic.title)}?"

    def line(self, what: str, audience: str, kind: str, content: Mapping[str, Any]) -> Line:
        said = {}
        self._number -= 1
        for language, visit in self.visits.items():
            ids = (self._number, visit.person.id, self.row.id, (language,), 0, self._number)
            one = Claimed(*ids, kind, dict(content), self.row.id, None, None, True, True, 0)
            (composed,) = self._composers()(visit.tx, [one], self.now)
            if isinstance(composed, Message):
                said[language] = composed
        return Line(self.row.key, self.session.key, f"example: {what}", audience, said)
