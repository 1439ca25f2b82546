"""`python -m benchmarks [--quick] [NAME …]`: all benchmarks one after another, or those named."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time

from benchmarks.paired import console

NAMES = (
    "transport",
    "storage",
    "outbox",
    "broadcast",
    "answers",
    "certificates",
    "expansion",
    "memory",
    "startup",
    "latency",
    "exports",
    "hanoi",
    "imports",
    "finding",
    "zoom",
    "pages",
)


def main() -> None:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[[], *NAMES], help=", ".join(NAMES))
    parser.add_argument("--quick", action="store_true", help="fewer and shorter runs")
    given = parser.parse_args()
    failed = [name for name in given.names or NAMES if not _run(name, quick=given.quick)]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def _run(name: str, *, quick: bool) -> bool:
    """In a process of its own, so that none finds another's leftovers in its memory."""
    console.rule(name)
    started = time.monotonic()
    arguments = [sys.executable, "-m", f"benchmarks.{name}", *(["--quick"] if quick else [])]
    done = subprocess.run(arguments, check=False).returncode == 0
    console.print(f"{time.monotonic() - started:.0f} s", style="dim")
    return done


if __name__ == "__main__":
    main()
