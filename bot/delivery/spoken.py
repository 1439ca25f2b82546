"""The Bot API's parameters of a message: text, keyboards, files; made once for what is said to many."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from telegram import InputFile

from bot.delivery.long_texts import CAPTION_LIMIT, fits, parts
from bot.delivery.messages import Button, ContactRequest, Document, Message, Rows

Parameters = dict[str, Any]
NO_PREVIEW = {"is_disabled": True}


@dataclass(frozen=True, slots=True)
class Sent:
    """`message_id` is that of the last part, which has the buttons, `earlier` are those of the parts before;
    `file_id` sends the same file again."""

    message_id: int
    file_id: str | None = None
    earlier: tuple[int, ...] = ()


def joined(before: Sent, last: Sent) -> Sent:
    """Two parts of one message."""
    earlier = (*before.earlier, before.message_id, *last.earlier)
    return Sent(last.message_id, before.file_id or last.file_id, earlier)


@lru_cache(maxsize=64)
def spoken(piece: Message) -> Parameters:
    """A text's parameters but for the chat: in a broadcast the same many times. Not to be changed."""
    return {**manner(piece), "text": piece.text, "link_preview_options": NO_PREVIEW}


def manner(piece: Message) -> Parameters:
    """How it is said: format, buttons, silence."""
    silent = piece.silent or None
    return {"parse_mode": "HTML", "reply_markup": markup(piece), "disable_notification": silent}


@lru_cache(maxsize=64)
def worded(message: Message) -> tuple[Message, ...]:
    """`pieces` of a message of words alone."""
    return tuple(pieces(message))


def pieces(message: Message) -> list[Message]:
    """`message` as Telegram takes it: one, or several when the text is too long, buttons on the last."""
    if not message.is_wordy:
        if fits(message.text, CAPTION_LIMIT):
            return [message]
        alone = replace(message, text="", buttons=(), keyboard=None)
        return [alone, *pieces(replace(message, document=None, photo=None, medium=None))]
    texts = parts(message.text)
    plain = [replace(message, text=text, buttons=(), keyboard=None) for text in texts[:-1]]
    return [*plain, replace(message, text=texts[-1])]


def markup(message: Message) -> Parameters | None:
    """Inline buttons or a reply keyboard."""
    if message.keyboard is None:
        return inline(message.buttons)
    if message.buttons:
        raise ValueError("Telegram takes either inline buttons or a reply keyboard in one message")
    if isinstance(message.keyboard, ContactRequest):
        return _contact_keyboard(message.keyboard)
    return {"remove_keyboard": True}


def _contact_keyboard(request: ContactRequest) -> Parameters:
    keyboard: Parameters = {
        "keyboard": [[{"text": request.label, "request_contact": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }
    return keyboard | ({"input_field_placeholder": request.placeholder} if request.placeholder else {})


def inline(rows: Rows) -> Parameters | None:
    if not rows:
        return None
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows]}


def _button(button: Button) -> Parameters:
    fields: Parameters = {
        "text": button.label,
        "url": button.url,
        "callback_data": button.press,
        "copy_text": None if button.copy is None else {"text": button.copy},
        "style": button.style,
    }
    return {name: value for name, value in fields.items() if value is not None}


def file_of(document: Document) -> str | InputFile:
    """The file as it goes out: by Telegram's own id, or with its content."""
    if document.file_id is not None:
        return document.file_id
    if document.content is None:
        raise ValueError(f"the document {document.name} has neither content nor a file_id")
    file = InputFile(document.content, filename=document.name)
    file.mimetype = document.mime
    return file
