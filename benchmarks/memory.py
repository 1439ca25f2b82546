"""The memory of the running bot during a broadcast to 3,000 and to 100,000 registrants. It should not matter
how many they are: what is in memory is what is in flight."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.paired import quick, show
from benchmarks.registrants import prepare
from benchmarks.running import bot
from benchmarks.server import server

RATE = 1_000.0
LATENCY = 0.040
PEOPLE = (3_000, 100_000)
LOOK = 0.1


def peak(folder: Path, people: int, seconds: float) -> tuple[float, float, int]:
    """Megabytes before and at most during so many seconds of the broadcast, and the messages sent in them."""
    database = prepare(folder / f"{people}.db", people)
    with server(LATENCY) as asked, bot(asked.url, database, rate=RATE) as running:
        before = most = running.memory
        running.broadcast()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(LOOK)
            most = max(most, running.memory)
        return before, most, int(asked.counts()["messages"])


def main() -> None:
    seconds, rows, peaks = 5.0 if quick() else 10.0, [], []
    with tempfile.TemporaryDirectory() as folder:
        for people in PEOPLE:
            before, most, sent = peak(Path(folder), people, seconds)
            peaks.append(most)
            rows.append(
                (f"{people:,}", f"{before:.0f}", f"{most:.0f}", f"{most / peaks[0]:.2f}×", f"{sent:,}")
            )
    head = ("registrants", "MB before", "MB at most", "ratio", "messages sent meanwhile")
    show(f"the first {seconds:.0f} s of a broadcast, {RATE:,.0f}/s allowed", head, rows)


if __name__ == "__main__":
    main()
