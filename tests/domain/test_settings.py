"""What an operator types becomes settings, or one line that says what is wrong with it."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from bot.settings import Place, SettingsError, load

TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz_-01234"


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory to start the bot in, a programme file, and no variable of ours."""
    for name in [name for name in os.environ if name.startswith("TAPHUAN_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ocop.yaml").write_text("title: OCOP\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The two settings without which the bot does not start."""
    monkeypatch.setenv("TAPHUAN_TOKEN", TOKEN)
    monkeypatch.setenv("TAPHUAN_PROGRAMME", "ocop.yaml")
    return monkeypatch


def complaint(**overrides: object) -> str:
    with pytest.raises(SettingsError) as caught:
        load(**overrides)
    return str(caught.value)


@pytest.mark.usefixtures("given")
def test_defaults() -> None:
    settings = load()
    assert settings.token.get_secret_value() == TOKEN
    assert settings.programme == Path("ocop.yaml")
    assert settings.api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite:///data/taphuan.db"
    assert (settings.log_level, settings.log_format) == ("info", "console")
    assert (settings.proxy, settings.clock_url, settings.public_url) == (None, None, None)
    assert settings.listens == ("127.0.0.1", 8080)


def test_every_variable_is_read(given: pytest.MonkeyPatch) -> None:
    given.setenv("TAPHUAN_API_URL", "http://127.0.0.1:8081/")
    given.setenv("TAPHUAN_DATA", "/var/lib/taphuan")
    given.setenv("TAPHUAN_PROXY", "http://127.0.0.1:3128")
    given.setenv("TAPHUAN_LOG_LEVEL", "DEBUG")
    given.setenv("TAPHUAN_LOG_FORMAT", "JSON")
    given.setenv("TAPHUAN_CLOCK_URL", "http://127.0.0.1:8081/")
    given.setenv("TAPHUAN_PUBLIC_URL", "https://bot.example.org/taphuan/")
    given.setenv("TAPHUAN_LISTEN", "[::1]:9000")
    settings = load()
    assert settings.api_url == settings.clock_url == "http://127.0.0.1:8081"
    assert settings.database_url == "sqlite:////var/lib/taphuan/taphuan.db"
    assert settings.proxy == "http://127.0.0.1:3128"
    assert (settings.log_level, settings.log_format) == ("debug", "json")
    assert settings.public_url == "https://bot.example.org/taphuan"
    assert settings.listens == ("::1", 9000)


def test_dotenv_file_then_environment_then_overrides(desk: Path, given: pytest.MonkeyPatch) -> None:
    lines = "TAPHUAN_API_URL=http://127.0.0.1:1\nTAPHUAN_LOG_LEVEL=error\nTAPHUAN_PROXY=\n"
    (desk / ".env").write_text(lines, encoding="utf-8")
    given.setenv("TAPHUAN_API_URL", "http://127.0.0.1:2")
    settings = load(log_level="warning", log_format=None)
    assert (settings.log_level, settings.log_format) == ("warning", "console")
    assert settings.api_url == "http://127.0.0.1:2"
    assert settings.proxy is None


def test_commands_without_telegram_need_no_token() -> None:
    assert Place.read(data=Path("elsewhere")).database_url == "sqlite:///elsewhere/taphuan.db"


@pytest.mark.parametrize(
    ("written", "used"),
    [
        ("sqlite:///bot.db", "sqlite:///bot.db"),
        ("sqlite:////srv/bot.db", "sqlite:////srv/bot.db"),
        ("postgresql://lan:secret@db/taphuan", "postgresql+psycopg://lan:secret@db/taphuan"),
        ("postgres://db/taphuan", "postgresql+psycopg://db/taphuan"),
        ("postgresql+psycopg:///taphuan?host=/run/pg", "postgresql+psycopg:///taphuan?host=/run/pg"),
    ],
)
@pytest.mark.usefixtures("given")
def test_database_addresses(written: str, used: str) -> None:
    assert load(database_url=written).database_url == used


def test_missing_settings_are_told_one_line_each() -> None:
    token, programme = complaint().splitlines()
    assert token.startswith("TAPHUAN_TOKEN is missing: expected the bot's token from @BotFather")
    assert programme.startswith("TAPHUAN_PROGRAMME is missing: expected the path of a programme file")


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("api_url", "api.telegram.org"),
        ("api_url", "ftp://example.org"),
        ("api_url", "http://"),
        ("api_url", "http://example.org:port"),
        ("api_url", "https://api.telegram.org/bot"),
        ("data", "ocop.yaml"),
        ("database_url", "mysql://db/taphuan"),
        ("database_url", "postgresql://db"),
        ("database_url", "sqlite://"),
        ("database_url", "sqlite:///:memory:"),
        ("database_url", "sqlite:///"),
        ("programme", "absent.yaml"),
        ("proxy", "socks5://127.0.0.1:1080"),
        ("log_level", "loud"),
        ("log_format", "xml"),
        ("public_url", "bot.example.org"),
        ("public_url", "https://bot.example.org/?x=1"),
        ("public_url", "ftp://bot.example.org"),
        ("listen", "8080"),
        ("listen", "127.0.0.1"),
        ("listen", "127.0.0.1:0"),
        ("listen", "127.0.0.1:99999"),
        ("listen", "::1:8080"),
        ("listen", "127.0.0.1:8080/pages"),
        ("listen", "http://127.0.0.1:8080"),
        ("clock_url", "8081"),
    ],
)
def test_a_wrong_setting_is_one_line_with_what_was_found(
    name: str, wrong: str, given: pytest.MonkeyPatch
) -> None:
    given.setenv(f"TAPHUAN_{name.upper()}", wrong)
    message = complaint()
    assert message.startswith(f'TAPHUAN_{name.upper()} is "{wrong}": expected ')
    assert "\n" not in message


