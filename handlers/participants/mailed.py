"""What goes by e-mail says: subject, words, files for each kind, for each person in their language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import structlog

from bot import emails as rules
from bot import sessions as session_rules
from bot.certificates import PREFIX
from bot.delivery.emails import Attachment, Composed, Mail
from bot.delivery.emails.layout import Words, page, plain
from bot.delivery.emails.mail import fits
from bot.delivery.outcomes import Unsayable
from bot.materials import releasing, words
from bot.texts import Html, Texts
from storage import DATABASE_ERRORS, Transaction, certificates, emails, files, materials, people, series
from storage.deliveries import Claimed
from storage.tables import EmailAddress, Material, Person

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Desk:
    """What a mail is written from: `room` is how many bytes it may have, `link` makes the address of the page
    on which somebody ends it (None where the bot has no pages)."""

    tx: Transaction
    now: dt.datetime
    texts: Texts
    bot: str
    person: Person
    address: EmailAddress
    room: int
    link: Callable[[str], str] | None

    def written(
        self,
        claimed: Claimed,
        subject: str,
        body: str,
        action: tuple[str, str] | None = None,
        attachments: tuple[Attachment, ...] = (),
    ) -> Mail:
        """A mail to somebody whose address is confirmed, with a way to end it."""
        texts, bot = self.texts, self.bot
        page_of = (
            self.link(self.address.token)
            if self.link
            else f"https://t.me/{bot}?start={rules.LINK}{rules.PAGE}"
        )
        end = Html(f'<a href="{page_of}">{texts("emails-mail-end")}</a>')
        said = Words(subject, body, texts("emails-mail-small", bot=bot, end=end), action)
        return Mail(
            to=self.address.address,
            subject=subject,
            text=plain(said),
            html=page(said, texts.language),
            language=texts.language,
            key=f"{self.address.token}:{claimed.id}",
            attachments=attachments,
            unsubscribe=page_of,
            one_click=self.link is not None,
        )


def composer(
    username: str, link: Callable[[str], str] | None = None
) -> Callable[[Transaction, Claimed, dt.datetime, int], Composed]:
    """The words of the outbox's mail; `username` is the bot's own."""

    def compose(tx: Transaction, claimed: Claimed, now: dt.datetime, room: int) -> Composed:
        """One mail that cannot be worded must not hold up all others."""
        try:
            with tx.begin_nested():
                return _said(tx, claimed, now, room)
        except DATABASE_ERRORS:
            raise
        except Exception as error:
            log.exception("a mail could not be worded", kind=claimed.kind, delivery=claimed.id)
            return Unsayable(f"{type(error).__name__}: {error}")

    def _said(tx: Transaction, claimed: Claimed, now: dt.datetime, room: int) -> Composed:
        known = emails.of(tx, claimed.person_id)
        if known is None:
            return None
        person = people.get(tx, claimed.person_id)
        desk = Desk(tx, now, Texts(claimed.languages), username, person, known, room, link)
        if claimed.kind == rules.CODE:
            return _code(desk, claimed)
        return KINDS[claimed.kind](desk, claimed) if known.state == "confirmed" else None

    return compose


def _code(desk: Desk, claimed: Claimed) -> Mail | None:
    code = rules.fresh_code(desk.address, claimed.content, desk.now)
    if code is None or desk.address.candidate is None:
        return None
    texts, bot = desk.texts, desk.bot
    subject = texts.plain("emails-code-subject", code=code)
    body = texts("emails-code-body", name=desk.person.first_name, code=code, bot=bot)
    action = texts.plain("emails-code-action"), f"https://t.me/{bot}?start={rules.LINK}{code}"
    said = Words(subject, body, texts("emails-code-small", bot=bot), action)
    key = f"{desk.address.token}:{claimed.id}"
    to, language = desk.address.candidate, texts.language
    return Mail(to, subject, plain(said), page(said, language), language, key)


def _certificate(desk: Desk, claimed: Claimed) -> Mail | None:
    issued = certificates.get(desk.tx, int(claimed.content["certificate"]))
    if issued is None or issued.state != "issued" or issued.sha256 is None:
        return None
    texts, data = desk.texts, issued.data
    known = files.known(desk.tx, issued.sha256)
    assert known is not None, "an issued certificate has its file"
    said: dict[str, Any] = {"name": data["name"], "series": data["series"], "serial": issued.serial}
    subject = texts.plain("emails-certificate-subject", series=data["series"])
    if not fits([known.size], desk.room):
        label, where = texts.plain("emails-certificate-open"), f"{rules.LINK}{rules.CERTIFICATE}"
        large = texts("emails-certificate-large", **said)
        return desk.written(claimed, subject, large, (label, f"https://t.me/{desk.bot}?start={where}"))
    file = files.get(desk.tx, issued.sha256)
    assert file is not None
    action = texts.plain("emails-certificate-check"), f"https://t.me/{desk.bot}?start={PREFIX}{issued.code}"
    attached = (Attachment(file.name, file.mime, file.content),)
    return desk.written(claimed, subject, texts("emails-certificate-body", **said), action, attached)


def _material(desk: Desk, claimed: Claimed) -> Mail | None:
    """The kept original goes along if it fits; what we have no original of is fetched in the chat."""
    one = materials.get(desk.tx, int(claimed.content["material"]))
    session = series.session(desk.tx, one.session_id)
    if one.withdrawn_at or session is None:
        return None
    texts, number = desk.texts, str(session.number)
    subject = texts.plain("emails-material-subject", number=number, title=one.title)
    said: dict[str, Any] = {
        "name": desk.person.first_name,
        "title": one.title,
        "number": number,
        "session": session_rules.title(session, texts),
        "about": words.about(one, texts),
    }
    if one.url is not None:
        action = texts.plain("emails-material-open"), one.url
        return desk.written(claimed, subject, texts("emails-material-link", **said), action)
    kept = files.known(desk.tx, one.sha256) if one.sha256 else None
    if kept is None or not fits([kept.size], desk.room):
        where = f"https://t.me/{desk.bot}?start={rules.LINK}{rules.MATERIAL}{one.id}"
        action = texts.plain("emails-material-get"), where
        return desk.written(claimed, subject, texts("emails-material-there", **said), action)
    return desk.written(claimed, subject, texts("emails-material-file", **said), None, _original(desk, one))


def _original(desk: Desk, one: Material) -> tuple[Attachment, ...]:
    assert one.sha256 is not None
    file = files.get(desk.tx, one.sha256)
    assert file is not None, "it is known"
    return (Attachment(words.file_name(one), words.file_of(one).mime, file.content),)


KINDS: dict[str, Callable[[Desk, Claimed], Mail | None]] = {
    "certificate": _certificate,
    releasing.KIND: _material,
}
