"""What a person can do while a form is open: one small value per gesture, free of any chat library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """A button: an option's key, `yes` / `no`, a mark, a province's code, or a `Suggestion.value`."""

    value: str


@dataclass(frozen=True, slots=True)
class Toggled:
    """One option of several, put on or taken off."""

    value: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of choosing several."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A shared contact; `own`: it is the sender's own (`contact.user_id` equals the sender's id)."""

    phone: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class Skip:
    pass


@dataclass(frozen=True, slots=True)
class Keep:
    """Leave the answer that is stored already as it is and go on."""


@dataclass(frozen=True, slots=True)
class Back:
    pass


@dataclass(frozen=True, slots=True)
class Edit:
    """Answer this step again."""

    step: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """The summary is right."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """What a form cannot use: `sticker`, `voice`, `audio`, `photo`, `video`, `document`, `location`, …"""

    kind: str


Input = Typed | Chosen | Toggled | Finished | Shared | Skip | Keep | Back | Edit | Confirm | Unsupported
