"""The operator's commands as they are run: a mistake is one line that says what is wrong, never a trace."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox import Sandbox
from storage.revision import newest
from tests.stories.phones import EXAMPLES

OCOP = EXAMPLES / "ocop-2021.yaml"
SETTINGS = {"TAPHUAN_TOKEN": "123456:" + "A" * 35, "TAPHUAN_PROGRAMME": str(OCOP)}


def taphuan(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("TAPHUAN_")}
    command = [sys.executable, "-m", "bot", *arguments]
    here = {"PYTHONPATH": str(EXAMPLES.parent), "COLUMNS": "400"}
    return subprocess.run(
        command, cwd=folder, env={**own, **here, **settings}, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize(
    ("arguments", "settings", "told"),
    [
        (["run"], {}, "TAPHUAN_TOKEN is missing"),
        (
            ["run"],
            SETTINGS | {"TAPHUAN_DATABASE_URL": "postgresql://u:pw@127.0.0.1:9/x"},
            "TAPHUAN_DATABASE_URL",
        ),
        (["run"], SETTINGS | {"TAPHUAN_DATABASE_URL": f"sqlite:///{OCOP}"}, "not a database"),
        (["check", "absent.yaml"], {}, "absent.yaml: No such file"),
        (["certificate", "preview", "absent.typ"], {}, "absent.typ"),
    ],
)
def test_a_mistake_is_told_in_a_line(
    tmp_path: Path, arguments: list[str], settings: dict[str, str], told: str
) -> None:
    done = taphuan(tmp_path, *arguments, **settings)
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert ":pw@" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2


def test_check_names_every_mistake_with_its_line(tmp_path: Path) -> None:
    text = OCOP.read_text(encoding="utf-8").replace("2021-09-30 08:00", "2021-09-31 08:00")
    file = tmp_path / "wrong.yaml"
    file.write_text(text.replace("surveys: 6", "surveys: 60"), encoding="utf-8")
    done = taphuan(tmp_path, "check", str(file))
    assert done.returncode == 1
    assert "2021-09-31" in done.stdout
    assert "at most 8" in done.stdout
    assert "2 mistakes" in done.stdout
    assert taphuan(tmp_path, "check", str(OCOP)).returncode == 0


def test_the_tables_are_brought_up_and_down(tmp_path: Path) -> None:
    for arguments, told in (
        (["upgrade"], f"at version {newest()}"),
        (["downgrade", "base"], "base"),
        (["status"], "base"),
    ):
        done = taphuan(tmp_path, "db", *arguments)
        assert done.returncode == 0, done.stderr
        assert told in done.stdout


def test_a_certificate_can_be_looked_at(tmp_path: Path) -> None:
    done = taphuan(tmp_path, "certificate", "preview")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF-")


async def test_a_taken_address_of_the_web_pages_is_told_in_a_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        listen = f"127.0.0.1:{other.getsockname()[1]}"
        async with Sandbox(SETTINGS["TAPHUAN_TOKEN"]) as sandbox:
            settings = {
                **SETTINGS,
                "TAPHUAN_API_URL": sandbox.url,
                "TAPHUAN_PUBLIC_URL": "https://bot.example.org",
                "TAPHUAN_LISTEN": listen,
            }
            done = await asyncio.to_thread(taphuan, tmp_path, "run", **settings)
    assert done.returncode == 1
    assert f'TAPHUAN_LISTEN is "{listen}": expected an address where nobody listens yet' in done.stderr
    assert "Traceback" not in done.stderr
