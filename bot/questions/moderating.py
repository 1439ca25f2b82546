"""What moderators do with questions: let in, put aside, merge, move, sort; and how they hear of new ones."""

from __future__ import annotations

import datetime as dt

from rapidfuzz import fuzz

from bot import seats
from bot.questions import answering, states, terms
from bot.roles import RIGHTS, note
from storage import Transaction, campaigns, registrations
from storage import series as stored_series
from storage.campaigns import Planned
from storage.questions import asked, lists, moderating
from storage.tables import Person, Question, Series, Topic

WAITING = "question-waiting"
"""The kind of campaign that tells staff of new questions."""
MODERATORS = tuple(role for role, rights in RIGHTS.items() if "questions" in rights)
AGAIN = dt.timedelta(hours=1)
"""So often at most one member of the staff hears of new questions …"""
HURRY = dt.timedelta(minutes=5)
"""… but so often while a session they are about is on, or less than an hour away."""
NEAR = dt.timedelta(hours=1)
FAR = 25.0
"""A question of another topic stands as far below as if it were so much (of 100) less alike."""


def approve(tx: Transaction, question: Question, by: Person, now: dt.datetime) -> bool:
    """Everybody may see it, and the speaker gets it; False if somebody decided before."""
    before = question.state
    if not states.move(tx, question, "open", now, by=by):
        return False
    _note(tx, question, by, "question-approved" if before == "new" else "question-reopened", now)
    return True


def reject(tx: Transaction, question: Question, reason: str, by: Person, now: dt.datetime) -> bool:
    """It is put aside, with the reason that its asker is told; False if somebody decided before."""
    if not states.move(tx, question, "rejected", now, by=by, reason=reason):
        return False
    _note(tx, question, by, "question-rejected", now, reason=reason)
    return True


def merge(tx: Transaction, question: Question, into: Question, by: Person, now: dt.datetime) -> bool:
    """It says the same as another; who wants to know it waits for that one's answer from now on, or gets it
    if there is one. False if somebody decided before. Raises states.Refusal for a merge without sense."""
    asked.hold(tx, [question.id, into.id])  # who votes at this moment is one of its people, or waits
    people = states.everybody(tx, question)
    if not states.move(tx, question, "merged", now, by=by, into=into):
        return False
    target = states.final(tx, question)
    answering.catch_up(tx, target, people, now)
    _note(tx, question, by, "question-merged", now, into=target.id)
    return True


def alike(tx: Transaction, question: Question, most: int) -> list[Question]:
    """So many questions of the series that it could be merged into: the most alike first, of its own topic
    before others; of one without words, a photo say, those that most people want to know."""
    series_id = asked.topic_of(tx, question).session.series_id
    found = lists.words_of_series(tx, series_id, states.TAKING)
    far = {
        id: (topic_id != question.topic_id) * FAR - fuzz.token_sort_ratio(question.words, words)
        for id, topic_id, words in found
        if id != question.id
    }
    return [asked.known(tx, id) for id in sorted(far, key=far.__getitem__)[:most]]


def move_to(tx: Transaction, question: Question, topic: Topic, by: Person, now: dt.datetime) -> bool:
    """It is about another topic, whose speaker is to get it; False if it is about that one already."""
    asked.hold(tx, [question.id])
    if question.topic_id == topic.id:
        return False
    question.topic_id, question.passed_at, question.brought_up, question.changed_at = topic.id, None, 0, now
    tx.flush()
    _note(tx, question, by, "question-moved", now, topic=topic.id)
    return True


def tag(tx: Transaction, question: Question, theme: str | None, by: Person, now: dt.datetime) -> None:
    """What it is about, of the themes of the programme file; None for nothing of them."""
    asked.hold(tx, [question.id])
    question.theme, question.changed_at = theme, now
    tx.flush()
    _note(tx, question, by, "question-themed", now, theme=theme or "")


def set_moderation(tx: Transaction, series_id: int, wanted: bool, by: Person, now: dt.datetime) -> bool:
    """Whether somebody looks at each question from now on; whether that is new. Those that wait still do."""
    held = registrations.hold(tx, series_id)
    if terms.is_moderated(held) == wanted:
        return False
    held.questions = {**(held.questions or {}), "moderation": wanted}
    tx.flush()
    kind = "question-moderated" if wanted else "question-direct"
    note(tx, by.id, (held.programme_id, held.id), kind, f"series:{held.id}", now)
    return True


def _note(
    tx: Transaction, question: Question, by: Person, kind: str, now: dt.datetime, **details: str | int
) -> None:
    place = answering.place_of(tx, question)
    note(tx, by.id, place, kind, f"question:{question.id}", now, **details)


def tell_staff(tx: Transaction, now: dt.datetime) -> bool:
    """Let moderators know that somebody asked since they last heard, not too often and not at night; whether
    there is now something to send."""
    waiting = moderating.waiting(tx, (now, now + NEAR))
    told: set[int] = set()
    for hurry, since in ((True, HURRY), (False, AGAIN)):
        ids = [series_id for series_id, is_near in waiting.items() if is_near == hurry]
        for role, series_id in moderating.untold(tx, ids, MODERATORS, now - since) if ids else ():
            known = stored_series.known(tx, series_id)
            if role.person_id not in told and (hurry or _is_awake(known, now)):
                told.add(role.person_id)
                _tell(tx, role.person_id, role.programme_id, now)
    return bool(told)


def _is_awake(series: Series, now: dt.datetime) -> bool:
    return seats.awake(series, now) <= now


def _tell(tx: Transaction, person_id: int, programme_id: int, now: dt.datetime) -> None:
    moderating.note_told(tx, person_id, now)
    planned = Planned(
        key=f"{WAITING}:{person_id}:{now.isoformat()}",
        kind=WAITING,
        series_id=None,
        session_id=None,
        audience="person",
        due_at=now,
        expires_at=now + dt.timedelta(hours=12),
        content={"programme": programme_id},
        resend=False,
    )
    campaigns.for_one(tx, planned, person_id, now)
