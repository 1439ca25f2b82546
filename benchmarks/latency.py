"""How long people who press buttons wait for the answer, while the bot has nothing else to do and during a
broadcast at full speed, a reminder or an organizer's announcement: 30 messages a second, and 1,000 as paid
broadcasts allow."""

from __future__ import annotations

import tempfile
import time
from itertools import product
from pathlib import Path

from benchmarks.paired import percentile, quick, show
from benchmarks.registrants import prepare
from benchmarks.running import bot
from benchmarks.server import server

LATENCY = 0.040
KINDS = ("reminder", "announcement")
RATES = (30.0, 1_000.0)
PRESSING = 20
THINK = 0.5
FIRST = "survey:1"
Waits = list[float]


def rounds(folder: Path, kind: str, rate: float, seconds: float, turns: int) -> tuple[Waits, Waits]:
    """Seconds people waited, idle and during the broadcast, in parts that take turns: idle, busy, idle, …"""
    idle, busy = Waits(), Waits()
    people = int(rate * (seconds + 5)) + PRESSING
    for turn in range(turns):
        database = prepare(folder / f"{kind}-{rate:.0f}-{turn}.db", people)
        with server(LATENCY) as asked, bot(asked.url, database, rate=rate) as running:
            asked.start(PRESSING, FIRST, THINK)
            time.sleep(seconds / 2)  # the first presses warm everything up and do not count
            asked.stop()
            for waits in (idle, busy):
                if waits is busy:
                    running.announce() if kind == "announcement" else running.broadcast()
                asked.start(PRESSING, FIRST, THINK)
                time.sleep(seconds)
                waits += asked.stop()["waits"]
    return idle, busy


def main() -> None:
    brief, rows = quick(), []
    with tempfile.TemporaryDirectory() as folder:
        for kind, rate in product(KINDS, RATES):
            idle, busy = rounds(Path(folder), kind, rate, 4.0 if brief else 8.0, 1)
            for share in (0.5, 0.99):
                calm, full = percentile(idle, share) * 1000, percentile(busy, share) * 1000
                row = (
                    f"{kind}, {rate:,.0f}/s",
                    f"p{share * 100:.0f}",
                    f"{calm:.0f}",
                    f"{full:.0f}",
                    f"{full / calm:.2f}×",
                )
                rows.append((*row, f"{len(idle)}, {len(busy)}"))
    head = ("broadcast", "", "ms idle", "ms busy", "ratio", "presses")
    title = f"from press to answer, {PRESSING} people, {LATENCY * 1000:.0f} ms latency"
    show(title, head, rows)


if __name__ == "__main__":
    main()
