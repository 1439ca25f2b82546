"""One stream of log lines, ours and the libraries', for people or machines; no token or password gets in."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Collection
from types import TracebackType
from typing import Literal, TextIO

import structlog
from structlog.typing import EventDict, Processor

TOKEN = re.compile(
    r"""
    (?<= /bot) \d+ (?: : | %3A ) [^/\s"'?&]+    # any token in an address of the Bot API, however short
    | \d{6,} (?: : | %3A ) [A-Za-z0-9_-]{30,}   # a real one anywhere
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
SIGN_IN = re.compile(r"(?<=://)[^\s/@]+:[^\s@]*@(?=\S)")
"""User and password in the address of a mail server, a database, a proxy."""
HIDDEN = "<token>"
QUIET = ("aiohttp", "alembic", "apscheduler", "asyncio", "httpcore", "httpx", "telegram")
"""Libraries that tell every request; only their warnings are for us."""

Format = Literal["console", "json"]


def redact(text: str, secrets: Collection[str] = ()) -> str:
    """`text` without bot tokens, and without any of `secrets`, word for word."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return SIGN_IN.sub("***@", TOKEN.sub(HIDDEN, text))


def _json(event: EventDict, **_: object) -> str:
    return json.dumps(event, default=repr, ensure_ascii=False)


def _renderers(format: Format) -> list[Processor]:
    if format == "json":
        return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(serializer=_json)]
    plain = structlog.dev.plain_traceback
    return [structlog.dev.ConsoleRenderer(colors=False, exception_formatter=plain)]


SHARED: list[Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.ExtraAdder(),
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.StackInfoRenderer(),
]


class Formatter(structlog.stdlib.ProcessorFormatter):
    """Redacts the finished line: whatever a message, argument, exception or processor brought is in there."""

    def __init__(self, format: Format, secrets: Collection[str] = ()) -> None:
        drop = structlog.stdlib.ProcessorFormatter.remove_processors_meta
        super().__init__(processors=[drop, *_renderers(format)], foreign_pre_chain=SHARED)
        self.secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record), self.secrets)


class Handler(logging.StreamHandler[TextIO]):
    """A record that cannot be formatted is told through the same redaction; logging itself prints it raw."""

    def __init__(self, stream: TextIO, format: Format, secrets: Collection[str]) -> None:
        super().__init__(stream)
        self.secrets = tuple(secret for secret in secrets if secret)
        self.setFormatter(Formatter(format, self.secrets))

    def handleError(self, record: logging.LogRecord) -> None:
        lost = (
            f"A log record of {record.name} is lost: {record.msg!r} {record.args!r}\n{traceback.format_exc()}"
        )
        self.stream.write(redact(lost, self.secrets))


def configure(
    level: str = "info",
    format: Format = "console",
    *,
    secrets: Collection[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Send all logging, structlog's and the standard library's, to `stream` (standard error).

    `secrets` are hidden word for word beside everything that looks like a token. Exceptions nobody caught
    become log lines too, so that they pass the same redaction. Calling again replaces the set-up.
    """
    handler = Handler(stream or sys.stderr, format, secrets)
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.root.level))
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *SHARED,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        logging.getLogger("bot").critical(
            "Ended by an exception nobody caught", exc_info=(kind, error, trace)
        )


def _uncaught_in_thread(died: threading.ExceptHookArgs) -> None:
    if died.exc_value is not None and not issubclass(died.exc_type, SystemExit):
        _uncaught(died.exc_type, died.exc_value, died.exc_traceback)
