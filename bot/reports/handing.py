"""Speakers get their pages: one when they ask for it, all of them when an organizer sends them."""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

from bot import seats
from bot.delivery.messages import Document, Message
from bot.documents import parcels, report
from bot.jobs import JobError, Tools
from bot.questions.passing import is_theirs, known_topic, speaks
from bot.reports.making import PDF
from bot.reports.speaking import Spoken, page, spoken
from bot.roles import note
from bot.texts import Texts
from storage import Transaction, campaigns, files, roles, series
from storage.campaigns import Planned
from storage.jobs import Ordered
from storage.tables import Role, Topic

KIND = "own-page"
VALID = dt.timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Due:
    """A page for somebody."""

    person_id: int
    languages: tuple[str, ...]
    topic_id: int


def may_see(held: list[Role], topic: Topic) -> bool:
    """Organizers see every page of their series, speakers those of their own topics."""
    place = topic.session.series.programme_id, topic.session.series_id
    return is_theirs(held, topic, place)


async def give(job: Ordered, tools: Tools) -> Message:
    """The page of one topic, for whom asked. Raises JobError when it is not theirs (any more)."""
    topic_id = int(job.details["topic"])
    one = await tools.database.read(partial(_own, job=job, topic_id=topic_id, now=tools.now))
    if one is None:
        raise JobError("desk-not-yours")
    content = await asyncio.to_thread(report.pdf, page(one, tools.texts))
    said = tools.texts("speaker-page-here", title=tools.texts.plain_pick(one.title))
    return Message(said, document=Document(_name(one, tools.texts), PDF, content))


def _own(tx: Transaction, job: Ordered, topic_id: int, now: dt.datetime) -> Spoken | None:
    topic = known_topic(tx, topic_id)
    return spoken(tx, topic, now) if may_see(roles.held(tx, job.person_id), topic) else None


def _name(one: Spoken, texts: Texts) -> str:
    day = one.at.astimezone(ZoneInfo(one.zone)).date().isoformat()
    return f"{parcels.slug(texts.plain('speaker-page-heading'))}-{one.number}-{day}.pdf"


async def send(job: Ordered, tools: Tools) -> Message:
    """A page to every speaker of a series; those who have none in the chat are counted for the organizer."""
    assert job.series_id is not None
    series_id = job.series_id
    due, without = await tools.database.read(lambda tx: speakers_due(tx, series_id))
    for one in due:
        made = await tools.database.read(partial(_read, topic_id=one.topic_id, now=tools.now))
        texts = Texts(one.languages)
        content = await asyncio.to_thread(report.pdf, page(made, texts))
        name = _name(made, texts)
        await tools.database.run(partial(_sent, job=job, due=one, name=name, content=content, now=tools.now))
    return Message(tools.texts("speaker-pages-sent", count=len(due), without=without))


def _read(tx: Transaction, topic_id: int, now: dt.datetime) -> Spoken:
    return spoken(tx, known_topic(tx, topic_id), now)


def speakers_due(tx: Transaction, series_id: int) -> tuple[list[Due], int]:
    """Whom which page goes to, and how many topics have no speaker here."""
    row = series.known(tx, series_id)
    staff = roles.staff(tx, row.programme_id, series_id)
    due: list[Due] = []
    without = 0
    for session in series.sessions(tx, series_id):
        for topic in session.topics if session.state == "planned" else ():
            if topic.withdrawn:
                continue
            people = {person.id: person for role, person in staff if speaks(role, topic)}
            without += not people
            due += [
                Due(one.id, tuple(filter(None, (one.chosen_language, one.language))), topic.id)
                for one in people.values()
            ]
    return due, without


def _sent(tx: Transaction, job: Ordered, due: Due, name: str, content: bytes, now: dt.datetime) -> None:
    """The file is kept, and goes out by the outbox, once for each job however often that is begun."""
    sha256 = hashlib.sha256(content).hexdigest()
    files.put(tx, sha256, name, PDF, content, now)
    topic = known_topic(tx, due.topic_id)
    at = seats.awake(topic.session.series, now)
    planned = Planned(
        key=f"{KIND}:{job.id}:{due.topic_id}:{due.person_id}",
        kind=KIND,
        series_id=job.series_id,
        session_id=None,
        audience="person",
        due_at=at,
        expires_at=at + VALID,
        content={"topic": due.topic_id, "sha256": sha256},
        resend=False,
    )
    if campaigns.by_key(tx, planned.key) is None:
        campaigns.for_one(tx, planned, due.person_id, now)
        about = f"topic:{due.topic_id}"
        note(tx, job.person_id, (job.programme_id, job.series_id), "speaker-page-sent", about, now)
