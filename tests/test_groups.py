"""A machine that lacks a program skips its tests aloud; where all must run, it does not even start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

BARE_MACHINE = """
import sys
from pathlib import Path
import pytest
from tests import groups
groups.DEBIAN_CLUSTERS = Path("/nonexistent")
sys.exit(pytest.main(sys.argv[1:]))
"""

SUITE = """
import pytest
@pytest.mark.postgres
def test_storage(): raise AssertionError("must not run")
@pytest.mark.postgres
def test_migrations(): raise AssertionError("must not run")
@pytest.mark.browser
def test_page(): raise AssertionError("must not run")
def test_rule(): pass
"""


def on_a_bare_machine(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The suite above, with the project's own configuration and conftest, where none of the programs is."""
    (folder / "test_suite.py").write_text(SUITE, encoding="utf-8")
    arguments = ["-c", str(ROOT / "pyproject.toml"), "-p", "tests.conftest", "-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-c", BARE_MACHINE, *arguments, str(folder)],
        cwd=ROOT,
        env={"PATH": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_skipped_groups_are_told_with_their_cure(tmp_path: Path) -> None:
    done = on_a_bare_machine(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed, 3 skipped" in done.stdout
    assert "postgres: 2 tests skipped" in done.stdout
    assert "sudo apt-get install postgresql" in done.stdout
    assert "browser: 1 test skipped" in done.stdout
    assert "poppler:" not in done.stdout


def test_where_all_groups_must_run_a_missing_one_is_a_failure(tmp_path: Path) -> None:
    done = on_a_bare_machine(tmp_path, TAPHUAN_REQUIRE_ALL_GROUPS="1")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "postgres needs a PostgreSQL server" in done.stderr
    assert "poppler needs pdftotext" in done.stderr
