"""Questions go to those who can answer them: the collected ones before a session, the later ones at its start
and while it is on, all of them on demand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot import reminders, seats
from bot.questions import states
from bot.roles import covers
from storage import Transaction, campaigns, roles
from storage.campaigns import Planned
from storage.places import Place
from storage.questions import asked, lists, passing
from storage.tables import Person, Question, Role, Session, Topic

ASK, HEAD = "question-ask", "question-head"
"""Kinds of campaigns: one question to be answered; what stands above several."""
BEFORE = dt.timedelta(hours=1)
"""So long before a session its speakers get what was asked by then; before a night, in the evening."""
AHEAD = dt.timedelta(hours=24)
"""No first round is earlier before a session than that."""
GATHER = dt.timedelta(minutes=3)
"""While a session is on, a speaker gets new questions at most so often …"""
LATER = dt.timedelta(hours=1)
"""… and after it."""
MOST = 20
"""So many questions come at once; the next round has the next ones."""
Round = Literal["before", "start", "during", "after", "demand"]


def run_due(tx: Transaction, now: dt.datetime) -> bool:
    """Pass on what is due; whether there is now something to send."""
    stirred, waiting = False, passing.waiting(tx, now + AHEAD)
    topics = asked.topics(tx, [one.topic_id for one in waiting]) if waiting else {}
    for topic_id, last in waiting:
        topic = topics[topic_id]
        if due_at(topic.session, last, now) <= now:
            stirred = bool(_pass_on(tx, topic, now)) or stirred
    return stirred


def known_topic(tx: Transaction, topic_id: int) -> Topic:
    found = asked.topic(tx, topic_id)
    assert found is not None, "topics are never deleted"
    return found


def due_at(session: Session, last: dt.datetime | None, now: dt.datetime) -> dt.datetime:
    """When questions of a session that nobody got yet are to be passed on, if others were at `last`."""
    starts = session.starts_at
    if now < starts:
        first = _first(session)
        return first if last is None or last < first else starts
    if now < session.ends_at:
        return now if last is None or last < starts else last + GATHER
    return seats.awake(session.series, now if last is None else max(now, last + LATER))


def _first(session: Session) -> dt.datetime:
    quiet, zone = reminders.quiet_of(session.series), ZoneInfo(session.series.programme.timezone)
    moment = session.starts_at - BEFORE
    asleep = quiet.holds(moment.astimezone(zone).time())
    return reminders.evening(moment, quiet, zone) if asleep else moment


def _round(session: Session, now: dt.datetime) -> Round:
    if now < session.starts_at:
        return "before"
    if now < session.starts_at + GATHER:
        return "start"
    return "during" if now < session.ends_at else "after"


def _pass_on(tx: Transaction, topic: Topic, now: dt.datetime) -> list[Question]:
    """What nobody got yet goes to everybody who answers it."""
    fresh = [one.question for one in lists.unanswered(tx, topic.id) if one.question.passed_at is None]
    asked.hold(tx, [one.id for one in fresh[:MOST]])
    meant = [one for one in fresh[:MOST] if one.passed_at is None and one.state == "open"]
    readers = answerers(tx, topic)
    if not meant or not readers:
        return []
    for reader in readers:
        _send(tx, topic, meant, reader.id, _round(topic.session, now), now, now.isoformat())
    return states.passed(tx, meant, now)


def send_now(tx: Transaction, topic: Topic, person: Person, now: dt.datetime) -> int:
    """The most wanted of all that are unanswered, again too, to somebody who asks for them; how many there
    are. Asking twice within a minute is asking once."""
    asked_for = [one.question for one in lists.unanswered(tx, topic.id)]
    minute = now.replace(second=0, microsecond=0)
    if asked_for:
        _send(tx, topic, asked_for[:MOST], person.id, "demand", now, minute.isoformat())
        states.passed(tx, asked_for[:MOST], now)
    return len(asked_for)


def _send(
    tx: Transaction,
    topic: Topic,
    questions: Sequence[Question],
    person_id: int,
    round_: Round,
    now: dt.datetime,
    stamp: str,
) -> None:
    """One message each, in this order, under one that says what they are; only that one makes a sound. A
    single question that comes in between needs none above it."""
    ids = [one.id for one in questions]
    alone = len(ids) == 1 and round_ in ("during", "after")
    if not alone:
        content = {"topic": topic.id, "questions": ids, "round": round_}
        planned = notice(topic, f"{HEAD}:{topic.id}:{person_id}:{stamp}", HEAD, content, now)
        campaigns.for_one(tx, planned, person_id, now)
    for place, id in enumerate(ids, 1):
        after = now + dt.timedelta(milliseconds=place)
        content = {"question": id, "topic": topic.id, "silent": not alone}
        planned = notice(topic, f"{ASK}:{id}:{person_id}:{stamp}", ASK, content, after)
        campaigns.for_one(tx, planned, person_id, now)


def notice(topic: Topic, key: str, kind: str, content: dict[str, Any], due: dt.datetime) -> Planned:
    """Something that staff hear about the questions of a topic."""
    return Planned(
        key=key,
        kind=kind,
        series_id=topic.session.series_id,
        session_id=None,
        audience="person",
        due_at=due,
        expires_at=None,
        content=content,
        urgent=kind in (HEAD, ASK),
    )


def answerers(tx: Transaction, topic: Topic) -> list[Person]:
    """Who gets the questions of a topic: its speakers, or the organizers if none of these can be reached."""
    staff = roles.staff(tx, topic.session.series.programme_id, topic.session.series_id)
    near = [(role, person) for role, person in staff if _reached(person)]
    speakers = [person for role, person in near if speaks(role, topic)]
    organizers = [person for role, person in near if role.role == "organizer"]
    return list({one.id: one for one in speakers or organizers}.values())


def _reached(person: Person) -> bool:
    return person.telegram_id is not None and person.unreachable is None


def is_theirs(held: Sequence[Role], topic: Topic, place: Place) -> bool:
    """Whether a topic, which is in this place, is somebody's by these roles: organizers answer for all of
    their series, speakers for their own. What somebody is elsewhere says nothing here."""
    near = [role for role in held if covers(role, place)]
    return any(role.role == "organizer" or speaks(role, topic) for role in near)


def speaks(role: Role, topic: Topic) -> bool:
    """Whether somebody speaks about this topic by this role; one for no topic is for all of its place."""
    return role.role == "speaker" and role.topic_id in (None, topic.id)
