"""What the operator decides, read once from TAPHUAN_* variables or `.env`; a mistake is told in one line."""

from __future__ import annotations

import difflib
import ipaddress
import json
import logging
import os
import re
from collections.abc import Iterator
from email.utils import getaddresses
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values
from email_validator import validate_email
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.logs import redact

logger = logging.getLogger(__name__)

PREFIX = "TAPHUAN_"
ENV_FILE = Path(".env")
NOT_SETTINGS = {"require_all_groups"}
"""Variables with our prefix that speak to something else: the test suite."""

EXPECTED = {
    "token": "the bot's token from @BotFather: digits, a colon, letters (123456789:ABC…)",
    "api_url": "an address such as https://api.telegram.org, without /bot and token",
    "data": "a directory, or a path where one can be made",
    "database_url": "sqlite:///path/file.db or postgresql://user:password@host/name",
    "programme": "the path of a programme file, such as examples/ocop-2021.yaml",
    "proxy": "an HTTP proxy such as http://127.0.0.1:3128",
    "log_level": "debug, info, warning or error",
    "log_format": "console or json",
    "owner": "the Telegram number of an organizer, or several with commas between (123456789,987654321)",
    "public_url": "the address people reach the bot's web pages at, such as https://bot.example.org/taphuan",
    "listen": "host:port to serve them at, such as 127.0.0.1:8080 or [::1]:8080",
    "smtp_url": "smtp://user:password@host:587 (STARTTLS), smtps://user:password@host:465 (TLS), or "
    "smtp+plain://127.0.0.1:25 on this machine alone; special characters of a password as %40 for @ …",
    "mail_from": "a name and an address (OCOP <ocop@example.org>), needed as soon as there is a mail server",
    "mail_size": "the largest mail in megabytes, from 1 to 100",
    "mail_rate": "how many mails a minute, from 1 to 6000",
    "smtp_ca": "a file with the certificate that the mail server's own is signed by",
    "clock_url": "an address such as http://127.0.0.1:8081",
}

UNSPEAKABLE = {"token": "token", "smtp_url": "address of a mail server"}
"""Not even a wrong one is shown: half of it may be a secret."""


class SettingsError(Exception):
    """Settings are missing or wrong; `str()` has a line for each: which, what was found, what is expected."""


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value.get_secret_value(), re.ASCII):
        raise ValueError
    return value


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError
    _ = parts.port  # ValueError when it is no number
    return value.rstrip("/")


def _api_address(value: str) -> str:
    address = _address(value)
    if re.search(r"/bot[^/]*$", address):
        raise ValueError
    return address


def _public(value: str) -> str:
    if urlsplit(value).username is not None:
        raise ValueError
    return _address(value)


def _place(value: str) -> str:
    parts = urlsplit(f"//{value}")
    if not parts.hostname or not parts.port or parts.netloc != value or parts.username is not None:
        raise ValueError
    return value


def _database(value: str) -> str:
    """The address as SQLAlchemy wants it: PostgreSQL always through psycopg 3."""
    scheme, _, rest = value.partition("://")
    if scheme == "sqlite" and rest.strip("/") not in ("", ":memory:") and rest.startswith("/"):
        return value
    if scheme in ("postgres", "postgresql", "postgresql+psycopg") and urlsplit(value).path.strip("/"):
        return f"postgresql+psycopg://{rest}"
    raise ValueError


def _directory(value: Path) -> Path:
    if (path := value.expanduser()).exists() and not path.is_dir():
        raise ValueError
    return path


def _file(value: Path) -> Path:
    if not (path := value.expanduser()).is_file():
        raise ValueError
    return path


def _numbers(value: str) -> str:
    if not re.fullmatch(r"\s*(\d{1,15}\s*(,\s*\d{1,15}\s*)*)?", value, re.ASCII):
        raise ValueError
    return value


def _mail_server(value: SecretStr) -> SecretStr:
    parts = urlsplit(value.get_secret_value().strip())
    secure = parts.scheme in ("smtp", "smtps")
    here = parts.scheme == "smtp+plain" and _is_here(parts.hostname or "")
    bare = not (parts.query or parts.fragment or parts.path.strip("/"))
    if not (secure or here) or not parts.hostname or not bare or (parts.username and not parts.password):
        raise ValueError
    _ = parts.port  # ValueError when it is no number
    return value


