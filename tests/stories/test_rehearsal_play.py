"""A rehearsal with people: it goes well when all is well, and says what went wrong when it is not."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import signal
import sys
from pathlib import Path

from bot.programme import read
from bot.rehearsal.play import Outcome, played
from bot.rehearsal.report import lines, troubles
from bot.rehearsal.town import Town
from tests.stories.phones import EXAMPLES
from tests.stories.programmes import SPRING, changed

PATIENCE = 60.0
SECOND, THIRD = SPRING.index("      - key: s2"), SPRING.index("      - key: s3")
SHORT = changed(
    SPRING[:SECOND] + SPRING[SPRING.index("    reminders:") :],
    ("surveys: 2", "surveys: 1"),
    ("[+2h, +1d, close-3h]", "[+2h]"),
)
"""SPRING with its first morning alone."""
JOIN = dt.datetime(2021, 3, 2, 0, 50, tzinfo=dt.UTC)
"""Ten minutes before that morning."""


async def play(text: str, people: int, tmp_path: Path, **faults: dict[str, object]) -> Outcome:
    """A rehearsal in which these faults, by the kind, are ordered for the way in."""

    async def interlude(town: Town, now: dt.datetime) -> None:
        if now == JOIN:
            for kind, person in faults.items():
                fault = {"kind": kind.strip("_"), "method": "sendMessage"}
                await town.call("POST", "faults", {**fault, **person})

    return await played(read(text), tmp_path, people, 5, interlude=interlude)


async def test_when_all_is_well_everybody_gets_everything(tmp_path: Path) -> None:
    outcome = await play(SHORT, 16, tmp_path)
    assert troubles(outcome) == []
    counts = outcome.ledger.counts
    for what in ("reminder -24h", "reminder -1h", "way in -10m", "survey call", "survey nudge end+2h"):
        assert counts[what, "came"] == counts[what, "owed"] > 0
    assert outcome.did["be in"] > 0
    assert outcome.did["survey"] > 0
    assert counts["certificate", "came"] == outcome.did["certificate"] > 0
    report = "\n".join(lines(outcome))
    assert report.startswith("Nothing went wrong.")
    assert "99 of 100 within" in report


async def test_what_is_lost_doubled_or_slowed_down_is_found(tmp_path: Path) -> None:
    first = 700_000_001
    outcome = await play(
        SHORT,
        6,
        tmp_path,
        _400={"chat_id": first},
        lost_answer={"chat_id": first + 1},
        _429={"chat_id": first + 2, "retry_after": 1},
    )
    names = {visitor.phone.id: visitor.name for visitor in outcome.ledger.visitors}
    assert outcome.ledger.troubles == {
        "never came: way in -10m, session 1": [names[first]],
        "came twice: join, session 1": [names[first + 1]],
    }
    assert any("slow down (429) 1 times" in one for one in troubles(outcome))


async def test_whoever_gets_stuck_is_found(tmp_path: Path) -> None:
    """From the way in on, no window is edited any more."""

    async def interlude(town: Town, now: dt.datetime) -> None:
        if now == JOIN:
            await town.call("POST", "faults", {"kind": "400", "method": "editMessageText", "times": 999})

    outcome = await played(read(SHORT), tmp_path, 10, 5, interlude=interlude, patience=0.5)
    stuck = [what for what in outcome.ledger.troubles if what.startswith("got stuck")]
    assert [what for what in stuck if "(be in)" in what]
    assert [what for what in stuck if "(survey): no answer to «survey»" in what]
    assert outcome.did["survey"] == 0


async def test_the_command_ends_with_1_when_a_rung_never_comes(tmp_path: Path) -> None:
    swallowed = changed(SHORT, ("nudges: [+2h]", "nudges: [+12h]"), ("closes: end+3d", "closes: end+13h"))
    (tmp_path / "lop.yaml").write_text(swallowed, encoding="utf-8")
    process = await started(tmp_path, "--people", "5")
    told, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 1
    assert "What went wrong: 1" in told.decode()
    assert "never came: survey nudge end+12h, session 1" in told.decode()
    assert "\x1b" not in told.decode()


async def test_ctrl_c_ends_it_and_leaves_nothing_running(tmp_path: Path) -> None:
    (tmp_path / "lop.yaml").write_text(SPRING, encoding="utf-8")
    process = await started(tmp_path, "--people", "50", TMPDIR=str(tmp_path / "own"))
    assert process.stderr is not None
    async with asyncio.timeout(PATIENCE):
        assert b"%" in await process.stderr.readline()
        process.send_signal(signal.SIGINT)
        rest = (await process.stderr.read()).decode()  # until no child holds it either
        assert await process.wait() == 130
    assert "Traceback" not in rest
    assert os.listdir(tmp_path / "own") == []


async def started(folder: Path, *arguments: str, **environment: str) -> asyncio.subprocess.Process:
    (folder / "own").mkdir()
    own = {name: value for name, value in os.environ.items() if not name.startswith("TAPHUAN_")}
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "rehearse", "lop.yaml", *arguments),
        cwd=folder,
        env={**own, "PYTHONPATH": str(EXAMPLES.parent), **environment},
        stdout=pipe,
        stderr=pipe,
    )
