"""One question as moderators see it, with the name of who asks, and what can be done with it."""

from __future__ import annotations

from bot.delivery.messages import Button, Message, Rows
from bot.questions import terms
from bot.questions.reasons import told as reason_told
from bot.registrations import printed_name
from bot.sessions import zone_of
from bot.texts.dates import clock, short_moment
from handlers.keyboards import button, column, pairs
from handlers.replies import Reply
from handlers.speakers import cards as speakers
from handlers.visit import Visit
from storage import registrations, tasks
from storage.questions import asked, lists, moderating
from storage.tables import Question, Topic

ALONE = 999_999
"""In place of a question's place among the new ones, on the buttons of one that is shown by itself."""


def is_late(question: Question, at: int) -> bool:
    """Whether somebody else decided on it since it was shown as a new one."""
    return at != ALONE and question.state != "new"


def next_new(visit: Visit, series_id: int, at: int) -> Message | None:
    """The new question in this place, with its turns; None if there is none left."""
    question, at, total = moderating.new(visit.tx, series_id, at)
    if question is None:
        return None
    head = visit.texts("moderating-new", place=str(at + 1), total=str(total))
    shown = card(visit, question, at, head)
    turns = _turns(visit, series_id, at, total)
    back = (button(visit.texts, "moderating-back", "qus", series_id),)
    return Message(shown.text, (*shown.buttons, *turns, back), medium=shown.medium)


def _turns(visit: Visit, series_id: int, at: int, total: int) -> Rows:
    earlier = [button(visit.texts, "start-page-back", "qun", series_id, at - 1)] if at else []
    later = [button(visit.texts, "start-page-on", "qun", series_id, at + 1)] if at + 1 < total else []
    return ((*earlier, *later),) if earlier or later else ()


def show(visit: Visit, question_id: str) -> Reply:
    """One question, in whatever state."""
    tasks.drop(visit.tx, visit.person.id)
    return Reply(edit=alone(visit, asked.known(visit.tx, int(question_id))))


def alone(visit: Visit, question: Question) -> Message:
    """The same by itself, with the way back to its topic."""
    shown = card(visit, question, ALONE, visit.texts("moderating-one"))
    series_id = asked.topic_of(visit.tx, question).session.series_id
    new = moderating.new(visit.tx, series_id, 0)[2]
    on = [button(visit.texts, "moderating-look", "qun", series_id, 0, count=new)] if new else []
    back = button(visit.texts, "moderating-back-topic", "qul", question.topic_id, 0)
    return Message(shown.text, (*shown.buttons, *column([*on, back])), medium=shown.medium)


def card(visit: Visit, question: Question, at: int, head: str) -> Message:
    """Its words, who asks about what, and the buttons that its state leaves room for."""
    texts, topic = visit.texts, asked.topic_of(visit.tx, question)
    lines = [
        head,
        "",
        *speakers.quote(visit, question),
        texts(
            "moderating-about",
            topic=texts.plain_pick(topic.title),
            number=str(topic.session.number),
            when=short_moment(question.asked_at, zone_of(topic.session.series), texts),
        ),
        _asker(visit, question, topic),
        *_wanted(visit, question),
        *speakers.theme(visit, question, topic.session.series),
        *_decided(visit, question),
    ]
    rows = pairs(_deeds(visit, question, topic, at))
    return Message("\n".join(lines), rows, medium=speakers.medium(question))


def _asker(visit: Visit, question: Question, topic: Topic) -> str:
    known = registrations.of(visit.tx, question.person_id, topic.session.series_id)
    if known is None:
        return visit.texts("moderating-asker-unknown")
    id = "moderating-asker-anonymous" if question.anonymous else "moderating-asker"
    return visit.texts(id, name=printed_name(known), number=f"{known.number:04d}")


def _wanted(visit: Visit, question: Question) -> list[str]:
    wanted = lists.wanted_by(visit.tx, question.id)
    return [visit.texts("moderating-wanted", count=wanted)] if wanted > 1 else []


def _decided(visit: Visit, question: Question) -> list[str]:
    """What became of it, by whom."""
    if question.state == "new":
        return []
    lines = ["", visit.texts("moderating-decided", what=decided(visit, question))]
    if question.reason:
        reason = reason_told(question.reason, visit.texts)
        lines.append(visit.texts("speakers-state-reason", reason=reason))
    return lines


def decided(visit: Visit, question: Question) -> str:
    """«Hoa let it in at 08:05», plain: what whoever comes second is told."""
    by = moderating.decider(visit.tx, question)
    name = " ".join(filter(None, (by.first_name, by.last_name))) if by is not None else ""
    zone = zone_of(asked.topic_of(visit.tx, question).session.series)
    who, when = name or visit.texts.plain("moderating-nobody"), clock(question.changed_at, zone, visit.texts)
    return visit.texts.plain(f"moderating-decided-{question.state}", who=who, when=when)


def _deeds(visit: Visit, question: Question, topic: Topic, at: int) -> list[Button]:
    texts, id, state = visit.texts, question.id, question.state
    if state in ("merged", "withdrawn"):
        return []
    approve = "moderating-approve" if state == "new" else "moderating-reopen"
    result = []
    if state in ("new", "skipped", "rejected"):
        result.append(button(texts, approve, "quy", id, at, style="success"))
    if state in ("new", "open", "skipped"):
        result.append(button(texts, "moderating-reject", "qux", id, at, style="danger"))
    if state != "answered":
        result.append(button(texts, "moderating-merge", "qum", id, at))
        result.append(button(texts, "moderating-move", "qut", id, at))
    if terms.themes(topic.session.series):
        result.append(button(texts, "moderating-theme", "quh", id, at))
    return result
