"""A speaker's own page: asked for at the desk, or sent by an organizer."""

from __future__ import annotations

from bot.delivery.messages import Document, Message
from bot.delivery.outbox import Composed
from bot.questions import passing
from bot.reports import handing
from handlers.keyboards import button
from handlers.replies import Reply
from handlers.visit import Visit
from storage import files, jobs, roles
from storage.deliveries import Claimed

JOB = "own-page"


def ask(visit: Visit, topic_id: str) -> Reply:
    """Make it; it comes as a document."""
    topic = passing.known_topic(visit.tx, int(topic_id))
    if not handing.may_see(roles.held(visit.tx, visit.person.id), topic):
        return Reply.hint(visit.texts, "desk-not-yours")
    place = topic.session.series.programme_id, topic.session.series_id
    details = {"topic": topic.id}
    if any(one.details == details for one in jobs.under_way(visit.tx, visit.person.id, place, JOB)):
        return Reply.hint(visit.texts, "report-under-way")
    jobs.order(visit.tx, visit.person.id, place, JOB, details, None, visit.now)
    return Reply(toast=visit.texts.plain("speaker-page-at-work"), wake=True)


def told(visit: Visit, claimed: Claimed) -> Composed:
    """The page an organizer sends; for nobody who has ceased to speak about the topic."""
    topic = passing.known_topic(visit.tx, int(claimed.content["topic"]))
    file = files.get(visit.tx, str(claimed.content["sha256"]))
    if file is None or not handing.may_see(roles.held(visit.tx, visit.person.id), topic):
        return None
    said = visit.texts("speaker-page-sent", title=visit.texts.plain_pick(topic.title))
    more = (button(visit.texts, "speaker-page-topic", "spk1", topic.id),)
    document = Document(file.name, file.mime, file.content, file.telegram_id, file.sha256)
    return Message(said, (more,), document)
