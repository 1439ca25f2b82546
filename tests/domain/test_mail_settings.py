"""What an operator types about the mail server; a password is never shown, wherever it was mistyped."""

from __future__ import annotations

import io
import logging
from pathlib import Path

import pytest

from bot import logs
from bot.delivery.emails import server_of
from bot.settings import load
from tests.domain.test_settings import TOKEN, complaint, desk, given

__all__ = ["desk", "given"]
URL, SENDER = "smtp://ban-to-chuc:m%E1%BA%ADt%23@mail.example.org", "Ban tổ chức OCOP <ocop@example.org>"
pytestmark = pytest.mark.usefixtures("given")


@pytest.mark.parametrize(
    ("url", "security", "port"),
    [
        (URL, "starttls", 587),
        (f"{URL}:2525", "starttls", 2525),
        ("smtps://ban-to-chuc:m%E1%BA%ADt%23@mail.example.org", "tls", 465),
        ("smtp://mail.example.org", "starttls", 587),
        ("smtp+plain://127.0.0.1", "plain", 25),
        ("smtp+plain://[::1]:2525", "plain", 2525),
        ("smtp+plain://localhost:2525", "plain", 2525),
    ],
)
def test_the_address_of_a_mail_server(url: str, security: str, port: int) -> None:
    server = server_of(load(smtp_url=url, mail_from=SENDER))
    assert server is not None
    assert (server.security, server.port) == (security, port)
    assert (server.user, server.password) == (("ban-to-chuc", "mật#") if "@" in url else (None, None))
    assert (server.sender.display_name, server.sender.addr_spec) == ("Ban tổ chức OCOP", "ocop@example.org")
    assert (server.limit, server.rate, server.certificates) == (10_000_000, 120.0, None)
    assert "mật#" not in repr(server)


def test_no_server_no_mail() -> None:
    assert server_of(load()) is None
    assert server_of(load(mail_from=SENDER)) is None


@pytest.mark.parametrize(
    "wrong",
    [
        "mail.example.org:587",
        "https://mail.example.org",
        "smtp+plain://mail.example.org",  # in the clear, to another machine
        "smtp+plain://192.0.2.1",
        "smtp://lan:hush#1@mail.example.org",  # a # that is not written as %23
        "smtp://lan:hush/1@mail.example.org",
        "smtp://lan@mail.example.org",
        "smtp://lan:hush@",
        "smtp://lan:hush@mail.example.org:port",
        "smtp:lan:hush@mail.example.org",
    ],
)
def test_a_wrong_address_is_never_shown(wrong: str) -> None:
    message = complaint(smtp_url=wrong, mail_from=SENDER)
    told = (
        f"TAPHUAN_SMTP_URL is {len(wrong)} characters that are no address of a mail server: expected smtp://"
    )
    assert message.startswith(told)
    assert "\n" not in message
    assert "hush" not in message


def test_a_server_needs_a_sender() -> None:
    assert complaint(smtp_url=URL).startswith("TAPHUAN_MAIL_FROM is missing: expected a name and an address")


@pytest.mark.parametrize("wrong", ["Ban tổ chức", "ocop@", "OCOP <ocop>", "a@b.example, c@d.example x"])
def test_a_sender_is_an_address(wrong: str) -> None:
    assert complaint(mail_from=wrong).startswith(f'TAPHUAN_MAIL_FROM is "{wrong}": expected ')


@pytest.mark.parametrize(("name", "wrong"), [("mail_size", "0"), ("mail_size", "much"), ("mail_rate", "0")])
def test_numbers_about_mail(name: str, wrong: str, given: pytest.MonkeyPatch) -> None:
    given.setenv(f"TAPHUAN_{name.upper()}", wrong)
    assert complaint().startswith(f'TAPHUAN_{name.upper()} is "{wrong}": expected ')


def test_a_password_reaches_no_log(tmp_path: Path) -> None:
    authority = tmp_path / "authority.pem"
    authority.write_text("-")
    settings = load(smtp_url=URL, mail_from=SENDER, smtp_ca=authority)
    assert set(settings.secrets) == {TOKEN, "mật#", "m%E1%BA%ADt%23"}
    written = io.StringIO()
    logs.configure(stream=written, secrets=settings.secrets)
    logging.getLogger("library").warning("AUTH ban-to-chuc mật# to %s", "smtp://x:another@mail.example.org/")
    assert "mật#" not in written.getvalue()
    assert "another" not in written.getvalue()
    assert "smtp://***@mail.example.org/" in written.getvalue()
