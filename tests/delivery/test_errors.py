"""The error table, line by line."""

from __future__ import annotations

import datetime as dt

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery.errors import (
    InDoubt,
    Migrated,
    Pause,
    Refused,
    Retry,
    Stop,
    Unreachable,
    Verdict,
    harmless,
    stale_file,
    uneditable,
    verdict,
)
from bot.delivery.request import AnswerLost, Flooded, NeverSent

TABLE: list[tuple[TelegramError, Verdict]] = [
    (Flooded(17), Pause(17)),
    (Flooded(dt.timedelta(seconds=2.5)), Pause(2.5)),
    (ChatMigrated(-100123), Migrated(-100123)),
    (InvalidToken(), Stop("token")),
    (Conflict("Conflict: terminated by other getUpdates request"), Stop("conflict")),
    (Forbidden("Forbidden: bot was blocked by the user"), Unreachable("blocked")),
    (Forbidden("Forbidden: user is deactivated"), Unreachable("deactivated")),
    (Forbidden("Forbidden: bot can't initiate conversation with a user"), Unreachable("never_started")),
    (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Unreachable("chat_gone")),
    (Forbidden("Forbidden: bot is not a member of the channel chat"), Unreachable("chat_gone")),
    (Forbidden("Forbidden: the group chat was deleted"), Unreachable("chat_gone")),
    (Forbidden("Forbidden: something new"), Unreachable("blocked")),
    (BadRequest("Bad Request: chat not found"), Unreachable("chat_gone")),
    (BadRequest("Bad Request: PEER_ID_INVALID"), Unreachable("chat_gone")),
    (BadRequest("Bad Request: message is too long"), Refused("Message is too long")),
    (EndPointNotFound("no such method"), Refused("no such method")),
    (NeverSent("ClientConnectorError"), Retry()),
    (AnswerLost("HTTP 502"), InDoubt()),
    (TimedOut(), InDoubt()),
    (NetworkError("what is this"), InDoubt()),
    (TelegramError("what is this"), InDoubt()),
]


@pytest.mark.parametrize(("error", "meaning"), TABLE, ids=lambda value: str(value)[:50])
def test_every_error_has_one_meaning(error: TelegramError, meaning: Verdict) -> None:
    assert verdict(error) == meaning


@pytest.mark.parametrize(("setting", "kind"), [("true", dt.timedelta), ("false", int)])
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_the_librarys_own_429_is_understood_either_way(
    monkeypatch: pytest.MonkeyPatch, setting: str, kind: type
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", setting)
    error = RetryAfter(30)
    assert isinstance(error.retry_after, kind)
    assert verdict(error) == Pause(30)


def test_what_is_nobodys_fault() -> None:
    assert harmless(BadRequest("Bad Request: message is not modified: specified new message content …"))
    assert harmless(
        BadRequest("Bad Request: query is too old and response timeout expired or query ID is invalid")
    )
    assert not harmless(BadRequest("Bad Request: message to edit not found"))
    assert not harmless(NeverSent("query is too old"))


def test_what_cannot_be_edited_any_more() -> None:
    assert uneditable(BadRequest("Bad Request: message can't be edited"))
    assert uneditable(BadRequest("Bad Request: message to edit not found"))
    assert uneditable(BadRequest("Bad Request: there is no text in the message to edit"))
    assert not uneditable(BadRequest("Bad Request: can't parse entities"))


def test_a_file_id_can_go_stale() -> None:
    assert stale_file(BadRequest("Bad Request: wrong file identifier/HTTP URL specified"))
    assert not stale_file(BadRequest("Bad Request: file must be non-empty"))
