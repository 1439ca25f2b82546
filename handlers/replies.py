"""What a handler returns: things to say, in order, plus the toast that answers a pressed button."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.delivery.messages import Message


@dataclass(frozen=True, slots=True)
class Reply:
    """`edit` replaces the message whose button was pressed (a new message where that is not possible);
    `say` are new messages, sent in order after it; `toast` answers the press itself."""

    say: tuple[Message, ...] = ()
    edit: Message | None = None
    toast: str | None = None
    alert: bool = False
    drop_buttons: bool = field(default=False)
    """Take the buttons off the pressed message (used when it has done its work and a new one follows)."""
