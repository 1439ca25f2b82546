"""What was acknowledged is stored, even when the process is killed at any moment."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from storage import Database
from tests.storage.acknowledging import PAIR
from tests.storage.operations import note, noted

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 3


def acknowledged_until_killed(url: str, first: int, moment: int) -> set[int]:
    """The numbers a writing process printed; it is killed when it has printed `moment` of them."""
    command = [sys.executable, "-m", "tests.storage.acknowledging", url, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(moment)]
        process.kill()
        lines += process.stdout.readlines()
    return {int(line) for line in lines if line.endswith("\n")}


async def test_acknowledged_rows_survive_kill_9(database_url: str) -> None:
    seed = random.randrange(10**6)
    moments = random.Random(seed)
    acknowledged: set[int] = set()
    for round_ in range(ROUNDS):
        moment = moments.randint(1, 300)
        news = acknowledged_until_killed(database_url, round_ * 100_000, moment)
        assert len(news) >= moment, "the writer ended by itself"
        acknowledged |= news
        database = Database(database_url)
        await database.run(note(-1 - round_))  # the database left behind takes rows at once
        stored = await database.read(noted)
        first = {number for number in stored if 0 <= number < PAIR}
        assert acknowledged <= first, f"lost after an acknowledgement (seed {seed})"
        second = {number for number in stored if number >= PAIR}
        assert {number + PAIR for number in first} == second, f"half an operation (seed {seed})"
        database.close()
