"""From the start of the process until `taphuan run` is ready, with a new database and with one that is up to
date; beside the import of the libraries alone, which is the part nobody can save."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from benchmarks.paired import in_turn, quick, show, spread
from benchmarks.registrants import EXAMPLE
from benchmarks.server import TOKEN, Server, server

TARGET = 1.5
IDLE = 3.0
"""Seconds after which the bot counts as idle."""
LIBRARIES = "import aiohttp, orjson, pydantic, sqlalchemy.orm, telegram.ext, uvloop"


def libraries() -> float:
    """Seconds until the main libraries are imported."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", LIBRARIES], check=True)
    return time.perf_counter() - started


def ready(asked: Server, folder: Path, memory: list[float], *, fresh: bool, idle: float = 0.0) -> float:
    """Seconds until the bot says that it is ready; megabytes after `idle` seconds go to `memory`."""
    file = folder / "bench.db"
    for leftover in folder.glob("bench.db*") if fresh else ():
        leftover.unlink()
    settings = {
        "TOKEN": TOKEN,
        "API_URL": asked.url,
        "DATABASE_URL": f"sqlite:///{file}",
        "PROGRAMME": EXAMPLE,
    }
    environment = {**os.environ, **{f"TAPHUAN_{name}": str(value) for name, value in settings.items()}}
    started = time.perf_counter()
    command = [sys.executable, "-m", "bot", "run"]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if "is ready" in line:
            break
    else:
        raise SystemExit("the bot did not become ready")
    passed = time.perf_counter() - started
    if idle:
        time.sleep(idle)
        memory.append(psutil.Process(process.pid).memory_info().rss / 1e6)
    process.terminate()
    process.wait()
    return passed


def main() -> None:
    brief = quick()
    memory: list[float] = []
    with tempfile.TemporaryDirectory() as name, server() as asked:
        folder = Path(name)
        start = partial(ready, asked, folder, memory)
        start(fresh=True)  # so that everything is in the file cache
        ways = {
            "libraries alone": libraries,
            "new database": lambda: start(fresh=True),
            "database up to date": lambda: start(fresh=False),
        }
        measured = in_turn(ways, 1 if brief else 3)
        start(fresh=False, idle=IDLE)
    rows = [(name, spread(each, ".2f")) for name, each in measured.items()]
    show(f"start to ready (target {TARGET} s)", ("", "seconds"), rows)
    show("idle", ("megabytes",), [(spread(memory),)])


if __name__ == "__main__":
    main()
