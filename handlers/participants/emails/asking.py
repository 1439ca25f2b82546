"""An address is given, changed, left in peace, removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import emails as rules
from bot.delivery.messages import Button, Message, short
from bot.forms.contacts import email as read
from bot.forms.steps import EmailStep
from bot.forms.verdicts import Accepted, Refused
from handlers.events import Event, Wrote
from handlers.keyboards import column, data, home
from handlers.participants.emails.pages import given, page
from handlers.replies import Reply
from handlers.visit import Visit
from storage import dialogs, emails, tasks
from storage.tables import EmailAddress, Task

TYPING, TYPING_CODE = "emails.address", "emails.code"
"""What somebody may be in the midst of."""
STEP = EmailStep(key="email", kind="email", ask={"vi": "?"})


def use(visit: Visit, registration_id: str) -> Reply:
    """An address from one's own registration."""
    mine = {str(one.id): address for address, one in given(visit).items()}
    address = mine.get(registration_id)
    if not visit.mail or address is None:
        return Reply.hint(visit.texts, "forms-old-button")
    return _asked(visit, address, edit=True)


def again(visit: Visit) -> Reply:
    """A new code to the same address."""
    known = emails.of(visit.tx, visit.person.id)
    if not visit.mail or known is None:
        return Reply.hint(visit.texts, "forms-old-button")
    reply = _asked(visit, known.candidate or known.address, edit=True)
    return replace(reply, toast=visit.texts.plain("emails-again-sent"))


def _asked(visit: Visit, address: str, *, edit: bool) -> Reply:
    dialogs.pause(visit.tx, visit.person.id)
    if rules.ask(visit.tx, visit.person, address, visit.now):
        tasks.begin(visit.tx, visit.person.id, TYPING_CODE, {}, visit.now)
        shown = page(visit)
    else:
        shown = Message(visit.texts("emails-limit", address=address), (home(visit.texts),))
    return Reply(edit=shown, wake=True) if edit else Reply(say=(shown,), wake=True)


def type_(visit: Visit) -> Reply:
    """«I type it»: the next words are an address."""
    if not visit.mail:
        return Reply.hint(visit.texts, "forms-old-button")
    dialogs.pause(visit.tx, visit.person.id)
    tasks.begin(visit.tx, visit.person.id, TYPING, {}, visit.now)
    return Reply(edit=Message(visit.texts("emails-typing"), (home(visit.texts),)))


def take(visit: Visit, task: Task, event: Event) -> Reply:
    """The address somebody typed; a slip is told, with what may have been meant."""
    if not isinstance(event, Wrote):
        return Reply(say=(Message(visit.texts("emails-typing"), (home(visit.texts),)),))
    verdict = read(STEP, event.text)
    if isinstance(verdict, Accepted):
        tasks.drop(visit.tx, visit.person.id)
        return _asked(visit, str(verdict.value), edit=False)
    return _corrected(visit, task, verdict)


def _corrected(visit: Visit, task: Task, refused: Refused) -> Reply:
    texts, meant = visit.texts, {one.value: str(one.answer) for one in refused.suggestions}
    tasks.update(visit.tx, task, {"meant": meant}, visit.now)
    buttons = [Button(short(address), press=data("mailpick", value)) for value, address in meant.items()]
    text = "⚠️ " + texts(refused.reason.id, **refused.reason.args)
    return Reply(say=(Message(text, (*column(buttons), home(texts))),))


def pick(visit: Visit, value: str) -> Reply:
    """«That is what I meant»."""
    task = tasks.current(visit.tx, visit.person.id)
    meant = task.state.get("meant", {}) if task is not None and task.kind == TYPING else {}
    if not visit.mail or value not in meant:
        return Reply.hint(visit.texts, "forms-old-button")
    return _asked(visit, str(meant[value]), edit=True)


def past(visit: Visit) -> Reply:
    """«Send me what I have had so far»."""
    known = emails.of(visit.tx, visit.person.id)
    if not visit.mail or known is None:
        return Reply.hint(visit.texts, "forms-old-button")
    count = rules.catch_up(visit.tx, known, visit.now)
    if not count:
        return Reply.hint(visit.texts, "emails-nothing-missed")
    text = visit.texts("emails-past-sent", count=count, address=known.address)
    return Reply(edit=Message(text, (home(visit.texts),)), wake=True)


def _changed(visit: Visit, change: Callable[[EmailAddress], object]) -> Reply:
    known = emails.locked(visit.tx, visit.person.id)
    if not visit.mail or known is None:
        return Reply.hint(visit.texts, "forms-old-button")
    change(known)
    return Reply(edit=page(visit), wake=True)


def stop(visit: Visit) -> Reply:
    return _changed(visit, lambda known: rules.unsubscribe(visit.tx, known, visit.now))


def resume(visit: Visit) -> Reply:
    return _changed(visit, lambda known: rules.resume(visit.tx, known))


def remove(visit: Visit) -> Reply:
    return _changed(visit, lambda known: emails.remove(visit.tx, known))
