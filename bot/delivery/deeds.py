"""What can be done in a chat beside saying something new: copy, take back, put other words in a message."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from telegram.error import BadRequest

from bot.delivery.errors import gone, harmless
from bot.delivery.messages import Copy, Erase, Rewrite
from bot.delivery.spoken import NO_PREVIEW, Parameters, Sent, inline

Call = Callable[[str, Parameters], Awaitable[Any]]
"""A method of the Bot API and its parameters; the result as plain data."""
AT_ONCE = 100
"""Messages that can be taken back in one call."""


async def copy(call: Call, chat_id: int, deed: Copy, paid: bool | None) -> Sent:
    """One message with its buttons, or an album, which can have none. Raises BadRequest when the original is
    gone. A chat that is not found may be that of the original: it must not pass for everybody's being out of
    reach who should get a copy."""
    try:
        return await _copied(call, chat_id, deed, paid)
    except BadRequest as error:
        if "chat not found" in error.message.lower():
            raise BadRequest("the original or the person is not there") from error
        raise


async def _copied(call: Call, chat_id: int, deed: Copy, paid: bool | None) -> Sent:
    shared: Parameters = {
        "chat_id": chat_id,
        "from_chat_id": deed.from_chat,
        "disable_notification": deed.silent or None,
    }
    if len(deed.message_ids) > 1:
        bare = {"remove_caption": True} if deed.caption == "" else {}
        made = await call("copyMessages", {**shared, **bare, "message_ids": sorted(deed.message_ids)})
        ids = [int(one["message_id"]) for one in made]
        return Sent(ids[-1], earlier=tuple(ids[:-1]))
    words: Parameters = {} if deed.caption is None else {"caption": deed.caption, "parse_mode": "HTML"}
    one = {"message_id": deed.message_ids[0], "reply_markup": inline(deed.buttons)}
    made = await call("copyMessage", {**shared, **one, **words, "allow_paid_broadcast": paid})
    return Sent(int(made["message_id"]))


async def erase(call: Call, chat_id: int, deed: Erase) -> Sent:
    """Take messages back. Those that are gone are no trouble. Of several, Telegram skips those of over 48 h
    without a word, so the last, as old as the others, goes by itself. Raises BadRequest if it has to stay."""
    *earlier, last = deed.message_ids
    for start in range(0, len(earlier), AT_ONCE):
        await call("deleteMessages", {"chat_id": chat_id, "message_ids": earlier[start : start + AT_ONCE]})
    try:
        await call("deleteMessage", {"chat_id": chat_id, "message_id": last})
    except BadRequest as error:
        if not gone(error):
            raise
    return Sent(last)


async def rewrite(call: Call, chat_id: int, deed: Rewrite) -> Sent:
    """Put other words in a message, or under its file. Raises BadRequest if it cannot be changed."""
    words = deed.message
    where: Parameters = {
        "chat_id": chat_id,
        "message_id": deed.message_id,
        "parse_mode": "HTML",
        "reply_markup": inline(words.buttons),
    }
    try:
        try:
            text = {"text": words.text, "link_preview_options": NO_PREVIEW}
            await call("editMessageText", {**where, **text})
        except BadRequest as error:
            if "no text in the message" not in str(error):
                raise
            await call("editMessageCaption", {**where, "caption": words.text})
    except BadRequest as error:
        if not harmless(error):  # it says so already
            raise
    return Sent(deed.message_id)
