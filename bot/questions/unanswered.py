"""What stays unanswered is brought up again: the morning after to its speakers, the one after that to the
organizers, and then no more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot import seats
from bot.questions.passing import answerers, notice, speaks
from storage import Transaction, campaigns, roles, series
from storage.questions import asked, passing
from storage.tables import Person, Topic

LEFT, LEFT_HERE = "question-left", "question-left-here"
"""Kinds of campaigns: what a speaker has not answered; what those of a series have not."""
MORNING = dt.time(8)
TIMES = 2


def run_due(tx: Transaction, now: dt.datetime) -> bool:
    """Tell speakers, the next day organizers, of what nobody answered; whether anybody is told."""
    told, found = False, passing.left(tx, now, TIMES)
    topics = asked.topics(tx, [one.topic_id for one in found]) if found else {}
    here: dict[int, list[Topic]] = {}
    for topic_id, series_id, times, since, ended_at in found:
        topic = topics[topic_id]
        if _morning_after(topic, max(since, ended_at), 1 + times) > now:
            continue
        readers = answerers(tx, topic) if times == 0 else []
        if any(speaks(role, topic) for reader in readers for role in roles.held(tx, reader.id)):
            told = _tell_speakers(tx, topic, readers, now) or told
            _count(tx, topic_id, times, times + 1)
        else:
            here.setdefault(series_id, []).append(topic)
            _count(tx, topic_id, times, TIMES)
    for series_id, left in here.items():
        told = _tell_organizers(tx, series_id, left, now) or told
    return told


def _morning_after(topic: Topic, moment: dt.datetime, days: int) -> dt.datetime:
    """So many mornings after a moment, in the waking hours."""
    wanted = topic.session.series
    zone = ZoneInfo(wanted.programme.timezone)
    day = moment.astimezone(zone).date() + dt.timedelta(days=days)
    return seats.awake(wanted, dt.datetime.combine(day, MORNING, zone).astimezone(dt.UTC))


def _count(tx: Transaction, topic_id: int, times: int, now_times: int) -> None:
    for one in passing.of_times(tx, topic_id, times):
        one.brought_up = now_times
    tx.flush()


def _tell_speakers(tx: Transaction, topic: Topic, readers: Sequence[Person], now: dt.datetime) -> bool:
    for reader in readers:
        key = f"{LEFT}:{topic.id}:{reader.id}:{now.isoformat()}"
        campaigns.for_one(tx, notice(topic, key, LEFT, {"topic": topic.id}, now), reader.id, now)
    return bool(readers)


def _tell_organizers(tx: Transaction, series_id: int, topics: Sequence[Topic], now: dt.datetime) -> bool:
    wanted = series.known(tx, series_id)
    staff = roles.staff(tx, wanted.programme_id, series_id)
    organizers = {person.id for role, person in staff if role.role == "organizer"}
    for person_id in sorted(organizers):
        key = f"{LEFT_HERE}:{series_id}:{person_id}:{now.isoformat()}"
        content: dict[str, Any] = {"topics": [one.id for one in topics]}
        campaigns.for_one(tx, notice(topics[0], key, LEFT_HERE, content, now), person_id, now)
    return bool(organizers)
