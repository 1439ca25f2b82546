"""What a handler returns: things to say, in order, plus the toast that answers a pressed button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.delivery.messages import Deed, Message
from bot.texts import Texts

if TYPE_CHECKING:
    from handlers.visit import Visit


@dataclass(frozen=True, slots=True)
class Errand:
    """A file to fetch once the update is committed: `tell` then says what is in it, in a transaction of its
    own; it is given None when the file could not be had."""

    file_id: str
    tell: Callable[[Visit, bytes | None], Reply]


@dataclass(frozen=True, slots=True)
class Reply:
    """`edit` replaces the message whose button was pressed (a new message where that is not possible);
    `say` are new messages, sent in order after it; `toast` answers the press itself."""

    say: tuple[Message, ...] = ()
    edit: Message | None = None
    deeds: tuple[Deed, ...] = ()
    """Anything else to be done in the person's chat, before new messages are sent."""
    toast: str | None = None
    alert: bool = False
    drop_buttons: bool = False
    """Take the buttons off the pressed message (used when it has done its work and a new one follows)."""
    commands: tuple[tuple[str, str], ...] | None = None
    """(command, what it does): the menu of commands this person has from now on."""
    wake: bool = False
    """There is something to send or to issue now."""
    errand: Errand | None = None
    """A file to look into, of which the person hears later."""

    @classmethod
    def text(cls, texts: Texts, id: str, **args: Any) -> Reply:
        """One new message with a text of the catalogs."""
        return cls(say=(Message(texts(id, **args)),))

    @classmethod
    def hint(cls, texts: Texts, id: str, **args: Any) -> Reply:
        """Nothing but a toast."""
        return cls(toast=texts.plain(id, **args))
