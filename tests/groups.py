"""Groups of tests that need a program Python does not bring: is it here, and if not, how does one get it?"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

DEBIAN_CLUSTERS = Path("/usr/lib/postgresql")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True, slots=True)
class Group:
    """Tests marked `name`; `packages` are Debian's."""

    name: str
    needs: str
    packages: str

    @property
    def advice(self) -> str:
        return f"needs {self.needs}; get it: sudo apt-get install {self.packages}"


GROUPS = (
    Group("postgres", "a PostgreSQL server (initdb, postgres)", "postgresql"),
    Group("browser", "Chromium", "chromium"),
    Group("poppler", "pdftotext and pdftoppm", "poppler-utils"),
    Group("nginx", "nginx", "nginx-light"),
)


def postgres_bin() -> Path | None:
    """The directory with initdb, pg_ctl and postgres: Debian's newest version, else the one on PATH."""
    on_path = shutil.which("pg_ctl")
    found = sorted(DEBIAN_CLUSTERS.glob("*/bin"), key=_version, reverse=True)
    candidates = [*found, *([Path(on_path).resolve().parent] if on_path else [])]
    programs = ("initdb", "pg_ctl", "postgres")
    return next((path for path in candidates if all((path / name).exists() for name in programs)), None)


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", path.parent.name))


def chromium() -> str | None:
    """The path of a Chromium that can be driven."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def poppler() -> bool:
    return all(shutil.which(name) for name in ("pdftotext", "pdftoppm"))


def nginx() -> str | None:
    """The path of nginx: Debian's lies where only root looks."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def missing() -> dict[str, Group]:
    """The groups that cannot run on this machine, by marker."""
    here = {"postgres": postgres_bin(), "browser": chromium(), "poppler": poppler(), "nginx": nginx()}
    return {group.name: group for group in GROUPS if not here[group.name]}


class Skipping:
    """A pytest plugin: skips the tests of missing groups and says so at the end."""

    def __init__(self) -> None:
        self.missing = missing()
        self.skipped = dict.fromkeys(self.missing, 0)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        for name, group in self.missing.items():
            if item.get_closest_marker(name):
                pytest.skip(group.advice)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Counted from the reports: with several workers those alone come back to who tells the end."""
        if report.when == "setup" and report.skipped:
            for name, group in self.missing.items():
                self.skipped[name] += group.advice in str(report.longrepr)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        lines = [
            f"{name}: {count} test{'s'[: count > 1]} skipped, this group {self.missing[name].advice}"
            for name, count in self.skipped.items()
            if count
        ]
        if lines:
            terminalreporter.section("groups of tests skipped on this machine", sep="-")
            terminalreporter.write("\n".join(lines) + "\n")
