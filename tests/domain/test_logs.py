"""Whatever is logged, by us or by a library, comes out in one form and without the bot's token."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import structlog

from bot import logs

TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz_-01234"
SHORT = "100000001:SANDBOX"
FORMATS: tuple[logs.Format, ...] = ("console", "json")


@pytest.fixture(autouse=True)
def logging_as_found() -> Iterator[None]:
    """Give the process its own logging back."""
    root, hooks = logging.root, (sys.excepthook, threading.excepthook)
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs.QUIET}
    root.handlers.clear()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    sys.excepthook, threading.excepthook = hooks
    logging.captureWarnings(False)
    structlog.reset_defaults()


@pytest.fixture
def written() -> io.StringIO:
    return io.StringIO()


@dataclass
class Letter:
    """Something with a repr that tells too much."""

    address: str


def ours_message() -> None:
    structlog.get_logger("bot").warning(f"calling /bot{TOKEN}/sendMessage")


def ours_argument() -> None:
    structlog.get_logger("bot").warning("calling %s", TOKEN)


def ours_field() -> None:
    structlog.get_logger("bot").warning("calling", letters=[Letter(TOKEN)], raw=TOKEN.encode(), **{TOKEN: 1})


def ours_exception() -> None:
    token = TOKEN  # a local of the frame in the traceback
    try:
        raise RuntimeError(f"no answer from /bot{token}/getMe")
    except RuntimeError:
        structlog.get_logger("bot").exception("call failed", stack_info=True)


def foreign_argument() -> None:
    logging.getLogger("library").warning("GET %s", f"https://api.telegram.org/bot{TOKEN}/getMe")


def foreign_extra() -> None:
    logging.getLogger("library").warning("GET", extra={"address": Letter(TOKEN)})


def foreign_exception() -> None:
    token = TOKEN
    try:
        try:
            raise ValueError(token)
        except ValueError as cause:
            cause.add_note(f"while sending {token}")
            raise RuntimeError("failed") from cause
    except RuntimeError:
        logging.getLogger("library").exception("failed for %(who)s", {"who": token})


def foreign_record_that_cannot_be_formatted() -> None:
    logging.getLogger("library").warning("%d tries with " + TOKEN, Letter(TOKEN))


def foreign_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"{TOKEN} is old", stacklevel=1)


def uncaught() -> None:
    try:
        raise RuntimeError(TOKEN)
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)


def uncaught_in_thread() -> None:
    thread = threading.Thread(target=ours_failing)
    thread.start()
    thread.join()


def ours_failing() -> None:
    raise RuntimeError(TOKEN)


def escaped_in_address() -> None:
    structlog.get_logger("bot").warning("calling", address=f"/bot{TOKEN.replace(':', '%3A')}/getMe")


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(
    "leak",
    [
        ours_message,
        ours_argument,
        ours_field,
        ours_exception,
        foreign_argument,
        foreign_extra,
        foreign_exception,
        foreign_record_that_cannot_be_formatted,
        foreign_warning,
        uncaught,
        uncaught_in_thread,
        escaped_in_address,
    ],
)
def test_no_way_leads_the_token_into_the_log(
    leak: Callable[[], None], format: logs.Format, written: io.StringIO
) -> None:
    logs.configure(format=format, stream=written)
    leak()
    assert logs.HIDDEN in written.getvalue()
    assert TOKEN.partition(":")[2] not in written.getvalue()


def test_short_tokens_are_hidden_in_addresses_and_when_they_are_known(written: io.StringIO) -> None:
    logs.configure(stream=written, secrets=(SHORT, ""))
    logging.getLogger("library").warning("GET /file/bot%s/photo.jpg", "42:short")
    logging.getLogger("library").warning("a word: %s", SHORT)
    assert "GET /file/bot<token>/photo.jpg" in written.getvalue()
    assert "a word: <token>" in written.getvalue()


@pytest.mark.parametrize(
    "harmless",
    ["2021-09-28T08:00:00.000000+00:00", "/srv/bot/forms/steps.py:120", "chat 123456789: hello", "12:30"],
)
def test_what_is_no_token_stays(harmless: str) -> None:
    assert logs.redact(harmless) == harmless


def test_json_lines_carry_fields(written: io.StringIO) -> None:
    logs.configure(format="json", stream=written)
    with structlog.contextvars.bound_contextvars(update=7):
        structlog.get_logger("bot.edge").info("answered", person=4242, name="Nguyễn Thị Lan", at=Letter("x"))
        logging.getLogger("library").error("odd\nthing", extra={"tries": 3})
    ours, foreign = (json.loads(line) for line in written.getvalue().splitlines())
    assert ours.pop("timestamp").endswith("Z")
    assert ours == {
        "event": "answered",
        "level": "info",
        "logger": "bot.edge",
        "name": "Nguyễn Thị Lan",
        "person": 4242,
        "at": "Letter(address='x')",
        "update": 7,
    }
    assert (foreign["event"], foreign["logger"], foreign["tries"]) == ("odd\nthing", "library", 3)


def test_console_lines_are_plain(written: io.StringIO) -> None:
    logs.configure(stream=written)
    structlog.get_logger("bot.edge").info("answered", person=4242)
    assert "answered" in written.getvalue()
    assert "person=4242" in written.getvalue()
    assert "\x1b" not in written.getvalue()


def test_tracebacks_show_no_locals(written: io.StringIO) -> None:
    logs.configure(stream=written)
    phone = "0901234567"
    try:
        raise RuntimeError("failed")
    except RuntimeError:
        structlog.get_logger("bot").exception("call failed", length=len(phone))
    assert "RuntimeError: failed" in written.getvalue()
    assert phone not in written.getvalue()


@pytest.mark.parametrize("name", ["httpx", "aiohttp.access", "telegram.ext.Application"])
def test_chatty_libraries_only_warn(name: str, written: io.StringIO) -> None:
    logs.configure("debug", stream=written)
    logging.getLogger(name).info("a request")
    logging.getLogger(name).warning("a problem")
    assert "a request" not in written.getvalue()
    assert "a problem" in written.getvalue()


def test_the_level_holds_for_everybody(written: io.StringIO) -> None:
    logs.configure("error", stream=written)
    structlog.get_logger("bot").warning("not this")
    logging.getLogger("httpx").warning("nor this")
    logging.getLogger("library").error("but this")
    assert written.getvalue().count("\n") == 1
    assert "but this" in written.getvalue()


def test_a_crash_of_the_process_hides_the_token() -> None:
    program = f"from bot import logs; logs.configure(); token = {TOKEN!r}; raise SystemError(token)"
    died = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert died.returncode == 1
    assert "SystemError: <token>" in died.stderr
    assert TOKEN not in died.stderr + died.stdout
