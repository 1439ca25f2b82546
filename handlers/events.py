"""What a person did, free of PTB: handlers are plain functions over these."""

from __future__ import annotations

import html
from dataclasses import dataclass

import telegram

from handlers.visit import Source
from storage.people import Account


@dataclass(frozen=True, slots=True)
class Command:
    """`bot` is the username after the @, in groups where several bots listen; else empty."""

    name: str
    argument: str
    bot: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button: `parts` is its callback data, split."""

    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wrote:
    text: str


@dataclass(frozen=True, slots=True)
class SharedContact:
    """`own` tells whether the number is the sender's own, vouched for by Telegram."""

    phone: str
    own: bool


@dataclass(frozen=True, slots=True)
class SentFile:
    """A document. `size` is in bytes, None when Telegram does not tell; `id` is what it is fetched by."""

    name: str
    mime: str
    size: int | None
    id: str


@dataclass(frozen=True, slots=True)
class SentOther:
    """Anything a form cannot take: «sticker», «voice», «photo», «location», … One that is stored as
    a file has the `id` it is fetched and sent again by, and its `size` in bytes if Telegram tells."""

    kind: str
    id: str | None = None
    size: int | None = None
    mime: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed a message they had sent before."""


@dataclass(frozen=True, slots=True)
class Membership:
    """The person blocked the bot (`reachable` is False) or came back."""

    reachable: bool


Event = Command | Press | Wrote | SharedContact | SentFile | SentOther | Edited | Membership


def account(user: telegram.User) -> Account:
    language = storable(user.language_code or "").split("-")[0].lower() or None
    last, username = (None if text is None else storable(text) for text in (user.last_name, user.username))
    return Account(user.id, storable(user.first_name), last, username, language)


def storable(text: str) -> str:
    """`text` with a replacement for what no database takes: halves of surrogate pairs, and NUL."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")


def read(update: telegram.Update) -> Event | None:
    """The event of an update from a private chat; None for what concerns nobody."""
    if update.callback_query:
        return Press(tuple(storable(update.callback_query.data or "").split(":")))
    if update.my_chat_member:
        if update.my_chat_member.chat.type != telegram.Chat.PRIVATE:
            return None
        gone = telegram.ChatMember.BANNED, telegram.ChatMember.LEFT
        return Membership(update.my_chat_member.new_chat_member.status not in gone)
    if update.edited_message:
        moving = update.edited_message.location is not None  # a live location is edited all the time
        return None if moving else Edited()
    return _message(update.message) if update.message else None


def source(update: telegram.Update) -> Source | None:
    """The message that the update is about, if the bot can still see it."""
    message = update.callback_query.message if update.callback_query else update.effective_message
    if not isinstance(message, telegram.Message):
        return None
    kind = "text" if message.text is not None else _kind(message)
    answered = message.reply_to_message.message_id if message.reply_to_message else None
    text = message.caption if message.text is None else message.text
    plain = None if text is None else storable(text)
    said = kind, _html(message), message.media_group_id, _poll(message)
    return Source(message.message_id, *said, answered, plain)


def _poll(message: telegram.Message) -> tuple[str, tuple[str, ...]] | None:
    if message.poll is None:
        return None
    return storable(message.poll.question), tuple(storable(one.text) for one in message.poll.options)


def _html(message: telegram.Message) -> str | None:
    """Text or caption with its formatting; without, where halves of letters keep the library from telling."""
    text = message.caption if message.text is None else message.text
    if text is None:
        return None
    if storable(text) != text:
        return html.escape(storable(text), quote=False)
    return message.caption_html if message.text is None else message.text_html


def _message(message: telegram.Message) -> Event:
    if message.text is not None:
        return _text(storable(message.text))
    if message.contact:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        return SharedContact(storable(message.contact.phone_number), own)
    if message.document and not message.animation:  # which comes as both
        document = message.document
        name, mime = storable(document.file_name or ""), storable(document.mime_type or "")
        return SentFile(name, mime, document.file_size, document.file_id)
    return _other(message, _kind(message))


def _other(message: telegram.Message, kind: str) -> SentOther:
    """Of a photo, the largest size it comes in."""
    sent = getattr(message, kind, None)
    file = sent[-1] if kind == "photo" and sent else sent
    id = getattr(file, "file_id", None)
    if id is None:
        return SentOther(kind)
    mime, name = getattr(file, "mime_type", None) or "", getattr(file, "file_name", None) or ""
    return SentOther(kind, id, getattr(file, "file_size", None), storable(mime), storable(name))


def _text(text: str) -> Event:
    if not text.startswith("/"):
        return Wrote(text)
    head, _, argument = text.partition(" ")
    name, _, bot = head[1:].partition("@")
    return Command(name.lower(), argument.strip(), bot)


KINDS = (
    "sticker",
    "voice",
    "audio",
    "video_note",
    "video",
    "photo",
    "animation",
    "document",
    "location",
    "contact",
    "poll",
    "dice",
)


def _kind(message: telegram.Message) -> str:
    return next((kind for kind in KINDS if getattr(message, kind)), "other")
