"""What a person did, free of PTB: handlers are plain functions over these."""

from __future__ import annotations

from dataclasses import dataclass

import telegram

from storage.people import Account


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    argument: str


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
    """A document; `content` is there for files that were worth fetching, else None."""

    name: str
    mime: str
    size: int
    content: bytes | None


@dataclass(frozen=True, slots=True)
class SentOther:
    """Anything a form cannot take: «sticker», «voice», «photo», «location», …"""

    kind: str


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed a message they had sent before."""


@dataclass(frozen=True, slots=True)
class Membership:
    """The person blocked the bot (`reachable` is False) or came back."""

    reachable: bool


Event = Command | Press | Wrote | SharedContact | SentFile | SentOther | Edited | Membership


def account(user: telegram.User) -> Account:
    language = (user.language_code or "").split("-")[0].lower() or None
    return Account(user.id, user.first_name, user.last_name, user.username, language)


def read(update: telegram.Update, content: bytes | None = None) -> Event | None:
    """The event of an update from a private chat; None for what concerns nobody."""
    if update.callback_query:
        return Press(tuple((update.callback_query.data or "").split(":")))
    if update.my_chat_member:
        if update.my_chat_member.chat.type != telegram.Chat.PRIVATE:
            return None
        gone = telegram.ChatMember.BANNED, telegram.ChatMember.LEFT
        return Membership(update.my_chat_member.new_chat_member.status not in gone)
    if update.edited_message:
        moving = update.edited_message.location is not None  # a live location is edited all the time
        return None if moving else Edited()
    return _message(update.message, content) if update.message else None


def _message(message: telegram.Message, content: bytes | None) -> Event:
    if message.text is not None:
        return _text(message.text)
    if message.contact:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        return SharedContact(message.contact.phone_number, own)
    if message.document:
        document = message.document
        return SentFile(document.file_name or "", document.mime_type or "", document.file_size or 0, content)
    return SentOther(_kind(message))


def _text(text: str) -> Event:
    if not text.startswith("/"):
        return Wrote(text)
    head, _, argument = text.partition(" ")
    return Command(head[1:].partition("@")[0].lower(), argument.strip())


KINDS = ("sticker", "voice", "audio", "video_note", "video", "photo", "animation", "location", "poll", "dice")


def _kind(message: telegram.Message) -> str:
    return next((kind for kind in KINDS if getattr(message, kind)), "other")
