"""Every Bot API method the sandbox knows, by lower-case name; a result may have to be awaited."""

from __future__ import annotations

from sandbox.methods import about_bot, about_chats, callbacks, editing, media, receiving, sending
from sandbox.methods.addressing import Method, Methods

FAMILIES: tuple[Methods, ...] = (
    receiving.METHODS,
    sending.METHODS,
    media.METHODS,
    editing.METHODS,
    callbacks.METHODS,
    about_bot.METHODS,
    about_chats.METHODS,
)
METHODS: dict[str, tuple[str, Method]] = {
    name.lower(): (name, method) for family in FAMILIES for name, method in family.items()
}
