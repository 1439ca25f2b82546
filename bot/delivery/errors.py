"""The one table of what went wrong with a request to Telegram and what that means for the message in hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.delivery.request import NeverSent


@dataclass(frozen=True, slots=True)
class Pause:
    """429: nothing is sent to anybody for so many seconds; does not count as a try."""

    seconds: float


Reason = Literal["blocked", "deactivated", "never_started", "chat_gone"]


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing reaches this chat until the person comes back."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will not take this message, now or later. `description` is its reason, in English."""

    description: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group has become a supergroup: once more, to the new id."""

    new_id: int


@dataclass(frozen=True, slots=True)
class Stop:
    """No request of this bot can succeed until the operator acts: a wrong token, or a second bot on it."""

    reason: Literal["token", "conflict"]


@dataclass(frozen=True, slots=True)
class Retry:
    """Cannot have taken effect: try again."""


@dataclass(frozen=True, slots=True)
class InDoubt:
    """May have taken effect."""


Verdict = Pause | Unreachable | Refused | Migrated | Stop | Retry | InDoubt

_UNREACHABLE: tuple[tuple[str, Reason], ...] = (
    ("user is deactivated", "deactivated"),
    ("input_user_deactivated", "deactivated"),
    ("can't initiate conversation", "never_started"),
    ("blocked by the user", "blocked"),
    ("user_is_blocked", "blocked"),
    ("kicked", "chat_gone"),
    ("not a member", "chat_gone"),
    ("chat was deleted", "chat_gone"),
    ("chat was deactivated", "chat_gone"),
    ("chat not found", "chat_gone"),
    ("peer_id_invalid", "chat_gone"),
)
_HARMLESS = ("message is not modified", "query is too old", "query id is invalid")
_GONE = ("message to delete not found", "message_id_invalid")
_UNEDITABLE = (
    "message can't be edited",
    "message to edit not found",
    "message_id_invalid",
    "no text in the message to edit",
    "inline keyboard expected",
)
_STALE_FILE = (
    "wrong file identifier",
    "wrong remote file",
    "wrong file_id",
    "file_reference",
    "can't use file of type",
    "wrong type of the web page",
)


class WrongToken(Exception):
    """Telegram does not know this bot's token: set TAPHUAN_TOKEN to the one @BotFather shows."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class SecondBot(Exception):
    """Another program uses this bot's token: stop it, or give this bot a token of its own (TAPHUAN_TOKEN)."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


HALTS: dict[str, type[Exception]] = {"token": WrongToken, "conflict": SecondBot}
"""How the operator hears of a `Stop`."""


Trouble = TelegramError
"""Whatever may come of talking to Telegram, for those who do not know the library."""


def verdict(exc: TelegramError) -> Verdict:
    """What `exc` means. Whatever is not known to have failed is in doubt."""
    match exc:
        case RetryAfter():
            return Pause(seconds(exc))
        case ChatMigrated():
            return Migrated(exc.new_chat_id)
        case InvalidToken():
            return Stop("token")
        case Conflict():
            return Stop("conflict")
        case Forbidden():
            # An unknown 403 is still the person's or the group's refusal.
            return Unreachable(_unreachable(exc) or "blocked")
        case BadRequest() | EndPointNotFound():  # before any NetworkError: to the library, BadRequest is one
            reason = _unreachable(exc)
            return Unreachable(reason) if reason else Refused(exc.message)
        case NeverSent():
            return Retry()
        case _:
            return InDoubt()


def seconds(exc: RetryAfter) -> float:
    """How long a 429 asks to wait: the library gives a number or a duration, by its configuration."""
    pause = exc.retry_after
    return pause.total_seconds() if isinstance(pause, dt.timedelta) else float(pause)


def harmless(exc: TelegramError) -> bool:
    """Nothing is wrong: the message looks like that already, or the press is too old to be answered."""
    return _says(exc, _HARMLESS)


def gone(exc: TelegramError) -> bool:
    """The message that was to be taken back is not there any more."""
    return _says(exc, _GONE)


def uneditable(exc: TelegramError) -> bool:
    """The message cannot be edited (any more): too old, deleted, a file."""
    return _says(exc, _UNEDITABLE)


def stale_file(exc: TelegramError) -> bool:
    """The file_id is not (no longer) good; the file itself has to be sent."""
    return _says(exc, _STALE_FILE)


def _says(exc: TelegramError, phrases: tuple[str, ...]) -> bool:
    text = exc.message.lower()
    return isinstance(exc, BadRequest) and any(phrase in text for phrase in phrases)


def _unreachable(exc: TelegramError) -> Reason | None:
    text = exc.message.lower()
    return next((reason for phrase, reason in _UNREACHABLE if phrase in text), None)
