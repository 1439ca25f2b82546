"""Where things stand with one's address for e-mail, and what can be done about it."""

from __future__ import annotations

from bot import emails as rules
from bot.delivery.messages import Button, Message, Rows, short
from handlers.keyboards import button, column, data, home
from handlers.replies import Reply
from handlers.visit import Visit
from storage import emails, registrations
from storage.tables import EmailAddress, Registration


def row(visit: Visit) -> Rows:
    """The way to the page, in the menu; nothing where the operator has set up no mail."""
    return ((button(visit.texts, "emails-entry", "mail"),),) if visit.mail else ()


def show(visit: Visit) -> Reply:
    return without(visit) or Reply(edit=page(visit))


def show_anew(visit: Visit) -> Reply:
    """The same below a file, which stays as it is."""
    return without(visit) or Reply(say=(page(visit),))


def without(visit: Visit) -> Reply | None:
    """The answer where there is no e-mail, or nobody who could have any."""
    if not visit.mail:
        return Reply.hint(visit.texts, "forms-old-button")
    if not registrations.standing(visit.tx, visit.person.id):
        return Reply.text(visit.texts, "menu-not-registered")
    return None


def page(visit: Visit) -> Message:
    """Where things stand with one's address, and what can be done."""
    known = emails.of(visit.tx, visit.person.id)
    if known is None:
        return _nothing(visit)
    if known.candidate is not None:
        return _waiting(visit, known)
    texts = visit.texts
    text = texts(f"emails-page-{known.state}", address=known.address)
    return Message(text, (*column(_ways(visit, known)), home(texts)))


def _ways(visit: Visit, known: EmailAddress) -> list[Button]:
    texts = visit.texts
    change = button(texts, "emails-change", "mailtype")
    remove = button(texts, "emails-remove", "mailask")
    match known.state:
        case "confirmed":
            past = button(texts, "emails-past", "mailpast")
            return [past, change, button(texts, "emails-stop", "mailstop"), remove]
        case "unsubscribed":
            return [button(texts, "emails-resume", "mailon", style="primary"), change, remove]
    return [change, button(texts, "emails-retry", "mailagain"), remove]


def _nothing(visit: Visit) -> Message:
    texts = visit.texts
    found = given(visit)
    offers = [
        Button(
            short(texts.plain("emails-use", address=address)), press=data("mailuse", one.id), style="primary"
        )
        for address, one in found.items()
    ]
    typed = button(texts, "emails-type-other" if offers else "emails-type", "mailtype")
    return Message(texts("emails-page-none"), (*column([*offers, typed]), home(texts)))


def given(visit: Visit) -> dict[str, Registration]:
    """Addresses that were given when registering."""
    found: dict[str, Registration] = {}
    for one in registrations.standing(visit.tx, visit.person.id):
        address = rules.given(one)
        if address is not None:
            found.setdefault(address, one)
    return found


def _waiting(visit: Visit, known: EmailAddress) -> Message:
    texts = visit.texts
    rows = column([button(texts, "emails-again", "mailagain"), button(texts, "emails-change", "mailtype")])
    return Message(texts("emails-asked", address=known.candidate), (*rows, home(texts)))


def offer(visit: Visit, series_id: int) -> tuple[Message, ...]:
    """After registering: the address that was given may get mail, if its owner likes."""
    registration = registrations.of(visit.tx, visit.person.id, series_id) if visit.mail else None
    address = rules.given(registration) if registration is not None else None
    known = emails.of(visit.tx, visit.person.id)
    if (
        registration is None
        or address is None
        or (known is not None and address in (known.address, known.candidate))
    ):
        return ()
    texts = visit.texts
    buttons = [
        button(texts, "emails-yes", "mailuse", registration.id, style="primary"),
        button(texts, "emails-change", "mailtype"),
        button(texts, "emails-no", "mailno"),
    ]
    return (Message(texts("emails-offer", address=address), column(buttons)),)


def decline(visit: Visit) -> Reply:
    return Reply(edit=Message(visit.texts("emails-declined"), (home(visit.texts),)))


def ask_removal(visit: Visit) -> Reply:
    """Are you sure?"""
    known = emails.of(visit.tx, visit.person.id)
    if known is None:
        return Reply.hint(visit.texts, "forms-old-button")
    texts = visit.texts
    yes = button(texts, "emails-remove-yes", "mailgone", style="danger")
    text = texts("emails-remove-ask", address=known.address)
    return Reply(edit=Message(text, ((button(texts, "emails-keep", "mail"),), (yes,))))
