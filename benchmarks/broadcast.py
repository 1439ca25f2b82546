"""An organizer's announcement to 100,000 people: how fast it is expanded and sent, every delivery recorded,
beside a bare loop of python-telegram-bot that records nothing; and its memory, beside one to 1,000."""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import uvloop

from benchmarks.outbox import FLYING, LATENCY, OPEN
from benchmarks.paired import console, quick, ratio, show, spread
from benchmarks.registrants import prepare
from benchmarks.running import Bot, bot
from benchmarks.server import Server, server
from benchmarks.transport import CONTENDERS, rate

MANY, FEW = 100_000, 1_000
LOOK = 0.1
BARE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Sent:
    """One announcement: seconds until it was expanded and committed, messages per second, megabytes."""

    people: int
    expanded: float
    rate: float
    before: float
    most: float
    processor: float
    """Seconds of processor time a message."""


def announced(folder: Path, people: int) -> Sent:
    database = prepare(folder / f"{people}.db", people)
    with server(LATENCY) as asked, bot(asked.url, database, rate=OPEN, flying=FLYING) as running:
        before, busy = running.memory, running.processor
        started = time.perf_counter()
        running.announce()
        expanded = time.perf_counter() - started
        most = _most(running, asked, people)
        states, counts = running.finish(), asked.counts()
        if states != {"sent": people} or counts["messages"] != people:
            raise SystemExit(f"{people} were to be sent; recorded {states}, arrived {counts['messages']}")
        cost = (running.processor - busy) / people
        running.stop()
    return Sent(people, expanded, (people - 1) / counts["seconds"], before, most, cost)


def _most(running: Bot, asked: Server, people: int) -> float:
    """Megabytes at most until all of it has arrived."""
    most = running.memory
    while asked.counts()["messages"] < people:
        time.sleep(LOOK)
        most = max(most, running.memory)
    return max(most, running.memory)


def bare() -> float:
    """Messages per second of the plain loop."""
    with server(LATENCY) as asked:
        return uvloop.run(rate(CONTENDERS[0], asked.url, FLYING, MANY, BARE_SECONDS))


def main() -> None:
    few, many = (FEW, MANY // 10) if quick() else (FEW, MANY)
    with tempfile.TemporaryDirectory() as folder:
        small = announced(Path(folder), few)
        before, large, after = bare(), announced(Path(folder), many), bare()
    rows = [
        (
            f"{one.people:,}",
            f"{one.expanded:.2f}",
            f"{one.rate:,.0f}",
            f"{one.processor * 1e6:,.0f}",
            f"{one.before:.0f}",
            f"{one.most:.0f}",
            f"{one.most / small.most:.2f}×",
        )
        for one in (small, large)
    ]
    head = ("recipients", "s to expand", "messages/s", "processor µs", "MB before", "MB at most", "ratio")
    show(f"an announcement, {FLYING} at once, {LATENCY * 1000:.0f} ms latency, no limit", head, rows)
    base = [before, after]
    beside = f"{ratio([large.rate] * 2, base):.1f}×"
    ways = [
        ("bare loop, PTB's transport", spread(base), "1.0×"),
        ("announcement", f"{large.rate:,.0f}", beside),
    ]
    show("beside a bare loop before and after it", ("", "messages/s", "ratio"), ways)
    console.print("load of the machine: {:.1f}, {:.1f}, {:.1f}".format(*os.getloadavg()), style="dim")


if __name__ == "__main__":
    main()
