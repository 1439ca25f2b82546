"""An answer to a survey question, end to end (update in, row committed, reply out): the real bot beside a
plain one. Many people answer at once, each as soon as the last answer was taken."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from benchmarks.paired import in_turn, quick, ratio, show, spread
from benchmarks.plain_bot import plain_bot
from benchmarks.registrants import prepare
from benchmarks.running import bot
from benchmarks.server import Server, server

PEOPLE = 200
WARM_UP = 10.0
"""At most so many seconds until everybody has opened the survey and answered once."""
LATENCIES = (0.0, 0.040)


@dataclass
class Answers:
    """Runs a bot against a server whose people answer; keeps what an answer cost, in seconds of processor."""

    latency: float
    seconds: float
    costs: dict[str, list[float]] = field(default_factory=dict)

    def ours(self) -> float:
        with tempfile.TemporaryDirectory() as folder, server(self.latency) as asking:
            database = prepare(Path(folder) / "bench.db", PEOPLE)
            with bot(asking.url, database) as running:
                rate = self._measure("taphuan", asking, running.process, "survey:1")
                running.stop()
                return rate

    def plain(self) -> float:
        with (
            tempfile.TemporaryDirectory() as folder,
            server(self.latency) as asking,
            plain_bot(asking.url, Path(folder) / "plain.db", PEOPLE) as process,
        ):
            return self._measure("plain", asking, process, "f:1:1:c:5")

    def _measure(self, name: str, asking: Server, process: psutil.Process, first: str) -> float:
        """Answers per second."""
        asking.start(PEOPLE, first)
        until = time.monotonic() + WARM_UP
        while asking.counts()["answered"] < 2 * PEOPLE and time.monotonic() < until:
            time.sleep(0.1)
        before, busy, started = asking.counts()["answered"], _busy(process), time.perf_counter()
        time.sleep(self.seconds)
        done = asking.counts()["answered"] - before
        passed = time.perf_counter() - started
        self.costs.setdefault(name, []).append((_busy(process) - busy) / max(1, done))
        asking.stop()
        return float(done / passed)


def _busy(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def main() -> None:
    brief = quick()
    for latency in LATENCIES[: 1 if brief else None]:
        answers = Answers(latency, 2.0 if brief else 3.0)
        ways = {"plain PTB handler, async ORM": answers.plain, "taphuan": answers.ours}
        measured = in_turn(ways, 1 if brief else 3 if latency == 0 else 1)
        plain, ours = measured.values()
        costs = [[one * 1e6 for one in answers.costs[name]] for name in ("plain", "taphuan")]
        rows = [
            ("plain PTB handler, async ORM", spread(plain), "1.0×", spread(costs[0]), "1.0×"),
            (
                "taphuan",
                spread(ours),
                f"{ratio(ours, plain):.1f}×",
                spread(costs[1]),
                f"{ratio(*costs):.1f}×",
            ),
        ]
        title = f"{PEOPLE} people answer, {latency * 1000:.0f} ms latency"
        show(title, ("", "answers/s", "ratio", "processor µs each", "ratio"), rows)


if __name__ == "__main__":
    main()
