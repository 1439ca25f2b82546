"""The one place where a question's state changes, and where those whom it concerns are told.

    move(tx, question, "open", now, by=person)                  a moderator lets it through, or brings it back
    move(tx, question, "rejected", now, by=person, reason="…")  … or does not; people read the reason
    move(tx, question, "merged", now, by=person, into=other)    the other takes its asker and voters along
    move(tx, question, "skipped", now, by=person, reason="…")   the speaker puts it aside, reason or None
    move(tx, question, "answered", now, by=person)              tells nobody: the notice with the answer does
    move(tx, question, "withdrawn", now)                        its asker takes it back
    passed(tx, questions, now)                                  went to a speaker; only the first time counts

`move` is False, and tells nobody, when nothing changed: somebody else was faster, or it is in that state
already. `final(tx, question)` is what a merged one became part of, `held` the same, locked; `everybody` are
the people to be told of an answer. Callers note the action in the log; this tells participants.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from bot.questions.telling import tell, tell_all, tell_passed
from storage import Transaction
from storage.questions import asked
from storage.tables import Person, Question

State = Literal["open", "rejected", "merged", "skipped", "answered", "withdrawn"]
FROM: dict[State, tuple[str, ...]] = {
    "open": ("new", "skipped", "rejected"),
    "rejected": ("new", "open", "skipped"),
    "merged": ("new", "open", "skipped", "rejected"),
    "skipped": ("new", "open"),
    "answered": ("new", "open", "skipped", "rejected"),
    "withdrawn": ("new", "open", "skipped", "merged"),
}
"""From which states a question may come into each."""
TAKING = ("new", "open", "skipped", "answered")
"""States of a question that others may be merged into."""


class Refusal(Exception):
    """Questions that cannot be merged: «self» (into itself, by whatever way), «elsewhere» (into one of
    another series), «gone» (into one that was rejected or withdrawn)."""

    def __init__(self, reason: Literal["self", "elsewhere", "gone"]) -> None:
        super().__init__(reason)
        self.reason = reason


def move(
    tx: Transaction,
    question: Question,
    state: State,
    now: dt.datetime,
    *,
    by: Person | None = None,
    reason: str | None = None,
    into: Question | None = None,
) -> bool:
    """Bring the question into another state and tell whom it concerns; whether anything changed. Raises
    Refusal for a merge that makes no sense."""
    target = final(tx, into) if into is not None else None
    locked = asked.hold(tx, [question.id, *([target.id] if target else [])])
    if question.state not in FROM[state]:
        return False
    if state == "merged":
        assert target is not None, "merged into something"
        _take_up(tx, question, locked[target.id], now)
    if state == "withdrawn" and _left_to_others(tx, question, now):
        return True
    question.state, question.reason, question.changed_at = state, reason, now
    if by is not None:
        question.decided_by = by.id
    if state == "answered":
        question.answered_at = now
    tx.flush()
    _tell(tx, question, now)
    return True


def _tell(tx: Transaction, question: Question, now: dt.datetime) -> None:
    """A way on the way to the answer is told those who asked, an end everybody."""
    match question.state:
        case "open":
            tell(tx, question, askers(tx, question), now)
        case "merged":
            tell(tx, question, [question.person_id], now)
        case "rejected" | "skipped":
            tell_all(tx, question, now)


def passed(tx: Transaction, questions: Iterable[Question], now: dt.datetime) -> list[Question]:
    """These questions went to a speaker; returns those of which it was the first time. Whoever asked is told,
    in one message however many of theirs it were."""
    fresh = [one for one in questions if one.passed_at is None and one.state not in ("merged", "withdrawn")]
    concerned: dict[int, list[Question]] = {}
    for one in fresh:
        one.passed_at = now
        for person_id in askers(tx, one):
            concerned.setdefault(person_id, []).append(one)
    tx.flush()
    for person_id, theirs in concerned.items():
        tell_passed(tx, person_id, theirs, now)
    return fresh


def final(tx: Transaction, question: Question) -> Question:
    """The question itself, or what it was merged into, through however many steps."""
    seen = {question.id}
    while question.state == "merged" and question.merged_into not in (None, *seen):
        question = asked.known(tx, question.merged_into or 0)
        seen.add(question.id)
    return question


def held(tx: Transaction, question: Question, *, shared: bool = False) -> Question:
    """What `final` gives, locked until the end: nobody merges or answers it meanwhile, so that no vote or
    answer is left behind with what became part of another."""
    while True:
        known = final(tx, question)
        asked.hold(tx, [known.id], shared=shared)
        if known.state != "merged" or known.merged_into is None:
            return known


def askers(tx: Transaction, question: Question) -> list[int]:
    """Who asked it, in these words or in those of a question that was merged into it."""
    return list(dict.fromkeys([question.person_id, *asked.merged_askers(tx, question.id)]))


def everybody(tx: Transaction, question: Question) -> list[int]:
    """Who wants to know it, each once: the askers and all who voted."""
    return list(dict.fromkeys([*askers(tx, question), *asked.voters(tx, question.id)]))


def _take_up(tx: Transaction, question: Question, target: Question, now: dt.datetime) -> None:
    """The target counts the other's asker and voters from now on, and what that one had taken up before."""
    if target.id == question.id:
        raise Refusal("self")
    if target.state not in TAKING:
        raise Refusal("gone")
    if _series(tx, target) != _series(tx, question):
        raise Refusal("elsewhere")
    others = [one for one in everybody(tx, question) if one != target.person_id]
    asked.vote(tx, target.id, others, now)
    asked.repoint(tx, question.id, target.id)
    question.merged_into = target.id


def _series(tx: Transaction, question: Question) -> int:
    return asked.topic_of(tx, question).session.series_id


def _left_to_others(tx: Transaction, question: Question, now: dt.datetime) -> bool:
    """A question that others want to know too stays when its asker leaves it: it is the next one's from then
    on, whose name is not shown with words that are not theirs. One that was merged only loses its voice."""
    if question.state == "merged":
        asked.unvote(tx, final(tx, question).id, question.person_id)
        return False
    following = next(iter(asked.voters(tx, question.id)), None)
    if following is None:
        return False
    asked.unvote(tx, question.id, following)
    question.person_id, question.anonymous, question.changed_at = following, True, now
    tx.flush()
    return True
