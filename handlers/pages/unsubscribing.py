"""The page behind «stop these mails»: one button, or one click in the mail program itself (RFC 8058)."""

from __future__ import annotations

from bot import emails as rules
from bot.texts import Texts
from handlers.pages.calls import Call, Page, link
from handlers.pages.html import simple
from storage import emails, people
from storage.tables import EmailAddress

PATH = "/mail/{token}"


def address_of(site: str, token: str) -> str:
    """Where the mails of one address are ended."""
    return link(site, PATH, token)


def show(call: Call) -> Page | None:
    """Nothing is done by looking: mail programs open links by themselves."""
    known = emails.by_token(call.tx, call.token)
    if known is None:
        return None
    texts = _texts(call, known)
    if known.state != "confirmed":
        return _ended(call, texts, known)
    title, question = texts.plain("emails-web-title"), texts.plain("emails-web-ask", address=known.address)
    return simple(texts, call.site, title, question, button=texts.plain("emails-web-yes"))


def end(call: Call) -> Page | None:
    known = emails.by_token(call.tx, call.token, lock=True)
    if known is None:
        return None
    rules.unsubscribe(call.tx, known, call.now)
    return _ended(call, _texts(call, known), known)


def _ended(call: Call, texts: Texts, known: EmailAddress) -> Page:
    title, told = texts.plain("emails-web-ended"), texts.plain("emails-web-told", address=known.address)
    return simple(texts, call.site, title, told, texts.plain("emails-web-back", bot=call.bot))


def _texts(call: Call, known: EmailAddress) -> Texts:
    person = people.get(call.tx, known.person_id)
    return call.texts(person.chosen_language, person.language)
