"""The code that was mailed comes back: typed, pasted, or by the button in the mail."""

from __future__ import annotations

from bot import emails as rules
from bot.delivery.messages import Message, Rows
from handlers.events import Event, Wrote
from handlers.keyboards import button, column, home
from handlers.participants.emails import asking
from handlers.participants.emails.pages import page
from handlers.replies import Reply
from handlers.visit import Visit
from storage import emails, tasks
from storage.tables import EmailAddress, Task


def awaited(visit: Visit, text: str) -> bool:
    """Whether words that belong to nothing are the code that was mailed."""
    return visit.mail and rules.digits(text) is not None and rules.awaits_code(visit.tx, visit.person.id)


def take_code(visit: Visit, _task: Task | None, event: Event) -> Reply:
    """The code from the mail, typed or pasted."""
    known = emails.of(visit.tx, visit.person.id)
    if known is None or known.candidate is None:
        tasks.drop(visit.tx, visit.person.id)
        return Reply(say=(page(visit),))
    code = rules.digits(event.text) if isinstance(event, Wrote) else None
    if code is not None:
        return confirm(visit, code)
    if isinstance(event, Wrote) and "@" in event.text:  # an address instead: they want another
        task = tasks.begin(visit.tx, visit.person.id, asking.TYPING, {}, visit.now)
        return asking.take(visit, task, event)
    return Reply(say=(Message(visit.texts("emails-six-digits", address=known.candidate), _after(visit)),))


def confirm(visit: Visit, code: str) -> Reply:
    """A code was typed, or came by the button in the mail."""
    verdict = rules.confirm(visit.tx, visit.person.id, code, visit.now)
    known = emails.of(visit.tx, visit.person.id)
    if known is None or verdict == "none":
        return Reply(say=(page(visit),))
    if verdict == "confirmed":
        tasks.drop(visit.tx, visit.person.id)
        return Reply(say=(_done(visit, known),))
    left = rules.TRIES - known.tries
    text = visit.texts(f"emails-code-{verdict}", address=known.candidate, left=left)
    return Reply(say=(Message(text, _after(visit)),))


def _done(visit: Visit, known: EmailAddress) -> Message:
    """Confirmed: what went only to the chat so far can follow."""
    texts = visit.texts
    missed = rules.missed(visit.tx, known)
    past = [button(texts, "emails-past", "mailpast", style="primary")] if missed else []
    return Message(texts("emails-done", address=known.address), (*column(past), home(texts)))


def _after(visit: Visit) -> Rows:
    texts = visit.texts
    rows = column([button(texts, "emails-again", "mailagain"), button(texts, "emails-change", "mailtype")])
    return (*rows, home(texts))
