"""One reminder to many people: the whole outbox, every delivery recorded, beside a bare loop of
python-telegram-bot that records nothing; and Telegram's paid ceiling of 1,000/s on one processor core."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import uvloop

from benchmarks.paired import in_turn, quick, ratio, show, spread
from benchmarks.registrants import prepare
from benchmarks.running import Bot, bot
from benchmarks.server import Server, server
from benchmarks.transport import CONTENDERS, rate

LATENCY = 0.040
FLYING = 64
OPEN = 10_000.0
"""Messages per second: more than anything here can send."""
PAID = 1_000.0


@dataclass
class Broadcasts:
    """Broadcasts through the outbox on one server, each from a database of its own."""

    server: Server
    folder: Path
    costs: list[float] = field(default_factory=list)
    flying: list[int] = field(default_factory=list)

    def send(self, people: int, *, rate: float = OPEN, flying: int = 0, core: int | None = None) -> float:
        """Messages per second, from the first to the last; all are recorded when this returns."""
        database = prepare(Path(tempfile.mkdtemp(dir=self.folder)) / "bench.db", people)
        with bot(self.server.url, database, rate=rate, flying=flying, core=core) as running:
            return self._sent(running, people)

    def _sent(self, running: Bot, people: int) -> float:
        self.server.counts(anew=True)
        before = running.processor
        running.broadcast()
        states, counts = running.finish(), self.server.counts()
        if states != {"sent": people} or counts["messages"] != people:
            raise SystemExit(f"{people} were to be sent; recorded {states}, arrived {counts['messages']}")
        self.costs.append((running.processor - before) / people)
        self.flying.append(counts["most_flying"])
        running.stop()
        return float((people - 1) / counts["seconds"])


def beside_bare_loop(folder: Path, latency: float, rounds: int, people: int, seconds: float) -> None:
    bare = CONTENDERS[0]
    with server(latency) as ours, server(latency) as theirs:
        broadcasts = Broadcasts(ours, folder)
        ways: dict[str, Callable[[], float]] = {
            "bare loop, PTB's transport": lambda: uvloop.run(rate(bare, theirs.url, FLYING, people, seconds)),
            "outbox": lambda: broadcasts.send(people, flying=FLYING),
        }
        if latency:
            ways["outbox, in flight what it thinks right"] = lambda: broadcasts.send(people)
        measured = in_turn(ways, rounds)
    base = measured["bare loop, PTB's transport"]
    possible = FLYING / latency if latency else None
    rows = [
        (name, spread(rates), f"{ratio(rates, base):.1f}×", _share(rates, possible))
        for name, rates in measured.items()
    ]
    title = f"{people:,} people, {FLYING} at once, {latency * 1000:.0f} ms latency"
    show(title, ("", "messages/s", "ratio", "of what latency allows"), rows)
    cost, flying = spread([one * 1e6 for one in broadcasts.costs]), max(broadcasts.flying)
    show("the outbox", ("processor µs a message", "most in flight"), [(cost, str(flying))])


def _share(rates: list[float], possible: float | None) -> str:
    return spread([one / possible for one in rates], ".0%") if possible else ""


def paid_ceiling(folder: Path, seconds: float) -> None:
    people = int(PAID * seconds)
    with server(LATENCY) as ours:
        broadcasts = Broadcasts(ours, folder)
        reached = broadcasts.send(people, rate=PAID, core=0)
        busy = broadcasts.costs[0] * reached
    row = (f"{reached:,.0f}", f"{people / reached:.1f} s", f"{busy:.0%}", str(broadcasts.flying[0]))
    title = (
        f"a ceiling of {PAID:,.0f}/s on one core, {people:,} people, SQLite, {LATENCY * 1000:.0f} ms latency"
    )
    show(title, ("messages/s", "for", "of the core", "most in flight"), [row])


def main() -> None:
    brief = quick()
    with tempfile.TemporaryDirectory() as folder:
        beside_bare_loop(Path(folder), LATENCY, 1 if brief else 3, 2_000 if brief else 3_000, 2.0)
        beside_bare_loop(Path(folder), 0.0, 1, 2_000 if brief else 3_000, 2.0)
        paid_ceiling(Path(folder), 4.0 if brief else 20.0)


if __name__ == "__main__":
    main()