def _is_here(host: str) -> bool:
    """Whether what goes there in the clear stays on this machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _mail_from(value: str | None, others: ValidationInfo) -> str | None:
    """Needed as soon as there is a server."""
    if value is None:
        if others.data.get("smtp_url") is not None:
            raise ValueError
        return None
    ((name, address),) = getaddresses([value])  # ValueError when there are several
    if not validate_email(address, check_deliverability=False, allow_smtputf8=False) or "\n" in name:
        raise ValueError
    return value


def _sqlite_below(fields: dict[str, Any]) -> str:
    return f"sqlite:///{fields['data'] / 'taphuan.db'}"


Address = Annotated[str, AfterValidator(_address)]


class Place(BaseSettings):
    """Where the bot keeps things and how it logs: enough for commands that talk to the database only."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    data: Annotated[Path, AfterValidator(_directory)] = Path("data")
    database_url: Annotated[str, AfterValidator(_database)] = Field(default_factory=_sqlite_below, repr=False)
    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lower)] = "info"
    log_format: Annotated[Literal["console", "json"], BeforeValidator(_lower)] = "console"

    @classmethod
    def read(cls, **overrides: Any) -> Self:
        """Settings from `overrides` (None is not given), the environment, `.env`, defaults, in this order.

        Raises SettingsError. Logs a warning for every variable with our prefix that is no setting.
        """
        for line in unknown():
            logger.warning(line)
        try:
            return cls(**{name: value for name, value in overrides.items() if value is not None})
        except ValidationError as error:
            message = "\n".join(_lines(error))
        raise SettingsError(message)  # outside the handler, so that no trace carries the values


class Settings(Place):
    """Everything the running bot needs to know."""

    token: Annotated[SecretStr, AfterValidator(_token)]
    programme: Annotated[Path, AfterValidator(_file)]
    api_url: Annotated[str, AfterValidator(_api_address)] = "https://api.telegram.org"
    proxy: Annotated[Address | None, Field(repr=False)] = None
    owner: Annotated[str, AfterValidator(_numbers)] = ""
    """Telegram numbers of the first organizers; `owners` has them apart."""
    public_url: Annotated[str, AfterValidator(_public)] | None = None
    """Without one there are no web pages."""
    listen: Annotated[str, AfterValidator(_place)] = "127.0.0.1:8080"
    """Where they are served, for a proxy that has the public address; `listens` has it apart."""
    smtp_url: Annotated[SecretStr, AfterValidator(_mail_server)] | None = None
    """Where mail is handed in; without it there is no e-mail anywhere in the chat."""
    mail_from: Annotated[str | None, AfterValidator(_mail_from), Field(validate_default=True)] = None
    mail_size: Annotated[int, Field(ge=1, le=100)] = 10
    mail_rate: Annotated[int, Field(ge=1, le=6000)] = 120
    smtp_ca: Annotated[Path, AfterValidator(_file)] | None = None
    clock_url: Annotated[Address | None, Field(repr=False)] = None
    """A sandbox whose clock to follow instead of the machine's; not for operators."""

    @property
    def listens(self) -> tuple[str, int]:
        parts = urlsplit(f"//{self.listen}")
        return parts.hostname or "", parts.port or 0

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be seen in a log, word for word."""
        password = urlsplit(self.smtp_url.get_secret_value()).password if self.smtp_url else None
        return (self.token.get_secret_value(), *({password, unquote(password)} if password else ()))

    @property
    def owners(self) -> tuple[int, ...]:
        return tuple(int(number) for number in self.owner.split(",") if number.strip())


def _lines(error: ValidationError) -> Iterator[str]:
    for problem in error.errors():
        # A default that could not be worked out is the consequence of a setting that has its own line.
        if problem["type"] != "default_factory_not_called":
            yield _line(str(problem["loc"][0]), problem)


def _line(name: str, problem: ErrorDetails) -> str:
    nothing = problem["type"] == "missing" or problem["input"] is None
    found = "missing" if nothing else _found(name, problem["input"])
    return f"{PREFIX}{name.upper()} is {found}: expected {EXPECTED[name]}"


def _found(name: str, value: Any) -> str:
    if name in UNSPEAKABLE:
        return f"{len(str(value))} characters that are no {UNSPEAKABLE[name]}"
    without_password = re.sub(r"//.*@", "//***@", str(value))
    return json.dumps(redact(without_password), ensure_ascii=False)


def unknown() -> Iterator[str]:
    """A line for every TAPHUAN_* variable, in the environment or `.env`, that no setting reads."""
    variables = (name.upper() for name in (*os.environ, *dotenv_values(ENV_FILE)))
    given = {name.removeprefix(PREFIX).lower() for name in variables if name.startswith(PREFIX)}
    for name in sorted(given - Settings.model_fields.keys() - NOT_SETTINGS):
        near = difflib.get_close_matches(name, Settings.model_fields, n=1)
        hint = f": did you mean {PREFIX}{near[0].upper()}?" if near else ""
        yield f"{PREFIX}{name.upper()} is no setting{hint}"


def load(**overrides: Any) -> Settings:
    """Everything the running bot needs; see `Place.read`."""
    return Settings.read(**overrides)