@pytest.mark.parametrize("wrong", ["hush-hush", "12345678:hush hush", ":hush-hush", "١٢٣:hush-hush"])
def test_a_wrong_token_is_never_shown(wrong: str, given: pytest.MonkeyPatch) -> None:
    given.setenv("TAPHUAN_TOKEN", wrong)
    message = complaint()
    assert message.startswith(f"TAPHUAN_TOKEN is {len(wrong)} characters that are no token: expected ")
    assert "hush" not in message


def test_secrets_in_addresses_are_not_told(given: pytest.MonkeyPatch) -> None:
    given.setenv("TAPHUAN_API_URL", f"https://api.telegram.org/bot{TOKEN}")
    given.setenv("TAPHUAN_DATABASE_URL", "mysql://lan:hush/@hush@db/taphuan")
    message = complaint()
    assert "TAPHUAN_API_URL" in message
    assert "mysql://***@db/taphuan" in message
    assert TOKEN not in message
    assert "hush" not in message


@pytest.mark.usefixtures("given")
def test_settings_do_not_show_secrets() -> None:
    settings = load(database_url="postgresql://lan:hush@db/t", proxy="http://lan:hush@127.0.0.1:3128")
    shown = f"{settings!r} {settings}"
    assert TOKEN not in shown
    assert "hush" not in shown


def test_no_trace_of_a_failed_start_carries_the_values(given: pytest.MonkeyPatch) -> None:
    given.setenv("TAPHUAN_TOKEN", "hush")
    with pytest.raises(SettingsError) as caught:
        load()
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_unknown_variables_get_a_hint(
    desk: Path, given: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (desk / ".env").write_text("TAPHUAN_LOGLEVEL=debug\n", encoding="utf-8")
    given.setenv("TAPHUAN_API_ULR", "http://127.0.0.1:8081")
    given.setenv("TAPHUAN_WEATHER", "fine")
    given.setenv("TAPHUAN_REQUIRE_ALL_GROUPS", "1")
    with caplog.at_level(logging.WARNING):
        load()
    assert caplog.messages == [
        "TAPHUAN_API_ULR is no setting: did you mean TAPHUAN_API_URL?",
        "TAPHUAN_LOGLEVEL is no setting: did you mean TAPHUAN_LOG_LEVEL?",
        "TAPHUAN_WEATHER is no setting",
    ]
