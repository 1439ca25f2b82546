"""What people hear of their questions when they did not just press something."""

from __future__ import annotations

from collections.abc import Callable

from bot import seats
from bot.delivery.messages import Message, Rows
from bot.delivery.outbox import Composed, Later
from bot.questions import reasons, states, telling, wording
from handlers.keyboards import button
from handlers.visit import Visit
from storage import registrations
from storage.deliveries import Claimed
from storage.questions import asked, lists
from storage.tables import Question, Topic


def state(visit: Visit, claimed: Claimed) -> Composed:
    """What became of a question, unless something else has become of it since."""
    question = asked.get(visit.tx, int(claimed.content["question"]))
    if question is None or question.state != claimed.content["state"]:
        return None
    if question.state == "open" and question.passed_at is not None:
        return None  # that it went to the speaker is told already, and says more
    return _waking(visit, asked.topic_of(visit.tx, question), lambda: _words(visit, question))


def passed(visit: Visit, claimed: Claimed) -> Composed:
    """These went to the speaker; what is answered by now is told with its answer."""
    known = [asked.get(visit.tx, int(id)) for id in claimed.content["questions"]]
    meant = [one for one in known if one is not None and one.state in ("new", "open")]
    if not meant:
        return None
    return _waking(visit, asked.topic_of(visit.tx, meant[0]), lambda: _passed(visit, meant))


def _waking(visit: Visit, topic: Topic, words: Callable[[], Message]) -> Composed:
    """Words for who is still registered, in the waking hours."""
    series = topic.session.series
    known = registrations.of(visit.tx, visit.person.id, series.id)
    if known is None or known.state != "registered":
        return None
    later = seats.awake(series, visit.now)
    return Later(later) if later > visit.now else words()


def _words(visit: Visit, question: Question) -> Message:
    texts = visit.texts
    quoted = wording.plain(question, texts, wording.QUOTED)
    title = texts.plain_pick(asked.topic_of(visit.tx, question).title)
    if question.state == "merged":
        return _merged(visit, question, quoted)
    whose = "mine" if visit.person.id in states.askers(visit.tx, question) else "shared"
    lines = [texts(f"questions-told-{question.state}", question=quoted, topic=title, whose=whose)]
    if question.reason:
        lines.append(texts("questions-told-reason", reason=reasons.told(question.reason, texts)))
    if question.state == "rejected" and whose == "mine":
        lines.append(texts("questions-told-again"))
    return Message("\n\n".join(lines), _mine(visit))


def _merged(visit: Visit, question: Question, quoted: str) -> Message:
    target = states.final(visit.tx, question)
    other = wording.plain(target, visit.texts, wording.QUOTED)
    count = lists.wanted_by(visit.tx, target.id)
    text = visit.texts("questions-told-merged", question=quoted, other=other, count=count)
    return Message(text, _mine(visit))


def _passed(visit: Visit, questions: list[Question]) -> Message:
    texts = visit.texts
    lines = [
        texts("questions-told-one", question=wording.plain(one, texts, wording.QUOTED)) for one in questions
    ]
    text = "\n\n".join([texts("questions-told-passed", count=len(questions)), *lines])
    return Message(text, _mine(visit))


def _mine(visit: Visit) -> Rows:
    return ((button(visit.texts, "questions-mine", "qm", 0),),)


NOTICES: dict[str, Callable[[Visit, Claimed], Composed]] = {telling.STATE: state, telling.PASSED: passed}
"""Words by the kind of campaign."""
