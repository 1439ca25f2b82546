"""What can be said to a person, free of any transport; the sender turns it into API calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

Style = Literal["primary", "success", "danger"]
Shown = Literal["document", "photo", "voice", "audio", "video", "animation"]
"""As what Telegram shows a file."""
MediumKind = Shown
LABEL = 60
"""Characters of a label; more fits no phone, and Telegram itself would cut in the midst of a word."""


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button with exactly one of `press` (64 bytes), `url`, `copy` (256 characters)."""

    label: str
    press: str | None = None
    url: str | None = None
    copy: str | None = None
    style: Style | None = None


Rows = tuple[tuple[Button, ...], ...]


def short(label: str, most: int = LABEL) -> str:
    """A label of at most so many characters, in one line, cut after a word with «…»."""
    whole = " ".join(label.split())
    if len(whole) <= most:
        return whole
    room = whole[: most - 1]
    words = room if whole[most - 1] == " " else room.rpartition(" ")[0]
    return f"{words if 2 * len(words) > most else room}".rstrip(" ,;:–-([«") + "…"


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """A reply keyboard with one button that shares the person's own phone number."""

    label: str
    placeholder: str | None = None


@dataclass(frozen=True, slots=True)
class NoKeyboard:
    """Takes a reply keyboard away."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file to send: `content`, or `file_id` when Telegram has it already. `sha256` names a stored file,
    whose content is looked up when neither is there. `make` gives the content of one that takes a while: it
    is called when the file is sent, in a thread, outside of any transaction."""

    name: str
    mime: str
    content: bytes | None = None
    file_id: str | None = None
    sha256: str | None = None
    kind: Shown = "document"
    make: Callable[[], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Medium:
    """What somebody sent to the bot, shown to others as what it is, by Telegram's own id of it."""

    kind: MediumKind
    file_id: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Messages somebody sent to the bot, copied as they are: several are one album. `caption` (HTML) stands
    in for the words of a single one, «» takes those of an album away. `after` follows at once: an album can
    have no buttons."""

    from_chat: int
    message_ids: tuple[int, ...]
    buttons: Rows = ()
    caption: str | None = None
    silent: bool = False
    after: Message | None = None


@dataclass(frozen=True, slots=True)
class Erase:
    """Messages of ours that are to be taken back."""

    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A message of ours that shall say something else."""

    message_id: int
    message: Message


@dataclass(frozen=True, slots=True)
class Message:
    """`text` is Telegram HTML, already escaped; beside a document, photo or medium it is the caption."""

    text: str
    buttons: Rows = ()
    document: Document | None = None
    photo: Document | None = None
    """A picture, shown as one; `document` is None then."""
    medium: Medium | None = None
    """Voice, photo or the like of somebody else; `document` and `photo` are None then."""
    keyboard: ContactRequest | NoKeyboard | None = None
    silent: bool = False

    @property
    def is_wordy(self) -> bool:
        """Nothing but words."""
        return self.document is None and self.photo is None and self.medium is None

    def with_buttons(self, *rows: tuple[Button, ...]) -> Message:
        return replace(self, buttons=self.buttons + rows)


Deed = Message | Copy | Erase | Rewrite
"""Whatever the outbox can do in a person's chat."""


def by_id_alone(deed: Deed) -> tuple[str, str] | None:
    """(sha256, Telegram's id) of a message's file that goes by its id although we have the original."""
    file = deed.document if isinstance(deed, Message) else None
    if file is None or file.content is not None or file.sha256 is None or file.file_id is None:
        return None
    return file.sha256, file.file_id
